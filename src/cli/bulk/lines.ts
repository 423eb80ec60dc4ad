import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../types/problem.js';

/** The most bytes that a line may have, its end not counted: 4 MiB. */
const LONGEST_LINE = 4 * 1024 * 1024;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;
const NOTHING = Buffer.alloc(0);

/** A line with something in it: its text, or what keeps it from being read. */
export type Line = { readonly number: number } & (
  | { readonly text: string; readonly problem?: undefined }
  | { readonly problem: Problem }
);

const TOO_LONG: Problem = { code: 'line-too-long', path: '', expected: String(LONGEST_LINE) };
const NOT_UTF8: Problem = { code: 'not-utf8', path: '' };

const isBlank = (text: string): boolean => /^[ \t\r]*$/.test(text);

/**
 * Cuts the bytes of one input into its lines. Lines end with LF or CRLF, the last one with the input. Blank lines are
 * counted and not given. No more than the longest line is ever held, whatever comes.
 */
export class LineSplitter {
  #number = 0;
  #held = NOTHING;
  #length = 0;
  #tooLong = false;

  /** The lines that end in the next bytes. */
  *push(chunk: Uint8Array): Generator<Line> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      const line = this.#ended(bytes.subarray(from, end));
      from = end + 1;
      if (line !== undefined) yield line;
    }
    this.#hold(bytes.subarray(from));
  }

  /** The last line, where the input does not end with the end of a line. */
  *end(): Generator<Line> {
    if (this.#length === 0 && !this.#tooLong) return;
    const line = this.#ended(NOTHING);
    if (line !== undefined) yield line;
  }

  #hold(bytes: Buffer): void {
    const length = this.#length + bytes.length;
    if (this.#tooLong || length > LONGEST_LINE + 1) {
      this.#tooLong = true;
      this.#held = NOTHING;
      this.#length = 0;
      return;
    }
    if (length > this.#held.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#held.length));
      this.#held.copy(larger, 0, 0, this.#length);
      this.#held = larger;
    }
    bytes.copy(this.#held, this.#length);
    this.#length = length;
  }

  #ended(tail: Buffer): Line | undefined {
    const bytes = this.#whole(tail);
    const tooLong = this.#tooLong;
    this.#length = 0;
    this.#tooLong = false;
    this.#number++;
    const number = this.#number;
    const length = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    if (tooLong || length > LONGEST_LINE) return { number, problem: TOO_LONG };
    if (!isUtf8(bytes)) return { number, problem: NOT_UTF8 };
    const decoded = bytes.toString('utf8', 0, length);
    const text = number === 1 && decoded.charCodeAt(0) === BYTE_ORDER_MARK ? decoded.slice(1) : decoded;
    return isBlank(text) ? undefined : { number, text };
  }

  #whole(tail: Buffer): Buffer {
    if (this.#length === 0) return tail;
    this.#hold(tail);
    return this.#held.subarray(0, this.#length);
  }
}
