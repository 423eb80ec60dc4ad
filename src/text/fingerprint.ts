import { listOf, optional, reading, text } from '../lib/check.js';
import { sha256 } from '../lib/hash.js';
import type { ClauseId } from '../types/clause.js';
import type { Fingerprint, FingerprintedText } from '../types/fingerprint.js';
import { foldText } from './fold.js';

/** The length of the runs of characters that a sketch is made of. */
export const RUN = 3;

/** Bits of a sketch for each run; with one bit a run, a quarter of them is set. */
const BITS_PER_RUN = 3.5;

const FACTOR = 0x01000193;

/** The rolling hashes of all starts of a text: the hash of any stretch follows from two of them. */
export function rollingHashes(words: string): Uint32Array {
  const hashes = new Uint32Array(words.length + 1);
  for (let at = 0; at < words.length; at++) {
    hashes[at + 1] = Math.imul(hashes[at] as number, FACTOR) + words.charCodeAt(at) + 1;
  }
  return hashes;
}

/** The factor by which the hash before a stretch of this length stands in the hash at its end. */
export function factorOf(length: number): number {
  let factor = 1;
  for (let power = 0; power < length; power++) factor = Math.imul(factor, FACTOR);
  return factor;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** A number below 2^32 for each run of three characters of a text, in its order. */
export function runsOf(words: string): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at++) {
    const [a, b, c] = [words.charCodeAt(at), words.charCodeAt(at + 1), words.charCodeAt(at + 2)];
    runs[at] = mixed(Math.imul(Math.imul(a, 0x1f123bb5) + b, 0x27d4eb2f) + c);
  }
  return runs;
}

/** The bit of a sketch that a run hits. */
export const bitOf = (run: number, bits: number): number => Math.floor((run * bits) / 2 ** 32);

function sketchOf(runs: ReadonlySet<number>): string {
  const digits = new Uint8Array(Math.max(1, Math.ceil((BITS_PER_RUN * runs.size) / 4)));
  for (const run of runs) {
    const bit = bitOf(run, digits.length * 4);
    digits[bit >> 2] = (digits[bit >> 2] as number) | (1 << (bit & 3));
  }
  return Array.from(digits, (digit) => digit.toString(16)).join('');
}

/** The bits of a sketch, one by one. */
export function bitsOf(sketch: string): Uint8Array {
  const bits = new Uint8Array(sketch.length * 4);
  for (let at = 0; at < bits.length; at++) {
    bits[at] = (Number.parseInt(sketch[at >> 2] as string, 16) >> (at & 3)) & 1;
  }
  return bits;
}

/** A passage of a text, in its words. */
export interface TextPassage {
  /** The clause that it is, or that it stands above. */
  readonly clause: ClauseId;
  /** Whether it is a heading; not so unless given. */
  readonly heading?: boolean;
  /** Its words. */
  readonly words: string;
}

function fingerprintOf(passage: TextPassage, at: number): Fingerprint {
  const path = `passages[${at}]`;
  return reading(
    passage,
    () => {
      const folded = foldText(text(passage.words, `${path}.words`)).words;
      const runs = new Set(runsOf(folded));
      return {
        clause: passage.clause,
        ...(optional(passage, 'heading') && { heading: true }),
        length: folded.length,
        runs: runs.size,
        rolling: rollingHashes(folded).at(-1) as number,
        sha256: sha256(folded),
        sketch: sketchOf(runs),
      };
    },
    path,
  );
}

/**
 * Takes the fingerprints of a text's passages, so that the text can be recognised without being stored. `source` is
 * the whole text.
 */
export function fingerprintText(
  policy: string,
  source: string,
  passages: readonly TextPassage[],
): FingerprintedText {
  return {
    policy: text(policy, 'policy'),
    sourceSha256: sourceHash(text(source, 'source')),
    passages: reading(listOf(passages, 'passages'), (list) => list.map(fingerprintOf), 'passages'),
  };
}

/** SHA-256 of a text in UTF-8, all white space removed; nothing else is folded. */
export const sourceHash = (text: string): string => sha256(text.replace(/\s+/gu, ''));
