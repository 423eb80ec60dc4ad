import { describe, expect, it } from 'vitest';
import { describeProblem, QuotaError } from '../../src/lib/problem.js';
import { PROBLEM_CODES, type Problem } from '../../src/types/problem.js';

describe('a problem in words', () => {
  it.each(PROBLEM_CODES)('%s is said in both languages, with nothing left open', (code) => {
    for (const problem of [
      { code, path: '' },
      { code, path: 'a[0].b', expected: 'date', found: '"x"' },
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
  ])('%j', (problem, zh, en) => {
    expect(describeProblem(problem, 'zh')).toBe(zh);
    expect(describeProblem(problem, 'en')).toBe(en);
  });

  it('what was found is shown as it stood, whatever it looks like', () => {
    const problem: Problem = { code: 'over-limit', path: '', expected: '$&', found: '$1 {expected}' };
    expect(describeProblem(problem, 'en')).toBe('must not exceed $&, found $1 {expected}');
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

  it('says each problem in a line of its own', () => {
    expect(new QuotaError(first, second).message).toBe(
      'increase: must not be negative, found -1\ncolour: is not a known field',
    );
  });
});
