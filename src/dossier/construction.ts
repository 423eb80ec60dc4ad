import { civilDate, group, listOf, optional, placeIn, yesNo } from '../lib/check.js';
import { yearOf } from '../lib/civil-date.js';
import { amount, type Decimal, nothing } from '../lib/decimal.js';
import { QuotaError } from '../lib/problem.js';
import { priorityOfUse } from '../rules/3.3.1-use-priority.js';
import { type OffsetRatio, offsetRatio, offsetShortfall, requiredOffset } from '../rules/3.3.2-offset.js';
import { decideTrade } from '../rules/3.3.3-trading.js';
import { routeOfUse, type UseRoute } from '../rules/3.3.3-use-route.js';
import { decideUse, type UseOutcome } from '../rules/3.3.4-use-eligibility.js';
import type { ConstructionDossier } from '../types/dossier.js';
import type { Standing, SuspensionOrder } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import type { Ruling } from '../types/ruling.js';
import {
  type Area,
  type CivilDate,
  type Construction,
  POLLUTANTS,
  type Pollutant,
  type Verdict,
} from '../types/vocabulary.js';
import { byPollutant } from './amounts.js';
import { type Answer, answer } from './answer.js';
import { areaOf } from './area.js';
import { earlyNotes, lateNotes, placeNotes } from './notes.js';
import { type Ask, asking, type Table, type Whose } from './row.js';
import { standingIn, standingYearOf } from './standing.js';

/** One purchase, and whether it counts. */
export interface AssessedPurchase {
  /** How much was bought, in t/a. */
  readonly amount: Decimal;
  /** Whether it counts toward the offset. */
  readonly counts: Ruling<Verdict>;
}

/** The balance of one pollutant; amounts in t/a. */
export interface OffsetAssessment {
  /** What the project adds. */
  readonly increase: Decimal;
  /** By what multiple it is offset. */
  readonly ratio: Ruling<OffsetRatio>;
  /** What must be offset. */
  readonly required: Ruling<Decimal>;
  /** What is at hand: `fromBank` and `fromPurchases`. */
  readonly available: Decimal;
  /** What the own bank holds; zero while it is closed to the project. */
  readonly fromBank: Decimal;
  /** The purchases that count. */
  readonly fromPurchases: Decimal;
  /** What is missing; zero is enough. */
  readonly shortfall: Ruling<Decimal>;
  /** Which sources of quota are open. */
  readonly use: Ruling<UseOutcome>;
  /** The purchases of this pollutant, in the order of the dossier. */
  readonly purchases: readonly AssessedPurchase[];
  /** Whether a purchase in the trading system, once done and certified, would count. */
  readonly trade: Ruling<Verdict>;
}

/** What the policy says of a construction project. */
export interface ConstructionAssessment extends Answer<ConstructionDossier> {
  /** Which kind of dossier it answers. */
  readonly kind: 'construction';
  /** The project's name. */
  readonly name: string;
  /** The area it lies in. */
  readonly area: Area;
  /** The year whose standing counts: the one before `on`. */
  readonly standingYear: string;
  /** The balance of every pollutant that the project adds. */
  readonly offsets: Readonly<Partial<Record<Pollutant, OffsetAssessment>>>;
  /** Whether every pollutant is covered. */
  readonly sufficient: boolean;
  /** The way that the application for quota takes. */
  readonly route: Ruling<UseRoute>;
  /** Whether the project comes first when the bank is used; only where the dossier asks. */
  readonly priority?: Ruling<boolean>;
}

/** What a dossier says of one pollutant that its project adds, by the names under which the rules ask. */
export interface OffsetGiven {
  readonly pollutant: Pollutant;
  readonly construction: Construction;
  readonly strategicEmerging: boolean;
  readonly increase: Decimal;
  readonly area: Area;
  readonly standing: Standing;
  readonly standingYear: string;
  readonly orders: readonly SuspensionOrder[];
  readonly on: CivilDate;
  readonly breached: boolean;
  /** What the own bank holds. */
  readonly holding: Decimal;
}

