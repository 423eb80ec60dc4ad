import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '../../src/lib/json/json.js';
import { QuotaError } from '../../src/lib/problem.js';
import { describeProblem } from '../../src/lib/problem-words.js';

const blank = fc
  .array(fc.constantFrom(' ', '\n', '\r\n', '\t'), { maxLength: 2 })
  .map((parts) => parts.join(''));
const character = fc.oneof(
  fc.constantFrom('a', 'b', '0', '.', '[', '{', ',', ':', ' ', '梅', '𠮷', '\u2028', '\ufeff', '\ud800'),
  fc.constantFrom('\\"', '\\\\', '\\/', '\\b', '\\f', '\\n', '\\r', '\\t', '\\u6885', '\\uD83D', '\\u0000'),
);
const word = fc.array(character, { maxLength: 6 }).map((parts) => `"${parts.join('')}"`);
const key = fc.oneof(
  word,
  fc.constantFrom('"__proto__"', '"constructor"', '"toString"', '"1"', '"0"', '"a.b"', '""'),
);
const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom('0', '7', '10', '9007199254740993', '12345678901234567890'),
    fc.constantFrom('', '.0', '.5', '.10', '.3333333333333333333333'),
    fc.constantFrom('', 'e0', 'E5', 'e+30', 'e-400', 'E400'),
  )
  .map((parts) => parts.join(''));

/** JSON texts of every form that the grammar knows; `unique` ones name no field twice. */
const texts = (unique: boolean): fc.Arbitrary<string> =>
  fc.letrec<{ value: string }>((tie) => ({
    value: fc
      .tuple(
        blank,
        fc.oneof(
          { maxDepth: 4, depthSize: 'small' },
          fc.oneof(word, number, fc.constantFrom('true', 'false', 'null')),
          fc
            .uniqueArray(fc.tuple(key, blank, tie('value')), {
              maxLength: 4,
              comparator: (a, b) => unique && a === b,
              selector: ([name]) => JSON.parse(name) as string,
            })
            .map((fields) => `{${fields.map(([name, gap, part]) => `${name}${gap}:${part}`).join(',')}}`),
          fc.array(tie('value'), { maxLength: 4 }).map((parts) => `[${parts.join(',')}]`),
        ),
        blank,
      )
      .map((parts) => parts.join('')),
  })).value;

const outcomeOf = (text: string): { readonly value: unknown } | QuotaError => {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof QuotaError) return error;
    throw error;
  }
};

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

function expectSame(text: string, value: unknown): void {
  const expected: unknown = JSON.parse(text);
  expect(isDeepStrictEqual(value, expected), text).toBe(true);
  expect(JSON.stringify(value)).toBe(JSON.stringify(expected));
}

it('gives what JSON.parse gives, on every text that names no field twice', () => {
  fc.assert(
    fc.property(texts(true), (text) => {
      expectSame(text, parseJson(text).value);
    }),
    { numRuns: 3000 },
  );
});

it('gives what JSON.parse gives on what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom('', '  ', '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expectSame(text, parseJson(text).value);
    }),
    { numRuns: 2000 },
  );
});

const PIECES = [
  ...'{}[]:,"\'\\/-+.eE0123456789 \n\t\r\u0000\u001f\ufeff\u00a0，：“”ntf#u',
  ...['true', 'NaN', '"a"', '"a":1', '//', '\\u12', '-', '1.', '.5', '01', 'Infinity', 'null', ',]', ',}'],
];
const edit = fc.record({
  at: fc.nat(),
  take: fc.constantFrom(0, 0, 1, 2, 5, 1e9),
  put: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('', ...PIECES) }, fc.string({ maxLength: 3 })),
});
const edited = fc.tuple(texts(false), fc.array(edit, { maxLength: 3 })).map(([text, edits]) =>
  edits.reduce((before, { at, take, put }) => {
    const from = at % (before.length + 1);
    return before.slice(0, from) + put + before.slice(from + take);
  }, text),
);

it('accepts what JSON.parse accepts, and nothing else, fields named twice aside', () => {
  const seen = { accepted: 0, refused: 0, twice: 0 };
  fc.assert(
    fc.property(edited, (text) => {
      const outcome = outcomeOf(text);
      if (!(outcome instanceof QuotaError)) {
        seen.accepted++;
        expectSame(text, outcome.value);
        return;
      }
      const last = outcome.problems.at(-1)?.code;
      expect(last === 'duplicate-key', text).toBe(accepts(text));
      if (last === 'duplicate-key') seen.twice++;
      else seen.refused++;
      for (const problem of outcome.problems) {
        expect([problem.line, problem.column]).toEqual([expect.any(Number), expect.any(Number)]);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(describeProblem(problem, 'zh')).not.toMatch(/undefined(?!不存在)/);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(Math.min(seen.accepted, seen.refused, seen.twice)).toBeGreaterThan(100);
});
