import { styleText } from 'node:util';
import { type Assessment, assess } from '../dossier/assess.js';
import { describeProblem, QuotaError } from '../lib/problem.js';
import { renderCsv, renderSheet } from '../report/render.js';
import type { Tone } from '../report/sheet.js';
import { parseDossier } from '../schema/parse-dossier.js';
import type { Problem } from '../types/problem.js';
import type { Lang } from '../types/text.js';
import type { Io } from './io.js';
import { readJson } from './read-json.js';

/** How the answers are printed. */
interface AssessOptions {
  readonly lang: Lang;
  readonly format: 'text' | 'json' | 'csv';
}

/** What came of one input. */
type Outcome =
  | { readonly input: string; readonly assessment: Assessment }
  | { readonly input: string; readonly problems: readonly Problem[] };

/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLOURS = { heading: 'bold', good: 'green', bad: 'red', quiet: 'dim' } as const satisfies Record<
  Tone,
  string
>;

const paintIn = (tone: Tone, text: string): string =>
  styleText(COLOURS[tone], text, { validateStream: false });

async function outcomeOf(input: string, io: Io): Promise<Outcome> {
  try {
    return { input, assessment: await readJson(input, io, (json) => assess(parseDossier(json))) };
  } catch (error) {
    if (error instanceof QuotaError) return { input, problems: error.problems };
    throw error;
  }
}

function reportProblems(input: string, problems: readonly Problem[], lang: Lang, io: Io): void {
  const name = input === '-' ? { zh: '标准输入', en: 'standard input' }[lang] : input;
  const title = {
    zh: `${name}：无法测算，${problems.length} 处需要更正`,
    en: `${name}: cannot be assessed, ${problems.length} to correct`,
  };
  io.err([title[lang], ...problems.map((problem) => `  ${describeProblem(problem, lang)}`), ''].join('\n'));
}

/** Assesses every file, prints the answers in their order, and gives the exit code. */
export async function assessFiles(
  files: readonly string[],
  { lang, format }: AssessOptions,
  io: Io,
): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await outcomeOf(file, io));
  for (const outcome of outcomes) {
    if ('problems' in outcome) reportProblems(outcome.input, outcome.problems, lang, io);
  }
  if (format === 'json') {
    const answers = outcomes.map((outcome) => ('assessment' in outcome ? outcome.assessment : outcome));
    io.out(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  } else if (format === 'csv') {
    const sheets = outcomes.flatMap((outcome) =>
      'assessment' in outcome ? [renderCsv(outcome.assessment, lang)] : [],
    );
    io.out(`${BYTE_ORDER_MARK}${sheets.join('\r\n')}`);
  } else {
    const options = { lang, width: io.columns ?? 100, ...(io.colour && { paint: paintIn }) };
    const sheets = outcomes.flatMap((outcome) =>
      'assessment' in outcome ? [renderSheet(outcome.assessment, options)] : [],
    );
    io.out(sheets.join(`\n${'='.repeat(Math.min(options.width, 100))}\n\n`));
  }
  return outcomes.some((outcome) => 'problems' in outcome) ? 1 : 0;
}
