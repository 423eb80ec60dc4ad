import { describe, expect, it } from 'vitest';
import { decideTrade } from '../../src/rules/3.3.3-trading.js';
import { POLLUTANTS } from '../../src/types/vocabulary.js';
import { groundsOf } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';
import { everyOf, table, YES_NO } from '../support/tables.js';

const TRADED = table<'pollutant' | 'traded'>(`
  pollutant | traded
  COD       | yes
  NH3-N     | yes
  TN        | no
  TP        | yes
  SO2       | yes
  NOx       | yes
  VOCs      | no
  PM        | no
`);

/** Where the quota comes from: within the city, or outside it with the area open or closed to such purchases. */
const ORIGINS = table<'origin' | 'counts'>(`
  origin          | counts
  within-the-city | yes
  outside-open    | yes
  outside-closed  | no
`);
const CROSS_REGION = {
  'within-the-city': {},
  'outside-open': { crossRegion: 'permitted' },
  'outside-closed': { crossRegion: 'refused' },
} as const;

describe('whether a purchase counts', () => {
  it('3.3.3.p2.s1a 3.3.3.p2.s1b 3.3.3.p2.s1c done, certified, traded and not closed: over the whole space', () => {
    const points = everyOf({ pollutant: POLLUTANTS, completed: YES_NO, certified: YES_NO, from: ORIGINS });
    const differing = points.filter(({ pollutant, completed, certified, from }) => {
      const crossRegion = CROSS_REGION[from.origin as keyof typeof CROSS_REGION];
      const { outcome } = decideTrade({ pollutant, completed, certified, ...crossRegion });
      const traded = TRADED.find((row) => row.pollutant === pollutant)?.traded;
      const counts = completed && certified && traded === 'yes' && from.counts === 'yes';
      return outcome !== (counts ? 'permitted' : 'refused');
    });
    expect(points).toHaveLength(96);
    expect(differing).toEqual([]);
  });

  it('3.3.3.p2.s1b a purchase that counts names the trade, the certificate and the list', () => {
    expect(groundsOf(decideTrade({ pollutant: 'TP', completed: true, certified: true }))).toEqual([
      '3.3.3.p2.s1a trade-completed',
      '3.3.3.p2.s1b trade-certified',
      '3.3.3.p2.s1c tradable',
    ]);
  });

  const done = { pollutant: 'COD', completed: true, certified: true } as const;
  it.each([
    ['3.3.3.p2.s1a trade-not-completed', { ...done, completed: false }],
    ['3.3.3.p2.s1b trade-not-certified', { ...done, certified: false }],
    ['3.3.3.p2.s1c not-tradable', { ...done, pollutant: 'TN' }],
    ['3.3.4.p3.s1c cross-region-closed', { ...done, crossRegion: 'refused' }],
  ] as const)('%s alone refuses', (ground, trade) => {
    const ruling = decideTrade(trade);
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual([ground]);
  });

  it('3.3.3.p2.s1a a refusal lists everything that is missing', () => {
    const trade = { pollutant: 'PM', completed: false, certified: false, crossRegion: 'refused' } as const;
    expect(groundsOf(decideTrade(trade))).toEqual([
      '3.3.3.p2.s1a trade-not-completed',
      '3.3.3.p2.s1b trade-not-certified',
      '3.3.3.p2.s1c not-tradable',
      '3.3.4.p3.s1c cross-region-closed',
    ]);
  });

  it('3.3.3.p2.s1c a builder trades the five only, even where areas may buy all eight across regions', () => {
    const policy = withReadings({ 'cross-region-pollutants': 'all' });
    const trade = { ...done, pollutant: 'VOCs', crossRegion: 'permitted' } as const;
    expect(groundsOf(decideTrade(trade, policy))).toEqual(['3.3.3.p2.s1c not-tradable']);
  });
});
