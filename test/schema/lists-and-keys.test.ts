import { describe, expect, it } from 'vitest';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, XINZHUANG } from '../support/dossiers.js';
import { problemsIn, refusals } from '../support/problems.js';

const PURCHASE = { pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true };
const CITY = { bank: 'city', category: 'other', level: 'city' };
const PARK = { bank: 'park', major: true, inOwnArea: true };
const FULL = {
  ...BUILD,
  purchases: [PURCHASE],
  orders: [{ scope: 'both', issuedOn: '2024-02-01' }],
  priority: CITY,
};
const problem = (dossier: unknown) => {
  const [first, ...others] = problemsIn(safeParseDossier(dossier));
  expect(others).toEqual([]);
  return first;
};

describe('a value outside its list, with what was probably meant', () => {
  it.each([
    ['construction', 'renewal', undefined, FULL],
    ['construction', 'New', 'new', FULL],
    ['construction', 'renovation-and-expanson', 'renovation-and-expansion', FULL],
    ['construction', 5, undefined, FULL],
    ['construction', null, undefined, FULL],
    ['orders[0].scope', 'bank', 'banks', FULL],
    ['priority.category', 'major-industri', 'major-industry', FULL],
    ['priority.level', 'country', undefined, FULL],
    ['implementer', 'industry', 'industrial', CLOSURE],
    ['implementer', '工业', undefined, CLOSURE],
    ['works', 'deep-treatmnt', 'deep-treatment', CLOSURE],
    ['submitted[0]', 'entry-documents', 'entry-document', CLOSURE],
    ['submitted[0]', '身份证', undefined, CLOSURE],
  ])('%s = %j: %s', (path, value, suggestion, dossier) => {
    expect(problem(changedAt(dossier, path, value))).toEqual({
      code: 'not-in-list',
      path,
      expected: expect.stringContaining(', '),
      found: JSON.stringify(value),
      ...(suggestion && { suggestion }),
    });
  });

  it('names the whole list', () => {
    expect(problem(changedAt(FULL, 'orders[0].scope', 'all'))?.expected).toBe('banks, cross-region, both');
  });

  it.each([
    ['constructoin', 'construction'],
    ['Reduction', 'reduction'],
    ['aera', 'area'],
    ['arae', 'area'],
    ['eara', undefined],
    ['areas', 'area'],
    ['x', undefined],
  ])('kind %s: %s', (kind, suggestion) => {
    expect(problem({ kind })).toEqual({
      code: 'not-in-list',
      path: 'kind',
      expected: 'reduction, construction, area',
      found: JSON.stringify(kind),
      ...(suggestion && { suggestion }),
    });
  });

  it('an unknown source leaves the other fields of a reduction checked', () => {
    const dossier = { ...CLOSURE, source: 'clousre', completedOn: '2023-02-30', place: '高新区' };
    expect(problemsIn(safeParseDossier(dossier))).toContainEqual({
      code: 'not-in-list',
      path: 'source',
      expected: 'government-works, ahead-of-standard, closure, voluntary-treatment, ecological-expansion',
      found: '"clousre"',
      suggestion: 'closure',
    });
    expect(refusals(dossier).sort()).toEqual([
      'not-a-date completedOn',
      'not-in-list source',
      'unknown-place place',
    ]);
  });

  it('a bank that sets no priority', () => {
    expect(problem({ ...BUILD, priority: { ...PARK, bank: 'parc' } })).toEqual({
      code: 'not-in-list',
      path: 'priority.bank',
      expected: 'city, township, park',
      found: '"parc"',
      suggestion: 'park',
    });
  });

  it('a priority without a bank', () => {
    expect(problem({ ...BUILD, priority: { major: true, inOwnArea: true } })).toEqual({
      code: 'missing',
      path: 'priority.bank',
      expected: 'city, township, park',
    });
  });
});

