import { describe, expect, it } from 'vitest';
import type { Condition, Flat, View } from '../../src/analysis/model/question.js';
import type { QuestionId } from '../../src/analysis/model/questions.js';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import { conditionsOf, describes, Grid, keysAt } from '../../src/analysis/space/regions.js';
import { pointsOf, viewOf } from '../../src/analysis/space/space.js';
import { draftWith } from '../support/analysis/lines.js';

const VIEW: View = { policies: [], days: [], amounts: [], known: {} };

const condition = (id: string, zh: string, en: string): Condition => ({
  id,
  title: { zh, en },
  clause: '3.3.2.s2a',
  keyOf: (facts) => facts[id] as string | undefined,
  words: (keys) => ({ zh: `${zh}${keys.join('或')}`, en: `${en} ${keys.join(' or ')}` }),
});
const COLOUR = condition('colour', '颜色', 'colour');
const SHADE = condition('shade', '深浅', 'shade');

/** A grid of points of the kind `yes`, of the kind `no`, and of none. */
function gridOf(points: readonly [facts: Flat, kind: string | undefined][]): Grid<string> {
  const grid = new Grid<string>([COLOUR, SHADE], VIEW);
  for (const [facts, kind] of points) grid.add(facts, kind);
  return grid;
}

const told = (grid: Grid<string>): string[] =>
  grid.describe('yes').map((where) => where.map(({ words }) => `${words.zh} | ${words.en}`).join(' & '));

describe('a grid', () => {
  it('describes nothing where no point is of the kind, and everything without a condition', () => {
    expect(gridOf([[{ colour: 'red' }, undefined]]).describe('yes')).toEqual([]);
    expect(
      gridOf([
        [{ colour: 'red' }, 'yes'],
        [{ colour: 'blue' }, 'yes'],
      ]).describe('yes'),
    ).toEqual([[]]);
  });

  it('describes a kind by the conditions that keep the others out', () => {
    const grid = gridOf([
      [{ colour: 'red', shade: 'dark' }, 'yes'],
      [{ colour: 'red', shade: 'light' }, 'no'],
      [{ colour: 'blue', shade: 'dark' }, undefined],
    ]);
    expect(grid.describe('yes')).toEqual([
      [
        { id: 'colour', clause: '3.3.2.s2a', keys: ['red'], words: { zh: '颜色red', en: 'colour red' } },
        { id: 'shade', clause: '3.3.2.s2a', keys: ['dark'], words: { zh: '深浅dark', en: 'shade dark' } },
      ],
    ]);
  });

  it('tells three cases of four by the one that is left, and two by themselves', () => {
    const four = (kinds: readonly string[]): Grid<string> =>
      gridOf(['red', 'blue', 'green', 'grey'].map((colour, at) => [{ colour }, kinds[at]]));
    expect(told(four(['yes', 'yes', 'yes', 'no']))).toEqual(['不属于“颜色grey”的情形 | not “colour grey”']);
    expect(told(four(['yes', 'yes', 'no', 'no']))).toEqual(['颜色red或blue | colour red or blue']);
  });

  it('says where a condition is not asked', () => {
    const unasked = gridOf([
      [{}, 'yes'],
      [{ shade: 'dark' }, 'no'],
    ]);
    expect(told(unasked)).toEqual(['深浅：不适用 | shade: does not apply']);
    expect(unasked.describe('yes')[0]?.[0]?.keys).toEqual(['-']);
  });

  it('does not keep silent about points where a condition is not asked', () => {
    const grid = gridOf([
      [{}, 'yes'],
      [{ shade: 'dark' }, 'yes'],
      [{ shade: 'light' }, 'no'],
    ]);
    expect(grid.describe('yes')[0]?.[0]?.keys).toEqual(['-', 'dark']);
    expect(told(grid)).toEqual(['不属于“深浅light”的情形 | not “shade light”']);
  });

  it('names only cases that occur with its other conditions', () => {
    const grid = gridOf([
      [{ colour: 'red', shade: 'dark' }, 'yes'],
      [{ colour: 'red', shade: 'light' }, 'no'],
      [{ colour: 'blue', shade: 'dark' }, 'no'],
      [{ colour: 'blue', shade: 'pale' }, 'no'],
    ]);
    expect(grid.describe('yes').map((where) => where.map(({ id, keys }) => [id, keys]))).toEqual([
      [
        ['colour', ['red']],
        ['shade', ['dark']],
      ],
    ]);
  });

  it('notices that its conditions do not tell two kinds apart', () => {
    const red = { colour: 'red' };
    expect(
      gridOf([
        [red, 'yes'],
        [{ ...red, taste: 'sweet' }, 'yes'],
      ]).isTooCoarse,
    ).toBe(false);
    expect(
      gridOf([
        [red, 'yes'],
        [{ ...red, taste: 'sweet' }, 'no'],
      ]).isTooCoarse,
    ).toBe(true);
    expect(
      gridOf([
        [red, 'yes'],
        [{ ...red, taste: 'sweet' }, undefined],
      ]).isTooCoarse,
    ).toBe(true);
  });

  it('describes what holds of a point', () => {
    const [where = []] = gridOf([
      [{ colour: 'red' }, 'yes'],
      [{ colour: 'blue' }, 'no'],
    ]).describe('yes');
    const holdsOf = (facts: Flat): boolean => describes(where, [COLOUR, SHADE], facts, VIEW);
    expect([holdsOf({ colour: 'red', shade: 'dark' }), holdsOf({ colour: 'blue' }), holdsOf({})]).toEqual([
      true,
      false,
      false,
    ]);
    expect(describes(where, [SHADE], { colour: 'red' }, VIEW)).toBe(false);
  });
});

