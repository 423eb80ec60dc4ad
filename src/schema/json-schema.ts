import { forms } from './fields.js';
import * as z from './zod.js';

/** The part of JSON Schema (draft 2020-12) that the schemas of this library use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minProperties?: number;
  minimum?: number;
  maximum?: number;
  examples?: unknown[];
  properties?: Record<string, JsonSchema | true>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
}

type Properties = Record<string, JsonSchema>;

/** The fields of a shape as zod gives it. */
const fieldsOf = ({ properties = {} }: JsonSchema): Properties => properties as Properties;

const constOf = (option: JsonSchema, field: string): string => fieldsOf(option)[field]?.const as string;

/** The field whose constant tells shapes apart. */
function tellingField(options: readonly JsonSchema[]): string {
  const fields = Object.keys(options[0]?.properties ?? {});
  const tells = (field: string) =>
    new Set(options.map((option) => constOf(option, field))).size === options.length;
  return fields.find(tells) as string;
}

/** A condition on the shape that an input claims by one of its fields. */
export const whereIs = (field: string, value: string, then: JsonSchema): JsonSchema => ({
  if: { properties: { [field]: { const: value } }, required: [field] },
  then,
});

/** What shapes have in common: the fields that are the same in all of them, and the one that tells them apart. */
function sharedFields([first = {}, ...others]: readonly JsonSchema[], field: string): Properties {
  const inAll = ([name, part]: [string, JsonSchema]): boolean =>
    name === field || others.every((other) => JSON.stringify(fieldsOf(other)[name]) === JSON.stringify(part));
  return Object.fromEntries(Object.entries(fieldsOf(first)).filter(inAll));
}

/**
 * Says of a choice between shapes what all of them share, and under a condition what each adds. It means the same, but
 * an editor that reads it knows which shape is meant and speaks of no other.
 */
function branched(options: readonly JsonSchema[]): JsonSchema {
  const field = tellingField(options);
  const told = { type: 'string', enum: options.map((option) => constOf(option, field)) };
  const shared = { ...sharedFields(options, field), [field]: told };
  const known = Object.fromEntries(Object.keys(shared).map((name): [string, true] => [name, true]));
  const [first = {}, ...others] = options.map(({ required = [] }) => required);
  const always = (first as string[]).filter((name) => others.every((required) => required.includes(name)));
  const branch = (option: JsonSchema): JsonSchema => ({
    properties: { ...fieldsOf(option), ...known },
    required: (option.required ?? []).filter((name) => !always.includes(name)),
    additionalProperties: false,
  });
  return {
    type: 'object',
    properties: shared,
    required: always,
    allOf: options.map((option) => whereIs(field, constOf(option, field), branch(option))),
  };
}

const withoutChoices = ({ oneOf, ...rest }: JsonSchema): JsonSchema =>
  oneOf === undefined ? rest : { ...rest, ...branched(oneOf) };

/** A document may name its schema; the name is no part of what it says. */
export const named = (shape: JsonSchema): JsonSchema => ({
  ...shape,
  properties: { $schema: { type: 'string' }, ...shape.properties },
});

/** The structure of the documents that a zod schema reads, as JSON Schema; checks between fields are not in it. */
export function structureOf(schema: z.ZodType): JsonSchema {
  const { $schema: _draft, ...whole } = z.toJSONSchema(schema, {
    metadata: forms,
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  const document = whole.oneOf ? { ...whole, oneOf: whole.oneOf.map(named) } : named(whole);
  return JSON.parse(JSON.stringify(document), (_key, node) =>
    typeof node === 'object' && node !== null && 'oneOf' in node ? withoutChoices(node) : node,
  ) as JsonSchema;
}
