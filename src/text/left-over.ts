import type { ClauseId } from '../types/clause.js';
import type { AddedWords } from '../types/comparison.js';
import { startsSentence } from './phrases.js';
import { type Places, type Search, taken } from './place.js';
import { freeSpans, type Span } from './spans.js';
import { isTrifle } from './trifles.js';
import { clauseBefore, foundWords } from './where.js';

/** The clauses that stand within a span word for word. */
function repeatedIn({ passages, found }: Search, { start, end }: Span): ClauseId[] {
  return passages.flatMap(({ clause, heading, length }, at) => {
    const isThere = !heading && found[at]?.some((from) => from >= start && from + length <= end);
    return isThere ? [clause] : [];
  });
}

/** The words of the given text that no passage takes; numbering and marks by themselves are none. */
export function leftOver(search: Search, places: Places): AddedWords[] {
  const { text, passages } = search;
  const spans = freeSpans(taken(places), 0, text.words.length);
  return spans
    .filter(({ start, end }) => !isTrifle(text.words.slice(start, end)))
    .map((span) => {
      const after = clauseBefore(passages, places, span.start);
      return {
        ...foundWords(text, span),
        ...(after !== undefined && { after }),
        sameSentence: !startsSentence(text, span.start),
        repeats: repeatedIn(search, span),
      };
    });
}
