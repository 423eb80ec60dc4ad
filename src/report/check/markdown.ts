import type { Lang } from '../../types/text.js';
import { settingChange, settingTitle } from '../analysis/index.js';
import { code, plain, table } from '../document/index.js';
import { HEAD_LABELS, headRows, reasonWords, SIGNATURE, statusNotes } from './head.js';
import type { CheckReport, Notice } from './notice.js';
import { placeText } from './place-text.js';
import { type Section, sectionsOf, stateWords, verdictOf, verdictWords, worthReading } from './verdict.js';
import { labelled } from './words.js';

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
  ];
}

function sectionLines({ title, notices }: Section, lang: Lang): string[] {
  let topic = '';
  return [
    '',
    `## ${plain(title[lang])}`,
    ...worthReading(notices).flatMap((notice, at) => {
      const next = notice.topic?.[lang] ?? '';
      const isNew = next !== topic;
      topic = next;
      const over = isNew ? ['', `### ${plain(next)}`, ''] : at === 0 ? [''] : [];
      return [...over, ...noticeLines(notice, lang)];
    }),
  ];
}

/** Writes the report of a check in Markdown, for the summary of a pull request. */
export function markdownOf(report: CheckReport, lang: Lang): string {
  const label = (key: keyof typeof HEAD_LABELS): string => HEAD_LABELS[key][lang];
  const rows = report.settings.map((setting) =>
    [settingTitle(setting, lang), settingChange(setting, lang)].map(plain),
  );
  const lines = [
    `# ${label('title')}`,
    '',
    `${verdictOf(report) === 0 ? '✅' : '❌'} **${plain(verdictWords(report)[lang])}**`,
    '',
    ...headRows(report).map((row) => `- ${plain(labelled(...row)[lang])}`),
    ...(rows.length > 0
      ? ['', `## ${label('settings')}`, '', ...table([label('setting'), label('change')], rows)]
      : []),
    ...sectionsOf(report).flatMap((section) => sectionLines(section, lang)),
    '',
    ...statusNotes(report).flatMap((note) => [plain(note[lang]), '']),
    SIGNATURE,
  ];
  return `${lines.join('\n')}\n`;
}
