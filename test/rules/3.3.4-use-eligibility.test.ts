import { describe, expect, it } from 'vitest';
import { decideUse, type UseOutcome } from '../../src/rules/3.3.4-use-eligibility.js';
import type { Standing, UseQuestion } from '../../src/types/facts.js';
import type { Pollutant } from '../../src/types/vocabulary.js';
import { groundsOf } from '../support/expectations.js';
import { ALL_OPEN, BIXI, CEDZ, GOOD_STANDING, MEILI } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { CLOSING, EVERY_USE, STANDING, useDifferences, useFacts } from '../support/use-table.js';

const outcomeOf = (facts: Partial<UseQuestion>): UseOutcome => decideUse({ ...ALL_OPEN, ...facts }).outcome;

/** A standing that differs from the good one. */
const standing = (worse: Partial<Standing>): Standing => ({ ...GOOD_STANDING, ...worse });
const waterMissed = standing({ targetsMet: { water: false, air: true } });
const airMissed = standing({ targetsMet: { water: true, air: false } });
const projectsUndone = standing({ keyProjectsCompleted: false });
const taskUndone = standing({ bindingTaskCompleted: false });

describe('the whole space', () => {
  it('3.3.4.p3.s1a 3.3.4.p4.s1 3.3.4.p5.s1b the draft opens what the table opens and no more', () => {
    expect(EVERY_USE).toHaveLength(8 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 4);
    expect(useDifferences(withReadings({}), STANDING, CLOSING)).toEqual([]);
  });

  it('3.3.4.p1.s1b pollutants of one medium that are traded alike are decided alike, grounds included', () => {
    const decided = (pollutant: Pollutant): string[] =>
      EVERY_USE.filter((point) => point.pollutant === pollutant).map((point) =>
        JSON.stringify(decideUse(useFacts(point))),
      );
    for (const traded of ['NH3-N', 'TP'] as const) expect(decided(traded)).toEqual(decided('COD'));
    expect(decided('NOx')).toEqual(decided('SO2'));
    expect(decided('PM')).toEqual(decided('VOCs'));
  });

  it('3.3.4.p1.s1b air stands to air pollutants as water to water pollutants', () => {
    for (const [inWater, inAir] of [
      ['COD', 'SO2'],
      ['TN', 'VOCs'],
    ] as const) {
      for (const point of EVERY_USE.filter(({ pollutant }) => pollutant === inWater)) {
        const mirrored = { ...point, pollutant: inAir, water: point.air, air: point.water };
        expect(JSON.stringify(decideUse(useFacts(mirrored)))).toBe(
          JSON.stringify(decideUse(useFacts(point))),
        );
      }
    }
  });
});

const open = {
  'own-bank': 'permitted',
  'upper-banks': 'permitted',
  'city-transfer': 'permitted',
  'area-transfer': 'permitted',
  'cross-region-purchase': 'permitted',
};

