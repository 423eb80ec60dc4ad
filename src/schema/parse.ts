import * as z from 'zod';
import { shown } from '../lib/check.js';
import { nearest } from '../lib/nearest.js';
import { QuotaError } from '../lib/problem.js';
import type { Problem } from '../types/problem.js';
import { POLLUTANTS } from '../types/vocabulary.js';
import { kinds, type ProblemParams } from './fields.js';

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
  /** Every problem of the input. */
  readonly error: QuotaError;
}

type Path = readonly PropertyKey[];
type Step = z.core.$ZodType | undefined;

/** Writes a path like `orders[0].scope`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${String(step)}`),
    '',
  );

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    input,
  );

/** The schema that speaks for one place of an input; `undefined` where the path leads nowhere known. */
function schemaAt(schema: Step, path: Path): Step {
  if (schema instanceof z.ZodExactOptional) return schemaAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject) return schemaAt((schema.shape as Record<PropertyKey, Step>)[step], rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  return undefined;
}

function kindAt(schema: Step, fallback: string): string {
  if (schema instanceof z.ZodEnum) return schema.options.join(', ');
  return (schema && kinds.get(schema)?.kind) ?? fallback;
}

const KINDS: Readonly<Record<string, string>> = {
  boolean: 'yes-no',
  string: 'text',
  array: 'list',
  object: 'object',
  record: 'object',
};

function problemsOf(issue: z.core.$ZodIssue, schema: Step, input: unknown): Problem[] {
  const path = pathText(issue.path);
  const value = valueAt(input, issue.path);
  const found = shown(value);
  if (issue.code === 'unrecognized_keys') {
    const at = schemaAt(schema, issue.path);
    const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      path: pathText([...issue.path, key]),
      ...suggested(key, known),
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) =>
      problemsOf({ ...inner, path: issue.path } as z.core.$ZodIssue, schema, input).map((problem) => ({
        ...problem,
        ...suggested(String(issue.path.at(-1)), POLLUTANTS),
      })),
    );
  }
  if (issue.code === 'custom') {
    const params = issue.params as ProblemParams;
    const words = params.code === 'unknown-pollutant' ? suggested(String(value), POLLUTANTS) : {};
    return [{ ...params, path, ...words }];
  }
  if (issue.code === 'invalid_value') {
    const expected = issue.values.join(', ');
    if (value === undefined) return [{ code: 'missing', path, expected }];
    return [
      { code: 'not-in-list', path, expected, found, ...suggested(String(value), issue.values.map(String)) },
    ];
  }
  const named = issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : 'text';
  const expected = kindAt(schemaAt(schema, issue.path), named);
  if (expected === 'amount' && typeof value === 'number') {
    return [{ code: 'amount-not-text', path, expected: JSON.stringify(found), found }];
  }
  return [
    value === undefined ? { code: 'missing', path, expected } : { code: 'wrong-type', path, expected, found },
  ];
}

function suggested(word: string, words: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(word, words);
  return suggestion === undefined ? {} : { suggestion };
}

/** Reads an input by a schema; gives what it is, where it fits, and every problem that the schema sees. */
export function read<T>(schema: z.ZodType<T>, input: unknown): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, input)) };
}

/** One error for all problems, or the value. */
export function concluded<T>(data: T | undefined, problems: readonly Problem[]): Parsed<T> {
  const [first, ...rest] = problems;
  if (first !== undefined) return { success: false, error: new QuotaError(first, ...rest) };
  return { success: true, data: data as T };
}

/** The value of a reading that went well; throws its error otherwise. */
export function unwrapped<T>(parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data;
  throw parsed.error;
}
