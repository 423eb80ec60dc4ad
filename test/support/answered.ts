import { expect } from 'vitest';
import { QuotaError } from '../../src/lib/problem.js';
import { describeProblem } from '../../src/lib/problem-words.js';
import type { Parsed } from '../../src/schema/parse.js';
import type { Problem } from '../../src/types/problem.js';

/** Asserts that there are problems, and that each can be told to people. */
export function expectProblems(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(describeProblem(problem, 'zh')).not.toContain('undefined');
    expect(describeProblem(problem, 'en')).not.toBe('');
  }
}

/** Asserts that a reading gives either data or an error that tells what is wrong. */
export function expectAnswer(read: Parsed<unknown>): void {
  if (read.success) {
    expect(read.error).toBeUndefined();
    return;
  }
  expect(read.data).toBeUndefined();
  expect(read.error).toBeInstanceOf(QuotaError);
  expectProblems(read.error.problems);
}
