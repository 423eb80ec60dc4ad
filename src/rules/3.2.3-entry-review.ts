import { placeIn } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import { ENTRY_STATES, type EntryState, REVIEW_EVENTS, type ReviewEvent } from '../types/vocabulary.js';

const NEXT: Readonly<Record<EntryState, Readonly<Partial<Record<ReviewEvent, EntryState>>>>> = {
  drafted: { file: 'filed' },
  filed: { pass: 'entered', return: 'returned' },
  returned: { file: 'filed' },
  entered: {},
};

/**
 * What becomes of a filing?
 *
 * The filing body files it in the provincial system; the prefecture bureau reviews type, accounting and papers. Passed,
 * it is entered; not passed, the same body amends it and files again, as often as it takes: the text knows no final
 * rejection and no time limit. Only the prefecture bureau passes or returns.
 *
 * @clause 3.2.3.s1a
 * @clause 3.2.3.s1b
 * @clause 3.2.3.s1c
 * @clause 3.2.3.s1d
 * @clause 3.2.3.s1e
 * @throws {@link QuotaError} on an event that does not fit the state
 *
 * @example
 * ```ts
 * import { reviewEntry } from 'pollutant-quota-rules';
 *
 * reviewEntry('filed', 'return'); // => 'returned'
 * reviewEntry('returned', 'file'); // => 'filed'
 * reviewEntry('entered', 'pass'); // throws QuotaError
 * ```
 */
export function reviewEntry(state: EntryState, event: ReviewEvent): EntryState {
  placeIn(ENTRY_STATES, state, 'state');
  placeIn(REVIEW_EVENTS, event, 'event');
  const next = NEXT[state][event];
  if (next !== undefined) return next;
  const expected = Object.keys(NEXT[state]).join(', ') || '-';
  throw new QuotaError({ code: 'event-out-of-order', path: 'event', expected, found: event });
}
