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
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import type { Ruling } from '../types/ruling.js';
import { type Area, POLLUTANTS, type Pollutant, type Verdict } from '../types/vocabulary.js';
import { byPollutant } from './amounts.js';
import { type Answer, answer } from './answer.js';
import { areaOf } from './area.js';
import { inside } from './inside.js';
import { earlyNotes, lateNotes, placeNotes } from './notes.js';
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

function purchasesOf({ purchases }: ConstructionDossier) {
  return listOf(purchases, 'purchases').map((purchase, at) => {
    const path = `purchases[${at}]`;
    const bought = amount(group(purchase, path).amount, `${path}.amount`);
    if (bought.isZero()) throw new QuotaError({ code: 'not-positive', path: `${path}.amount`, found: '0' });
    return {
      pollutant: POLLUTANTS[placeIn(POLLUTANTS, purchase.pollutant, `${path}.pollutant`)],
      amount: bought,
      completed: yesNo(purchase.completed, `${path}.completed`),
      certified: yesNo(purchase.certified, `${path}.certified`),
      crossRegion: yesNo(purchase.crossRegion, `${path}.crossRegion`),
    };
  });
}

/** Assesses a construction dossier: for every pollutant what is required, at hand and missing, and what is open. */
export function assessConstruction(dossier: ConstructionDossier, policy: Policy): ConstructionAssessment {
  const area = areaOf(dossier.place, policy);
  const standingYear = standingYearOf(yearOf(civilDate(dossier.on, 'on')), 'on');
  const standing = standingIn(dossier.standings, standingYear);
  const increases = byPollutant(dossier.increase, 'increase');
  const holdings = holdingsFor(increases, dossier);
  const { construction, strategicEmerging, on, orders } = dossier;
  for (const [at, breached] of listOf(dossier.breaches, 'breaches').entries()) {
    placeIn(POLLUTANTS, breached, `breaches[${at}]`);
  }
  const bought = purchasesOf(dossier);

  const balance = ([pollutant, increase]: readonly [Pollutant, Decimal]): OffsetAssessment => {
    const ratio = offsetRatio({ pollutant, strategicEmerging, construction }, policy);
    const required = requiredOffset({ pollutant, strategicEmerging, construction, increase }, policy);
    const holding = holdings.get(pollutant) as Decimal;
    const ownBankShort = holding.lessThan(required.outcome);
    const breached = dossier.breaches.includes(pollutant);
    const question = { pollutant, area, standing, orders, on, ownBankShort, breached };
    const use = inside({ standing: `standings.${standingYear}` }, () => decideUse(question, policy));
    const purchases = bought
      .filter((purchase) => purchase.pollutant === pollutant)
      .map(({ amount: boughtAmount, completed, certified, crossRegion }) => {
        const fromOutside = crossRegion && { crossRegion: use };
        return {
          amount: boughtAmount,
          counts: decideTrade({ pollutant, completed, certified, ...fromOutside }, policy),
        };
      });
    const fromBank = use.outcome['own-bank'] === 'permitted' ? holding : nothing();
    const fromPurchases = purchases
      .filter(({ counts }) => counts.outcome === 'permitted')
      .reduce((sum, purchase) => sum.plus(purchase.amount), nothing());
    const available = fromBank.plus(fromPurchases);
    const trade = decideTrade({ pollutant, completed: true, certified: true }, policy);
    const shortfall = offsetShortfall({ required: required.outcome, available }, policy);
    return {
      increase,
      ratio,
      required,
      available,
      fromBank,
      fromPurchases,
      shortfall,
      use,
      purchases,
      trade,
    };
  };

  const offsets = increases.map((each) => [each[0], balance(each)] as const);
  const route = routeOfUse({ area }, policy);
  const asked = optional(dossier, 'priority');
  const priority = asked && inside('priority', () => priorityOfUse(asked, policy));
  const rulings: Ruling<unknown>[] = priority ? [route, priority] : [route];
  for (const [, { ratio, required, shortfall, use }] of offsets)
    rulings.push(ratio, required, shortfall, use);
  return {
    kind: 'construction',
    name: dossier.name,
    area,
    standingYear,
    offsets: Object.fromEntries(offsets),
    sufficient: offsets.every(([, { shortfall }]) => shortfall.outcome.isZero()),
    route,
    ...(priority && { priority }),
    ...answer(dossier, policy, rulings, [
      ...placeNotes(dossier.place, policy, 'place'),
      ...earlyNotes(on, policy, 'on'),
      ...lateNotes(on, 'on'),
    ]),
  };
}
