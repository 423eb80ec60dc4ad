import { pollutant } from '../../facts/banks.js';
import { breached, dayOfUse, orders, ownBankShort, standing } from '../../facts/use.js';
import { optional } from '../../lib/check.js';
import { USE_SOURCE_LABELS } from '../../policy/labels.js';
import { mediumOf } from '../../rules/3.1.1-controlled-pollutants.js';
import {
  decideUse,
  heardOnUpperBanks,
  type UseOutcome,
  usableSources,
} from '../../rules/3.3.4-use-eligibility.js';
import type { SuspensionOrder, UseQuestion } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import {
  type CivilDate,
  ORDER_SCOPES,
  type OrderScope,
  POLLUTANTS,
  type Pollutant,
  USE_SOURCES,
  type UseSource,
} from '../../types/vocabulary.js';
import {
  areaFact,
  asking,
  type Condition,
  choice,
  either,
  type Flat,
  factFrom,
  type Hearing,
  nested,
  type Part,
  question,
  type View,
  verdict,
  yesNo,
} from '../model/index.js';

const open = (title: Part['title']): Part =>
  verdict(title, { zh: '可用', en: 'open' }, { zh: '不可用', en: 'closed' });

/** Two days stand for all where no order is known. */
const SOME_DAYS: readonly CivilDate[] = ['2024-06-01', '2024-06-02'];

const on = factFrom(dayOfUse, {
  cases: ({ days }) => days,
  around: ({ known, days }) => (known.orders === undefined ? SOME_DAYS : days),
  // a day on which an order has been lifted
  changedBy: '3.3.4.p5.s1c',
});

/** No order, and of each scope one in force since a day. */
export const ordersOn = (day: CivilDate): readonly (readonly SuspensionOrder[])[] => [
  [],
  ...ORDER_SCOPES.map((scope) => [{ scope, issuedOn: day }]),
];

/** Orders of the day of use; where that is unknown, orders before which it may lie. */
const ordersMade = factFrom(orders, {
  cases: (_view, { on: day }) => [
    ...ordersOn(day as CivilDate),
    [{ scope: 'both', issuedOn: day, liftedOn: day }],
  ],
  // a lifted order opens and closes nothing
  around: ({ known }) => ordersOn((known.on ?? SOME_DAYS[1]) as CivilDate),
  say: (value: readonly SuspensionOrder[]) => {
    const running = value
      .filter((order) => optional(order, 'liftedOn') === undefined)
      .map(({ scope }) => ORDERED[scope]);
    return running.length === 0 ? ORDERED.none : either(running);
  },
  changes: ({ known }, { on: day }) =>
    liftedOn((known.orders ?? []) as readonly SuspensionOrder[], day as CivilDate),
  changedBy: '3.3.4.p5.s1c',
  sayChange: (from: readonly SuspensionOrder[], to: readonly SuspensionOrder[]) => {
    const lifted = to.filter((order) => !from.includes(order)).map(({ scope }) => LIFTED[scope]);
    return {
      zh: `环境质量改善后，${lifted.map(({ zh }) => zh).join('，')}`,
      en: `once quality improves, ${lifted.map(({ en }) => en).join(', ')}`,
    };
  },
});

function isInForce(order: SuspensionOrder, day: CivilDate): boolean {
  const end = optional(order, 'liftedOn');
  return order.issuedOn <= day && (end === undefined || day < end);
}

/** Orders of which those in force are lifted on a day: those that reach the banks, other regions, or all. */
function liftedOn(all: readonly SuspensionOrder[], day: CivilDate): readonly (readonly SuspensionOrder[])[] {
  const inForce = all.filter((order) => isInForce(order, day));
  const lift = (lifted: readonly SuspensionOrder[]): SuspensionOrder[] =>
    all.map((order) => (lifted.includes(order) ? { ...order, liftedOn: day } : order));
  const ofSome = (['banks', 'cross-region'] as const)
    .map((reach) => inForce.filter(({ scope }) => scope === reach || scope === 'both'))
    .filter(({ length }) => length > 0 && length < inForce.length);
  return inForce.length === 0 ? [] : [...ofSome.map(lift), lift(inForce)];
}

const LIFTED = {
  banks: { zh: '解除对使用各级储备库的暂停', en: 'the order off the banks is lifted' },
  'cross-region': {
    zh: '解除对使用跨区域指标的暂停',
    en: 'the order off quota from other regions is lifted',
  },
  both: {
    zh: '解除对使用各级储备库和跨区域指标的暂停',
    en: 'the order off the banks and other regions’ quota is lifted',
  },
} as const;

const ORDERED = {
  none: { zh: '未被责令暂停使用指标', en: 'no order in force' },
  banks: { zh: '被责令暂停使用各级储备库', en: 'ordered off the banks' },
  'cross-region': { zh: '被责令暂停使用跨区域指标', en: 'ordered off quota from other regions' },
  both: { zh: '被责令暂停使用各级储备库和跨区域指标', en: 'ordered off the banks and other regions’ quota' },
} as const;

