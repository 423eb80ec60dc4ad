import type { ClauseId } from '../../src/types/clause.js';
import type { Ground, Ruling } from '../../src/types/ruling.js';

/** One question to a clause, its answer typed by hand from the text. */
export interface Case {
  /** What is asked. */
  readonly what: string;
  /** The answer of the library; a look-up gives no grounds. */
  readonly ask: () => { readonly outcome: unknown; readonly grounds?: readonly Ground[] };
  /** The outcome; a decimal as a string. */
  readonly outcome: unknown;
  /** Whether the grounds name the clause; not said of a look-up. */
  readonly cites?: boolean;
}

/** At least two cases of each clause. */
export type Cases = Readonly<Partial<Record<ClauseId, readonly [Case, Case, ...Case[]]>>>;

/** A case whose ruling rests on the clause. */
export const rests = (what: string, ask: () => Ruling<unknown>, outcome: unknown): Case => ({
  what,
  ask,
  outcome,
  cites: true,
});

/** A case whose ruling rests on other clauses alone. */
export const elsewhere = (what: string, ask: () => Ruling<unknown>, outcome: unknown): Case => ({
  what,
  ask,
  outcome,
  cites: false,
});

/** A case of a function that returns no ruling. */
export const lookUp = (what: string, ask: () => unknown, outcome: unknown): Case => ({
  what,
  ask: () => ({ outcome: ask() }),
  outcome,
});

/** The same ruling, of its outcome only what a function takes from it. */
export const of = <Outcome>(
  ruling: Ruling<Outcome>,
  take: (outcome: Outcome) => unknown,
): Ruling<unknown> => ({
  outcome: take(ruling.outcome),
  grounds: ruling.grounds,
});
