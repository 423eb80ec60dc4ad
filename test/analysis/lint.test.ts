import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/analysis/lint/lint.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import type { Parameters, Policy } from '../../src/types/policy.js';
import { READING_CHOICES } from '../../src/types/reading.js';

const draftWith = (parameters: Partial<Parameters>): Policy => ({
  ...changshu2023Draft,
  parameters: { ...changshu2023Draft.parameters, ...parameters },
});
const found = lint(changshu2023Draft);
const byId = (id: string) => found.find((finding) => finding.id === id);

describe('of the draft', () => {
  it('finds no error and no warning: what is open is settled by readings', () => {
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('tells every reading once', () => {
    const told = found.flatMap(({ readings }) => readings.map(({ reading }) => reading));
    expect([...told].sort()).toEqual(Object.keys(READING_CHOICES).sort());
  });

  it('calls these conflicts and gaps, and all else a matter of wording', () => {
    const kinds = found
      .filter(({ kind }) => kind === 'conflict' || kind === 'gap')
      .map(({ id, readings }) => [id, ...readings.map(({ reading }) => reading)]);
    expect(kinds).toEqual([
      ['conflict:entryDeadline', 'permit-deadline'],
      ['gap:filingRoute'],
      ['gap:splitReduction', 'other-units', 'city-run-remainder'],
      ['gap:materialCategory', 'ecological-materials'],
      ['gap:offsetRatio', 'strategic-other-pollutants', 'renovation-and-expansion'],
      ['conflict:decideUse'],
      ['gap:decideUse', 'grant-and-bar'],
    ]);
    const others = found.filter(({ kind }) => kind !== 'conflict' && kind !== 'gap');
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['wording']));
  });

  it('3.3.4.p3.s1a 3.3.4.p4.s1 grant and bar meet where only the binding task is open', () => {
    const finding = byId('conflict:decideUse');
    expect(finding?.clauses).toEqual(['3.3.4.p3.s1a', '3.3.4.p4.s1']);
    expect(finding?.where.map((each) => each.map(({ id, keys }) => [id, ...keys]))).toEqual([
      [
        ['standing.keyProjectsCompleted', 'true'],
        ['standing.bindingTaskCompleted', 'false'],
        ['target-of-own-medium', 'true'],
        ['orders', 'none', 'cross-region'],
      ],
    ]);
    // 8 pollutants, 2 kinds of area, the other target, short, breached; no order, one lifted, one on other regions
    expect([finding?.points, finding?.of]).toEqual([8 * 2 * 2 * 2 * 2 * 3, 8 * 2 * 2 ** 4 * 2 * 2 * 5]);
    expect(finding?.witness?.decided.en).toContain('Upper banks: closed');
  });

  it('3.3.4.p3.s1b of the readings told elsewhere, those of the transfers and of the target change answers there', () => {
    // no reading opens what the bar closes; a transfer between areas needs a grant and no bar, without a breach
    // 8 pollutants, 2 kinds of area, the other target, short; no order, one lifted, one on other regions
    expect(byId('conflict:decideUse')?.readings).toEqual([]);
    expect(byId('conflict:decideUse')?.touchedBy).toEqual([
      { reading: 'target-scope', points: 8 * 2 * 3 },
      { reading: 'area-transfer-when-barred', points: 8 * 2 * 2 * 3 },
      { reading: 'breach-scope', points: 8 * 2 * 2 * 3 },
    ]);
  });

  it('3.2.4.s1e whether the park takes the rest of works of the city is a matter of wording, not of silence', () => {
    expect(byId('wording:city-run-in-park')?.clauses).toEqual(['3.2.2.p2.s1a', '3.2.4.s1e']);
    // 11 sums of money of the city’s works in a park; the gap lies outside the parks
    expect(byId('gap:splitReduction')?.clauses).toEqual(['3.2.2.p2.s1b', '3.2.4.s1d']);
    expect(
      byId('wording:city-run-in-park')?.readings[0]?.effects.map(({ question, points }) => [
        question,
        points,
      ]),
    ).toEqual([
      ['filingRoute', 3],
      ['splitReduction', 11],
    ]);
  });

  it('3.3.2.s2b speaks of other projects, not of the other pollutants of a strategic one', () => {
    const finding = byId('gap:offsetRatio');
    // 5 pollutants of a new-build or an expansion, all 8 of a renovation-and-expansion
    expect([finding?.points, finding?.of]).toEqual([2 * 5 + 8, 4 * 2 * 8]);
    const [others, mixed] = finding?.readings ?? [];
    expect(others?.effects.map(({ choice, points }) => [choice, points])).toEqual([['floor', 2 * 5]]);
    expect(mixed?.effects.map(({ choice, points }) => [choice, points])).toEqual([['as-expansion', 3]]);
    expect(others?.effects[0]?.would.zh).toBe('替代倍数：1，倍数性质：下限');
  });

  it.each([
    ['wording:key-water-pollutants', 'total-nitrogen-and-phosphorus', 'offsetRatio', 2, 64],
    ['wording:key-water-pollutants', 'all-water', 'offsetRatio', 2, 64],
    ['wording:permit-change-proof', 'permit-holders', 'requiredMaterials', 1, 6],
    ['wording:priority-level', 'all-listed', 'priorityOfUse', 2, 48],
    ['wording:commitment-size', 'in-total', 'decideCityTransfer', 1, 6],
    ['gap:materialCategory', 'engineering', 'materialCategory', 4, 20],
    ['wording:park-city-transfer', 'not-available', 'decideUse', 8 * 2 * 3, 5120],
    ['wording:breach-scope', 'city-transfers', 'decideUse', 8 * 2 * 2 * 2 * 3, 5120],
    ['wording:cross-region-pollutants', 'all', 'decideUse', 3 * 2 * 2 * 2 * 3, 5120],
  ])('%s as %s changes %s at %i of %i points', (id, choice, question, points, of) => {
    const effects = byId(id)?.readings.flatMap((reading) => reading.effects) ?? [];
    const own = effects.filter((effect) => effect.choice === choice && effect.question === question);
    expect(own.map((effect) => [effect.points, effect.of])).toEqual([[points, of]]);
  });

  it('is told in the order of the text, the same each time', () => {
    expect(lint(changshu2023Draft)).toEqual(found);
    expect(found[0]?.clauses).toEqual(['3.2.1.p1.s1']);
    expect(found.at(-1)?.clauses).toEqual(['3.3.4.p4.s1']);
  });
});