describe('permissions', () => {
  it('3.3.4.p3.s1a 3.3.4.p3.s1b 3.3.4.p3.s1c in good standing and short, every source is open', () => {
    const ruling = decideUse(ALL_OPEN);
    expect(ruling.outcome).toEqual(open);
    expect(groundsOf(ruling, 'own-bank')).toEqual(['3.3.4.p3.s1a granted-by-standing']);
    expect(groundsOf(ruling, 'upper-banks')).toEqual(['3.3.4.p3.s1a granted-by-standing']);
    expect(groundsOf(ruling, 'city-transfer')).toEqual(['3.3.4.p3.s1b may-ask-city-bank']);
    expect(groundsOf(ruling, 'area-transfer')).toEqual(['3.3.4.p3.s1b may-arrange-with-other-area']);
    expect(groundsOf(ruling, 'cross-region-purchase')).toEqual(['3.3.4.p3.s1c may-buy-across-regions']);
  });

  it('3.3.4.p4.s1 a failed area keeps its own bank', () => {
    const failed: Standing = {
      targetsMet: { water: false, air: false },
      keyProjectsCompleted: false,
      bindingTaskCompleted: false,
    };
    const ruling = decideUse({ ...ALL_OPEN, standing: failed });
    expect(ruling.outcome['own-bank']).toBe('permitted');
    expect(groundsOf(ruling, 'own-bank')).toEqual([
      '3.3.4.p4.s1 bar-spares-own-bank',
      '3.3.4.p4.s1 as-read own-bank-when-barred',
    ]);
  });

  it('3.3.4.p1.s1b the standing is of the medium of the pollutant only', () => {
    expect(outcomeOf({ pollutant: 'TP', standing: airMissed })['upper-banks']).toBe('permitted');
    expect(outcomeOf({ pollutant: 'TP', standing: waterMissed })['upper-banks']).toBe('refused');
    expect(outcomeOf({ pollutant: 'SO2', standing: waterMissed })['upper-banks']).toBe('permitted');
    expect(outcomeOf({ pollutant: 'SO2', standing: airMissed })['upper-banks']).toBe('refused');
  });

  it('3.3.4.p1.s1b NOx stands with air, not with water', () => {
    expect(outcomeOf({ pollutant: 'NOx', standing: waterMissed })).toEqual(open);
    expect(outcomeOf({ pollutant: 'NOx', standing: airMissed })['upper-banks']).toBe('refused');
  });

  it('3.3.4.p3.s1a the key projects and the binding task are not divided by medium', () => {
    for (const pollutant of ['COD', 'SO2'] as const) {
      expect(outcomeOf({ pollutant, standing: projectsUndone })['upper-banks']).toBe('refused');
      expect(outcomeOf({ pollutant, standing: taskUndone })['upper-banks']).toBe('refused');
    }
  });

  it('3.3.4.p3.s1b a park may ask the city bank, with the reading said', () => {
    const ruling = decideUse({ ...ALL_OPEN, area: BIXI });
    expect(ruling.outcome).toEqual(open);
    expect(groundsOf(ruling, 'city-transfer')).toEqual([
      '3.3.4.p3.s1b may-ask-city-bank',
      '3.3.4.p3.s1b as-read park-city-transfer',
    ]);
  });
});

const ordered = (scope: 'banks' | 'cross-region' | 'both'): Partial<UseQuestion> => ({
  orders: [{ scope, issuedOn: '2024-02-01' }],
});

