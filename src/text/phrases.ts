import type { FoldedText } from './fold.js';
import type { Span } from './spans.js';

/** The marks that close a phrase, and those that close a sentence, as `foldText` writes them. */
const CLOSES_A_PHRASE = /[,;:。!?]/;
const CLOSES_A_SENTENCE = /[;。!?]/;

/** The shortest phrase that is looked at by itself, so that a text full of commas is no heavier than another. */
const SHORTEST_PHRASE = 4;

const startsAfter =
  (mark: RegExp) =>
  ({ words, lineStarts }: FoldedText, at: number): boolean =>
    at === 0 || lineStarts.has(at) || mark.test(words[at - 1] as string);

/** Whether a phrase starts at a place: after a mark, or with a line. */
export const startsPhrase = startsAfter(CLOSES_A_PHRASE);

/** Whether a sentence, or a part of one up to a semicolon, starts at a place. */
export const startsSentence = startsAfter(CLOSES_A_SENTENCE);

/** The places in a span where a phrase starts, its own start first, and its end last. */
export function phrasesIn(text: FoldedText, { start, end }: Span): number[] {
  const places = [start];
  let last = start;
  for (let at = start + SHORTEST_PHRASE; at < end; at++) {
    if (at - last < SHORTEST_PHRASE || !startsPhrase(text, at)) continue;
    places.push(at);
    last = at;
  }
  return [...places, end];
}