describe('an unknown field, with what was probably meant', () => {
  it.each([
    ['purchase', 'purchases', FULL],
    ['Name', 'name', FULL],
    ['comment', undefined, FULL],
    ['purchases[0].pollutan', 'pollutant', FULL],
    ['orders[0].lifted', 'liftedOn', FULL],
    ['orders[0].liftOn', 'liftedOn', FULL],
    ['standings.2023.keyProjectCompleted', 'keyProjectsCompleted', FULL],
    ['standings.2023.targetsMet.soil', undefined, FULL],
    ['startOn', 'startedOn', CLOSURE],
    ['upperFund', 'upperFunds', CLOSURE],
    ['pass', 'passed', CLOSURE],
    ['commitment', 'commitments', XINZHUANG],
    ['name', undefined, XINZHUANG],
  ])('%s: %s', (path, suggestion, dossier) => {
    expect(problem(changedAt(dossier, path, true))).toEqual({
      code: 'unknown-key',
      path,
      ...(suggestion && { suggestion }),
    });
  });

  it('of a priority', () => {
    expect(problem({ ...BUILD, priority: { ...PARK, inOwnAera: true } })).toEqual({
      code: 'unknown-key',
      path: 'priority.inOwnAera',
      suggestion: 'inOwnArea',
    });
  });

  it('the facts of another source are not accepted', () => {
    expect(refusals({ ...CLOSURE, governmentRun: true })).toEqual(['unknown-key governmentRun']);
    expect(refusals({ ...TREATMENT, enterpriseClosed: true })).toEqual(['unknown-key enterpriseClosed']);
  });

  it('no field is lost for its name', () => {
    const text = JSON.stringify(FULL);
    const inTheDossier = JSON.parse(text.replace('{', '{"__proto__":1,'));
    expect(refusals(inTheDossier)).toEqual(['unknown-key __proto__']);
    const inItsAmounts = JSON.parse(text.replace('"increase":{', '"increase":{"__proto__":"5",'));
    expect(refusals(inItsAmounts)).toEqual(['unknown-pollutant increase.__proto__']);
  });
});

describe('3.1.1.s1 pollutants', () => {
  it.each([
    ['NH3N', 'NH3-N'],
    ['NH4-N', 'NH3-N'],
    ['VOC', 'VOCs'],
    ['BOD5', undefined],
    ['PM2.5', undefined],
    ['总氮磷', undefined],
    ['氮', undefined],
    ['非甲烷总烃', undefined],
    ['', undefined],
  ])('%j is not guessed, though %s is suggested', (name, suggestion) => {
    const found = {
      code: 'unknown-pollutant',
      found: JSON.stringify(name),
      ...(suggestion && { suggestion }),
    };
    const expected = 'COD, NH3-N, TN, TP, SO2, NOx, VOCs, PM';
    expect(problem({ ...BUILD, breaches: [name] })).toEqual({ ...found, expected, path: 'breaches[0]' });
    expect(problem({ ...BUILD, increase: { COD: '1', [name]: '1' } })).toEqual({
      ...found,
      expected,
      path: `increase.${name}`,
    });
  });

  it('no suggestion comes from the amount beside it', () => {
    const dossier = { ...BUILD, increase: { COD: '1', 总氮磷: 'CO' } };
    expect(problemsIn(safeParseDossier(dossier))).toContainEqual({
      code: 'unknown-pollutant',
      path: 'increase.总氮磷',
      expected: 'COD, NH3-N, TN, TP, SO2, NOx, VOCs, PM',
      found: '"总氮磷"',
    });
  });

  it.each(['increase', 'holdings'])('one pollutant under two spellings in %s', (path) => {
    const name = '化学需氧量（COD）';
    expect(problem({ ...BUILD, [path]: { COD: '1', [name]: '2' } })).toEqual({
      code: 'duplicate-pollutant',
      path: `${path}.${name}`,
      expected: 'COD',
      found: name,
    });
  });

  it('one pollutant under three spellings is named against the first', () => {
    const dossier = { ...CLOSURE, passed: { 总磷: '1', tp: '1', ＴＰ: '1' } };
    expect(problemsIn(safeParseDossier(dossier))).toEqual([
      { code: 'duplicate-pollutant', path: 'passed.tp', expected: '总磷', found: 'tp' },
      { code: 'duplicate-pollutant', path: 'passed.ＴＰ', expected: '总磷', found: 'ＴＰ' },
    ]);
  });

  it('in stated amounts too', () => {
    const stated = { ...CLOSURE, provinceAmounts: { COD: '1', cod: '1' } };
    expect(refusals(stated)).toEqual(['duplicate-pollutant provinceAmounts.cod']);
  });
});
