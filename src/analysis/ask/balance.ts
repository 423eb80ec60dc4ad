import { titled } from '../../dossier/lines.js';
import { amountBought, crossRegion, pollutantBought } from '../../facts/use.js';
import { optional } from '../../lib/check.js';
import { amount, Decimal, ZERO } from '../../lib/decimal.js';
import { offsetShortfall } from '../../rules/3.3.2-offset.js';
import { decideTrade } from '../../rules/3.3.3-trading.js';
import type { Amount } from '../../types/amount.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Trade } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import type { Ground, Ruling } from '../../types/ruling.js';
import { POLLUTANTS, type Pollutant, type Verdict } from '../../types/vocabulary.js';
import { type FactInfo, infoFrom, type Question, yesNo } from '../model/index.js';
import { factOf, holdingOf, PURCHASES, picked, QUESTIONS } from '../questions/index.js';
import {
  type Asked,
  type Asking,
  about,
  asked,
  eachOnce,
  inquiryOf,
  outcomesOf,
  questionsOf,
} from './asking.js';
import type { Inquiry, Open } from './inquiry.js';

/** Something that may be at hand: the least and the most of it, and what would tell. */
interface AtHand {
  readonly least: Decimal;
  /** None where nothing limits it. */
  readonly most: Decimal | undefined;
  readonly questions: readonly FactInfo[];
}

type Bought = Omit<Trade, 'crossRegion'> & { readonly crossRegion: boolean; readonly verdict?: Verdict };

/** The same of purchases across regions as `decideUse` says it, where it is known why. */
function saidOfUse(verdict: Verdict, grounds: readonly Ground[]): NonNullable<Trade['crossRegion']> {
  if (!grounds.some(({ about }) => about === 'cross-region-purchase')) return verdict;
  return { outcome: { 'cross-region-purchase': verdict }, grounds };
}

/** Whether a purchase of a dossier counts, which says whether it comes from outside the city. */
const purchaseUnder = (grounds: readonly Ground[]): Question => ({
  ...QUESTIONS.decideTrade,
  facts: [
    ...QUESTIONS.decideTrade.facts.filter(({ path }) => path !== 'crossRegion'),
    yesNo(crossRegion).fact,
    {
      ...factOf(QUESTIONS.decideTrade, 'crossRegion'),
      path: 'verdict',
      under: 'crossRegion',
      need: (facts) => (optional(facts, 'crossRegion') === true ? 'asked' : 'not'),
    },
  ],
  decide: (facts, policy) => {
    const { crossRegion, verdict, ...trade } = facts as Bought;
    const fromOutside = crossRegion && verdict && { crossRegion: saidOfUse(verdict, grounds) };
    return decideTrade({ ...trade, ...fromOutside }, policy);
  },
});

/** A purchase of a dossier, where it stands, and whether it counts. */
interface Purchase {
  readonly at: number;
  readonly purchase: Readonly<Record<string, unknown>>;
  readonly asking: Asking;
  readonly counts: Inquiry;
}

/** What is said of one source of quota. */
export interface OfSource {
  readonly verdicts: readonly unknown[];
  /** Why, of the one verdict that there is. */
  readonly grounds: readonly Ground[];
  readonly questions: readonly FactInfo[];
}

function purchasesOf(
  dossier: PartialDossier,
  pollutant: Pollutant,
  crossRegion: OfSource,
  policy: Policy,
): Purchase[] {
  const all = (dossier.purchases ?? []) as readonly Readonly<Record<string, unknown>>[];
  const own = all
    .map((purchase, at) => ({ purchase, at }))
    .filter(({ purchase }) => purchase.pollutant === undefined || purchase.pollutant === pollutant);
  return own.map(({ purchase, at }, place) => {
    const [verdict, ...others] = crossRegion.verdicts;
    const names = ['completed', 'certified', 'crossRegion'];
    const asking: Asking = {
      id: `offsets.${pollutant}.purchases[${place}]`,
      title: titled(pollutant, { zh: `已购指标（第 ${place + 1} 笔）`, en: `purchase ${place + 1}` }),
      question: purchaseUnder(crossRegion.grounds),
      facts: { pollutant, ...picked(purchase, names), ...(others.length === 0 && { verdict }) },
      paths: Object.fromEntries(names.map((name) => [name, `purchases[${at}].${name}`])),
      instead: { verdict: crossRegion.questions },
    };
    return { at, purchase, asking, counts: inquiryOf(asking, policy) };
  });
}

/** What a purchase may bring. */
function broughtBy({ at, purchase, counts }: Purchase): AtHand {
  const verdicts = outcomesOf(counts);
  if (!verdicts.includes('permitted')) return { least: ZERO, most: ZERO, questions: [] };
  const path = `purchases[${at}]`;
  const bought =
    purchase.amount === undefined ? undefined : amount(purchase.amount as Amount, `${path}.amount`);
  const questions = [
    ...questionsOf(counts),
    ...(bought === undefined ? [infoFrom(amountBought, { path: `${path}.amount` })] : []),
    ...(purchase.pollutant === undefined ? [infoFrom(pollutantBought, { path: `${path}.pollutant` })] : []),
  ];
  return { least: questions.length === 0 && bought !== undefined ? bought : ZERO, most: bought, questions };
}

