import { group, placeIn } from '../lib/check.js';
import { deepFreeze } from '../lib/freeze.js';
import { ownCopy } from '../lib/own.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import { areaOf } from './area.js';
import { type AreaStatus, statusOf } from './area-status.js';
import { assessConstruction, type ConstructionAssessment } from './construction.js';
import { assessReduction, type ReductionAssessment } from './reduction.js';

/** What the policy says of a dossier. */
export type Assessment = ReductionAssessment | ConstructionAssessment | AreaStatus;

/**
 * Assesses a whole dossier. A construction dossier gives, for every pollutant, what must be offset, what is at hand,
 * what is missing and which sources are open; a reduction dossier gives entry, route, deadline, papers and how the
 * passed amounts are split; an area's dossier gives its status card. Every ruling cites its clauses; the answer carries the policy and its hash, the
 * library's version, a frozen copy of the facts, and the readings it rests on. All amounts in t/a. Holds no rule of its own.
 *
 * JSON from outside belongs through `parseDossier` of `pollutant-quota-rules/schema` first, which lists every
 * problem at once.
 *
 * @clause 3.2.1.p1.s1
 * @clause 3.2.4.s1a
 * @clause 3.3.2.s1
 * @clause 3.3.4.p3.s1a
 * @throws {@link QuotaError} on a place that is no area (`readPlace` says why), a holding or the standing of the year before that
 * is missing, national or provincial money in a voluntary treatment, and everything that the rules throw on
 *
 * @example
 * ```ts
 * import { assess } from 'pollutant-quota-rules';
 *
 * const assessment = assess({
 *   kind: 'construction',
 *   name: '某电子材料新建项目',
 *   place: '碧溪街道',
 *   construction: 'new',
 *   strategicEmerging: true,
 *   on: '2024-05-06',
 *   increase: { TP: '0.05' },
 *   holdings: { TP: '0.055' },
 *   standings: {
 *     '2023': { targetsMet: { water: true, air: false }, keyProjectsCompleted: true, bindingTaskCompleted: true },
 *   },
 *   orders: [],
 *   breaches: [],
 *   purchases: [],
 * });
 * assessment.sufficient; // => true
 * assessment.offsets.TP?.required.outcome.toFixed(); // => '0.055'
 * ```
 */
export function assess(dossier: ReductionDossier, policy?: Policy): ReductionAssessment;
export function assess(dossier: ConstructionDossier, policy?: Policy): ConstructionAssessment;
export function assess(dossier: AreaDossier, policy?: Policy): AreaStatus;
export function assess(
  dossier: ReductionDossier | ConstructionDossier,
  policy?: Policy,
): ReductionAssessment | ConstructionAssessment;
export function assess(dossier: Dossier, policy?: Policy): Assessment;
export function assess(dossier: Dossier, policy: Policy = changshu2023Draft): Assessment {
  const own = usable(policy);
  const filed = ownCopy(dossier);
  placeIn(['reduction', 'construction', 'area'], group(filed, '').kind, 'kind');
  switch (filed.kind) {
    case 'reduction':
      return assessReduction(filed, own);
    case 'construction':
      return assessConstruction(filed, own);
    case 'area': {
      const { kind: _kind, place, ...facts } = filed;
      const status = statusOf({ ...facts, area: areaOf(place, own) }, own);
      const notes = status.notes.map((note) =>
        note.path === 'area.place' ? { ...note, path: 'place' } : note,
      );
      return { ...status, notes: deepFreeze(notes), facts: filed };
    }
  }
}
