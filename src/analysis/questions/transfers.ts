import {
  amountsAsked,
  amountTransferred,
  bothAgree,
  countyConsents,
  from,
  jointApplication,
  letterSubmitted,
  scheduled,
  supplierOrdered,
  supplierSurplus,
  to,
} from '../../facts/transfers.js';
import { Decimal } from '../../lib/decimal.js';
import { VERDICT_LABELS } from '../../policy/labels.js';
import { decideAreaTransfer, decideCityTransfer } from '../../rules/3.3.4-transfers.js';
import type { Amounts } from '../../types/amount.js';
import type { AreaTransfer, CityTransfer } from '../../types/area-facts.js';
import { type Area, POLLUTANTS, type Pollutant, type Verdict } from '../../types/vocabulary.js';
import {
  amountFact,
  asking,
  type Condition,
  either,
  type Fact,
  type Flat,
  factFrom,
  placeOf,
  question,
  someTownship,
  type View,
  verdict,
  yesNo,
} from '../model/index.js';

const permission = verdict({ zh: '调剂', en: 'transfer' }, VERDICT_LABELS.permitted, VERDICT_LABELS.refused);

const amountsIn = (amounts: unknown): [Pollutant, Decimal][] =>
  Object.entries(amounts as Amounts).map(([name, each]) => [name as Pollutant, new Decimal(each)]);

const totalOf = (amounts: unknown): Decimal =>
  amountsIn(amounts).reduce((sum, [, each]) => sum.plus(each), new Decimal(0));

const writtenOut = (amounts: readonly (readonly [Pollutant, Decimal])[]): Amounts =>
  Object.fromEntries(amounts.map(([pollutant, each]) => [pollutant, each.toFixed()]));

const isEachCovered = (asked: unknown, planned: unknown): boolean => {
  const found = new Map(amountsIn(planned));
  return amountsIn(asked).every(
    ([pollutant, each]) => found.get(pollutant)?.greaterThanOrEqualTo(each) ?? each.isZero(),
  );
};

/** Enough of each pollutant; as much in total, but on one pollutant that is not asked so much of; and nothing. */
function schedules({ known }: View, { amounts }: Flat): Amounts[] {
  const planned = new Map(amountsIn(known.scheduled ?? {}));
  const each = amountsIn(amounts);
  const enough = new Map([
    ...planned,
    ...each.map(([pollutant, asked]): [Pollutant, Decimal] => {
      const now = planned.get(pollutant);
      return [pollutant, now?.greaterThan(asked) ? now : asked];
    }),
  ]);
  const spare = POLLUTANTS.find((pollutant) => !each.some(([asked]) => asked === pollutant)) ?? each[0]?.[0];
  return [writtenOut([...enough]), writtenOut([[spare as Pollutant, totalOf(amounts)]]), {}];
}

const size: Condition = {
  id: 'commitment-size',
  title: { zh: '后续减排项目的安排', en: 'follow-up projects' },
  clause: '3.3.4.p3.s1e',
  keyOf: ({ amounts, scheduled }) => {
    if (isEachCovered(amounts, scheduled)) return 'each';
    return totalOf(scheduled).greaterThanOrEqualTo(totalOf(amounts)) ? 'total' : 'short';
  },
  words: (keys) =>
    either(
      keys.map(
        (key) =>
          ({
            each: { zh: '后续项目逐项不少于调剂量', en: 'as much scheduled of each pollutant' },
            total: {
              zh: '后续项目合计不少于调剂量，但并非逐项如此',
              en: 'as much scheduled in total, but not of each pollutant',
            },
            short: { zh: '后续项目合计少于调剂量', en: 'too little scheduled even in total' },
          })[key as 'each' | 'total' | 'short'],
      ),
    ),
};

const letter = yesNo(letterSubmitted);

/** Two amounts, of which the one covers the other, stand for all where none is known. */
const SOME_AMOUNTS: readonly Amounts[] = [{ TP: '10' }, { TP: '20' }];

type ByPollutant = readonly (readonly [Pollutant, Decimal])[];

const sumOf = (amounts: Iterable<Decimal>): Decimal =>
  [...amounts].reduce((sum, each) => sum.plus(each), new Decimal(0));

/** Those that are not the same amounts, however they are written. */
function otherThan(now: unknown, all: readonly Amounts[]): Amounts[] {
  const own = new Map(amountsIn(now));
  const isSame = (amounts: Amounts): boolean =>
    amountsIn(amounts).length === own.size &&
    amountsIn(amounts).every(([pollutant, amount]) => own.get(pollutant)?.equals(amount));
  return all.filter((amounts) => !isSame(amounts));
}

/** The least that has to be asked less, in total and of each pollutant. */
function lessAsked(asked: ByPollutant, planned: ReadonlyMap<Pollutant, Decimal>): Amounts[] {
  const each = asked.map(([pollutant, amount]) => {
    const covered = Decimal.min(amount, planned.get(pollutant) ?? 0);
    return [pollutant, covered] as const;
  });
  let over = sumOf(asked.map(([, amount]) => amount)).minus(sumOf(planned.values()));
  const total = asked.map(([pollutant, amount], at) => {
    const less = Decimal.max(0, Decimal.min(over, amount.minus(each[at]?.[1] ?? 0)));
    over = over.minus(less);
    return [pollutant, amount.minus(less)] as const;
  });
  return [total, each]
    .map((amounts) => amounts.filter(([, amount]) => !amount.isZero()))
    .filter((amounts) => amounts.length > 0)
    .map(writtenOut);
}

