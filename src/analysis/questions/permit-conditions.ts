import { yearOf } from '../../lib/civil-date.js';
import type { Policy } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import type { CivilDate } from '../../types/vocabulary.js';
import {
  addDays,
  addMonths,
  type Condition,
  either,
  endOfYear,
  type Flat,
  type View,
} from '../model/index.js';
/** What may happen to a permit, by the fact that holds its day. */
export const PERMIT_EVENTS = ['permitChangedOn', 'permitCancelledOn'] as const;
/** One such event. */
export type PermitEvent = (typeof PERMIT_EVENTS)[number];

/** The day on which the works were completed. */
export const completionOf = (facts: Flat): CivilDate => facts.completedOn as CivilDate;

const dayOf = (facts: Flat, event: PermitEvent): CivilDate | undefined =>
  facts[event] as CivilDate | undefined;

/** Whether a policy may count the time for entry from an event at all. */
const mayCount = (event: PermitEvent, { readings }: Policy): boolean =>
  event === 'permitChangedOn' || readings['permit-cancellation'] === 'a-change';

/** Whether some policy may count the time from a cancellation. */
export const cancellationMayCount = ({ policies }: View): boolean =>
  policies.some((policy) => mayCount('permitCancelledOn', policy));

/** Whether one may count from a change before completion, where another counts from the cancellation after it. */
export const bothMayCount = (view: View): boolean =>
  cancellationMayCount(view) &&
  view.policies.some((policy) => !mayCount('permitCancelledOn', policy)) &&
  view.policies.some(({ readings }) => readings['permit-before-completion'] === 'literal-month');

/** What happened to the permit, as a verb and as a noun. */
const EVENTS: Readonly<Record<PermitEvent, Text & { readonly noun: string }>> = {
  permitChangedOn: { zh: '变更', en: 'changed', noun: 'change' },
  permitCancelledOn: { zh: '注销', en: 'cancelled', noun: 'cancellation' },
};

const whenOf = (event: PermitEvent): Condition => ({
  id: event,
  title: { zh: `许可证${EVENTS[event].zh}`, en: `permit ${EVENTS[event].en}` },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts) => {
    const day = dayOf(facts, event);
    if (day === undefined) return 'none';
    return day < completionOf(facts) ? 'before' : 'after';
  },
  words: (keys) => {
    const { zh, en } = EVENTS[event];
    const words: Readonly<Record<string, Text>> = {
      none: { zh: `许可证未${zh}`, en: `permit not ${en}` },
      before: { zh: `竣工前许可证已${zh}`, en: `permit ${en} before completion` },
      after: { zh: `竣工当日及以后许可证${zh}`, en: `permit ${en} on or after completion` },
    };
    return either(keys.map((key) => words[key] as Text));
  },
});

interface Time {
  readonly length: number;
  readonly unit: 'months' | 'days';
}

/** The times that policies count, each once; where one counts months and another days, both times of each. */
function timesIn({ policies }: View, unit: Time['unit']): Time[] {
  const reading = unit === 'months' ? 'calendar-month' : 'thirty-days';
  if (policies.every(({ readings }) => readings['one-month'] !== reading)) return [];
  const lengths = policies.map(({ parameters }) =>
    unit === 'months' ? parameters.entryMonths : parameters.entryDays,
  );
  return [...new Set(lengths)].map((length) => ({ length, unit }));
}

const endOf = (day: CivilDate, { length, unit }: Time): CivilDate =>
  unit === 'months' ? addMonths(day, length) : addDays(day, length);

const inUnits = ({ length, unit }: Time): Text =>
  unit === 'months'
    ? { zh: `${length} 个月`, en: `${length} calendar month${length === 1 ? '' : 's'}` }
    : { zh: `${length} 天`, en: `${length} day${length === 1 ? '' : 's'}` };

/** How two days stand to each other. */
type Side = 'before' | 'on' | 'after';

const sideOf = (day: CivilDate, other: CivilDate): Side =>
  day < other ? 'before' : day > other ? 'after' : 'on';

/** One or two sides in words, by their names. */
type Sides = Readonly<Record<string, Text>>;

const DAYS: Sides = {
  before: { zh: '早于', en: 'before' },
  on: { zh: '恰为', en: 'on' },
  after: { zh: '晚于', en: 'after' },
  'before on': { zh: '不晚于', en: 'on or before' },
  'on after': { zh: '不早于', en: 'on or after' },
  'before after': { zh: '不在', en: 'before or after' },
};

const LENGTHS: Sides = {
  before: { zh: '短于', en: 'shorter than' },
  on: { zh: '等于', en: 'as long as' },
  after: { zh: '长于', en: 'longer than' },
  'before on': { zh: '不长于', en: 'no longer than' },
  'on after': { zh: '不短于', en: 'no shorter than' },
  'before after': { zh: '不等于', en: 'shorter or longer than' },
};

/** The day of an event, where it happened and some policy may count from it. */
const dayIn = (facts: Flat, event: PermitEvent, { policies }: View): CivilDate | undefined =>
  policies.some((policy) => mayCount(event, policy)) ? dayOf(facts, event) : undefined;

type Phrase = (sides: Text) => Text;

/** Keys of several sides in words: of each place the sides that occur, where every combination of them does. */
function sidesInWords(keys: readonly string[], words: Sides, phrases: readonly Phrase[]): Text {
  const found = phrases.map((_, at) =>
    (['before', 'on', 'after'] as const).filter((side) => keys.some((key) => key.split('/')[at] === side)),
  );
  const isEveryOne = found.reduce((count, sides) => count * sides.length, 1) === keys.length;
  if (!isEveryOne || found.every((sides) => sides.length === 3))
    return either(keys.map((key) => sidesInWords([key], words, phrases)));
  const told = found.flatMap((sides, at) =>
    sides.length === 3 ? [] : [(phrases[at] as Phrase)(words[sides.join(' ')] as Text)],
  );
  return { zh: told.map(({ zh }) => zh).join('且'), en: told.map(({ en }) => en).join(' and ') };
}

