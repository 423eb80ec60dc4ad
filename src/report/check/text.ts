import {
  type Drawing,
  drawingOf,
  fields,
  heading,
  item,
  type SheetOptions,
  type Tone,
  toned,
  wrapped,
} from '../sheet/index.js';
import { HEAD_LABELS, headRows, reasonWords, SIGNATURE, statusNotes } from './head.js';
import type { CheckReport, Notice } from './notice.js';
import { placeText } from './place-text.js';
import { summaryTold } from './summary.js';
import { leftOut } from './told.js';
import { type Section, sectionsOf, stateWords, verdictOf, verdictWords, worthReading } from './verdict.js';
import { labelled } from './words.js';

const TONES: Readonly<Record<Notice['state'], Tone>> = {
  failed: 'bad',
  accepted: 'good',
  passed: 'good',
  noted: 'quiet',
};

function noticeLines(notice: Notice, drawing: Drawing): string[] {
  const { lang, width, paint } = drawing;
  const { state, title, details, parts, clauses, place, id, reason } = notice;
  const under = (text: string): string[] => wrapped(`    ${text}`, width, '      ');
  const on = clauses.length > 0 ? ` [${clauses.join(' ')}]` : '';
  const head = item(
    lang === 'zh'
      ? `${stateWords(notice).zh}：${title.zh}${on}`
      : `${stateWords(notice).en}: ${title.en}${on}`,
    drawing,
  );
  return [
    ...head.map((line) => paint(TONES[state], line)),
    ...details.flatMap((detail) => under(detail[lang])),
    ...(parts?.told ?? []).flatMap((part) => [
      ...wrapped(`    - ${part.title[lang]}`, width, '      '),
      ...part.lines.flatMap((line) => wrapped(`      ${line[lang]}`, width, '        ')),
    ]),
    ...leftOut(parts?.left ?? 0).flatMap((text) => under(text[lang])),
    ...(reason === undefined ? [] : under(labelled(HEAD_LABELS.reason, reasonWords(reason))[lang])),
    ...under([placeText(place), id].filter((part) => part !== undefined).join('  ')),
  ];
}

function sectionLines({ title, notices }: Section, drawing: Drawing): string[] {
  let topic = '';
  return [
    ...heading(title[drawing.lang], drawing),
    ...worthReading(notices).flatMap((notice) => {
      const next = notice.topic?.[drawing.lang] ?? '';
      const isNew = next !== topic;
      topic = next;
      return [...(isNew ? wrapped(next, drawing.width) : []), ...noticeLines(notice, drawing)];
    }),
  ];
}

/** Writes the report of a check as a sheet for people: what was held against what, and all that is worth reading. */
export function textOf(report: CheckReport, options: SheetOptions): string {
  const drawing = drawingOf(options);
  const { lang } = drawing;
  const lines = [
    ...toned('heading', HEAD_LABELS.title[lang], drawing),
    ...fields(
      [
        ...headRows(report).map(([label, value]) => [label[lang], value[lang]] as const),
        [HEAD_LABELS.result[lang], verdictWords(report)[lang], verdictOf(report) === 0 ? 'good' : 'bad'],
      ],
      drawing,
    ),
    ...(report.summary.length === 0
      ? []
      : ['', ...summaryTold(report, lang).flatMap((text) => wrapped(text, drawing.width))]),
    ...sectionsOf(report).flatMap((section) => sectionLines(section, drawing)),
    '',
    ...statusNotes(report).flatMap((note) => toned('quiet', note[lang], drawing)),
    ...toned('quiet', SIGNATURE, drawing),
  ];
  return `${lines.join('\n')}\n`;
}
