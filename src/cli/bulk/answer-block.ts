import { jsonLine } from '../../report/document/index.js';
import type { Policy } from '../../types/policy.js';
import type { Lang } from '../../types/text.js';
import type { Block } from './blocks.js';
import { briefly, type Place } from './brief.js';
import { errorRecord } from './error-record.js';
import { type LineOutcome, outcomeOf } from './outcome.js';
import { type Counted, Tally } from './tally.js';

/** How lines are answered. */
export interface Answering {
  /** The language of messages. */
  readonly lang: Lang;
  /** The policy to apply. */
  readonly policy: Policy;
  /** `summary` counts and prints nothing. */
  readonly form: 'full' | 'brief' | 'summary';
  /** Whether records name their input, because there are several. */
  readonly namesInputs: boolean;
}

/** What came of a block, as plain data that another thread may send. */
export interface AnsweredBlock<Printed = string | Uint8Array> {
  /** What is printed for it: whole lines, in UTF-8 where they are bytes. */
  readonly text: Printed;
  /** How many answers it got, those included that say what is wrong. */
  readonly answered: number;
  /** How many of them say what is wrong. */
  readonly failed: number;
  /** What is counted for a summary. */
  readonly counted?: Counted;
  /** How many bytes have been read with it. */
  readonly bytes: number;
}

/** The line of answer to what came of a line. */
function printed({ assessment, problems }: LineOutcome, place: Place, { lang, form }: Answering): string {
  if (assessment === undefined) return jsonLine(errorRecord(place, problems, lang));
  return jsonLine(form === 'brief' ? briefly(assessment, place) : assessment);
}

/** Answers the lines of a block, in their order. */
export function answerBlock(
  { input, lines, problem, bytes }: Block,
  answering: Answering,
): AnsweredBlock<string> {
  const { policy, form, lang, namesInputs } = answering;
  const file = namesInputs ? input : undefined;
  const tally = form === 'summary' ? new Tally() : undefined;
  let text = '';
  let answered = 0;
  let failed = 0;
  const take = (outcome: LineOutcome, place: Place): void => {
    answered++;
    if (outcome.problems !== undefined) failed++;
    if (tally === undefined) text += printed(outcome, place, answering);
    else if (outcome.assessment !== undefined) tally.add(outcome.assessment);
    else tally.addError(outcome.problems, () => errorRecord(place, outcome.problems, lang));
  };
  for (const line of lines) take(outcomeOf(line, policy), { file, line: line.number });
  if (problem !== undefined) take({ problems: [problem] }, { file: input });
  return { text, answered, failed, bytes, ...(tally && { counted: tally.counted() }) };
}
