import { setImmediate as turn } from 'node:timers/promises';
import { visible } from '../../lib/visible.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import type { Policy } from '../../types/policy.js';
import type { Lang, Text } from '../../types/text.js';
import type { Place } from './brief.js';
import { type Portion, portions, totalSize } from './inputs.js';
import { type LineOutcome, outcomeOf } from './outcome.js';
import { Output } from './output.js';
import { answers, type Printer, summary } from './printers.js';
import { Progress } from './progress.js';
import { type BulkStreams, ENDING_SIGNALS } from './streams.js';

/** What is asked of a bulk run. */
export interface BulkOptions {
  /** The inputs in their order: files, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** The language of messages and of a drawn summary. */
  readonly lang: Lang;
  /** Whether answers are to hold outcomes, amounts, readings and clause ids only. */
  readonly brief?: boolean | undefined;
  /** Prints a summary instead of the answers: a sheet, or JSON. */
  readonly summary?: 'text' | 'json' | undefined;
  /** The policy to apply; the draft unless given. */
  readonly policy?: Policy | undefined;
}

/** About how many characters are written at once. */
const CHARACTERS_AT_ONCE = 64 * 1024;

/** How many lines are assessed at once, before a signal can be heard. */
const LINES_AT_ONCE = 100;

/** How far a run has come. */
interface Count {
  answered: number;
  failed: number;
  bytes: number;
}

/** What is printed for a portion, piece by piece, each of whole lines. */
function* printed(
  { input, lines, problem }: Portion,
  several: boolean,
  printer: Printer,
  policy: Policy,
  count: Count,
): Generator<string> {
  const file = several ? input : undefined;
  let text = '';
  const print = (outcome: LineOutcome, place: Place): void => {
    text += printer.line(outcome, place);
    count.answered++;
    if (outcome.problems !== undefined) count.failed++;
  };
  for (const line of lines) {
    print(outcomeOf(line, policy), { file, line: line.number });
    if (text.length < CHARACTERS_AT_ONCE && count.answered % LINES_AT_ONCE !== 0) continue;
    yield text;
    text = '';
  }
  if (problem !== undefined) print({ problems: [problem] }, { file: input });
  if (text !== '') yield text;
}

async function progressOf(
  { stderr, errorColumns, now }: BulkStreams,
  { inputs, lang }: BulkOptions,
): Promise<Progress | undefined> {
  if (errorColumns === undefined) return undefined;
  return new Progress({ stream: stderr, columns: errorColumns, lang, now, total: await totalSize(inputs) });
}

const printerOf = (options: BulkOptions, policy: Policy, streams: BulkStreams): Printer =>
  options.summary === undefined
    ? answers(options.lang, options.brief ?? false)
    : summary(options.lang, options.summary, policy, streams);

/** The exit code of a run that a signal ended; an interrupt where it is not named. */
function interruptedCode({ reason }: AbortSignal): number {
  const named = Object.entries(ENDING_SIGNALS).find(([name]) => name === reason);
  return named?.[1] ?? ENDING_SIGNALS.SIGINT;
}

/** The exit code, and what a person is told with it. */
function ending(output: Output, interrupt: AbortSignal, { answered, failed }: Count): [number, Text?] {
  if (output.readerGone) return [0];
  if (output.failure !== undefined) {
    const { message } = output.failure;
    return [1, { zh: `结果无法写出：${message}`, en: `The answers cannot be written: ${message}` }];
  }
  if (interrupt.aborted) {
    const en = `Interrupted; ${answered} assessed so far.`;
    return [interruptedCode(interrupt), { zh: `已中断，此前测算了 ${answered} 份。`, en }];
  }
  if (failed === 0) return [0];
  const en = `${failed} of ${answered} could not be assessed.`;
  return [1, { zh: `${answered} 份中有 ${failed} 份无法测算。`, en }];
}

/**
 * Assesses dossiers as they stream in, one JSON object a line, and prints one answer a line in the same order; a line
 * that cannot be assessed is answered with its problems, and the run goes on. The memory it takes does not grow with
 * the input. Gives the exit code: 0, also where the reader of the answers leaves early; 1 where something could not be
 * assessed or written; 130 after an interrupt, 143 and 129 after the other signals to end, all of which leave whole lines only.
 */
export async function assessLines(options: BulkOptions, streams: BulkStreams): Promise<number> {
  const { inputs, lang, policy = changshu2023Draft } = options;
  const { interrupt, stdin, stdout, stderr, columns } = streams;
  const halt = new AbortController();
  const stop = (): void => halt.abort();
  interrupt.addEventListener('abort', stop);
  if (interrupt.aborted) stop();
  // What is said there is a courtesy: that nobody reads it must not end the run.
  stderr.on('error', () => {});
  const output = new Output(stdout, stop);
  const progress = await progressOf(streams, options);
  const printer = printerOf(options, policy, streams);
  const count: Count = { answered: 0, failed: 0, bytes: 0 };

  for await (const portion of portions(inputs, stdin, halt.signal)) {
    for (const text of printed(portion, inputs.length > 1, printer, policy, count)) {
      if (columns !== undefined) progress?.clear();
      await output.write(text);
      // However fast the input comes, and whatever is written, a signal must be heard.
      await turn();
      if (halt.signal.aborted) break;
    }
    count.bytes += portion.bytes;
    progress?.tell(count.answered, count.bytes);
    await turn();
  }
  progress?.clear();
  if (!halt.signal.aborted) await output.write(printer.end());
  await output.finished();

  const [code, text] = ending(output, interrupt, count);
  if (text !== undefined) stderr.write(`${visible(text[lang])}\n`);
  return code;
}
