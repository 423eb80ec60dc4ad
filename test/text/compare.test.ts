import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/text/compare.js';
import { edited, findingOf, found, INVENTED, idOf, KNOWN, named, words } from '../support/invented-text.js';

const SAME = { verdict: 'same-words' };

describe('a text that says the same', () => {
  it('is identical, and every clause and heading is unchanged', () => {
    const { verdict, counts, headings, added } = compareText(INVENTED, KNOWN);
    expect(verdict).toBe('identical');
    expect(counts).toEqual({ unchanged: 27, changed: 0, moved: 0, gone: 0, added: 0 });
    expect(headings).toHaveLength(5);
    expect(added).toEqual([]);
  });

  it('is identical whatever its white space', () => {
    const spaced = INVENTED.replaceAll('，', '， \u3000').replaceAll('\n\n', '\r\n \r\n\t');
    expect(found(spaced)).toEqual({ verdict: 'identical' });
  });

  it.each([
    ['half-width marks', edited(['（试行）', '(试行)'], ['（社发〔2019〕8号）', '(社发[2019]8号)'])],
    ['half-width commas', INVENTED.replaceAll('，', ',').replaceAll('；', ';')],
    ['full-width figures and signs', edited(['50%', '５０％'], ['1.5倍', '１．５倍'])],
    ['other quotation marks for titles', edited(['《社区公共服务手册》', '〈社区公共服务手册〉'])],
    ['characters of a PDF', edited(['馆长', '馆⻓'])],
    ['invisible characters', edited(['借阅证只限', '借阅\u200b证\ufeff只\u00ad限'])],
  ])('is the same with %s', (_what, text) => {
    expect(found(text)).toEqual(SAME);
  });

  it.each(['— 3 —', '- 3 -', '3', '－３－', '第3页', '第 3 页 共 12 页', '3/12', '·3·'])(
    'is the same with a page break at %s in the middle of a sentence',
    (number) => {
      expect(found(edited(['图书归还后由', `图书归还\n\n${number}\n\f后由`]))).toEqual(SAME);
    },
  );

  it('is identical with a clause split over two paragraphs', () => {
    expect(found(edited(['读者可以登记预约，', '读者可以登记预约，\n\n']))).toEqual({ verdict: 'identical' });
  });

  it('is the same with numbers of articles', () => {
    const text = edited(
      ['为方便居民', '第一条　为方便居民'],
      ['凡年满', '第二条 凡年满'],
      ['上架不满', '（二）上架不满'],
    );
    expect(found(text)).toEqual(SAME);
  });
});

describe('a changed clause', () => {
  it.each<[what: string, from: string, to: string, name: string]>([
    ['another word', '不得转借给他人', '不得出租给他人', 'one-card'],
    ['another figure', '最多借6册', '最多借8册', 'limit'],
    ['another figure in the shortest clause', '借期为30天', '借期为60天', 'term'],
    ['a word more', '可以续借一次', '经登记可以续借一次', 'renew'],
    ['a word less', '并在管理员陪同下查阅', '并陪同查阅', 'rare'],
    ['words before it in the same phrase', '上架不满', '原则上，凡是上架不满', 'new-books'],
    ['another mark at its end', '代为办理；', '代为办理。', 'child'],
    ['its second half reworded', '或者按照定价的2倍赔偿', '无法购买的可以协商', 'lose'],
    ['a new end of its sentence', '只供馆内查阅；', '只供馆内查阅，特殊情况除外；', 'reference'],
    ['a full stop in its middle', '读者可以登记预约，', '读者可以登记预约。', 'reserve'],
  ])('%s: %s → %s', (_what, from, to, name) => {
    const text = edited([from, to]);
    const comparison = compareText(text, KNOWN);
    expect(named(comparison.clauses, 'changed')).toContain(name);
    expect(comparison.counts).toMatchObject({ moved: 0, gone: 0 });
    expect(comparison.counts.changed + comparison.counts.added).toBeLessThanOrEqual(2);
  });

  it('is shown in the words of the text, with its line and how like it is', () => {
    const comparison = compareText(edited(['1.5倍', '１．２倍']), KNOWN);
    const finding = findingOf(comparison, 'cap');
    expect(finding?.found).toEqual({ words: '逾期费用累计不超过该书定价的１．２倍。', line: 21 });
    expect(finding?.outOfOrder).toBe(false);
    expect(finding?.likeness).toBeGreaterThan(0.6);
    expect(finding?.likeness).toBeLessThan(1);
  });

  it('is found though many others are changed as well', () => {
    const text = INVENTED.replace(/图书|读者|管理员|借阅证|定价/g, '某某');
    expect(found(text)).toEqual({
      verdict: 'different',
      changed: [
        ...['title', 'apply', 'one-card', 'limit', 'reading', 'reserve', 'keep', 'rare', 'due'],
        ...['cap', 'damage', 'lose', 'ban'],
      ],
      headings: ['apply changed'],
    });
  });

  it('is changed and out of its order where it stands elsewhere', () => {
    const sentence = words('volunteer');
    const text = edited([sentence, ''], ['一、借阅证', `${sentence.replace('旧书', '破书')}\n\n一、借阅证`]);
    const finding = findingOf(compareText(text, KNOWN), 'volunteer');
    expect(finding).toMatchObject({ state: 'changed', outOfOrder: true, after: idOf('purpose') });
  });

  it('the words of several are kept apart', () => {
    const text = edited(['每册每天收取0.1元', '每册每天收取0.2元'], ['不超过该书定价', '不高于该书定价']);
    const comparison = compareText(text, KNOWN);
    expect(findingOf(comparison, 'overdue')?.found?.words).toBe('逾期归还的，每册每天收取0.2元，');
    expect(findingOf(comparison, 'cap')?.found?.words).toBe('逾期费用累计不高于该书定价的1.5倍。');
  });
});

