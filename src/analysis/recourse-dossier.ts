import type { AreaStatus } from '../dossier/area-status.js';
import { assess } from '../dossier/assess.js';
import type { ConstructionAssessment, OffsetAssessment } from '../dossier/construction.js';
import type { ReductionAssessment } from '../dossier/reduction.js';
import { Decimal, proRata } from '../lib/decimal.js';
import { QuotaError } from '../lib/problem.js';
import { USE_SOURCE_LABELS } from '../policy/labels.js';
import type { ConstructionDossier, Dossier, Purchase } from '../types/dossier.js';
import type { UseQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import { type Pollutant, USE_SOURCES, type UseSource, type Verdict } from '../types/vocabulary.js';
import { type DossierRecourse, type Goal, needsOf, type Shortfall } from './goals.js';
import { pollutantText } from './kinds.js';
import { flatOf } from './partial.js';
import { QUESTIONS } from './questions/all.js';
import type { QuestionId } from './questions/types.js';
import { recourseOf } from './recourse-rule.js';

function goalOf(
  id: QuestionId,
  facts: unknown,
  wanted: unknown,
  { line, title, about }: { readonly line: string; readonly title: Text; readonly about?: string },
  policy: Policy,
): Goal {
  const question = QUESTIONS[id];
  const { state, ruling, ways, fixed } = recourseOf(question, flatOf(question, facts), wanted, policy);
  const grounds =
    about === undefined ? ruling.grounds : ruling.grounds.filter((each) => each.about === about);
  return { line, title, state: state === 'already' ? 'open' : state, grounds, ways, fixed, needs: [] };
}

const ofPollutant = (pollutant: Pollutant, { zh, en }: Text): Text => ({
  zh: `${pollutantText(pollutant).zh}·${zh}`,
  en: `${pollutant}: ${en}`,
});

function sourceGoals(id: string, question: UseQuestion, use: Ruling<unknown>, policy: Policy): Goal[] {
  return USE_SOURCES.map((source) => {
    const where = {
      line: `${id}.${source}`,
      title: ofPollutant(question.pollutant, USE_SOURCE_LABELS[source]),
      about: source,
    };
    if ((use.outcome as Record<UseSource, Verdict>)[source] === 'permitted') {
      const grounds = use.grounds.filter(({ about }) => about === source);
      return { line: where.line, title: where.title, state: 'open', grounds, ways: [], fixed: [], needs: [] };
    }
    return goalOf('decideUse', question, { [source]: 'permitted' }, where, policy);
  });
}

/** Purchases that do not count, and what would make them count. */
function purchaseGoals(
  pollutant: Pollutant,
  { purchases, use }: OffsetAssessment,
  { purchases: bought }: ConstructionDossier,
  policy: Policy,
): Goal[] {
  const own = bought.filter((purchase) => purchase.pollutant === pollutant);
  return purchases.flatMap(({ amount, counts }, at) => {
    if (counts.outcome === 'permitted') return [];
    const { completed, certified, crossRegion } = own[at] as Purchase;
    const from = crossRegion && { crossRegion: use.outcome['cross-region-purchase'] };
    const title = {
      zh: `已购指标（第 ${at + 1} 笔，${amount.toFixed()} 吨/年）`,
      en: `purchase ${at + 1}, ${amount.toFixed()} t/a`,
    };
    const where = { line: `offsets.${pollutant}.purchases[${at}]`, title: ofPollutant(pollutant, title) };
    return [goalOf('decideTrade', { pollutant, completed, certified, ...from }, 'permitted', where, policy)];
  });
}

function shortfallOf(
  pollutant: Pollutant,
  offset: OffsetAssessment,
  { facts, area, standingYear }: ConstructionAssessment,
  policy: Policy,
): Shortfall {
  const { required, available, shortfall, use, trade, ratio } = offset;
  const missing = shortfall.outcome;
  const question: UseQuestion = {
    pollutant,
    area,
    standing: facts.standings[standingYear] as UseQuestion['standing'],
    orders: facts.orders,
    on: facts.on,
    ownBankShort: true,
    breached: facts.breaches.includes(pollutant),
  };
  const id = `offsets.${pollutant}`;
  const isShort =
    facts.holdings[pollutant] !== undefined &&
    new Decimal(facts.holdings[pollutant]).lessThan(required.outcome);
  const sources = sourceGoals(`${id}.use`, { ...question, ownBankShort: isShort }, use, policy);
  const tradeGoal: Goal = {
    line: `${id}.trade`,
    title: ofPollutant(pollutant, { zh: '交易', en: 'trade' }),
    state: trade.outcome === 'permitted' ? 'open' : 'unreachable',
    grounds: trade.grounds,
    ways: [],
    fixed: [],
    needs: [],
  };
  return {
    pollutant,
    required: required.outcome,
    available,
    missing,
    sources: [...purchaseGoals(pollutant, offset, facts, policy), ...sources, tradeGoal]
      .map((goal) => ({ goal, source: goal.line.split('.').at(-1) as UseSource | 'trade' }))
      // an own bank that is open has been counted already
      .filter(({ goal, source }) => source !== 'own-bank' || goal.state !== 'open')
      .map(({ goal, source }) => ({
        ...goal,
        needs: goal.state === 'unreachable' ? [] : needsOf(source, pollutant, missing),
      })),
    coveredIncrease: proRata(available, new Decimal(1), ratio.outcome.ratio),
  };
}

function ofConstruction(assessment: ConstructionAssessment, policy: Policy): Omit<DossierRecourse, 'state'> {
  const shortfalls = Object.entries(assessment.offsets)
    .filter(([, { shortfall }]) => !shortfall.outcome.isZero())
    .map(([pollutant, offset]) => shortfallOf(pollutant as Pollutant, offset, assessment, policy));
  return { assessment, goals: [], shortfalls, papers: [] };
}

function ofReduction(assessment: ReductionAssessment, policy: Policy): Omit<DossierRecourse, 'state'> {
  const { facts, area, entry, route, materials } = assessment;
  const entryQuestion = QUESTIONS.decideEntry;
  const own = Object.fromEntries(
    entryQuestion.facts
      .map(({ path }) => [path, (facts as unknown as Record<string, unknown>)[path]] as const)
      .filter(([, value]) => value !== undefined),
  );
  const { implementer, works } = facts;
  const goals = [
    ...(entry.outcome === 'permitted'
      ? []
      : [
          goalOf(
            'decideEntry',
            own,
            'permitted',
            { line: 'entry', title: { zh: '入库', en: 'entry' } },
            policy,
          ),
        ]),
    ...(route.outcome.status === 'open'
      ? []
      : [
          goalOf(
            'filingRoute',
            { implementer, works, area, appliedByDischarger: false },
            { status: 'open' },
            { line: 'route', title: { zh: '申报', en: 'route' } },
            policy,
          ),
        ]),
  ];
  return { assessment, goals, shortfalls: [], papers: materials.missing };
}

function ofArea(assessment: AreaStatus, policy: Policy): Omit<DossierRecourse, 'state'> {
  const { area, standing, on, pollutants, commitments, facts } = assessment;
  const breached = new Set(
    commitments
      .filter(({ status }) => status.outcome.state === 'breached')
      .map(({ commitment }) => commitment.pollutant),
  );
  const goals = Object.entries(pollutants).flatMap(([name, { use }]) => {
    const pollutant = name as Pollutant;
    const question: UseQuestion = {
      pollutant,
      area,
      standing,
      orders: facts.orders,
      on,
      ownBankShort: true,
      breached: breached.has(pollutant),
    };
    return sourceGoals(`pollutants.${pollutant}.use`, question, use, policy).filter(
      ({ state }) => state !== 'open',
    );
  });
  return { assessment, goals, shortfalls: [], papers: [] };
}

function partsOf(dossier: Dossier, policy: Policy): Omit<DossierRecourse, 'state'> {
  const assessment = assess(dossier, policy);
  switch (assessment.kind) {
    case 'construction':
      return ofConstruction(assessment, policy);
    case 'reduction':
      return ofReduction(assessment, policy);
    case 'area':
      return ofArea(assessment, policy);
  }
}

/** How a dossier could get what it does not get: all of it, or what is told of one line and those below it. */
export function recourseOfDossier(
  dossier: Dossier,
  wanted: string | undefined,
  policy: Policy,
): DossierRecourse {
  const { assessment, goals, shortfalls, papers } = partsOf(dossier, policy);
  const isAsked = (line: string): boolean =>
    wanted === undefined || line === wanted || line.startsWith(`${wanted}.`);
  const kept = {
    assessment,
    goals: goals.filter(({ line }) => isAsked(line)),
    shortfalls: shortfalls.filter(({ pollutant }) => isAsked(`offsets.${pollutant}.shortfall`)),
    papers: isAsked('materials') ? papers : [],
  };
  const lines = [
    ...goals.map(({ line }) => line),
    ...shortfalls.map(({ pollutant }) => `offsets.${pollutant}.shortfall`),
    ...(papers.length > 0 ? ['materials'] : []),
  ];
  if (wanted !== undefined && lines.length > 0 && !lines.some(isAsked)) {
    throw new QuotaError({
      code: 'not-in-list',
      path: 'wanted',
      expected: lines.join(', '),
      found: JSON.stringify(wanted),
    });
  }
  const isUnreachable = kept.goals.some(({ state }) => state === 'unreachable');
  const isNothing = kept.goals.length + kept.shortfalls.length + kept.papers.length === 0;
  return { state: isNothing ? 'already' : isUnreachable ? 'unreachable' : 'reachable', ...kept };
}
