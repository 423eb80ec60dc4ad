import { countOf } from '../lib/problem.js';
import { describeProblem } from '../lib/problem-words.js';
import { visible } from '../lib/visible.js';
import type { Problem } from '../types/problem.js';
import type { Lang, Text } from '../types/text.js';
import type { Io } from './io.js';

const NOT_ASSESSED: Text = { zh: '无法测算', en: 'cannot be assessed' };
const TO_CORRECT: Text = { zh: '处需要更正', en: 'to correct' };

/** Writes the problems of an input to standard error, after what they prevent and how many there are to see to. */
export function reportProblems(
  input: string,
  problems: readonly Problem[],
  lang: Lang,
  io: Io,
  prevented: Text = NOT_ASSESSED,
  todo: Text = TO_CORRECT,
): void {
  const name = input === '-' ? { zh: '标准输入', en: 'standard input' }[lang] : input;
  const count = countOf(problems);
  const title = {
    zh: `${name}：${prevented.zh}，${count} ${todo.zh}`,
    en: `${name}: ${prevented.en}, ${count} ${todo.en}`,
  };
  io.err(
    [visible(title[lang]), ...problems.map((problem) => `  ${describeProblem(problem, lang)}`), ''].join(
      '\n',
    ),
  );
}
