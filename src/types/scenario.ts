import type { ClauseId } from './clause.js';

/** An example of what a policy should decide, typed from the text, and kept beside the policy. */
export interface Scenario {
  /** What it shows, in the words of whoever keeps it. */
  readonly name: string;
  /** The clause that says so. */
  readonly clause: ClauseId;
  /** The name of the function that answers, or `dossier` for all rules together. */
  readonly ask: string;
  /** The facts that the function takes, or a whole dossier. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The outcome; of a dossier some of its lines by their ids. Only what is named is compared. */
  readonly expect: unknown;
}
