import { clauses } from '../../policy/clauses.js';
import { parameters } from '../../policy/parameters.js';
import { readings } from '../../policy/readings.js';
import type { Clause, ClauseId } from '../../types/clause.js';
import type { ParameterId, Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { Scenario } from '../../types/scenario.js';
import { flatOf, type Question } from '../model/index.js';
import { QUESTIONS, questionNamed } from '../questions/index.js';
import { conditionsOf, describes, viewOf } from '../space/index.js';
import type { CheckedChange, CheckedScenario } from './check.js';
import type { Effect } from './effects.js';

/** What no scenario shows. */
export interface Uncovered {
  /** Clauses that decide, and on which no answer of a scenario rests. */
  readonly clauses: readonly ClauseId[];
  /** Parameters that such a clause sets. */
  readonly parameters: readonly ParameterId[];
  /** Readings on which no answer of a scenario hangs. */
  readonly readings: readonly ReadingId[];
  /** What changes in cases that no scenario is one of; of scenarios that ask one function, for a dossier is many cases. */
  readonly effects: readonly Effect[];
}

const isRule = (id: ClauseId): boolean => (clauses[id] as Clause).status === 'rule';

/** Whether a scenario asks about a case in which an effect shows. */
function isCaseOf(
  { ask, facts }: Scenario,
  [{ question: id, where }]: Effect,
  policies: readonly Policy[],
): boolean {
  if (ask === 'dossier' || questionNamed(ask) !== id) return false;
  const question: Question = QUESTIONS[id];
  const flat = flatOf(question, facts);
  const view = viewOf(question, policies, flat);
  return describes(where, [...question.conditions, ...conditionsOf(question)], flat, view);
}

/** What no scenario shows: of the policy as it is, and of what changes in it. */
export function uncoveredBy(
  scenarios: readonly CheckedScenario[],
  changes: readonly CheckedChange[],
  policies: readonly Policy[],
): Uncovered {
  const grounds = scenarios.flatMap(({ played }) => played.grounds);
  const cited = new Set(grounds.map(({ clause }) => clause));
  const asRead = new Set(grounds.map(({ reading }) => reading));
  const effects = new Set(changes.flatMap((change) => change.effects));
  return {
    clauses: (Object.keys(clauses) as ClauseId[]).filter((id) => isRule(id) && !cited.has(id)),
    parameters: (Object.keys(parameters) as ParameterId[]).filter((id) => !cited.has(parameters[id].clause)),
    readings: (Object.keys(readings) as ReadingId[]).filter((id) => !asRead.has(id)),
    effects: [...effects].filter((effect) =>
      scenarios.every(({ scenario }) => !isCaseOf(scenario, effect, policies)),
    ),
  };
}
