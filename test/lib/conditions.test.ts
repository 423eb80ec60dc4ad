import { describe, expect, it } from 'vitest';
import { allOf, type Condition } from '../../src/lib/conditions.js';
import { asRead, ground } from '../../src/lib/ground.js';

const a = ground('3.2.1.p1.s1', 'completed-in-plan-period');
const notA = ground('3.2.1.p1.s1', 'not-in-plan-period');
const notB = ground('3.2.1.p3.s1', 'listed-and-counted');
const aRead = asRead('entry-date', '3.2.1.p1.s1');
const bRead = asRead('key-list-exclusion', '3.2.1.p3.s1');

const first = (holds: boolean): Condition => ({ holds, pass: a, fail: notA, contested: aRead });
const second = (holds: boolean): Condition => ({ holds, fail: notB, contested: bRead });

describe('conditions that must all hold', () => {
  it.each([
    [true, true, 'permitted', [a, aRead, bRead]],
    [true, false, 'refused', [notB, bRead]],
    [false, true, 'refused', [notA, aRead]],
    [false, false, 'refused', [notA, notB]],
  ])('%s and %s: %s', (one, two, outcome, grounds) => {
    expect(allOf([first(one), second(two)])).toEqual({ outcome, grounds });
  });

  it('a condition that is not contested names no reading', () => {
    expect(allOf([{ holds: true, pass: [a, notB], fail: notA }])).toEqual({
      outcome: 'permitted',
      grounds: [a, notB],
    });
    expect(allOf([{ holds: false, fail: notA, contested: undefined }])).toEqual({
      outcome: 'refused',
      grounds: [notA],
    });
  });

  it('the ruling is frozen', () => {
    const ruling = allOf([first(true)]);
    expect(Object.isFrozen(ruling)).toBe(true);
    expect(Object.isFrozen(ruling.grounds)).toBe(true);
  });
});