const UNKNOWN: OfSource = { verdicts: ['permitted', 'refused'], grounds: [], questions: [] };

/** What is asked of the purchases of a dossier that does not say which pollutants it adds. */
export const purchasesAsked = (dossier: PartialDossier, policy: Policy): readonly FactInfo[] =>
  dossier.purchases === undefined
    ? [PURCHASES]
    : POLLUTANTS.flatMap((pollutant) =>
        purchasesOf(dossier, pollutant, UNKNOWN, policy).flatMap((each) => broughtBy(each).questions),
      );

/** What purchases may bring of which nothing is known; nothing of a pollutant that is not traded. */
function unknownPurchases(pollutant: Pollutant, policy: Policy): AtHand[] {
  const { outcome } = decideTrade({ pollutant, completed: true, certified: true }, policy);
  return outcome === 'permitted' ? [{ least: ZERO, most: undefined, questions: [PURCHASES] }] : [];
}

/** What the own bank may bring. */
function broughtByBank(dossier: PartialDossier, pollutant: Pollutant, ownBank: OfSource): AtHand {
  if (!ownBank.verdicts.includes('permitted')) return { least: ZERO, most: ZERO, questions: [] };
  const holding = holdingIn(dossier, pollutant);
  if (holding === undefined)
    return { least: ZERO, most: undefined, questions: [holdingOf(pollutant), ...ownBank.questions] };
  const isOpen = ownBank.verdicts.length === 1;
  return {
    least: isOpen ? holding : ZERO,
    most: holding,
    questions: isOpen || holding.isZero() ? [] : ownBank.questions,
  };
}

/** What the own bank of a dossier holds of a pollutant. */
export function holdingIn({ holdings }: PartialDossier, pollutant: Pollutant): Decimal | undefined {
  const held = (holdings as Readonly<Partial<Record<Pollutant, Amount>>> | undefined)?.[pollutant];
  return held === undefined ? undefined : amount(held, `holdings.${pollutant}`);
}

const greatest = (amounts: readonly Decimal[]): Decimal => Decimal.max(...amounts);

/** What is missing of one pollutant, with its purchases. */
export interface Balance {
  readonly lines: readonly Asked[];
  /** Whether it is covered, where that is certain. */
  readonly isCovered: boolean | undefined;
  readonly questions: readonly FactInfo[];
}

/** What can be said of what is missing of a pollutant. */
export function balanceOf(
  dossier: PartialDossier,
  pollutant: Pollutant,
  required: Asking,
  sources: { readonly ownBank: OfSource; readonly crossRegion: OfSource },
  policy: Policy,
): Balance {
  const purchases = purchasesOf(dossier, pollutant, sources.crossRegion, policy);
  const atHand = [
    broughtByBank(dossier, pollutant, sources.ownBank),
    ...(dossier.purchases === undefined ? unknownPurchases(pollutant, policy) : purchases.map(broughtBy)),
  ];
  const least = atHand.reduce((sum, each) => sum.plus(each.least), ZERO);
  const most = atHand.reduce<Decimal | undefined>(
    (sum, each) => sum && each.most && sum.plus(each.most),
    ZERO,
  );
  const shortBy = (available: Decimal): Inquiry =>
    inquiryOf(
      {
        ...required,
        question: {
          ...about(required.question, ({ outcome }: Ruling<Decimal>) =>
            offsetShortfall({ required: outcome, available }, policy),
          ),
          parts: QUESTIONS.offsetShortfall.parts,
          valuesOf: QUESTIONS.offsetShortfall.valuesOf,
        },
      },
      policy,
    );
  const shortfall = shortBy(least);
  const asking: Asking = {
    id: `offsets.${pollutant}.shortfall`,
    title: titled(pollutant, { zh: '缺口', en: 'missing' }),
    question: QUESTIONS.offsetShortfall,
    facts: {},
    paths: {},
  };
  const isCertain = greatest(outcomesOf(shortfall) as Decimal[]).isZero();
  const unsure = isCertain ? [] : atHand.flatMap(({ questions }) => questions);
  const isOpen = unsure.length > 0 || shortfall.state === 'open';
  const questions = isOpen ? eachOnce([...questionsOf(shortfall), ...unsure]) : [];
  const open: Open<unknown> = {
    state: 'open',
    outcomes: outcomesOf(shortfall),
    isComplete: unsure.length === 0,
    parts: unsure.length === 0 ? shortfall.parts : { shortfall: [] },
    questions,
  };
  const isShort =
    most !== undefined && (outcomesOf(shortBy(most)) as Decimal[]).every((missing) => !missing.isZero());
  return {
    lines: [
      ...purchases
        .filter(({ purchase }) => purchase.pollutant !== undefined)
        .map((each) => asked(each.asking, each.counts)),
      asked(asking, isOpen ? open : shortfall),
    ],
    isCovered: isCertain ? true : isShort ? false : undefined,
    questions,
  };
}
