import { describe, expect, it } from 'vitest';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { ELIGIBLE, GOOD_STANDING } from '../support/facts.js';
import { problemsIn } from '../support/problems.js';

const PURCHASE = { pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true };
const FULL = {
  ...BUILD,
  purchases: [PURCHASE],
  orders: [{ scope: 'both', issuedOn: '2024-02-01' }],
  priority: { bank: 'city', category: 'other', level: 'city' },
};
const { governmentRun: _run, startedOn: _start, ...WORKS } = WORKS_OF_AREA;
const AHEAD = { ...WORKS, ...ELIGIBLE['ahead-of-standard'] };
const ECOLOGICAL = { ...WORKS, ...ELIGIBLE['ecological-expansion'] };
const AREA = {
  ...XINZHUANG,
  commitments: [{ pollutant: 'TP', transferredOn: '2023-06-01', committed: '1', entries: [] }],
};

const required = (dossier: { kind: string; source?: string }, ...paths: string[]) =>
  paths.map((path): [string, string, object] => [dossier.source ?? dossier.kind, path, dossier]);
const REQUIRED = [
  ...required(FULL, 'name', 'place', 'construction', 'strategicEmerging', 'on', 'increase', 'holdings'),
  ...required(FULL, 'standings', 'orders', 'breaches', 'purchases'),
  ...required(FULL, 'standings.2023.targetsMet', 'standings.2023.targetsMet.water'),
  ...required(FULL, 'standings.2023.targetsMet.air', 'standings.2023.keyProjectsCompleted'),
  ...required(FULL, 'standings.2023.bindingTaskCompleted', 'orders[0].scope', 'orders[0].issuedOn'),
  ...required(FULL, 'purchases[0].pollutant', 'purchases[0].amount', 'purchases[0].completed'),
  ...required(FULL, 'purchases[0].certified', 'purchases[0].crossRegion'),
  ...required(FULL, 'priority.category', 'priority.level'),
  ...required(CLOSURE, 'name', 'place', 'implementer', 'works', 'source', 'completedOn', 'onKeyList'),
  ...required(CLOSURE, 'countedTowardTask', 'permitHolder', 'submitted', 'passed'),
  ...required(CLOSURE, 'enterpriseClosed', 'capacityEliminated'),
  ...required(WORKS_OF_AREA, 'governmentRun'),
  ...required(AHEAD, 'byDischarger', 'startedOn', 'standardEffectiveOn'),
  ...required(TREATMENT, 'byDischarger', 'compliant', 'governmentFunds', 'appliedVoluntarily'),
  ...required(ECOLOGICAL, 'monitorable', 'countable', 'verifiable'),
  ...required(AREA, 'place', 'on', 'standings', 'orders', 'commitments', 'commitments[0].pollutant'),
  ...required(AREA, 'commitments[0].transferredOn', 'commitments[0].committed', 'commitments[0].entries'),
];

describe('a fact that is absent is missing, never no or zero', () => {
  it.each(REQUIRED)('%s: %s', (_kind, path, dossier) => {
    const problems = problemsIn(safeParseDossier(changedAt(dossier, path, undefined)));
    expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toContain(`missing ${path}`);
    expect(problems.find((problem) => problem.path === path)?.expected).toMatch(/./);
  });
});

describe('good input', () => {
  it.each([
    ['construction', FULL],
    ['closure', CLOSURE],
    ['government works', WORKS_OF_AREA],
    ['ahead of a standard', AHEAD],
    ['voluntary treatment', TREATMENT],
    ['ecological expansion', ECOLOGICAL],
    ['area', AREA],
  ])('comes out equal: %s', (_kind, dossier) => {
    expect(safeParseDossier(structuredClone(dossier))).toEqual({ success: true, data: dossier });
  });
});

describe('optional facts may stay away', () => {
  it.each([
    ['priority', FULL],
    ['startedOn', CLOSURE],
  ])('%s', (path, dossier) => {
    expect(safeParseDossier(changedAt(dossier, path, undefined)).success).toBe(true);
  });

  it.each([
    'permitChangedOn',
    'permitCancelledOn',
    'enteredOn',
    'startedOn',
    'provinceAmounts',
    'upperFunds',
  ])('%s is not null', (path) => {
    const [problem, ...others] = problemsIn(safeParseDossier(changedAt(CLOSURE, path, null)));
    expect(problem).toMatchObject({ code: 'wrong-type', path, found: 'null' });
    expect(others).toEqual([]);
  });
});

