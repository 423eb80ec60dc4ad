import type { AppliedPolicy } from '../../dossier/answer.js';
import type { ClauseId } from '../../types/clause.js';
import type { ParameterId } from '../../types/policy.js';
import type { ReadingChoice, ReadingId } from '../../types/reading.js';
import type { Text } from '../../types/text.js';
import type { QuestionId } from '../model/index.js';
import type { Description } from '../space/index.js';

/**
 * What a finding is: `conflict`, two clauses apply and disagree; `gap`, no clause decides; `wording`, the words of a
 * clause bear several readings; `idle-clause`, a clause that never decides anything; `idle-setting`, a parameter or reading
 * on which nothing hangs as all else stands; `parameter`, a parameter out of order.
 */
export const FINDING_KINDS = /* @__PURE__ */ Object.freeze([
  'conflict',
  'gap',
  'wording',
  'idle-clause',
  'idle-setting',
  'parameter',
] as const);

/** One kind of finding. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A case in which a finding shows. */
export interface FindingCase {
  /** The question. */
  readonly question: QuestionId;
  /** The facts, as the rule takes them. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The same in words, fact by fact. */
  readonly words: readonly Text[];
  /** What the policy decides there. */
  readonly decided: Text;
}

/** What another choice of a reading changes in the answers to one question. */
export interface ReadingEffect {
  /** The choice. */
  readonly choice: ReadingChoice;
  /** It in words. */
  readonly choiceWords: Text;
  /** The question. */
  readonly question: QuestionId;
  /** What it asks. */
  readonly title: Text;
  /** How many points of the question's space it changes. */
  readonly points: number;
  /** Of how many. */
  readonly of: number;
  /** A case that it changes. */
  readonly witness: FindingCase;
  /** What would be decided there. */
  readonly would: Text;
}

/** An open point, and what each of its other choices changes. */
export interface ReadingFinding {
  /** The open point. */
  readonly reading: ReadingId;
  /** What the policy chooses. */
  readonly chosen: ReadingChoice;
  /** That choice in words. */
  readonly chosenWords: Text;
  /** What the others change, question by question. */
  readonly effects: readonly ReadingEffect[];
}

/** An open point of which another choice changes an answer where a finding shows. */
export interface ReadingTouch {
  /** The open point. */
  readonly reading: ReadingId;
  /** At how many of the points of the finding. */
  readonly points: number;
}

/** Something that a drafter of the policy might mend. */
export interface Finding {
  /** The policy in which it was found. */
  readonly policy: AppliedPolicy;
  /** Names the finding, like `gap:offsetRatio`. */
  readonly id: string;
  /** What it is. */
  readonly kind: FindingKind;
  /** `error`: a rule cannot answer, or answers against the text; `warning`: hardly meant; `note`: open, but settled by a reading. */
  readonly severity: 'error' | 'warning' | 'note';
  /** The clauses that it touches. */
  readonly clauses: readonly ClauseId[];
  /** It in a sentence. */
  readonly title: Text;
  /** Where it shows: each of these descriptions. */
  readonly where: readonly Description[];
  /** How many points of the space it takes. */
  readonly points?: number;
  /** Of how many. */
  readonly of?: number;
  /** A case. */
  readonly witness?: FindingCase;
  /** The open points that decide it, with what their other choices would change. */
  readonly readings: readonly ReadingFinding[];
  /** Of a gap or a conflict, every open point of which another choice changes an answer there, decided there or elsewhere. */
  readonly touchedBy?: readonly ReadingTouch[];
  /** The parameter that it is about. */
  readonly parameter?: ParameterId;
  /** What was found, of a parameter. */
  readonly found?: string;
  /** What was expected of it. */
  readonly expected?: Text;
}

/** The same before it is said in which policy. */
export type Observation = Omit<Finding, 'policy'>;