/** Whether the time counted from an event ends within the year of completion. */
const withinYear = (event: PermitEvent, unit: Time['unit']): Condition => ({
  id: `${event}-${unit}-and-year`,
  title: {
    zh: `自${EVENTS[event].zh}起按${unit === 'months' ? '月' : '天'}计算的期限与竣工当年年底`,
    en: `the ${unit} from the ${EVENTS[event].noun} and the end of the year`,
  },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts, view) => {
    const times = timesIn(view, unit);
    const day = dayIn(facts, event, view);
    if (times.length === 0 || day === undefined) return undefined;
    const yearEnd = endOfYear(yearOf(completionOf(facts)));
    return times.map((time) => sideOf(endOf(day, time), yearEnd)).join('/');
  },
  words: (keys, view) =>
    sidesInWords(
      keys,
      DAYS,
      timesIn(view, unit).map(
        (time): Phrase =>
          ({ zh, en }) => {
            const length = inUnits(time);
            return {
              zh: `许可证${EVENTS[event].zh}后满 ${length.zh}之日${zh}竣工当年年底`,
              en: `${length.en} from the permit’s ${EVENTS[event].noun} ${time.length === 1 ? 'ends' : 'end'} ${en} the last day of the year of completion`,
            };
          },
      ),
    ),
});

/** Every time in months with every time in days. */
const pairsIn = (view: View): [Time, Time][] =>
  timesIn(view, 'months').flatMap((months) =>
    timesIn(view, 'days').map((days): [Time, Time] => [months, days]),
  );

/** Whether calendar months from an event are longer than the days that another policy counts. */
const monthLength = (event: PermitEvent): Condition => ({
  id: `${event}-months-and-days`,
  title: { zh: `自${EVENTS[event].zh}起的月数与天数`, en: `months and days from the ${EVENTS[event].noun}` },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts, view) => {
    const pairs = pairsIn(view);
    const day = dayIn(facts, event, view);
    if (pairs.length === 0 || day === undefined) return undefined;
    return pairs.map(([months, days]) => sideOf(endOf(day, months), endOf(day, days))).join('/');
  },
  words: (keys, view) =>
    sidesInWords(
      keys,
      LENGTHS,
      pairsIn(view).map(
        ([months, days]): Phrase =>
          ({ zh, en }) => {
            const [more, less] = [inUnits(months), inUnits(days)];
            return {
              zh: `许可证${EVENTS[event].zh}后的 ${more.zh}${zh} ${less.zh}`,
              en: `${more.en} from the permit’s ${EVENTS[event].noun} ${months.length === 1 ? 'is' : 'are'} ${en} ${less.en}`,
            };
          },
      ),
    ),
});

const lengthsOf = (event: PermitEvent): readonly Condition[] => [
  withinYear(event, 'days'),
  withinYear(event, 'months'),
  monthLength(event),
];

const allTimesIn = (view: View): Time[] => [...timesIn(view, 'months'), ...timesIn(view, 'days')];

/** Every time from the change with every time from the cancellation. */
const timesOfBoth = (view: View): [Time, Time][] =>
  allTimesIn(view).flatMap((one) => allTimesIn(view).map((other): [Time, Time] => [one, other]));

/** Where a change before completion and a cancellation after it may both count: which time ends first. */
export const changeAndCancellation: Condition = {
  id: 'change-and-cancellation',
  title: { zh: '自变更与自注销起算的期限', en: 'the times from the change and from the cancellation' },
  clause: '3.2.2.p1.s1c',
  keyOf: (facts, view) => {
    const [changed, cancelled] = PERMIT_EVENTS.map((event) => dayOf(facts, event));
    if (changed === undefined || cancelled === undefined || !bothMayCount(view)) return undefined;
    if (changed >= completionOf(facts) || cancelled < completionOf(facts)) return undefined;
    return timesOfBoth(view)
      .map(([one, other]) => sideOf(endOf(changed, one), endOf(cancelled, other)))
      .join('/');
  },
  words: (keys, view) =>
    sidesInWords(
      keys,
      DAYS,
      timesOfBoth(view).map(
        ([one, other]): Phrase =>
          ({ zh, en }) => {
            const [first, second] = [inUnits(one), inUnits(other)];
            return {
              zh: `许可证变更后满 ${first.zh}之日${zh}注销后满 ${second.zh}之日`,
              en: `${first.en} from the permit’s change ${one.length === 1 ? 'ends' : 'end'} ${en} the last day of ${second.en} from its cancellation`,
            };
          },
      ),
    ),
};

/** What the time counted from an event is to the year of completion and to the time of another policy. */
const LENGTH_CONDITIONS: Readonly<Record<PermitEvent, readonly Condition[]>> = {
  permitChangedOn: lengthsOf('permitChangedOn'),
  permitCancelledOn: lengthsOf('permitCancelledOn'),
};

/** The conditions by which the days of a permit are told apart. */
export const permitConditions: readonly Condition[] = [
  ...PERMIT_EVENTS.map(whenOf),
  ...PERMIT_EVENTS.flatMap((event) => LENGTH_CONDITIONS[event]),
  changeAndCancellation,
];

/** The case of every condition on the time counted from an event, whatever the day of completion in its year. */
export const lengthCase = (event: PermitEvent, facts: Flat, view: View): string =>
  LENGTH_CONDITIONS[event].map(({ keyOf }) => keyOf(facts, view)).join(' ');
