import { QuotaError } from '../../lib/problem.js';
import { describeProblem } from '../../lib/problem-words.js';
import { visible } from '../../lib/visible.js';
import { indentedJson } from '../../report/document/index.js';
import { renderTextMarkdown, renderTextSheet, textReport } from '../../report/text/index.js';
import { compareText } from '../../text/compare.js';
import type { TextComparison } from '../../types/comparison.js';
import type { Problem } from '../../types/problem.js';
import type { Lang } from '../../types/text.js';
import type { Command } from '../command.js';
import type { Io } from '../io.js';
import { sheetOptions } from '../output.js';
import { textIn } from '../read-text.js';
import { USAGE, UsageError } from '../usage.js';

/** How a comparison is printed. */
export interface TextOptions {
  /** The language. */
  readonly lang: Lang;
  /** A working sheet, JSON or Markdown. */
  readonly format: 'text' | 'json' | 'markdown';
}

function reportProblems(
  file: string,
  problems: readonly Problem[],
  { lang, format }: TextOptions,
  io: Io,
): void {
  const name = file === '-' ? { zh: '标准输入', en: 'standard input' }[lang] : file;
  const title = { zh: `${name}：无法比对`, en: `${name}: cannot be compared` }[lang];
  io.err(
    [visible(title), ...problems.map((problem) => `  ${describeProblem(problem, lang)}`), ''].join('\n'),
  );
  if (format === 'json') io.out(indentedJson({ input: file, problems }));
}

function rendered(comparison: TextComparison, file: string, { lang, format }: TextOptions, io: Io): string {
  if (format === 'json') return indentedJson(textReport(comparison));
  const named = { lang, ...(file !== '-' && { name: file }) };
  if (format === 'markdown') return renderTextMarkdown(comparison, named);
  return renderTextSheet(comparison, { ...sheetOptions(lang, io), ...named });
}

/**
 * Holds a text against the encoded one, prints what came of it, and gives the exit code: 0 where every clause is
 * unchanged and nothing is added, 1 where something differs, 2 where the input cannot be used.
 */
export async function runText(file: string, options: TextOptions, io: Io): Promise<number> {
  try {
    const comparison = compareText(await textIn(file, io));
    io.out(rendered(comparison, file, options, io));
    return comparison.verdict === 'identical' || comparison.verdict === 'same-words' ? 0 : 1;
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    reportProblems(file, error.problems, options, io);
    return USAGE;
  }
}

/** Holds an official text against the clauses that are encoded. */
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new UsageError({
      zh: 'text 需要一个文件（“-”表示标准输入）。',
      en: 'text takes one file ("-" stands for standard input).',
    });
  }
  return runText(file, { lang, format: values.format as TextOptions['format'] }, io);
};
