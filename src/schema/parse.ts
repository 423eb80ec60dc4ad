import { shown } from '../lib/check.js';
import { unquoted } from '../lib/decimal.js';
import { nearest } from '../lib/nearest.js';
import { type Path, pathText } from '../lib/path.js';
import { QuotaError } from '../lib/problem.js';
import type { Problem } from '../types/problem.js';
import { POLLUTANTS } from '../types/vocabulary.js';
import { kinds, type ProblemParams } from './fields.js';
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
  /** Every problem of the input. */
  readonly error: QuotaError;
}

type Step = z.core.$ZodType | undefined;

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    input,
  );

/** The values by which an input claims one shape among several. */
const claims = (union: z.ZodDiscriminatedUnion): string[] =>
  union.options.map((option) => {
    const { shape } = option as z.ZodObject<Record<string, z.ZodLiteral<string>>>;
    return (shape[union.def.discriminator] as z.ZodLiteral<string>).value;
  });

/** The shape that an input claims. */
const claimed = (union: z.ZodDiscriminatedUnion, input: unknown): Step =>
  union.options[claims(union).indexOf(valueAt(input, [union.def.discriminator]) as string)];

/** The schema that speaks for one place of an input; `undefined` where the path leads nowhere known. */
function schemaAt(schema: Step, path: Path, input: unknown): Step {
  if (schema instanceof z.ZodExactOptional) return schemaAt(schema.unwrap(), path, input);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const shape = schema instanceof z.ZodDiscriminatedUnion ? claimed(schema, input) : schema;
  const below = valueAt(input, [step]);
  if (shape instanceof z.ZodObject)
    return schemaAt((shape.shape as Record<PropertyKey, Step>)[step], rest, below);
  if (shape instanceof z.ZodArray) return schemaAt(shape.element, rest, below);
  if (shape instanceof z.ZodRecord) return schemaAt(shape.valueType, rest, below);
  return undefined;
}

function knownKeys(schema: Step, value: unknown): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion) return knownKeys(claimed(schema, value), value);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function kindAt(schema: Step, fallback: string): string {
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
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schemaAt(schema, issue.path, input), value);
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: pathText([...issue.path, key]),
        ...suggested(key, known),
      }));
    }
    case 'invalid_key': {
      const key = String(issue.path.at(-1));
      const [inner] = issue.issues;
      if (inner?.code !== 'custom') return [{ code: 'not-a-year', path, found: shown(key) }];
      return [{ ...(inner.params as ProblemParams), path, ...suggested(key, POLLUTANTS) }];
    }
    case 'custom': {
      const params = issue.params as ProblemParams;
      return [
        { ...params, path, ...(params.code === 'unknown-pollutant' ? suggested(value, POLLUTANTS) : {}) },
      ];
    }
    case 'invalid_value':
      return [outsideList(path, value, issue.values.map(String))];
    case 'invalid_union': {
      const union = schemaAt(schema, issue.path.slice(0, -1), input);
      return [outsideList(path, value, union instanceof z.ZodDiscriminatedUnion ? claims(union) : [])];
    }
    default: {
      const named = issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : 'text';
      return [wrongValue(path, value, kindAt(schemaAt(schema, issue.path, input), named))];
    }
  }
}

function outsideList(path: string, value: unknown, values: readonly string[]): Problem {
  const expected = values.join(', ');
  if (value === undefined) return { code: 'missing', path, expected };
  return { code: 'not-in-list', path, expected, found: shown(value), ...suggested(value, values) };
}

function wrongValue(path: string, value: unknown, expected: string): Problem {
  if (value === undefined) return { code: 'missing', path, expected };
  const found = shown(value);
  if (typeof value === 'number' && expected === 'year') return { code: 'not-a-year', path, found };
  if (typeof value === 'number' && expected === 'amount') return unquoted(value, path);
  return { code: 'wrong-type', path, expected, found };
}

function suggested(word: unknown, words: readonly string[]): { readonly suggestion?: string } {
  const suggestion = typeof word === 'string' ? nearest(word, words) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

/** A document without the name of its JSON Schema, which editors look at and nobody else. */
export function withoutSchemaName(input: unknown): { document: unknown; problems: Problem[] } {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, '$schema')) {
    return { document: input, problems: [] };
  }
  const { $schema: name, ...document } = input as { readonly $schema: unknown };
  return { document, problems: typeof name === 'string' ? [] : [wrongValue('$schema', name, 'text')] };
}

/** Reads an input by a schema; gives what it is, where it fits, and every problem that the schema sees. */
export function read<T>(schema: z.ZodType<T>, input: unknown): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, input)) };
}

/** One error for all problems, or the value. */
export function concluded<T>(data: T | undefined, problems: readonly Problem[]): Parsed<T> {
  if (problems.length > 0) return { success: false, error: QuotaError.of(problems) };
  return { success: true, data: data as T };
}

/** The value of a reading that went well; throws its error otherwise. */
export function unwrapped<T>(parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data;
  throw parsed.error;
}
