import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Problem } from '../../types/problem.js';
import { fileProblem } from '../file-problem.js';
import { type Line, LineSplitter } from './lines.js';

/** The name of standard input on the command line. */
const STANDARD_INPUT = '-';

/** How much of a file is read at once. */
export const BYTES_AT_A_TIME = 256 * 1024;

/** What has come of an input so far: some lines, or what keeps it from being read. */
export interface Portion {
  readonly input: string;
  readonly lines: Iterable<Line>;
  /** How many bytes these lines were cut from. */
  readonly bytes: number;
  readonly problem?: Problem;
}

async function sizeOf(input: string): Promise<number> {
  if (input === STANDARD_INPUT) return Number.NaN;
  try {
    const found = await stat(input);
    return found.isFile() ? found.size : Number.NaN;
  } catch {
    return 0;
  }
}

/** How many bytes the inputs have together; `undefined` where one of them does not say. */
export async function totalSize(inputs: readonly string[]): Promise<number | undefined> {
  const sizes = await Promise.all(inputs.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return Number.isNaN(total) ? undefined : total;
}

async function* portionsOf(input: string, source: Readable, halt: AbortSignal): AsyncGenerator<Portion> {
  const lines = new LineSplitter();
  const stop = (): void => {
    source.destroy();
  };
  halt.addEventListener('abort', stop);
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      yield { input, lines: lines.push(chunk), bytes: chunk.length };
    }
    yield { input, lines: lines.end(), bytes: 0 };
  } catch (error) {
    if (!halt.aborted) yield { input, lines: [], bytes: 0, problem: fileProblem(error as Error) };
  } finally {
    halt.removeEventListener('abort', stop);
  }
}

/**
 * Reads inputs one after the other, portion by portion, until it is told to halt. One that cannot be read keeps none
 * of the others from being read. The lines of a portion are taken before the next is asked for.
 */
export async function* portions(
  inputs: readonly string[],
  stdin: Readable,
  halt: AbortSignal,
): AsyncGenerator<Portion> {
  for (const input of inputs) {
    if (halt.aborted) return;
    const source =
      input === STANDARD_INPUT ? stdin : createReadStream(input, { highWaterMark: BYTES_AT_A_TIME });
    yield* portionsOf(input, source, halt);
  }
}
