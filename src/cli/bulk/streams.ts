import type { Readable, Writable } from 'node:stream';
import type { SheetOptions } from '../../report/sheet/index.js';
import type { Answering } from './answer-block.js';
import type { Thread } from './threads.js';

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
  /** Aborted by a signal that asks the process to end, with its name as the reason. */
  readonly interrupt: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Starts a thread; one of Node unless given. */
  readonly thread?: (answering: Answering) => Thread;
}

/**
 * The signals that ask a process to end, with the exit code that shells count them as: Ctrl-C, the end of a job or a service,
 * and a terminal that closes.
 */
export const ENDING_SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Hears the first of them; a second kills the process. */
function endingSignal(): AbortSignal {
  const ending = new AbortController();
  const names = Object.keys(ENDING_SIGNALS) as (keyof typeof ENDING_SIGNALS)[];
  const hear = (name: NodeJS.Signals): void => {
    for (const each of names) process.off(each, hear);
    ending.abort(name);
  };
  for (const each of names) process.on(each, hear);
  return ending.signal;
}

/** The streams of this process. The first signal to end lets the run end in order; a second one kills the process. */
export function processStreams(): BulkStreams {
  const { stdin, stdout, stderr } = process;
  return {
    stdin,
    stdout,
    stderr,
    columns: stdout.isTTY ? stdout.columns : undefined,
    errorColumns: stderr.isTTY ? stderr.columns : undefined,
    interrupt: endingSignal(),
    now: () => performance.now(),
  };
}
