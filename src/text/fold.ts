import { QuotaError } from '../lib/problem.js';

/** A text reduced to what counts of its words, with the way back to how they were written. */
export interface FoldedText {
  /** The words: no blanks, line breaks or page numbers, and one form of every mark. */
  readonly words: string;
  /** Where each unit of the words stands in `written`. */
  readonly origins: Uint32Array;
  /** Where in the words a line starts. */
  readonly lineStarts: ReadonlySet<number>;
  /** The text as it was given, page numbers blanked. */
  readonly written: string;
}

/** The longest text that is read, in UTF-16 units: over a thousand times the policy. */
export const LONGEST_TEXT = 6_000_000;

const ALIKE: readonly (readonly [variants: string, form: string])[] = [
  ['[{〔【〖', '('],
  [']}〕】〗', ')'],
  ['《〈«‹', '<'],
  ['》〉»›', '>'],
  ['“”„‟「」『』〝〞', '"'],
  ['‘’‚‛`´', "'"],
  ['‐‑‒–—―−─━', '-'],
  ['∶︓ː', ':'],
  ['・•‧∙⋅', '·'],
  ['〜∼', '~'],
  ['_', ''],
];

/** Radicals that copies from PDF files have in place of the characters of the same form. */
const RADICALS = '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻬齐⻮齿⻰龙';

const FORMS: ReadonlyMap<string, string> = new Map([
  ...ALIKE.flatMap(([variants, form]) => [...variants].map((variant) => [variant, form] as const)),
  ...Array.from(RADICALS.matchAll(/(.)(.)/g), ([, radical, form]) => [radical, form] as [string, string]),
]);

const BLANK = /[\p{White_Space}\p{Cc}\p{Cf}]/u;
const BLANKS = new RegExp(`${BLANK.source}+`, 'gu');

/** The one form of a character: compatibility forms and widths resolved, blanks and invisible characters dropped. */
function formOf(character: string): string {
  const plain = [...character.normalize('NFKC')].filter((each) => !BLANK.test(each));
  return plain.map((each) => FORMS.get(each) ?? each).join('');
}

const DIGITS = '[\\d０-９]{1,4}';
const RULES = '[-—–－―─·•~]*';
const PAGE_NUMBER = new RegExp(
  `^${RULES}\\s*(第\\s*)?${DIGITS}\\s*(页\\s*)?([/／]\\s*${DIGITS}|[,，/／]?\\s*共\\s*${DIGITS}\\s*页)?\\s*${RULES}$`,
);
const LONGEST_PAGE_NUMBER = 24;

/** The text with every line that holds nothing but a page number blanked out, each at its place. */
function withoutPageNumbers(text: string): string {
  const lines = text.split('\n').map((line) => {
    const words = line.trim();
    const isPageNumber = words.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(words);
    return isPageNumber ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n');
}

const isCommonCharacter = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Folds a text: blanks, line breaks and page numbers on a line of their own go, and brackets, quotation marks, dashes,
 * full-width and half-width forms become one.
 *
 * @throws {@link QuotaError} on a text longer than {@link LONGEST_TEXT}
 */
export function foldText(text: string): FoldedText {
  if (text.length > LONGEST_TEXT) {
    throw new QuotaError({
      code: 'text-too-long',
      path: '',
      expected: String(LONGEST_TEXT),
      found: String(text.length),
    });
  }
  const written = withoutPageNumbers(text.replace(/\r\n?/g, '\n'));
  const forms = new Map<string, string>();
  const pieces: string[] = [];
  const origins: number[] = [];
  const lineStarts = new Set<number>([0]);
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (isCommonCharacter(code)) {
      pieces.push(written[at] as string);
      origins.push(at);
      continue;
    }
    if (code === 10) lineStarts.add(origins.length);
    const character = String.fromCodePoint(written.codePointAt(at) as number);
    let form = forms.get(character);
    if (form === undefined) {
      form = formOf(character);
      forms.set(character, form);
    }
    pieces.push(form);
    for (let unit = 0; unit < form.length; unit++) origins.push(at);
    at += character.length - 1;
  }
  return { words: pieces.join(''), origins: Uint32Array.from(origins), lineStarts, written };
}

const CLOSES_A_PARAGRAPH = /[。！？!?；;：:]$/u;

/** Longer lines are taken to go on after a blank line; shorter ones for headings. */
const LONGEST_HEADING = 25;

/** A text with its lines joined where a sentence goes on, and its blanks between Chinese characters dropped. */
function healed(text: string): string {
  const paragraphs: string[] = [];
  let line = '';
  let isAfterBlank = false;
  for (const next of text.split('\n').map((each) => each.trim())) {
    const last = paragraphs.at(-1);
    const goesOn = !CLOSES_A_PARAGRAPH.test(line) && !(isAfterBlank && line.length <= LONGEST_HEADING);
    isAfterBlank = next === '';
    if (next === '') continue;
    if (last !== undefined && goesOn) paragraphs[paragraphs.length - 1] = `${last} ${next}`;
    else paragraphs.push(next);
    line = next;
  }
  return paragraphs
    .map((each) => each.replace(BLANKS, ' ').replace(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/gu, ''))
    .join('\n');
}

/** A stretch of the words as it was written, lines joined where a sentence goes on; paragraphs keep lines of their own. */
export function asWritten({ written, origins }: FoldedText, start: number, end: number): string {
  const from = origins[start] as number;
  const last = origins[end - 1] as number;
  const width = (written.codePointAt(last) as number) > 0xffff ? 2 : 1;
  return healed(written.slice(from, last + width));
}