/** The least that has to be scheduled more, in total and of each pollutant. */
function moreScheduled(asked: ByPollutant, planned: ReadonlyMap<Pollutant, Decimal>): Amounts[] {
  const each = new Map(planned);
  const total = new Map(planned);
  let short = sumOf(asked.map(([, amount]) => amount)).minus(sumOf(planned.values()));
  for (const [pollutant, amount] of asked) {
    const now = planned.get(pollutant) ?? new Decimal(0);
    each.set(pollutant, Decimal.max(now, amount));
    const more = Decimal.max(0, Decimal.min(short, amount.minus(now)));
    total.set(pollutant, now.plus(more));
    short = short.minus(more);
  }
  return [total, each].map((amounts) => writtenOut([...amounts].filter(([, amount]) => !amount.isZero())));
}

const transferred: Fact = factFrom(amountsAsked, {
  cases: ({ known }) => {
    const planned = amountsIn(known.scheduled ?? {}).filter(([, each]) => !each.isZero());
    const more = (each: Decimal): Decimal => each.plus(1);
    if (planned.length === 0) return [{ TP: '10' }];
    return [writtenOut(planned), writtenOut(planned.map(([pollutant, each]) => [pollutant, more(each)]))];
  },
  around: (view) => (view.known.scheduled === undefined ? SOME_AMOUNTS : transferred.cases(view, {})),
  changes: (view) => {
    const { amounts, scheduled: planned } = view.known;
    const less = lessAsked(amountsIn(amounts), new Map(amountsIn(planned)));
    return otherThan(amounts, [...less, ...(transferred.cases(view, {}) as Amounts[])]);
  },
});

const followUps = factFrom(scheduled, {
  cases: schedules,
  around: (view) => (view.known.amounts === undefined ? [...SOME_AMOUNTS, {}] : schedules(view, view.known)),
  changes: ({ known: { amounts, scheduled: planned } }) =>
    otherThan(planned, [...moreScheduled(amountsIn(amounts), new Map(amountsIn(planned))), {}]),
});

/** A transfer from the city bank. */
export const cityTransfer = question<CityTransfer, Verdict>({
  id: 'decideCityTransfer',
  rule: '3.3.4-transfers',
  title: { zh: '能否从市本级库调剂', en: 'Whether the city bank may transfer to an area' },
  clauses: ['3.3.4.p3.s1e'],
  parameters: [],
  readings: ['commitment-size'],
  facts: [transferred, followUps, letter.fact],
  conditions: [size, letter.condition],
  decide: decideCityTransfer,
  parts: { verdict: permission },
  valuesOf: (outcome) => ({ verdict: outcome }),
});

const SUPPLIERS = ['梅李镇', '辛庄镇', '支塘镇', '董浜镇', '尚湖镇'];
const RECEIVERS = ['虞山街道', '海虞镇', '常福街道', '琴川街道', '莫城街道'];

const party = (declared: typeof from | typeof to, names: readonly string[]): Fact =>
  factFrom(declared, {
    // which areas they are matters to nothing but that they are two, so one stands for all that the other is not
    cases: (view) => {
      const other = view.known[declared.name === 'from' ? 'to' : 'from'] as Area | undefined;
      const taken = other && placeOf(other, view);
      return [
        someTownship(
          names.filter((name) => name !== taken),
          view,
        ),
      ];
    },
  });

const enoughSurplus: Condition = {
  id: 'surplus-covers-amount',
  title: { zh: '调出方富余量', en: 'surplus of the supplier' },
  clause: '3.3.4.p3.s1b',
  keyOf: ({ amount, supplierSurplus }) =>
    String(new Decimal(supplierSurplus as string).greaterThanOrEqualTo(amount as string)),
  words: ([key]) =>
    key === 'true'
      ? { zh: '调出方富余量不少于调剂量', en: 'the supplier has that much to spare' }
      : { zh: '调出方富余量少于调剂量', en: 'the supplier has less to spare' },
};

const flags = asking(
  yesNo(supplierOrdered, {
    changedBy: '3.3.4.p5.s1c',
    sayChange: (_from: boolean, isOrdered: boolean) =>
      isOrdered
        ? supplierOrdered.yes
        : {
            zh: '环境质量改善后，解除对调出方使用各级储备库的暂停',
            en: 'once quality improves, the order that keeps the supplier off the banks is lifted',
          },
  }),
  yesNo(bothAgree),
  yesNo(jointApplication),
  yesNo(countyConsents),
);

/** A transfer between two areas. */
export const areaTransfer = question<AreaTransfer, Verdict>({
  id: 'decideAreaTransfer',
  rule: '3.3.4-transfers',
  title: { zh: '板块之间能否调剂', en: 'Whether two areas may transfer' },
  clauses: ['3.3.4.p3.s1b', '3.3.4.p3.s1d', '3.3.4.p5.s1b'],
  parameters: [],
  readings: [],
  facts: [
    party(from, SUPPLIERS),
    party(to, RECEIVERS),
    amountFact(amountTransferred).fact,
    amountFact(supplierSurplus).fact,
    ...flags.facts,
  ],
  conditions: [enoughSurplus, ...flags.conditions],
  decide: decideAreaTransfer,
  parts: { verdict: permission },
  valuesOf: (outcome) => ({ verdict: outcome }),
});
