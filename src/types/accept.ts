import type { Text } from './text.js';

/** How many things there are, and by a digest which: another digest, and something has changed. */
export interface Tally {
  /** How many. */
  readonly count: number;
  /** Which, as hexadecimal digits of a hash over what they are, and over no words. */
  readonly digest: string;
}

/** What a person has read and taken as meant: what one setting changes, or a finding, or one earlier decision. */
export interface Acceptance {
  /** Of a setting, its value in the policy before; `null` where that has none. Absent of what is no setting. */
  readonly from?: unknown;
  /** Of a setting, its value in the policy; `null` where that has none. Absent of what is no setting. */
  readonly to?: unknown;
  /** Between which two policies it was read, by their hashes. */
  readonly policies: {
    /** The policy that was in force. */
    readonly from: string;
    /** The policy that was to follow it. */
    readonly to: string;
  };
  /** The cases that it changes or shows in. */
  readonly cases: Tally;
  /** The earlier decisions that it changes; absent where none were looked at. */
  readonly decisions?: Tally;
  /** It in one sentence, for whoever reviews the file. */
  readonly sentence: Text;
  /** Why it is accepted, in the words of whoever accepts it. Nothing is accepted without one. */
  readonly reason: string;
  /** It never came to pass. It is kept for its reason, and accepts nothing. */
  readonly withdrawn?: true;
}

/**
 * What is accepted, by the setting that changes, such as `parameters.prefectureShare`, or by the finding or decision. Of each
 * the last that is not withdrawn counts; those before it say how the setting came to be what it is.
 */
export type Acceptances = Readonly<Record<string, readonly Acceptance[]>>;

/** What may be accepted by an entry of an earlier release. */
export type EarlierAbout = 'change' | 'lint' | 'decision';

/** An entry of an accept file as releases up to 0.4 wrote it: its id hangs on English sentences. */
export interface EarlierEntry {
  /** Named it as long as it said the same, in the same words. */
  readonly id: string;
  /** What it was. */
  readonly about: EarlierAbout;
  /** It in one sentence. */
  readonly sentence: Text;
  /** Why it was accepted. */
  readonly reason: string;
}

/** What stands in an accept file. */
export interface Accepted {
  /** Everything that is accepted. */
  readonly accepted: Acceptances;
  /** Entries of an earlier release that nothing of today was found for. They are kept for their reasons. */
  readonly earlier?: readonly EarlierEntry[];
  /** Entries of an earlier release that have not been looked at; of a file that such a release wrote. */
  readonly unread?: readonly EarlierEntry[];
}
