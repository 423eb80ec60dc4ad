import type { Receipt } from '../analysis/receipts.js';
import { parseJson } from '../lib/json.js';
import { QuotaError } from '../lib/problem.js';
import { unwrapped } from '../schema/parse.js';
import { safeParseReceipt } from '../schema/receipt.js';
import type { Problem } from '../types/problem.js';
import type { Io } from './io.js';
import { textIn, used } from './read-json.js';

/** The receipts of a file, one a line, and what is wrong with the lines that hold none. */
export interface ReadReceipts {
  readonly receipts: readonly Receipt[];
  /** The line of each. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

function receiptIn(text: string, line: number): Receipt {
  const { data } = used(parseJson(text, line), (json) => unwrapped(safeParseReceipt(json)));
  return data as unknown as Receipt;
}

/** Reads a file of receipts; a line that is none is told with its number, and the others are read. */
export async function readReceipts(file: string, io: Io): Promise<ReadReceipts> {
  const receipts: Receipt[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  const told = (error: unknown): void => {
    if (!(error instanceof QuotaError)) throw error;
    problems.push(...error.problems);
  };
  let text = '';
  try {
    text = await textIn(file, io);
  } catch (error) {
    told(error);
  }
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      receipts.push(receiptIn(line, at + 1));
      lines.push(at + 1);
    } catch (error) {
      told(error);
    }
  });
  return { receipts, lines, problems };
}
