import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { safeParsePolicy } from '../../src/schema/policy.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { refusedAt, validatorOf } from '../support/json-schemas.js';
import { CLAUSES_OF_PARAMETERS } from '../support/policies.js';
import { problemsIn } from '../support/problems.js';

const policy = validatorOf('policy');
const dossier = validatorOf('dossier');

const POLICY = { ...changshu2023Draft, clauses: CLAUSES_OF_PARAMETERS };
const PURCHASE = { pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true };
const FULL = {
  ...BUILD,
  purchases: [PURCHASE],
  orders: [{ scope: 'both', issuedOn: '2024-02-01' }],
  breaches: ['TP'],
  priority: { bank: 'city', category: 'other', level: 'city' },
};
const AREA = {
  ...XINZHUANG,
  commitments: [
    {
      pollutant: 'TP',
      transferredOn: '2023-06-01',
      committed: '1',
      entries: [{ enteredOn: '2024-01-01', amount: '1' }],
    },
  ],
};
const FUNDED = {
  ...WORKS_OF_AREA,
  upperFunds: { allocated: '1', total: '2' },
  provinceAmounts: { COD: '1' },
};

const placesOf = (parsed: Parameters<typeof problemsIn>[0]): string[] =>
  [...new Set(problemsIn(parsed).map(({ path }) => path))].sort();

type Row = [path: string, value: unknown, document: object];

describe('a dossier is refused by the JSON Schema where the library refuses it', () => {
  it.each<Row>([
    ['name', '', FULL],
    ['name', 5, FULL],
    ['name', undefined, FULL],
    ['place', '', CLOSURE],
    ['place', ['梅李镇'], AREA],
    ['construction', 'renewal', FULL],
    ['construction', null, FULL],
    ['strategicEmerging', '是', FULL],
    ['strategicEmerging', 1, FULL],
    ['on', '2024-02-30', FULL],
    ['on', '2024/02/01', AREA],
    ['on', '2024-2-1', FULL],
    ['on', 20240201, FULL],
    ['on', '0000-01-01', FULL],
    ['increase', [], FULL],
    ['increase', undefined, FULL],
    ['increase.COD', 12.5, FULL],
    ['increase.COD', '1,200.5', FULL],
    ['increase.COD', '-1', FULL],
    ['increase.COD', '1e3', FULL],
    ['increase.COD', '25%', FULL],
    ['increase.COD', '1\n', FULL],
    ['increase.COD', '.5', FULL],
    ['increase.COD', '123456789012345678901', FULL],
    ['increase.COD', '0.000000000000000000001', FULL],
    ['holdings.COD', '１２', FULL],
    ['holdings.BOD5', '1', FULL],
    ['holdings.PM25', '1', FULL],
    ['holdings.总氮磷', '1', FULL],
    ['standings.2023', null, FULL],
    ['standings.2023.targetsMet', true, FULL],
    ['standings.2023.targetsMet.water', undefined, AREA],
    ['standings.2023.targetsMet.soil', true, FULL],
    ['standings.2023.keyProjectsCompleted', 'yes', AREA],
    ['standings.2023.bindingTaskCompleted', undefined, FULL],
    ['standings.20x3', BUILD.standings['2023'], FULL],
    ['orders', {}, FULL],
    ['orders[0]', 'both', FULL],
    ['orders[0].scope', 'bank', FULL],
    ['orders[0].issuedOn', undefined, FULL],
    ['orders[0].liftedOn', '2024-13-01', FULL],
    ['orders[0].liftOn', '2024-03-01', FULL],
    ['breaches', 'TP', FULL],
    ['breaches[0]', 'NH3N', FULL],
    ['breaches[0]', null, FULL],
    ['purchases', undefined, FULL],
    ['purchases[0].pollutant', 'PM2.5', FULL],
    ['purchases[0].amount', '-0.1', FULL],
    ['purchases[0].certified', null, FULL],
    ['purchases[0].price', '5', FULL],
    ['priority', 'city', FULL],
    ['priority.category', 'major', FULL],
    ['priority.level', 'country', FULL],
    ['priority.major', true, FULL],
    ['priority.passedByCity', 'no', FULL],
    ['colour', 'red', FULL],
    ['Name', 'x', FULL],
    ['year', 2024.5, AREA],
    ['year', '2024', AREA],
    ['year', 0, AREA],
    ['year', 10000, AREA],
    ['name', 'x', AREA],
    ['commitments', undefined, AREA],
    ['commitments[0].pollutant', 'x', AREA],
    ['commitments[0].committed', 'some', AREA],
    ['commitments[0].entries[0].enteredOn', '2024-01-32', AREA],
    ['commitments[0].entries[0].amount', null, AREA],
    ['commitments[0].due', '2024-12-31', AREA],
    ['implementer', 'industry', CLOSURE],
    ['works', '深度治理', CLOSURE],
    ['completedOn', undefined, CLOSURE],
    ['completedOn', '2023-02-29', CLOSURE],
    ['startedOn', null, CLOSURE],
    ['permitChangedOn', '', CLOSURE],
    ['enteredOn', 'yesterday', CLOSURE],
    ['onKeyList', 'false', CLOSURE],
    ['permitHolder', undefined, CLOSURE],
    ['appliedByDischarger', 0, CLOSURE],
    ['submitted', 'eia', CLOSURE],
    ['submitted[0]', 'passport', CLOSURE],
    ['passed', null, CLOSURE],
    ['passed.BOD5', '1', CLOSURE],
    ['enterpriseClosed', undefined, CLOSURE],
    ['capacityEliminated', 'no', CLOSURE],
    ['governmentRun', true, CLOSURE],
    ['governmentFunds', 0, TREATMENT],
    ['governmentFunds', '五万', TREATMENT],
    ['compliant', undefined, TREATMENT],
    ['provinceAmounts', null, FUNDED],
    ['provinceAmounts.COD', 1, FUNDED],
    ['upperFunds', '40%', FUNDED],
    ['upperFunds.total', undefined, FUNDED],
    ['upperFunds.allocated', '3 万元', FUNDED],
    ['upperFunds.currency', 'CNY', FUNDED],
  ])('%s = %j', (path, value, document) => {
    const changed = changedAt(document, path, value);
    expect(refusedAt(dossier, changed)).toEqual([path]);
    const places = placesOf(safeParseDossier(changed));
    expect(places).toContain(path);
  });

  it('what was changed was accepted before', () => {
    for (const document of [FULL, AREA, CLOSURE, TREATMENT, FUNDED]) {
      expect(refusedAt(dossier, document)).toEqual([]);
      expect(safeParseDossier(document).success).toBe(true);
    }
  });
});

