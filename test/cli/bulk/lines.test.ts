import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LineSplitter } from '../../../src/cli/bulk/lines.js';

const LONGEST = 4_194_304;

/** Every line of some chunks, as `number text` or `number code`. */
function linesOf(...chunks: readonly (string | Uint8Array)[]): string[] {
  const splitter = new LineSplitter();
  const written = (line: Line): string =>
    line.problem === undefined ? `${line.number} ${line.text}` : `${line.number} ${line.problem.code}`;
  const found = chunks.flatMap((chunk) => [...splitter.push(Buffer.from(chunk as string))]);
  return [...found, ...splitter.end()].map(written);
}

describe('lines', () => {
  it.each<[string, string, string[]]>([
    ['end with LF', 'a\nb\n', ['1 a', '2 b']],
    ['or CRLF', 'a\r\nb\r\n', ['1 a', '2 b']],
    ['or with the input', 'a\nb', ['1 a', '2 b']],
    ['the last one with a lone CR', 'a\nb\r', ['1 a', '2 b']],
    ['are counted where they are blank, and not given', '\n \t\na\r\n\r\n\nb\n\n', ['3 a', '6 b']],
    ['nothing', '', []],
    ['one end of line', '\n', []],
    ['a carriage return inside is part of the line', 'a\rb\n', ['1 a\rb']],
    ['blanks of other kinds are no blanks of JSON', '\u3000\n', ['1 \u3000']],
  ])('%s', (_words, input, lines) => {
    expect(linesOf(input)).toEqual(lines);
  });
});

describe('a byte order mark', () => {
  it('at the start is dropped', () => {
    expect(linesOf('\uFEFFa\n\uFEFFb\n')).toEqual(['1 a', '2 \uFEFFb']);
    expect(linesOf('\uFEFF\r\na\n')).toEqual(['2 a']);
  });

  it('may come in pieces', () => {
    expect(linesOf(Uint8Array.of(0xef), Uint8Array.of(0xbb), Uint8Array.of(0xbf, 0x61))).toEqual(['1 a']);
  });
});

describe('UTF-8', () => {
  it('a line that is none is told, the others are given', () => {
    const gbk = Uint8Array.of(0x7b, 0xc3, 0xb7, 0xc0, 0xee, 0x7d, 10);
    expect(linesOf('好\n', gbk, '好\n')).toEqual(['1 好', '2 not-utf8', '3 好']);
  });

  it.each<[string, number[]]>([
    ['a character cut short', [0xe5, 0xa5]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a byte that never occurs', [0xff]],
  ])('%s is none', (_words, bytes) => {
    expect(linesOf(Uint8Array.from(bytes), '\na')).toEqual(['1 not-utf8', '2 a']);
  });
});

describe('long lines', () => {
  it('are given up to 4 MiB', () => {
    const longest = 'x'.repeat(LONGEST);
    const [line, next, ...others] = linesOf(`${longest}\r\n`, 'a');
    expect(line === `1 ${longest}`).toBe(true);
    expect([next, others]).toEqual(['2 a', []]);
  });

  it.each([
    ['in one piece', [`${'x'.repeat(LONGEST + 1)}\nb\n`]],
    ['with CRLF', [`${'x'.repeat(LONGEST + 1)}\r\nb\n`]],
    ['in several', ['x'.repeat(LONGEST), 'x', '\nb\n']],
    ['three times over', ['x'.repeat(LONGEST), 'x'.repeat(LONGEST), 'x'.repeat(LONGEST), '\nb']],
  ])('beyond are told, and the next is read: %s', (_words, chunks) => {
    expect(linesOf(...chunks)).toEqual(['1 line-too-long', '2 b']);
  });

  it('beyond without an end are told at the end', () => {
    expect(linesOf('a\n', 'x'.repeat(LONGEST), 'xx')).toEqual(['1 a', '2 line-too-long']);
  });

  it('are not kept in memory', () => {
    const splitter = new LineSplitter();
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const before = process.memoryUsage().arrayBuffers;
    for (let megabyte = 0; megabyte < 300; megabyte++) expect([...splitter.push(chunk)]).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
    expect([...splitter.end()]).toEqual([
      { number: 1, problem: { code: 'line-too-long', path: '', expected: '4194304' } },
    ]);
  });
});

describe('how the bytes are cut into chunks', () => {
  it('changes nothing', () => {
    const parts = fc.constantFrom('\n', '\r\n', '\r', ' ', '{}', 'x', '好', '😀', '\uFEFF', '"\\n"');
    const text = fc.array(parts, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(120), { maxLength: 12 }), (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(linesOf(...chunks)).toEqual(linesOf(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
