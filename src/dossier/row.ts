import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import type { Pollutant, UseSource } from '../types/vocabulary.js';
import { inside, type Places } from './inside.js';

type Rule = (facts: never, policy: Policy) => Ruling<unknown>;

/** Which of several lines of a row: of a pollutant, of a source of quota, or by its place in a list. */
export interface Member {
  readonly pollutant?: Pollutant | undefined;
  readonly source?: UseSource | undefined;
  readonly at?: number | undefined;
}

/**
 * A row of the table of a kind of dossier: a question that the dossier asks, and the line of the answer that tells it. Its
 * name in the table is the field of the answer in which its ruling stands.
 */
export interface Row {
  /** The id of its line; in braces what there may be several of. */
  readonly line: string;
  /** What the line answers; `{number}` counts the lines of a list. */
  readonly title: Text;
  /** The rule that is asked. It finds its facts by their names in what the dossier gives. None of a line that adds up others. */
  readonly ask?: Rule;
  /** Facts that follow from what is given and from what other lines found. */
  readonly follows?: Readonly<Record<string, (given: never, found: never) => unknown>>;
  /** Where in the dossier facts stand that have another name there. */
  readonly places?: (of: Member & { readonly standingYear?: string | undefined }) => Places;
  /** Whether an answer may lack it. */
  readonly mayLack?: true;
  /** Its ruling, where the field of the answer holds more. */
  readonly ruling?: (field: never) => Ruling<unknown>;
  /** The pollutant that it is about, where the id does not say. */
  readonly about?: (field: never) => Pollutant;
}

/** The rows of a kind of dossier, in the order in which an answer tells them. */
export type Table = Readonly<Record<string, Row>>;

/** A row that asks a rule, of what some dossiers give. */
interface Asking<Asked extends Rule, Given, Found> extends Omit<Row, 'ask' | 'follows'> {
  readonly ask: Asked;
  readonly follows?: Readonly<Record<string, (given: Given, found: Found) => unknown>>;
}

/** The facts of a row: what a dossier gives, with what follows from it and from other lines. */
export function factsFor<Given extends object, Found>(
  { follows }: Pick<Asking<Rule, Given, Found>, 'follows'>,
  given: Given,
  found: Found,
): Given {
  if (follows === undefined) return given;
  const facts = { ...given } as Given & Record<string, unknown>;
  for (const [name, follow] of Object.entries(follows))
    (facts as Record<string, unknown>)[name] = follow(given, found);
  return facts;
}

/** Puts a row to its rule: what that says of what a dossier gives, after what other lines found. */
export interface Ask {
  <Asked extends Rule, Given extends object>(
    row: Asking<Asked, Given, unknown>,
    given: Given,
  ): ReturnType<Asked>;
  <Asked extends Rule, Given extends object, Found>(
    row: Asking<Asked, Given, Found>,
    given: Given,
    found: Found,
  ): ReturnType<Asked>;
}

/** Asks the rules under a policy, and keeps what they say. */
export function asking(policy: Policy): { readonly ask: Ask; readonly rulings: readonly Ruling<unknown>[] } {
  const rulings: Ruling<unknown>[] = [];
  const ask = (row: Asking<Rule, object, unknown>, given: object, found?: unknown): Ruling<unknown> => {
    const answer = () => row.ask(factsFor(row, given, found) as never, policy);
    const ruling = row.places === undefined ? answer() : inside(row.places(given), answer);
    rulings.push(ruling);
    return ruling;
  };
  return { ask: ask as Ask, rulings };
}