const scopeInForce = (facts: Flat): keyof typeof ORDERED => {
  const day = facts.on as string;
  const scopes = (facts.orders as readonly SuspensionOrder[])
    .filter((order) => isInForce(order, day))
    .map(({ scope }) => scope);
  if (scopes.length === 0) return 'none';
  return scopes.every((scope) => scope === scopes[0]) ? (scopes[0] as OrderScope) : 'both';
};

const ordered: Condition = {
  id: 'orders',
  title: { zh: '责令暂停使用的情况', en: 'orders' },
  clause: '3.3.4.p5.s1b',
  keyOf: scopeInForce,
  words: (keys) => either(keys.map((key) => ORDERED[key as keyof typeof ORDERED])),
};

const { targetsMet, keyProjectsCompleted, bindingTaskCompleted } = standing.fields;
const { water, air } = targetsMet.fields;

const TARGETS = {
  own: { zh: '污染物所属要素', en: 'the pollutant’s own medium' },
  other: { zh: '另一要素', en: 'the other medium' },
} as const;

/** Whether the target was met of the medium of the pollutant, or of the other one. */
const target = (whose: keyof typeof TARGETS): Condition => {
  const { zh, en } = TARGETS[whose];
  return {
    id: `target-of-${whose}-medium`,
    title: { zh: `${zh}上年度目标`, en: `target of ${en} in the year before` },
    clause: '3.3.4.p3.s1a',
    keyOf: (facts) => {
      const own = mediumOf(facts.pollutant as Pollutant);
      const medium = (whose === 'own') === (own === 'water') ? 'water' : 'air';
      return String(facts[`standing.targetsMet.${medium}`]);
    },
    words: ([key]) =>
      key === 'true'
        ? { zh: `${zh}上年度达标`, en: `target of ${en} met in the year before` }
        : { zh: `${zh}上年度未达标`, en: `target of ${en} missed in the year before` },
  };
};

/** One pollutant of each medium that is traded and one that is not: the others are decided alike. */
function pollutantsAround({ policies }: View): readonly Pollutant[] {
  const kinds = new Map<string, Pollutant>();
  for (const each of POLLUTANTS) {
    const traded = policies.map(({ parameters }) => parameters.tradablePollutants.includes(each));
    const kind = [mediumOf(each), ...traded].join();
    kinds.set(kind, kinds.get(kind) ?? each);
  }
  return [...kinds.values()];
}

const asked = asking(
  choice(pollutant, { around: pollutantsAround }),
  areaFact({}, 'as-townships'),
  yesNo(water, { path: 'standing.targetsMet.water' }),
  yesNo(air, { path: 'standing.targetsMet.air' }),
  yesNo(keyProjectsCompleted, { path: 'standing.keyProjectsCompleted' }),
  yesNo(bindingTaskCompleted, { path: 'standing.bindingTaskCompleted' }),
  yesNo(ownBankShort),
  yesNo(breached, {
    sayChange: (_from: boolean, isBreached: boolean) =>
      isBreached
        ? breached.yes
        : { zh: '补足该项污染物的入库承诺', en: 'the commitment for this pollutant is made good' },
  }),
);

/** What the paragraphs on grant and bar say by themselves, of an area that no order touches. */
function hear(facts: Flat, { readings }: Policy): Hearing {
  const part = 'upper-banks';
  const { grants, bars, isOrderedOff } = heardOnUpperBanks(nested(facts) as unknown as UseQuestion, readings);
  if (isOrderedOff) return { part, voices: [{ clause: '3.3.4.p5.s1b', says: 'refused' }] };
  return {
    part,
    silent: ['3.3.4.p3.s1a', '3.3.4.p4.s1'],
    voices: [
      ...(grants ? [{ clause: '3.3.4.p3.s1a', says: 'permitted' } as const] : []),
      ...(bars ? [{ clause: '3.3.4.p4.s1', says: 'refused' } as const] : []),
    ],
  };
}

/** Which sources of quota an area may use. */
export const use = question<UseQuestion, UseOutcome>({
  id: 'decideUse',
  rule: '3.3.4-use-eligibility',
  title: { zh: '板块可以使用哪些来源的指标', en: 'Which sources of quota an area may use' },
  clauses: [
    '3.3.3.p2.s1c',
    '3.3.4.p1.s1b',
    '3.3.4.p3.s1a',
    '3.3.4.p3.s1b',
    '3.3.4.p3.s1c',
    '3.3.4.p3.s1g',
    '3.3.4.p4.s1',
    '3.3.4.p5.s1b',
    '3.3.4.p5.s1c',
  ],
  parameters: ['tradablePollutants'],
  readings: [
    'target-scope',
    'grant-and-bar',
    'own-bank-when-barred',
    'area-transfer-when-barred',
    'park-city-transfer',
    'cross-region-pollutants',
    'breach-scope',
  ],
  facts: [...asked.facts, on, ordersMade],
  conditions: [
    ...asked.conditions.filter(({ id }) => !id.startsWith('standing.targetsMet')),
    target('own'),
    target('other'),
    ordered,
  ],
  decide: decideUse,
  outcomeOf: usableSources,
  parts: Object.fromEntries(
    USE_SOURCES.map((source): [UseSource, Part] => [source, open(USE_SOURCE_LABELS[source])]),
  ),
  valuesOf: (outcome) => outcome,
  hear,
});
