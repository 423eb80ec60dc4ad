import type { ContestedLine } from '../../analysis/contest/index.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Lang, Text } from '../../types/text.js';
import { type Drawing, heading, item } from './sheet.js';

/** Stands at what another reading would change. */
export const MARK = '※';

/** The heading over what another reading would change. */
export const CONTESTED_TITLE: Text = {
  zh: `有争议的结论（${MARK}）：换一种理解，结论即不同`,
  en: `Contested lines (${MARK}): another reading, another answer`,
};

/** Marks a cell or line of a sheet by the id of its line. */
export type Mark = (id: string, text: string) => string;

/** Marks nothing. */
export const unmarked: Mark = (_id, text) => text;

/** Marks what another reading would change. */
export function marksOf({ contested }: Drawing): Mark {
  const ids = new Set(contested.map(({ line }) => line.id));
  return (id, text) => (ids.has(id) ? `${text} ${MARK}` : text);
}

/** What other choices of open points would change: for each choice the lines, in the order of the sheet. */
export function pointsOf(
  contested: readonly ContestedLine[],
): (readonly [ContestedLine, ...ContestedLine[]])[] {
  const points = new Map<string, [ContestedLine, ...ContestedLine[]]>();
  for (const each of contested) {
    const key = `${each.reading} ${each.choice}`;
    const known = points.get(key);
    if (known === undefined) points.set(key, [each]);
    else known.push(each);
  }
  return [...points.values()];
}

/** The lines that another reading would change, by reading and choice, each with what it would say then. */
export function contestedPart(drawing: Drawing): string[] {
  const { lang, contested } = drawing;
  const lines = pointsOf(contested).flatMap((point) => {
    const [{ reading, choiceWords, clauses }] = point;
    const others = point.map((each) => otherText(each, lang));
    const text =
      lang === 'zh'
        ? `若按“${choiceWords.zh}”理解（${reading}，${clauses.join('、')}）：${others.join('；')}`
        : `Read as “${choiceWords.en}” (${reading}, ${clauses.join(', ')}): ${others.join('; ')}`;
    return item(text, drawing);
  });
  return lines.length > 0 ? [...heading(CONTESTED_TITLE[lang], drawing), ...lines] : [];
}

/** What a line would say, or what would have to be known to tell. */
export function otherWords({ other, problems }: ContestedLine, lang: Lang): string {
  if (problems !== undefined) return problems.map((problem) => describeProblem(problem, lang)).join('; ');
  return other?.words[lang] ?? { zh: '无此项', en: 'not there' }[lang];
}

function otherText(contested: ContestedLine, lang: Lang): string {
  const { line, problems } = contested;
  if (problems !== undefined) return otherWords(contested, lang);
  const colon = lang === 'zh' ? '：' : ': ';
  return `${line.title[lang]}${colon}${line.words[lang]} → ${otherWords(contested, lang)}`;
}