describe('where the shape itself is unknown, the JSON Schema says so', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', [], ['']],
    ['null', null, ['']],
    ['nothing', {}, ['kind']],
    ['an unknown kind', { ...FULL, kind: 'constructoin' }, ['kind']],
    ['no kind', changedAt(FULL, 'kind', undefined), ['kind']],
    ['no source', changedAt(CLOSURE, 'source', undefined), ['source']],
    ['an unknown source', { ...CLOSURE, source: 'clousre', onKeyList: 1 }, ['onKeyList', 'source']],
    ['an unknown bank', { ...BUILD, priority: { bank: 'parc', major: true } }, ['priority.bank']],
  ])('%s', (_words, document, places) => {
    expect(refusedAt(dossier, document)).toEqual(places);
    expect(safeParseDossier(document).success).toBe(false);
  });

  it('a name of a schema that is no text', () => {
    expect(refusedAt(dossier, { ...FULL, $schema: 5 })).toEqual(['$schema']);
    expect(refusedAt(policy, { ...changshu2023Draft, $schema: null })).toEqual(['$schema']);
  });
});

describe('a policy is refused by the JSON Schema where the library refuses it', () => {
  it.each<[string, unknown]>([
    ['id', ''],
    ['id', undefined],
    ['status', 'adoptd'],
    ['title', 'x'],
    ['title.zh', ''],
    ['title.en', undefined],
    ['title.de', 'x'],
    ['sourceSha256', 'e4c4'],
    ['sourceSha256', 'E4C44CCFA052C1E432B95319645FF61717B965AF8D200ADA70A83CAD4B3EA0ED'],
    ['parameters', []],
    ['parameters.parks.CEDZ', '碧溪街道'],
    ['parameters.parks.CEDZ[0]', ''],
    ['parameters.parks.CHTZ', undefined],
    ['parameters.parks.XXXX', []],
    ['parameters.townshipLikePlaces', undefined],
    ['parameters.planPeriodStart', '2021-02-30'],
    ['parameters.entryMonths', '1'],
    ['parameters.entryMonths', 0],
    ['parameters.entryDays', 1000],
    ['parameters.entryDays', 1.5],
    ['parameters.prefectureShare', '1.1'],
    ['parameters.prefectureShare', '1.00000000000000000001'],
    ['parameters.prefectureShare', '30%'],
    ['parameters.prefectureShare', 0.3],
    ['parameters.cityShare', '-0.2'],
    ['parameters.townshipShare', undefined],
    ['parameters.keyWaterPollutants.all-water', undefined],
    ['parameters.keyWaterPollutants.all-water[0]', 'CODs'],
    ['parameters.keyWaterPollutants.no-water', []],
    ['parameters.strategicRatio', '1.1x'],
    ['parameters.generalRatio', '-2'],
    ['parameters.floorRatio', 1],
    ['parameters.tradablePollutants', 'COD'],
    ['parameters.tradablePollutants[0]', '化学需氧量'],
    ['parameters.commitmentYears', -1],
    ['parameters.parkTargetsMonth', 13],
    ['parameters.parkDischargeMonth', [2]],
    ['parameters.entryMonth', 1],
    ['readings', null],
    ['readings.target-scope', 'by-medum'],
    ['readings.one-month', undefined],
    ['readings.one-mouth', 'thirty-days'],
    ['reading', {}],
    ['clauses', null],
    ['clauses', []],
    ['clauses', '3.2.4.s1c'],
    ['clauses.prefectureShare', '3.2.4.s1x'],
    ['clauses.prefectureShare', '3.2.4.s1d'],
    ['clauses.parks', ['3.1.2.s1e']],
    ['clauses.floorRatio', null],
    ['clauses.entryMonth', '3.2.2.p1.s1c'],
  ])('%s = %j', (path, value) => {
    const changed = changedAt(POLICY, path, value);
    expect(refusedAt(policy, changed)).toEqual([path]);
    expect(placesOf(safeParsePolicy(changed))).toEqual([path]);
  });

  it('what was changed was accepted before, and so is a policy without some or all of its clauses', () => {
    for (const document of [
      POLICY,
      changedAt(POLICY, 'clauses', undefined),
      changedAt(POLICY, 'clauses.parks', undefined),
      changedAt(POLICY, 'clauses', {}),
    ]) {
      expect(refusedAt(policy, document)).toEqual([]);
      expect(safeParsePolicy(document).success).toBe(true);
    }
  });
});

