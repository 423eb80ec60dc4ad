import { describeProblem } from '../lib/problem-words.js';
import { visible } from '../lib/visible.js';
import type { Problem } from '../types/problem.js';
import type { Lang, Text } from '../types/text.js';
import type { Io } from './io.js';

const NOT_ASSESSED: Text = { zh: '无法测算', en: 'cannot be assessed' };

/** Writes the problems of an input to standard error, after what they prevent. */
export function reportProblems(
  input: string,
  problems: readonly Problem[],
  lang: Lang,
  io: Io,
  prevented: Text = NOT_ASSESSED,
): void {
  const name = input === '-' ? { zh: '标准输入', en: 'standard input' }[lang] : input;
  const title = {
    zh: `${name}：${prevented.zh}，${problems.length} 处需要更正`,
    en: `${name}: ${prevented.en}, ${problems.length} to correct`,
  };
  io.err(
    [visible(title[lang]), ...problems.map((problem) => `  ${describeProblem(problem, lang)}`), ''].join(
      '\n',
    ),
  );
}
