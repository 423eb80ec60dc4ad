import type { ClauseId } from '../types/clause.js';
import type { FoundWords } from '../types/comparison.js';
import type { Fingerprint } from '../types/fingerprint.js';
import { asWritten, type FoldedText } from './fold.js';
import type { Places } from './place.js';
import type { Span } from './spans.js';

/** A stretch of the given text in its words, with its line. */
export const foundWords = (text: FoldedText, { start, end }: Span): FoundWords => ({
  words: asWritten(text, start, end),
  line: text.written.slice(0, text.origins[start]).split('\n').length,
});

/** The clause that stands last before a place of the given text. */
export function clauseBefore(
  passages: readonly Fingerprint[],
  places: Places,
  start: number,
): ClauseId | undefined {
  let last: { readonly end: number; readonly clause: ClauseId } | undefined;
  for (const [at, { clause, heading }] of passages.entries()) {
    const end = places[at]?.end;
    if (end === undefined || heading || end > start) continue;
    if (last === undefined || end > last.end) last = { end, clause };
  }
  return last?.clause;
}