/** What it says of one purchase. */
interface PurchaseGiven extends Whose {
  readonly pollutant: Pollutant;
  readonly amount: Decimal;
  readonly completed: boolean;
  readonly certified: boolean;
  readonly crossRegion: boolean;
}

/** Whether the own bank holds less than is required. */
export const isShort = (holding: Decimal, required: Decimal): boolean => holding.lessThan(required);

/** What is asked of every pollutant that a project adds. */
export const OFFSET = {
  ratio: {
    line: 'offsets.{pollutant}.ratio',
    title: { zh: '倍数', en: 'ratio' },
    ask: offsetRatio,
  },
  required: {
    line: 'offsets.{pollutant}.required',
    title: { zh: '需替代量', en: 'required' },
    ask: requiredOffset,
    places: ({ pollutant }) => ({ increase: `increase.${pollutant}` }),
  },
  shortfall: {
    line: 'offsets.{pollutant}.shortfall',
    title: { zh: '缺口', en: 'missing' },
    ask: offsetShortfall,
    facts: (_given: unknown, { required, available }: Pick<OffsetAssessment, 'required' | 'available'>) => ({
      required: required.outcome,
      available,
    }),
  },
  use: {
    line: 'offsets.{pollutant}.use.{source}',
    title: { zh: '指标来源', en: 'sources of quota' },
    ask: decideUse,
    facts: (
      { pollutant, area, standing, orders, on, breached, holding }: OffsetGiven,
      { required }: Pick<OffsetAssessment, 'required'>,
    ) => {
      const ownBankShort = isShort(holding, required.outcome);
      return { pollutant, area, standing, orders, on, breached, ownBankShort };
    },
    places: ({ pollutant, standingYear }) => ({
      area: 'place',
      standing: `standings.${standingYear}`,
      breached: 'breaches',
      ownBankShort: `holdings.${pollutant}`,
    }),
  },
  trade: {
    line: 'offsets.{pollutant}.trade',
    title: { zh: '交易', en: 'trade' },
    ask: decideTrade,
    // a purchase to come, of quota of the city
    facts: ({ pollutant }: Pick<OffsetGiven, 'pollutant'>) => ({
      pollutant,
      completed: true,
      certified: true,
    }),
  },
  purchases: {
    line: 'offsets.{pollutant}.purchases[{at}]',
    title: { zh: '已购指标（第 {number} 笔）', en: 'purchase {number}' },
    ask: decideTrade,
    facts: (
      { pollutant, completed, certified, crossRegion }: PurchaseGiven,
      { use }: Pick<OffsetAssessment, 'use'>,
    ) => ({
      pollutant,
      completed,
      certified,
      // quota from outside the city counts where the area may buy it
      ...(crossRegion && { crossRegion: use }),
    }),
    places: ({ at }) => ({
      completed: `purchases[${at}].completed`,
      certified: `purchases[${at}].certified`,
      crossRegion: `purchases[${at}].crossRegion`,
    }),
    ruling: ({ counts }: AssessedPurchase) => counts,
  },
} satisfies Table;

/** What is asked of a project as a whole. */
export const CONSTRUCTION = {
  sufficient: {
    line: 'sufficient',
    title: { zh: '总量是否足够', en: 'whether everything is covered' },
  },
  route: {
    line: 'route',
    title: { zh: '办理', en: 'route' },
    ask: routeOfUse,
    places: () => ({ area: 'place' }),
  },
  priority: {
    line: 'priority',
    title: { zh: '优先', en: 'priority' },
    ask: priorityOfUse,
    places: () => 'priority',
    mayLack: true,
  },
} satisfies Table;

function holdingsFor(
  increase: readonly [Pollutant, Decimal][],
  dossier: ConstructionDossier,
): Map<Pollutant, Decimal> {
  const holdings = new Map(byPollutant(dossier.holdings, 'holdings'));
  const missing = increase
    .filter(([pollutant]) => !holdings.has(pollutant))
    .map(
      ([pollutant]): Problem => ({
        code: 'missing-holding',
        path: `holdings.${pollutant}`,
        expected: pollutant,
      }),
    );
  if (missing.length > 0) throw QuotaError.of(missing);
  return holdings;
}

