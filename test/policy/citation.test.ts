import { expect, test } from 'vitest';
import { citeClause } from '../../src/policy/citation.js';
import { CLAUSE_IDS, type ClauseId } from '../../src/types/clause.js';

const CITED: readonly [ClauseId, zh: string, en: string][] = [
  ['T', '题名', 'title'],
  ['0.s1', '引言', 'preamble'],
  ['1.s1', '一', 'item 1'],
  ['2.3.s1', '二（三）', 'item 2(3)'],
  ['3.1.2.s1e', '三（一）2', 'item 3(1)2'],
  ['3.2.1.p1.i4', '三（二）1 第1段第4项', 'item 3(2)1, paragraph 1, no. 4'],
  ['3.2.1.p2.s2', '三（二）1 第2段第2句', 'item 3(2)1, paragraph 2, sentence 2'],
  ['3.2.2.p1.s1c', '三（二）2 第1段', 'item 3(2)2, paragraph 1'],
  ['3.2.2.p3.s1a', '三（二）2 第3段第1句', 'item 3(2)2, paragraph 3, sentence 1'],
  ['3.2.4.s1c', '三（二）4', 'item 3(2)4'],
  ['3.3.2.s1', '三（三）2 第1句', 'item 3(3)2, sentence 1'],
  ['3.3.2.s2a', '三（三）2 第2句', 'item 3(3)2, sentence 2'],
  ['3.3.3.p1.s1b', '三（三）3 第1段', 'item 3(3)3, paragraph 1'],
  ['3.3.4.p3.s1a', '三（三）4 第3段', 'item 3(3)4, paragraph 3'],
  ['3.4.3.s2b', '三（四）3 第2句', 'item 3(4)3, sentence 2'],
  ['4.3.s1a', '四（三）', 'item 4(3)'],
  ['4.4.s2', '四（四） 第2句', 'item 4(4), sentence 2'],
];

test.each(CITED)('%s is cited as people cite it', (id, zh, en) => {
  expect([citeClause(id, 'zh'), citeClause(id, 'en')]).toEqual([zh, en]);
});

test('parts of one sentence are cited alike, and no other two clauses are', () => {
  const sentences = new Map<string, Set<string>>();
  for (const id of CLAUSE_IDS) {
    const cited = citeClause(id, 'zh');
    const sentence = id.replace(/(\.s\d+)[a-z]$/, '$1');
    sentences.set(cited, (sentences.get(cited) ?? new Set()).add(sentence));
  }
  expect([...sentences.values()].filter(({ size }) => size > 1)).toEqual([]);
});

test('what is no clause is refused', () => {
  expect(() => citeClause('3.3.9' as never, 'zh')).toThrow(expect.objectContaining({ code: 'not-in-list' }));
});
