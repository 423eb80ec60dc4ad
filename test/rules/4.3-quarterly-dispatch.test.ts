import { describe, expect, it } from 'vitest';
import { quarterlyDispatch } from '../../src/rules/4.3-quarterly-dispatch.js';
import { groundsOf } from '../support/expectations.js';

describe('the quarters of dispatch', () => {
  it('4.3.s1a in 2023', () => {
    expect(quarterlyDispatch(2023).outcome).toEqual([
      { quarter: 1, ends: '2023-03-31' },
      { quarter: 2, ends: '2023-06-30' },
      { quarter: 3, ends: '2023-09-30' },
      { quarter: 4, ends: '2023-12-31' },
    ]);
    expect(groundsOf(quarterlyDispatch(2023))).toEqual(['4.3.s1a dispatched-quarterly']);
  });

  it('4.3.s1a in a leap year they end on the same days', () => {
    const ends = quarterlyDispatch(2024).outcome.map((quarter) => quarter.ends);
    expect(ends).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']);
  });

  it('4.3.s1a in the first year and the last', () => {
    const endsOf = (year: number) => quarterlyDispatch(year).outcome.map((quarter) => quarter.ends);
    expect(endsOf(1)).toEqual(['0001-03-31', '0001-06-30', '0001-09-30', '0001-12-31']);
    expect(endsOf(9999)).toEqual(['9999-03-31', '9999-06-30', '9999-09-30', '9999-12-31']);
  });
});