describe('each refusal fails one condition only', () => {
  it.each<[string, string, Partial<UseQuestion>, string[]]>([
    ['3.3.4.p5.s1b', 'own-bank', ordered('banks'), ['3.3.4.p5.s1b ordered-off-banks']],
    [
      '3.3.4.p3.s1a',
      'upper-banks',
      { standing: waterMissed },
      ['3.3.4.p3.s1a quality-target-not-met', '3.3.4.p4.s1 barred-by-quality-target'],
    ],
    [
      '3.3.4.p3.s1a',
      'upper-banks',
      { standing: projectsUndone },
      ['3.3.4.p3.s1a key-projects-not-completed', '3.3.4.p3.s1a as-read grant-and-bar'],
    ],
    ['3.3.4.p4.s1', 'upper-banks', { standing: taskUndone }, ['3.3.4.p4.s1 barred-by-reduction-task']],
    ['3.3.4.p5.s1b', 'upper-banks', ordered('banks'), ['3.3.4.p5.s1b ordered-off-banks']],
    ['3.3.4.p3.s1b', 'city-transfer', { ownBankShort: false }, ['3.3.4.p3.s1b own-bank-not-short']],
    ['3.3.4.p3.s1g', 'city-transfer', { breached: true }, ['3.3.4.p3.s1g commitment-breached']],
    ['3.3.4.p4.s1', 'city-transfer', { standing: taskUndone }, ['3.3.4.p4.s1 barred-by-reduction-task']],
    ['3.3.4.p5.s1b', 'city-transfer', ordered('banks'), ['3.3.4.p5.s1b ordered-off-banks']],
    ['3.3.4.p3.s1b', 'area-transfer', { ownBankShort: false }, ['3.3.4.p3.s1b own-bank-not-short']],
    [
      '3.3.4.p3.s1g',
      'area-transfer',
      { breached: true },
      ['3.3.4.p3.s1g commitment-breached', '3.3.4.p3.s1g as-read breach-scope'],
    ],
    [
      '3.3.4.p3.s1a',
      'area-transfer',
      { standing: waterMissed },
      ['3.3.4.p3.s1a quality-target-not-met', '3.3.4.p3.s1b as-read area-transfer-when-barred'],
    ],
    ['3.3.4.p5.s1b', 'area-transfer', ordered('banks'), ['3.3.4.p5.s1b ordered-off-banks']],
    ['3.3.4.p3.s1b', 'cross-region-purchase', { ownBankShort: false }, ['3.3.4.p3.s1b own-bank-not-short']],
    [
      '3.3.4.p3.s1c',
      'cross-region-purchase',
      { pollutant: 'TN' },
      ['3.3.3.p2.s1c not-tradable', '3.3.4.p3.s1c as-read cross-region-pollutants'],
    ],
    [
      '3.3.4.p4.s1',
      'cross-region-purchase',
      { standing: taskUndone },
      ['3.3.4.p4.s1 barred-by-reduction-task'],
    ],
    [
      '3.3.4.p5.s1b',
      'cross-region-purchase',
      ordered('cross-region'),
      ['3.3.4.p5.s1b ordered-off-cross-region'],
    ],
  ])('%s %s is refused by %j', (_clause, source, facts, grounds) => {
    const ruling = decideUse({ ...ALL_OPEN, ...facts });
    expect(ruling.outcome[source as keyof UseOutcome]).toBe('refused');
    expect(groundsOf(ruling, source)).toEqual(grounds);
  });

  it('3.3.4.p4.s1 where everything fails, every ground is listed', () => {
    const ruling = decideUse({
      ...ALL_OPEN,
      ...ordered('both'),
      pollutant: 'VOCs',
      standing: {
        targetsMet: { water: true, air: false },
        keyProjectsCompleted: false,
        bindingTaskCompleted: false,
      },
      ownBankShort: false,
      breached: true,
    });
    const noGrant = ['3.3.4.p3.s1a quality-target-not-met', '3.3.4.p3.s1a key-projects-not-completed'];
    const bars = ['3.3.4.p4.s1 barred-by-quality-target', '3.3.4.p4.s1 barred-by-reduction-task'];
    const order = '3.3.4.p5.s1b ordered-off-banks';
    const notShort = '3.3.4.p3.s1b own-bank-not-short';
    const breach = '3.3.4.p3.s1g commitment-breached';
    expect(groundsOf(ruling, 'own-bank')).toEqual([order]);
    expect(groundsOf(ruling, 'upper-banks')).toEqual([...noGrant, ...bars, order]);
    expect(groundsOf(ruling, 'city-transfer')).toEqual([...noGrant, ...bars, order, notShort, breach]);
    expect(groundsOf(ruling, 'area-transfer')).toEqual([...noGrant, notShort, breach, order]);
    expect(groundsOf(ruling, 'cross-region-purchase')).toEqual([
      ...noGrant,
      ...bars,
      notShort,
      '3.3.3.p2.s1c not-tradable',
      '3.3.4.p5.s1b ordered-off-cross-region',
    ]);
    expect(ruling.grounds.filter(({ about }) => about === undefined)).toEqual([]);
  });
});

describe('the conflict and the gap between p3 and p4', () => {
  it('3.3.4.p4.s1 target met, projects done, task undone: the bar prevails where it speaks', () => {
    expect(outcomeOf({ standing: taskUndone })).toEqual({
      'own-bank': 'permitted',
      'upper-banks': 'refused',
      'city-transfer': 'refused',
      'area-transfer': 'permitted',
      'cross-region-purchase': 'refused',
    });
  });

  it('3.3.4.p3.s1a target met, projects undone, task done: not barred, and not granted either', () => {
    expect(outcomeOf({ standing: projectsUndone })).toEqual({
      'own-bank': 'permitted',
      'upper-banks': 'refused',
      'city-transfer': 'refused',
      'area-transfer': 'refused',
      'cross-region-purchase': 'refused',
    });
  });
});

