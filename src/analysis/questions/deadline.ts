import { addDays, addMonths, daysBetween, endOfYear, lastDayOfMonth } from '../../lib/calendar.js';
import { yearOf } from '../../lib/civil-date.js';
import { SOURCE_LABELS } from '../../policy/labels.js';
import { type EntryDeadline, entryDeadline } from '../../rules/3.2.2-entry-deadline.js';
import type { EntryDates } from '../../types/facts.js';
import type { Text } from '../../types/text.js';
import { type CivilDate, ENTRY_SOURCES } from '../../types/vocabulary.js';
import { choice, date, earlierIsStricter, type Given, oneOf } from '../kinds.js';
import { type Condition, type Fact, type Flat, question, type View } from '../question.js';
import { either } from '../words.js';

/** Completions early in a common and in a leap year, and so late that a month runs into the next year. */
const COMPLETIONS = ['2023-01-05', '2024-01-05', '2023-12-20'];

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
  ...date({ ...given, knows: 'applicant', controls: 'fixed' }).fact,
  cases,
});

const isKnownDay = (day: unknown): day is CivilDate => day !== undefined;

/** Days of a permit change that stand for all: two before completion, and of each month after it those where the length of a month or the end of the year may turn. */
function daysAround(completed: CivilDate, policies: View['policies']): CivilDate[] {
  const year = yearOf(completed);
  const ends = Array.from({ length: 14 }, (_, month) =>
    lastDayOfMonth(year, Number(completed.slice(5, 7)) + month),
  );
  const ofMonths = ends.flatMap((end) => [
    `${end.slice(0, 8)}01`,
    `${end.slice(0, 8)}02`,
    `${end.slice(0, 8)}10`,
    ...[3, 2, 1, 0].map((before) => addDays(end, -before)),
  ]);
  const turns = policies.flatMap(({ parameters }) =>
    [0, 1].map((after) => addDays(endOfYear(year), after - parameters.entryDays)),
  );
  const days = [addDays(completed, -40), addDays(completed, -3), completed, ...ofMonths, ...turns];
  return [...new Set(days)].filter((day) => day >= completed || days.indexOf(day) < 2).sort();
}

const known = new WeakMap<View, Map<CivilDate, readonly CivilDate[]>>();

/** The same, worked out once for each completion. */
function permitDays(view: View, { completedOn }: Flat): readonly CivilDate[] {
  const ofView = known.get(view) ?? new Map<CivilDate, readonly CivilDate[]>();
  known.set(view, ofView);
  const completed = completedOn as CivilDate;
  const days = ofView.get(completed) ?? daysAround(completed, view.policies);
  ofView.set(completed, days);
  return days;
}

/** The day from which a month would be counted, were every open point read that way. */
function countedDay({ completedOn, permitChangedOn, permitCancelledOn }: Flat): CivilDate | undefined {
  const days = [permitChangedOn, permitCancelledOn].filter(isKnownDay);
  return days.find((day) => day >= (completedOn as CivilDate)) ?? days[0];
}

const whenOf = (path: string, subject: Text): Condition => ({
  id: path,
  title: { zh: `许可证${subject.zh}`, en: `permit ${subject.en}` },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts) => {
    const day = facts[path] as CivilDate | undefined;
    if (day === undefined) return 'none';
    return day < (facts.completedOn as CivilDate) ? 'before' : 'after';
  },
  words: (keys) =>
    either(
      keys.map(
        (key) =>
          ({
            none: { zh: `许可证未${subject.zh}`, en: `permit not ${subject.en}` },
            before: { zh: `竣工前许可证已${subject.zh}`, en: `permit ${subject.en} before completion` },
            after: {
              zh: `竣工当日或以后许可证${subject.zh}`,
              en: `permit ${subject.en} on or after completion`,
            },
          })[key as 'none' | 'before' | 'after'],
      ),
    ),
});

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];
const monthsIn = ({ policies }: View): number[] =>
  unique(policies.map(({ parameters }) => parameters.entryMonths));
const daysIn = ({ policies }: View): number[] =>
  unique(policies.map(({ parameters }) => parameters.entryDays));

/** How many days the calendar months from the permit's change have. */
const monthLength: Condition = {
  id: 'month-length',
  title: { zh: '期限月数折合天数', en: 'days of the calendar months' },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts, view) => {
    const from = countedDay(facts);
    if (from === undefined) return undefined;
    return monthsIn(view)
      .map((months) => daysBetween(from, addMonths(from, months)))
      .join('/');
  },
  words: (keys, view) => ({
    zh: `自许可证变动起 ${monthsIn(view).join('、')} 个月折合 ${keys.join('、')} 天`,
    en: `${monthsIn(view).join(' and ')} calendar month(s) from the permit’s change have ${keys.join(' or ')} days`,
  }),
};

