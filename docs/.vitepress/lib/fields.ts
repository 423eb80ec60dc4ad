import { type DossierField, dossierFields } from 'pollutant-quota-rules/schema';

/** A field of a form: what the library says of the fact, and what is inside it. */
export interface Field extends DossierField {
  /** Its name among those beside it. */
  readonly name: string;
  /** The fields of a group. */
  readonly fields: readonly Field[];
  /** What a list, or a table by year, has of each. */
  readonly each?: Field;
}

/** Facts as they are written in a document. */
export type Facts = Readonly<Record<string, unknown>>;

/** The kinds of dossier, in the order in which they are offered. */
export const KINDS = ['reduction', 'construction', 'area'] as const;

/** A kind of dossier. */
export type Kind = (typeof KINDS)[number];

/** The names on the way to a field: of `orders[].scope` they are `orders`, `[]` and `scope`. */
const waysOf = (path: string): readonly string[] => path.replaceAll('[]', '.[]').split('.');

function insideOf(all: readonly DossierField[], way: readonly string[]): readonly Field[] {
  return all
    .filter(({ path }) => {
      const ways = waysOf(path);
      return ways.length === way.length + 1 && way.every((name, at) => ways[at] === name);
    })
    .map((field): Field => {
      const ways = waysOf(field.path);
      const inside = insideOf(all, ways);
      const each = inside.find(({ name }) => name === '[]' || name === '*');
      return { ...field, name: ways.at(-1) as string, fields: inside, ...(each && { each }) };
    });
}

/** The fields of a dossier as a form asks them, without its kind. */
export const formOf = (kind: Kind): readonly Field[] =>
  insideOf(dossierFields(kind), []).filter(({ name }) => name !== 'kind');

/** The fields that are asked for what is filled in so far. */
export const askedOf = (fields: readonly Field[], facts: Facts): readonly Field[] =>
  fields.filter(
    ({ where }) =>
      where === undefined || where.values.includes(String(facts[waysOf(where.path).at(-1) as string])),
  );

/** The facts with another value in one place; without it where there is none. */
export function withFact(facts: Facts, name: string, value: unknown): Facts {
  const { [name]: _old, ...others } = facts;
  return value === undefined ? others : { ...others, [name]: value };
}

/** Of the facts those that are asked, after another choice has taken some fields away. */
export function onlyAsked(fields: readonly Field[], facts: Facts): Facts {
  const asked = new Set(askedOf(fields, facts).map(({ name }) => name));
  return Object.fromEntries(Object.entries(facts).filter(([name]) => asked.has(name)));
}
