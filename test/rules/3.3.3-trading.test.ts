import { describe, expect, it } from 'vitest';
import { decideTrade } from '../../src/rules/3.3.3-trading.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { UseQuestion } from '../../src/types/facts.js';
import { POLLUTANTS } from '../../src/types/vocabulary.js';
import { expectMisuse, groundsOf } from '../support/expectations.js';
import { ALL_OPEN, GOOD_STANDING } from '../support/facts.js';
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

const done = { pollutant: 'COD', completed: true, certified: true } as const;

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
      '3.3.3.p2.s1a obtained-by-trade',
      '3.3.3.p2.s1b trade-completed',
      '3.3.3.p2.s1b trade-certified',
      '3.3.3.p2.s1c tradable',
    ]);
  });

  it('3.3.4.p3.s1c and of quota from outside, that the area may buy it', () => {
    expect(groundsOf(decideTrade({ ...done, crossRegion: 'permitted' }))).toContain(
      '3.3.4.p3.s1c cross-region-open',
    );
    expect(groundsOf(decideTrade({ ...done, crossRegion: decideUse(ALL_OPEN) }))).toEqual([
      '3.3.3.p2.s1a obtained-by-trade',
      '3.3.3.p2.s1b trade-completed',
      '3.3.3.p2.s1b trade-certified',
      '3.3.3.p2.s1c tradable',
      '3.3.4.p3.s1c may-buy-across-regions',
    ]);
  });

  it.each([
    ['3.3.3.p2.s1b trade-not-completed', { ...done, completed: false }],
    ['3.3.3.p2.s1b trade-not-certified', { ...done, certified: false }],
    ['3.3.3.p2.s1c not-tradable', { ...done, pollutant: 'TN' }],
    ['3.3.4.p3.s1c cross-region-closed', { ...done, crossRegion: 'refused' }],
  ] as const)('%s alone refuses', (ground, trade) => {
    const ruling = decideTrade(trade);
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual([ground]);
  });

  it('3.3.3.p2.s1b a refusal lists everything that is missing', () => {
    const trade = { pollutant: 'PM', completed: false, certified: false, crossRegion: 'refused' } as const;
    expect(groundsOf(decideTrade(trade))).toEqual([
      '3.3.3.p2.s1b trade-not-completed',
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

describe('a purchase from outside the city that the area may not make', () => {
  const missed = { ...GOOD_STANDING, targetsMet: { water: false, air: true } };
  const ordered = [{ scope: 'cross-region', issuedOn: '2024-02-01' }] as const;

  it.each<[string, Partial<UseQuestion>, string[]]>([
    [
      '3.3.4.p4.s1 the target missed',
      { standing: missed },
      ['3.3.4.p3.s1a quality-target-not-met', '3.3.4.p4.s1 barred-by-quality-target'],
    ],
    [
      '3.3.4.p4.s1 the task not completed',
      { standing: { ...GOOD_STANDING, bindingTaskCompleted: false } },
      ['3.3.4.p4.s1 barred-by-reduction-task'],
    ],
    [
      '3.3.4.p3.s1a the key projects not completed, which another reading forgives',
      { standing: { ...GOOD_STANDING, keyProjectsCompleted: false } },
      ['3.3.4.p3.s1a key-projects-not-completed', '3.3.4.p3.s1a as-read grant-and-bar'],
    ],
    ['3.3.4.p5.s1b an order', { orders: ordered }, ['3.3.4.p5.s1b ordered-off-cross-region']],
    ['3.3.4.p3.s1b the own bank not short', { ownBankShort: false }, ['3.3.4.p3.s1b own-bank-not-short']],
  ])('%s: refused for that', (_title, facts, grounds) => {
    const ruling = decideTrade({ ...done, crossRegion: decideUse({ ...ALL_OPEN, ...facts }) });
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual(grounds);
    expect(ruling.grounds.filter(({ about }) => about !== undefined)).toEqual([]);
  });

  it('3.3.3.p2.s1c of a pollutant that is not traded: refused for that once, whatever areas may buy', () => {
    const use = decideUse({ ...ALL_OPEN, pollutant: 'TN' });
    expect(groundsOf(decideTrade({ ...done, pollutant: 'TN', crossRegion: use }))).toEqual([
      '3.3.3.p2.s1c not-tradable',
    ]);
  });

  it('3.3.4.p1.s1b a reading is cited where it alone would turn the purchase round', () => {
    const airMissed = { ...GOOD_STANDING, targetsMet: { water: true, air: false } };
    const use = decideUse({ ...ALL_OPEN, standing: airMissed });
    const reading = '3.3.4.p1.s1b as-read target-scope';
    expect(groundsOf(decideTrade({ ...done, crossRegion: use }))).toContain(reading);
    expect(groundsOf(decideTrade({ ...done, certified: false, crossRegion: use }))).toEqual([
      '3.3.3.p2.s1b trade-not-certified',
    ]);
  });

  it('3.3.4.p3.s1c a verdict, or a ruling, that is none', () => {
    const wrong = (crossRegion: unknown) => () => decideTrade({ ...done, crossRegion } as never);
    expectMisuse(wrong({}), 'missing', 'crossRegion.outcome');
    expectMisuse(wrong({ outcome: {}, grounds: [] }), 'missing', 'crossRegion.outcome.cross-region-purchase');
    expectMisuse(
      wrong({ outcome: { 'cross-region-purchase': 'yes' }, grounds: [] }),
      'not-in-list',
      'crossRegion.outcome.cross-region-purchase',
    );
    expectMisuse(
      wrong({ outcome: { 'cross-region-purchase': 'refused' } }),
      'missing',
      'crossRegion.grounds',
    );
    expectMisuse(
      wrong({ outcome: { 'cross-region-purchase': 'refused' }, grounds: [null] }),
      'wrong-type',
      'crossRegion.grounds[0]',
    );
  });
});
