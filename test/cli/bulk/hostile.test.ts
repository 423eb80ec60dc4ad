import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulk, ndjson } from '../../support/bulk.js';
import { BUILD, CLOSURE, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../../support/dossiers.js';
import { spoiled } from '../../support/spoiled.js';

const MEBIBYTE = 1024 * 1024;

/** How many lines of some bytes have something in them, counted here. */
const filledLines = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .filter((line) => /[^ \t\r]/.test(line)).length;

/** Every line with something in it has exactly one record, an answer or an error, in the order of the lines. */
async function expectOneRecordEach(bytes: Uint8Array): Promise<void> {
  const { code, records } = await bulk(bytes, { brief: true });
  expect(records).toHaveLength(filledLines(bytes));
  const numbers = records.map(({ line }) => line as number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  const errors = records.filter((record) => 'problems' in record);
  expect(code).toBe(errors.length > 0 ? 1 : 0);
  for (const { problems } of errors) {
    expect(problems).not.toEqual([]);
    for (const { code, message } of problems as { code: string; message: string }[]) {
      expect(code).not.toBe('unreadable');
      expect(message).not.toBe('');
    }
  }
}

const DOSSIERS = [BUILD, CLOSURE, TREATMENT, WORKS_OF_AREA, XINZHUANG];
const texts = DOSSIERS.map((dossier) => JSON.stringify(dossier));

/** A dossier's text with some of its characters replaced, left out or doubled. */
const mistyped = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.tuple(
        fc.nat(600),
        fc.constantFrom('', '"', '{', '}', ',', '\\', '1e999', '\n', '\u0000', '好', '￿'),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((whole, [at, put]) => whole.slice(0, at) + put + whole.slice(at + 1), text),
  );

describe('no line stops the run or goes without a record', () => {
  it('random bytes', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 300 })
      .map((all) => all.map((byte) => (byte % 11 === 0 ? 10 : byte)));
    await fc.assert(fc.asyncProperty(bytes, expectOneRecordEach), { numRuns: 300 });
  });

  it('dossiers mistyped', async () => {
    const lines = fc.array(mistyped, { minLength: 1, maxLength: 5 });
    const bytes = lines.map((all) => Buffer.from(all.join('\n')));
    await fc.assert(fc.asyncProperty(bytes, expectOneRecordEach), { numRuns: 200 });
  });

  it('dossiers with parts replaced by any JSON', async () => {
    const dossiers = fc.array(fc.oneof(...DOSSIERS.map((dossier) => spoiled(dossier))), { maxLength: 6 });
    const bytes = dossiers.map((all) => Buffer.from(ndjson(...all)));
    await fc.assert(fc.asyncProperty(bytes, expectOneRecordEach), { numRuns: 200 });
  });

  it('any JSON', async () => {
    const bytes = fc.array(fc.json(), { maxLength: 6 }).map((all) => Buffer.from(all.join('\r\n')));
    await fc.assert(fc.asyncProperty(bytes, expectOneRecordEach), { numRuns: 200 });
  });
});

/** The code of each problem of a line's record; empty where it was answered. */
async function codesOf(line: string): Promise<string[]> {
  const { records, err } = await bulk(`${line}\n${ndjson(CLOSURE)}`, { brief: true });
  expect(records).toHaveLength(2);
  expect(records[1]).toMatchObject({ line: 2, kind: 'reduction' });
  expect(err.length).toBeLessThan(100);
  const problems = (records[0]?.problems ?? []) as { code: string }[];
  return [...new Set(problems.map(({ code }) => code))];
}

/** A dossier with one more field, or with another in the place of the one of that name. */
function withPart(part: string): string {
  const name = part.slice(1, part.indexOf('"', 1));
  return `${JSON.stringify({ ...BUILD, [name]: undefined }).slice(0, -1)},${part}}`;
}

describe('a line that is made to hurt', () => {
  it.each<[string, string, string[]]>([
    ['lists in lists', '['.repeat(2 * MEBIBYTE) + ']'.repeat(2 * MEBIBYTE), ['too-many-values']],
    ['lists never closed', '['.repeat(4 * MEBIBYTE), ['too-deep']],
    ['objects in objects', `${'{"kind":'.repeat(400_000)}1${'}'.repeat(400_000)}`, ['too-many-values']],
    ['nesting in a dossier', withPart(`"x":${'['.repeat(5000)}${']'.repeat(5000)}`), ['unknown-key']],
    ['a number without end', '9'.repeat(4 * MEBIBYTE), ['wrong-type']],
    ['a number beyond all bounds', withPart('"increase":{"COD":1e999}'), ['amount-not-text']],
    [
      'an amount of a million digits',
      JSON.stringify({ ...BUILD, increase: { COD: '9'.repeat(MEBIBYTE) } }),
      ['too-many-digits'],
    ],
    ['a field name of a million letters', withPart(`"${'purchases'.repeat(120_000)}":1`), ['unknown-key']],
    ['a kind of a million letters', JSON.stringify({ kind: 'area'.repeat(MEBIBYTE / 4) }), ['not-in-list']],
    ['a place of blanks', JSON.stringify({ ...BUILD, place: ' '.repeat(MEBIBYTE) }), ['unknown-place']],
    ['a list of many wrong values', withPart(`"breaches":[${'1,'.repeat(MEBIBYTE)}1]`), ['too-many-values']],
    ['many empty orders', `{"kind":"area","orders":[${'{},'.repeat(MEBIBYTE)}{}]}`, ['too-many-values']],
    [
      'as many wrong values as a short line holds',
      `{"kind":"construction","purchases":[${'{},'.repeat(21_000)}{}]}`,
      ['missing'],
    ],
    ['__proto__ as a field', withPart('"__proto__":{"place":"x"}'), ['unknown-key']],
    ['__proto__ as a pollutant', withPart('"holdings":{"COD":"2","__proto__":"1"}'), ['unknown-pollutant']],
    ['__proto__ alone', '{"__proto__":{"kind":"area"}}', ['missing']],
    ['constructor as a pollutant', withPart('"breaches":["constructor"]'), ['unknown-pollutant']],
    ['toString as a kind', '{"kind":{"toString":1}}', ['not-in-list']],
    ['a lone surrogate', withPart('"\\ud800":"\\udfff"'), ['unknown-key']],
    ['a field twice', withPart('"place":"高新区","place":"梅李镇"'), ['duplicate-key']],
    ['a pollutant twice', withPart('"priority":{"COD":"1","COD":"1"}'), ['duplicate-key']],
  ])('%s', async (_words, line, codes) => {
    expect(await codesOf(line)).toEqual(codes);
  });

  it('a long line with few values is read', async () => {
    const name = '长'.repeat(MEBIBYTE);
    const { records } = await bulk(ndjson({ ...BUILD, name }), { brief: true });
    expect(records[0]?.name === name).toBe(true);
  });

  it('one of 10000 values is read, one of more is not', async () => {
    // BUILD has 21 values, itself included.
    const dossier = (count: number): string => ndjson({ ...BUILD, breaches: Array(count).fill('NH3-N') });
    expect((await bulk(dossier(9979), { brief: true })).records).toMatchObject([{ kind: 'construction' }]);
    expect((await bulk(dossier(9980), { brief: true })).records).toEqual([
      {
        line: 1,
        problems: [
          {
            code: 'too-many-values',
            path: '',
            expected: '10000',
            message: 'holds more than 10000 values and was not assessed; put one dossier on a line',
          },
        ],
      },
    ]);
  });
});
