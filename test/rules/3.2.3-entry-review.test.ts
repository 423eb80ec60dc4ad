import { describe, expect, it } from 'vitest';
import { reviewEntry } from '../../src/rules/3.2.3-entry-review.js';
import {
  ENTRY_STATES,
  type EntryState,
  REVIEW_EVENTS,
  type ReviewEvent,
} from '../../src/types/vocabulary.js';
import { expectMisuse } from '../support/expectations.js';
import { table } from '../support/tables.js';

const NEXT = table<'state' | ReviewEvent>(`
  state    | file   pass    return
  drafted  | filed  -       -
  filed    | -      entered returned
  returned | filed  -       -
  entered  | -      -       -
`);

const follow = (events: readonly ReviewEvent[]): EntryState =>
  events.reduce<EntryState>((state, event) => reviewEntry(state, event), 'drafted');

describe('the whole space against the text', () => {
  it('3.2.3.s1a 3.2.3.s1b every state and every event', () => {
    expect(NEXT.map(({ state }) => state)).toEqual([...ENTRY_STATES]);
    for (const row of NEXT) {
      for (const event of REVIEW_EVENTS) {
        const ask = () => reviewEntry(row.state as EntryState, event);
        if (row[event] === '-') expectMisuse(ask, 'event-out-of-order', 'event');
        else expect([row.state, event, ask()]).toEqual([row.state, event, row[event]]);
      }
    }
  });
});

describe('the course of a review', () => {
  it('3.2.3.s1a nothing is reviewed before it is filed', () => {
    expectMisuse(() => follow(['pass']), 'event-out-of-order', 'event');
    expectMisuse(() => follow(['return']), 'event-out-of-order', 'event');
    expect(follow(['file'])).toBe('filed');
  });

  it('3.2.3.s1b a filing is reviewed once: it cannot be filed again while it lies with the prefecture', () => {
    expectMisuse(() => follow(['file', 'file']), 'event-out-of-order', 'event');
    expect(follow(['file', 'return', 'file'])).toBe('filed');
  });

  it('3.2.3.s1c what is passed is entered', () => {
    expect(follow(['file', 'pass'])).toBe('entered');
  });

  it('3.2.3.s1d what is not passed is returned, and is not entered', () => {
    expect(follow(['file', 'return'])).toBe('returned');
    expectMisuse(() => follow(['file', 'return', 'pass']), 'event-out-of-order', 'event');
  });

  it('3.2.3.s1e a returned filing may be filed again, as often as it takes', () => {
    const rounds: ReviewEvent[] = Array.from({ length: 50 }, () => ['file', 'return'] as const).flat();
    expect(follow(rounds)).toBe('returned');
    expect(follow([...rounds, 'file'])).toBe('filed');
    expect(follow([...rounds, 'file', 'pass'])).toBe('entered');
  });

  it('3.2.3.s1c 3.2.3.s1d what is entered stays entered', () => {
    for (const event of REVIEW_EVENTS) {
      expectMisuse(() => follow(['file', 'pass', event]), 'event-out-of-order', 'event');
    }
  });

  it.each([
    ['drafted', 'pass', 'file'],
    ['filed', 'file', 'pass, return'],
    ['entered', 'file', '-'],
  ] as const)(
    '3.2.3.s1e of a filing %s, %s throws and names what is possible: %s',
    (state, event, expected) => {
      expect(() => reviewEntry(state, event)).toThrow(
        expect.objectContaining({
          problems: [{ code: 'event-out-of-order', path: 'event', expected, found: event }],
        }),
      );
    },
  );
});
