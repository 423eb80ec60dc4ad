const GRANTED = ['3.3.4.p3.s1a granted-by-standing'];
const SCOPE = '3.3.4.p1.s1b as-read target-scope';
const NOT_SHORT = '3.3.4.p3.s1b own-bank-not-short';
const MISSED = ['3.3.4.p3.s1a quality-target-not-met', '3.3.4.p4.s1 barred-by-quality-target'];
const SPARED = ['3.3.4.p4.s1 as-read own-bank-when-barred', '3.3.4.p4.s1 bar-spares-own-bank'];
const ORDERED = '3.3.4.p5.s1b ordered-off-banks';
const ANOTHER_AREA = '3.3.4.p3.s1b may-arrange-with-other-area';
const CITY = '3.3.4.p3.s1b may-ask-city-bank';
const ELSEWHERE = '3.3.4.p3.s1c may-buy-across-regions';
const BREACHED = '3.3.4.p3.s1g commitment-breached';
const AREA_STANDING = [
  '3.3.4.p3.s1a quality-target-not-met',
  '3.3.4.p3.s1b as-read area-transfer-when-barred',
];
const NOT_TRADABLE = '3.3.3.p2.s1c not-tradable';

const GENERAL = ['3.3.2.s2b general-ratio'];
const STRATEGIC = ['3.3.2.s2a strategic-key-water-ratio'];
const STRATEGIC_COD = [
  '3.3.2.s2a as-read key-water-pollutants',
  '3.3.2.s2b as-read strategic-other-pollutants',
  '3.3.2.s2b general-ratio',
];
const STRATEGIC_AIR = ['3.3.2.s2b as-read strategic-other-pollutants', '3.3.2.s2b general-ratio'];

const ENOUGH_WATER = {
  'own-bank': GRANTED,
  'upper-banks': [SCOPE, ...GRANTED],
  'city-transfer': [NOT_SHORT],
  'area-transfer': [NOT_SHORT],
  'cross-region-purchase': [NOT_SHORT],
};
const ENOUGH = { ...ENOUGH_WATER, 'upper-banks': GRANTED };
const SHORT_WATER_IN_PARK = {
  'own-bank': GRANTED,
  'upper-banks': [SCOPE, ...GRANTED],
  'city-transfer': [SCOPE, '3.3.4.p3.s1b as-read park-city-transfer', CITY],
  'area-transfer': [SCOPE, ANOTHER_AREA],
  'cross-region-purchase': [SCOPE, ELSEWHERE],
};
const SHORT_VOCS = {
  'own-bank': SPARED,
  'upper-banks': MISSED,
  'city-transfer': MISSED,
  'area-transfer': AREA_STANDING,
  'cross-region-purchase': [NOT_TRADABLE, ...MISSED],
};

/** Why each source of each construction example is open or closed, and what its ratio rests on. */
export const GROUNDS = {
  'missed-air-target.json': {
    COD: { ratio: GENERAL, ...ENOUGH_WATER },
    'NH3-N': { ratio: GENERAL, ...SHORT_WATER_IN_PARK, 'city-transfer': [SCOPE, CITY] },
    NOx: { ratio: GENERAL, ...SHORT_VOCS, 'cross-region-purchase': MISSED },
    VOCs: {
      ratio: GENERAL,
      'own-bank': SPARED,
      'upper-banks': MISSED,
      'city-transfer': [MISSED[0], NOT_SHORT, MISSED[1]],
      'area-transfer': [MISSED[0], NOT_SHORT],
      'cross-region-purchase': [NOT_TRADABLE, MISSED[0], NOT_SHORT, MISSED[1]],
    },
  },
  'new-materials-park.json': {
    COD: { ratio: STRATEGIC_COD, ...ENOUGH },
    'NH3-N': { ratio: ['3.3.2.s2a as-read key-water-pollutants', ...STRATEGIC], ...ENOUGH },
    TN: {
      ratio: STRATEGIC,
      'own-bank': GRANTED,
      'upper-banks': GRANTED,
      'city-transfer': [CITY],
      'area-transfer': [ANOTHER_AREA],
      'cross-region-purchase': [NOT_TRADABLE, '3.3.4.p3.s1c as-read cross-region-pollutants'],
    },
    VOCs: { ratio: STRATEGIC_AIR, ...ENOUGH, 'cross-region-purchase': [NOT_TRADABLE, NOT_SHORT] },
  },
  'strategic-new-build.json': {
    COD: { ratio: STRATEGIC_COD, ...SHORT_WATER_IN_PARK },
    TP: {
      ratio: STRATEGIC,
      ...ENOUGH_WATER,
      'city-transfer': [NOT_SHORT, BREACHED],
      'area-transfer': [NOT_SHORT, BREACHED],
    },
    VOCs: { ratio: STRATEGIC_AIR, ...SHORT_VOCS },
  },
  'strategic-renovation.json': {
    COD: { ratio: GENERAL, ...SHORT_WATER_IN_PARK },
    TP: {
      ratio: GENERAL,
      'own-bank': GRANTED,
      'upper-banks': [SCOPE, ...GRANTED],
      'city-transfer': [BREACHED],
      'area-transfer': ['3.3.4.p3.s1g as-read breach-scope', BREACHED],
      'cross-region-purchase': [SCOPE, ELSEWHERE],
    },
    VOCs: { ratio: GENERAL, ...SHORT_VOCS },
  },
  'suspended-park.json': {
    TP: {
      ratio: ['3.3.2.s2a as-read renovation-and-expansion', ...GENERAL],
      'own-bank': [ORDERED],
      'upper-banks': [ORDERED],
      'city-transfer': [NOT_SHORT, ORDERED],
      'area-transfer': [NOT_SHORT, ORDERED],
      'cross-region-purchase': [NOT_SHORT],
    },
    SO2: {
      ratio: GENERAL,
      'own-bank': [ORDERED],
      'upper-banks': [ORDERED],
      'city-transfer': [ORDERED],
      'area-transfer': [ORDERED],
      'cross-region-purchase': [ELSEWHERE, '3.3.4.p5.s1c order-lifted'],
    },
  },
};
