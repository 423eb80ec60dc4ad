import { group, knownLang } from '../../lib/check.js';
import { understood } from '../../lib/understood.js';
import type { TextComparison } from '../../types/comparison.js';
import type { Lang } from '../../types/text.js';
import { plain, table } from '../document/index.js';
import { placesIn, type TextPlace } from './places.js';
import { textReport } from './report.js';
import {
  countWords,
  NOTES,
  policyTitle,
  signature,
  TEXT_LABELS,
  touchedWords,
  verdictWords,
} from './words.js';

/** How a comparison is written in Markdown. */
export interface TextMarkdownOptions {
  /** The language; Chinese unless said otherwise. */
  readonly lang?: Lang;
  /** The name of the given text, for example its file. */
  readonly name?: string;
}

const placeRow = ({ title, change, summary, words, hangs }: TextPlace, lang: Lang): string[] => {
  const colon = lang === 'zh' ? '：' : ': ';
  const dependents = hangs.map(([label, value]) => plain(`${label}${colon}${value}`)).join('<br>');
  const paragraphs = words.split('\n').map(plain).join('<br>');
  return [...[title, change, summary].map(plain), paragraphs, dependents];
};

/**
 * Writes a comparison in Markdown, with the same parts as the sheet.
 *
 * @clause T
 * @throws {@link QuotaError} on what is no such answer, and on an unknown language
 *
 * @example
 * ```ts
 * import { compareText, renderTextMarkdown } from 'pollutant-quota-rules';
 *
 * const comparison = compareText('关于召开年度工作会议的通知');
 * renderTextMarkdown(comparison, { lang: 'en' }).startsWith('# A text held against'); // => true
 * ```
 */
export const renderTextMarkdown = (comparison: TextComparison, options: TextMarkdownOptions = {}): string =>
  understood('text-comparison', comparison, () => {
    const { lang = 'zh', name } = group(options, 'options');
    return markdownOf(comparison, knownLang(lang), name);
  });

function markdownOf(comparison: TextComparison, lang: Lang, name: string | undefined): string {
  const label = (key: keyof typeof TEXT_LABELS): string => TEXT_LABELS[key][lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const report = textReport(comparison);
  const places = placesIn(report, lang);
  const touched = places.length > 0 ? touchedWords(report.touched, lang) : [];
  const counts = countWords(report, lang);
  const item = (key: keyof typeof TEXT_LABELS, value: string): string =>
    `- ${label(key)}${colon}${plain(value)}`;
  const head = ['clause', 'change', 'summary', 'words', 'hangs'] as const;
  const lines = [
    `# ${label('title')}`,
    '',
    ...(name === undefined ? [] : [item('given', name)]),
    item('known', policyTitle(report.policy, lang)),
    item('result', verdictWords(report, lang)),
    '',
    ...table(
      counts.map(([words]) => words),
      [counts.map(([, count]) => count)],
    ),
    ...(places.length > 0
      ? [
          '',
          `## ${label('places')}`,
          '',
          ...table(
            head.map(label),
            places.map((place) => placeRow(place, lang)),
          ),
        ]
      : []),
    ...(touched.length > 0
      ? [
          '',
          `## ${label('review')}`,
          '',
          ...touched.map(([words, value]) => `- ${words}${colon}${plain(value)}`),
        ]
      : []),
    '',
    ...NOTES.flatMap((note) => [note[lang], '']),
    plain(signature(report)),
  ];
  return `${lines.join('\n')}\n`;
}
