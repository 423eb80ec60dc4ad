import { Decimal as Theirs } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  balanceOf,
  balances,
  commitmentStatus,
  conservation,
  Decimal,
  emptyLedger,
  offsetRatio,
  offsetShortfall,
  requiredOffset,
  splitReduction,
} from '../../src/index.js';
import { expectMisuse } from '../support/expectations.js';
import { MEILI } from '../support/facts.js';

const ADDED = {
  pollutant: 'TP',
  strategicEmerging: false,
  construction: 'new',
  increase: '12.3456',
} as const;
const STRATEGIC = { ...ADDED, strategicEmerging: true };
const PASSED = {
  amount: '100',
  upperFunds: { allocated: '1', total: '3' },
  implementer: 'area',
  works: 'other',
  area: MEILI,
} as const;

/** What the rules say of amounts with many digits, typed by hand. */
function expectExact(): void {
  expect(requiredOffset(ADDED).outcome.toFixed()).toBe('24.6912');
  expect(requiredOffset(STRATEGIC).outcome.toFixed()).toBe('13.58016');
  expect(offsetRatio(STRATEGIC).outcome.ratio.toFixed()).toBe('1.1');
  expect(offsetShortfall({ required: '24.6912', available: '24.69' }).outcome.toFixed()).toBe('0.0012');
  expect(offsetShortfall({ required: '1', available: '2' }).outcome.toFixed()).toBe('0');
  expect(JSON.parse(JSON.stringify(splitReduction(PASSED).outcome))).toEqual({
    province: '33.333333333333',
    prefecture: '20.0000000000001',
    city: '9.33333333333338',
    township: '37.33333333333352',
    park: '0',
  });
}

/** Does what a host may try; in strict code a frozen thing throws, elsewhere nothing happens. */
function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // refused
  }
}

type Open = Record<string, unknown> & { prototype: Record<string, unknown> };
const open = (value: unknown): Open => value as Open;

