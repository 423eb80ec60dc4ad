import { QuotaError } from '../lib/problem.js';
import type { Io } from './io.js';
import { bytesIn } from './read-json.js';

/** What the first bytes of files that people take for text say, each character one byte. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'PDF'],
  ['PK\x03\x04', 'Word, WPS, ZIP'],
  ['\xd0\xcf\x11\xe0', 'Word, WPS'],
  ['{\\rtf', 'RTF'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = KINDS.find(([sign]) => start.startsWith(sign))?.[1];
  if (known !== undefined) return known;
  if (/^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))) return 'HTML';
  return undefined;
}

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The encoding that a byte order mark names. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BINARY = /[\x00-\x08\x0e-\x19\x1b-\x1f]/;

/**
 * The words in a file, or in standard input for `-`: UTF-8, UTF-16 with its mark, or GB 18030, which Chinese editors
 * write as “ANSI”.
 *
 * @throws QuotaError when it cannot be read or is no plain text.
 */
export async function textIn(file: string, io: Io): Promise<string> {
  const bytes = await bytesIn(file, io);
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new QuotaError({ code: 'not-plain-text', path: '', found: kind });
  const marked = markedEncoding(bytes);
  const text = marked ? decoded(bytes, marked) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030'));
  if (text === undefined || BINARY.test(text)) throw new QuotaError({ code: 'binary-file', path: '' });
  return text;
}
