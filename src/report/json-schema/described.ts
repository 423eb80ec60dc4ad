import { POLLUTANT_LABELS } from '../../policy/labels.js';
import type { JsonSchema } from '../../schema/json-schema.js';
import type { Text } from '../../types/text.js';
import { bothLanguages, type FieldText, type FieldTexts } from './field-text.js';

/** What `$schema` of a document is for. */
const OWN_SCHEMA: FieldText = {
  zh: '本文件的 JSON Schema，供编辑器提示；测算时不看',
  en: 'the JSON Schema of this file, for editors; no answer depends on it',
};

const DEFINITIONS: FieldTexts = {
  amount: {
    zh: '数量，加引号的普通十进制数，如 "12.5"；不带单位、千分位、百分号、指数',
    en: 'an amount: a plain decimal in quotes such as "12.5", without unit, thousands separator, percent sign or exponent',
  },
  share: {
    zh: '比例，0 到 1 之间的十进制数，加引号，如 "0.3"',
    en: 'a share: a decimal from 0 to 1 in quotes, such as "0.3"',
  },
  date: {
    zh: '日期，写作 2023-07-31，须真实存在',
    en: 'a day that exists, written like 2023-07-31',
  },
  pollutant: {
    zh: '八项污染物之一，写符号、中文名，或者中文名加括号符号',
    en: 'one of the eight pollutants: its symbol, its Chinese name, or the name with the symbol in brackets',
    clauses: ['3.1.1.s1'],
  },
  hash: { zh: 'SHA-256，64 位小写十六进制', en: 'a SHA-256 in 64 lower-case hexadecimal digits' },
};

const chosen = (choices: Readonly<Record<string, Text>>, values: readonly string[]): JsonSchema[] =>
  values.map((value) => ({ const: value, description: bothLanguages(choices[value] as Text) }));

const mapValues = <T, U>(record: Readonly<Record<string, T>>, turn: (value: T, key: string) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value, key)]));

/**
 * A definition with its words. They are its title, because an editor that follows a reference puts the description of
 * the definition over that of the field.
 */
export function definition(shape: JsonSchema, name: string): JsonSchema {
  const title = bothLanguages(DEFINITIONS[name] as FieldText);
  const { pattern = '' } = shape;
  if (name !== 'pollutant') return { title, type: 'string', pattern };
  const symbols = chosen(POLLUTANT_LABELS, Object.keys(POLLUTANT_LABELS));
  return { title, type: 'string', anyOf: [...symbols, { pattern }] };
}

/** What an editor shows of a field; of one with choices also where it shows the choice that was made. */
function shownOf(words: FieldText): JsonSchema {
  const description = bothLanguages(words);
  const { choices, examples } = words;
  return {
    ...(choices && { title: description }),
    description,
    ...(examples && { examples: [...examples] }),
  };
}

/** Offers the symbols of the pollutants as the keys of a record that takes any of their names. */
function symbolsOffered(shape: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties } = shape;
  if (propertyNames?.$ref !== '#/$defs/pollutant' || typeof additionalProperties !== 'object') return shape;
  const offered = mapValues(POLLUTANT_LABELS, ({ zh, en }) => ({
    description: bothLanguages({ zh: `${zh}，吨/年`, en: `${en}, t/a` }),
    ...additionalProperties,
  }));
  return { ...shape, properties: offered };
}

/** A shape with words for every field in it; a field without words is an error of ours. */
export function described(shape: JsonSchema, texts: FieldTexts, path = ''): JsonSchema {
  const { properties, items, additionalProperties, allOf, enum: values, ...rest } = shape;
  const text = texts[path];
  const field = (part: JsonSchema | true, name: string): JsonSchema | true => {
    if (part === true) return part;
    const own = path === '' ? name : `${path}.${name}`;
    const words = name === '$schema' ? OWN_SCHEMA : texts[own];
    if (words === undefined) throw new Error(`no words for ${own}`);
    return { ...shownOf(words), ...described(part, texts, own) };
  };
  return symbolsOffered({
    ...rest,
    ...(values && { oneOf: chosen(text?.choices ?? {}, values) }),
    ...(properties && { properties: mapValues(properties, field) }),
    ...(items && { items: described(items, texts, `${path}[]`) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? described(additionalProperties, texts, `${path}.*`)
          : additionalProperties,
    }),
    ...(allOf && { allOf: allOf.map((part) => conditional(part, texts, path)) }),
  });
}

function conditional(part: JsonSchema, texts: FieldTexts, path: string): JsonSchema {
  const then = described(part.then ?? {}, texts, path);
  return { ...part, then };
}
