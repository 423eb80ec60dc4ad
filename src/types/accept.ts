import type { Text } from './text.js';

/** What may be accepted: a change of behaviour, a finding in the text, or an earlier decision that would now differ. */
export type AcceptedAbout = 'change' | 'lint' | 'decision';

/** One thing that a person has read and taken as meant. */
export interface AcceptedEntry {
  /** Names it as long as it says the same. */
  readonly id: string;
  /** What it is. */
  readonly about: AcceptedAbout;
  /** It in one sentence, for whoever reviews the file. */
  readonly sentence: Text;
  /** Why it is accepted, in the words of whoever accepts it; empty until somebody writes it. */
  readonly reason: string;
}

/** What stands in an accept file. */
export interface Accepted {
  /** Everything that is accepted. */
  readonly accepted: readonly AcceptedEntry[];
}
