import { Decimal as Theirs } from 'decimal.js';
import { Decimal } from '../../src/lib/decimal.js';
import type { ProblemCode } from '../../src/types/problem.js';

const LONG = 1_000_000;
const nines = '9'.repeat(LONG);

/** A number of the library whose digits somebody has changed. */
const changed = (digits: object): Decimal => Object.assign(new Decimal('12.5'), digits);

const throwing = (): never => {
  throw new Error('out of reach');
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new Decimal(1), {});
  revoke();
  return proxy;
}

/** Another copy of decimal.js whose numbers write themselves out in full. */
const Full = Theirs.clone({ defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

/** What JSON may hold where an amount is asked: it can say that it is a number of decimal.js. */
export const FROM_JSON: readonly [title: string, value: unknown, code: ProblemCode][] = [
  ['a tag with a negative digit', { toStringTag: '[object Decimal]', s: 1, e: 0, d: [-5] }, 'not-an-amount'],
  ['a tag with a digit', { toStringTag: '[object Decimal]', s: 1, e: 0, d: [5] }, 'not-an-amount'],
  [
    'a tag with a long word',
    { toStringTag: '[object Decimal]', s: 1, e: 0, d: [1, 2, 1e9] },
    'not-an-amount',
  ],
  ['a tag with a huge exponent', { toStringTag: '[object Decimal]', s: 1, e: 5e8, d: [1] }, 'not-an-amount'],
  ['a tag with half an exponent', { toStringTag: '[object Decimal]', s: 1, e: 0.5, d: [1] }, 'not-an-amount'],
  ['a tag without digits', { toStringTag: '[object Decimal]', s: 1, e: 0 }, 'not-an-amount'],
  ['a tag alone', { toStringTag: '[object Decimal]' }, 'not-an-amount'],
  [
    'a tag with digits that are text',
    { toStringTag: '[object Decimal]', s: 1, e: 0, d: '5' },
    'not-an-amount',
  ],
  ['digits of a number without a tag', { s: 1, e: 0, d: [5] }, 'not-an-amount'],
  ['a constructor that is text', { constructor: 'Decimal', s: 1, e: 0, d: [5] }, 'not-an-amount'],
  [
    'a tag below',
    JSON.parse('{"__proto__":{"toStringTag":"[object Decimal]"},"s":1,"e":0,"d":[5]}'),
    'not-an-amount',
  ],
  ['a list', ['5'], 'not-an-amount'],
  ['null', null, 'not-an-amount'],
  ['a yes', true, 'not-an-amount'],
  ['a million digits', nines, 'too-many-digits'],
  ['a million places', `0.${nines}`, 'too-many-digits'],
  ['a million digits below zero', `-${nines}`, 'negative-amount'],
  ['a million letters', 'x'.repeat(LONG), 'not-an-amount'],
  ['a million digits and a letter', `${nines}x`, 'not-an-amount'],
  ['a million blanks', ' '.repeat(LONG), 'not-an-amount'],
  ['an exponent', '1e500000000', 'not-an-amount'],
  ['nothing', '', 'not-an-amount'],
];

/** What code may give where an amount is asked. */
export const FROM_CODE: readonly [title: string, value: unknown, code: ProblemCode][] = [
  [
    'a tag that is inherited',
    Object.assign(Object.create({ toStringTag: '[object Decimal]' }), { s: 1, e: 0, d: [5] }),
    'not-an-amount',
  ],
  [
    'a tag with a method',
    { toStringTag: '[object Decimal]', s: 1, e: 0, d: [5], toFixed: () => '5' },
    'not-an-amount',
  ],
  ['a huge Decimal', new Decimal('1e500000000'), 'too-many-digits'],
  ['a tiny Decimal', new Decimal('1e-500000000'), 'too-many-digits'],
  ['a huge Decimal below zero', new Decimal('-1e500000000'), 'negative-amount'],
  ['a huge Decimal of another copy', new Full('1e500000000'), 'too-many-digits'],
  ['a tiny Decimal of another copy', new Full('1.5e-500000000'), 'too-many-digits'],
  ['the greatest Decimal', new Theirs('9e9000000000000000'), 'too-many-digits'],
  ['a Decimal of a million digits', new Decimal(nines), 'too-many-digits'],
  ['a Decimal of 61 digits', new Theirs('9'.repeat(61)), 'too-many-digits'],
  ['NaN', Number.NaN, 'not-an-amount'],
  ['Infinity', Number.POSITIVE_INFINITY, 'not-an-amount'],
  ['a Decimal that is none', new Decimal(Number.NaN), 'not-an-amount'],
  ['an infinite Decimal', new Full('-Infinity'), 'not-an-amount'],
  ['a negative digit', changed({ d: [-5] }), 'not-an-amount'],
  ['half a digit', changed({ d: [1.5] }), 'not-an-amount'],
  ['a digit that is text', changed({ d: ['12'] }), 'not-an-amount'],
  ['a word too long', changed({ d: [12, 1e7] }), 'not-an-amount'],
  ['a word that ends in nothing', changed({ d: [12, 0] }), 'not-an-amount'],
  ['a word that begins with nothing', changed({ d: [0, 12] }), 'not-an-amount'],
  ['no words', changed({ d: [] }), 'not-an-amount'],
  ['another first word than the exponent says', changed({ d: [9] }), 'not-an-amount'],
  ['a sign that is none', changed({ s: 2 }), 'not-an-amount'],
  ['no exponent', changed({ e: undefined }), 'not-an-amount'],
  ['half an exponent', changed({ e: 1.5 }), 'not-an-amount'],
  ['words without end', changed({ d: { length: 1e9 } }), 'not-an-amount'],
  [
    'words whose count throws',
    changed({ d: Object.defineProperty({}, 'length', { get: throwing }) }),
    'not-an-amount',
  ],
  ['digits that throw', Object.defineProperty(new Decimal(1), 'd', { get: throwing }), 'not-an-amount'],
  [
    'a proxy that throws',
    new Proxy(new Decimal(1), { get: throwing, getPrototypeOf: throwing }),
    'not-an-amount',
  ],
  ['a proxy that is revoked', revoked(), 'not-an-amount'],
  ['the prototype itself', Decimal.prototype, 'not-an-amount'],
  ['the constructor', Decimal, 'not-an-amount'],
  ['a symbol', Symbol('5'), 'not-an-amount'],
  ['a boxed text', Object('5'), 'not-an-amount'],
  ['a boxed number', Object(5), 'not-an-amount'],
  ['1e300', 1e300, 'too-many-digits'],
  ['the greatest number', Number.MAX_VALUE, 'too-many-digits'],
  ['the least number', 5e-324, 'too-many-digits'],
  ['-1e300', -1e300, 'negative-amount'],
  ['a million digits as a whole number', 10n ** BigInt(LONG), 'too-many-digits'],
  ['a million digits below zero as a whole number', -(10n ** BigInt(LONG)), 'negative-amount'],
  ['21 digits as a whole number', 10n ** 20n, 'too-many-digits'],
];
