import type { BulkStreams } from './bulk/streams.js';
import type { Environment } from './lang.js';

/** Folders, and files that are written. */
export interface Disk {
  /** The files in a folder and its subfolders, or the file itself, in the order of their names. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Writes a file whole; where that fails, what was there before is left as it was. */
  readonly write: (file: string, text: string) => Promise<void>;
}

/** What the command reads and writes: the process, or a stand-in. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Reads a file, or standard input for `-`. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Reads a file, or standard input for `-`, piece by piece; whole by `read` where it is not given. */
  readonly stream?: (file: string) => AsyncIterable<Uint8Array>;
  /** The environment; empty where it is not given. */
  readonly env?: Environment;
  /** The columns of the terminal; `undefined` where standard output is none. */
  readonly columns: number | undefined;
  /** The streams of a bulk run; taken only where one is asked for. */
  readonly streams?: () => BulkStreams;
  /** Folders, and files that are written; taken only where one is asked for. */
  readonly disk?: Disk;
  /** Whether colour is welcome. */
  readonly colour: boolean;
}
