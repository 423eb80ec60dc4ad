import { implementer, passed, provinceAmounts, upperFunds, works } from '../../facts/entry.js';
import { amountOf } from '../../facts/fact.js';
import { Decimal, ZERO } from '../../lib/decimal.js';
import { splitReduction, TAKERS } from '../../rules/3.2.4-tier-split.js';
import type { Amount } from '../../types/amount.js';
import type { PassedReduction, UpperFunds } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import { type Area, BANK_LEVELS, type BankLevel, type Implementer } from '../../types/vocabulary.js';
import {
  amountFact,
  areaFact,
  asking,
  type Condition,
  choice,
  either,
  type Flat,
  factFrom,
  type Hearing,
  type Part,
  question,
  same,
} from '../model/index.js';

const amountPassed = amountFact(amountOf(passed), {
  path: 'amount',
  cases: () => ['100', '0'],
  enters: true,
  // more than the part that is stated
  around: ({ known: { provinceAmount: stated = '0' } }) =>
    [100, 200].map((more) => new Decimal(stated as Amount).plus(more).toFixed()),
});

const decimalAt = (facts: Flat, path: string): Decimal => new Decimal((facts[path] as string) ?? '0');

const provinceAmount = factFrom(amountOf(provinceAmounts), {
  path: 'provinceAmount',
  need: () => 'optional',
  enters: true,
  cases: (_view, facts) => {
    const whole = decimalAt(facts, 'amount');
    return ['0', whole.dividedBy(4).toFixed(), whole.toFixed()];
  },
});

const funds = factFrom(upperFunds, {
  need: () => 'optional',
  enters: true,
  cases: () => [
    { allocated: '0', total: '10' },
    { allocated: '4', total: '10' },
    { allocated: '10', total: '10' },
  ],
});

const MONEY = {
  none: { zh: '未使用国家、省资金', en: 'no national or provincial money' },
  nothing: {
    zh: '使用了国家、省资金，但审核明确的相应减排量为零',
    en: 'national or provincial money, but the stated part is zero',
  },
  part: {
    zh: '部分减排量与国家、省资金相应',
    en: 'part of the reduction corresponds to national and provincial money',
  },
  all: {
    zh: '全部减排量与国家、省资金相应',
    en: 'all of the reduction corresponds to national and provincial money',
  },
} as const;

/** To which part of the reduction the national and provincial money corresponds. */
function moneyOf(facts: Flat): keyof typeof MONEY {
  const given = facts.upperFunds as UpperFunds | undefined;
  const allocated = new Decimal(given?.allocated ?? 0);
  const stated = facts.provinceAmount as string | undefined;
  const whole = decimalAt(facts, 'amount');
  const part =
    stated === undefined ? allocated.dividedBy(given?.total ?? 1).times(whole) : new Decimal(stated);
  if (part.isZero()) return allocated.isZero() ? 'none' : 'nothing';
  return part.equals(whole) ? 'all' : 'part';
}

const money: Condition = {
  id: 'upper-funds',
  title: { zh: '国家、省资金', en: 'national and provincial money' },
  clause: '3.2.4.s1b',
  keyOf: moneyOf,
  words: (keys) => either(keys.map((key) => MONEY[key as keyof typeof MONEY])),
};

/** The share of a bank: the province's of the whole, the others' of what the province leaves. */
const shareOf = (part: Decimal, of: Decimal): string => (of.isZero() ? ZERO : part.dividedBy(of)).toFixed();

const told = asking(
  choice(implementer, { clause: '3.2.4.s1d' }),
  areaFact({ clause: '3.2.4.s1e' }),
  amountPassed,
);

/** What the clauses by themselves say of what the province and Suzhou leave; where they leave nothing, that settles it. */
function hear(facts: Flat, { readings }: Policy): Hearing {
  const part = 'city';
  const { implementer: by, area } = facts;
  const corresponds = moneyOf(facts);
  const isSpent =
    corresponds === 'all' || (corresponds !== 'none' && readings['upper-funds'] === 'whole-project');
  if (isSpent || decimalAt(facts, 'amount').isZero())
    return { part, voices: [{ clause: '3.2.4.s1b', says: 'nothing' }] };
  // s1e speaks of every entry project of a park; whether works of the city are one is a matter of its wording
  if ((area as Area).kind === 'park') return { part, voices: [{ clause: '3.2.4.s1e', says: 'park' }] };
  const taker = TAKERS[by as Implementer].elsewhere;
  if (typeof taker === 'function') return { part, voices: [], silent: ['3.2.4.s1d'] };
  return { part, voices: [{ clause: '3.2.4.s1d', says: taker }] };
}

/** Named by the dossier, but the split does not hang on it, so one kind of works stands for all. */
const anyWorks = choice(works, { clause: '3.2.4.s1a', cases: () => ['other'] }).fact;

const ofTheRest = (zh: string, en: string): Text => ({
  zh: `${zh}在入省库以外减排量中所占份额`,
  en: `share of ${en} in what the province leaves`,
});

const SHARES: Readonly<Record<BankLevel, Text>> = {
  province: { zh: '省库所占份额', en: 'share of the province' },
  prefecture: ofTheRest('苏州市级', 'Suzhou'),
  city: ofTheRest('市本级库', 'the city bank'),
  township: ofTheRest('乡镇库', 'the township bank'),
  park: ofTheRest('园区库', 'the park bank'),
};

/** The split of what passed. */
export const split = question<PassedReduction, Readonly<Record<BankLevel, Decimal>>>({
  id: 'splitReduction',
  rule: '3.2.4-tier-split',
  title: { zh: '减排量如何分级入库', en: 'How a reduction is split between the banks' },
  clauses: ['3.2.4.s1a', '3.2.4.s1b', '3.2.4.s1c', '3.2.4.s1d', '3.2.4.s1e', '3.3.3.p1.s1b'],
  parameters: ['prefectureShare', 'cityShare', 'townshipShare', 'townshipLikePlaces'],
  readings: ['city-run-in-park', 'other-units', 'new-materials-park', 'upper-funds', 'city-run-remainder'],
  facts: [...told.facts, anyWorks, provinceAmount, funds],
  conditions: [...told.conditions, money],
  decide: splitReduction,
  parts: Object.fromEntries(
    BANK_LEVELS.map((level): [BankLevel, Part] => [
      level,
      {
        title: SHARES[level],
        words: same,
        ...(level === 'province' && { figure: true }),
      },
    ]),
  ),
  valuesOf: (banks, facts) => {
    const whole = decimalAt(facts, 'amount');
    const rest = whole.minus(banks.province);
    return Object.fromEntries(
      BANK_LEVELS.map((level) => [level, shareOf(banks[level], level === 'province' ? whole : rest)]),
    );
  },
  hear,
});
