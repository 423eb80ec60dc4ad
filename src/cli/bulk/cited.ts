import type { AreaStatus } from '../../dossier/area-status.js';
import type { Assessment } from '../../dossier/assess.js';
import type { ConstructionAssessment } from '../../dossier/construction.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import { CLAUSE_IDS, type ClauseId } from '../../types/clause.js';
import type { Ruling } from '../../types/ruling.js';

type Rulings = readonly Ruling<unknown>[];

const ofReduction = ({ entry, route, deadline, materials, split = {} }: ReductionAssessment): Rulings => [
  entry,
  route,
  deadline,
  materials.required,
  ...Object.values(split),
];

function ofConstruction({ offsets, route, priority }: ConstructionAssessment): Rulings {
  const rulings: Ruling<unknown>[] = priority === undefined ? [route] : [route, priority];
  for (const { ratio, required, shortfall, use, trade, purchases } of Object.values(offsets)) {
    rulings.push(ratio, required, shortfall, use, trade);
    for (const { counts } of purchases) rulings.push(counts);
  }
  return rulings;
}

const ofArea = ({ pollutants, commitments }: AreaStatus): Rulings => [
  ...Object.values(pollutants).map(({ use }) => use),
  ...commitments.map(({ status }) => status),
];

function rulingsOf(assessment: Assessment): Rulings {
  switch (assessment.kind) {
    case 'reduction':
      return ofReduction(assessment);
    case 'construction':
      return ofConstruction(assessment);
    case 'area':
      return ofArea(assessment);
  }
}

const PLACES = new Map(CLAUSE_IDS.map((id, place) => [id, place]));
const placeOf = (id: ClauseId): number => PLACES.get(id) as number;

/** The clauses that an assessment cites, each once, in the order of the text. */
export function clausesCited(assessment: Assessment): ClauseId[] {
  const cited = new Set<ClauseId>();
  for (const { grounds } of rulingsOf(assessment)) for (const { clause } of grounds) cited.add(clause);
  return [...cited].sort((a, b) => placeOf(a) - placeOf(b));
}