describe('where the conditions of a question do not suffice', () => {
  const draft = draftWith({});

  it.each(QUESTION_IDS)('the facts of %s tell every two points apart', (id) => {
    const question = QUESTIONS[id];
    const view = viewOf(question, [draft]);
    const conditions = conditionsOf(question);
    const points = new Map(
      [...pointsOf(question, view, { optional: true })].map((point) => [JSON.stringify(point), point]),
    );
    const keys = [...points.values()].map((point) => keysAt(conditions, point, view).join('\n'));
    expect(new Set(keys).size).toBe(points.size);
    expect(new Set(conditions.map((each) => each.id)).size).toBe(conditions.length);
  });

  it('a fact is told as it stands', () => {
    const conditions = conditionsOf(QUESTIONS.decideAreaTransfer);
    const amount = conditions.find(({ id }) => id === 'amount');
    const from = conditions.find(({ id }) => id === 'from');
    expect(amount?.words(['1', '2'], VIEW)).toEqual({
      zh: '调剂量（吨/年）为 1、2',
      en: 'amount of the transfer (t/a): 1, 2',
    });
    expect(from?.keyOf({ from: { kind: 'township', place: '梅李镇' } }, VIEW)).toBe(
      '{"kind":"township","place":"梅李镇"}',
    );
    expect(from?.keyOf({}, VIEW)).toBeUndefined();
  });
});

/** What each question asks, with the clause that asks it. */
const CLAUSES: Partial<Record<QuestionId, string>> = {
  decideEntry: `
    source@3.2.1.p1.s1 completedOn@3.2.1.p1.s1 startedOn@3.2.1.p1.s1
    onKeyList@3.2.1.p3.s1 countedTowardTask@3.2.1.p3.s1
    governmentRun@3.2.1.p1.i1 byDischarger@3.2.1.p1.i2
    startedOn-before-effect@3.2.1.p1.i2 completedOn-before-effect@3.2.1.p1.i2
    enterpriseClosed@3.2.1.p1.i3 capacityEliminated@3.2.1.p1.i3
    compliant@3.2.1.p1.i4 governmentFunds@3.2.1.p1.i4 appliedVoluntarily@3.2.1.p1.i4
    monitorable@3.2.1.p2.s2 countable@3.2.1.p2.s2 verifiable@3.2.1.p2.s2 own-conditions@3.2.1.p1.s1`,
  filingRoute:
    'implementer@3.2.2.p2.s1a works@3.2.2.p2.s1a area@3.2.2.p2.s1c appliedByDischarger@3.2.2.p2.s1d',
  materialCategory: 'source@3.2.2.p3.s1b works@3.2.2.p3.s1b',
  requiredMaterials: 'category@3.2.2.p3.s1a permitHolder@3.2.2.p3.s1d',
  splitReduction: 'implementer@3.2.4.s1d area@3.2.4.s1e amount@3.2.4.s1a upper-funds@3.2.4.s1b',
  priorityOfUse:
    'bank@3.3.1.s1b category@3.3.1.s1b level@3.3.1.s1b passedByCity@3.3.1.s1b major@3.3.1.s1c inOwnArea@3.3.1.s1c',
  offsetRatio: 'construction@3.3.2.s2a strategicEmerging@3.3.2.s2a pollutant@3.3.2.s2a',
  decideTrade:
    'pollutant@3.3.3.p2.s1c completed@3.3.3.p2.s1b certified@3.3.3.p2.s1b crossRegion@3.3.4.p3.s1c',
  decideUse: `
    pollutant@3.1.1.s1 area@3.1.2.s1e standing.keyProjectsCompleted@3.3.4.p3.s1a
    standing.bindingTaskCompleted@3.3.4.p4.s1 ownBankShort@3.3.4.p3.s1b breached@3.3.4.p3.s1g
    target-of-own-medium@3.3.4.p3.s1a target-of-other-medium@3.3.4.p3.s1a orders@3.3.4.p5.s1b`,
  decideCityTransfer: 'commitment-size@3.3.4.p3.s1e letterSubmitted@3.3.4.p3.s1e',
  decideAreaTransfer: `
    surplus-covers-amount@3.3.4.p3.s1b supplierOrdered@3.3.4.p5.s1b
    bothAgree@3.3.4.p3.s1d jointApplication@3.3.4.p3.s1d countyConsents@3.3.4.p3.s1d`,
  commitmentStatus: 'on@3.3.4.p3.s1f entries@3.3.4.p3.s1f',
  maySuspend: 'severeDecline@3.3.4.p5.s1b obviousGap@3.3.4.p5.s1b',
  parkWarning: 'declined@3.4.3.s2a severeDecline@3.4.3.s2b obviousGap@3.4.3.s2b',
  needsRectification: 'slow@4.2.s1 abnormal@4.2.s1 unstable@4.2.s1',
};

describe('every condition cites the clause that asks it', () => {
  it.each(Object.entries(CLAUSES) as [QuestionId, string][])('in %s', (id, lines) => {
    const found = QUESTIONS[id].conditions.map((each) => `${each.id}@${each.clause}`);
    expect(found.sort()).toEqual(lines.trim().split(/\s+/).sort());
  });

  it('in entryDeadline always the one on the permit', () => {
    expect(new Set(QUESTIONS.entryDeadline.conditions.map(({ clause }) => `@${clause}`))).toEqual(
      new Set(['@3.2.2.p1.s1c']),
    );
  });
});
