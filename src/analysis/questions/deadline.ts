import { isCivilDate, yearOf } from '../../lib/civil-date.js';
import { SOURCE_LABELS } from '../../policy/labels.js';
import {
  deadlineOf,
  dueByMonth,
  dueByYear,
  type EntryDeadline,
  entryDeadline,
} from '../../rules/3.2.2-entry-deadline.js';
import type { EntryDates } from '../../types/facts.js';
import { ENTRY_SOURCES } from '../../types/vocabulary.js';
import {
  choice,
  date,
  earlierIsStricter,
  endOfYear,
  type Fact,
  type Given,
  oneOf,
  question,
} from '../model/index.js';
import { permitConditions } from './permit-conditions.js';
import { completions, permitDays } from './permit-days.js';

const source = choice({
  path: 'source',
  clause: '3.2.2.p1.s1b',
  title: { zh: '减排来源', en: 'source of the reduction' },
  knows: 'applicant',
  controls: 'fixed',
  choices: ENTRY_SOURCES,
  labels: SOURCE_LABELS,
});

const dateOf = (given: Pick<Given, 'path' | 'title' | 'clause' | 'need'>, cases: Fact['cases']): Fact => ({
  ...date({ ...given, knows: 'applicant', controls: 'fixed', enters: true }).fact,
  cases,
});

const completedOn: Fact = {
  ...dateOf(
    {
      path: 'completedOn',
      clause: '3.2.2.p1.s1b',
      title: { zh: '竣工日期（关闭类为拆除日期）', en: 'completion (of a closure: demolition)' },
    },
    completions,
  ),
  // in earlier years too, which end before a month from the permit's change does, and before the day of entry
  around: (view) => [
    ...completions(view),
    ...Object.values(view.known)
      .filter(isCivilDate)
      .map((day) => endOfYear(yearOf(day) - 1)),
  ],
};

const permitChangedOn = dateOf(
  {
    path: 'permitChangedOn',
    clause: '3.2.2.p1.s1c',
    title: { zh: '排污许可证变更日期', en: 'day the permit was changed' },
    need: () => 'optional',
  },
  (view, facts) => permitDays(facts, 'permitChangedOn', view),
);

const permitCancelledOn = dateOf(
  {
    path: 'permitCancelledOn',
    clause: '3.2.2.p1.s1c',
    title: { zh: '排污许可证注销日期', en: 'day the permit was cancelled' },
    need: () => 'optional',
  },
  (view, facts) => permitDays(facts, 'permitCancelledOn', view),
);

const enteredOn = dateOf(
  {
    path: 'enteredOn',
    clause: '3.2.2.p1.s1b',
    title: { zh: '入库日期', en: 'day of entry' },
    need: (facts) => (facts.completedOn === undefined ? 'not' : 'optional'),
  },
  // whether an entry is late follows from the last day, so no day of entry can tell two policies apart alone
  () => [],
);

/** The deadline for entry. */
export const deadline = question<EntryDates, EntryDeadline>({
  id: 'entryDeadline',
  rule: '3.2.2-entry-deadline',
  title: { zh: '何时之前完成收储', en: 'By when entry must be complete' },
  clauses: ['3.2.2.p1.s1b', '3.2.2.p1.s1c'],
  parameters: ['entryMonths', 'entryDays'],
  readings: ['permit-deadline', 'one-month', 'permit-before-completion', 'permit-cancellation'],
  facts: [
    { ...source.fact, cases: () => ['closure'] },
    completedOn,
    permitChangedOn,
    permitCancelledOn,
    enteredOn,
  ],
  conditions: permitConditions,
  decide: entryDeadline,
  outcomeOf: deadlineOf,
  parts: {
    due: earlierIsStricter({ zh: '最迟日期', en: 'last day' }),
    force: oneOf(
      { zh: '约束力', en: 'force' },
      { binding: { zh: '应当', en: 'binding' }, 'in-principle': { zh: '原则上', en: 'in principle' } },
    ),
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
