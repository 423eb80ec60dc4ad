import { describe, expect, it } from 'vitest';
import { ownCopy } from '../../src/lib/own.js';
import { expectMisuse } from '../support/expectations.js';
import { isDeepFrozen } from '../support/frozen.js';

const nested = (levels: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { in: value } : [value];
  return value;
};

describe('a copy of facts', () => {
  it('is equal, its own and frozen', () => {
    const facts = { list: [{ deep: [1, 'x', null, undefined] }], none: undefined, day: '2024-05-06' };
    const copy = ownCopy(facts);
    expect(copy).toStrictEqual(facts);
    expect(copy).not.toBe(facts);
    expect(copy.list[0]).not.toBe(facts.list[0]);
    expect(isDeepFrozen(copy)).toBe(true);
    expect(isDeepFrozen(facts)).toBe(false);
  });

  it.each([undefined, null, 1, 'x', true, 10n])('of %s is that', (value) => {
    expect(ownCopy(value)).toBe(value);
  });

  it('keeps for a rule to judge what is neither list nor object with fields', () => {
    const facts = {
      day: new Date(0),
      map: new Map(),
      set: new Set(),
      boxed: Object(7),
      ask: () => 1,
      mark: Symbol('x'),
    };
    const copy = ownCopy(facts);
    for (const [name, value] of Object.entries(facts)) expect(copy[name as keyof typeof facts]).toBe(value);
  });

  it('takes what an object itself holds, and nothing that it inherits', () => {
    class Standing {
      readonly water = true;
      get air(): boolean {
        return true;
      }
    }
    expect(ownCopy(new Standing())).toEqual({ water: true });
    expect(ownCopy(Object.create({ inherited: true }))).toEqual({});
    expect(ownCopy(Object.assign(Object.create(null), { own: 1 }))).toEqual({ own: 1 });
  });

  it('keeps a field of the name __proto__ a field', () => {
    const copy = ownCopy(JSON.parse('{ "__proto__": { "polluted": true }, "other": 1 }'));
    expect(Object.keys(copy)).toEqual(['__proto__', 'other']);
    expect(copy.polluted).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    [
      'a getter',
      { deep: [Object.defineProperty({}, 'x', { get: () => expect.fail(), enumerable: true })] },
      'deep[0]',
    ],
    ['a proxy', { deep: new Proxy({}, { ownKeys: () => expect.fail() }) }, 'deep'],
  ])('is refused where %s throws', (_title, facts, path) => {
    expectMisuse(() => ownCopy(facts), 'unreadable', path);
  });

  it('is refused where facts are nested too deeply, or without end', () => {
    expect(ownCopy(nested(32))).toEqual(nested(32));
    expectMisuse(() => ownCopy(nested(33)), 'too-deep', `in${'[0].in'.repeat(16)}`);
    const endless: Record<string, unknown> = {};
    endless.again = endless;
    expectMisuse(() => ownCopy(endless), 'too-deep', Array(33).fill('again').join('.'));
    const bush: Record<string, unknown> = {};
    for (const name of 'abcdefgh') bush[name] = bush;
    expectMisuse(() => ownCopy(bush), 'too-deep', Array(33).fill('a').join('.'));
    let shared: unknown[] = [];
    for (let level = 0; level < 30; level++) shared = [shared, shared];
    expect(() => ownCopy(shared)).toThrow(/too-many-values \(expected 1000000\)/);
  });
});
