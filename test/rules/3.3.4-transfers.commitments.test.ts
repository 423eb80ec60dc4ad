import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import {
  type CommitmentStanding,
  commitmentStatus,
  decideCityTransfer,
} from '../../src/rules/3.3.4-transfers.js';
import type { Commitment, CommitmentEntry } from '../../src/types/area-facts.js';
import { POLLUTANTS } from '../../src/types/vocabulary.js';
import { anyAmount, millionths, scaled } from '../support/amounts.js';
import { groundsOf } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';

const commitment = { transferredOn: '2023-06-01', committed: '10', entries: [] } as const;
const standingOf = (entries: readonly CommitmentEntry[], on: string): CommitmentStanding['state'] =>
  commitmentStatus({ ...commitment, entries, on }).outcome.state;

describe('by when a commitment is due', () => {
  it.each([
    ['2023-01-01', '2024-12-31'],
    ['2023-06-01', '2024-12-31'],
    ['2023-12-31', '2024-12-31'],
    ['2024-01-01', '2025-12-31'],
    ['2024-02-29', '2025-12-31'],
  ])('3.3.4.p3.s1f a transfer of %s is due on %s, the end of the next year', (transferredOn, due) => {
    expect(commitmentStatus({ ...commitment, transferredOn, on: transferredOn }).outcome).toEqual({
      due,
      state: 'running',
    });
  });

  it('3.3.4.p3.s1f the years are a figure of the policy', () => {
    const parameters = { ...changshu2023Draft.parameters, commitmentYears: 2 };
    const policy = { ...changshu2023Draft, parameters };
    expect(commitmentStatus({ ...commitment, on: '2024-01-01' }, policy).outcome.due).toBe('2025-12-31');
  });
});

describe('how a commitment stands', () => {
  const DUE = '3.3.4.p3.s1f commitment-due-next-year';

  it.each<[string, CommitmentStanding['state'], string, readonly CommitmentEntry[], string]>([
    ['nothing entered on the last day', 'running', '3.3.4.p3.s1f commitment-running', [], '2024-12-31'],
    ['nothing entered the day after', 'breached', '3.3.4.p3.s1g commitment-breached', [], '2025-01-01'],
    [
      'all entered on the last day, asked the same day',
      'met',
      '3.3.4.p3.s1f commitment-met',
      [{ enteredOn: '2024-12-31', amount: '10' }],
      '2024-12-31',
    ],
    [
      'all entered on the last day, asked later',
      'met',
      '3.3.4.p3.s1f commitment-met',
      [{ enteredOn: '2024-12-31', amount: '10' }],
      '2025-01-01',
    ],
    [
      'all entered the day after',
      'met-late',
      '3.3.4.p3.s1f commitment-met-late',
      [{ enteredOn: '2025-01-01', amount: '10' }],
      '2025-01-01',
    ],
  ])('3.3.4.p3.s1f 3.3.4.p3.s1g %s: %s', (_title, state, ground, entries, on) => {
    const ruling = commitmentStatus({ ...commitment, entries, on });
    expect(ruling.outcome).toEqual({ due: '2024-12-31', state });
    expect(groundsOf(ruling)).toEqual([DUE, ground]);
  });

  it.each([
    ['9.9999', 'running', 'breached'],
    ['10', 'met', 'met'],
    ['10.0001', 'met', 'met'],
  ])('3.3.4.p3.s1g %s entered of 10: %s on the last day, %s the day after', (amount, last, after) => {
    const entries = [{ enteredOn: '2024-03-01', amount }];
    expect(standingOf(entries, '2024-12-31')).toBe(last);
    expect(standingOf(entries, '2025-01-01')).toBe(after);
  });

  it.each([
    ['the day before the transfer', '2023-05-31', 'running'],
    ['the day of the transfer', '2023-06-01', 'met'],
    ['the day after the transfer', '2023-06-02', 'met'],
  ])('3.3.4.p3.s1f an entry of %s, %s: %s', (_title, enteredOn, state) => {
    expect(standingOf([{ enteredOn, amount: '10' }], '2024-05-06')).toBe(state);
  });

  it.each([
    ['the day before', '2024-02-28', 'running'],
    ['the same day', '2024-02-29', 'met'],
    ['the day after', '2024-03-01', 'met'],
  ])('3.3.4.p3.s1f an entry of 2024-02-29, asked %s: %s', (_title, on, state) => {
    expect(standingOf([{ enteredOn: '2024-02-29', amount: '10' }], on)).toBe(state);
  });

  it('3.3.4.p3.s1g a breach lasts until the rest is entered', () => {
    const entries = [
      { enteredOn: '2024-12-31', amount: '8' },
      { enteredOn: '2025-02-01', amount: '1.9999' },
      { enteredOn: '2026-07-01', amount: '0.0001' },
    ];
    const days = ['2024-12-31', '2025-01-01', '2025-02-01', '2026-06-30', '2026-07-01', '2031-01-01'];
    expect(days.map((on) => standingOf(entries, on))).toEqual([
      'running',
      'breached',
      'breached',
      'breached',
      'met-late',
      'met-late',
    ]);
  });

  it('3.3.4.p3.s1f entries add up exactly, in any order', () => {
    const tenths = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ enteredOn: `2024-0${(at % 9) + 1}-15`, amount: '0.1' }));
    const three: Omit<Commitment, 'entries'> = { ...commitment, committed: '0.3', on: '2024-12-31' };
    expect(commitmentStatus({ ...three, entries: tenths(2) }).outcome.state).toBe('running');
    expect(commitmentStatus({ ...three, entries: tenths(3) }).outcome.state).toBe('met');
    expect(commitmentStatus({ ...three, entries: tenths(3).reverse() }).outcome.state).toBe('met');
  });
});

