import type { Setting } from '../../analysis/compare/index.js';
import type { AppliedPolicy } from '../../dossier/answer.js';
import type { Text } from '../../types/text.js';

/**
 * What a notice is about: `input`, a file that cannot be used or a part of it; `finding`, something that a drafter might
 * mend; `change`, something that the policy sets otherwise, with all that it changes; `scenario`, an example of what it
 * should decide; `decision`, earlier decisions; `stale`, an acceptance that does not fit; `coverage`, what no scenario shows.
 */
export const NOTICE_KINDS = [
  'input',
  'finding',
  'change',
  'scenario',
  'decision',
  'stale',
  'coverage',
] as const;

/** One kind of notice. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A place in a file. */
export interface Place {
  /** The file, as it was named. */
  readonly file: string;
  /** The line, from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** The column, from 1, in UTF-16 units. */
  readonly column?: number;
}

/** One of several things that a notice tells in full. */
export interface NoticePart {
  /** It in one sentence. */
  readonly title: Text;
  /** More, a line each. */
  readonly lines: readonly Text[];
}

/** One thing that a check tells. */
export interface Notice {
  /** What it is about. */
  readonly kind: NoticeKind;
  /** `failed` makes the check fail; `accepted` is listed in the accept file; `noted` is told and harms nothing. */
  readonly state: 'failed' | 'accepted' | 'passed' | 'noted';
  /** A name for this sort of notice, such as `shares-do-not-sum` or `offsetRatio`; many notices may share it. */
  readonly code: string;
  /** The name of the single thing, for lists of test cases: a scenario’s name, an id. */
  readonly name: Text;
  /** What several notices are about, such as a rule, for a heading over them. */
  readonly topic?: Text;
  /** What was found, in one sentence. */
  readonly title: Text;
  /** More, a line each. */
  readonly details: readonly Text[];
  /** What it comes to in full, the first of it where it is much; absent where the details are all. */
  readonly parts?: {
    /** What they are, and how many. */
    readonly title: Text;
    /** Those that are told. */
    readonly told: readonly NoticePart[];
    /** How many more there are. */
    readonly left: number;
  };
  /** The clauses it touches. */
  readonly clauses: readonly string[];
  /** Where to look. */
  readonly place: Place;
  /** By which it is accepted. */
  readonly id?: string;
  /** Why it was accepted. */
  readonly reason?: string;
  /** How many it stands for, where it only tells that there are more; absent for one. */
  readonly count?: number;
  /** The same as data, for programs. */
  readonly data?: unknown;
}

/** How many things notices tell, also those that are not listed. */
export const countOf = (notices: readonly Notice[]): number =>
  notices.reduce((sum, { count = 1 }) => sum + count, 0);

/** All that a check tells. */
export interface CheckReport {
  /** The policy document, as it was named. */
  readonly file: string;
  /** The policy; absent where it cannot be used. */
  readonly policy?: AppliedPolicy;
  /** What it was held against; absent where that cannot be used. */
  readonly against?: AppliedPolicy;
  /** The parameters and readings by which the two differ. */
  readonly settings: readonly Setting[];
  /** What it all comes to, a sentence for each cause, and one for the earlier decisions. */
  readonly summary: readonly Text[];
  /** Everything, by kinds in the order of {@link NOTICE_KINDS}. */
  readonly notices: readonly Notice[];
}
