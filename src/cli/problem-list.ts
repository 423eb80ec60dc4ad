import { listed, MOST_PROBLEMS, unlisted } from '../lib/problem.js';
import type { Problem } from '../types/problem.js';

/** The problems of a file, taken in bit by bit: the first of them, and how many more there are. */
export class ProblemList {
  #first: readonly Problem[] = [];
  #more = 0;

  /** Takes in some more. */
  add(problems: readonly Problem[]): void {
    const all = listed([...this.#first, ...problems]);
    this.#first = all.slice(0, MOST_PROBLEMS);
    this.#more += unlisted(all);
  }

  /** All that is told of them. */
  told(): readonly Problem[] {
    return listed(this.#first, this.#more);
  }
}
