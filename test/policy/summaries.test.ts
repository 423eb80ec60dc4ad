import { describe, expect, it } from 'vitest';
import { clauses, summaryOf } from '../../src/policy/clauses.js';
import { CLAUSE_IDS, type ClauseId } from '../../src/types/clause.js';
import { LANGS } from '../../src/types/text.js';
import { stated } from '../support/stated.js';
import { STATED } from './typed-summaries.js';

const statedIn = (text: string, lang: 'zh' | 'en'): string => stated(text, lang).join('; ');

/** Other values for what a summary may state, by which a slip of the pen is tried. */
const SLIPS = {
  zh: [
    ['苏州市生态环境局', '常熟生态环境局'],
    ['常熟生态环境局', '苏州市生态环境局'],
    ['苏州', '常熟'],
    ['常熟', '苏州'],
    ['板块', '园区'],
    ['园区', '板块'],
    ['江苏省', '国家'],
    ['市本级', '省级'],
    ['乡镇', '园区'],
    ['建设单位', '排污单位'],
    ['排污单位', '建设单位'],
    ['上级', '本级'],
    ['各级', '上级'],
    ['碧溪街道', '沙家浜镇'],
    ['沙家浜镇', '碧溪街道'],
    ['上一年', '当年'],
    ['当年', '上一年'],
    ['下一年度', '当年'],
    ['每月', '每季度'],
    ['每季度', '每月'],
    ['不少于', '不超过'],
    ['不得少于', '不得多于'],
    ['不得', '可以'],
    ['总磷', '总氮'],
    ['氨氮', '总磷'],
    ['二氧化硫', '颗粒物'],
    ['大气', '水'],
  ],
  en: [
    ['Suzhou Ecology', 'Changshu Ecology'],
    ['Changshu Ecology', 'Suzhou Ecology'],
    ['Suzhou', 'Changshu'],
    ['Changshu', 'Suzhou'],
    ['Jiangsu', 'national'],
    ['prefecture', 'province'],
    ['province', 'prefecture'],
    ['provincial', 'county'],
    [' county', ' city'],
    [' city', ' county'],
    ['park', 'area'],
    ['area', 'park'],
    ['township', 'park'],
    ['discharger', 'construction unit'],
    ['construction unit', 'discharger'],
    ['higher-level', 'own'],
    ['all levels', 'own bank'],
    ['Bixi Subdistrict', 'Shajiabang Town'],
    ['Shajiabang Town', 'Bixi Subdistrict'],
    ['January', 'February'],
    ['February', 'January'],
    ['last year', 'this year'],
    ['this year', 'last year'],
    ['current year', 'last year'],
    ['following year', 'current year'],
    ['month', 'year'],
    ['quarter', 'month'],
    ['no less than', 'no more than'],
    ['must not', 'may'],
    ['TP', 'TN'],
    ['NH3-N', 'TP'],
    ['SO2', 'NOx'],
    ['air', 'water'],
  ],
} as const;
const NUMERALS = ['一', '两', '二', '三', '四', '五', '六', '七', '八', '十'];
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'eight'];

/** The same text with one thing in it otherwise, once for each place. */
function replaced(text: string, from: string, to: string): string[] {
  const parts = text.split(from);
  return parts
    .slice(1)
    .map((_, at) => `${parts.slice(0, at + 1).join(from)}${to}${parts.slice(at + 1).join(from)}`);
}

function slips(text: string, lang: 'zh' | 'en'): string[] {
  const digits = [...text.matchAll(/\d/g)].flatMap(({ index, 0: digit }) =>
    ['1', '3', '9']
      .filter((other) => other !== digit)
      .map((other) => text.slice(0, index) + other + text.slice(index + 1)),
  );
  const words = lang === 'zh' ? NUMERALS : NUMBER_WORDS;
  const numbers = words.flatMap((word) =>
    (lang === 'en' && !new RegExp(`\\b${word}\\b`).test(text) ? [] : words)
      .filter((other) => other !== word)
      .flatMap((other) =>
        replaced(text, lang === 'en' ? ` ${word}` : word, lang === 'en' ? ` ${other}` : other),
      ),
  );
  const named = SLIPS[lang].flatMap(([from, to]) => replaced(text, from, to));
  return [...digits, ...numbers, ...named].filter((slip) => slip !== text);
}

describe('the restated law', () => {
  it.each(CLAUSE_IDS)('%s states these figures, times, bodies and places and no others', (id) => {
    const { zh, en } = clauses[id].summary;
    expect([statedIn(zh, 'zh'), statedIn(en, 'en')]).toEqual(STATED[id]);
    expect([summaryOf(id, 'zh'), summaryOf(id, 'en')]).toEqual([zh, en]);
  });

  it('T there is no figure in a summary that is not held', () => {
    for (const id of CLAUSE_IDS) {
      for (const lang of LANGS) {
        const held = STATED[id][lang === 'zh' ? 0 : 1];
        const digits = clauses[id].summary[lang].replaceAll(/PM2\.5/g, '').match(/\d/g) ?? [];
        expect([id, lang, digits.length]).toEqual([id, lang, (held.match(/\d/g) ?? []).length]);
      }
    }
  });

  it('T every slip of a figure, a month, a body or a place in any summary is noticed', () => {
    const missed: string[] = [];
    let tried = 0;
    for (const id of CLAUSE_IDS as readonly ClauseId[]) {
      for (const [at, lang] of LANGS.entries()) {
        for (const slip of slips(clauses[id].summary[lang], lang)) {
          tried++;
          if (statedIn(slip, lang) === STATED[id][at]) missed.push(`${id} ${slip}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(800);
  });
});
