import { describe, expect, it } from 'vitest';
import { civilDate, group, isPark, listOf, placeIn, shown, yesNo } from '../../src/lib/check.js';
import { expectMisuse } from '../support/expectations.js';
import { BIXI, MEILI } from '../support/facts.js';

describe('what is shown of a value', () => {
  it.each([
    ['text', '"text"'],
    ['引号"', '"引号\\""'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [7n, '7'],
    [Symbol('x'), 'Symbol(x)'],
    [() => 1, '[object Function]'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 'a'], '[1,"a"]'],
    [{ a: 1 }, '{"a":1}'],
  ])('%s as %s', (value, words) => {
    expect(shown(value)).toBe(words);
  });
});

describe('what is shown of a value is not looked at beyond its end', () => {
  const unseen = {
    toJSON: () => {
      throw new Error('seen');
    },
  };
  const ones = `[${'1,'.repeat(29)}1…`;

  it.each<[string, unknown, string]>([
    ['a long list', [...Array(100).fill(1), unseen], ones],
    ['a long text in a list', ['x'.repeat(1_000_000)], `["${'x'.repeat(58)}…`],
    ['lists in lists', Array.from({ length: 100 }).reduce((inner) => [inner], unseen), `${'['.repeat(60)}…`],
  ])('%s', (_words, value, words) => {
    expect(shown(value)).toBe(words);
  });

  it('a proxy that nobody can read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(shown(proxy)).toBe('[unreadable]');
  });
});

describe('facts that fit', () => {
  it('are given back as they are', () => {
    const facts = {};
    const list: string[] = [];
    expect(yesNo(true, 'a')).toBe(true);
    expect(yesNo(false, 'a')).toBe(false);
    expect(placeIn(['x', 'y'], 'y', 'a')).toBe(1);
    expect(civilDate('2024-02-29', 'a')).toBe('2024-02-29');
    expect(group(facts, 'a')).toBe(facts);
    expect(listOf(list, 'a')).toBe(list);
    expect(isPark(BIXI)).toBe(true);
    expect(isPark(MEILI)).toBe(false);
  });
});

describe('facts that do not fit', () => {
  const wrong = (value: unknown): never => value as never;

  it('say what was expected and what was found', () => {
    expect(() => yesNo(wrong('yes'), 'breached')).toThrow(
      'breached: wrong-type (expected yes-no; found "yes")',
    );
    expect(() => placeIn(['x', 'y'], wrong('z'), 'kind')).toThrow(
      'kind: not-in-list (expected x, y; found "z")',
    );
    expect(() => civilDate('2023-02-30', 'on')).toThrow('on: not-a-date (expected date; found "2023-02-30")');
    expect(() => group(wrong(null), 'standing')).toThrow(
      'standing: wrong-type (expected object; found null)',
    );
    expect(() => listOf(wrong({}), 'orders')).toThrow('orders: wrong-type (expected list; found {})');
  });

  it('are missing rather than wrong where nothing is there', () => {
    expectMisuse(() => yesNo(wrong(undefined), 'a'), 'missing', 'a');
    expectMisuse(() => placeIn(['x'], wrong(undefined), 'a'), 'missing', 'a');
    expectMisuse(() => civilDate(undefined, 'a'), 'missing', 'a');
    expectMisuse(() => group(wrong(undefined), 'a'), 'missing', 'a');
    expectMisuse(() => listOf(wrong(undefined), 'a'), 'missing', 'a');
  });

  it('an area is checked under its own path', () => {
    expectMisuse(() => isPark(wrong({ kind: 'village' })), 'not-in-list', 'area.kind');
    expectMisuse(() => isPark(wrong({ kind: 'park', park: 'SIP' }), 'from'), 'not-in-list', 'from.park');
    expectMisuse(() => isPark(wrong({ kind: 'park' }), 'from'), 'missing', 'from.park');
    expectMisuse(() => isPark(wrong('碧溪街道'), 'to'), 'wrong-type', 'to');
  });
});
