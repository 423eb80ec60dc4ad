import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parkCalendar } from '../../src/rules/3.4.1-park-calendar.js';
import { groundsOf } from '../support/expectations.js';

describe('a park’s year', () => {
  it('3.4.1.p1.s1a 3.4.1.p1.s1b 3.4.1.p2.s1a 3.4.1.p2.s1b in 2024', () => {
    expect(parkCalendar(2024).outcome).toEqual([
      { task: 'determine-targets', about: 2023, due: '2024-01-31' },
      { task: 'draft-targets', about: 2024, due: '2024-01-31' },
      { task: 'measure-discharge', about: 2023, due: '2024-02-29' },
      { task: 'compute-allowed-discharge', about: 2024, due: '2024-02-29' },
    ]);
  });

  it('3.4.1.p1.s1a 3.4.1.p1.s1b 3.4.1.p2.s1a 3.4.1.p2.s1b in 2023', () => {
    expect(parkCalendar(2023).outcome).toEqual([
      { task: 'determine-targets', about: 2022, due: '2023-01-31' },
      { task: 'draft-targets', about: 2023, due: '2023-01-31' },
      { task: 'measure-discharge', about: 2022, due: '2023-02-28' },
      { task: 'compute-allowed-discharge', about: 2023, due: '2023-02-28' },
    ]);
  });

  it.each([
    [1900, '1900-02-28'],
    [2000, '2000-02-29'],
    [2023, '2023-02-28'],
    [2024, '2024-02-29'],
    [2025, '2025-02-28'],
    [2100, '2100-02-28'],
    [2400, '2400-02-29'],
  ])('3.4.1.p2.s1a 3.4.1.p2.s1b the February of %i ends on %s', (year, last) => {
    const due = parkCalendar(year).outcome.map((task) => task.due);
    expect(due).toEqual([`${year}-01-31`, `${year}-01-31`, last, last]);
  });

  it('3.4.1.p1.s1c the targets are reviewed and issued, and every task names its clause', () => {
    expect(groundsOf(parkCalendar(2024))).toEqual([
      '3.4.1.p1.s1a targets-determined',
      '3.4.1.p1.s1b targets-drafted',
      '3.4.1.p1.s1c targets-reviewed-and-issued',
      '3.4.1.p2.s1a discharge-measured',
      '3.4.1.p2.s1b allowed-discharge-computed',
    ]);
  });

  it('3.4.1.p1.s1c for the review and the issue the text names no day, so none is due', () => {
    const tasks = parkCalendar(2023).outcome.map(({ task }) => task);
    expect(tasks).toEqual([
      'determine-targets',
      'draft-targets',
      'measure-discharge',
      'compute-allowed-discharge',
    ]);
  });

  it('3.4.1.p1.s1a 3.4.1.p2.s1a the months are figures of the policy', () => {
    const parameters = { ...changshu2023Draft.parameters, parkTargetsMonth: 2, parkDischargeMonth: 4 };
    const due = parkCalendar(2024, { ...changshu2023Draft, parameters }).outcome.map((task) => task.due);
    expect(due).toEqual(['2024-02-29', '2024-02-29', '2024-04-30', '2024-04-30']);
  });
});