describe('a clause that is gone', () => {
  it.each(['title', 'child', 'term', 'reserve', 'volunteer'])('%s', (name) => {
    expect(found(edited([words(name), '']))).toEqual({ verdict: 'different', gone: [name] });
  });

  it('and another in its place: one gone, one added', () => {
    const text = edited([words('keep'), '超过闭馆时间的一律改到次日上午领取。']);
    expect(found(text)).toEqual({
      verdict: 'different',
      gone: ['keep'],
      added: ['超过闭馆时间的一律改到次日上午领取。'],
    });
  });

  it('of two with the same words, the one that is left keeps its place', () => {
    expect(found(edited([words('lift'), '']))).toEqual({ verdict: 'different', gone: ['lift'] });
    const last = INVENTED.lastIndexOf(words('ban-lift'));
    const text = INVENTED.slice(0, last) + INVENTED.slice(last + words('ban-lift').length);
    expect(found(text)).toEqual({ verdict: 'different', gone: ['ban-lift'] });
  });
});

describe('a clause that is moved', () => {
  it('two neighbours swapped: one of them is moved', () => {
    const text = edited([words('due') + words('overdue'), words('overdue') + words('due')]);
    const { verdict, moved, ...others } = found(text);
    expect([verdict, others]).toEqual(['different', {}]);
    expect(moved).toHaveLength(1);
    expect(['due', 'overdue']).toContain(moved?.[0]);
  });

  it('carried to the end, with the clause that it now follows', () => {
    const text = `${edited([words('fee'), ''])}\n\n${words('fee')}`;
    expect(found(text)).toEqual({ verdict: 'different', moved: ['fee'] });
    const finding = findingOf(compareText(text, KNOWN), 'fee');
    expect(finding).toMatchObject({ state: 'moved', outOfOrder: true, after: idOf('volunteer') });
    expect(finding?.likeness).toBeUndefined();
  });

  it('carried to the start: it follows none', () => {
    const text = `${words('volunteer')}\n${edited([words('volunteer'), ''])}`;
    const finding = findingOf(compareText(text, KNOWN), 'volunteer');
    expect(finding).toMatchObject({ state: 'moved', outOfOrder: true });
    expect(finding?.after).toBeUndefined();
  });

  it('of a chapter moved to the end, every clause is moved, and its heading with it', () => {
    const [before, borrowing, returning, rest] = INVENTED.split(/(?=二、|三、|四、)/);
    expect(found(`${before}${returning}${rest}\n\n${borrowing}`)).toEqual({
      verdict: 'different',
      moved: ['limit', 'term', 'renew', 'new-books', 'reading', 'reserve', 'keep', 'reference', 'rare'],
      headings: ['limit moved'],
    });
  });
});

