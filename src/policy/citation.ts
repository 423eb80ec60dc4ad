import { knownLang, shown } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import { CLAUSE_IDS, type ClauseId } from '../types/clause.js';
import type { Lang, Text } from '../types/text.js';

const NUMERALS = '零一二三四五六七八九十';

/** The parts of an id: the item, and where there are several in it the paragraph, the numbered type and the sentence. */
function partsOf(id: string) {
  const [, item = '', paragraph, type, sentence] =
    /^([\d.]*\d)(?:\.p(\d+))?(?:\.i(\d+))?(?:\.s(\d+)[a-z]?)?$/.exec(id) ?? [];
  return { item, paragraph, type, sentence };
}

/** Whether the item or paragraph that holds a clause has a second sentence. */
function hasSentences(id: string): boolean {
  const place = id.replace(/\.s\d+[a-z]?$/, '');
  return CLAUSE_IDS.some((each) => each.startsWith(`${place}.s2`));
}

const itemWords = (item: string): Text => {
  const [section, group, number] = item.split('.').map(Number);
  return {
    zh: `${NUMERALS[section as number]}${group === undefined ? '' : `（${NUMERALS[group]}）`}${number ?? ''}`,
    en: `${section}${group === undefined ? '' : `(${group})`}${number ?? ''}`,
  };
};

const NAMED: Readonly<Partial<Record<ClauseId, Text>>> = {
  T: { zh: '题名', en: 'title' },
  '0.s1': { zh: '引言', en: 'preamble' },
};

/** How a clause is cited in both languages. */
function citation(id: ClauseId): Text {
  const named = NAMED[id];
  if (named !== undefined) return named;
  const { item, paragraph, type, sentence } = partsOf(id);
  const told = sentence !== undefined && hasSentences(id) ? sentence : undefined;
  const words = itemWords(item);
  const zh = [paragraph && `第${paragraph}段`, type && `第${type}项`, told && `第${told}句`].filter(Boolean);
  const en = [
    `item ${words.en}`,
    paragraph && `paragraph ${paragraph}`,
    type && `no. ${type}`,
    told && `sentence ${told}`,
  ].filter(Boolean);
  return { zh: [words.zh, zh.join('')].filter(Boolean).join(' '), en: en.join(', ') };
}

/**
 * Cites a clause as people do: the item by its number in the text, and the paragraph and the sentence where there are
 * several. Parts of one sentence, which have an id each, are cited alike.
 *
 * @clause T
 * @throws {@link QuotaError} on an id that the text does not have, and on an unknown language
 *
 * @example
 * ```ts
 * import { citeClause } from 'pollutant-quota-rules';
 *
 * citeClause('3.3.4.p3.s1a', 'zh'); // => '三（三）4 第3段'
 * citeClause('3.3.2.s2a', 'en'); // => 'item 3(3)2, sentence 2'
 * ```
 */
export function citeClause(id: ClauseId, lang: Lang): string {
  if (!CLAUSE_IDS.includes(id)) throw new QuotaError({ code: 'not-in-list', path: 'id', found: shown(id) });
  return citation(id)[knownLang(lang)];
}
