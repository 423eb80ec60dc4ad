import { subjectOf } from '../../dossier/subject.js';
import { CLAUSE_IDS, type ClauseId } from '../../types/clause.js';
import type { Scenario } from '../../types/scenario.js';
import type { Receipt } from '../receipt/index.js';

/** Cited where a decision rests on no clause that this version knows. */
const WHOLE_TEXT: ClauseId = 'T';

/**
 * The scenario that expects of a policy what was once decided: the facts of a receipt, and all its answers.
 *
 * @clause T
 */
export function scenarioOf({ facts, lines }: Receipt): Scenario {
  const { name, place, year } = subjectOf(facts);
  const cited = lines.flatMap(({ grounds }) => grounds.map(({ clause }) => clause));
  const known = cited.find((clause) => CLAUSE_IDS.includes(clause));
  return {
    name: [name ?? place ?? facts.kind, year].filter((each) => each !== undefined).join(' '),
    clause: known ?? WHOLE_TEXT,
    ask: 'dossier',
    facts: facts as unknown as Scenario['facts'],
    expect: Object.fromEntries(lines.map(({ id, outcome }) => [id, outcome])),
  };
}
