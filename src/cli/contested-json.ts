import type { ContestedLine } from '../analysis/contest/index.js';

/** The lines that another reading would change, as JSON: which reading, which choice, and what the line would be then. */
export const contestedJson = (contested: readonly ContestedLine[]): unknown[] =>
  contested.map(({ line, reading, choice, other, problems }) => ({
    line: line.id,
    reading,
    choice,
    ...(other && { other: JSON.parse(other.value) }),
    ...(problems && { problems }),
  }));
