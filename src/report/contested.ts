import type { ContestedLine } from '../analysis/contest-dossier.js';
import type { Line } from '../analysis/lines.js';
import { describeProblem } from '../lib/problem-words.js';
import type { Problem } from '../types/problem.js';
import type { Lang, Text } from '../types/text.js';
import { type Drawing, heading, item } from './sheet.js';

const TITLE: Text = {
  zh: '有争议的结论（※）：换一种理解，结论即不同',
  en: 'Contested lines (※): another reading, another answer',
};

/** Marks a cell or line of a sheet by the id of its line. */
export type Mark = (id: string, text: string) => string;

/** Marks nothing. */
export const unmarked: Mark = (_id, text) => text;

/** Marks what another reading would change. */
export const marksOf =
  ({ contested }: Drawing): Mark =>
  (id, text) =>
    contested.some(({ line }) => line.id === id) ? `${text} ※` : text;

/** The lines that another reading would change, by reading and choice, each with what it would say then. */
export function contestedPart(drawing: Drawing): string[] {
  const { lang, contested } = drawing;
  const groups = new Map<string, ContestedLine[]>();
  for (const each of contested) {
    const key = `${each.reading} ${each.choice}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const lines = [...groups.values()].flatMap((group) => {
    const [{ reading, choiceWords, clauses }] = group as [ContestedLine];
    const others = group.map(({ line, other, problems }) => otherText(line, other, problems, lang));
    const text =
      lang === 'zh'
        ? `若按“${choiceWords.zh}”理解（${reading}，${clauses.join('、')}）：${others.join('；')}`
        : `Read as “${choiceWords.en}” (${reading}, ${clauses.join(', ')}): ${others.join('; ')}`;
    return item(text, drawing);
  });
  return lines.length > 0 ? [...heading(TITLE[lang], drawing), ...lines] : [];
}

function otherText(
  line: Line,
  other: Line | undefined,
  problems: readonly Problem[] | undefined,
  lang: Lang,
): string {
  const colon = lang === 'zh' ? '：' : ': ';
  if (problems !== undefined) return problems.map((problem) => describeProblem(problem, lang)).join('; ');
  const would = other?.words[lang] ?? { zh: '无此项', en: 'not there' }[lang];
  return `${line.title[lang]}${colon}${line.words[lang]} → ${would}`;
}
