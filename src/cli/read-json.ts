import { type JsonPositions, located, type ParsedJson, parseJson } from '../lib/json/index.js';
import { QuotaError } from '../lib/problem.js';
import type { TextPosition } from '../types/problem.js';
import { fileProblem } from './file-problem.js';
import type { Io } from './io.js';

/** The bytes of a file. */
export const bytesIn = (file: string, io: Io): Promise<Uint8Array> =>
  io.read(file).catch((error: Error) => {
    throw new QuotaError(fileProblem(error));
  });

/** The text of a file. */
export async function textIn(file: string, io: Io): Promise<string> {
  const bytes = await bytesIn(file, io);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new QuotaError({ code: 'not-utf8', path: '' });
  }
}

const inOrder = (a: TextPosition, b: TextPosition): number => a.line - b.line || a.column - b.column;

/** What a JSON file says once it is put to use, and where it says it. */
export interface ReadFile<T> {
  /** What it says. */
  readonly data: T;
  /** Where each value of it stands. */
  readonly positions: JsonPositions;
}

/** Puts JSON to use; its problems are told with their places, in the order of the text. */
export function used<T>({ value, positions }: ParsedJson, use: (value: unknown) => T): ReadFile<T> {
  try {
    return { data: use(value), positions };
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    throw QuotaError.of(error.problems.map((problem) => located(problem, positions)).sort(inOrder));
  }
}

/**
 * Reads a JSON file and puts it to use. Every problem, of the file or of its use, is told with line and column, in the
 * order of the file.
 */
export async function readJson<T>(file: string, io: Io, use: (value: unknown) => T): Promise<ReadFile<T>> {
  return used(parseJson(await textIn(file, io)), use);
}
