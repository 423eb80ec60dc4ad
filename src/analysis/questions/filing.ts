import {
  ACTOR_LABELS,
  MATERIAL_CATEGORY_LABELS,
  MATERIAL_LABELS,
  SOURCE_LABELS,
  WORKS_LABELS,
} from '../../policy/labels.js';
import { LIST_OF, LISTS, materialCategory, requiredMaterials } from '../../rules/3.2.2-filing-materials.js';
import { type FilingRoute, filingRoute, IS_DEEP_TREATMENT, WAYS } from '../../rules/3.2.2-filing-route.js';
import type { ClauseId } from '../../types/clause.js';
import type { FilingQuestion, MaterialCategoryQuestion, MaterialsQuestion } from '../../types/facts.js';
import {
  ENTRY_SOURCES,
  type EntrySource,
  IMPLEMENTERS,
  type Implementer,
  MATERIAL_CATEGORIES,
  MATERIALS,
  type Material,
  type MaterialCategory,
  WORKS,
  type Works,
} from '../../types/vocabulary.js';
import { type Asked, areaFact, asking, choice, oneOf, question, yesNo } from '../model/index.js';

/** Who carried a reduction out, as a clause asks it. */
export const implementerFact = (clause: ClauseId): Asked =>
  choice({
    path: 'implementer',
    clause,
    title: { zh: '实施主体', en: 'who carried it out' },
    knows: 'applicant',
    controls: 'fixed',
    choices: IMPLEMENTERS,
    labels: {
      city: { zh: '市级', en: 'the city' },
      area: { zh: '板块', en: 'an area' },
      industrial: { zh: '工业排污单位', en: 'an industrial discharger' },
      agricultural: { zh: '农业排污单位', en: 'an agricultural discharger' },
      other: { zh: '其他单位', en: 'another unit' },
    },
    phrase: ({ zh, en }) => ({ zh: `由${zh}实施`, en: `carried out by ${en}` }),
  });

/** What was carried out, as a clause asks it. */
export const worksFact = (clause: ClauseId): Asked =>
  choice({
    path: 'works',
    clause,
    title: { zh: '工程类型', en: 'kind of works' },
    knows: 'applicant',
    controls: 'fixed',
    choices: WORKS,
    labels: WORKS_LABELS,
  });

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
    implementerFact('3.2.2.p2.s1a'),
    worksFact('3.2.2.p2.s1a'),
    areaFact({ clause: '3.2.2.p2.s1c' }),
    yesNo({
      path: 'appliedByDischarger',
      clause: '3.2.2.p2.s1d',
      title: { zh: '排污单位是否申请收储', en: 'the discharger applied' },
      yes: { zh: '排污单位已申请收储', en: 'the discharger applied' },
      no: { zh: '排污单位没有申请收储', en: 'the discharger did not apply' },
      knows: 'applicant',
      controls: 'applicant',
      under: 'works',
      need: (facts) => (facts.works === 'deep-treatment' ? 'asked' : 'not'),
    }),
  ),
  decide: filingRoute,
  parts: {
    status: {
      ...oneOf(
        { zh: '办理条件', en: 'status' },
        {
          open: { zh: '可以申报', en: 'may be filed' },
          'needs-application': { zh: '须排污单位先申请', en: 'needs the discharger’s application' },
        },
      ),
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

const source = choice({
  path: 'source',
  clause: '3.2.2.p3.s1b',
  title: { zh: '减排来源', en: 'source of the reduction' },
  knows: 'applicant',
  controls: 'fixed',
  choices: ENTRY_SOURCES,
  labels: SOURCE_LABELS,
});

/** Which list of papers applies. */
export const category = question<MaterialCategoryQuestion, MaterialCategory>({
  id: 'materialCategory',
  rule: '3.2.2-filing-materials',
  title: { zh: '适用哪一类材料清单', en: 'Which list of papers applies' },
  clauses: ['3.2.2.p3.s1b', '3.2.2.p3.s1c', '3.2.2.p3.s1d'],
  parameters: [],
  readings: ['ecological-materials'],
  ...asking(source, worksFact('3.2.2.p3.s1b')),
  decide: materialCategory,
  parts: { category: oneOf({ zh: '材料清单', en: 'list of papers' }, MATERIAL_CATEGORY_LABELS) },
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
  ...asking(
    choice({
      path: 'category',
      clause: '3.2.2.p3.s1a',
      title: { zh: '材料清单', en: 'list of papers' },
      knows: 'applicant',
      controls: 'fixed',
      choices: MATERIAL_CATEGORIES,
      labels: MATERIAL_CATEGORY_LABELS,
    }),
    yesNo({
      path: 'permitHolder',
      clause: '3.2.2.p3.s1d',
      title: { zh: '是否持有排污许可证', en: 'the unit holds a discharge permit' },
      yes: { zh: '持有排污许可证', en: 'holds a discharge permit' },
      no: { zh: '未持有排污许可证', en: 'holds no discharge permit' },
      knows: 'applicant',
      controls: 'fixed',
    }),
  ),
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
