import { type JsonPositions, located } from '../../lib/json/index.js';
import { pathInto } from '../../lib/path.js';
import type { Problem } from '../../types/problem.js';
import type { Text } from '../../types/text.js';
import type { Place } from './notice.js';

/** A JSON file that was read. */
export interface SourceFile {
  /** Its name, as it was given. */
  readonly file: string;
  /** Where each value of it stands. */
  readonly positions: JsonPositions;
}

/** Where a receipt was read. */
export interface SourceLine {
  /** The file. */
  readonly file: string;
  /** The line. */
  readonly line: number;
}

/** Where everything that was checked was read. */
export interface CheckSources {
  /** The policy document. */
  readonly policy: SourceFile;
  /** The scenarios, in the order in which they were played. */
  readonly scenarios: readonly SourceFile[];
  /** The receipts, in the order in which they were replayed. */
  readonly receipts: readonly SourceLine[];
  /** The accept file; absent where there is none. */
  readonly accept?: SourceFile;
}

/** A file that cannot be used, or only in part. */
export interface BadFile {
  /** Its name, as it was given. */
  readonly file: string;
  /** What its problems prevent. */
  readonly prevented: Text;
  /** Every problem, with its place where it has one. */
  readonly problems: readonly Problem[];
}

/** The place of a value in a file, or of the nearest whole that is there. */
export function placeIn({ file, positions }: SourceFile, path: string): Place {
  const { line, column } = located({ code: 'missing', path }, positions);
  return { file, line, column };
}

/** The place of an acceptance in an accept file. */
export const placeOfEntry = (source: SourceFile, id: string, at: number): Place =>
  placeIn(source, pathInto(pathInto(pathInto('', 'accepted'), id), at));
