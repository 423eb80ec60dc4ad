import type { ClauseId } from '../types/clause.js';
import type { Party } from '../types/party.js';
import type { Text } from '../types/text.js';

/** What is said of a fact wherever it is asked. */
interface Said {
  /** Its name among the facts beside it. */
  readonly name: string;
  /** What is asked. */
  readonly title: Text;
  /** The same where it is asked by itself, away from the facts that it belongs to. */
  readonly alone?: Text;
  /** What to heed when it is filled in. */
  readonly help?: Text;
  /** The clauses that ask it; first the one that is cited where no other is named. */
  readonly clauses: readonly ClauseId[];
  /** Who knows it, and who can change it. */
  readonly whose: { readonly knows: Party; readonly controls: Party };
  /** Who keeps it, or which paper shows it. */
  readonly keptBy?: Text;
  /** Left out of a dossier where there is none. */
  readonly optional?: true;
}

/** A yes or a no; each is a phrase that can stand by itself. */
export interface YesNo extends Said {
  readonly kind: 'yes-no';
  readonly yes: Text;
  readonly no: Text;
}

/** One of a list. A pollutant is one as well, which a dossier may write by any of its printed names. */
export interface Choice<Value extends string = string> extends Said {
  readonly kind: 'choice' | 'pollutant';
  readonly choices: readonly Value[];
  readonly labels: Readonly<Record<Value, Text>>;
  /** How values are told in a sentence, if not by title and label: `…` stands for the words of what was chosen. */
  readonly sentence?: { readonly frame: Text; readonly words: Readonly<Record<Value, Text>> };
}

/** An amount, or the amounts of several pollutants; of each it may matter whether it is zero. */
export interface Quantity extends Said {
  readonly kind: 'amount' | 'amounts';
  readonly zero?: Text;
  readonly above?: Text;
}

/** A value that needs no more words: a day, a year, a name, a place, or the area of a place. */
export interface Plain extends Said {
  readonly kind: 'date' | 'year' | 'text' | 'place' | 'area';
}

/** Facts that belong together. */
export interface Group extends Said, Composition {
  readonly kind: 'group';
  /** Known as a whole or not at all, and then a fact of this type in a question. */
  readonly whole?: 'funds';
}

/** Several values of one kind, or one for each year. */
export interface Several extends Said {
  readonly kind: 'list' | 'by-year';
  readonly each: DeclaredFact;
  /** Known as a whole or not at all, and then a fact of this type in a question. */
  readonly whole?: 'orders' | 'entries';
}

/** A fact as it is declared: once, for everything that asks, reads, checks or explains it. */
export type DeclaredFact = YesNo | Choice | Quantity | Plain | Group | Several;

/** Facts by their names. */
export type DeclaredFacts = Readonly<Record<string, DeclaredFact>>;

/** Of which facts a dossier or a group consists. */
export interface Composition {
  readonly fields: DeclaredFacts;
  readonly variants?: Variants;
}

/** The facts that there are besides, for each value of one of the fields. */
export interface Variants {
  readonly by: string;
  readonly of: Readonly<Record<string, DeclaredFacts>>;
}

/** All that is said of a fact but its kind and its name. */
type Words<Of extends DeclaredFact> = Omit<Of, 'kind' | 'name' | 'optional'>;

/** Declares a yes or a no. */
export const yesNoFact = <const Name extends string>(name: Name, words: Words<YesNo>) =>
  ({ kind: 'yes-no', name, ...words }) as const;

/** Declares one of a list. */
export const choiceFact = <const Name extends string, const Value extends string>(
  name: Name,
  words: Words<Choice<Value>>,
) => ({ kind: 'choice', name, ...words }) as const;

/** Declares an amount, or amounts by pollutant. */
export const quantityFact = <const Kind extends Quantity['kind'], const Name extends string>(
  kind: Kind,
  name: Name,
  words: Words<Quantity>,
) => ({ kind, name, ...words }) as const;

/** Declares a day, a year, a name, a place or an area. */
export const plainFact = <const Kind extends Plain['kind'], const Name extends string>(
  kind: Kind,
  name: Name,
  words: Words<Plain>,
) => ({ kind, name, ...words }) as const;

/** Declares facts that belong together. */
export const groupFact = <const Name extends string, const More extends Words<Group>>(
  name: Name,
  more: More,
) => ({ kind: 'group', name, ...more }) as const;

/** Declares several values of one kind. */
export const severalFact = <
  const Kind extends Several['kind'],
  const Name extends string,
  const More extends Words<Several>,
>(
  kind: Kind,
  name: Name,
  more: More,
) => ({ kind, name, ...more }) as const;

/** The same fact, left out where there is none. */
export const optional = <const Of extends DeclaredFact>(fact: Of): Of & { readonly optional: true } => ({
  ...fact,
  optional: true,
});

/** Of the amounts of several pollutants, the amount of one. */
export const amountOf = (amounts: Quantity): Quantity => ({ ...amounts, kind: 'amount' });

/** Every fact that a dossier or a group may have, whatever any of them says. */
export const fieldsOf = ({ fields, variants }: Composition): DeclaredFacts =>
  Object.assign({}, fields, ...Object.values(variants?.of ?? {}));
