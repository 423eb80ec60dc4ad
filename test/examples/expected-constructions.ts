const ALL = 'own-bank upper-banks city-transfer area-transfer cross-region-purchase';
const BANKS = 'own-bank upper-banks';

/** The figures of each construction example, worked out by hand, in t/a. */
export const CONSTRUCTIONS = {
  'missed-air-target.json': {
    area: { kind: 'township', place: '古里镇' },
    offsets: {
      COD: {
        increase: '1.5',
        ratio: 'exactly 2',
        required: '3',
        available: '3',
        shortfall: '0',
        open: BANKS,
      },
      'NH3-N': {
        increase: '0.12',
        ratio: 'exactly 2',
        required: '0.24',
        available: '0.2',
        shortfall: '0.04',
        open: ALL,
      },
      NOx: {
        increase: '0.8',
        ratio: 'exactly 2',
        required: '1.6',
        available: '0.9',
        shortfall: '0.7',
        open: 'own-bank',
      },
      VOCs: {
        increase: '2.4',
        ratio: 'exactly 2',
        required: '4.8',
        available: '5',
        shortfall: '0',
        open: 'own-bank',
      },
    },
    purchases: {
      NOx: ['0.7 refused: 3.3.4.p3.s1a quality-target-not-met, 3.3.4.p4.s1 barred-by-quality-target'],
    },
    sufficient: false,
    route: { firstReview: 'township', approves: 'county-bureau', releasesFrom: 'township' },
    readings: ['target-scope', 'own-bank-when-barred', 'area-transfer-when-barred'],
  },
  'new-materials-park.json': {
    area: { kind: 'township', place: '新材料产业园' },
    offsets: {
      COD: {
        increase: '2.75',
        ratio: 'exactly 2',
        required: '5.5',
        available: '6',
        shortfall: '0',
        open: BANKS,
      },
      'NH3-N': {
        increase: '0.3',
        ratio: 'at-least 1.1',
        required: '0.33',
        available: '0.33',
        shortfall: '0',
        open: BANKS,
      },
      TN: {
        increase: '0.66',
        ratio: 'at-least 1.1',
        required: '0.726',
        available: '0.5',
        shortfall: '0.226',
        open: 'own-bank upper-banks city-transfer area-transfer',
      },
      VOCs: {
        increase: '0.9',
        ratio: 'exactly 2',
        required: '1.8',
        available: '1.8',
        shortfall: '0',
        open: BANKS,
      },
    },
    purchases: {},
    sufficient: false,
    route: { firstReview: 'township', approves: 'county-bureau', releasesFrom: 'township' },
    readings: ['key-water-pollutants', 'strategic-other-pollutants', 'cross-region-pollutants'],
  },
  'strategic-new-build.json': {
    area: { kind: 'park', park: 'CEDZ', place: '碧溪街道' },
    offsets: {
      COD: {
        increase: '3.2',
        ratio: 'exactly 2',
        required: '6.4',
        available: '6.4',
        shortfall: '0',
        open: ALL,
      },
      TP: {
        increase: '0.05',
        ratio: 'at-least 1.1',
        required: '0.055',
        available: '0.055',
        shortfall: '0',
        open: BANKS,
      },
      VOCs: {
        increase: '1.2',
        ratio: 'exactly 2',
        required: '2.4',
        available: '2',
        shortfall: '0.4',
        open: 'own-bank',
      },
    },
    purchases: {
      COD: [
        '6.4 permitted: 3.3.3.p2.s1a obtained-by-trade, 3.3.3.p2.s1b trade-certified, 3.3.3.p2.s1b trade-completed, 3.3.3.p2.s1c tradable',
      ],
    },
    sufficient: false,
    route: { approves: 'park', releasesFrom: 'park' },
    readings: [
      'key-water-pollutants',
      'strategic-other-pollutants',
      'target-scope',
      'own-bank-when-barred',
      'area-transfer-when-barred',
      'park-city-transfer',
    ],
  },
  'strategic-renovation.json': {
    area: { kind: 'park', park: 'CEDZ', place: '碧溪街道' },
    offsets: {
      COD: {
        increase: '3.2',
        ratio: 'exactly 2',
        required: '6.4',
        available: '6.4',
        shortfall: '0',
        open: ALL,
      },
      TP: {
        increase: '0.05',
        ratio: 'exactly 2',
        required: '0.1',
        available: '0.055',
        shortfall: '0.045',
        open: 'own-bank upper-banks cross-region-purchase',
      },
      VOCs: {
        increase: '1.2',
        ratio: 'exactly 2',
        required: '2.4',
        available: '2',
        shortfall: '0.4',
        open: 'own-bank',
      },
    },
    purchases: {
      COD: [
        '6.4 permitted: 3.3.3.p2.s1a obtained-by-trade, 3.3.3.p2.s1b trade-certified, 3.3.3.p2.s1b trade-completed, 3.3.3.p2.s1c tradable',
      ],
    },
    sufficient: false,
    route: { approves: 'park', releasesFrom: 'park' },
    readings: [
      'target-scope',
      'own-bank-when-barred',
      'area-transfer-when-barred',
      'park-city-transfer',
      'breach-scope',
    ],
  },
  'suspended-park.json': {
    area: { kind: 'park', park: 'CHTZ', place: '沙家浜镇' },
    offsets: {
      TP: {
        increase: '0.02',
        ratio: 'exactly 2',
        required: '0.04',
        available: '0',
        shortfall: '0.04',
        open: '',
      },
      SO2: {
        increase: '0.4',
        ratio: 'exactly 2',
        required: '0.8',
        available: '0.8',
        shortfall: '0',
        open: 'cross-region-purchase',
      },
    },
    purchases: {
      SO2: [
        '0.8 permitted: 3.3.3.p2.s1a obtained-by-trade, 3.3.3.p2.s1b trade-certified, 3.3.3.p2.s1b trade-completed, 3.3.3.p2.s1c tradable',
      ],
      TP: ['0.04 refused: 3.3.3.p2.s1b trade-not-certified, 3.3.4.p3.s1b own-bank-not-short'],
    },
    sufficient: false,
    route: { approves: 'park', releasesFrom: 'park' },
    readings: ['renovation-and-expansion'],
  },
} as const;
