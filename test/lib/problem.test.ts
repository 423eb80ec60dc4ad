import { describe, expect, it } from 'vitest';
import { isQuotaError, QuotaError } from '../../src/lib/problem.js';
import { describeProblem } from '../../src/lib/problem-words.js';
import { PROBLEM_CODES, type Problem } from '../../src/types/problem.js';

describe('a problem in words', () => {
  it.each(PROBLEM_CODES)('%s is said in both languages, with nothing left open', (code) => {
    for (const problem of [
      { code, path: '' },
      { code, path: 'a[0].b', expected: 'date', found: '"x"', earlier: { line: 1, column: 1 } },
    ]) {
      const [zh, en] = [describeProblem(problem, 'zh'), describeProblem(problem, 'en')];
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[a-z]{3}/);
      expect(zh + en).not.toMatch(/[{}]|undefined/);
      expect([zh.startsWith('a[0].b：'), en.startsWith('a[0].b: ')]).toEqual([
        problem.path !== '',
        problem.path !== '',
      ]);
    }
  });

  it.each<[Problem, string, string]>([
    [
      { code: 'negative-amount', path: 'increase', found: '-1' },
      'increase：不能为负，实为 -1',
      'increase: must not be negative, found -1',
    ],
    [
      { code: 'missing', path: 'on', expected: 'date' },
      'on：没有填写，应填：日期，如 2023-07-31',
      'on: is missing; expected a date such as 2023-07-31',
    ],
    [
      { code: 'not-in-list', path: '', expected: 'a, b', found: '"c"', suggestion: 'a' },
      '应为 a、b 之一，实为 "c"。是否应为 a？',
      'expected one of a, b, found "c". Did you mean a?',
    ],
    [
      { code: 'over-limit', path: 'p', expected: '10', found: '11' },
      'p：不能超过 10，实为 11',
      'p: must not exceed 10, found 11',
    ],
    [
      { code: 'not-a-date', path: 'on', line: 3, column: 12, found: '"2023-02-30"' },
      '第 3 行第 12 列，on：应为真实存在的日期，写作 2023-07-31，实为 "2023-02-30"',
      'line 3, column 12, on: expected a day that exists, written like 2023-07-31, found "2023-02-30"',
    ],
    [
      {
        code: 'invalid-json',
        path: '',
        line: 1,
        column: 2,
        detail: { zh: '没有内容', en: 'there is nothing in it' },
      },
      '第 1 行第 2 列：不是有效的 JSON，没有内容',
      'line 1, column 2: is not valid JSON; there is nothing in it',
    ],
    [
      { code: 'not-a-date', path: 'on', line: 3, found: '"x"' },
      '第 3 行，on：应为真实存在的日期，写作 2023-07-31，实为 "x"',
      'line 3, on: expected a day that exists, written like 2023-07-31, found "x"',
    ],
    [{ code: 'invalid-json', path: '' }, '不是有效的 JSON', 'is not valid JSON'],
    [
      { code: 'duplicate-key', path: 'a', line: 4, column: 3, found: '"a"', earlier: { line: 2, column: 1 } },
      '第 4 行第 3 列，a：字段 "a" 在第 2 行第 1 列已经写过，只能写一次',
      'line 4, column 3, a: the field "a" is already at line 2, column 1; name it once',
    ],
    [
      { code: 'wrong-clause', path: 'clauses.cityShare', expected: '3.2.4.s1d', found: '"3.2.4.s1c"' },
      'clauses.cityShare：该参数由 3.2.4.s1d 规定，不是 "3.2.4.s1c"；请改为 "3.2.4.s1d"，或者删去这一项',
      'clauses.cityShare: is set by 3.2.4.s1d, not by "3.2.4.s1c"; write "3.2.4.s1d", or leave this entry out',
    ],
    [
      { code: 'too-deep', path: '', line: 1, column: 201, expected: '200' },
      '第 1 行第 201 列：嵌套过深，最多 200 层',
      'line 1, column 201: is nested too deeply; at most 200 levels are read',
    ],
  ])('%j', (problem, zh, en) => {
    expect(describeProblem(problem, 'zh')).toBe(zh);
    expect(describeProblem(problem, 'en')).toBe(en);
  });

  it('what was found is shown as it stood, whatever it looks like', () => {
    const problem: Problem = { code: 'over-limit', path: '', expected: '$&', found: '$1 {expected}' };
    expect(describeProblem(problem, 'en')).toBe('must not exceed $&, found $1 {expected}');
    expect(describeProblem({ ...problem, expected: '{found}', found: '{earlier}' }, 'en')).toBe(
      'must not exceed {found}, found {earlier}',
    );
  });
});

describe('QuotaError', () => {
  const first: Problem = { code: 'negative-amount', path: 'increase', found: '-1' };
  const second: Problem = { code: 'unknown-key', path: 'colour' };

  it('carries every problem, and the code and path of the first', () => {
    const error = new QuotaError(first, second);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('QuotaError');
    expect(error.problems).toEqual([first, second]);
    expect([error.code, error.path]).toEqual(['negative-amount', 'increase']);
  });

  it('says each problem in a line of its own, by code; the words are for describeProblem', () => {
    expect(new QuotaError(first, second, { code: 'not-found', path: '' }).message).toBe(
      'increase: negative-amount (found -1)\ncolour: unknown-key\nnot-found',
    );
  });

  it('is known also where another copy of the library made it', async () => {
    const { QuotaError: Other } = await import('../../dist/index.cjs' as string);
    const error = new Other(first);
    expect(error instanceof QuotaError).toBe(false);
    expect([isQuotaError(error), isQuotaError(new QuotaError(first))]).toEqual([true, true]);
  });

  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  it('is nothing else', () => {
    const trapped = new Proxy(
      {},
      {
        get() {
          throw new Error('not to be read');
        },
      },
    );
    const named = { name: 'QuotaError', problems: [first] };
    for (const value of [
      undefined,
      null,
      'QuotaError',
      new Error('QuotaError'),
      named,
      trapped,
      revoked.proxy,
    ]) {
      expect(isQuotaError(value)).toBe(false);
    }
  });
});
