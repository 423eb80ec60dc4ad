import type { TextPosition } from '../../types/problem.js';
import type { Text } from '../../types/text.js';
import { positionWords } from '../problem-words.js';

/** What may stand next in a JSON text. */
export type Wanted = 'value' | 'key' | 'colon' | 'comma-in-list' | 'comma-in-object' | 'end';

/** One mistake in the writing of a JSON text: where it stands, what stands there, and what is wrong with it. */
export interface Fault {
  readonly at: number;
  readonly found: string;
  readonly detail: Text;
}

/** A bracket that is not closed yet. */
export interface Opened {
  readonly bracket: '{' | '[';
  readonly position: TextPosition;
}

const WANTED: Readonly<Record<Exclude<Wanted, 'end'>, Text>> = {
  value: {
    zh: '值（加双引号的文字、数、true、false、null、{ 或 [）',
    en: 'a value (text in double quotes, a number, true, false, null, { or [)',
  },
  key: { zh: '加双引号的字段名', en: 'the name of a field in double quotes' },
  colon: { zh: '冒号', en: 'a colon' },
  'comma-in-list': { zh: '逗号或 ]', en: 'a comma or ]' },
  'comma-in-object': { zh: '逗号或 }', en: 'a comma or }' },
};

const QUOTE = /^['`‘’“”「」『』«»＂＇]/;
const COMMENT = /^(\/[/*]|#)/;
const BLANK = /^[\s\p{Cc}\p{Cf}]/u;
const WORD = /^[\p{L}\p{N}_$.+%-]/u;
const FULL_WIDTH = /^[\uff01-\uff5e、【】]/;
const HALF_WIDTH: Readonly<Record<string, string>> = { '、': ',', '【': '[', '】': ']' };
const NO_JSON = /^([-+]?(NaN|Infinity)|undefined)$/;
const MEANT: Readonly<Record<string, string>> = { true: 'true', false: 'false', null: 'null', none: 'null' };

const LONGEST = 60;

/** Says of a place what stands there and what is wrong with it. */
export const fault = (at: number, found: string, zh: string, en: string): Fault => ({
  at,
  found,
  detail: { zh, en },
});

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The code point of a character, as `U+3000`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

const characterAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) as number);

/** The word that runs through a place, cut where it is long; empty where none does. */
function wordAt(text: string, at: number): { readonly start: number; readonly word: string } {
  let [start, end] = [at, at];
  while (WORD.test(text.charAt(end))) end++;
  while (end > at && WORD.test(text.charAt(start - 1))) start--;
  return { start, word: cut(text.slice(start, end)) };
}

function atEnd(text: string, wanted: Wanted, opened: Opened | undefined): Fault {
  if (opened === undefined || wanted === 'end') {
    return fault(text.length, '', '没有内容', 'there is nothing in it');
  }
  const place = positionWords(opened.position);
  const next = WANTED[wanted];
  return fault(
    text.length,
    '',
    `内容到此中断，应为${next.zh}；${place.zh}的 ${opened.bracket} 没有结束`,
    `it ends where ${next.en} is expected; the ${opened.bracket} at ${place.en} is never closed`,
  );
}

/** A character that belongs nowhere in JSON but inside text. */
function stranger(text: string, at: number): Fault | undefined {
  const found = characterAt(text, at);
  if (found === '\uFEFF') {
    return fault(at, 'U+FEFF', '这里有字节顺序标记（BOM），请删去', 'delete the byte order mark');
  }
  if (BLANK.test(found)) {
    const code = codePoint(found);
    return fault(
      at,
      code,
      `这里有 JSON 不认的空白或不可见字符（${code}），请删去或改为普通空格`,
      `delete the blank or invisible character (${code}), or use a plain space`,
    );
  }
  if (COMMENT.test(text.slice(at, at + 2))) {
    return fault(at, found, 'JSON 中不能写注释，请删去', 'JSON has no comments; delete it');
  }
  if (QUOTE.test(found)) {
    return fault(
      at,
      found,
      `引号要用半角双引号 "，不能用 ${found}`,
      `quotes are plain double quotes ("), not ${found}`,
    );
  }
  if (FULL_WIDTH.test(found)) {
    const half = HALF_WIDTH[found] ?? String.fromCharCode(found.charCodeAt(0) - 0xfee0);
    return fault(
      at,
      found,
      `要用半角的“${half}”，不能用全角的“${found}”`,
      `write "${half}", not the full-width "${found}"`,
    );
  }
  return undefined;
}

function wordForKey(text: string, at: number, word: string): Fault {
  if (/\d,\d/.test(text.slice(at - 2, at + 1))) {
    return fault(
      at,
      word,
      `数里不能有逗号；如果逗号之后是字段名，要写作 "${word}"`,
      `a number has no comma in it; if the name of a field follows it, write "${word}"`,
    );
  }
  return fault(
    at,
    word,
    `字段名要加半角双引号：写作 "${word}"`,
    `the name of a field stands in double quotes: "${word}"`,
  );
}

function wordForValue(at: number, word: string): Fault {
  if (NO_JSON.test(word)) return fault(at, word, `JSON 中没有 ${word}`, `${word} does not exist in JSON`);
  if (/^[-+.\p{N}]/u.test(word)) {
    return fault(
      at,
      word,
      `${word} 不是 JSON 的数（不以 + 或多余的 0 开头，小数点两边都有数字，不带单位）`,
      `${word} is not a JSON number (no + or needless 0 before it, digits on both sides of the point, no unit)`,
    );
  }
  const meant = MEANT[word.toLowerCase()];
  if (meant !== undefined && meant !== word) {
    return fault(at, word, `应写作 ${meant}，实为 ${word}`, `write ${meant}, not ${word}`);
  }
  return fault(
    at,
    word,
    `文字要加半角双引号（true、false、null 除外）：写作 "${word}"`,
    `text stands in double quotes (true, false and null aside): "${word}"`,
  );
}

/** What to do where the quote before a word may have been meant as part of the text. */
const strayQuote = (text: string, at: number): Text =>
  text.charAt(at - 1) === '"'
    ? {
        zh: '；前面的双引号如果属于文字本身，要写作 \\"',
        en: '; if the quote before it belongs to the text, write \\"',
      }
    : { zh: '', en: '' };

function noComma(text: string, at: number, found: string): Fault {
  const item = cut(/"[^"\\\r\n]*"/y.exec(text.slice(at))?.[0] ?? found);
  const hint = strayQuote(text, at);
  return fault(at, item, `${item} 之前缺少逗号${hint.zh}`, `a comma is missing before ${item}${hint.en}`);
}

function noColon(text: string, at: number, word: string): Fault {
  const hint = strayQuote(text, at);
  return fault(at, word, `应为冒号，实为 ${word}${hint.zh}`, `expected a colon, found ${word}${hint.en}`);
}

/** A comma after the last item. */
export const trailingComma = (at: number): Fault =>
  fault(at, ',', '最后一项之后不能有逗号', 'no comma may follow the last item');

function wrongBracket(at: number, found: string, { bracket, position }: Opened): Fault {
  const closing = bracket === '{' ? '}' : ']';
  const place = positionWords(position);
  return fault(
    at,
    found,
    `应为 ${closing}，实为 ${found}（${place.zh}的 ${bracket} 还没有结束）`,
    `expected ${closing}, found ${found} (the ${bracket} at ${place.en} is not closed yet)`,
  );
}

function misplaced(at: number, found: string, wanted: Wanted): Fault {
  if (wanted === 'end') {
    return fault(
      at,
      found,
      `前面的内容已经完整，之后不能再有 ${found}`,
      `it is complete before this; no ${found} may follow`,
    );
  }
  if (found === ',' && wanted !== 'colon') {
    return fault(
      at,
      found,
      '多了一个逗号，或者逗号之前缺少一项',
      'there is a comma too many, or nothing before it',
    );
  }
  const next = WANTED[wanted];
  return fault(at, found, `应为${next.zh}，实为 ${found}`, `expected ${next.en}, found ${found}`);
}

/** Says what is wrong where something was wanted and is not there; `opened` is the innermost open bracket. */
export function faultAt(text: string, at: number, wanted: Wanted, opened?: Opened): Fault {
  if (at >= text.length) return atEnd(text, wanted, opened);
  const strange = stranger(text, at);
  if (strange !== undefined) return strange;
  const { start, word } = wordAt(text, at);
  if (wanted === 'key' && word !== '') return wordForKey(text, at, word);
  if (wanted === 'value' && word !== '') return wordForValue(at, word);
  if (wanted === 'colon' && word !== '') return noColon(text, at, word);
  if (start < at) return wordForValue(start, word);
  const found = word === '' ? characterAt(text, at) : word;
  if (opened !== undefined && (wanted === 'comma-in-list' || wanted === 'comma-in-object')) {
    if (word !== '' || /["{[]/.test(found)) return noComma(text, at, found);
    if (/[}\]]/.test(found)) return wrongBracket(at, found, opened);
  }
  return misplaced(at, found, wanted);
}
