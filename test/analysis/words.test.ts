import { describe, expect, it } from 'vitest';
import type { Question, View } from '../../src/analysis/model/question.js';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import { pointsOf, viewOf } from '../../src/analysis/space/space.js';
import type { Policy } from '../../src/types/policy.js';
import type { Text } from '../../src/types/text.js';
import { valuesOf } from '../support/analysis/exactness.js';
import { draftWith } from '../support/analysis/lines.js';

const draft = draftWith({});
const OTHER = draftWith(
  {
    planPeriodStart: '2020-01-01',
    entryMonths: 2,
    entryDays: 15,
    commitmentYears: 3,
    townshipLikePlaces: ['服装城'],
  },
  {
    'one-month': 'thirty-days',
    'permit-cancellation': 'a-change',
    'permit-before-completion': 'literal-month',
  },
);
const VIEWS: readonly [name: string, policies: readonly Policy[]][] = [
  ['the draft', [draft]],
  ['two policies', [draft, OTHER]],
];

const known = new Map<string, Map<string, Set<string>>>();

/** Every case of every condition in a question's space. */
function casesOf(question: Question, view: View): Map<string, Set<string>> {
  const name = `${question.id} ${view.policies.length}`;
  const found = known.get(name) ?? new Map(question.conditions.map(({ id }) => [id, new Set<string>()]));
  if (known.has(name)) return found;
  known.set(name, found);
  for (const point of pointsOf(question, view, { optional: true })) {
    for (const { id, keyOf } of question.conditions) {
      const key = keyOf(point, view);
      if (key !== undefined) found.get(id)?.add(key);
    }
  }
  return found;
}

/** Every single case, and every pair where they are not too many. */
const singlesAndPairs = (keys: readonly string[]): string[][] => [
  ...keys.map((key) => [key]),
  ...(keys.length > 12 ? [] : keys.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other]))),
];

const isSymbol = /^(?:[\d.]+|-)$/;

/** What is wrong with a text: empty, in the wrong language, or put together badly. */
function faults({ zh, en }: Text): string[] {
  const [chinese, english] = [zh.trim(), en.trim()];
  const isFigure = zh === en && (isSymbol.test(zh) || /^\d{4}-\d\d-\d\d$/.test(zh));
  return [
    ...(chinese === '' || english === '' ? ['empty'] : []),
    ...(isFigure || /\p{Script=Han}/u.test(zh) ? [] : ['no Chinese']),
    ...(/[A-Za-z]/.test(zh) ? ['Latin letters in Chinese'] : []),
    ...(isFigure || /[A-Za-z]/.test(en) ? [] : ['no English']),
    ...(/undefined|NaN|\[object|，，|、、|；；|,,| {2}/.test(zh + en) ? ['put together badly'] : []),
    ...(/\d\p{Script=Han}|\p{Script=Han}\d/u.test(zh) ? ['no blank beside a figure'] : []),
    ...(zh !== chinese || en !== english ? ['blanks around it'] : []),
  ].map((fault) => `${fault}: ${zh} | ${en}`);
}

describe('every text is whole and in its language', () => {
  it.each(QUESTION_IDS)('titles of %s, its facts, conditions and parts', (id) => {
    const { title, facts, conditions, parts } = QUESTIONS[id];
    const titles = [title, ...[...facts, ...conditions, ...Object.values(parts)].map((each) => each.title)];
    expect(titles.flatMap(faults)).toEqual([]);
  });

  it.each(QUESTION_IDS.flatMap((id) => VIEWS.map(([name, policies]) => [id, name, policies] as const)))(
    'cases of %s as seen from %s, one and two at a time',
    (id, _name, policies) => {
      const question = QUESTIONS[id];
      const view = viewOf(question, policies);
      const cases = casesOf(question, view);
      const texts = question.conditions.flatMap((condition) =>
        singlesAndPairs([...(cases.get(condition.id) ?? [])]).map((keys) => condition.words(keys, view)),
      );
      expect(texts.flatMap(faults)).toEqual([]);
    },
  );

  it.each(QUESTION_IDS)('outcomes of %s', (id) => {
    const question = QUESTIONS[id];
    const view = viewOf(question, [draft]);
    const texts = [...pointsOf(question, view, { optional: true })].flatMap((point) =>
      Object.entries(valuesOf(question, point, draft) ?? {}).map(([part, value]) =>
        (question.parts[part] as { words: (value: string) => Text }).words(value),
      ),
    );
    expect(texts).not.toEqual([]);
    expect([...new Set(texts.flatMap(faults))]).toEqual([]);
  });

  it.each(QUESTION_IDS)('two cases of %s are never told alike', (id) => {
    const question = QUESTIONS[id];
    const view = viewOf(question, [draft, OTHER]);
    const cases = casesOf(question, view);
    for (const condition of question.conditions) {
      const keys = [...(cases.get(condition.id) ?? [])];
      const told = keys.map((key) => condition.words([key], view));
      expect(new Set(told.map(({ zh }) => zh)).size).toBe(keys.length);
      expect(new Set(told.map(({ en }) => en)).size).toBe(keys.length);
    }
  });
});