const SIDES = {
  before: { zh: '早于', en: 'before' },
  on: { zh: '恰为', en: 'on' },
  after: { zh: '晚于', en: 'after' },
} as const;

function endsOfYear(keys: readonly string[], unit: Text, length: number): Text {
  const sides = keys.map((key) => SIDES[key as keyof typeof SIDES]);
  return {
    zh: `自许可证变动起满 ${length} ${unit.zh}的日期${sides.map(({ zh }) => zh).join('或')}竣工当年年底`,
    en: `${length} ${unit.en} from the permit’s change end ${sides.map(({ en }) => en).join(' or ')} the end of the year of completion`,
  };
}

const withinYear = (
  id: string,
  unit: Text,
  lengths: (view: View) => number[],
  end: (from: CivilDate, length: number) => CivilDate,
): Condition => ({
  id,
  title: { zh: `期限（${unit.zh}）与竣工当年年底`, en: `the time in ${unit.en} and the end of the year` },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts, view) => {
    const from = countedDay(facts);
    if (from === undefined) return undefined;
    const yearEnd = endOfYear(yearOf(facts.completedOn as CivilDate));
    return lengths(view)
      .map((length) => {
        const last = end(from, length);
        return last < yearEnd ? 'before' : last > yearEnd ? 'after' : 'on';
      })
      .join('/');
  },
  words: (keys, view) =>
    lengths(view).length === 1
      ? endsOfYear(keys, unit, lengths(view)[0] as number)
      : either(
          keys.map((key) => {
            const each = key
              .split('/')
              .map((side, at) => endsOfYear([side], unit, lengths(view)[at] as number));
            return { zh: each.map((one) => one.zh).join('；'), en: each.map((one) => one.en).join('; ') };
          }),
        ),
});

const completedOn = dateOf(
  {
    path: 'completedOn',
    clause: '3.2.2.p1.s1b',
    title: { zh: '竣工日期（关闭类为拆除日期）', en: 'day of completion (a closure: of demolition)' },
  },
  () => COMPLETIONS,
);

const permitChangedOn = dateOf(
  {
    path: 'permitChangedOn',
    clause: '3.2.2.p1.s1c',
    title: { zh: '排污许可证变更日期', en: 'day the permit was changed' },
    need: () => 'optional',
  },
  permitDays,
);

const permitCancelledOn = dateOf(
  {
    path: 'permitCancelledOn',
    clause: '3.2.2.p1.s1c',
    title: { zh: '排污许可证注销日期', en: 'day the permit was cancelled' },
    need: () => 'optional',
  },
  // a change on or after completion counts before any cancellation, so one stands for all
  (view, facts) =>
    (facts.permitChangedOn as CivilDate | undefined) !== undefined &&
    (facts.permitChangedOn as CivilDate) >= (facts.completedOn as CivilDate)
      ? [facts.completedOn]
      : permitDays(view, facts),
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
  conditions: [
    whenOf('permitChangedOn', { zh: '变更', en: 'changed' }),
    whenOf('permitCancelledOn', { zh: '注销', en: 'cancelled' }),
    withinYear('days-and-year', { zh: '天', en: 'days' }, daysIn, addDays),
    withinYear('months-and-year', { zh: '个月', en: 'calendar month(s)' }, monthsIn, addMonths),
    monthLength,
  ],
  decide: entryDeadline,
  parts: {
    due: earlierIsStricter({ zh: '最迟日期', en: 'last day' }),
    force: oneOf(
      { zh: '约束力', en: 'force' },
      { binding: { zh: '应当', en: 'binding' }, 'in-principle': { zh: '原则上', en: 'in principle' } },
    ),
  },
  valuesOf: ({ due, force }) => ({ due, force }),
  hear: (facts, { parameters, readings }) => {
    const completed = facts.completedOn as CivilDate;
    const year = { clause: '3.2.2.p1.s1b', says: endOfYear(yearOf(completed)) } as const;
    const changed = facts.permitChangedOn as CivilDate | undefined;
    if (changed === undefined || changed < completed) return { part: 'due', voices: [year] };
    const says =
      readings['one-month'] === 'calendar-month'
        ? addMonths(changed, parameters.entryMonths)
        : addDays(changed, parameters.entryDays);
    return { part: 'due', voices: [year, { clause: '3.2.2.p1.s1c', says }] };
  },
});
