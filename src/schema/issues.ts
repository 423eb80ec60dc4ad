import { shown } from '../lib/check.js';
import { unquoted } from '../lib/decimal.js';
import { nearest } from '../lib/nearest.js';
import type { Path } from '../lib/path.js';
import { MOST_PROBLEMS } from '../lib/problem.js';
import { POLLUTANTS } from '../types/vocabulary.js';
import { kinds, type ProblemParams } from './fields.js';
import type { Found } from './found.js';
import * as z from './zod.js';

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
  if (step === undefined || schema instanceof z.ZodUnknown) return schema;
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

/** A value of a plain copy as it is shown; a symbol stands for what was no plain data. */
const shownPart = (value: unknown): string =>
  typeof value === 'symbol' ? (value.description as string) : shown(value);

function suggested(word: unknown, words: readonly string[]): { readonly suggestion?: string } {
  const suggestion = typeof word === 'string' ? nearest(word, words) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

function outsideList(path: Path, value: unknown, values: readonly string[]): Found {
  const expected = values.join(', ');
  if (value === undefined) return { code: 'missing', path, expected };
  return { code: 'not-in-list', path, expected, found: shownPart(value), ...suggested(value, values) };
}

/** Says that a value is missing, or is of another kind than a field takes. */
export function wrongValue(path: Path, value: unknown, expected: string): Found {
  if (value === undefined) return { code: 'missing', path, expected };
  const found = shownPart(value);
  if (typeof value === 'number' && expected === 'year') return { code: 'not-a-year', path, found };
  if (typeof value === 'number' && expected === 'amount') return { ...unquoted(value, ''), path };
  return { code: 'wrong-type', path, expected, found };
}

function unknownKeys(path: Path, keys: readonly string[], known: readonly string[]): Found[] {
  return keys.map((key, at) => ({
    code: 'unknown-key',
    path: [...path, key],
    ...(at < MOST_PROBLEMS && suggested(key, known)),
  }));
}

/** What is wrong with the name of a field where any name of a kind may stand. */
function wrongName(path: Path, issues: readonly z.core.$ZodIssue[]): Found {
  const name = String(path.at(-1));
  const [inner] = issues;
  if (inner === undefined) return { code: 'unknown-key', path };
  if (inner.code !== 'custom') return { code: 'not-a-year', path, found: shown(name) };
  return { ...(inner.params as ProblemParams), path, ...suggested(name, POLLUTANTS) };
}

/** How many problems are in an issue. */
export const problemCount = (issue: z.core.$ZodIssue): number =>
  issue.code === 'unrecognized_keys' ? issue.keys.length : 1;

/** The problems in an issue that a schema raised about an input. */
export function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, input: unknown): Found[] {
  const { path } = issue;
  const value = valueAt(input, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, issue.keys, knownKeys(schemaAt(schema, path, input), value));
    case 'invalid_key':
      return [wrongName(path, issue.issues)];
    case 'custom': {
      const params = issue.params as ProblemParams;
      return [
        { ...params, path, ...(params.code === 'unknown-pollutant' ? suggested(value, POLLUTANTS) : {}) },
      ];
    }
    case 'invalid_value':
      return [outsideList(path, value, issue.values.map(String))];
    case 'invalid_union': {
      const union = schemaAt(schema, path.slice(0, -1), input);
      return [outsideList(path, value, union instanceof z.ZodDiscriminatedUnion ? claims(union) : [])];
    }
    default: {
      const named = issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : 'text';
      return [wrongValue(path, value, kindAt(schemaAt(schema, path, input), named))];
    }
  }
}

/** What is wrong with a field named `__proto__` where zod passes over it: in a record, and where any value may stand. */
export function prototypeField(path: Path, schema: z.ZodType, input: unknown): Found[] {
  const whole = schemaAt(schema, path.slice(0, -1), input);
  if (whole instanceof z.ZodUnknown) return [{ code: 'unknown-key', path }];
  if (!(whole instanceof z.ZodRecord)) return [];
  return [wrongName(path, z.safeParse(whole.keyType, '__proto__').error?.issues ?? [])];
}

/** What is wrong with a value that is no plain data, where any value may stand. */
export function foreignValue(path: Path, schema: z.ZodType, input: unknown): Found[] {
  if (!(schemaAt(schema, path, input) instanceof z.ZodUnknown)) return [];
  return [{ code: 'wrong-type', path, expected: 'plain-data', found: shownPart(valueAt(input, path)) }];
}
