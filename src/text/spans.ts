/** A stretch of a text: where it starts, and where it ends, that place excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What some spans leave free between two places. */
export function freeSpans(taken: readonly Span[], from: number, to: number): Span[] {
  const free: Span[] = [];
  let done = from;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start >= to) break;
    if (start > done) free.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  if (done < to) free.push({ start: done, end: to });
  return free;
}

/** Whether two spans share a place. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
