import type { Problem } from '../../types/problem.js';
import type { Portion } from './inputs.js';
import type { Line } from './lines.js';

/** Some lines of one input, which are answered at once. */
export interface Block {
  /** The input. */
  readonly input: string;
  readonly lines: readonly Line[];
  /** What keeps the input from being read any further, after these lines. */
  readonly problem?: Problem | undefined;
  /** How many bytes have been read with it. */
  readonly bytes: number;
}

/** How many lines are answered at once, before a signal can be heard. */
const LINES_AT_ONCE = 100;

/** About how many characters are answered at once. */
const CHARACTERS_AT_ONCE = 64 * 1024;

/** The lines of a portion in blocks; the last one, which may have no line, tells what else the portion tells. */
function* blocksOf({ input, lines, problem, bytes }: Portion): Generator<Block> {
  let block: Line[] = [];
  let characters = 0;
  for (const line of lines) {
    block.push(line);
    if (line.problem === undefined) characters += line.text.length;
    if (block.length < LINES_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield { input, lines: block, bytes: 0 };
    block = [];
    characters = 0;
  }
  yield { input, lines: block, problem, bytes };
}

/** The lines of all portions in blocks, in their order. */
export async function* blocks(portions: AsyncIterable<Portion>): AsyncGenerator<Block, void> {
  for await (const portion of portions) yield* blocksOf(portion);
}
