import { readdirSync, readFileSync } from 'node:fs';
import { locate } from '../../src/rules/3.1.2-reserve-banks.js';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { offsetShortfall, requiredOffset } from '../../src/rules/3.3.2-offset.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { ClauseId } from '../../src/types/clause.js';
import type { Policy } from '../../src/types/policy.js';
import type { RuleId } from '../../src/types/rule.js';
import type { GroundCode } from '../../src/types/ruling.js';
import { CONSTRUCTIONS, POLLUTANTS } from '../../src/types/vocabulary.js';
import { EVERY_RULE, UNKNOWN_STARTS } from '../support/every-question.js';
import { ALL_OPEN } from '../support/facts.js';
import { type Questions, questions } from '../support/questions.js';
import { everyOf, YES_NO } from '../support/tables.js';

const ORDERS = [
  { scope: 'both', issuedOn: '2023-03-01', liftedOn: '2024-01-10' },
  { scope: 'banks', issuedOn: '2024-05-06' },
] as const;

/** Every question that the gate asks: the whole spaces of the rules, and amounts that the ratios bear on. */
const QUESTIONS: readonly Questions[] = [
  ...EVERY_RULE,
  questions('decideEntry', '3.2.1.p1.s1', ['entry-date'], UNKNOWN_STARTS, decideEntry),
  questions(
    'requiredOffset',
    '3.3.2.s2a',
    [],
    everyOf({
      pollutant: POLLUTANTS,
      construction: CONSTRUCTIONS,
      strategicEmerging: YES_NO,
      increase: ['3'],
    }),
    requiredOffset,
  ),
  questions(
    'offsetShortfall',
    '3.3.2.s1',
    [],
    ['3.29', '3.3', '3.31'].map((available) => ({ required: '3.3', available })),
    offsetShortfall,
  ),
  questions(
    'decideUse, orders past and present',
    '3.3.4.p5.s1c',
    [],
    ['2024-01-09', '2024-01-10', '2024-05-06'].map((on) => ({ ...ALL_OPEN, orders: ORDERS, on })),
    decideUse,
  ),
];

const PLACES = ['碧溪街道', '沙家浜镇', '常熟经济技术开发区', '新材料产业园', '梅李镇', '辛庄镇'];

/** What came of every question under a policy, one line each; the look-up of places included. */
export function* outcomes(policy: Policy): Generator<string> {
  for (const place of PLACES) yield JSON.stringify(locate(place, policy) ?? 'unknown');
  for (const { ask, count } of QUESTIONS) {
    for (let at = 0; at < count; at++) yield outcomeAt(ask, at, policy);
  }
}

function outcomeAt(ask: Questions['ask'], at: number, policy: Policy): string {
  try {
    return JSON.stringify(ask(at, policy)?.outcome ?? 'missing');
  } catch (error) {
    return String(error);
  }
}

/** The functions that answer the question of one point, by the first word of its name. */
const functionOf = (name: string): string => name.split(',')[0] as string;

/** What the spaces of the rules show of one clause. */
export interface Reached {
  /** Outcomes that rest on it, as JSON; a few are enough. */
  readonly outcomes: Set<string>;
  /** The functions whose rulings rest on it. */
  readonly functions: Set<string>;
}

const ENOUGH = 4;

/** The different outcomes of a function, as JSON; a few are enough. */
export type Outcomes = ReadonlyMap<string, ReadonlySet<string>>;

/** Every clause that a ruling rests on, and every ground code that a ruling gives, under some policies. */
export function walk(policies: readonly Policy[]): {
  readonly clauses: ReadonlyMap<ClauseId, Reached>;
  readonly codes: ReadonlySet<GroundCode>;
  readonly outcomes: Outcomes;
} {
  const clauses = new Map<ClauseId, Reached>();
  const codes = new Set<GroundCode>();
  const byFunction = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const { name, ask, count } of QUESTIONS) {
      const all = byFunction.get(functionOf(name)) ?? new Set();
      byFunction.set(functionOf(name), all);
      for (let at = 0; at < count; at++) {
        const ruling = ask(at, policy);
        if (ruling !== undefined && all.size < ENOUGH) all.add(JSON.stringify(ruling.outcome));
        for (const { clause, code } of ruling?.grounds ?? []) {
          const reached = clauses.get(clause) ?? { outcomes: new Set(), functions: new Set() };
          if (reached.outcomes.size < ENOUGH) reached.outcomes.add(JSON.stringify(ruling?.outcome));
          reached.functions.add(functionOf(name));
          clauses.set(clause, reached);
          codes.add(code);
        }
      }
    }
  }
  return { clauses, codes, outcomes: byFunction };
}

const sources = (folder: string, ending: string): [file: string, text: string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]);

/** The clauses that the docstrings of a rule file name. */
export function namedBy(rule: RuleId): Set<string> {
  const text = readFileSync(`src/rules/${rule}.ts`, 'utf8');
  return new Set([...text.matchAll(/@clause (\S+)/g)].map(([, id]) => id as string));
}

/** For each clause, in which test files how many titles or cases cite it. */
export function citations(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [file, text] of sources('test', '.test.ts')) {
    if (file.startsWith('gate/')) continue;
    for (const [, id] of text.matchAll(/(?<=['"` ])(\d(?:\.[a-z]?\d+[a-z]?)+)(?=[ '"`])/g)) {
      const files = found.get(id as string) ?? new Map<string, number>();
      files.set(file, (files.get(file) ?? 0) + 1);
      found.set(id as string, files);
    }
  }
  return found;
}