const { parks, keyWaterPollutants } = changshu2023Draft.parameters;

test.each<[string, 'error' | 'warning', Partial<Parameters>, string]>([
  ['parks:place-twice', 'error', { parks: { ...parks, CHTZ: [...parks.CHTZ, '碧溪街道'] } }, '碧溪街道'],
  ['parks:park-and-township', 'error', { townshipLikePlaces: ['新材料产业园', '沙家浜镇'] }, '沙家浜镇'],
  ['parks:CHTZ-empty', 'warning', { parks: { ...parks, CHTZ: [] } }, '[]'],
  ['townshipLikePlaces:places-twice', 'warning', { townshipLikePlaces: ['甲园', '甲园'] }, '甲园'],
  ['planPeriodStart:mid-year', 'warning', { planPeriodStart: '2021-02-01' }, '2021-02-01'],
  ['entryDays:days-and-months', 'warning', { entryDays: 27 }, '27'],
  ['entryDays:days-and-months', 'warning', { entryDays: 32 }, '32'],
  ['prefectureShare:at-edge', 'warning', { prefectureShare: '0' }, '0'],
  ['townshipShare:sum', 'error', { townshipShare: '0.7' }, '0.9'],
  ['cityShare:at-edge', 'warning', { cityShare: '1', townshipShare: '0' }, '1'],
  [
    'keyWaterPollutants:air',
    'error',
    { keyWaterPollutants: { ...keyWaterPollutants, 'all-water': ['COD', 'NH3-N', 'TN', 'TP', 'NOx'] } },
    'NOx',
  ],
  [
    'keyWaterPollutants:not-growing',
    'warning',
    { keyWaterPollutants: { ...keyWaterPollutants, 'all-water': ['COD', 'TN', 'TP'] } },
    'NH3-N',
  ],
  [
    'keyWaterPollutants:chosen-twice',
    'warning',
    { keyWaterPollutants: { ...keyWaterPollutants, 'nitrogen-and-phosphorus': ['NH3-N', 'TN', 'TP', 'TP'] } },
    'TP',
  ],
  ['strategicRatio:above-general', 'warning', { strategicRatio: '2.5' }, '2.5'],
  ['generalRatio:below-one', 'error', { generalRatio: '0.5', strategicRatio: '1', floorRatio: '0.5' }, '0.5'],
  ['floorRatio:above-ratios', 'warning', { floorRatio: '1.2' }, '1.2'],
  ['tradablePollutants:traded-empty', 'warning', { tradablePollutants: [] }, '[]'],
  ['parkDischargeMonth:before-targets', 'warning', { parkTargetsMonth: 3 }, '2'],
])('parameter:%s is an %s', (name, severity, parameters, value) => {
  const finding = lint(draftWith(parameters)).find(({ id }) => id === `parameter:${name}`);
  expect([finding?.severity, finding?.found]).toEqual([severity, value]);
  expect(finding?.title.zh).toContain(value);
});

