import { type DossierInquiry, inquireDossier } from '../../analysis/ask/index.js';
import { contestOfDossier, type DossierContest } from '../../analysis/contest/index.js';
import { receipt } from '../../analysis/receipt/index.js';
import { located } from '../../lib/json/index.js';
import { QuotaError } from '../../lib/problem.js';
import { renderInquiry } from '../../report/analysis/index.js';
import { indentedJson, jsonLine } from '../../report/document/index.js';
import { renderCsv, renderSheet } from '../../report/sheet/index.js';
import { safeParseDossier } from '../../schema/parse-dossier.js';
import { safeParsePartialDossier } from '../../schema/parse-partial.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { Lang, Text } from '../../types/text.js';
import { type AssessFormat, isWholeOnly } from '../assess-formats.js';
import type { Command, Invocation } from '../command.js';
import { contestedJson } from '../contested-json.js';
import { reportProblems } from '../input.js';
import type { Io } from '../io.js';
import { BYTE_ORDER_MARK, paintIn, sheetOptions } from '../output.js';
import { policyOf } from '../policy.js';
import { readJson } from '../read-json.js';
import { someFiles, USAGE, UsageError } from '../usage.js';

/** What came of one input: the answer, what can be said as long as something is missing, or what is wrong. */
type Outcome = { readonly input: string } & (
  | { readonly contest: DossierContest }
  | { readonly inquiry: DossierInquiry; readonly missing: readonly Problem[] }
  | { readonly problems: readonly Problem[] }
);

async function outcomeOf(input: string, policy: Policy, io: Io): Promise<Outcome> {
  try {
    const { data, positions } = await readJson(input, io, (json): Outcome => {
      const parsed = safeParseDossier(json, policy);
      if (parsed.success) return { input, contest: contestOfDossier(parsed.data, policy) };
      const partial = safeParsePartialDossier(json, policy);
      if (!partial.success) throw parsed.error;
      return { input, inquiry: inquireDossier(partial.data, policy), missing: parsed.error.problems };
    });
    if (!('missing' in data)) return data;
    return { ...data, missing: data.missing.map((problem) => located(problem, positions)) };
  } catch (error) {
    if (error instanceof QuotaError) return { input, problems: error.problems };
    throw error;
  }
}

function jsonOf(outcome: Outcome): unknown {
  if ('problems' in outcome) return outcome;
  if ('inquiry' in outcome) return { input: outcome.input, inquiry: outcome.inquiry };
  const { assessment, contested } = outcome.contest;
  return { ...assessment, contested: contestedJson(contested) };
}

const LEFT_OUT: Text = { zh: '资料不全，没有写入', en: 'lacks facts and was left out' };
const TO_FILL_IN: Text = { zh: '处需要补齐', en: 'to fill in' };

/** Tells of the inputs of which the output says nothing, or not all. */
function reportLeftOut(outcomes: readonly Outcome[], { lang, values }: Invocation, io: Io): void {
  for (const outcome of outcomes) {
    const { input } = outcome;
    if ('problems' in outcome) reportProblems(input, outcome.problems, lang, io);
    else if ('inquiry' in outcome && isWholeOnly(values.format as AssessFormat)) {
      reportProblems(input, outcome.missing, lang, io, LEFT_OUT, TO_FILL_IN);
    }
  }
}

function textOf(outcome: Outcome, policy: Policy, lang: Lang, io: Io): string[] {
  const options = { ...sheetOptions(lang, io), policy };
  if ('inquiry' in outcome) return [renderInquiry(outcome.inquiry, options)];
  if (!('contest' in outcome)) return [];
  const { assessment, contested } = outcome.contest;
  return [renderSheet(assessment, { ...options, contested })];
}

const contestsIn = (outcomes: readonly Outcome[]): DossierContest[] =>
  outcomes.flatMap((outcome) => ('contest' in outcome ? [outcome.contest] : []));

/** What is printed in each format. */
const PRINTED: Readonly<
  Record<AssessFormat, (outcomes: readonly Outcome[], policy: Policy, lang: Lang, io: Io) => string>
> = {
  text: (outcomes, policy, lang, io) =>
    outcomes
      .flatMap((outcome) => textOf(outcome, policy, lang, io))
      .join(`\n${'='.repeat(Math.min(io.columns ?? 100, 100))}\n\n`),
  json: (outcomes) => {
    const answers = outcomes.map(jsonOf);
    return indentedJson(answers.length === 1 ? answers[0] : answers);
  },
  csv: (outcomes, policy, lang) => {
    const sheets = contestsIn(outcomes).map(({ assessment, contested }) =>
      renderCsv(assessment, lang, { policy, contested }),
    );
    return sheets.length === 0 ? '' : `${BYTE_ORDER_MARK}${sheets.join('\r\n')}`;
  },
  receipt: (outcomes) =>
    contestsIn(outcomes)
      .map(({ assessment }) => jsonLine(receipt(assessment)))
      .join(''),
};

const MOST_JOBS = 16;

/** How many threads are asked for; nothing where none is. */
function jobsOf({ jobs }: Invocation['values']): number | undefined {
  if (jobs === undefined) return undefined;
  const count = /^[1-9]\d?$/.test(jobs as string) ? Number(jobs) : Number.NaN;
  if (count <= MOST_JOBS) return count;
  throw new UsageError({
    zh: `--jobs 应为 1 至 ${MOST_JOBS} 的整数，不是“${jobs}”。`,
    en: `--jobs takes a whole number from 1 to ${MOST_JOBS}, not "${jobs}".`,
  });
}

/** Refuses options that do not go together. */
function checkBulk({ ndjson, brief, summary, jobs, format }: Invocation['values']): void {
  const option =
    brief === true ? '--brief' : summary === true ? '--summary' : jobs !== undefined ? '--jobs' : undefined;
  if (ndjson !== true && option !== undefined) {
    throw new UsageError({ zh: `${option} 须与 --ndjson 同用。`, en: `${option} goes with --ndjson.` });
  }
  if (ndjson !== true) return;
  if (brief === true && summary === true) {
    throw new UsageError({
      zh: '--brief 与 --summary 只能用一个。',
      en: '--brief and --summary do not go together.',
    });
  }
  if (isWholeOnly(format as AssessFormat)) {
    throw new UsageError({
      zh: `--ndjson 不能与 --format ${format} 同用。`,
      en: `--ndjson does not go with --format ${format}.`,
    });
  }
}

/** Assesses every file and prints the answers in their order. */
export const run: Command['run'] = async (invocation, io) => {
  const { lang, values, positionals } = invocation;
  const files = someFiles('assess', positionals);
  checkBulk(values);
  const jobs = jobsOf(values);
  const policy = await policyOf(values, lang, io);
  if (policy === undefined) return USAGE;
  if (values.ndjson === true && io.streams !== undefined) {
    const summary = values.format === 'json' ? 'json' : 'text';
    const { brief } = values as { brief: boolean };
    const { assessLines } = await import('../bulk/assess-lines.js');
    return assessLines(
      { inputs: files, lang, brief, policy, jobs, ...(values.summary === true && { summary }) },
      { ...io.streams(), ...(io.colour && { paint: paintIn }) },
    );
  }
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await outcomeOf(file, policy, io));
  reportLeftOut(outcomes, invocation, io);
  io.out(PRINTED[values.format as AssessFormat](outcomes, policy, lang, io));
  return outcomes.every((outcome) => 'contest' in outcome) ? 0 : 1;
};
