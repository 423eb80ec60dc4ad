import type { Fingerprint } from '../types/fingerprint.js';
import { type Candidate, chain } from './chain.js';
import { runsOf } from './fingerprint.js';
import type { FoldedText } from './fold.js';
import { alikeStretches, type Bar, isReallyAlike, LONGEST_CHANGED } from './likeness.js';
import { occurrences } from './occurrences.js';
import { phrasesIn } from './phrases.js';
import { freeSpans, overlap, type Span } from './spans.js';

/** Where a passage of the known text stands in the given one. */
export interface Place extends Span {
  /** Whether it stands there word for word. */
  readonly exact: boolean;
  /** Whether it stands among the passages that surround it in the known text. */
  readonly inOrder: boolean;
}

/** Where each passage stands, in the order of the known text; `undefined` for one that is not there. */
export type Places = (Place | undefined)[];

/** The given text and the passages to find in it. */
export interface Search {
  /** The given text. */
  readonly text: FoldedText;
  /** Its runs of characters. */
  readonly runs: Uint32Array;
  /** The passages of the known text. */
  readonly passages: readonly Fingerprint[];
  /** Where each of them stands word for word. */
  readonly found: readonly (readonly number[])[];
}

/** Prepares a search. */
export const searchFor = (passages: readonly Fingerprint[], text: FoldedText): Search => ({
  text,
  runs: runsOf(text.words),
  passages,
  found: occurrences(text.words, passages),
});

/** How like a passage must be where its neighbours leave room for it, and how like anywhere else. */
const LEAST_IN_ORDER = 0.3;
const LEAST_ELSEWHERE = 0.6;

/** A clause in its order is worth more than all headings. */
const WEIGHT_OF_CLAUSE = 1000;

/** The spans that are taken. */
export const taken = (places: Places): Place[] => places.filter((place) => place !== undefined);

const lengthOf = ({ passages }: Search, at: number): number => (passages[at] as Fingerprint).length;

/** The passages that stand word for word and in their order: as many as can be. */
function placeInOrder(search: Search, places: Places): void {
  const candidates = search.found.flatMap((starts, passage) => {
    const weight = search.passages[passage]?.heading ? 1 : WEIGHT_OF_CLAUSE;
    const length = lengthOf(search, passage);
    return starts.map((start): Candidate => ({ passage, start, end: start + length, weight }));
  });
  for (const { passage, start, end } of chain(candidates)) {
    places[passage] = { start, end, exact: true, inOrder: true };
  }
}

/** Those that stand word for word where nothing else does; the longest first, for a short one may be part of it. */
function placeMoved(search: Search, places: Places): void {
  const longestFirst = [...places.keys()].sort((a, b) => lengthOf(search, b) - lengthOf(search, a));
  for (const at of longestFirst.filter((each) => places[each] === undefined)) {
    const others = taken(places);
    const span = search.found[at]
      ?.map((start): Span => ({ start, end: start + lengthOf(search, at) }))
      .find((each) => !others.some((other) => overlap(each, other)));
    if (span !== undefined) places[at] = { ...span, exact: true, inOrder: false };
  }
}

/** How far from its neighbours, or from the ends of a gap, a changed passage is looked for: some four policies. */
const REACH = 20_000;

const withinReach = ({ start, end }: Span): Span[] =>
  end - start <= 2 * REACH
    ? [{ start, end }]
    : [
        { start, end: start + REACH },
        { start: end - REACH, end },
      ];

/** Passages just placed are neighbours now and leave less room for chance, so the search is made again. */
const MOST_ROUNDS = 4;

/** How many stretches of so many phrases are tried. */
const stretchesOf = (phrases: number): number => Math.max(1, Math.min((phrases * phrases) / 2, phrases * 8));

/** The stretches of some spans that are like one of some passages, passage by passage, and the bar they passed. */
function alike(search: Search, missing: readonly number[], spans: readonly Span[], least: number) {
  const views = spans.flatMap(withinReach).map((span) => ({ span, phrases: phrasesIn(search.text, span) }));
  const phrases = views.reduce((sum, each) => sum + each.phrases.length - 1, 0);
  const bar: Bar = { least, trials: stretchesOf(phrases) * missing.length };
  const candidates = missing.flatMap((at) =>
    views.flatMap(({ span, phrases }) =>
      alikeStretches(at, search.passages[at] as Fingerprint, search.runs, span, phrases, bar),
    ),
  );
  const isReal = ({ passage, ...span }: Candidate): boolean =>
    isReallyAlike(search.passages[passage] as Fingerprint, search.runs, span, bar);
  return { candidates, isReal };
}

/** The changed ones between neighbours that stand in order; gives how many were placed. */
function placeChanged(search: Search, places: Places): number {
  let from = 0;
  let missing: number[] = [];
  let placed = 0;
  const close = (to: number): void => {
    const spans = missing.length > 0 ? freeSpans(taken(places), from, to) : [];
    const { candidates, isReal } = alike(search, missing, spans, LEAST_IN_ORDER);
    for (const { passage, start, end } of chain(candidates).filter(isReal)) {
      places[passage] = { start, end, exact: false, inOrder: true };
      placed++;
    }
    missing = [];
  };
  for (const [at, place] of [...places].entries()) {
    if (place === undefined) missing.push(at);
    else if (place.inOrder) {
      close(place.start);
      from = place.end;
    }
  }
  close(search.text.words.length);
  return placed;
}

/** A heading whose neighbours stand around a line of other words has been reworded: short words show no likeness. */
function placeReworded(search: Search, places: Places): void {
  for (const [at, { heading, length }] of search.passages.entries()) {
    const [before, after] = [places[at - 1], places[at + 1]];
    if (!heading || places[at] !== undefined || !before?.inOrder || !after?.inOrder) continue;
    const [span, ...others] = freeSpans(taken(places), before.end, after.start);
    if (span === undefined || others.length > 0 || span.end - span.start > LONGEST_CHANGED * length) continue;
    places[at] = { ...span, exact: false, inOrder: true };
  }
}

/** The changed clauses anywhere else, the likest first. */
function placeChangedElsewhere(search: Search, places: Places): void {
  const missing = [...places.keys()].filter(
    (at) => places[at] === undefined && !search.passages[at]?.heading,
  );
  const spans = freeSpans(taken(places), 0, search.text.words.length);
  const { candidates, isReal } = alike(search, missing, spans, LEAST_ELSEWHERE);
  const filled: Span[] = [];
  for (const candidate of candidates.sort((a, b) => b.weight - a.weight)) {
    const { passage, start, end } = candidate;
    const isFree = places[passage] === undefined && !filled.some((other) => overlap(candidate, other));
    if (!isFree || !isReal(candidate)) continue;
    places[passage] = { start, end, exact: false, inOrder: false };
    filled.push(candidate);
  }
}

/** Finds a place for every passage that the text has, word for word or changed. */
export function placesOf(search: Search): Places {
  const places: Places = search.passages.map(() => undefined);
  placeInOrder(search, places);
  placeMoved(search, places);
  for (let round = 0; round < MOST_ROUNDS && placeChanged(search, places) > 0; round++);
  placeReworded(search, places);
  placeChangedElsewhere(search, places);
  return places;
}
