import { type Assessment, assess } from '../../dossier/assess.js';
import type { ConstructionAssessment } from '../../dossier/construction.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import { group, optional, shown } from '../../lib/check.js';
import { nearest } from '../../lib/nearest.js';
import { QuotaError } from '../../lib/problem.js';
import type { Dossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Pollutant } from '../../types/vocabulary.js';
import { picked, QUESTIONS } from '../questions/index.js';
import { linesOf } from '../receipt/index.js';
import { goalsOfArea } from './area.js';
import { shortfallOf, sourcesOf } from './construction.js';
import { goalsOf } from './goal-of.js';
import type { DossierRecourse, Goal } from './goals.js';

type Parts = Pick<DossierRecourse, 'goals' | 'shortfalls' | 'papers'>;

/** Whether a line is asked about: it is the one named, or below it. */
type IsAsked = (line: string) => boolean;

function ofReduction({ facts, area, entry, route, materials }: ReductionAssessment, policy: Policy): Parts {
  const { implementer, works, source } = facts;
  const own = picked(
    facts as unknown as Record<string, unknown>,
    QUESTIONS.decideEntry.facts.map(({ path }) => path),
  );
  const mayNotEnter = { line: 'entry', title: { zh: '入库', en: 'entry' }, wanted: 'permitted' };
  const needsApplication = {
    line: 'route',
    title: { zh: '申报', en: 'route' },
    wanted: { status: 'open' },
  };
  const filing = { implementer, works, area, appliedByDischarger: false };
  const paths = source === 'voluntary-treatment' ? { appliedByDischarger: 'appliedVoluntarily' } : undefined;
  return {
    goals: [
      ...(entry.outcome === 'permitted'
        ? []
        : goalsOf(QUESTIONS.decideEntry, own, [mayNotEnter], { paths: {} }, policy)),
      ...(route.outcome.status === 'open'
        ? []
        : goalsOf(QUESTIONS.filingRoute, filing, [needsApplication], { paths: paths ?? {} }, policy)),
    ],
    shortfalls: [],
    papers: materials.missing,
  };
}

/** Priority that was asked for and is not given. */
function priorityGoals(assessment: ConstructionAssessment, policy: Policy): Goal[] {
  const { facts } = assessment;
  const priority = optional(assessment, 'priority');
  if (priority?.outcome !== false) return [];
  const { priorityOfUse } = QUESTIONS;
  const wish = { line: 'priority', title: { zh: '优先', en: 'priority' }, wanted: true };
  const paths = Object.fromEntries(priorityOfUse.facts.map(({ path }) => [path, `priority.${path}`]));
  return goalsOf(priorityOfUse, facts.priority, [wish], { paths }, policy);
}

/** The shortfalls that are asked about; of a source that is named by itself, that alone. */
function ofConstruction(assessment: ConstructionAssessment, isAsked: IsAsked, policy: Policy): Parts {
  const all = Object.entries(assessment.offsets).map(([name, offset]) => {
    const pollutant = name as Pollutant;
    return { pollutant, offset, assessment, policy };
  });
  const isWhole = ({ pollutant }: { readonly pollutant: Pollutant }): boolean =>
    isAsked(`offsets.${pollutant}.shortfall`) || isAsked('sufficient');
  const mayName = ({ pollutant }: { readonly pollutant: Pollutant }): boolean =>
    linesOf(assessment).some(({ id }) => id.startsWith(`offsets.${pollutant}.`) && isAsked(id));
  const isRefused = ({ line, state }: Goal): boolean => isAsked(line) && state !== 'open';
  return {
    goals: [
      ...all.filter((each) => !isWhole(each) && mayName(each)).flatMap(sourcesOf),
      ...priorityGoals(assessment, policy),
    ].filter(isRefused),
    shortfalls: all
      .filter((each) => isWhole(each) && !each.offset.shortfall.outcome.isZero())
      .map(shortfallOf),
    papers: [],
  };
}

const partsOf = (assessment: Assessment, isAsked: IsAsked, policy: Policy): Parts => {
  switch (assessment.kind) {
    case 'construction':
      return ofConstruction(assessment, isAsked, policy);
    case 'reduction':
      return ofReduction(assessment, policy);
    case 'area':
      return { goals: goalsOfArea(assessment, policy), shortfalls: [], papers: [] };
  }
};

/** Refuses a line that an assessment does not have, with those of which something can be told. */
function checkLine(assessment: Assessment, wanted: string, policy: Policy): void {
  if (typeof wanted !== 'string') {
    throw new QuotaError({ code: 'wrong-type', path: 'wanted', expected: 'text', found: shown(wanted) });
  }
  const all = linesOf(assessment).map(({ id }) => id);
  if (all.some((line) => line === wanted || line.startsWith(`${wanted}.`))) return;
  const { goals, shortfalls, papers } = partsOf(assessment, () => true, policy);
  const told = [
    ...goals.map(({ line }) => line),
    ...shortfalls.map(({ pollutant }) => `offsets.${pollutant}.shortfall`),
    ...(papers.length > 0 ? ['materials'] : []),
  ];
  const expected = (told.length > 0 ? told : all).join(', ');
  const suggestion = nearest(wanted, all);
  throw new QuotaError({
    code: 'not-in-list',
    path: 'wanted',
    expected,
    found: shown(wanted),
    ...(suggestion !== undefined && { suggestion }),
  });
}

const isOutOfReach = ({ state }: Goal): boolean => state === 'unreachable';

/** How a dossier could get what it does not get: all of it, or what is told of one line and those below it. */
export function recourseOfDossier(
  dossier: Dossier,
  wanted: string | undefined,
  policy: Policy,
): DossierRecourse {
  const assessment = assess(group(dossier, ''), policy);
  if (wanted !== undefined) checkLine(assessment, wanted, policy);
  const isAsked: IsAsked = (line) => wanted === undefined || line === wanted || line.startsWith(`${wanted}.`);
  const parts = partsOf(assessment, isAsked, policy);
  const goals = parts.goals.filter(({ line }) => isAsked(line));
  const papers = isAsked('materials') ? parts.papers : [];
  const { shortfalls } = parts;
  const isUnreachable =
    goals.some(isOutOfReach) || shortfalls.some(({ sources }) => sources.every(isOutOfReach));
  const isNothing = goals.length + shortfalls.length + papers.length === 0;
  const state = isNothing ? 'already' : isUnreachable ? 'unreachable' : 'reachable';
  return { state, assessment, goals, shortfalls, papers };
}
