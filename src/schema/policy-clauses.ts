import { shown } from '../lib/check.js';
import { nearest } from '../lib/nearest.js';
import { parameters } from '../policy/parameters.js';
import { CLAUSE_IDS } from '../types/clause.js';
import type { ParameterId } from '../types/policy.js';
import type { Problem } from '../types/problem.js';

const PARAMETER_IDS = Object.keys(parameters) as ParameterId[];

const FIELD = 'clauses';

/** What is wrong with the clause that a document gives for a parameter. */
function problemsOf(name: string, given: unknown): Problem[] {
  const path = `${FIELD}.${name}`;
  const id = PARAMETER_IDS.find((each) => each === name);
  if (id === undefined) {
    const suggestion = nearest(name, PARAMETER_IDS);
    return [{ code: 'unknown-key', path, ...(suggestion !== undefined && { suggestion }) }];
  }
  const { clause } = parameters[id];
  if (given === clause) return [];
  const found = shown(given);
  if (typeof given !== 'string') return [{ code: 'wrong-type', path, expected: 'text', found }];
  const isKnown = (CLAUSE_IDS as readonly string[]).includes(given);
  return [
    isKnown
      ? { code: 'wrong-clause', path, expected: clause, found }
      : { code: 'unknown-clause', path, found, suggestion: clause },
  ];
}

/**
 * A policy document without the clauses of its parameters, which stand in it for its readers and are no part of the
 * policy; they must be those that set the parameters.
 */
export function withoutClauses(input: unknown): { document: unknown; problems: Problem[] } {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, FIELD)) {
    return { document: input, problems: [] };
  }
  const { [FIELD]: given, ...document } = input as { readonly [FIELD]: unknown };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      document,
      problems: [{ code: 'wrong-type', path: FIELD, expected: 'object', found: shown(given) }],
    };
  }
  return { document, problems: Object.entries(given).flatMap(([name, clause]) => problemsOf(name, clause)) };
}
