import { shown } from '../lib/check.js';
import { nearest } from '../lib/nearest.js';
import { FORMER_NAMES, rules } from '../policy/rules.js';
import { CLAUSE_IDS, type ClauseId } from '../types/clause.js';
import type { Scenario } from '../types/scenario.js';
import { kinds, nameText, type ProblemParams } from './fields.js';
import type { Found } from './found.js';
import { type Parsed, parsed, type Reading, read, unwrapped } from './parse.js';
import * as z from './zod.js';

/** Functions that read a name, and answer no question of the text. */
const NAMES_ONLY: readonly string[] = ['parsePollutant', 'pollutantName'];

/** What a scenario may ask: the name of a function that answers, the former ones included, or `dossier`. */
export const ASKABLE: readonly string[] = [
  'dossier',
  ...Object.values(rules)
    .flatMap(({ functions }): readonly string[] => functions)
    .filter((name) => !NAMES_ONLY.includes(name)),
  ...Object.keys(FORMER_NAMES),
];

const clauseId = z.string().check((payload) => {
  if (CLAUSE_IDS.includes(payload.value as ClauseId)) return;
  const suggestion = nearest(payload.value, CLAUSE_IDS);
  const params: ProblemParams = {
    code: 'unknown-clause',
    found: shown(payload.value),
    ...(suggestion !== undefined && { suggestion }),
  };
  payload.issues.push({ code: 'custom', input: payload.value, params });
}) as unknown as z.ZodType<ClauseId>;
kinds.add(clauseId, { kind: 'clause' });

const expectation = z.unknown();
kinds.add(expectation, { kind: 'expectation' });

/** The structure of a scenario. */
export const scenarioFile: z.ZodType<Scenario> = z.strictObject({
  name: nameText,
  clause: clauseId,
  ask: z.enum(ASKABLE),
  facts: z.record(z.string(), z.unknown()),
  expect: expectation,
});

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with an expectation: `undefined` is none, and of a dossier it names lines. */
function checkExpectation(input: unknown): Found[] {
  if (!isFields(input) || !Object.hasOwn(input, 'expect')) return [];
  const { ask, expect } = input;
  const path = ['expect'];
  if (expect === undefined) return [{ code: 'missing', path, expected: 'expectation' }];
  if (ask !== 'dossier' || (isFields(expect) && Object.keys(expect).length > 0)) return [];
  return [{ code: 'wrong-type', path, expected: 'lines', found: shown(expect) }];
}

/** Reads what must be a scenario. */
export function readScenario(input: unknown): Reading<Scenario> {
  const reading = read(input, (document) => ({
    structure: scenarioFile,
    others: () => checkExpectation(document),
  }));
  return reading.found.length > 0 ? reading : { ...reading, data: structuredClone(reading.data) };
}

/**
 * Reads a scenario from JSON data: what it shows, the clause that says so, the question, the facts and the answer that is
 * expected. Whether the facts fit the question is for `playScenario` to tell.
 *
 * @clause 2.1.s1
 *
 * @example
 * ```ts
 * import { safeParseScenario } from 'pollutant-quota-rules/schema';
 *
 * const parsed = safeParseScenario({
 *   name: 'TN is not traded',
 *   clause: '3.3.3.p2.s1e',
 *   ask: 'decideTrade',
 *   facts: { pollutant: 'TN', completed: true, certified: true },
 *   expect: 'refused',
 * });
 * parsed.error?.problems[0]?.suggestion; // => '3.3.3.p2.s1a'
 * ```
 */
export const safeParseScenario = (input: unknown): Parsed<Scenario> => parsed(readScenario(input));

/**
 * Reads a scenario from JSON data, as {@link safeParseScenario} does.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} with every problem of the scenario
 *
 * @example
 * ```ts
 * import { parseScenario } from 'pollutant-quota-rules/schema';
 *
 * parseScenario({ name: 'TN is not traded' }); // throws QuotaError
 * ```
 */
export const parseScenario = (input: unknown): Scenario => unwrapped(safeParseScenario(input));