function purchasesOf({ purchases }: ConstructionDossier): PurchaseGiven[] {
  return listOf(purchases, 'purchases').map((purchase, at) => {
    const path = `purchases[${at}]`;
    const bought = amount(group(purchase, path).amount, `${path}.amount`);
    if (bought.isZero()) throw new QuotaError({ code: 'not-positive', path: `${path}.amount`, found: '0' });
    return {
      at,
      pollutant: POLLUTANTS[placeIn(POLLUTANTS, purchase.pollutant, `${path}.pollutant`)] as Pollutant,
      amount: bought,
      completed: yesNo(purchase.completed, `${path}.completed`),
      certified: yesNo(purchase.certified, `${path}.certified`),
      crossRegion: yesNo(purchase.crossRegion, `${path}.crossRegion`),
    };
  });
}

function balanceOf(given: OffsetGiven, bought: ReturnType<typeof purchasesOf>, ask: Ask): OffsetAssessment {
  const ratio = ask(OFFSET.ratio, given);
  const required = ask(OFFSET.required, given);
  const use = ask(OFFSET.use, given, { required });
  const purchases = bought
    .filter(({ pollutant }) => pollutant === given.pollutant)
    .map((purchase) => ({
      amount: purchase.amount,
      counts: ask(OFFSET.purchases, purchase, { use }),
    }));
  const fromBank = use.outcome['own-bank'] === 'permitted' ? given.holding : nothing();
  const fromPurchases = purchases
    .filter(({ counts }) => counts.outcome === 'permitted')
    .reduce((sum, purchase) => sum.plus(purchase.amount), nothing());
  const available = fromBank.plus(fromPurchases);
  return {
    increase: given.increase,
    ratio,
    required,
    available,
    fromBank,
    fromPurchases,
    shortfall: ask(OFFSET.shortfall, given, { required, available }),
    use,
    purchases,
    trade: ask(OFFSET.trade, given, {}),
  };
}

/** Assesses a construction dossier: for every pollutant what is required, at hand and missing, and what is open. */
export function assessConstruction(dossier: ConstructionDossier, policy: Policy): ConstructionAssessment {
  const area = areaOf(dossier.place, policy);
  const standingYear = standingYearOf(yearOf(civilDate(dossier.on, 'on')), 'on');
  const standing = standingIn(dossier.standings, standingYear);
  const increases = byPollutant(dossier.increase, 'increase');
  const holdings = holdingsFor(increases, dossier);
  const { construction, strategicEmerging, on, orders, breaches } = dossier;
  for (const [at, breached] of listOf(breaches, 'breaches').entries()) {
    placeIn(POLLUTANTS, breached, `breaches[${at}]`);
  }
  const bought = purchasesOf(dossier);
  const { ask, rulings } = asking(policy);
  const offsets = increases.map(([pollutant, increase]) => {
    const breached = breaches.includes(pollutant);
    const holding = holdings.get(pollutant) as Decimal;
    const given = {
      pollutant,
      construction,
      strategicEmerging,
      increase,
      area,
      standing,
      standingYear,
      orders,
      on,
      breached,
      holding,
    };
    return [pollutant, balanceOf(given, bought, ask)] as const;
  });
  const priority = optional(dossier, 'priority');
  return {
    kind: 'construction',
    name: dossier.name,
    area,
    standingYear,
    offsets: Object.fromEntries(offsets),
    sufficient: offsets.every(([, { shortfall }]) => shortfall.outcome.isZero()),
    route: ask(CONSTRUCTION.route, { area }),
    ...(priority && { priority: ask(CONSTRUCTION.priority, priority) }),
    ...answer(dossier, policy, rulings, [
      ...placeNotes(dossier.place, policy, 'place'),
      ...earlyNotes(on, policy, 'on'),
      ...lateNotes(on, 'on'),
    ]),
  };
}
