import { group, listOf, optional, placeIn } from '../lib/check.js';
import { amount, type Decimal } from '../lib/decimal.js';
import { QuotaError } from '../lib/problem.js';
import { decideEntry } from '../rules/3.2.1-entry-eligibility.js';
import { type EntryDeadline, entryDeadline } from '../rules/3.2.2-entry-deadline.js';
import { materialCategory, requiredMaterials } from '../rules/3.2.2-filing-materials.js';
import { type FilingRoute, filingRoute } from '../rules/3.2.2-filing-route.js';
import { splitReduction } from '../rules/3.2.4-tier-split.js';
import type { ReductionDossier } from '../types/dossier.js';
import type { Note } from '../types/note.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import {
  type Area,
  type BankLevel,
  MATERIALS,
  type Material,
  type Pollutant,
  type Verdict,
} from '../types/vocabulary.js';
import { byPollutant } from './amounts.js';
import { type Answer, answer } from './answer.js';
import { areaOf } from './area.js';
import { earlyNotes, lateNotes, placeNotes } from './notes.js';
import { type Ask, asking, type Table } from './row.js';

/** The papers of a filing. */
export interface MaterialsAssessment {
  /** What the text names for it; the lists are open-ended. */
  readonly required: Ruling<readonly Material[]>;
  /** What of that is not submitted. */
  readonly missing: readonly Material[];
}

/** What the policy says of a reduction project. */
export interface ReductionAssessment extends Answer<ReductionDossier> {
  /** Which kind of dossier it answers. */
  readonly kind: 'reduction';
  /** The project's name. */
  readonly name: string;
  /** The area it lies in. */
  readonly area: Area;
  /** Whether it may apply for entry. */
  readonly entry: Ruling<Verdict>;
  /** Who prepares, reviews, files and certifies. */
  readonly route: Ruling<FilingRoute>;
  /** By when entry must be complete. */
  readonly deadline: Ruling<EntryDeadline>;
  /** The papers, required and missing. */
  readonly materials: MaterialsAssessment;
  /** How each passed amount is split, in t/a; absent where the project may not enter. */
  readonly split?: Readonly<Partial<Record<Pollutant, Ruling<Readonly<Record<BankLevel, Decimal>>>>>>;
}

/** Refuses what a voluntary treatment cannot have: other works than deep treatment, national or provincial money. */
export function checkVoluntary(dossier: ReductionDossier): void {
  if (dossier.source !== 'voluntary-treatment') return;
  placeIn(['deep-treatment'], dossier.works, 'works');
  const upperFunds = optional(dossier, 'upperFunds');
  const provinceAmounts = optional(dossier, 'provinceAmounts') ?? {};
  const stated = byPollutant(provinceAmounts, 'provinceAmounts').find(([, value]) => !value.isZero());
  if (stated !== undefined) {
    throw new QuotaError({ code: 'upper-funds-in-voluntary', path: `provinceAmounts.${stated[0]}` });
  }
  if (upperFunds === undefined) return;
  if (!amount(group(upperFunds, 'upperFunds').allocated, 'upperFunds.allocated').isZero()) {
    throw new QuotaError({ code: 'upper-funds-in-voluntary', path: 'upperFunds.allocated' });
  }
}

/** A list of papers follows from source and works; what of it is open in the text is open in the papers. */
export function papersOf(
  { source, works, permitHolder }: Pick<ReductionDossier, 'source' | 'works' | 'permitHolder'>,
  policy: Policy,
): Ruling<readonly Material[]> {
  const category = materialCategory({ source, works }, policy);
  const { outcome, grounds } = requiredMaterials({ category: category.outcome, permitHolder }, policy);
  return {
    outcome,
    grounds: [...grounds, ...category.grounds.filter((each) => optional(each, 'reading') !== undefined)],
  };
}

/** Whether the discharger applied; of a voluntary treatment that is said under another name. */
export const hasApplied = (project: ReductionDossier): boolean =>
  (project.source === 'voluntary-treatment'
    ? project.appliedVoluntarily
    : optional(project, 'appliedByDischarger')) as boolean;