test('figures at their limits are in order', () => {
  const limits = { entryDays: 31, strategicRatio: '2', floorRatio: '2', parkTargetsMonth: 2 };
  expect(lint(draftWith(limits)).filter(({ kind }) => kind === 'parameter')).toEqual([]);
  expect(lint(draftWith({ entryDays: 28 })).filter(({ kind }) => kind === 'parameter')).toEqual([]);
});

test('3.3.2.s2a can never decide where no pollutant is key, and the case shows the general ratio', () => {
  const none = { ...keyWaterPollutants, 'nitrogen-and-phosphorus': [] };
  const findings = lint(draftWith({ keyWaterPollutants: none }));
  const idle = findings.filter(({ kind }) => kind === 'idle-clause');
  expect(idle.map(({ id, severity }) => [id, severity])).toEqual([['idle-clause:3.3.2.s2a', 'warning']]);
  expect(findings.find(({ id }) => id === 'parameter:keyWaterPollutants:chosen-empty')?.severity).toBe(
    'warning',
  );
});

test('3.2.4.s1d shares that do not sum leave the split without an answer', () => {
  const finding = lint(draftWith({ cityShare: '0.3' })).find(
    ({ id }) => id === 'parameter:townshipShare:sum',
  );
  expect(finding?.witness?.decided.en).toBe('the rule cannot answer');
});

test('a reading that nothing hangs on is told as idle', () => {
  const policy: Policy = {
    ...changshu2023Draft,
    readings: { ...changshu2023Draft.readings, 'permit-before-completion': 'literal-month' },
    parameters: {
      ...changshu2023Draft.parameters,
      tradablePollutants: ['COD', 'NH3-N', 'TN', 'TP', 'SO2', 'NOx', 'VOCs', 'PM'],
    },
  };
  const idle = lint(policy).filter(({ kind }) => kind === 'idle-setting');
  expect(idle.map(({ id }) => id)).toEqual(['idle:cross-region-pollutants']);
});

describe('a reading that changes nothing at the policy’s own points', () => {
  it('3.2.2.p1.s1c is still told by a case that tells its choices apart: 31 days against the month of February', () => {
    const parameters = { ...changshu2023Draft.parameters, entryDays: 31 };
    const found = lint({ ...changshu2023Draft, parameters }).filter(({ id }) => id.endsWith(':one-month'));
    expect(found.map(({ id }) => id)).toEqual(['wording:one-month']);
    const [effect] = found[0]?.readings[0]?.effects ?? [];
    expect(effect?.witness.facts).toMatchObject({ permitChangedOn: '2023-01-29' });
    expect([effect?.witness.decided.en, effect?.would.en]).toEqual(['2023-02-28', '2023-03-01']);
  });
});
