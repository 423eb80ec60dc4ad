import { titled } from '../../dossier/lines.js';
import { checkVoluntary } from '../../dossier/reduction.js';
import { Decimal } from '../../lib/decimal.js';
import { bareCopy } from '../../lib/fields.js';
import { materialCategory, requiredMaterials } from '../../rules/3.2.2-filing-materials.js';
import { filingRoute } from '../../rules/3.2.2-filing-route.js';
import type { PartialDossier, ReductionDossier } from '../../types/dossier.js';
import type { FilingQuestion, MaterialCategoryQuestion, MaterialsQuestion } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import { ENTRY_SOURCES, type Pollutant } from '../../types/vocabulary.js';
import { at, type Fact, type Flat, type Question } from '../model/index.js';
import { areaIn, factOf, PASSED, PLACE, picked, pollutantsOf, QUESTIONS } from '../questions/index.js';
import { type Asked, type Asking, asked, inquiryOf } from './asking.js';

/** Voluntary treatment is deep treatment, and deep treatment is carried out by no government. */
const isPossible = ({ source, works, implementer }: Flat): boolean =>
  !(source === 'voluntary-treatment' && works !== undefined && works !== 'deep-treatment') &&
  !(
    (source === 'voluntary-treatment' || works === 'deep-treatment') &&
    (implementer === 'city' || implementer === 'area')
  );

const isNothing = (amounts: unknown): boolean =>
  Object.values((amounts ?? {}) as object).every((each) => new Decimal(each).isZero());

/** The sources that go with what else is known of a dossier. */
function sourcesOf(dossier: PartialDossier): readonly string[] {
  const { works, implementer } = dossier;
  const { allocated } = (dossier.upperFunds ?? { allocated: '0' }) as {
    readonly allocated: string;
  };
  const isFunded = !new Decimal(allocated).isZero() || !isNothing(dossier.provinceAmounts);
  return ENTRY_SOURCES.filter(
    (source) => isPossible({ source, works, implementer }) && !(isFunded && source === 'voluntary-treatment'),
  );
}

/** The same question, its facts of those values only that go together. */
const within = (question: Question, sources: readonly string[]): Question => ({
  ...question,
  facts: question.facts.map((fact) => (fact.path === 'source' ? { ...fact, cases: () => sources } : fact)),
  possible: (facts) => isPossible(facts) && (question.possible?.(facts) ?? true),
});

const source = factOf(QUESTIONS.materialCategory, 'source');

const applied: Fact = {
  ...factOf(QUESTIONS.filingRoute, 'appliedByDischarger'),
  under: ['source', 'works'],
  need: ({ source: from, works }) =>
    works === 'deep-treatment' && from !== 'voluntary-treatment' ? 'asked' : 'not',
};

const appliedVoluntarily = factOf(QUESTIONS.decideEntry, 'appliedVoluntarily');

type Route = FilingQuestion & { readonly source: string; readonly appliedVoluntarily: boolean };

/** The route of a dossier, in which a voluntary treatment says under another name whether its discharger applied. */
const ROUTE: Question = {
  ...QUESTIONS.filingRoute,
  facts: [
    source,
    ...QUESTIONS.filingRoute.facts.filter(({ path }) => path !== applied.path),
    appliedVoluntarily,
    applied,
  ],
  decide: (facts, policy) => {
    const { source: from, appliedVoluntarily: voluntarily, ...question } = facts as Route;
    return filingRoute(
      from === 'voluntary-treatment' ? { ...question, appliedByDischarger: voluntarily } : question,
      policy,
    );
  },
};

/** The papers of a dossier, whose list follows from its source and works. */
const PAPERS: Question = {
  ...QUESTIONS.requiredMaterials,
  facts: [...QUESTIONS.materialCategory.facts, factOf(QUESTIONS.requiredMaterials, 'permitHolder')],
  decide: (facts, policy) => {
    const category = materialCategory(facts as MaterialCategoryQuestion, policy);
    const { permitHolder } = facts as MaterialsQuestion;
    const required = requiredMaterials({ category: category.outcome, permitHolder }, policy);
    const open = category.grounds.filter(({ reading }) => reading !== undefined);
    return { outcome: required.outcome, grounds: [...required.grounds, ...open] };
  },
};

const namesIn = ({ facts }: Question): string[] => facts.map(({ path }) => path);

/** What a dossier asks of the split of one pollutant, or of any where none is known. */
function askingSplit(dossier: PartialDossier, policy: Policy, pollutant?: Pollutant): Asking {
  const stated = pollutant && at(dossier.provinceAmounts, pollutant);
  return {
    id: pollutant === undefined ? 'split' : `split.${pollutant}`,
    title: titled(pollutant, { zh: '分级入库', en: 'split' }),
    question: within(QUESTIONS.splitReduction, ENTRY_SOURCES),
    facts: {
      ...picked(dossier, ['implementer', 'works', 'upperFunds']),
      ...areaIn(dossier, policy),
      ...(pollutant && { amount: at(dossier.passed, pollutant) }),
      ...(stated !== undefined && { provinceAmount: stated }),
    },
    paths: {
      area: 'place',
      amount: `passed.${pollutant}`,
      provinceAmount: `provinceAmounts.${pollutant}`,
    },
    instead: { area: [PLACE], amount: [PASSED] },
  };
}

/** What can be said of a reduction dossier. */
export function askedOfReduction(given: PartialDossier, policy: Policy): Asked[] {
  const dossier: PartialDossier =
    given.source === 'voluntary-treatment' && given.works === undefined
      ? bareCopy({ ...given, works: 'deep-treatment' })
      : given;
  checkVoluntary(dossier as unknown as ReductionDossier);
  const sources = sourcesOf(dossier);
  const asking = (id: string, title: Asking['title'], question: Question): Asking => ({
    id,
    title,
    question: within(question, sources),
    facts: {
      ...picked(dossier, namesIn(question)),
      ...(namesIn(question).includes('area') && areaIn(dossier, policy)),
    },
    paths: { area: 'place' },
    instead: { area: [PLACE] },
  });
  const entry = asking('entry', { zh: '入库', en: 'entry' }, QUESTIONS.decideEntry);
  const found = inquiryOf(entry, policy);
  const isRefused = found.state === 'settled' && found.ruling.outcome === 'refused';
  const pollutants = dossier.passed === undefined ? [undefined] : pollutantsOf(dossier.passed);
  const others = [
    asking('route', { zh: '申报', en: 'route' }, ROUTE),
    asking('deadline', { zh: '最迟完成收储', en: 'last day of entry' }, QUESTIONS.entryDeadline),
    asking('category', { zh: '材料清单', en: 'list of papers' }, QUESTIONS.materialCategory),
    asking('materials', { zh: '所需材料', en: 'papers' }, PAPERS),
    ...(isRefused ? [] : pollutants.map((pollutant) => askingSplit(dossier, policy, pollutant))),
  ];
  return [asked(entry, found), ...others.map((each) => asked(each, inquiryOf(each, policy)))];
}
