import { shown } from '../lib/check.js';
import { parameters } from '../policy/parameters.js';
import { CLAUSE_IDS, type ClauseId } from '../types/clause.js';
import type { ParameterId } from '../types/policy.js';
import { forms, type ProblemParams } from './fields.js';
import * as z from './zod.js';

const isClause = (id: string): boolean => CLAUSE_IDS.includes(id as ClauseId);

/** What is wrong with a clause that does not set the parameter; the one that does is what must have been meant. */
const refused = (id: string, clause: ClauseId): ProblemParams =>
  isClause(id)
    ? { code: 'wrong-clause', expected: clause, found: shown(id) }
    : { code: 'unknown-clause', found: shown(id), suggestion: clause };

/** The clause that sets one parameter, and no other. */
function clauseOf(id: ParameterId) {
  const { clause } = parameters[id];
  const named = z.string().check(({ value, issues }) => {
    if (value !== clause) issues.push({ code: 'custom', input: value, params: refused(value, clause) });
  });
  forms.add(named, { const: clause });
  return named.exactOptional();
}

/** The clauses that a policy document names for its parameters, some or all of them. */
export const parameterClauses = z.strictObject(
  Object.fromEntries((Object.keys(parameters) as ParameterId[]).map((id) => [id, clauseOf(id)])),
);
