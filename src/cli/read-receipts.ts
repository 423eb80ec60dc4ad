import type { Receipt } from '../analysis/receipt/index.js';
import { parseJson } from '../lib/json/index.js';
import { QuotaError } from '../lib/problem.js';
import { unwrapped } from '../schema/parse.js';
import { safeParseReceipt } from '../schema/receipt.js';
import type { Problem } from '../types/problem.js';
import { type Line, LineSplitter } from './bulk/lines.js';
import { fileProblem } from './file-problem.js';
import type { Io } from './io.js';
import { ProblemList } from './problem-list.js';
import { used } from './read-json.js';

function receiptOn(line: Line): Receipt {
  const { number, problem } = line;
  if (problem !== undefined) throw new QuotaError({ ...problem, line: number });
  const { data } = used(parseJson(line.text, number), (json) => unwrapped(safeParseReceipt(json)));
  return data as unknown as Receipt;
}

async function* whole(file: string, io: Io): AsyncGenerator<Uint8Array> {
  yield await io.read(file);
}

async function* linesIn(file: string, io: Io): AsyncGenerator<Line> {
  const lines = new LineSplitter();
  try {
    for await (const bytes of io.stream?.(file) ?? whole(file, io)) yield* lines.push(bytes);
  } catch (error) {
    throw new QuotaError(fileProblem(error as Error));
  }
  yield* lines.end();
}

/**
 * Reads a file of receipts, one a line, and gives each with its line before it reads the next, so that of a long file only a
 * line is held. A line that is none is told with its number, and the others are read; a file without any is told too.
 */
export async function readReceipts(
  file: string,
  io: Io,
  take: (receipt: Receipt, line: number) => void,
): Promise<readonly Problem[]> {
  const problems = new ProblemList();
  const told = (error: unknown): void => {
    if (!(error instanceof QuotaError)) throw error;
    problems.add(error.problems);
  };
  let isEmpty = true;
  try {
    for await (const line of linesIn(file, io)) {
      isEmpty = false;
      try {
        take(receiptOn(line), line.number);
      } catch (error) {
        told(error);
      }
    }
    if (isEmpty) problems.add([{ code: 'no-receipts', path: '' }]);
  } catch (error) {
    told(error);
  }
  return problems.told();
}
