import { describe, expect, it } from 'vitest';
import { needsRectification } from '../../src/rules/4.2-rectification.js';
import { groundsOf } from '../support/expectations.js';

const SLOW = '4.2.s1 slow-progress';
const ABNORMAL = '4.2.s1 abnormal-operation';
const UNSTABLE = '4.2.s1 unstable-performance';

describe('whether a reduction project needs rectification', () => {
  it.each<[boolean, boolean, boolean, boolean, readonly string[]]>([
    [true, true, true, true, [SLOW, ABNORMAL, UNSTABLE]],
    [true, true, false, true, [SLOW, ABNORMAL]],
    [true, false, true, true, [SLOW, UNSTABLE]],
    [true, false, false, true, [SLOW]],
    [false, true, true, true, [ABNORMAL, UNSTABLE]],
    [false, true, false, true, [ABNORMAL]],
    [false, false, true, true, [UNSTABLE]],
    [false, false, false, false, ['4.2.s1 nothing-to-rectify']],
  ])('4.2.s1 slow %s, abnormal %s, unstable %s: %s', (slow, abnormal, unstable, needs, grounds) => {
    const ruling = needsRectification({ slow, abnormal, unstable });
    expect(ruling.outcome).toBe(needs);
    expect(groundsOf(ruling)).toEqual(grounds);
  });
});
