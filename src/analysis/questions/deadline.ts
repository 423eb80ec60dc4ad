import { completedOn, enteredOn, permitCancelledOn, permitChangedOn, source } from '../../facts/entry.js';
import type { Plain } from '../../facts/fact.js';
import { isCivilDate, yearOf } from '../../lib/civil-date.js';
import { FORCE_LABELS } from '../../policy/labels.js';
import {
  deadlineOf,
  dueByMonth,
  dueByYear,
  type EntryDeadline,
  entryDeadline,
} from '../../rules/3.2.2-entry-deadline.js';
import type { EntryDates } from '../../types/facts.js';
import {
  choice,
  earlierIsStricter,
  endOfYear,
  type Fact,
  factFrom,
  oneOf,
  question,
} from '../model/index.js';
import { type PermitEvent, permitConditions } from './permit-conditions.js';
import { completions, permitDays } from './permit-days.js';

const completion = factFrom(completedOn, {
  clause: '3.2.2.p1.s1b',
  cases: completions,
  enters: true,
  // in earlier years too, which end before a month from the permit's change does, and before the day of entry
  around: (view) => [
    ...completions(view),
    ...Object.values(view.known)
      .filter(isCivilDate)
      .map((day) => endOfYear(yearOf(day) - 1)),
  ],
});

const permitDay = (declared: Plain, event: PermitEvent): Fact =>
  factFrom(declared, {
    cases: (view, facts) => permitDays(facts, event, view),
    need: () => 'optional',
    enters: true,
  });

const entered = factFrom(enteredOn, {
  // whether an entry is late follows from the last day, so no day of entry can tell two policies apart alone
  cases: () => [],
  need: (facts) => (facts.completedOn === undefined ? 'not' : 'optional'),
  enters: true,
});

/** The deadline for entry. */
export const deadline = question<EntryDates, EntryDeadline>({
  id: 'entryDeadline',
  rule: '3.2.2-entry-deadline',
  title: { zh: '何时之前完成收储', en: 'By when entry must be complete' },
  clauses: ['3.2.2.p1.s1b', '3.2.2.p1.s1c'],
  parameters: ['entryMonths', 'entryDays'],
  readings: ['permit-deadline', 'one-month', 'permit-before-completion', 'permit-cancellation'],
  facts: [
    choice(source, { clause: '3.2.2.p1.s1b', cases: () => ['closure'] }).fact,
    completion,
    permitDay(permitChangedOn, 'permitChangedOn'),
    permitDay(permitCancelledOn, 'permitCancelledOn'),
    entered,
  ],
  conditions: permitConditions,
  decide: entryDeadline,
  outcomeOf: deadlineOf,
  parts: {
    due: earlierIsStricter({ zh: '最迟日期', en: 'last day' }),
    force: oneOf({ zh: '约束力', en: 'force' }, FORCE_LABELS),
  },
  valuesOf: ({ due, force }) => ({ due, force }),
  hear: (facts, { parameters, readings }) => {
    const dates = facts as unknown as EntryDates;
    const { completedOn: completed, permitChangedOn: changed } = dates;
    const year = { clause: '3.2.2.p1.s1b', says: dueByYear(dates) } as const;
    if (changed === undefined || changed < completed) return { part: 'due', voices: [year] };
    const says = dueByMonth(changed, parameters, readings);
    return { part: 'due', voices: [year, { clause: '3.2.2.p1.s1c', says }] };
  },
});
