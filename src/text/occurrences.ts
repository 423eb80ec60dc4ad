import { sha256 } from '../lib/hash.js';
import type { Fingerprint } from '../types/fingerprint.js';
import { factorOf, rollingHashes } from './fingerprint.js';

/** Where each passage stands in a text word for word: the starts, in order. */
export function occurrences(words: string, passages: readonly Fingerprint[]): number[][] {
  const hashes = rollingHashes(words);
  const known = new Map<string, string>();
  const hashOf = (stretch: string): string => {
    const found = known.get(stretch) ?? sha256(stretch);
    known.set(stretch, found);
    return found;
  };
  return passages.map(({ length, rolling, sha256: wanted }) => {
    const factor = factorOf(length);
    const starts: number[] = [];
    for (let end = length; end < hashes.length; end++) {
      const before = hashes[end - length] as number;
      if (((hashes[end] as number) - Math.imul(before, factor)) >>> 0 !== rolling) continue;
      if (hashOf(words.slice(end - length, end)) === wanted) starts.push(end - length);
    }
    return starts;
  });
}
