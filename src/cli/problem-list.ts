import type { Problem } from '../types/problem.js';

/** The most problems of one file that are told. */
const MOST_PROBLEMS = 100;

/** The problems of a file: the first of them, and how many more there are, so that no file fills the memory. */
export class ProblemList {
  readonly #first: Problem[] = [];
  #more = 0;

  /** Takes in some more. */
  add(problems: readonly Problem[]): void {
    const room = MOST_PROBLEMS - this.#first.length;
    for (const problem of problems.slice(0, room)) this.#first.push(problem);
    this.#more += Math.max(0, problems.length - room);
  }

  /** All that is told of them. */
  told(): readonly Problem[] {
    if (this.#more === 0) return this.#first;
    return [...this.#first, { code: 'more-problems', path: '', found: String(this.#more) }];
  }
}

/** How many problems are told, those that are only counted among them. */
export const countOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { code, found }) => sum + (code === 'more-problems' ? Number(found) : 1), 0);