/** From which state to which a commitment may go. */
const BY_MORE_ENTRIES = {
  running: ['running', 'met'],
  met: ['met'],
  breached: ['breached', 'met-late', 'met'],
  'met-late': ['met-late', 'met'],
};
const BY_TIME = {
  running: ['running', 'met', 'breached', 'met-late'],
  met: ['met'],
  breached: ['breached', 'met-late'],
  'met-late': ['met-late'],
};

describe('of any entries', () => {
  const day = fc
    .date({ min: new Date('2023-05-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const entry = fc.record({
    enteredOn: day,
    amount: fc.bigInt(0n, 8_000_000n).map(millionths),
  });
  const entries = fc.array(entry, { maxLength: 4 });

  it('3.3.4.p3.s1f one more entry never undoes what was met', () => {
    fc.assert(
      fc.property(entries, entry, day, (some, more, on) => {
        expect(BY_MORE_ENTRIES[standingOf(some, on)]).toContain(standingOf([...some, more], on));
      }),
      { numRuns: 500 },
    );
  });

  it('3.3.4.p3.s1g an entry past the last day only ends a breach', () => {
    const late = entry.filter(({ enteredOn }) => enteredOn > '2024-12-31');
    fc.assert(
      fc.property(entries, late, day, (some, more, on) => {
        const before = standingOf(some, on);
        const after = standingOf([...some, more], on);
        expect(before === after || (before === 'breached' && after === 'met-late')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('3.3.4.p3.s1g time only breaches what runs, and only entries mend it', () => {
    fc.assert(
      fc.property(entries, fc.tuple(day, day), (some, days) => {
        const [earlier = '', later = ''] = days.sort();
        expect(BY_TIME[standingOf(some, earlier)]).toContain(standingOf(some, later));
      }),
      { numRuns: 500 },
    );
  });
});

describe('of any amounts', () => {
  const amounts = fc.dictionary(fc.constantFrom(...POLLUTANTS), anyAmount, { maxKeys: 4 });
  const asked = amounts.filter((each) => Object.values(each).some((amount) => scaled(amount) > 0n));
  const policies = fc.constantFrom(withReadings({}), withReadings({ 'commitment-size': 'in-total' }));

  it('3.3.4.p3.s1e more scheduled never closes a city transfer', () => {
    fc.assert(
      fc.property(asked, amounts, fc.constantFrom(...POLLUTANTS), policies, (wanted, some, grown, policy) => {
        const outcomeOf = (scheduled: Record<string, string>) =>
          decideCityTransfer({ amounts: wanted, scheduled, letterSubmitted: true }, policy).outcome;
        const more = { ...some, [grown]: `9${(some[grown] ?? '0').padStart(12, '0')}` };
        if (outcomeOf(some) === 'permitted') expect(outcomeOf(more)).toBe('permitted');
      }),
      { numRuns: 500 },
    );
  });

  it('3.3.4.p3.s1e what is scheduled exactly as it is asked for is enough', () => {
    fc.assert(
      fc.property(asked, policies, (wanted, policy) => {
        const ruling = decideCityTransfer(
          { amounts: wanted, scheduled: wanted, letterSubmitted: true },
          policy,
        );
        expect(ruling.outcome).toBe('permitted');
        expect(groundsOf(ruling)).toEqual([
          '3.3.4.p3.s1e projects-scheduled',
          '3.3.4.p3.s1e letter-submitted',
        ]);
      }),
    );
  });
});
