import type { Ground } from '../../types/ruling.js';
import type { Lang, Text } from '../../types/text.js';
import { clauseIds } from '../sheet/index.js';

/** A text written in both languages by one function. */
export const both = (write: (lang: Lang) => string): Text => ({ zh: write('zh'), en: write('en') });

/** A label, a colon and what belongs to it. */
export const labelled = (label: Text, value: Text): Text =>
  both((lang) => `${label[lang]}${lang === 'zh' ? '：' : ': '}${value[lang]}`);

/** Texts in a row, with semicolons between them. */
export const inRow = (texts: readonly Text[]): Text =>
  both((lang) => texts.map((text) => text[lang]).join(lang === 'zh' ? '；' : '; '));

/** The same in both languages. */
export const same = (text: string): Text => ({ zh: text, en: text });

/** The clauses that an answer rests on, each once, in brackets after it; nothing where there are none. */
export const onClauses = (grounds: readonly Ground[]): string => {
  const ids = clauseIds(grounds);
  return ids === '' ? '' : ` [${ids}]`;
};
