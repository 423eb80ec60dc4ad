import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import type { EntryDates } from '../../src/types/facts.js';
import type { Readings } from '../../src/types/reading.js';
import { ENTRY_SOURCES } from '../../src/types/vocabulary.js';
import { groundsOf, readingsOf } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';

const IN_YEAR = '3.2.2.p1.s1b entry-in-year-of-completion';
const WITHIN_MONTH = '3.2.2.p1.s1c entry-within-month-of-permit-change';
const COULD_NOT_APPLY = '3.2.2.p1.s1c month-could-not-apply';

const works = { source: 'government-works', completedOn: '2023-06-15' } as const;
const closure = { source: 'closure', completedOn: '2023-05-20' } as const;

describe('the year of completion', () => {
  it.each([
    ['2021-01-01', '2021-12-31'],
    ['2023-06-15', '2023-12-31'],
    ['2023-12-30', '2023-12-31'],
    ['2023-12-31', '2023-12-31'],
    ['2024-01-01', '2024-12-31'],
    ['2024-02-29', '2024-12-31'],
  ])('3.2.2.p1.s1b completed on %s without a permit change: due %s, in principle', (completedOn, due) => {
    const ruling = entryDeadline({ ...works, completedOn });
    expect(ruling.outcome).toEqual({ due, force: 'in-principle' });
    expect(groundsOf(ruling)).toEqual([IN_YEAR]);
  });

  it.each(ENTRY_SOURCES)('3.2.2.p1.s1b 3.2.2.p1.s1c both limits hold for %s', (source) => {
    expect(entryDeadline({ ...works, source }).outcome).toEqual({ due: '2023-12-31', force: 'in-principle' });
    expect(entryDeadline({ ...works, source, permitChangedOn: '2023-09-30' }).outcome).toEqual({
      due: '2023-10-30',
      force: 'binding',
    });
  });
});

