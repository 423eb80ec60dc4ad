import type { Lang, Text } from '../../types/text.js';
import { code, plain } from '../document/index.js';
import { HEAD_LABELS, headRows, reasonWords, SIGNATURE, statusNotes } from './head.js';
import { type CheckReport, countOf, type Notice } from './notice.js';
import { placeText } from './place-text.js';
import { summaryTold } from './summary.js';
import { leftOut } from './told.js';
import { type Section, sectionsOf, stateWords, verdictOf, verdictWords, worthReading } from './verdict.js';
import { labelled } from './words.js';

/** GitHub takes a comment of 65,536 characters, and shows one of that size badly. */
const MOST_BYTES = 58_000;

const bytesIn = (lines: readonly string[]): number => new TextEncoder().encode(lines.join('\n')).length + 1;

/** What is told in full, to be opened by whoever wants to read it. */
function partLines({ parts }: Notice, lang: Lang): string[] {
  if (parts === undefined) return [];
  const left = leftOut(parts.left).map((text) => `  - ${plain(text[lang])}`);
  return [
    '',
    `  <details><summary>${plain(parts.title[lang])}</summary>`,
    '',
    ...parts.told.flatMap(({ title, lines }) => [
      `  - ${plain(title[lang])}`,
      ...lines.map((line) => `    - ${plain(line[lang])}`),
    ]),
    ...left,
    '',
    '  </details>',
    '',
  ];
}

function noticeLines(notice: Notice, lang: Lang): string[] {
  const { title, details, clauses, place, id, reason } = notice;
  const on = clauses.length > 0 ? ` [${clauses.join(' ')}]` : '';
  const under = (text: string): string => `  - ${text}`;
  return [
    `- **${stateWords(notice)[lang]}** ${plain(title[lang] + on)}`,
    ...details.map((detail) => under(plain(detail[lang]))),
    ...(reason === undefined ? [] : [under(plain(labelled(HEAD_LABELS.reason, reasonWords(reason))[lang]))]),
    under(
      [placeText(place), id]
        .filter((part) => part !== undefined)
        .map(code)
        .join(' '),
    ),
    ...partLines(notice, lang),
  ];
}

const notShown = (count: number): Text => ({
  zh: `此处还有 ${count} 项，全部内容见 --format json`,
  en: `${count} more of these; all of it is told by --format json`,
});

/** A section, as far as there is room. */
function sectionLines({ title, notices }: Section, lang: Lang, room: number): string[] {
  const worth = worthReading(notices);
  const lines = [
    '',
    `## ${plain(title[lang])}`,
    ...(worth[0]?.topic === undefined && worth.length > 0 ? [''] : []),
  ];
  let topic = '';
  for (const [at, notice] of worth.entries()) {
    const next = notice.topic?.[lang] ?? '';
    const over = next === topic || next === '' ? [] : ['', `### ${plain(next)}`, ''];
    const own = [...over, ...noticeLines(notice, lang)];
    if (bytesIn([...lines, ...own]) > room) {
      return [...lines, '', plain(notShown(countOf(worth.slice(at)))[lang])];
    }
    topic = next;
    lines.push(...own);
  }
  return lines;
}

/** Writes the report of a check in Markdown, for the summary of a pull request. */
export function markdownOf(report: CheckReport, lang: Lang): string {
  const head = [
    `# ${HEAD_LABELS.title[lang]}`,
    '',
    `${verdictOf(report) === 0 ? '✅' : '❌'} **${plain(verdictWords(report)[lang])}**`,
    ...(report.summary.length > 0
      ? [
          '',
          summaryTold(report, lang)
            .map(plain)
            .join(lang === 'zh' ? '' : ' '),
        ]
      : []),
    '',
    ...headRows(report).map((row) => `- ${plain(labelled(...row)[lang])}`),
  ];
  const foot = ['', ...statusNotes(report).flatMap((note) => [plain(note[lang]), '']), SIGNATURE];
  const body: string[] = [];
  const sections = sectionsOf(report);
  for (const [at, section] of sections.entries()) {
    const left = MOST_BYTES - bytesIn([...head, ...body, ...foot]);
    body.push(...sectionLines(section, lang, left / (sections.length - at)));
  }
  return `${[...head, ...body, ...foot].join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