describe('what one field says against another is for the library alone', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a place that is not known', { ...FULL, place: '高新区' }, 'unknown-place'],
    ['no standing of the year before', { ...FULL, standings: {} }, 'missing-standing'],
    ['no holding of a pollutant', { ...FULL, holdings: {} }, 'missing-holding'],
    [
      'a pollutant under two names',
      { ...FULL, increase: { COD: '1', 化学需氧量: '1' } },
      'duplicate-pollutant',
    ],
    ['an order lifted before its issue', changedAt(FULL, 'orders[0].liftedOn', '2024-01-31'), 'too-early'],
    ['a purchase of nothing', changedAt(FULL, 'purchases[0].amount', '0'), 'not-positive'],
    ['a purchase of another pollutant', changedAt(FULL, 'purchases[0].pollutant', 'VOCs'), 'not-in-list'],
    ['a case without a decision', changedAt(FULL, 'priority.category', 'case-by-case'), 'missing'],
    ['a commitment to nothing', changedAt(AREA, 'commitments[0].committed', '0'), 'not-positive'],
    [
      'a day outside the year',
      { ...AREA, year: 2023, standings: { ...AREA.standings, '2022': AREA.standings[2023] } },
      'outside-year',
    ],
    [
      'funds of a voluntary treatment',
      { ...TREATMENT, upperFunds: { allocated: '1', total: '2' } },
      'upper-funds-in-voluntary',
    ],
    ['funds above the investment', changedAt(FUNDED, 'upperFunds.allocated', '3'), 'over-limit'],
    [
      'an investment of nothing',
      changedAt(FUNDED, 'upperFunds', { allocated: '0', total: '0' }),
      'not-positive',
    ],
    ['more than was passed', changedAt(FUNDED, 'provinceAmounts.COD', '101'), 'over-limit'],
    ['deep treatment by government', { ...FUNDED, works: 'deep-treatment' }, 'deep-treatment-by-government'],
    ['deep treatment without an application', { ...CLOSURE, works: 'deep-treatment' }, 'missing'],
    ['a voluntary treatment that is none', { ...TREATMENT, works: 'other' }, 'not-in-list'],
  ])('%s', (_words, document, code) => {
    expect(refusedAt(dossier, document)).toEqual([]);
    expect(problemsIn(safeParseDossier(document)).map((problem) => problem.code)).toEqual([code]);
  });

  it('shares that do not make one', () => {
    const changed = changedAt(changshu2023Draft, 'parameters.cityShare', '0.3');
    expect(refusedAt(policy, changed)).toEqual([]);
    expect(problemsIn(safeParsePolicy(changed)).map(({ code }) => code)).toEqual(['shares-do-not-sum']);
  });
});
