import type { Lang } from './lang.js';

/** Words in both languages. */
export type Words = Readonly<Record<Lang, string>>;

/** Fields by their names. */
export type Fields = Readonly<Record<string, Field>>;

/** Of which fields something consists, and which it has besides by what one of them says. */
export interface Composed {
  readonly fields: Fields;
  readonly variants?: { readonly by: string; readonly of: Readonly<Record<string, Fields>> };
}

/** One field of a form, as the library declares the fact. */
export interface Field extends Partial<Composed> {
  readonly kind: string;
  readonly name: string;
  readonly title: Words;
  readonly help?: Words;
  readonly clauses: readonly string[];
  readonly knows: string;
  readonly keptBy?: Words;
  readonly optional?: boolean;
  readonly yes?: Words;
  readonly no?: Words;
  readonly choices?: readonly string[];
  readonly labels?: Readonly<Record<string, Words>>;
  readonly each?: Field;
}

/** Facts as they are written in a document. */
export type Facts = Readonly<Record<string, unknown>>;

/** The fields that a form shows for what is filled in so far. */
export function fieldsFor({ fields, variants }: Composed, facts: Facts): readonly Field[] {
  const more = variants?.of[String(facts[variants.by])] ?? {};
  const all = { ...fields, ...more };
  // what the form asks by is asked before what it decides
  return Object.entries(all).map(([name, field]) => ({ ...field, name }));
}

/** The facts with another value in one place; without it where there is none. */
export function withFact(facts: Facts, name: string, value: unknown): Facts {
  const { [name]: _old, ...others } = facts;
  return value === undefined ? others : { ...others, [name]: value };
}

/** The facts that the shown fields have, after another choice has taken some fields away. */
export function onlyShown(composed: Composed, facts: Facts): Facts {
  const shown = new Set(fieldsFor(composed, facts).map(({ name }) => name));
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name === 'kind' || shown.has(name)));
}