describe('nothing that a host holds reaches a later answer', () => {
  const nine = () => new Theirs(9);
  const returned = () => requiredOffset(ADDED).outcome;
  it.each<[string, () => unknown]>([
    ['set', () => Decimal.set({ precision: 4 })],
    ['config', () => Decimal.config({ precision: 4, rounding: 0 })],
    ['settings by assignment', () => Object.assign(Decimal, { precision: 4, rounding: 0, maxE: 0, minE: 0 })],
    ['the constructor of an answer', () => open(returned().constructor).set],
    ['set, taken from an answer', () => (returned().constructor as typeof Decimal).set({ precision: 4 })],
    ['set, applied to it', () => Theirs.set.call(Decimal as never, { precision: 4 })],
    ['settings of decimal.js', () => Theirs.set({ precision: 2, rounding: 0, toExpPos: 0, maxE: 1 })],
    ['a method', () => Object.assign(Decimal.prototype, { times: nine, plus: nine, minus: nine })],
    ['a method of an answer', () => Object.assign(Object.getPrototypeOf(returned()), { times: nine })],
    ['a method, defined', () => Object.defineProperty(Decimal.prototype, 'times', { value: nine })],
    ['another prototype', () => Object.setPrototypeOf(Decimal.prototype, { times: nine })],
    ['a prototype by assignment', () => Object.assign(Decimal, { prototype: { times: nine } })],
    ['a clone', () => Decimal.clone({ precision: 2 }).set({ rounding: 0 })],
    ['a clone of decimal.js', () => Theirs.clone({ precision: 2 })],
    ['a sum that breaks off', () => Decimal.sum('1', 'x')],
    ['a root that breaks off', () => Decimal.hypot('1', 'x')],
    ['digits of a ratio', () => ((offsetRatio(STRATEGIC).outcome.ratio.d as number[])[0] = 9)],
    ['the exponent of a ratio', () => Object.assign(offsetRatio(STRATEGIC).outcome.ratio, { e: 7 })],
    [
      'the sign of nothing',
      () => Object.assign(offsetShortfall({ required: 0, available: 0 }).outcome, { s: -1 }),
    ],
    ['digits of nothing', () => Object.values(splitReduction(PASSED).outcome).map(({ d }) => d.fill(5))],
    [
      'the constructor of a ratio',
      () => Object.assign(offsetRatio(STRATEGIC).outcome.ratio, { constructor: Theirs }),
    ],
    ['digits of what was required', () => returned().d.fill(5)],
  ])('%s', (_title, act) => {
    attempt(act);
    try {
      expectExact();
    } finally {
      Theirs.set({ defaults: true });
    }
  });

  it('nor do methods of decimal.js itself', () => {
    const { times, plus, minus, toFixed, comparedTo } = Theirs.prototype;
    try {
      Object.assign(Theirs.prototype, {
        times: nine,
        plus: nine,
        minus: nine,
        comparedTo: () => 1,
        toFixed: () => '9',
      });
      expectExact();
    } finally {
      Object.assign(Theirs.prototype, { times, plus, minus, toFixed, comparedTo });
    }
  });

  it('what a ledger returns is not what it keeps', () => {
    const event = {
      type: 'purchase',
      id: 'P-1',
      on: '2024-03-01',
      pollutant: 'COD',
      bank: { level: 'city' },
      amount: '2.5',
    } as const;
    const { ledger } = applyEvent(emptyLedger(), event);
    for (const held of [
      balanceOf(ledger, event.bank, 'COD'),
      balanceOf(ledger, event.bank, 'COD', '2024-03-01'),
      balances(ledger).city?.COD,
      balanceOf(ledger, event.bank, 'COD', '2024-02-01'),
      ...Object.values(conservation(ledger, 'COD')),
    ]) {
      attempt(() => held?.d.fill(9));
    }
    expect(balanceOf(ledger, event.bank, 'COD').toFixed()).toBe('2.5');
    expect(balanceOf(ledger, event.bank, 'COD', '2024-02-01').toFixed()).toBe('0');
    expect(JSON.stringify(conservation(ledger, 'COD'))).toBe(
      '{"entered":"0","purchased":"2.5","released":"0","held":"2.5"}',
    );
  });

  it('what is given is not what an answer holds', () => {
    const increase = new Decimal('3');
    const available = new Decimal('1.5');
    const required = requiredOffset({ ...STRATEGIC, increase }).outcome;
    const missing = offsetShortfall({ required: '2', available }).outcome;
    attempt(() => increase.d.fill(9));
    attempt(() => available.d.fill(9));
    expect([required.toFixed(), missing.toFixed()]).toEqual(['3.3', '0.5']);
    expect(Object.isFrozen(increase)).toBe(false);
  });

  it('a method of a number that is given is not called', () => {
    const increase = new Decimal('3');
    for (const name of ['times', 'plus', 'comparedTo'])
      Object.defineProperty(increase, name, { value: nine });
    expect(requiredOffset({ ...STRATEGIC, increase }).outcome.toFixed()).toBe('3.3');
    const entries = [{ enteredOn: '2024-03-01', amount: increase }];
    const commitment = { transferredOn: '2023-06-01', committed: '4', entries, on: '2025-01-01' };
    expect(commitmentStatus(commitment).outcome.state).toBe('breached');
  });
});

