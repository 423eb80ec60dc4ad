import { assess } from '../../dossier/assess.js';
import { isLineId } from '../../dossier/lines.js';
import { unquoted } from '../../lib/decimal.js';
import { pathInto } from '../../lib/path.js';
import { listed, QuotaError } from '../../lib/problem.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import { parseDossier } from '../../schema/parse-dossier.js';
import { safeParseScenario } from '../../schema/scenario.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { Ground } from '../../types/ruling.js';
import type { Scenario } from '../../types/scenario.js';
import { type Flat, flatOf, type Question } from '../model/index.js';
import { QUESTIONS, questionNamed } from '../questions/index.js';
import { linesOf } from '../receipt/index.js';
import { faults, type Mismatch, mismatches, notInAnswer } from './matching.js';

/** What became of a scenario. */
export interface PlayedScenario {
  /**
   * `passed`: as expected; `failed`: not so; `broken`: nothing can be compared, because the rule cannot take the facts, or no
   * answer has what is expected.
   */
  readonly state: 'passed' | 'failed' | 'broken';
  /** Where the answer is not what was expected; only of one that failed. */
  readonly mismatches: readonly ScenarioMismatch[];
  /** Everything that is wrong with the scenario, by paths in it; only of one that is broken. */
  readonly problems: readonly Problem[];
  /** What the answers rest on that it compares; nothing of one that is broken. */
  readonly grounds: readonly Ground[];
}

/** Whether the answers that a scenario compares rest on the clause that it cites; also where they name no clause at all. */
export const citesItsClause = ({ clause }: Scenario, { grounds }: PlayedScenario): boolean =>
  grounds.length === 0 || grounds.some((ground) => ground.clause === clause);

/** One place where the answer is not what the scenario expects. */
export interface ScenarioMismatch extends Mismatch {
  /** What the answer rests on there. */
  readonly grounds: readonly Ground[];
}

/** An answer beside what is expected of it. */
interface Compared extends Mismatch {
  readonly grounds: readonly Ground[];
}

interface Played {
  readonly compared: readonly Compared[];
  readonly problems: readonly Problem[];
}

const within = (whole: string, { path, ...problem }: Problem): Problem => ({
  ...problem,
  path: path === '' || path.startsWith('[') ? `${whole}${path}` : pathInto(whole, path),
});

/** A problem with the facts, or with the policy where no facts would do. */
const ofFacts = (problem: Problem): Problem =>
  problem.path.startsWith('policy') ? problem : within('facts', problem);

/** Amounts without quotes in facts that fit the question. */
function unquotedIn(value: unknown, path: string): Problem[] {
  if (typeof value === 'number') return [unquoted(value, path)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    unquotedIn(part, pathInto(path, Array.isArray(value) ? Number(name) : name)),
  );
}

const unquotedFacts = ({ facts }: Question, flat: Flat): Problem[] =>
  facts.filter(({ type }) => type !== 'year').flatMap(({ path }) => unquotedIn(flat[path], path));

function askRule({ ask, facts, expect }: Scenario, policy: Policy): Played {
  const question = QUESTIONS[questionNamed(ask)];
  const unquoted = unquotedFacts(question, flatOf(question, facts));
  if (unquoted.length > 0) throw QuotaError.of(unquoted);
  const { outcome, grounds } = question.decide(facts, policy);
  const found: unknown = JSON.parse(JSON.stringify(outcome));
  return { compared: [{ path: '', expected: expect, found, grounds }], problems: [] };
}

function askDossier({ facts, expect }: Scenario, policy: Policy): Played {
  const dossier = parseDossier(facts, policy);
  const lines = new Map(linesOf(assess(dossier, policy)).map((line) => [line.id, line]));
  const ids = [...lines.keys()];
  const expected = Object.entries(expect as Readonly<Record<string, unknown>>);
  const problems = expected
    .filter(([id]) => !lines.has(id) && !isLineId(dossier.kind, id))
    .map(([id]) => notInAnswer(id, id, ids));
  const compared = expected.map(([id, wanted]): Compared => {
    const line = lines.get(id);
    const found: unknown = line === undefined ? undefined : JSON.parse(line.value);
    return { path: id, expected: wanted, found, grounds: line?.ruling?.grounds ?? [] };
  });
  return { compared, problems };
}

/** The grounds about one part of an answer; all of them where none is about it alone. */
function groundsAt(grounds: readonly Ground[], path: string): readonly Ground[] {
  const own = grounds.filter(({ about }) => about === path);
  return own.length > 0 ? own : grounds;
}

const failures = ({ path, expected, found, grounds }: Compared): ScenarioMismatch[] =>
  mismatches(expected, found, path).map((each) => ({ ...each, grounds: groundsAt(grounds, each.path) }));

function concluded({ compared, problems }: Played): PlayedScenario {
  const unfit = compared.flatMap(({ expected, found, path }) => faults(expected, found, path));
  const wrong = [...problems, ...unfit].map((problem) => within('expect', problem));
  if (wrong.length > 0) return broken(wrong);
  const failed = compared.flatMap(failures);
  const grounds = compared.flatMap((each) => each.grounds);
  return { state: failed.length === 0 ? 'passed' : 'failed', mismatches: failed, problems: [], grounds };
}

const broken = (problems: readonly Problem[]): PlayedScenario => ({
  state: 'broken',
  mismatches: [],
  problems: listed(problems),
  grounds: [],
});

/**
 * Plays a scenario under a policy: puts its facts to the rule, or to all rules as a dossier, and holds the answer
 * against what it expects. A scenario that is not in order is broken, and nothing is thrown.
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
  const { success, data, error } = safeParseScenario(scenario);
  if (!success) return broken(error.problems);
  try {
    return concluded((data.ask === 'dossier' ? askDossier : askRule)(data, usable(policy)));
  } catch (thrown) {
    if (!(thrown instanceof QuotaError)) throw thrown;
    return broken(thrown.problems.map(ofFacts));
  }
}