describe('words that are new', () => {
  it('a paragraph', () => {
    const text = edited(['三、还书', '每周一闭馆整理，节假日照常开放。\n\n三、还书']);
    expect(found(text)).toEqual({ verdict: 'different', added: ['每周一闭馆整理，节假日照常开放。'] });
    expect(compareText(text, KNOWN).added[0]).toMatchObject({
      line: 19,
      after: idOf('rare'),
      sameSentence: false,
      repeats: [],
    });
  });

  it('a phrase in the sentence of a clause', () => {
    const text = edited(['借期为30天，', '借期为30天，寒暑假顺延至开学，']);
    expect(compareText(text, KNOWN).added).toEqual([
      { words: '寒暑假顺延至开学，', line: 13, after: idOf('term'), sameSentence: true, repeats: [] },
    ]);
  });

  it('a head above the title follows no clause', () => {
    const text = `某某街道办事处文件\n\n${INVENTED}`;
    expect(compareText(text, KNOWN).added).toEqual([
      { words: '某某街道办事处文件', line: 1, sameSentence: false, repeats: [] },
    ]);
  });

  it('a clause that stands there twice repeats its words', () => {
    const text = `${INVENTED}\n\n${words('rare')}`;
    expect(found(text)).toEqual({ verdict: 'different', added: [words('rare')] });
    expect(compareText(text, KNOWN).added[0]?.repeats).toEqual([idOf('rare')]);
  });

  it('paragraphs keep lines of their own, and broken lines are joined', () => {
    const text = `${INVENTED}\n\n五、附则\n\n本办法自公布之日起\n试行，由 Friends of the\nLibrary 解释。\n有效期一年。`;
    expect(found(text).added).toEqual([
      '五、附则\n本办法自公布之日起试行，由Friends of the Library解释。\n有效期一年。',
    ]);
  });

  it('the whole text twice: every clause is in its place, the rest repeats', () => {
    const { verdict, counts, added } = compareText(`${INVENTED}\n\n${INVENTED}`, KNOWN);
    expect(verdict).toBe('different');
    expect(counts.unchanged).toBe(27);
    expect(new Set(added.flatMap(({ repeats }) => repeats)).size).toBeGreaterThan(20);
  });
});

describe('headings', () => {
  it('another word', () => {
    expect(found(edited(['二、借书', '二、外借']))).toEqual({
      verdict: 'different',
      headings: ['limit changed'],
    });
  });

  it('one that is gone', () => {
    expect(found(edited(['（一）一人一证。', '']))).toEqual({
      verdict: 'different',
      headings: ['one-card gone'],
    });
  });

  it('one replaced by a long paragraph is gone', () => {
    expect(found(edited(['三、还书', '本章所称归还，是指当面交给管理员或者投入馆外的还书箱。']))).toEqual({
      verdict: 'different',
      added: ['本章所称归还，是指当面交给管理员或者投入馆外的还书箱。'],
      headings: ['due gone'],
    });
  });
});

describe('ten edits at once', () => {
  it('are all told apart', () => {
    const text = edited(
      ['六周岁', '五周岁'],
      [words('lost'), ''],
      [words('limit') + words('term'), words('limit')],
      ['三个月的新书', '三个\n- 2 -\n月的新书'],
      ['（试行）', '(试行)'],
      ['古籍须经', '珍贵古籍须经'],
      ['三、还书', '馆内备有消毒柜。\n\n三、还书'],
      ['定价的50%', '定价的 60 %'],
      [words('volunteer'), ''],
      ['一、借阅证', `${words('volunteer')}\n\n一、证件`],
    );
    expect(found(text)).toEqual({
      verdict: 'different',
      changed: ['apply', 'rare', 'damage'],
      moved: ['volunteer'],
      gone: ['lost', 'term'],
      added: ['馆内备有消毒柜。'],
      headings: ['apply changed'],
    });
  });
});

describe('another text', () => {
  it.each([
    ['a short one', '关于召开年度工作会议的通知'],
    ['a long one', '各部门应当在每月五日以前报送上月的用电情况，由后勤科汇总后公布。'.repeat(300)],
  ])('%s is unrelated, and every clause is gone', (_what, text) => {
    const { verdict, counts } = compareText(text, KNOWN);
    expect([verdict, counts.gone, counts.unchanged]).toEqual(['unrelated', 27, 0]);
  });

  it('one clause of 27 is too little, two make a relation', () => {
    expect(compareText(`前言。${words('reserve')}`, KNOWN)).toMatchObject({
      verdict: 'unrelated',
      counts: { unchanged: 1, gone: 26 },
    });
    expect(compareText(`${words('reserve')}前言。${words('noise')}`, KNOWN).verdict).toBe('different');
  });

  it('a text after which nothing is left of the other', () => {
    expect(compareText('（试行）', KNOWN).added.map((each) => each.words)).toEqual(['（试行）']);
  });

  it.each([
    ['empty', '', 'empty-text'],
    ['blank', ' \u3000\n\t\ufeff\n', 'empty-text'],
    ['a page number', '\n- 1 -\n', 'empty-text'],
    ['English', 'All rights reserved.', 'no-chinese'],
    ['endless', '文'.repeat(6_000_001), 'text-too-long'],
  ])('%s cannot be compared', (_what, text, code) => {
    expect(() => compareText(text, KNOWN)).toThrow(expect.objectContaining({ name: 'QuotaError', code }));
  });
});
