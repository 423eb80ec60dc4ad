import type { Readable, Writable } from 'node:stream';
import type { SheetOptions } from '../../report/sheet.js';

/** What a bulk run reads and writes: the process, or a stand-in. */
export interface BulkStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The columns of standard output; `undefined` where it is no terminal. */
  readonly columns: number | undefined;
  /** The columns of standard error; `undefined` where it is no terminal, and then there is no progress. */
  readonly errorColumns: number | undefined;
  /** Makes pieces of the summary stand out; plain unless given. */
  readonly paint?: SheetOptions['paint'];
  /** Aborted by an interrupt. */
  readonly interrupt: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** The streams of this process. The first interrupt ends the run in order; a second one kills the process. */
export function processStreams(): BulkStreams {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const { stdin, stdout, stderr } = process;
  return {
    stdin,
    stdout,
    stderr,
    columns: stdout.isTTY ? stdout.columns : undefined,
    errorColumns: stderr.isTTY ? stderr.columns : undefined,
    interrupt: interrupt.signal,
    now: () => performance.now(),
  };
}
