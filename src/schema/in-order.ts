import type { Dossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import { shortcuts } from './fields.js';
import { dossierCheck } from './parse-dossier.js';
import * as z from './zod.js';

type Test = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All of the required fields, any of the optional ones, and no other. */
function objectTest({ shape }: z.ZodObject): Test {
  const fields = Object.entries(shape as Record<string, z.ZodType>);
  const tests = new Map(fields.map(([name, field]) => [name, testOf(field)]));
  const required = new Set(
    fields.filter(([, field]) => !(field instanceof z.ZodExactOptional)).map(([name]) => name),
  );
  return (value) => {
    if (!isFields(value)) return false;
    let missing = required.size;
    for (const name in value) {
      if (!tests.get(name)?.(value[name])) return false;
      if (required.has(name)) missing--;
    }
    return missing === 0;
  };
}

function recordTest({ keyType, valueType }: z.ZodRecord): Test {
  const [isName, isValue] = [testOf(keyType), testOf(valueType)];
  return (value) => {
    if (!isFields(value)) return false;
    for (const name in value) if (!isName(name) || !isValue(value[name])) return false;
    return true;
  };
}

function listTest({ element }: z.ZodArray): Test {
  const isItem = testOf(element);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!isItem(item)) return false;
    return true;
  };
}

/** The shape that the value of one field claims. */
function unionTest({ def, options }: z.ZodDiscriminatedUnion): Test {
  const tests = new Map<unknown, Test>();
  for (const option of options) {
    const { shape } = option as z.ZodObject<Record<string, z.ZodLiteral>>;
    for (const value of (shape[def.discriminator] as z.ZodLiteral).values) tests.set(value, testOf(option));
  }
  return (value) => isFields(value) && (tests.get(value[def.discriminator])?.(value) ?? false);
}

/** What the schema itself takes and gives back unchanged; a shortcut may say so sooner. */
function valueTest(schema: z.core.$ZodType): Test {
  const isPlainly = shortcuts.get(schema) ?? (() => false);
  return (value) => {
    if (isPlainly(value)) return true;
    const { success, data } = z.safeParse(schema, value);
    return success && Object.is(data, value);
  };
}

function derived(schema: z.core.$ZodType): Test {
  const hasChecks = (schema._zod.def.checks ?? []).length > 0;
  if (hasChecks) return valueTest(schema);
  if (schema instanceof z.ZodExactOptional) return testOf(schema.unwrap());
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever) return objectTest(schema);
  if (schema instanceof z.ZodRecord) return recordTest(schema);
  if (schema instanceof z.ZodArray) return listTest(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionTest(schema);
  return valueTest(schema);
}

const known = new WeakMap<z.core.$ZodType, Test>();

/**
 * A test that a schema takes a value of JSON and gives it back equal, made of the schema's own parts. What is not
 * understood is left to the schema, of which a copy counts as a no.
 */
function testOf(schema: z.core.$ZodType): Test {
  let test = known.get(schema);
  if (test === undefined) {
    test = derived(schema);
    known.set(schema, test);
  }
  return test;
}

/**
 * The same dossier, where JSON data is plainly one in order, by the very checks of `safeParseDossier` and without its
 * copies. `undefined` says nothing against it; then `safeParseDossier` must look. Takes what `JSON.parse` gives, and
 * nothing else.
 */
export function dossierInOrder(json: unknown, policy: Policy): Dossier | undefined {
  const { structure, others } = dossierCheck(json, policy);
  return testOf(structure)(json) && others().length === 0 ? (json as Dossier) : undefined;
}
