import { describe, expect, it } from 'vitest';
import {
  ask,
  catalogue,
  check,
  compare,
  contest,
  linesOf,
  lint,
  playScenario,
  receipt,
  recourse,
  replay,
  space,
} from '../../src/analysis/index.js';
import type { QuestionId } from '../../src/analysis/model/questions.js';
import { assess } from '../../src/dossier/assess.js';
import {
  changshu2023Draft,
  changshu2023Text,
  clauses,
  compareText,
  dependentsOf,
  library,
  parameters,
  readings as readingInfos,
  rules,
  textReport,
} from '../../src/index.js';
import { Decimal } from '../../src/lib/decimal.js';
import { QuotaError } from '../../src/lib/problem.js';
import type { Dossier } from '../../src/types/dossier.js';
import type { Policy } from '../../src/types/policy.js';
import type { Scenario } from '../../src/types/scenario.js';
import { example, exampleFiles } from '../support/dossiers.js';

/** Spoils everything that can be reached from a value; what is frozen stays as it is. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || Decimal.isDecimal(value)) return;
  seen.add(value);
  const parts = value as Record<string, unknown>;
  for (const key of Reflect.ownKeys(value)) spoil(parts[key as string], seen);
  for (const key of Reflect.ownKeys(value).filter((each) => each !== 'length')) {
    Reflect.set(value, key, 'spoiled');
  }
  Reflect.set(value, 'spoiled', true);
  if (Array.isArray(value) && !Object.isFrozen(value)) value.push('spoiled');
}

const fresh = (file: string): Dossier => structuredClone(example(file));
const otherPolicy = (): Policy => ({
  ...structuredClone(changshu2023Draft),
  id: 'other',
  parameters: { ...structuredClone(changshu2023Draft.parameters), strategicRatio: '1.2', commitmentYears: 2 },
  readings: { ...changshu2023Draft.readings, 'target-scope': 'all-media', 'one-month': 'thirty-days' },
});
const scenario = (): Scenario => ({
  name: 'phosphorus',
  clause: '3.3.2.s2a',
  ask: 'offsetRatio',
  facts: { pollutant: 'TP', strategicEmerging: true, construction: 'new' },
  expect: { ratio: '1.3' },
});

/** A full set of facts of a question, one that its rule answers. */
function factsOf(id: QuestionId): Record<string, unknown> {
  for (const facts of space(id)) {
    try {
      contest(id, facts as never);
      return structuredClone(facts) as unknown as Record<string, unknown>;
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
    }
  }
  throw new Error(`nothing to ask of ${id}`);
}

const IDS = Object.keys(catalogue) as QuestionId[];

/** Everything that the tools answer, each made anew from facts of its own. */
const ANSWERS: readonly (readonly [string, () => unknown])[] = [
  ...IDS.flatMap((id): [string, () => unknown][] => [
    [
      `ask ${id}, of which nothing is known`,
      () => (id === 'decideEntry' ? ask(id, { source: 'closure' }) : ask(id, {})),
    ],
    [`ask ${id}, of which all is known`, () => ask(id, factsOf(id) as never)],
    [`readings ${id}`, () => contest(id, factsOf(id) as never)],
    [
      `recourse ${id}`,
      () => recourse(id, factsOf(id) as never, contest(id, factsOf(id) as never).ruling.outcome as never),
    ],
    [`space ${id}`, () => space(id).next().value],
    [`catalogue ${id}`, () => catalogue[id]],
  ]),
  ['ask, a settled amount', () => ask('requiredOffset', { increase: '0' })],
  [
    'recourse, another outcome',
    () => recourse('decideTrade', { pollutant: 'TP', completed: true, certified: false }, 'permitted'),
  ],
  ['recourse, an amount', () => recourse('offsetShortfall', { required: '3', available: '1' }, '0' as never)],
  ...exampleFiles().flatMap((file): [string, () => unknown][] => [
    [`assess ${file}`, () => assess(fresh(file))],
    [`linesOf ${file}`, () => linesOf(assess(fresh(file)))],
    [`receipt ${file}`, () => receipt(assess(fresh(file)))],
    [`readings ${file}`, () => contest('dossier', fresh(file))],
    [`recourse ${file}`, () => recourse('dossier', fresh(file))],
    [`ask ${file}`, () => ask('dossier', { kind: fresh(file).kind, place: '梅李镇' })],
    [`replay ${file}`, () => replay([receipt(assess(fresh(file)))], otherPolicy())],
  ]),
  ['compare', () => compare(changshu2023Draft, otherPolicy())],
  ['lint', () => lint(changshu2023Draft)],
  [
    'check',
    () =>
      check(otherPolicy(), {
        scenarios: [scenario()],
        receipts: [receipt(assess(fresh('strategic-new-build.json')))],
      }),
  ],
  ['playScenario', () => playScenario(scenario(), otherPolicy())],
  ['textReport', () => textReport(compareText('关于召开年度工作会议的通知'))],
  ['dependentsOf', () => dependentsOf('3.3.2.s2a')],
  ['clauses', () => clauses],
  ['readings of the text', () => readingInfos],
  ['parameters', () => parameters],
  ['rules', () => rules],
  ['the policy', () => changshu2023Draft],
  ['the text', () => changshu2023Text],
  ['library', () => library],
];

const asText = (value: unknown): string => JSON.stringify(value);

describe('what is done to an answer', () => {
  it('2.1.s1 reaches no later answer', () => {
    const before = ANSWERS.map(([, answer]) => {
      const given = answer();
      const text = asText(given);
      spoil(given);
      return text;
    });
    expect(before.filter((text) => text.includes('spoiled'))).toEqual([]);
    const changed = ANSWERS.filter(([, answer], at) => asText(answer()) !== before[at]).map(([name]) => name);
    expect(changed).toEqual([]);
  });
});
