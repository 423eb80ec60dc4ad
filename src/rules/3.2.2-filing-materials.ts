import { type Cell, cellUnder, isSilent } from '../lib/cell.js';
import { placeIn, reading, yesNo } from '../lib/check.js';
import { asRead, ground, when } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { MaterialCategoryQuestion, MaterialsQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ground, Ruling } from '../types/ruling.js';
import {
  ENTRY_SOURCES,
  type EntrySource,
  MATERIAL_CATEGORIES,
  type Material,
  type MaterialCategory,
  WORKS,
  type Works,
} from '../types/vocabulary.js';

const always = ground('3.2.2.p3.s1a', 'entry-document-always');
/** The clause of each list. */
export const LISTS: Readonly<Record<MaterialCategory, Ground>> = {
  infrastructure: ground('3.2.2.p3.s1b', 'infrastructure-list'),
  engineering: ground('3.2.2.p3.s1c', 'engineering-list'),
  closure: ground('3.2.2.p3.s1d', 'closure-list'),
};
const ecologicalAsRead = asRead('ecological-materials', '3.2.2.p3.s1b');
const permitProofAsRead = asRead('permit-change-proof', '3.2.2.p3.s1c');

/** Of works that government carried out: infrastructure (s1b), or engineering (s1c). */
const LIST_OF_GOVERNMENT_WORKS: Readonly<Record<Works, MaterialCategory>> = {
  'public-infrastructure': 'infrastructure',
  'ecological-expansion': 'infrastructure',
  'deep-treatment': 'engineering',
  other: 'engineering',
};

/** The list that applies to each source. */
export const LIST_OF: Readonly<Record<EntrySource, (works: Works) => Cell<MaterialCategory>>> = {
  'government-works': (works) => LIST_OF_GOVERNMENT_WORKS[works],
  'ahead-of-standard': () => 'engineering',
  'voluntary-treatment': () => 'engineering',
  closure: () => 'closure',
  // The text names no list for ecological projects.
  'ecological-expansion': () => (readings) => readings['ecological-materials'],
};

/**
 * Which of the three lists of papers applies to a filing?
 *
 * Government works follow the infrastructure list where they are infrastructure or ecological works, else the
 * engineering list; works ahead of a standard and voluntary treatment follow the engineering list, closures their own.
 * For ecological projects the text names no list.
 *
 * Readings: `ecological-materials`.
 *
 * @clause 3.2.2.p3.s1b
 * @clause 3.2.2.p3.s1c
 * @clause 3.2.2.p3.s1d
 * @throws {@link QuotaError} on a value outside its list
 *
 * @example
 * ```ts
 * import { materialCategory } from 'pollutant-quota-rules';
 *
 * materialCategory({ source: 'government-works', works: 'other' }).outcome; // => 'engineering'
 * ```
 */
export function materialCategory(
  question: MaterialCategoryQuestion,
  policy: Policy = changshu2023Draft,
): Ruling<MaterialCategory> {
  const list = reading(question, ({ source, works }) => {
    placeIn(ENTRY_SOURCES, source, 'source');
    placeIn(WORKS, works, 'works');
    return LIST_OF[source](works);
  });
  const outcome = cellUnder(list, usable(policy).readings);
  return { outcome, grounds: [LISTS[outcome], ...when(isSilent(list), ecologicalAsRead)] };
}

function listOf(category: MaterialCategory, permitProof: boolean, permitHolder: boolean): Material[] {
  const accepted: Material[] = ['entry-document', 'eia', 'acceptance', 'acceptance-date'];
  switch (category) {
    case 'infrastructure':
      return [...accepted, 'reduction-calculation', 'supporting-data', 'funding-proof'];
    case 'engineering':
      return [
        ...accepted,
        'reduction-calculation',
        'supporting-data',
        'product-output',
        ...(permitProof ? (['permit-change'] as const) : []),
      ];
    case 'closure':
      return [
        'entry-document',
        'closure-statement',
        'demolition-date',
        'closure-photos',
        'original-eia',
        'reduction-calculation',
        'output-before-closure',
        ...(permitHolder ? (['permit-cancellation'] as const) : []),
      ];
  }
}

/**
 * Which papers does a filing need?
 *
 * Always the entry project document. Infrastructure: EIA, acceptance papers with their date, the calculation with
 * supporting data, proof of funding. Engineering: the same with proof of product output, and of the permit's change
 * instead of the funding. Closure: the area's statement with the day of demolition and photos, the original EIA, the
 * calculation with the output before closure, and from a permit holder proof that the permit is cancelled. The lists
 * are open-ended: complete means that nothing the text names is missing.
 *
 * Readings: `permit-change-proof`.
 *
 * @clause 3.2.2.p3.s1a
 * @clause 3.2.2.p3.s1b
 * @clause 3.2.2.p3.s1c
 * @clause 3.2.2.p3.s1d
 * @throws {@link QuotaError} on a missing fact or a value outside its list
 *
 * @example
 * ```ts
 * import { requiredMaterials } from 'pollutant-quota-rules';
 *
 * const { outcome } = requiredMaterials({ category: 'closure', permitHolder: false });
 * outcome.includes('permit-cancellation'); // => false
 * ```
 */
export function requiredMaterials(
  question: MaterialsQuestion,
  policy: Policy = changshu2023Draft,
): Ruling<readonly Material[]> {
  const { readings } = usable(policy);
  return reading(question, ({ category, permitHolder }) => {
    placeIn(MATERIAL_CATEGORIES, category, 'category');
    const holds = yesNo(permitHolder, 'permitHolder');
    const permitProof = holds || readings['permit-change-proof'] === 'always';
    const isOpen = category === 'engineering' && !holds;
    return {
      outcome: listOf(category, permitProof, holds),
      grounds: [always, LISTS[category], ...when(isOpen, permitProofAsRead)],
    };
  });
}
