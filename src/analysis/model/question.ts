import type { DeclaredFact } from '../../facts/fact.js';
import type { ClauseId } from '../../types/clause.js';
import type { Party } from '../../types/party.js';
import type { ParameterId, Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { RuleId } from '../../types/rule.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import type { CivilDate } from '../../types/vocabulary.js';
import type { QuestionId } from './questions.js';

/** What kind of value a fact takes. */
export type FactType =
  | 'yes-no'
  | 'choice'
  | 'date'
  | 'amount'
  | 'year'
  | 'place'
  | 'area'
  | 'amounts'
  | 'funds'
  | 'orders'
  | 'entries'
  | 'list';

/** One fact that a rule asks. */
export interface FactInfo {
  /** Where it stands in the facts, like `standing.targetsMet.water`. */
  readonly path: string;
  /** What it is. */
  readonly title: Text;
  /** What to heed when it is filled in. */
  readonly help?: Text;
  /** The clause that asks it. */
  readonly clause: ClauseId;
  /** What kind of value it takes. */
  readonly type: FactType;
  /** The values to choose from, of type `choice`. */
  readonly choices?: readonly string[];
  /** Those values in words. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** Who knows it. */
  readonly knows: Party;
  /** Who can change it. */
  readonly controls: Party;
}

/** Facts by path. */
export type Flat = Readonly<Record<string, unknown>>;

/** From where a space is looked at: the policies whose thresholds cut it, and the values that stand for each side. */
export interface View {
  readonly policies: readonly Policy[];
  readonly days: readonly CivilDate[];
  readonly amounts: readonly string[];
  /** What is known. */
  readonly known: Flat;
  /** The first and the last day that a day of asking may be, where it is not known but limited. */
  readonly within?: readonly [CivilDate, CivilDate];
}

/** A fact with the values that stand for all others. */
export interface Fact extends FactInfo {
  /** As it is declared. */
  readonly declared: DeclaredFact;
  /** The fact, or the facts, that decide whether this one is asked at all. */
  readonly under?: string | readonly string[];
  /** Whether it is asked, given the facts before it; always, unless said. */
  readonly need?: (facts: Flat, view: View) => 'asked' | 'optional' | 'not';
  /** The values that stand for all others. */
  readonly cases: (view: View, facts: Flat) => readonly unknown[];
  /** Each case with the one that stands for it, where no policy tells them apart; the cases do not hang on other facts. */
  readonly standIns?: (view: View) => ReadonlyMap<unknown, unknown>;
  /** The same where other facts are known, whatever the unknown ones are; the cases, unless said. */
  readonly around?: (view: View) => readonly unknown[];
  /** What it could be changed to, none of which it is now; those around that it is not, unless said. */
  readonly changes?: (view: View, facts: Flat) => readonly unknown[];
  /** Its figure enters the outcome, so that outcomes told while it is unknown are examples. */
  readonly enters?: true;
  /** A value as a phrase; its title and the value, unless said. */
  readonly say?: (value: never) => Text;
  /** The clause by which it changes; the one that asks it, unless said. */
  readonly changedBy?: ClauseId;
  /** A change as a phrase; what it is changed to, unless said. */
  readonly sayChange?: (from: never, to: never) => Text;
}

/** One thing by which the points of a space are told apart for people. */
export interface Condition {
  readonly id: string;
  readonly title: Text;
  readonly clause: ClauseId;
  /** In which of its cases a point lies; `undefined` where it is not asked. */
  readonly keyOf: (facts: Flat, view: View) => string | undefined;
  /** One or several of its cases in words. */
  readonly words: (keys: readonly string[], view: View) => Text;
  /** Its cases with all those that they stand for; the cases themselves, unless said. */
  readonly spread?: (keys: readonly string[], view: View) => readonly string[];
}

/** One part of an outcome. */
export interface Part {
  readonly title: Text;
  readonly words: (value: string) => Text;
  /** Above zero where the second value is stricter, below where it is looser; none where neither is. */
  readonly stricter?: (from: string, to: string) => number;
  /** Its value hangs on the figures of the case, so that only the direction of a change tells regions apart. */
  readonly figure?: true;
}

/** What one clause by itself says. */
export interface Voice {
  readonly clause: ClauseId;
  readonly says: string;
}

/** The clauses that by themselves speak on one part of an outcome: none is a gap, two that differ are a conflict. */
export interface Hearing {
  readonly part: string;
  readonly voices: readonly Voice[];
  /** Of a gap, the clauses that one would look to. */
  readonly silent?: readonly ClauseId[];
}

/** One question that a rule answers, with all that the tools need to reason over it. */
export interface QuestionOf<Facts, Outcome> {
  readonly id: QuestionId;
  readonly rule: RuleId;
  readonly title: Text;
  readonly clauses: readonly ClauseId[];
  readonly parameters: readonly ParameterId[];
  readonly readings: readonly ReadingId[];
  readonly facts: readonly Fact[];
  readonly conditions: readonly Condition[];
  /** The days at which its answer may turn. */
  readonly thresholds?: (policy: Policy) => readonly CivilDate[];
  /** Whether facts can occur together. */
  readonly possible?: (facts: Flat) => boolean;
  readonly decide: (facts: Facts, policy: Policy) => Ruling<Outcome>;
  /** The outcome alone, of one case under one policy after another, where grounds cost much more. */
  readonly outcomeOf?: (facts: Facts) => (policy: Policy) => Outcome;
  readonly parts: Readonly<Record<string, Part>>;
  /** The outcome by parts, each in a form in which equal values are equal behaviour. */
  readonly valuesOf: (outcome: Outcome, facts: Flat) => Readonly<Record<string, string>>;
  /** The question whose answer this one only carries on, so that no policy can change it alone. */
  readonly follows?: QuestionId;
  /** What the clauses by themselves say, where they may be silent or at odds. */
  readonly hear?: (facts: Flat, policy: Policy) => Hearing;
}

/** A question whose facts and outcome are of no concern. */
export type Question = QuestionOf<unknown, unknown>;

/** Forgets which facts a question takes, once its definition has been checked against them. */
export const question = <Facts, Outcome>(definition: QuestionOf<Facts, Outcome>): Question =>
  definition as unknown as Question;
