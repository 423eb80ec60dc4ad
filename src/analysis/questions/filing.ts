import {
  appliedByDischarger,
  category,
  implementer,
  permitHolder,
  source,
  works,
} from '../../facts/entry.js';
import {
  ACTOR_LABELS,
  FILING_STATUS_LABELS,
  MATERIAL_CATEGORY_LABELS,
  MATERIAL_LABELS,
} from '../../policy/labels.js';
import { LIST_OF, LISTS, materialCategory, requiredMaterials } from '../../rules/3.2.2-filing-materials.js';
import { type FilingRoute, filingRoute, IS_DEEP_TREATMENT, WAYS } from '../../rules/3.2.2-filing-route.js';
import type { FilingQuestion, MaterialCategoryQuestion, MaterialsQuestion } from '../../types/facts.js';
import {
  type EntrySource,
  type Implementer,
  MATERIALS,
  type Material,
  type MaterialCategory,
  type Works,
} from '../../types/vocabulary.js';
import { areaFact, asking, choice, oneOf, question, yesNo } from '../model/index.js';

const actor = (zh: string, en: string) => oneOf({ zh, en }, ACTOR_LABELS);

/** Who prepares, reviews and files. */
export const route = question<FilingQuestion, FilingRoute>({
  id: 'filingRoute',
  rule: '3.2.2-filing-route',
  title: { zh: '由谁编制、审核、申报', en: 'Who prepares, reviews and files' },
  clauses: [
    '3.2.2.p2.s1a',
    '3.2.2.p2.s1b',
    '3.2.2.p2.s1c',
    '3.2.2.p2.s1d',
    '3.2.2.p2.s1e',
    '3.2.3.s1a',
    '3.3.3.p1.s1b',
  ],
  parameters: ['townshipLikePlaces'],
  readings: ['city-run-in-park', 'new-materials-park'],
  ...asking(
    choice(implementer),
    choice(works),
    areaFact({ clause: '3.2.2.p2.s1c' }),
    yesNo(appliedByDischarger, {
      under: 'works',
      need: (facts) => (facts.works === 'deep-treatment' ? 'asked' : 'not'),
    }),
  ),
  decide: filingRoute,
  parts: {
    status: {
      ...oneOf({ zh: '办理条件', en: 'status' }, FILING_STATUS_LABELS),
      stricter: (from, to) => Number(to === 'needs-application') - Number(from === 'needs-application'),
    },
    prepares: actor('编制', 'prepares'),
    reviews: actor('审核', 'reviews'),
    files: actor('申报', 'files'),
  },
  valuesOf: ({ status, prepares, reviews, files }) => ({ status, prepares, reviews, files }),
  hear: ({ implementer: by, works: done }) => {
    const part = 'files';
    if (IS_DEEP_TREATMENT[done as Works]) return { part, voices: [{ clause: '3.2.2.p2.s1d', says: 'area' }] };
    const way = WAYS[by as Implementer].elsewhere;
    if (typeof way === 'function') return { part, voices: [], silent: ['3.2.2.p2.s1b'] };
    return { part, voices: [{ clause: way === 'city' ? '3.2.2.p2.s1a' : '3.2.2.p2.s1b', says: way }] };
  },
});

/** Which list of papers applies. */
export const papersList = question<MaterialCategoryQuestion, MaterialCategory>({
  id: 'materialCategory',
  rule: '3.2.2-filing-materials',
  title: { zh: '适用哪一类材料清单', en: 'Which list of papers applies' },
  clauses: ['3.2.2.p3.s1b', '3.2.2.p3.s1c', '3.2.2.p3.s1d'],
  parameters: [],
  readings: ['ecological-materials'],
  ...asking(choice(source, { clause: '3.2.2.p3.s1b' }), choice(works, { clause: '3.2.2.p3.s1b' })),
  decide: materialCategory,
  parts: { category: oneOf(category.title, MATERIAL_CATEGORY_LABELS) },
  valuesOf: (outcome) => ({ category: outcome }),
  hear: ({ source: from, works: done }) => {
    const list = LIST_OF[from as EntrySource](done as Works);
    return {
      part: 'category',
      silent: ['3.2.2.p3.s1b'],
      voices: typeof list === 'function' ? [] : [{ clause: LISTS[list].clause, says: list }],
    };
  },
});

const isRequired = {
  yes: { zh: '需要', en: 'required' },
  no: { zh: '不需要', en: 'not required' },
};

/** Which papers a filing needs. */
export const materials = question<MaterialsQuestion, readonly Material[]>({
  id: 'requiredMaterials',
  rule: '3.2.2-filing-materials',
  title: { zh: '申报需要哪些材料', en: 'Which papers a filing needs' },
  clauses: ['3.2.2.p3.s1a', '3.2.2.p3.s1b', '3.2.2.p3.s1c', '3.2.2.p3.s1d'],
  parameters: [],
  readings: ['permit-change-proof'],
  ...asking(choice(category), yesNo(permitHolder)),
  decide: requiredMaterials,
  parts: Object.fromEntries(
    MATERIALS.map((paper) => [
      paper,
      {
        title: MATERIAL_LABELS[paper],
        words: (value: string) => (value === 'true' ? isRequired.yes : isRequired.no),
        stricter: (from: string, to: string) => Number(to === 'true') - Number(from === 'true'),
      },
    ]),
  ),
  valuesOf: (outcome) =>
    Object.fromEntries(MATERIALS.map((paper) => [paper, String(outcome.includes(paper))])),
});
