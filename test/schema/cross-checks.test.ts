import { describe, expect, it } from 'vitest';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { BUILD, CLOSURE, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { problemsIn, refusals } from '../support/problems.js';

const PURCHASE = { pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true };
const accepted = (dossier: unknown): boolean => safeParseDossier(dossier).success;

describe('3.1.2.s1b the place', () => {
  it.each([
    ['construction', BUILD],
    ['reduction', CLOSURE],
    ['area', XINZHUANG],
  ])('%s: a place that is not known is not guessed', (_kind, dossier) => {
    expect(problemsIn(safeParseDossier({ ...dossier, place: '高新区' }))).toEqual([
      { code: 'unknown-place', path: 'place', expected: '新材料产业园', found: '"高新区"' },
    ]);
  });

  it.each(['高新区', '镇', '街道', '常熟市', '某某园'])('%s is unknown', (place) => {
    expect(refusals({ ...BUILD, place })).toEqual(['unknown-place place']);
  });

  it.each(['碧溪街道', '江苏省苏州市常熟市沙家浜镇', '新材料产业园', '常熟高新技术产业开发区', '琴川街道'])(
    '%s is known',
    (place) => {
      expect(accepted({ ...BUILD, place })).toBe(true);
    },
  );

  it('the policy says which places are known', () => {
    const draft = withReadings({});
    const own = { ...draft, parameters: { ...draft.parameters, townshipLikePlaces: ['服装城'] } };
    expect(safeParseDossier({ ...BUILD, place: '服装城' }, own).success).toBe(true);
    expect(refusals({ ...BUILD, place: '服装城' })).toEqual(['unknown-place place']);
  });
});

describe('3.2.4.s1b money and amounts of nation and province', () => {
  const funded = (facts: object) => ({ ...WORKS_OF_AREA, ...facts });

  it.each([
    ['above the whole', { allocated: '100.01', total: '100' }, 'over-limit upperFunds.allocated'],
    ['of a whole that is zero', { allocated: '0', total: '0' }, 'not-positive upperFunds.total'],
  ])('money %s', (_words, upperFunds, refusal) => {
    expect(refusals(funded({ upperFunds }))).toEqual([refusal]);
  });

  it('money that is the whole', () => {
    expect(accepted(funded({ upperFunds: { allocated: '100', total: '100' } }))).toBe(true);
  });

  it.each([
    ['above what was passed', { COD: '100.01' }, 'over-limit provinceAmounts.COD'],
    ['of a pollutant that was not passed', { TP: '0.01' }, 'over-limit provinceAmounts.TP'],
  ])('an amount %s', (_words, provinceAmounts, refusal) => {
    expect(refusals(funded({ provinceAmounts }))).toEqual([refusal]);
  });

  it('says how much there was', () => {
    expect(problemsIn(safeParseDossier(funded({ provinceAmounts: { COD: '100.01' } })))).toEqual([
      { code: 'over-limit', path: 'provinceAmounts.COD', expected: '100', found: '100.01' },
    ]);
  });

  it('an amount that is all that was passed, and a zero of what was not', () => {
    expect(accepted(funded({ provinceAmounts: { 化学需氧量: '100', TP: '0' } }))).toBe(true);
  });

  it('is not compared with a passed amount that cannot be read', () => {
    const dossier = funded({ passed: { COD: 'all' }, provinceAmounts: { COD: '1' } });
    expect(refusals(dossier)).toEqual(['not-an-amount passed.COD']);
  });

  it.each([
    ['money', { upperFunds: { allocated: '1', total: '2' } }, 'upperFunds.allocated'],
    ['a stated amount', { provinceAmounts: { COD: '1' } }, 'provinceAmounts.COD'],
  ])('3.2.1.p1.i4 voluntary treatment with %s', (_words, facts, path) => {
    expect(refusals({ ...TREATMENT, ...facts })).toEqual([`upper-funds-in-voluntary ${path}`]);
  });

  it('3.2.1.p1.i4 voluntary treatment with zeros', () => {
    const zeros = { upperFunds: { allocated: '0', total: '2' }, provinceAmounts: { COD: '0' } };
    expect(accepted({ ...TREATMENT, ...zeros })).toBe(true);
  });
});

describe('3.2.2.p2.s1d deep treatment', () => {
  it.each(['city', 'area'])('is not carried out by the %s', (implementer) => {
    expect(problemsIn(safeParseDossier({ ...TREATMENT, implementer }))).toEqual([
      { code: 'deep-treatment-by-government', path: 'implementer', found: implementer },
    ]);
  });

  it('under another source needs appliedByDischarger', () => {
    const deep = { ...CLOSURE, works: 'deep-treatment' };
    expect(problemsIn(safeParseDossier(deep))).toEqual([
      { code: 'missing', path: 'appliedByDischarger', expected: 'yes-no' },
    ]);
    expect(accepted({ ...deep, appliedByDischarger: false })).toBe(true);
  });
});

describe('3.3.4.p1.s1a the standing of the year before', () => {
  it.each([
    ['construction', BUILD],
    ['area', XINZHUANG],
  ])('%s: no other year stands in for it', (_kind, dossier) => {
    const standings = { '2022': GOOD_STANDING, '2024': GOOD_STANDING };
    expect(problemsIn(safeParseDossier({ ...dossier, standings }))).toEqual([
      { code: 'missing-standing', path: 'standings.2023', expected: '2023' },
    ]);
  });

  it('is not asked while the day is wrong', () => {
    expect(refusals({ ...BUILD, on: '2024-02-30', standings: {} })).toEqual(['not-a-date on']);
  });
});

describe('3.3.2.s1 the holdings', () => {
  it('of every pollutant added are written', () => {
    const dossier = { ...BUILD, increase: { COD: '1', 氨氮: '1', PM: '1' }, holdings: { 颗粒物: '0' } };
    expect(problemsIn(safeParseDossier(dossier))).toEqual([
      { code: 'missing-holding', path: 'holdings.COD', expected: 'COD' },
      { code: 'missing-holding', path: 'holdings.NH3-N', expected: 'NH3-N' },
    ]);
  });
});

describe('3.3.4.p5.s1b orders', () => {
  const order = { scope: 'both', issuedOn: '2024-02-01' };
  it.each([
    ['construction', BUILD],
    ['area', XINZHUANG],
  ])('%s: none is lifted before its issue', (_kind, dossier) => {
    const orders = [order, { ...order, liftedOn: '2024-01-31' }];
    expect(problemsIn(safeParseDossier({ ...dossier, orders }))).toEqual([
      { code: 'too-early', path: 'orders[1].liftedOn', expected: '2024-02-01', found: '2024-01-31' },
    ]);
  });

  it('one may be lifted on the day of its issue', () => {
    expect(accepted({ ...BUILD, orders: [{ ...order, liftedOn: '2024-02-01' }] })).toBe(true);
  });
});

describe('3.3.3.p2.s1a purchases', () => {
  it('are of a pollutant that the project adds', () => {
    expect(
      problemsIn(safeParseDossier({ ...BUILD, purchases: [{ ...PURCHASE, pollutant: '总磷' }] })),
    ).toEqual([{ code: 'not-in-list', path: 'purchases[0].pollutant', expected: 'COD', found: '"TP"' }]);
  });

  it('are of more than nothing', () => {
    expect(refusals({ ...BUILD, purchases: [PURCHASE, { ...PURCHASE, amount: '0.000' }] })).toEqual([
      'not-positive purchases[1].amount',
    ]);
  });
});

describe('3.3.1.s1b priority', () => {
  it('case by case asks whether the city passed it', () => {
    const priority = { bank: 'city', category: 'case-by-case', level: 'city' };
    expect(refusals({ ...BUILD, priority })).toEqual(['missing priority.passedByCity']);
    expect(accepted({ ...BUILD, priority: { ...priority, passedByCity: false } })).toBe(true);
  });
});

describe('an area', () => {
  it('is asked on a day of the year', () => {
    expect(problemsIn(safeParseDossier({ ...XINZHUANG, year: 2023 }))).toEqual([
      { code: 'outside-year', path: 'on', expected: '2023', found: '2024-05-06' },
    ]);
  });

  it('3.3.4.p3.s1e commits to more than nothing', () => {
    const commitment = { pollutant: 'TP', transferredOn: '2023-06-01', committed: '0', entries: [] };
    expect(refusals({ ...XINZHUANG, commitments: [commitment] })).toEqual([
      'not-positive commitments[0].committed',
    ]);
  });
});
