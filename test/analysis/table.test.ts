import { expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import { conditionsOf, describes } from '../../src/analysis/space/regions.js';
import { decideAt, pointsOf, viewOf } from '../../src/analysis/space/space.js';
import { decisionTables } from '../../src/analysis/table/table.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { withReadings } from '../../src/policy/with.js';

const inWords = (id: Parameters<typeof decisionTables>[0], part: string): string[] =>
  (decisionTables(id).find((table) => table.part === part)?.rows ?? []).map(
    ({ when, words }) => `${when.map((each) => each.words.zh).join(' + ') || '总是'} => ${words.zh}`,
  );

test('3.3.3.p2.s1c which purchases count reads as the text does', () => {
  const rows = decisionTables('decideTrade')[0]?.rows ?? [];
  const counted = rows.filter(({ value }) => value === 'permitted');
  expect(counted.map(({ when }) => when.map(({ id, keys }) => `${id} ${keys.join('/')}`))).toEqual([
    expect.arrayContaining([expect.stringMatching(/^completed /), expect.stringMatching(/^certified /)]),
  ]);
  expect(
    rows.filter(({ value }) => value === 'refused').flatMap(({ when }) => when.map(({ id }) => id)),
  ).toEqual(expect.arrayContaining(['completed', 'certified', 'crossRegion']));
});

test('3.4.3.s2a a table names every way to an outcome and no other', () => {
  expect(inWords('parkWarning', 'mustAct')).toHaveLength(3);
  expect(inWords('mediumOf', 'medium')).toHaveLength(2);
});

test('3.3.4.p1.s1b a row names the open point that could turn it', () => {
  const upper = decisionTables('decideUse').find(({ part }) => part === 'upper-banks');
  const open = upper?.rows.filter(({ value }) => value === 'permitted') ?? [];
  expect(open).toHaveLength(1);
  expect(open[0]?.readings).toContain('target-scope');
  expect(open[0]?.clauses).toContain('3.3.4.p3.s1a');
  expect(open[0]?.clauses).not.toContain('3.3.4.p4.s1');
});

test('3.3.2.s2 amounts are computed and have no table', () => {
  expect(decisionTables('requiredOffset')).toEqual([]);
  expect(decisionTables('offsetRatio').map(({ part }) => part)).toEqual(['ratio', 'bound']);
});

test.each(QUESTION_IDS)('the tables of %s hold of every case, and say what the rule says', (id) => {
  const question = QUESTIONS[id];
  for (const policy of [
    changshu2023Draft,
    withReadings(changshu2023Draft, { 'target-scope': 'all-media' }),
  ]) {
    const view = viewOf(question, [policy]);
    const tables = decisionTables(id, policy);
    // a row is told by the conditions of the question, or where these do not suffice by the facts as they stand
    const conditions = [...question.conditions, ...conditionsOf(question)];
    let walked = 0;
    for (const point of pointsOf(question, view, { optional: true })) {
      const ruling = decideAt(question, point, policy);
      if (ruling === undefined) continue;
      walked++;
      const values = question.valuesOf(ruling.outcome, point);
      for (const { part, rows } of tables) {
        const said = rows
          .filter(({ when }) => describes(when, conditions, point, view))
          .map(({ value }) => value);
        if (said.length === 0 || said.some((value) => value !== values[part]))
          expect({ point, part, said }).toEqual({ point, part, said: [values[part]] });
      }
    }
    for (const { points } of tables) expect(points).toBe(walked);
  }
});

test('a question that is not known is refused', () => {
  expect(() => decisionTables('decideNothing' as never)).toThrow(
    expect.objectContaining({ code: 'not-in-list' }),
  );
});