describe('a yes or no', () => {
  it.each(['true', '是', 1, 0, null])('%j is refused', (value) => {
    expect(problemsIn(safeParseDossier(changedAt(CLOSURE, 'onKeyList', value)))).toEqual([
      { code: 'wrong-type', path: 'onKeyList', expected: 'yes-no', found: JSON.stringify(value) },
    ]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    ['name', 5, 'text', FULL],
    ['name', '', 'text', FULL],
    ['place', ['梅李镇'], 'text', FULL],
    ['increase', [], 'object', FULL],
    ['increase', 'COD', 'object', FULL],
    ['holdings', 7, 'object', FULL],
    ['standings.2023', null, 'object', FULL],
    ['standings.2023', [], 'object', FULL],
    ['standings.2023.targetsMet', true, 'object', FULL],
    ['orders', {}, 'list', FULL],
    ['orders', null, 'list', FULL],
    ['orders[0]', 'both', 'object', FULL],
    ['breaches', 'COD', 'list', FULL],
    ['breaches', [null], 'text', FULL],
    ['purchases', '[]', 'list', FULL],
    ['purchases[0]', null, 'object', FULL],
    ['purchases[0]', [PURCHASE], 'object', FULL],
    ['priority', 'city', 'object', FULL],
    ['submitted', 'eia', 'list', CLOSURE],
    ['passed', null, 'object', CLOSURE],
    ['upperFunds', '40%', 'object', CLOSURE],
    ['commitments', {}, 'list', AREA],
    ['commitments[0]', 1, 'object', AREA],
    ['commitments[0].entries', null, 'list', AREA],
    ['commitments[0].entries', [[]], 'object', AREA],
  ])('%s = %j: expected %s', (path, value, expected, dossier) => {
    const problems = problemsIn(safeParseDossier(changedAt(dossier, path, value)));
    const [first] = problems;
    expect(first).toMatchObject({ code: 'wrong-type', expected });
    expect(first?.path.startsWith(path)).toBe(true);
  });

  it.each([
    ['null', null],
    ['a list', [1]],
    ['text', 'construction'],
    ['a number', 5],
    ['yes', true],
  ])('the whole input is %s', (_words, input) => {
    expect(problemsIn(safeParseDossier(input))).toEqual([
      { code: 'wrong-type', path: '', expected: 'object', found: JSON.stringify(input) },
    ]);
  });

  it('the whole input is missing', () => {
    expect(problemsIn(safeParseDossier(undefined))).toEqual([
      { code: 'missing', path: '', expected: 'object' },
    ]);
  });
});

describe('a year', () => {
  it.each([0, -1, 10_000, 2024.5])('%s is not a year', (year) => {
    expect(problemsIn(safeParseDossier({ ...AREA, year }))).toContainEqual({
      code: 'not-a-year',
      path: 'year',
      found: String(year),
    });
  });

  it.each(['2024', null, [2024]])('%j is not written as a year', (year) => {
    expect(problemsIn(safeParseDossier({ ...AREA, year }))).toEqual([
      { code: 'wrong-type', path: 'year', expected: 'year', found: JSON.stringify(year) },
    ]);
  });

  it('may not be missing', () => {
    expect(problemsIn(safeParseDossier(changedAt(AREA, 'year', undefined)))).toEqual([
      { code: 'missing', path: 'year', expected: 'year' },
    ]);
  });

  it.each(['20233', '223', '2023年', '２０２３', 'tn', ''])(
    'the key %j of a standing is not a year',
    (key) => {
      const standings = { '2023': GOOD_STANDING, [key]: GOOD_STANDING };
      const [problem, ...others] = problemsIn(safeParseDossier({ ...BUILD, standings }));
      expect(problem).toMatchObject({ code: 'not-a-year', path: `standings.${key}` });
      expect(problem).not.toHaveProperty('suggestion');
      expect(others).toEqual([]);
    },
  );
});
