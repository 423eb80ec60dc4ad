import { setImmediate as turn } from 'node:timers/promises';
import { visible } from '../../lib/visible.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { summarySheet } from '../../report/bulk/index.js';
import { indentedJson } from '../../report/document/index.js';
import type { Policy } from '../../types/policy.js';
import type { Lang, Text } from '../../types/text.js';
import { type AnsweredBlock, type Answering, answerBlock } from './answer-block.js';
import { blocks } from './blocks.js';
import { portions, totalSize } from './inputs.js';
import { Output } from './output.js';
import { Progress } from './progress.js';
import { type BulkStreams, ENDING_SIGNALS } from './streams.js';
import { Tally } from './tally.js';
import { answersOf, startThread } from './threads.js';

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
  /** How many threads assess at once; one unless given. */
  readonly jobs?: number | undefined;
}

/** How far a run has come. */
interface Count {
  answered: number;
  failed: number;
  bytes: number;
}

async function progressOf(
  { stderr, errorColumns, now }: BulkStreams,
  { inputs, lang }: BulkOptions,
): Promise<Progress | undefined> {
  if (errorColumns === undefined) return undefined;
  return new Progress({ stream: stderr, columns: errorColumns, lang, now, total: await totalSize(inputs) });
}

/** What comes of all blocks, in their order: of threads where there are to be several, else one by one. */
async function* answersTo(
  { inputs, lang, brief = false, summary, policy = changshu2023Draft, jobs = 1 }: BulkOptions,
  { stdin, thread = startThread }: BulkStreams,
  halt: AbortSignal,
): AsyncGenerator<AnsweredBlock> {
  const form = summary !== undefined ? 'summary' : brief ? 'brief' : 'full';
  const answering: Answering = { lang, policy, form, namesInputs: inputs.length > 1 };
  const given = blocks(portions(inputs, stdin, halt));
  if (jobs === 1) {
    for await (const block of given) yield answerBlock(block, answering);
    return;
  }
  const threads = Array.from({ length: jobs }, () => thread(answering));
  try {
    yield* answersOf(given, threads);
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

/** The summary as it is printed. */
function summarised(
  tally: Tally,
  { lang, summary, policy = changshu2023Draft }: BulkOptions,
  { columns, paint }: BulkStreams,
): string {
  const found = tally.summary(policy);
  if (summary === 'json') return indentedJson(found);
  return summarySheet(found, { lang, policy, width: columns ?? 100, ...(paint && { paint }) });
}

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
  const { lang } = options;
  const { interrupt, stdout, stderr, columns } = streams;
  const halt = new AbortController();
  const stop = (): void => halt.abort();
  interrupt.addEventListener('abort', stop);
  if (interrupt.aborted) stop();
  // What is said there is a courtesy: that nobody reads it must not end the run.
  stderr.on('error', () => {});
  const output = new Output(stdout, stop);
  const progress = await progressOf(streams, options);
  const tally = new Tally();
  const count: Count = { answered: 0, failed: 0, bytes: 0 };

  for await (const { text, answered, failed, counted, bytes } of answersTo(options, streams, halt.signal)) {
    if (halt.signal.aborted) break;
    count.answered += answered;
    count.failed += failed;
    count.bytes += bytes;
    if (counted !== undefined) tally.take(counted);
    if (columns !== undefined) progress?.clear();
    await output.write(text);
    progress?.tell(count.answered, count.bytes);
    // However fast the input comes, and whatever is written, a signal must be heard.
    await turn();
  }
  progress?.clear();
  if (!halt.signal.aborted && options.summary !== undefined) {
    await output.write(summarised(tally, options, streams));
  }
  await output.finished();

  const [code, text] = ending(output, interrupt, count);
  if (text !== undefined) stderr.write(`${visible(text[lang])}\n`);
  return code;
}
