import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/lib/freeze.js';
import { isDeepFrozen } from '../support/frozen.js';

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
