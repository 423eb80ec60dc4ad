import { LONGEST_CHANGED } from './likeness.js';
import { startsPhrase, startsSentence } from './phrases.js';
import { type Place, type Places, type Search, taken } from './place.js';
import type { Span } from './spans.js';
import { isTrifle } from './trifles.js';

type IsStart = (at: number) => boolean;

/** The end of a span that belongs to what follows it: from the last start in it. */
function lastPart({ start, end }: Span, isStart: IsStart): Span {
  let from = end;
  while (from > start && !isStart(from)) from--;
  return { start: from, end };
}

/** The beginning of a span that belongs to what stands before it: up to the first start in it. */
function firstPart({ start, end }: Span, isStart: IsStart): Span {
  let to = start;
  while (to < end && !isStart(to)) to++;
  return { start, end: to };
}

const before = (places: Places, { start }: Span): Span => ({
  start: Math.max(0, ...taken(places).flatMap(({ end }) => (end <= start ? [end] : []))),
  end: start,
});

const after = (places: Places, { end }: Span, last: number): Span => ({
  start: end,
  end: Math.min(last, ...taken(places).flatMap(({ start }) => (start >= end ? [start] : []))),
});

/** How long a passage may become. */
const longest = ({ passages }: Search, at: number): number => LONGEST_CHANGED * (passages[at]?.length ?? 0);

/** A clause that stands word for word, but with more words before it in the same phrase, is changed. */
function withLeadIn(search: Search, places: Places, at: number, place: Place): Place {
  const { text } = search;
  const { start } = lastPart(before(places, place), (each) => startsPhrase(text, each));
  const isSame = isTrifle(text.words.slice(start, place.start)) || place.end - start > longest(search, at);
  return isSame ? place : { ...place, start, exact: false };
}

/** A changed clause takes what is left of its sentence, where no missing passage can lay claim to it. */
function withRest(search: Search, places: Places, at: number, place: Place): Place {
  const { text, passages } = search;
  const isStart: IsStart = (each) => startsSentence(text, each);
  const isSettled = (neighbour: number): boolean =>
    neighbour < 0 || neighbour >= passages.length || places[neighbour]?.inOrder === true;
  const { start } = isSettled(at - 1) ? lastPart(before(places, place), isStart) : place;
  const { end } = isSettled(at + 1) ? firstPart(after(places, place, text.words.length), isStart) : place;
  return end - start > longest(search, at) ? place : { ...place, start, end };
}

/** Gives to each clause the words left over that belong to its phrase or sentence. */
export function adjoin(search: Search, places: Places): void {
  for (const [at, place] of places.entries()) {
    if (place === undefined || search.passages[at]?.heading) continue;
    if (place.exact) places[at] = withLeadIn(search, places, at, place);
    else if (place.inOrder) places[at] = withRest(search, places, at, place);
  }
}
