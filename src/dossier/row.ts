import { optional } from '../lib/check.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import type { Pollutant, UseSource } from '../types/vocabulary.js';
import { type Places, toldIn } from './inside.js';

type Rule = (facts: never, policy: Policy) => Ruling<unknown>;

/** Which of several lines of a row: of a pollutant, of a source of quota, or by its place in a list. */
export interface Member {
  readonly pollutant?: Pollutant | undefined;
  readonly source?: UseSource | undefined;
  readonly at?: number | undefined;
}

/** What tells where in a dossier facts stand. */
export type Whose = Pick<Member, 'pollutant' | 'at'> & { readonly standingYear?: string | undefined };

/**
 * A row of the table of a kind of dossier: a question that the dossier asks, and the line of the answer that tells it. Its
 * name in the table is the field of the answer in which its ruling stands.
 */
export interface Row {
  /** The id of its line; in braces what there may be several of. */
  readonly line: string;
  /** What the line answers; `{number}` counts the lines of a list. */
  readonly title: Text;
  /** The rule that is asked; none of a line that adds up others. */
  readonly ask?: Rule;
  /** Its facts, from what the dossier gives and from what was found before; all that is given, unless said. */
  readonly facts?: (given: never, found: never) => object;
  /** Where in the dossier facts stand that have another name there. */
  readonly places?: (of: Whose) => Places;
  /** Whether an answer may lack it. */
  readonly mayLack?: true;
  /** Its ruling, where the field of the answer holds more. */
  readonly ruling?: (field: never) => Ruling<unknown>;
  /** The pollutant that it is about, where the id does not say. */
  readonly about?: (field: never) => Pollutant;
}

/** The rows of a kind of dossier, in the order in which an answer tells them. */
export type Table = Readonly<Record<string, Row>>;

type FactsOf<Asked extends Rule> = Parameters<Asked>[0];

/** Puts a row to its rule: what that says of what a dossier gives and of what was found before. */
export interface Ask {
  <Asked extends Rule>(
    row: Row & { readonly ask: Asked; readonly facts?: undefined },
    given: FactsOf<Asked>,
  ): ReturnType<Asked>;
  <Asked extends Rule, Given extends object, Found>(
    row: Row & { readonly ask: Asked; readonly facts: (given: Given, found: Found) => FactsOf<Asked> },
    given: Given,
    found: Found,
  ): ReturnType<Asked>;
}

/** Asks the rules under a policy, and keeps what they say. */
export function asking(policy: Policy): { readonly ask: Ask; readonly rulings: readonly Ruling<unknown>[] } {
  const rulings: Ruling<unknown>[] = [];
  const ask = (row: Row & { readonly ask: Rule }, given: Whose, found?: unknown): Ruling<unknown> => {
    const [facts, places] = [optional(row, 'facts'), optional(row, 'places')];
    try {
      const ruling = row.ask((facts?.(given as never, found as never) ?? given) as never, policy);
      rulings.push(ruling);
      return ruling;
    } catch (error) {
      throw places === undefined ? error : toldIn(places(given), error);
    }
  };
  return { ask: ask as Ask, rulings };
}
