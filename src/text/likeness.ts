import type { Fingerprint } from '../types/fingerprint.js';
import type { Candidate } from './chain.js';
import { bitOf, bitsOf, RUN } from './fingerprint.js';
import type { Span } from './spans.js';

/** How much longer or shorter than a passage its changed form may be. */
export const LONGEST_CHANGED = 2.5;
const SHORTEST_CHANGED = 0.35;

/** The least share of a passage's runs that must lie after a start for a closer look. */
const WORTH_A_LOOK = 0.2;

/** How often chance may be taken for likeness, among all stretches tried for one passage. */
const ERROR_RATE = 0.35;

/** How like a stretch must be. */
export interface Bar {
  /** The least likeness. */
  readonly least: number;
  /** How many stretches are tried for a passage: the more, the more look alike by chance. */
  readonly trials: number;
}

/** The sketch of a passage, opened. */
interface Sketch {
  readonly bits: Uint8Array;
  /** The share of all other runs that hit it by chance. */
  readonly chance: number;
  /** The number of different runs of the passage. */
  readonly own: number;
}

function opened({ sketch, runs }: Fingerprint): Sketch {
  const bits = bitsOf(sketch);
  return { bits, own: runs, chance: bits.reduce((sum, bit) => sum + bit, 0) / bits.length };
}

const hits = ({ bits }: Sketch, run: number | undefined): number =>
  run === undefined ? 0 : (bits[bitOf(run, bits.length)] as number);

/** The share of runs in common, of all runs of both (Dice), where so many of a stretch's runs hit the sketch. */
function share({ chance, own }: Sketch, hit: number, count: number): number {
  const shared = (hit - chance * count) / (1 - chance);
  return Math.min(1, (2 * Math.max(0, Math.min(own, shared))) / (own + count));
}

/** How unlikely so many hits are by chance, as a bound on the logarithm (Chernoff). */
function surprise({ chance }: Sketch, hit: number, count: number): number {
  const rate = hit / count;
  const missed = rate < 1 ? (1 - rate) * Math.log((1 - rate) / (1 - chance)) : 0;
  return rate > chance ? count * (rate * Math.log(rate / chance) + missed) : 0;
}

/** Fewer runs in common say nothing. */
const LEAST_HITS = 4;

const isAlike = (sketch: Sketch, hit: number, count: number, { least, trials }: Bar): boolean =>
  hit >= LEAST_HITS &&
  share(sketch, hit, count) >= least &&
  surprise(sketch, hit, count) >= Math.log(trials / ERROR_RATE);

const runsIn = (length: number): number => Math.max(1, length - RUN + 1);

/** A stretch's different runs, and how many of them hit a sketch. */
function differentRuns(
  sketch: Sketch,
  runs: Uint32Array,
  { start, end }: Span,
): { hit: number; count: number } {
  const different = new Set(runs.subarray(start, Math.max(start, end - RUN + 1)));
  let hit = 0;
  for (const run of different) hit += hits(sketch, run);
  return { hit, count: Math.max(1, different.size) };
}

/** How like a passage a stretch of a text is, between 0 and 1, estimated from its sketch. */
export function likeness(passage: Fingerprint, runs: Uint32Array, span: Span): number {
  const sketch = opened(passage);
  const { hit, count } = differentRuns(sketch, runs, span);
  return share(sketch, hit, count);
}

/** Whether a stretch is like a passage, each of its runs counted once, so that no text seems like by repetition. */
export function isReallyAlike(passage: Fingerprint, runs: Uint32Array, span: Span, bar: Bar): boolean {
  const sketch = opened(passage);
  const { hit, count } = differentRuns(sketch, runs, span);
  return isAlike(sketch, hit, count, bar);
}

/**
 * The stretches of a span that are like a passage: of those that start at each phrase, the likest, if it is like
 * enough. `phrases` are the places in the span where a phrase starts, and its end.
 */
export function alikeStretches(
  at: number,
  passage: Fingerprint,
  runs: Uint32Array,
  span: Span,
  phrases: readonly number[],
  bar: Bar,
): Candidate[] {
  const sketch = opened(passage);
  const sums = new Uint32Array(span.end - span.start + 1);
  for (let place = span.start; place < span.end; place++) {
    const sum = sums[place - span.start] as number;
    sums[place - span.start + 1] = sum + hits(sketch, runs[place]);
  }
  const hitIn = (start: number, count: number): number =>
    (sums[start - span.start + count] as number) - (sums[start - span.start] as number);

  const longest = Math.ceil(passage.length * LONGEST_CHANGED);
  const shortest = Math.max(RUN, Math.floor(passage.length * SHORTEST_CHANGED));
  const found: Candidate[] = [];
  for (let from = 0; from < phrases.length - 1; from++) {
    const start = phrases[from] as number;
    const ahead = Math.min(span.end - start, longest);
    if (hitIn(start, ahead) - sketch.chance * ahead < WORTH_A_LOOK * sketch.own * (1 - sketch.chance))
      continue;
    let best: Candidate | undefined;
    for (let to = from + 1; to < phrases.length; to++) {
      const end = phrases[to] as number;
      if (end - start > longest) break;
      if (end - start < shortest) continue;
      const count = runsIn(end - start);
      const hit = hitIn(start, count);
      const weight = share(sketch, hit, count);
      if (weight > (best?.weight ?? 0) && isAlike(sketch, hit, count, bar)) {
        best = { passage: at, start, end, weight };
      }
    }
    if (best !== undefined) found.push(best);
  }
  return found;
}
