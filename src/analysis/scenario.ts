import { assess } from '../dossier/assess.js';
import { canonicalJson } from '../lib/hash.js';
import { nearest } from '../lib/nearest.js';
import { QuotaError } from '../lib/problem.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { safeParseDossier } from '../schema/parse-dossier.js';
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import type { Ground } from '../types/ruling.js';
import type { Scenario } from '../types/scenario.js';
import { linesOf } from './lines.js';
import { type Mismatch, mismatches } from './matching.js';
import { flatOf } from './partial.js';
import { QUESTIONS } from './questions/all.js';
import { questionNamed } from './target.js';

/** What became of a scenario. */
export interface PlayedScenario {
  /** `passed`: as expected; `failed`: not so; `broken`: its facts cannot be put to the rule. */
  readonly state: 'passed' | 'failed' | 'broken';
  /** Where the answer is not what was expected. */
  readonly mismatches: readonly ScenarioMismatch[];
  /** What is wrong with the scenario, by paths in it. */
  readonly problems: readonly Problem[];
}

/** One place where the answer is not what the scenario expects. */
export interface ScenarioMismatch extends Mismatch {
  /** What the answer rests on there. */
  readonly grounds: readonly Ground[];
  /** The line that was probably meant, where there is none of that name. */
  readonly suggestion?: string;
}

const plain = (value: unknown): unknown => JSON.parse(canonicalJson(value));

const below = (whole: string, { path, ...problem }: Problem): Problem => ({
  ...problem,
  path: path === '' ? whole : path.startsWith('[') ? `${whole}${path}` : `${whole}.${path}`,
});

function playRule({ ask, facts, expect }: Scenario, policy: Policy): ScenarioMismatch[] {
  const question = QUESTIONS[questionNamed(ask)];
  flatOf(question, facts);
  const { outcome, grounds } = question.decide(facts, policy);
  return mismatches(expect, plain(outcome)).map((each) => ({ ...each, grounds }));
}

function playDossier({ facts, expect }: Scenario, policy: Policy): ScenarioMismatch[] {
  const parsed = safeParseDossier(facts, policy);
  if (!parsed.success) throw parsed.error;
  const lines = new Map(linesOf(assess(parsed.data, policy)).map((line) => [line.id, line]));
  return Object.entries(expect as Readonly<Record<string, unknown>>).flatMap(([id, wanted]) => {
    const line = lines.get(id);
    const found = line === undefined ? undefined : JSON.parse(line.value);
    const suggestion = line === undefined ? nearest(id, [...lines.keys()]) : undefined;
    return mismatches(wanted, found, id).map((each) => ({
      ...each,
      grounds: line?.ruling?.grounds ?? [],
      ...(suggestion !== undefined && { suggestion }),
    }));
  });
}

/**
 * Plays a scenario under a policy: puts its facts to the rule, or to all rules as a dossier, and holds the answer
 * against what it expects.
 *
 * @clause 2.1.s1
 *
 * @example
 * ```ts
 * import { playScenario } from 'pollutant-quota-rules/analysis';
 *
 * const scenario = {
 *   name: 'A strategic new build offsets phosphorus at least 1.1 times',
 *   clause: '3.3.2.s2a',
 *   ask: 'offsetRatio',
 *   facts: { construction: 'new', strategicEmerging: true, pollutant: 'TP' },
 *   expect: { ratio: '1.1', bound: 'at-least' },
 * } as const;
 * playScenario(scenario).state; // => 'passed'
 * playScenario({ ...scenario, expect: { ratio: '2' } }).mismatches[0]?.found; // => '1.1'
 * ```
 */
export function playScenario(scenario: Scenario, policy: Policy = changshu2023Draft): PlayedScenario {
  try {
    const found = (scenario.ask === 'dossier' ? playDossier : playRule)(scenario, policy);
    return { state: found.length === 0 ? 'passed' : 'failed', mismatches: found, problems: [] };
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    return {
      state: 'broken',
      mismatches: [],
      problems: error.problems.map((problem) => below('facts', problem)),
    };
  }
}
