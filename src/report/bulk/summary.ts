import type { AppliedPolicy } from '../../dossier/answer.js';
import type { Library } from '../../lib/version.js';
import type { ClauseId } from '../../types/clause.js';
import type { NoteCode } from '../../types/note.js';
import type { ProblemCode } from '../../types/problem.js';
import type { ReadingId } from '../../types/reading.js';
import type { BankLevel, Pollutant } from '../../types/vocabulary.js';

type Counts<Key extends string> = Readonly<Record<Key, number>>;
type Seen<Key extends string> = Readonly<Partial<Record<Key, number>>>;
type Amounts<Key extends string> = Readonly<Record<Key, string>>;

/** A line that could not be assessed, in words. */
export interface SummaryError {
  /** The input, where there are several. */
  readonly file?: string | undefined;
  /** The line; absent where the input itself could not be read. */
  readonly line?: number | undefined;
  /** What is wrong with it. */
  readonly problems: readonly { readonly code: ProblemCode; readonly message: string }[];
}

/** What came of many dossiers. Amounts are plain decimal strings in t/a, summed exactly. */
export interface Summary {
  /** How many dossiers were assessed, by kind. */
  readonly kinds: Counts<'reduction' | 'construction' | 'area'>;
  /** How they came out. An area is told its status, which is no verdict. */
  readonly outcomes: {
    readonly reduction: Counts<'permitted' | 'refused'>;
    readonly construction: Counts<'sufficient' | 'short'>;
  };
  /** What could not be assessed. */
  readonly errors: {
    /** How many records. */
    readonly records: number;
    /** How many of them have a problem of each code. */
    readonly codes: Seen<ProblemCode>;
    /** The first of them. */
    readonly first: readonly SummaryError[];
  };
  /** What enters the banks, by pollutant. */
  readonly splits: Readonly<Partial<Record<Pollutant, Amounts<BankLevel>>>>;
  /** What construction projects need, have and lack, by pollutant. */
  readonly offsets: Readonly<Partial<Record<Pollutant, Amounts<'required' | 'available' | 'shortfall'>>>>;
  /** How many dossiers cite each clause, in the order of the text. */
  readonly clauses: Seen<ClauseId>;
  /** How many dossiers rest on each reading. */
  readonly readings: Seen<ReadingId>;
  /** How many dossiers have a note of each code; absent where none has. */
  readonly notes?: Seen<NoteCode>;
  /** The policy that was applied. */
  readonly policy: AppliedPolicy;
  /** The library that applied it. */
  readonly library: Library;
}
