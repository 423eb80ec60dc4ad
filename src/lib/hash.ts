import { amountIn, isDecimal } from './decimal.js';

/**
 * JSON with sorted keys and no blanks: equal values have equal text. A `bigint` and a Decimal are told as plain decimal
 * text, whatever notation the constructor of the Decimal prefers.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, part: unknown) {
    if (typeof part === 'bigint') return String(part);
    const given = this[key];
    if (isDecimal(given)) return amountIn(given)?.toFixed() ?? part;
    return typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
}

/** The first 32 bits after the point of the roots of the first primes, as FIPS 180-4 sets the constants. */
function rootFractions(count: number, root: number): Uint32Array {
  const found = new Uint32Array(count);
  let size = 0;
  for (let candidate = 2; size < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) isPrime = false;
    if (isPrime) found[size++] = (candidate ** (1 / root) % 1) * 2 ** 32;
  }
  return found;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal. Synchronous, and the same in every browser. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, at) => {
    padded.setUint8(at, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length) * 8n);

  const state = rootFractions(8, 2);
  const factors = rootFractions(64, 3);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let at = 0; at < 64; at++) {
      if (at < 16) {
        schedule[at] = padded.getUint32(block + at * 4);
        continue;
      }
      const early = schedule[at - 15] as number;
      const late = schedule[at - 2] as number;
      const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule[at] = (schedule[at - 16] as number) + first + (schedule[at - 7] as number) + second;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let at = 0; at < 64; at++) {
      const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const chosen = (e & f) ^ (~e & g);
      const first = (h + mixed + chosen + (factors[at] as number) + (schedule[at] as number)) | 0;
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] as number) + word;
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