describe('orders', () => {
  it('3.3.4.p5.s1b an order on the banks closes the own bank too, whatever the standing', () => {
    expect(outcomeOf(ordered('banks'))).toEqual({
      'own-bank': 'refused',
      'upper-banks': 'refused',
      'city-transfer': 'refused',
      'area-transfer': 'refused',
      'cross-region-purchase': 'permitted',
    });
  });

  it('3.3.4.p5.s1b an order on cross-region quota closes nothing else', () => {
    expect(outcomeOf(ordered('cross-region'))).toEqual({ ...open, 'cross-region-purchase': 'refused' });
  });

  it.each([
    ['the day before issue', '2024-03-09', 'permitted'],
    ['the day of issue', '2024-03-10', 'refused'],
    ['the day after issue', '2024-03-11', 'refused'],
    ['the day before lifting', '2024-06-19', 'refused'],
    ['the day of lifting', '2024-06-20', 'permitted'],
    ['the day after lifting', '2024-06-21', 'permitted'],
  ])('3.3.4.p5.s1b 3.3.4.p5.s1c %s: %s %s', (_title, on, verdict) => {
    const orders = [{ scope: 'both', issuedOn: '2024-03-10', liftedOn: '2024-06-20' }] as const;
    const outcome = outcomeOf({ orders, on });
    expect(new Set(Object.values(outcome))).toEqual(new Set([verdict]));
  });

  it('3.3.4.p5.s1c a lifted order is named where it had closed something', () => {
    const orders = [{ scope: 'cross-region', issuedOn: '2024-03-10', liftedOn: '2024-04-10' }] as const;
    const ruling = decideUse({ ...ALL_OPEN, area: CEDZ, orders });
    expect(groundsOf(ruling, 'own-bank')).toEqual(['3.3.4.p3.s1a granted-by-standing']);
    expect(groundsOf(ruling, 'cross-region-purchase')).toEqual([
      '3.3.4.p3.s1c may-buy-across-regions',
      '3.3.4.p5.s1c order-lifted',
    ]);
    const banks = decideUse({ ...ALL_OPEN, area: MEILI, orders: [{ ...orders[0], scope: 'banks' }] });
    expect(groundsOf(banks, 'own-bank')).toEqual([
      '3.3.4.p3.s1a granted-by-standing',
      '3.3.4.p5.s1c order-lifted',
    ]);
    expect(groundsOf(banks, 'cross-region-purchase')).toEqual(['3.3.4.p3.s1c may-buy-across-regions']);
  });

  it('3.3.4.p5.s1c a lifted order is no reason of a refusal', () => {
    const lifted = { scope: 'both', issuedOn: '2024-01-10', liftedOn: '2024-02-01' } as const;
    const ruling = decideUse({ ...ALL_OPEN, orders: [lifted, { scope: 'both', issuedOn: '2024-03-01' }] });
    expect(groundsOf(ruling, 'own-bank')).toEqual(['3.3.4.p5.s1b ordered-off-banks']);
    const enough = decideUse({ ...ALL_OPEN, orders: [lifted], ownBankShort: false });
    expect(groundsOf(enough, 'cross-region-purchase')).toEqual(['3.3.4.p3.s1b own-bank-not-short']);
  });

  it('3.3.4.p4.s1 an area that is neither granted nor barred keeps its own bank, which nothing bars', () => {
    expect(groundsOf(decideUse({ ...ALL_OPEN, standing: projectsUndone }), 'own-bank')).toEqual([
      '3.3.4.p4.s1 not-barred-by-standing',
      '3.3.4.p4.s1 as-read own-bank-when-barred',
    ]);
  });
});
