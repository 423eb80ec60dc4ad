import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, pollutant } from '../../src/schema/fields.js';
import { AMOUNT_PATTERN, DATE_PATTERN, HASH_PATTERN, SHARE_PATTERN } from '../../src/schema/patterns.js';
import { schemaOf } from '../support/json-schemas.js';

const AMOUNT = new RegExp(AMOUNT_PATTERN, 'u');
const SHARE = new RegExp(SHARE_PATTERN, 'u');
const DATE = new RegExp(DATE_PATTERN, 'u');
const POLLUTANT = new RegExp(schemaOf('dossier').$defs.pollutant.anyOf.at(-1).pattern, 'u');

const NINES = '9'.repeat(20);

describe('amounts', () => {
  it.each([
    '0',
    '7',
    '12.5',
    '00012.50',
    '-0',
    '-0.00',
    `${NINES}.${NINES}`,
    `000${NINES}.${NINES}000`,
    '0.0',
  ])('%s', (text) => {
    expect(AMOUNT.test(text)).toBe(true);
  });

  it.each([
    '',
    '-1',
    '-0.1',
    '.5',
    '5.',
    '1,2',
    '1e3',
    '+1',
    ' 1',
    '1\n',
    '１',
    `1${NINES}`,
    `0.0${NINES}`,
    '0x1',
  ])('%j is none', (text) => {
    expect(AMOUNT.test(text)).toBe(false);
  });

  it('are what the library reads', () => {
    const digits = fc
      .array(fc.constantFrom(...'000123456789'), { maxLength: 24 })
      .map((each) => each.join(''));
    const near = fc
      .tuple(
        fc.constantFrom('', '', '', '-', '+', ' '),
        digits,
        fc.constantFrom('', '.', '.', '..', ',', 'e'),
        digits,
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        expect(AMOUNT.test(text), text).toBe(amountText.safeParse(text).success);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('shares', () => {
  it.each(['0', '0.3', '1', '1.000', '01', '00.5', '-0', `0.${NINES}`])('%s', (text) => {
    expect(SHARE.test(text)).toBe(true);
  });

  it.each(['1.1', '2', '1.00000000000000000001', '10', '-0.1', '30%', '', '.5', `0.${NINES}9`])(
    '%j is none',
    (text) => {
      expect(SHARE.test(text)).toBe(false);
    },
  );
});

describe('days', () => {
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

  /** Whether a day exists, by the calendar of JavaScript, which counts the years below 100 from 1900. */
  function exists(year: number, month: number, day: number): boolean {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }

  it.each([1, 4, 96, 100, 400, 1900, 1996, 2000, 2023, 2024, 2100, 9996, 9999])('of the year %d', (year) => {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        expect(DATE.test(text), text).toBe(exists(year, month, day));
      }
    }
  });

  it('of the year 0 are none', () => {
    expect(DATE.test('0000-01-01')).toBe(false);
    expect(DATE.test('0000-02-29')).toBe(false);
  });

  it.each([
    '2024-2-1',
    '2024/02/01',
    '20240201',
    '2024-02-01T00:00',
    ' 2024-02-01',
    '2024-02-01\n',
    '２０２４-02-01',
    '',
  ])('%j is none', (text) => {
    expect(DATE.test(text)).toBe(false);
  });
});

describe('hashes', () => {
  it('are 64 lower-case hexadecimal digits', () => {
    const hash = new RegExp(HASH_PATTERN, 'u');
    const digits = '0123456789abcdef'.repeat(4);
    expect(
      [digits, digits.slice(1), `${digits}0`, digits.toUpperCase(), `${digits}\n`].map((each) =>
        hash.test(each),
      ),
    ).toEqual([true, false, false, false, false]);
  });
});

describe('3.1.1.s1 names of pollutants', () => {
  it.each([
    ...['化学需氧量', '化学需氧量（COD）', '化学需氧量(COD)', 'ＣＯＤ', 'cod', 'COD', '化学需氧量（ｃｏｄ)'],
    ...['氨氮', 'NH₃-N', 'nh3-n', 'ＮＨ３－Ｎ', '氨氮 (NH3-N)', '总氮', 'TN', '总磷（TP）', ' T P '],
    ...['SO₂', '二氧化硫', 'NO_x', 'NOₓ', '氮氧化物', '氮氧化物（NO_x）', '氮氧化物（NOx）', 'VOCs', 'VOCS'],
    ...['挥发性有机物', '颗粒物', 'pm', '\u3000颗粒物\n'],
  ])('%s', (name) => {
    expect(POLLUTANT.test(name)).toBe(true);
    expect(pollutant.safeParse(name).success).toBe(true);
  });

  it.each([
    ...[
      '',
      'BOD5',
      'PM2.5',
      'PM10',
      '总氮磷',
      'NH3N',
      'CODcr',
      '化学需氧量COD',
      '化学需氧量（TP）',
      '总氮（）',
      '氮',
    ],
    ...['COD,TP', '__proto__', 'constructor', 'N0x', 'SO3'],
  ])('%j is none', (name) => {
    expect(POLLUTANT.test(name)).toBe(false);
    expect(pollutant.safeParse(name).success).toBe(false);
  });

  it('the library knows a few rare forms of letters besides, which no keyboard writes', () => {
    for (const name of ['𝐂𝐎𝐃', 'ⒸⓄⒹ', 'ℂOD']) {
      expect([POLLUTANT.test(name), pollutant.safeParse(name).success]).toEqual([false, true]);
    }
  });
});
