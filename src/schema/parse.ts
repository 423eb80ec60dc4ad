import { has } from '../lib/check.js';
import { listed, MOST_PROBLEMS, QuotaError } from '../lib/problem.js';
import { describeProblem } from '../lib/problem-words.js';
import type { Problem } from '../types/problem.js';
import type { Lang } from '../types/text.js';
import { type Found, told } from './found.js';
import { foreignValue, problemCount, problemsOf, prototypeField, wrongValue } from './issues.js';
import { plainData } from './plain-data.js';
import { NOT_TAKEN, takeOf } from './take.js';
import * as z from './zod.js';

/** What a `safeParse…` returns: the value, or one error that lists every problem. */
export type Parsed<T> = ParsedWell<T> | ParsedBadly;

/** The input was in order. */
export interface ParsedWell<T> {
  /** It was. */
  readonly success: true;
  /** What it says. */
  readonly data: T;
  /** Nothing. */
  readonly error?: undefined;
}

/** The input was not in order. */
export interface ParsedBadly {
  /** It was not. */
  readonly success: false;
  /** Nothing. */
  readonly data?: undefined;
  /** What is wrong with the input. */
  readonly error: QuotaError;
}

/** How a document is checked: by its structure, and by what one part of it says against another. */
export interface Check<T> {
  /** Its structure. */
  readonly structure: z.ZodType<T>;
  /** What the structure does not say. */
  readonly others: () => readonly Found[];
}

/** What came of reading an input: its data, where nothing was found wrong. */
export interface Reading<T> {
  /** What it says. */
  readonly data?: T | undefined;
  /** A plain copy of the input, in order or not. */
  readonly document?: unknown;
  /** What is wrong with it; the first of it, where it is very much. */
  readonly found: readonly Found[];
  /** How much more is wrong with it. */
  readonly more: number;
}

/** A copy of a document without the name of its JSON Schema, which editors look at and nobody else. */
function withoutSchemaName(input: unknown): { readonly document: unknown; readonly found: readonly Found[] } {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, '$schema')) {
    return { document: input, found: [] };
  }
  const { $schema: name } = input as { readonly $schema: unknown };
  Reflect.deleteProperty(input, '$schema');
  return { document: input, found: typeof name === 'string' ? [] : [wrongValue(['$schema'], name, 'text')] };
}

/** Fewer values than an input must hold for zod to find more wrong than it can pass on where it generates no code. */
const VALUES_PASSED_ON = 10_000;

/** What is wrong with the structure of a document, and what the document says where nothing is. */
function checked<T>(structure: z.ZodType<T>, document: unknown): z.ZodSafeParseResult<T> | Found {
  try {
    return structure.safeParse(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { code: 'too-large', path: [], expected: String(VALUES_PASSED_ON) };
  }
}

/**
 * Reads an input: copies it, chooses how it is to be checked, and collects everything that is wrong. `tells` may leave
 * out what is no problem to a reader.
 */
export function read<T>(
  input: unknown,
  checkOf: (document: unknown) => Check<T>,
  tells?: (found: Found) => boolean,
): Reading<T> {
  const plain = plainData(input);
  if (has(plain, 'code')) return { found: [{ ...plain, path: [] }], more: 0 };
  const { document, found: own } = withoutSchemaName(plain.value);
  const { structure, others } = checkOf(document);
  const isPlain = plain.foreign.length === 0 && plain.prototypes.length === 0 && own.length === 0;
  const taken = isPlain ? takeOf(structure)(document) : NOT_TAKEN;
  if (taken !== NOT_TAKEN && others().length === 0) {
    return { data: taken as T, document, found: [], more: 0 };
  }
  const result = checked(structure, document);
  if (has(result, 'code')) return { found: [result], more: 0 };

  const found: Found[] = [];
  let more = 0;
  const collect = (problems: readonly Found[]): void => {
    for (const problem of problems) {
      if (tells?.(problem) === false) continue;
      if (found.length < MOST_PROBLEMS) found.push(problem);
      else more++;
    }
  };
  collect(own);
  for (const issue of result.error?.issues ?? []) {
    if (found.length === MOST_PROBLEMS && tells === undefined) more += problemCount(issue);
    else collect(problemsOf(issue, structure, document));
  }
  for (const path of plain.prototypes) collect(prototypeField(path, structure, document));
  for (const path of plain.foreign) collect(foreignValue(path, structure, document));
  collect(others());
  return { data: result.data, document, found, more };
}

const problemsIn = ({ found, more }: Reading<unknown>): readonly Problem[] => listed(found.map(told), more);

/** One error for everything that is wrong, or the data. */
export function parsed<T>(reading: Reading<T>): Parsed<T> {
  if (reading.found.length > 0) return { success: false, error: QuotaError.of(problemsIn(reading)) };
  return { success: true, data: reading.data as T };
}

/** The value of a reading that went well; throws its error otherwise. */
export function unwrapped<T>(result: Parsed<T>): T {
  if (result.success) return result.data;
  throw result.error;
}

/**
 * A zod schema that is the whole of a reading. Each of its issues stands at the path of what is wrong, has the words of
 * `describeProblem` as its message, and the problem itself as its `params`.
 */
export function schemaOf<T>(
  structure: z.ZodType<T>,
  reader: (input: unknown) => Reading<T>,
  lang: Lang,
): z.ZodType<T> {
  const schema = z.unknown().transform((input, { issues }): T => {
    const reading = reader(input);
    problemsIn(reading).forEach((params, at) => {
      const path = [...(reading.found[at]?.path ?? [])];
      const message = describeProblem({ ...params, path: '' }, lang);
      issues.push({ code: 'custom', input, path, message, params });
    });
    return reading.found.length > 0 ? z.NEVER : (reading.data as T);
  });
  // The check is opaque to zod, so that its JSON Schema is told from the structure.
  schema._zod.toJSONSchema = () => {
    const { $schema: _draft, ...shape } = z.toJSONSchema(structure, { io: 'input', unrepresentable: 'any' });
    return shape;
  };
  return schema;
}
