import { unlisted } from '../../lib/problem.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Problem } from '../../types/problem.js';
import type { Lang } from '../../types/text.js';
import type { Place } from './brief.js';

/** The most characters of a text that a record quotes. */
const LONGEST_QUOTE = 200;

/** One problem with its words. */
interface WordedProblem extends Problem {
  readonly message: string;
}

/** What is said of a line that could not be assessed. */
export interface ErrorRecord extends Place {
  readonly problems: readonly WordedProblem[];
  /** How many problems there are beside those listed. */
  readonly more?: number;
}

const cut = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

/** The column in the line, before what is said of it; nothing where it is not known. */
function columnWords({ column, path }: Problem, lang: Lang): string {
  if (column === undefined) return '';
  const isLast = path === '';
  return { zh: `第 ${column} 列${isLast ? '：' : '，'}`, en: `column ${column}${isLast ? ': ' : ', '}` }[
    lang
  ];
}

/** The same problem, its texts cut to what a person reads, with its words; the line is that of the record. */
function worded({ line: _line, detail, ...given }: Problem, lang: Lang): WordedProblem {
  const problem: Problem = {
    ...given,
    path: cut(given.path),
    ...(given.expected !== undefined && { expected: cut(given.expected) }),
    ...(given.found !== undefined && { found: cut(given.found) }),
  };
  return {
    ...problem,
    message: columnWords(problem, lang) + describeProblem({ ...problem, ...(detail && { detail }) }, lang),
  };
}

/** The record of a line or an input with problems. */
export function errorRecord(place: Place, problems: readonly Problem[], lang: Lang): ErrorRecord {
  const more = unlisted(problems);
  const told = problems.filter(({ code }) => code !== 'more-problems');
  return {
    ...place,
    problems: told.map((problem) => worded(problem, lang)),
    ...(more > 0 && { more }),
  };
}
