import { assess } from '../../dossier/assess.js';
import type { ConstructionAssessment, OffsetAssessment } from '../../dossier/construction.js';
import { titled } from '../../dossier/lines.js';
import { Decimal, proRata, ZERO } from '../../lib/decimal.js';
import type { Amount } from '../../types/amount.js';
import type { UseQuestion } from '../../types/facts.js';
import { PARTIES } from '../../types/party.js';
import type { Policy } from '../../types/policy.js';
import { type Pollutant, USE_SOURCES, type UseSource } from '../../types/vocabulary.js';
import { factOf, QUESTIONS } from '../questions/index.js';
import { goalsOf, openGoal, sourceGoals, useNaming } from './goal-of.js';
import { type Goal, needsOf, type Shortfall } from './goals.js';
import { fixedAt, type Way } from './rule.js';

/** A pollutant of a dossier, with its balance. */
interface Case {
  readonly pollutant: Pollutant;
  readonly offset: OffsetAssessment;
  readonly assessment: ConstructionAssessment;
  readonly policy: Policy;
}

const isShort = ({ pollutant, offset: { required }, assessment: { facts } }: Case): boolean =>
  new Decimal(facts.holdings[pollutant] as Amount).lessThan(required.outcome);

/** Every source that the rule on use knows. */
function usesOf(asked: Case): Goal[] {
  const { pollutant, offset, assessment, policy } = asked;
  const { facts, area, standingYear } = assessment;
  const question: UseQuestion = {
    pollutant,
    area,
    standing: facts.standings[standingYear] as UseQuestion['standing'],
    orders: facts.orders,
    on: facts.on,
    ownBankShort: isShort(asked),
    breached: facts.breaches.includes(pollutant),
  };
  const naming = useNaming(
    standingYear,
    { breached: 'breaches', ownBankShort: `holdings.${pollutant}` },
    {
      breached: (change) => ({
        ...change,
        from: facts.breaches,
        to: facts.breaches.filter((each) => each !== pollutant),
      }),
    },
  );
  return sourceGoals(`offsets.${pollutant}.use`, question, offset.use, naming, policy);
}

/** A purchase to come. */
function tradeOf({ pollutant, offset: { trade } }: Case): Goal {
  const line = `offsets.${pollutant}.trade`;
  const title = titled(pollutant, { zh: '交易', en: 'trade' });
  if (trade.outcome === 'permitted') return openGoal(line, title, trade);
  const fixed = [fixedAt(factOf(QUESTIONS.decideTrade, 'pollutant'), { pollutant })];
  return { ...openGoal(line, title, trade), state: 'unreachable', fixed };
}

/** Two ways of which both are gone. */
const together = (one: Way | undefined, other: Way): Way => {
  const changes = [...(one?.changes ?? []), ...other.changes];
  return {
    parties: PARTIES.filter((party) => changes.some(({ fact }) => fact.controls === party)),
    changes,
    ruling: one?.ruling ?? other.ruling,
  };
};

/** The purchases that do not count yet; one from outside the city also takes what opens that source. */
function purchasesOf({ pollutant, offset, assessment, policy }: Case, uses: readonly Goal[]): Goal[] {
  const all = assessment.facts.purchases.map((purchase, at) => ({ purchase, at }));
  const own = all.filter(({ purchase }) => purchase.pollutant === pollutant);
  const abroad = uses.find(({ line }) => line.endsWith('.cross-region-purchase')) as Goal;
  return own.flatMap(({ purchase, at }, place): Goal[] => {
    const counts = offset.purchases[place]?.counts;
    if (counts?.outcome === 'permitted') return [];
    const { completed, certified, crossRegion } = purchase;
    const bought = new Decimal(purchase.amount).toFixed();
    const title = {
      zh: `已购指标（第 ${place + 1} 笔，${bought} 吨/年）`,
      en: `purchase ${place + 1}, ${bought} t/a`,
    };
    const wish = {
      line: `offsets.${pollutant}.purchases[${place}]`,
      title: titled(pollutant, title),
      wanted: 'permitted',
    };
    const names = ['completed', 'certified'];
    const paths = Object.fromEntries(names.map((name) => [name, `purchases[${at}].${name}`]));
    const facts = { pollutant, completed, certified };
    const [goal] = goalsOf(QUESTIONS.decideTrade, facts, [wish], { paths }, policy) as [Goal];
    const told = { ...goal, grounds: counts?.grounds ?? [] };
    if (!crossRegion || abroad.state === 'open' || goal.state === 'unreachable') return [told];
    const { state, fixed } = abroad;
    return [{ ...told, state, fixed, ways: abroad.ways.map((way) => together(goal.ways[0], way)) }];
  });
}

/** Every source that could close a shortfall, open and closed. */
export function sourcesOf(asked: Case): Goal[] {
  const uses = usesOf(asked);
  return [...purchasesOf(asked, uses), ...uses, tradeOf(asked)];
}

/** Whether a project that adds so much is covered. */
function isCovered({ pollutant, assessment, policy }: Case, increase: Decimal): boolean {
  const { facts } = assessment;
  const { offsets } = assess({ ...facts, increase: { ...facts.increase, [pollutant]: increase } }, policy);
  return offsets[pollutant]?.shortfall.outcome.isZero() === true;
}

/**
 * The most that a project may add on what is at hand. Where the own bank holds enough of the smaller addition, quota from
 * other regions does not count any more, and the most is what is there without it.
 */
function coveredIncrease(asked: Case): Decimal {
  const { pollutant, offset, assessment } = asked;
  const own = assessment.facts.purchases.filter((purchase) => purchase.pollutant === pollutant);
  const fromOutside = offset.purchases
    .filter(({ counts }, at) => counts.outcome === 'permitted' && own[at]?.crossRegion === true)
    .reduce((sum, { amount }) => sum.plus(amount), ZERO);
  const one = new Decimal(1);
  const most = proRata(offset.available, one, offset.ratio.outcome.ratio);
  if (isCovered(asked, most)) return most;
  return proRata(offset.available.minus(fromOutside), one, offset.ratio.outcome.ratio);
}

/** What a project is short of, and what could close it. */
export function shortfallOf(asked: Case): Shortfall {
  const { pollutant, offset } = asked;
  const { required, available, shortfall } = offset;
  const missing = shortfall.outcome;
  const needs = ({ line, state }: Goal) => {
    const source = line.split('.').at(-1) as UseSource | 'trade';
    const isSource = source === 'trade' || USE_SOURCES.includes(source);
    return state === 'unreachable' || !isSource ? [] : needsOf(source, pollutant, missing);
  };
  return {
    pollutant,
    required: required.outcome,
    available,
    missing,
    sources: sourcesOf(asked)
      // an own bank that is open has been counted already
      .filter(({ line, state }) => !line.endsWith('.own-bank') || state !== 'open')
      .map((goal) => ({ ...goal, needs: needs(goal) })),
    coveredIncrease: coveredIncrease(asked),
  };
}