describe('the exported constructor', () => {
  it('says that its settings stay, and what to do', () => {
    for (const act of [() => Decimal.set({ precision: 4 }), () => Decimal.config({ rounding: 0 })]) {
      expectMisuse(act, 'fixed-settings', 'Decimal');
      expect(act).toThrow('Decimal.clone(settings)');
    }
  });

  it('makes the numbers of every answer, which decimal.js knows too', () => {
    const { outcome } = requiredOffset(ADDED);
    for (const each of [
      outcome,
      offsetRatio(ADDED).outcome.ratio,
      ...Object.values(splitReduction(PASSED).outcome),
    ]) {
      expect(each).toBeInstanceOf(Decimal);
      expect(each).toBeInstanceOf(Theirs);
      expect(each.constructor).toBe(Decimal);
      expect(Decimal.isDecimal(each)).toBe(true);
      expect(Theirs.isDecimal(each)).toBe(true);
    }
    expect(new Theirs(outcome).plus(1).toString()).toBe('25.6912');
  });

  it('adds up answers to the last digit, with 300 digits', () => {
    const ratio = offsetRatio(STRATEGIC).outcome.ratio;
    expect(ratio.plus(requiredOffset(ADDED).outcome).minus('1e-100').times(2).toFixed()).toBe(
      `51.5823${'9'.repeat(95)}8`,
    );
    expect(Decimal.max(ratio, 2).toFixed()).toBe('2');
    expect(Decimal.sum(ratio, '0.9', 1n).toFixed()).toBe('3');
    expect(Decimal('1.5').toFixed()).toBe('1.5');
    expect(new Decimal(1).dividedBy(3).precision()).toBe(300);
  });

  it('makes a constructor with settings of its own', () => {
    const Short = Decimal.clone({ precision: 4 });
    expect(new Short('12.3456').times(2).toString()).toBe('24.69');
    Short.set({ precision: 3 });
    expect(new Short('12.3456').times(2).toString()).toBe('24.7');
    expect(new Decimal('12.3456').times(2).toString()).toBe('24.6912');
  });

  it('writes a number of many zeros with an exponent, and no longer one in full', () => {
    expect(String(new Decimal('1e500000000'))).toBe('1e+500000000');
    expect(JSON.stringify(new Decimal('1e-500000000'))).toBe('"1e-500000000"');
    expect(String(new Decimal('1e-300'))).toBe(`0.${'0'.repeat(299)}1`);
  });
});

describe('every method of decimal.js gives what it gives there', () => {
  const Same = Theirs.clone({ defaults: true, precision: 300, toExpNeg: -1000, toExpPos: 1000 });
  const told = (act: () => unknown): string => {
    try {
      return String(act());
    } catch (error) {
      return `throws ${(error as Error).message}`;
    }
  };
  const samples = ['0.25', '-3', 'NaN'];
  const names = Object.getOwnPropertyNames(Theirs.prototype).filter(
    (name) =>
      typeof (Theirs.prototype as never as Record<string, unknown>)[name] === 'function' &&
      name !== 'constructor',
  );

  it.each(names)('%s', (name) => {
    for (const sample of samples) {
      for (const values of [[], ['0.5'], [1, 2]]) {
        const on = (made: unknown) =>
          told(() => {
            const number = new (made as typeof Same)(sample);
            return (number as never as Record<string, (...values: unknown[]) => unknown>)[name]?.(...values);
          });
        expect(`${sample} ${values} ${on(Decimal)}`).toBe(`${sample} ${values} ${on(Same)}`);
      }
    }
  });

  const statics = Object.keys(Theirs).filter(
    (name) =>
      typeof (Theirs as never as Record<string, unknown>)[name] === 'function' &&
      !['clone', 'set', 'config', 'random', 'Decimal', 'default'].includes(name),
  );
  it.each(statics)('Decimal.%s', (name) => {
    for (const values of [['0.5'], ['0.5', '2'], ['1', '2', '3']]) {
      const on = (made: unknown) =>
        told(() => (made as Record<string, (...values: unknown[]) => unknown>)[name]?.(...values));
      expect(`${values} ${on(Decimal)}`).toBe(`${values} ${on(Same)}`);
    }
  });

  it('and what it gives is a number of the same constructor', () => {
    const number = new Decimal('2.5');
    for (const each of [
      number.sin(),
      number.exp(),
      number.pow('0.5'),
      number.ln(),
      number.sqrt(),
      number.floor(),
    ]) {
      expect(each.constructor).toBe(Decimal);
    }
    for (const each of [...number.toFraction(), Decimal.atan2(1, 2), Decimal.log10(7), Decimal.random(5)]) {
      expect(each).toBeInstanceOf(Decimal);
      expect(each.constructor).toBe(Decimal);
    }
  });
});
