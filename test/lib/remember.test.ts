import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/lib/freeze.js';
import { bit, isSet, MOST_ANSWERS, remember } from '../../src/lib/remember.js';

describe('remembering', () => {
  const counted = () => {
    const calls: number[] = [];
    const decide = remember((point: number, policy: { readonly factor: { readonly by: number } }) => {
      calls.push(point);
      return { product: point * policy.factor.by };
    });
    return { calls, decide };
  };

  it('a frozen policy is asked once for each point', () => {
    const { calls, decide } = counted();
    const policy = deepFreeze({ factor: { by: 3 } });
    const first = decide(2, policy);
    expect(first).toEqual({ product: 6 });
    expect(decide(2, policy)).toBe(first);
    expect(decide(5, policy)).toEqual({ product: 15 });
    expect(calls).toEqual([2, 5]);
  });

  it('two policies that take turns keep their answers', () => {
    const { calls, decide } = counted();
    const [three, four] = [deepFreeze({ factor: { by: 3 } }), deepFreeze({ factor: { by: 4 } })];
    expect([three, four, three, four].map((policy) => decide(2, policy).product)).toEqual([6, 8, 6, 8]);
    expect(calls).toEqual([2, 2]);
  });

  it('two policies do not share answers', () => {
    const { decide } = counted();
    expect(decide(2, deepFreeze({ factor: { by: 3 } }))).toEqual({ product: 6 });
    expect(decide(2, deepFreeze({ factor: { by: 4 } }))).toEqual({ product: 8 });
  });

  it('no more answers are remembered than is said, of all policies together', () => {
    const { calls, decide } = counted();
    const [three, four] = [deepFreeze({ factor: { by: 3 } }), deepFreeze({ factor: { by: 4 } })];
    for (let point = 0; point < MOST_ANSWERS; point++) decide(point, point % 2 === 0 ? three : four);
    expect(decide(2, three)).toEqual({ product: 6 });
    expect(calls.length).toBe(MOST_ANSWERS);
    decide(1, three);
    expect(decide(2, three)).toEqual({ product: 6 });
    expect(decide(3, four)).toEqual({ product: 12 });
    expect(calls.slice(MOST_ANSWERS)).toEqual([1, 2, 3]);
    decide(1, three);
    decide(3, four);
    expect(calls.slice(MOST_ANSWERS)).toEqual([1, 2, 3]);
  });
});

describe('packing yes and no', () => {
  it.each([
    [true, 0, 1],
    [true, 1, 2],
    [true, 5, 32],
    [false, 0, 0],
    [false, 5, 0],
  ])('%s at place %i is %i', (fact, at, packed) => {
    expect(bit(fact, at)).toBe(packed);
  });

  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ])('place %i of six is set: %s', (at, set) => {
    expect(isSet(6, at)).toBe(set);
  });
});