describe('one month after a permit change', () => {
  it.each([
    ['2023-07-10', '2023-08-10'],
    ['2024-01-28', '2024-02-28'],
    ['2024-01-29', '2024-02-29'],
    ['2024-01-30', '2024-02-29'],
    ['2024-01-31', '2024-02-29'],
    ['2023-01-28', '2023-02-28'],
    ['2023-01-29', '2023-02-28'],
    ['2023-01-31', '2023-02-28'],
    ['1900-01-31', '1900-02-28'],
    ['2000-01-31', '2000-02-29'],
    ['2023-02-28', '2023-03-28'],
    ['2024-02-29', '2024-03-29'],
    ['2023-03-30', '2023-04-30'],
    ['2023-03-31', '2023-04-30'],
    ['2023-11-30', '2023-12-30'],
    ['2023-12-01', '2024-01-01'],
    ['2023-12-31', '2024-01-31'],
  ])('3.2.2.p1.s1c one month after %s is %s', (permitChangedOn, due) => {
    const ruling = entryDeadline({ ...works, completedOn: permitChangedOn, permitChangedOn });
    expect(ruling.outcome).toEqual({ due, force: 'binding' });
  });

  it('3.2.2.p1.s1c a permit changed on 2023-12-20 gives 2024-01-20, not 2023-12-31', () => {
    const ruling = entryDeadline({ ...works, permitChangedOn: '2023-12-20' });
    expect(ruling.outcome).toEqual({ due: '2024-01-20', force: 'binding' });
    expect(groundsOf(ruling)).toEqual([
      WITHIN_MONTH,
      '3.2.2.p1.s1c as-read permit-deadline',
      '3.2.2.p1.s1c as-read one-month',
    ]);
  });

  it('3.2.2.p1.s1c the month replaces the year where it ends much earlier or much later, too', () => {
    const dueOf = (permitChangedOn: string) => entryDeadline({ ...works, permitChangedOn }).outcome.due;
    expect(dueOf('2023-06-20')).toBe('2023-07-20');
    expect(dueOf('2024-03-05')).toBe('2024-04-05');
    expect(dueOf('2026-01-31')).toBe('2026-02-28');
  });

  it.each([
    [
      'the day before completion',
      '2023-06-14',
      '2023-12-31',
      'in-principle',
      [IN_YEAR, COULD_NOT_APPLY, '3.2.2.p1.s1c as-read permit-before-completion'],
    ],
    ['the day of completion', '2023-06-15', '2023-07-15', 'binding', [WITHIN_MONTH]],
    ['the day after completion', '2023-06-16', '2023-07-16', 'binding', [WITHIN_MONTH]],
  ])(
    '3.2.2.p1.s1c a permit changed on %s, %s: due %s, %s',
    (_title, permitChangedOn, due, force, grounds) => {
      const ruling = entryDeadline({ ...works, permitChangedOn });
      expect(ruling.outcome).toEqual({ due, force });
      expect(groundsOf(ruling)).toEqual(grounds);
    },
  );

  it('3.2.2.p1.s1c a permit changed later never makes the last day earlier', () => {
    const day = fc
      .date({ min: new Date('2023-06-15'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.tuple(day, day), (days) => {
        const [earlier = '', later = ''] = days.sort();
        const dueOf = (permitChangedOn: string) => entryDeadline({ ...works, permitChangedOn }).outcome.due;
        expect(dueOf(earlier) <= dueOf(later)).toBe(true);
        expect(dueOf(later) > later).toBe(true);
      }),
    );
  });
});

describe('whether entry came in time', () => {
  it.each<[string, string, EntryDates, string, boolean, string]>([
    ['3.2.2.p1.s1b', 'the day before the last', works, '2023-12-30', false, 'entered-in-time'],
    ['3.2.2.p1.s1b', 'the last day', works, '2023-12-31', false, 'entered-in-time'],
    ['3.2.2.p1.s1b', 'the day after', works, '2024-01-01', true, 'entered-late'],
    [
      '3.2.2.p1.s1c',
      'the day before the last',
      { ...works, permitChangedOn: '2024-01-31' },
      '2024-02-28',
      false,
      'entered-in-time',
    ],
    [
      '3.2.2.p1.s1c',
      'the last day',
      { ...works, permitChangedOn: '2024-01-31' },
      '2024-02-29',
      false,
      'entered-in-time',
    ],
    [
      '3.2.2.p1.s1c',
      'the day after',
      { ...works, permitChangedOn: '2024-01-31' },
      '2024-03-01',
      true,
      'entered-late',
    ],
  ])('%s the last day counts: entered on %s', (clause, _title, dates, enteredOn, late, code) => {
    const ruling = entryDeadline({ ...dates, enteredOn });
    expect(ruling.outcome.late).toBe(late);
    expect(groundsOf(ruling)).toContain(`${clause} ${code}`);
  });

  it('3.2.2.p1.s1b where the day of entry is not known, nothing is said of lateness', () => {
    expect(entryDeadline(works).outcome).not.toHaveProperty('late');
    expect(entryDeadline({ ...works, enteredOn: '2023-12-31' }).outcome).toEqual({
      due: '2023-12-31',
      force: 'in-principle',
      late: false,
    });
  });

  it('3.2.2.p1.s1c a change before completion leaves lateness to the year', () => {
    const dates = { ...works, permitChangedOn: '2023-03-10' };
    expect(groundsOf(entryDeadline({ ...dates, enteredOn: '2024-01-01' }))).toEqual([
      IN_YEAR,
      COULD_NOT_APPLY,
      '3.2.2.p1.s1b entered-late',
      '3.2.2.p1.s1c as-read permit-before-completion',
    ]);
    expect(entryDeadline({ ...dates, enteredOn: '2023-12-31' }).outcome.late).toBe(false);
  });
});

describe('each reading, both ways', () => {
  const cancelled = { ...closure, permitCancelledOn: '2023-06-30' };

  it.each<[keyof Readings, Partial<Readings>, string, EntryDates, string, string]>([
    [
      'permit-deadline',
      { 'permit-deadline': 'earlier-of-both' },
      'changed in December',
      { ...works, permitChangedOn: '2023-12-20' },
      '2024-01-20 binding',
      '2023-12-31 in-principle',
    ],
    [
      'permit-deadline',
      { 'permit-deadline': 'earlier-of-both' },
      'changed in a later year',
      { ...works, permitChangedOn: '2024-03-05' },
      '2024-04-05 binding',
      '2023-12-31 in-principle',
    ],
    [
      'one-month',
      { 'one-month': 'thirty-days' },
      'changed on 10 July',
      { ...works, permitChangedOn: '2023-07-10' },
      '2023-08-10 binding',
      '2023-08-09 binding',
    ],
    [
      'one-month',
      { 'one-month': 'thirty-days' },
      'changed on 31 January',
      { ...works, permitChangedOn: '2024-01-31' },
      '2024-02-29 binding',
      '2024-03-01 binding',
    ],
    [
      'permit-before-completion',
      { 'permit-before-completion': 'literal-month' },
      'changed before completion',
      { ...works, permitChangedOn: '2023-03-10' },
      '2023-12-31 in-principle',
      '2023-04-10 binding',
    ],
    [
      'permit-cancellation',
      { 'permit-cancellation': 'a-change' },
      'cancelled after demolition',
      cancelled,
      '2023-12-31 in-principle',
      '2023-07-30 binding',
    ],
  ])('3.2.2.p1.s1c %s: %j, %s', (id, otherwise, _title, dates, byDefault, other) => {
    const found = [withReadings({}), withReadings(otherwise)].map((policy) => entryDeadline(dates, policy));
    expect(found.map(({ outcome }) => `${outcome.due} ${outcome.force}`)).toEqual([byDefault, other]);
    for (const ruling of found) expect(readingsOf(ruling)).toContain(id);
  });

  it.each<[keyof Readings, Partial<Readings>, string, EntryDates, string]>([
    [
      'permit-deadline',
      { 'permit-deadline': 'earlier-of-both' },
      'the month ends within the year',
      { ...works, permitChangedOn: '2023-11-30' },
      '2023-12-30 binding',
    ],
    [
      'one-month',
      { 'one-month': 'thirty-days' },
      'the month has thirty days',
      { ...works, permitChangedOn: '2023-09-10' },
      '2023-10-10 binding',
    ],
    [
      'permit-before-completion',
      { 'permit-before-completion': 'literal-month' },
      'the permit was changed on completion',
      { ...works, permitChangedOn: '2023-06-15' },
      '2023-07-15 binding',
    ],
    [
      'permit-cancellation',
      { 'permit-cancellation': 'a-change' },
      'the permit was changed as well',
      { ...works, permitChangedOn: '2023-08-10', permitCancelledOn: '2023-10-20' },
      '2023-09-10 binding',
    ],
  ])('3.2.2.p1.s1c %s does not matter under %j where %s', (id, otherwise, _title, dates, due) => {
    for (const policy of [withReadings({}), withReadings(otherwise)]) {
      const ruling = entryDeadline(dates, policy);
      expect(`${ruling.outcome.due} ${ruling.outcome.force}`).toBe(due);
      expect(readingsOf(ruling)).not.toContain(id);
    }
  });

  it('3.2.2.p1.s1c lateness follows the reading', () => {
    const dates = { ...works, permitChangedOn: '2023-12-20', enteredOn: '2024-01-20' };
    expect(entryDeadline(dates).outcome.late).toBe(false);
    const late = entryDeadline(dates, withReadings({ 'one-month': 'thirty-days' }));
    expect(late.outcome).toEqual({ due: '2024-01-19', force: 'binding', late: true });
    const byYear = entryDeadline(dates, withReadings({ 'permit-deadline': 'earlier-of-both' }));
    expect(groundsOf(byYear)).toEqual([
      IN_YEAR,
      '3.2.2.p1.s1b entered-late',
      '3.2.2.p1.s1c as-read permit-deadline',
    ]);
  });

  it('3.2.2.p1.s1c where month and year end on one day, the month binds, whichever is read', () => {
    const dates = { ...works, permitChangedOn: '2023-12-01' };
    const thirtyDays = { 'one-month': 'thirty-days' } as const;
    for (const deadline of ['replaces-year', 'earlier-of-both'] as const) {
      const ruling = entryDeadline(dates, withReadings({ ...thirtyDays, 'permit-deadline': deadline }));
      expect(ruling.outcome).toEqual({ due: '2023-12-31', force: 'binding' });
      expect(readingsOf(ruling)).not.toContain('permit-deadline');
    }
  });

  it('3.2.2.p1.s1c the months and the days are figures of the policy', () => {
    const parameters = { ...changshu2023Draft.parameters, entryMonths: 2, entryDays: 10 };
    const dates = { ...works, permitChangedOn: '2023-12-31' };
    expect(entryDeadline(dates, { ...changshu2023Draft, parameters }).outcome.due).toBe('2024-02-29');
    const inDays = { ...withReadings({ 'one-month': 'thirty-days' }), parameters };
    expect(entryDeadline(dates, inDays).outcome.due).toBe('2024-01-10');
  });
});
