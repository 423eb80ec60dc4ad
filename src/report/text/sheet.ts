import { understood } from '../../lib/understood.js';
import type { TextComparison } from '../../types/comparison.js';
import type { Lang } from '../../types/text.js';
import {
  type Drawing,
  drawingOf,
  type Field,
  fields,
  heading,
  type SheetOptions,
  toned,
} from '../sheet/index.js';
import { placesIn, type TextPlace } from './places.js';
import { type TextReport, textReport } from './report.js';
import {
  countWords,
  NOTES,
  policyTitle,
  signature,
  TEXT_LABELS,
  touchedWords,
  verdictWords,
} from './words.js';

/** How the sheet of a comparison is drawn. */
export interface TextSheetOptions extends Omit<SheetOptions, 'policy'> {
  /** The name of the given text, for example its file. */
  readonly name?: string;
}

const headFields = (report: TextReport, name: string | undefined, lang: Lang): Field[] => [
  ...(name === undefined ? [] : [[TEXT_LABELS.given[lang], name] as const]),
  [TEXT_LABELS.known[lang], policyTitle(report.policy, lang)],
  [
    TEXT_LABELS.result[lang],
    verdictWords(report, lang),
    report.verdict === 'identical' || report.verdict === 'same-words' ? 'good' : 'bad',
  ],
];

function placeLines({ title, change, summary, words, hangs }: TextPlace, drawing: Drawing): string[] {
  const { lang } = drawing;
  const paragraphs = words
    .split('\n')
    .map((line, at): Field => [at === 0 ? TEXT_LABELS.words[lang] : '', line]);
  const rows: Field[] = [
    [TEXT_LABELS.summary[lang], summary],
    ...paragraphs,
    ...hangs.map(([label, value]): Field => [label, value]),
  ];
  const indented = rows
    .filter(([, value]) => value !== '')
    .map(([label, value]): Field => [`  ${label}`, value]);
  return [
    ...toned('bad', `${title}  ${change}`.trimStart(), drawing),
    ...(indented.length > 0 ? fields(indented, drawing) : []),
  ];
}

/**
 * Draws a comparison as a working sheet in plain text: the result, the counts, every place where the text is not as
 * the encoded one with what hangs on it, and what needs another look in all.
 *
 * @clause T
 * @throws {@link QuotaError} on what is no such answer, and on an unknown language
 *
 * @example
 * ```ts
 * import { compareText, renderTextSheet } from 'pollutant-quota-rules';
 *
 * const sheet = renderTextSheet(compareText('关于召开年度工作会议的通知'), { lang: 'en', name: 'notice.txt' });
 * sheet.includes('only 0 of 93 clauses found'); // => true
 * ```
 */
export const renderTextSheet = (comparison: TextComparison, options: TextSheetOptions = {}): string =>
  understood('text-comparison', comparison, () => sheetOf(comparison, options.name, drawingOf(options)));

function sheetOf(comparison: TextComparison, name: string | undefined, drawing: Drawing): string {
  const { lang } = drawing;
  const report = textReport(comparison);
  const places = placesIn(report, lang);
  const touched = places.length > 0 ? touchedWords(report.touched, lang) : [];
  const lines = [
    ...toned('heading', TEXT_LABELS.title[lang], drawing),
    ...fields(headFields(report, name, lang), drawing),
    '',
    ...fields(countWords(report, lang), drawing),
    ...(places.length > 0 ? heading(TEXT_LABELS.places[lang], drawing) : []),
    ...places.flatMap((place, at) => [...(at > 0 ? [''] : []), ...placeLines(place, drawing)]),
    ...(touched.length > 0
      ? [...heading(TEXT_LABELS.review[lang], drawing), ...fields(touched, drawing)]
      : []),
    '',
    ...NOTES.flatMap((note) => toned('quiet', note[lang], drawing)),
    ...toned('quiet', signature(report), drawing),
  ];
  return `${lines.join('\n')}\n`;
}
