import { describe, expect, it } from 'vitest';
import { deepFreeze, isDeepFrozen } from '../../src/lib/freeze.js';

describe('freezing', () => {
  it('reaches objects and lists all the way down, and gives the same value back', () => {
    const value = { list: [{ deep: { deeper: [1] } }], nothing: null, text: 'x' };
    expect(deepFreeze(value)).toBe(value);
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.isFrozen(value.list)).toBe(true);
    expect(Object.isFrozen(value.list[0]?.deep.deeper)).toBe(true);
    expect(() => value.list.push({ deep: { deeper: [] } })).toThrow(TypeError);
  });

  it.each([null, undefined, 1, 'x', true])('leaves %j alone', (value) => {
    expect(deepFreeze(value)).toBe(value);
    expect(isDeepFrozen(value)).toBe(true);
  });
});

describe('telling whether a value can change', () => {
  it.each([
    [{}, false],
    [Object.freeze({}), true],
    [Object.freeze({ a: {} }), false],
    [Object.freeze({ a: Object.freeze([]) }), true],
    [Object.freeze([Object.freeze({ a: [] })]), false],
    [Object.freeze({ a: null, b: 'x' }), true],
  ])('%j: %s', (value, frozen) => {
    expect(isDeepFrozen(value)).toBe(frozen);
  });
});
