import { shortcuts } from './fields.js';
import * as z from './zod.js';

/** What is not plainly in order; the schema itself must judge it. */
export const NOT_TAKEN = Symbol('not taken');

/** Takes a value as the schema would give it back, where it is plainly in order. */
export type Take = (value: unknown) => unknown;

type Fields = Readonly<Record<string, unknown>>;

/** Whether it has fields, which are read by name; none of them computes its value, as in JSON. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All of the required fields, any of the optional ones, and no other. */
function takeObject({ shape }: z.ZodObject): Take {
  const fields = Object.entries(shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    isOptional: field instanceof z.ZodExactOptional,
    take: takeOf(field),
  }));
  return (value) => {
    if (!isFields(value)) return NOT_TAKEN;
    let left = 0;
    for (const _name in value) left++;
    const copy: Record<string, unknown> = {};
    for (const { name, isOptional, take } of fields) {
      if (Object.hasOwn(value, name)) {
        const taken = take(value[name]);
        if (taken === NOT_TAKEN) return NOT_TAKEN;
        copy[name] = taken;
        left--;
      } else if (!isOptional) return NOT_TAKEN;
    }
    return left === 0 ? copy : NOT_TAKEN;
  };
}

function takeRecord({ keyType, valueType }: z.ZodRecord): Take {
  const [takeName, takeValue] = [takeOf(keyType), takeOf(valueType)];
  return (value) => {
    if (!isFields(value)) return NOT_TAKEN;
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const key = takeName(name);
      const taken = takeValue(value[name]);
      if (typeof key !== 'string' || key === '__proto__' || taken === NOT_TAKEN) return NOT_TAKEN;
      copy[key] = taken;
    }
    return copy;
  };
}

/** Whether any name may stand in a record that its schema takes, and none must. */
const isOpen = ({ def, keyType }: z.ZodRecord): boolean =>
  def.mode === undefined && keyType._zod.values === undefined;

function takeList({ element }: z.ZodArray): Take {
  const take = takeOf(element);
  return (value) => {
    if (!Array.isArray(value)) return NOT_TAKEN;
    const copy: unknown[] = [];
    for (const item of value) {
      const taken = take(item);
      if (taken === NOT_TAKEN) return NOT_TAKEN;
      copy.push(taken);
    }
    return copy;
  };
}

/** The shape that the value of one field claims. */
function takeUnion({ def, options }: z.ZodDiscriminatedUnion): Take {
  const takes = new Map<unknown, Take>();
  for (const option of options) {
    const { shape } = option as z.ZodObject<Record<string, z.ZodLiteral>>;
    for (const value of (shape[def.discriminator] as z.ZodLiteral).values) takes.set(value, takeOf(option));
  }
  return (value) => (isFields(value) && takes.get(value[def.discriminator])?.(value)) || NOT_TAKEN;
}

const takeYesNo: Take = (value) => (typeof value === 'boolean' ? value : NOT_TAKEN);

/** One of a list of values. */
function takeOneOf(values: Iterable<unknown>): Take {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : NOT_TAKEN);
}

/** What the schema itself makes of a value; a shortcut may say so sooner. */
function takeValue(schema: z.core.$ZodType): Take {
  const shortcut = shortcuts.get(schema);
  return (value) => {
    const plainly = shortcut?.(value);
    if (plainly !== undefined) return plainly;
    const { success, data } = z.safeParse(schema, value);
    return success ? data : NOT_TAKEN;
  };
}

function derived(schema: z.core.$ZodType): Take {
  const hasChecks = (schema._zod.def.checks ?? []).length > 0;
  if (hasChecks) return takeValue(schema);
  if (schema instanceof z.ZodExactOptional) return takeOf(schema.unwrap());
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever) return takeObject(schema);
  if (schema instanceof z.ZodRecord && isOpen(schema)) return takeRecord(schema);
  if (schema instanceof z.ZodArray) return takeList(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return takeUnion(schema);
  if (schema instanceof z.ZodBoolean) return takeYesNo;
  if (schema instanceof z.ZodEnum) return takeOneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return takeOneOf(schema.values);
  return takeValue(schema);
}

const known = new WeakMap<z.core.$ZodType, Take>();

/**
 * What a schema makes of data that is plain all the way down, made of the schema's own parts; several times as fast as the
 * schema itself, because it tells nothing of what is wrong. What is not understood is left to the schema.
 */
export function takeOf(schema: z.core.$ZodType): Take {
  let take = known.get(schema);
  if (take === undefined) {
    take = derived(schema);
    known.set(schema, take);
  }
  return take;
}