/** What is asked of a reduction project. */
export const REDUCTION = {
  entry: {
    line: 'entry',
    title: { zh: '入库', en: 'entry' },
    ask: decideEntry,
  },
  route: {
    line: 'route',
    title: { zh: '申报', en: 'route' },
    ask: filingRoute,
    facts: (project: ReductionDossier, { area }: Pick<ReductionAssessment, 'area'>) => {
      const { implementer, works } = project;
      return { implementer, works, area, appliedByDischarger: hasApplied(project) };
    },
    places: () => ({ area: 'place' }),
  },
  deadline: {
    line: 'deadline',
    title: { zh: '最迟完成收储', en: 'last day of entry' },
    ask: entryDeadline,
  },
  materials: {
    line: 'materials',
    title: { zh: '所需材料', en: 'papers' },
    ask: papersOf,
    ruling: ({ required }: MaterialsAssessment) => required,
  },
  // of every pollutant of which something passed, where the project may enter
  split: {
    line: 'split.{pollutant}',
    title: { zh: '分级入库', en: 'split' },
    ask: splitReduction,
    places: ({ pollutant }) => ({
      area: 'place',
      amount: `passed.${pollutant}`,
      provinceAmount: `provinceAmounts.${pollutant}`,
    }),
    mayLack: true,
  },
} satisfies Table;

function materialsOf(dossier: ReductionDossier, ask: Ask): MaterialsAssessment {
  const required = ask(REDUCTION.materials, dossier);
  const submitted = listOf(dossier.submitted, 'submitted');
  for (const [at, paper] of submitted.entries()) placeIn(MATERIALS, paper, `submitted[${at}]`);
  return { required, missing: required.outcome.filter((paper) => !submitted.includes(paper)) };
}

function splitOf(dossier: ReductionDossier, area: Area, ask: Ask) {
  const provinceAmounts = optional(dossier, 'provinceAmounts');
  const stated = new Map(
    provinceAmounts === undefined ? [] : byPollutant(provinceAmounts, 'provinceAmounts'),
  );
  const passed = byPollutant(dossier.passed, 'passed');
  const { implementer, works } = dossier;
  const upperFunds = optional(dossier, 'upperFunds');
  for (const [pollutant, part] of stated) {
    if (part.isZero() || passed.some(([named]) => named === pollutant)) continue;
    const path = `provinceAmounts.${pollutant}`;
    throw new QuotaError({ code: 'over-limit', path, expected: '0', found: part.toFixed() });
  }
  return passed.map(([pollutant, passedAmount]) => {
    const provinceAmount = stated.get(pollutant);
    const given = {
      pollutant,
      amount: passedAmount,
      implementer,
      works,
      area,
      ...(provinceAmount && { provinceAmount }),
      ...(upperFunds !== undefined && { upperFunds }),
    };
    return [pollutant, ask(REDUCTION.split, given)] as const;
  });
}

/** A completion before the plan period is for the rule of entry to refuse; the rules decide on no later day. */
const notesOf = (dossier: ReductionDossier, policy: Policy): Note[] => [
  ...placeNotes(dossier.place, policy, 'place'),
  ...earlyNotes(optional(dossier, 'enteredOn'), policy, 'enteredOn'),
  ...lateNotes(dossier.completedOn, 'completedOn'),
  ...lateNotes(optional(dossier, 'permitChangedOn'), 'permitChangedOn'),
  ...lateNotes(optional(dossier, 'enteredOn'), 'enteredOn'),
];

/** Assesses a reduction dossier: entry, route, deadline, papers, and the split of what was passed. */
export function assessReduction(dossier: ReductionDossier, policy: Policy): ReductionAssessment {
  const area = areaOf(dossier.place, policy);
  checkVoluntary(dossier);
  const { ask, rulings } = asking(policy);
  const entry = ask(REDUCTION.entry, dossier);
  const route = ask(REDUCTION.route, dossier, { area });
  const deadline = ask(REDUCTION.deadline, dossier);
  const materials = materialsOf(dossier, ask);
  const ofSplit = asking(policy);
  const split = splitOf(dossier, area, ofSplit.ask);
  const mayEnter = entry.outcome === 'permitted';
  return {
    kind: 'reduction',
    name: dossier.name,
    area,
    entry,
    route,
    deadline,
    materials,
    ...(mayEnter && { split: Object.fromEntries(split) }),
    ...answer(
      dossier,
      policy,
      mayEnter ? [...rulings, ...ofSplit.rulings] : rulings,
      notesOf(dossier, policy),
    ),
  };
}
