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

let constants: { readonly start: Uint32Array; readonly factors: Uint32Array } | undefined;

/** The constants of SHA-256, found once. */
function sha256Constants(): NonNullable<typeof constants> {
  constants ??= { start: rootFractions(8, 2), factors: rootFractions(64, 3) };
  return constants;
}

/** Fills in the words of a block that follow from its first sixteen. */
function extended(schedule: Uint32Array): void {
  for (let at = 16; at < 64; at++) {
    const early = schedule[at - 15] as number;
    const late = schedule[at - 2] as number;
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[at] = (schedule[at - 16] as number) + first + (schedule[at - 7] as number) + second;
  }
}

/** Mixes a block into the state. The eight words are kept apart, because a list of them for each round takes far longer. */
function mixIn(state: Uint32Array, schedule: Uint32Array, factors: Uint32Array): void {
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
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const mixedIn = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at++) state[at] = (state[at] as number) + (mixedIn[at] as number);
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal. Synchronous, and the same in every browser. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const padded = new DataView(whole.buffer);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length) * 8n);

  const { start, factors } = sha256Constants();
  const state = Uint32Array.from(start);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let at = 0; at < 16; at++) schedule[at] = padded.getUint32(block + at * 4);
    extended(schedule);
    mixIn(state, schedule, factors);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
