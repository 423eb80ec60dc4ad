import { Decimal as Theirs } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { amount, constant, Decimal, isShortAmount, proRata } from '../../src/lib/decimal.js';
import type { Amount } from '../../src/types/amount.js';
import { anyAmount, scaled } from '../support/amounts.js';
import { expectMisuse } from '../support/expectations.js';

const read = (value: unknown): string => amount(value as Amount, 'a').toFixed();

describe('reading an amount', () => {
  it.each([
    ['0', '0'],
    ['12.5', '12.5'],
    ['0.0001', '0.0001'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    [-0, '0'],
    [3, '3'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [12n, '12'],
    ['123456789012.123456789', '123456789012.123456789'],
  ])('%s is %s', (value, text) => {
    expect(read(value)).toBe(text);
  });

  it.each([
    undefined,
    null,
    '',
    'x',
    '1e3',
    '1,200.5',
    '12.5 ',
    '１２',
    '0x10',
    '.5',
    '5.',
    '+5',
    '--5',
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    new Theirs(Number.NaN),
    new Theirs(Number.POSITIVE_INFINITY),
    { toStringTag: '[object Decimal]' },
    true,
  ])('%s is none', (value) => {
    expectMisuse(() => read(value), value === undefined ? 'missing' : 'not-an-amount', 'a');
  });

  it.each(['-1', '-0.0000001', -0.5, -3n, new Theirs('-2')])('%s is negative', (value) => {
    expectMisuse(() => read(value), 'negative-amount', 'a');
  });

  it('a Decimal of any constructor is read, and zero never keeps a sign', () => {
    expect(read(new Theirs('1.25'))).toBe('1.25');
    expect(read(new Decimal('1.25'))).toBe('1.25');
    expect(read(Theirs.clone({ precision: 3 })('1.2345'))).toBe('1.2345');
    expect(amount(new Theirs('-0'), 'a').isNegative()).toBe(false);
  });
});

describe('how many digits an amount may have', () => {
  const nines = (count: number): string => '9'.repeat(count);

  it.each([
    ['19 before the point', nines(19), true],
    ['20 before the point', nines(20), true],
    ['21 before the point', nines(21), false],
    ['19 after it', `0.${nines(19)}`, true],
    ['20 after it', `0.${nines(20)}`, true],
    ['21 after it', `0.${nines(21)}`, false],
    ['zeros after the last digit do not count', `1.${'0'.repeat(30)}`, true],
  ])('as text: %s', (_title, text, fits) => {
    if (fits) expect(scaled(read(text))).toBe(scaled(text));
    else expectMisuse(() => read(text), 'too-many-digits', 'a');
  });

  it.each([
    ['59 before the point', nines(59), true],
    ['60 before the point', nines(60), true],
    ['61 before the point', nines(61), false],
    ['59 after it', `0.${nines(59)}`, true],
    ['60 after it', `0.${nines(60)}`, true],
    ['61 after it', `0.${nines(61)}`, false],
  ])('as a result that goes in again: %s', (_title, text, fits) => {
    if (fits) expect(read(new Decimal(text))).toBe(text);
    else expectMisuse(() => read(new Decimal(text)), 'too-many-digits', 'a');
  });
});

describe('the constructor', () => {
  afterEach(() => {
    Theirs.set({ defaults: true });
  });

  it('prints without exponent and into JSON as plain text', () => {
    expect(String(new Decimal('0.00000000000000000001'))).toBe('0.00000000000000000001');
    expect(String(new Decimal('100000000000000000000000'))).toBe('100000000000000000000000');
    expect(JSON.stringify(new Decimal('1e-9'))).toBe('"0.000000001"');
  });

  it('is not reached by settings of the shared one', () => {
    Theirs.set({ precision: 2, rounding: 0, toExpPos: 1 });
    expect(new Decimal('1.2345').times('10000.1').toString()).toBe('12345.12345');
    expect(new Theirs('1.2345').times('10000.1').toString()).not.toBe('12345.12345');
  });

  it('reads a figure of the policy once', () => {
    expect(constant('0.3').toFixed()).toBe('0.3');
    expect(constant('0.3')).toBe(constant('0.3'));
    expectMisuse(() => constant('30%'), 'not-an-amount', 'policy');
  });
});

describe('a share pro rata', () => {
  it.each([
    ['100', '1', '3', '33.333333333333'],
    ['100', '2', '3', '66.666666666666'],
    ['1', '1', '7', '0.142857142857'],
    ['0.0000000000001', '1', '3', '0'],
    ['9', '1', '3', '3'],
    ['100', '400', '1000', '40'],
    ['1', '1', '65536', '0.0000152587890625'],
    ['5', '0', '3', '0'],
    ['0', '1', '3', '0'],
    ['12.5', '3', '3', '12.5'],
  ])('%s x %s / %s = %s', (of, part, whole, share) => {
    expect(proRata(new Decimal(of), new Decimal(part), new Decimal(whole)).toFixed()).toBe(share);
  });

  it('is exact where the division ends, however long it is', () => {
    const twos = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(anyAmount, twos, (of, power) => {
        const whole = 2n ** BigInt(power);
        const share = proRata(new Decimal(of), new Decimal(1), new Decimal(String(whole)));
        expect(share.times(String(whole)).toFixed()).toBe(new Decimal(of).toFixed());
      }),
    );
  });
});

describe('a text that is plainly an amount', () => {
  it.each(['0', '007', '12.5', '0.0001', '12345678901234567890', '1234567890123456.789'])('%s', (text) => {
    expect(isShortAmount(text)).toBe(true);
  });

  it.each(['', '-1', '-0', '1e3', '.5', '5.', '1.2.3', ' 1', '１', '0.0000000000000000001'])(
    'not %j, which needs a closer look or is none',
    (text) => {
      expect(isShortAmount(text)).toBe(false);
    },
  );

  it('is an amount, whatever it looks like', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.-+e １'), maxLength: 24 });
    fc.assert(
      fc.property(text, (written) => {
        if (isShortAmount(written)) expect(amount(written, 'a').isFinite()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
