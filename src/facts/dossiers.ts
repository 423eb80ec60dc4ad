import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import type { SourceFacts } from '../types/facts.js';
import type { Text } from '../types/text.js';
import { areaPlace, place } from './banks.js';
import type { Documented, DocumentedVariants } from './documented.js';
import {
  appliedByDischarger,
  appliedVoluntarily,
  byDischarger,
  capacityEliminated,
  completedOn,
  compliant,
  countable,
  countedTowardTask,
  enteredOn,
  enterpriseClosed,
  governmentFunds,
  governmentRun,
  implementer,
  monitorable,
  onKeyList,
  passed,
  permitCancelledOn,
  permitChangedOn,
  permitHolder,
  provinceAmounts,
  source,
  standardEffectiveOn,
  startedOn,
  submitted,
  upperFunds,
  verifiable,
  works,
} from './entry.js';
import { type Composition, optional, plainFact } from './fact.js';
import { commitments, dayOfStatus } from './transfers.js';
import {
  breaches,
  construction,
  dayOfUse,
  holdings,
  increase,
  orders,
  priority,
  purchases,
  standings,
  strategicEmerging,
  yearOfUse,
} from './use.js';

const name = plainFact('text', 'name', {
  title: { zh: '项目名称', en: 'name of the project' },
  clauses: [],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** A kind of dossier: what it is about, what is asked of it, and of which facts it consists. */
interface DossierOf extends Composition {
  readonly title: Text;
  readonly asks: Text;
}

/** The facts of every kind of dossier, besides its kind. */
export const DOSSIERS = {
  reduction: {
    title: { zh: '减排项目', en: 'a reduction project' },
    asks: { zh: '能否入库、申报路径、期限、材料、分级分配', en: 'entry, route, deadline, papers, split' },
    fields: {
      name,
      place,
      implementer,
      works,
      completedOn,
      startedOn: optional(startedOn),
      onKeyList,
      countedTowardTask,
      permitHolder,
      permitChangedOn: optional(permitChangedOn),
      permitCancelledOn: optional(permitCancelledOn),
      enteredOn: optional(enteredOn),
      appliedByDischarger: optional(appliedByDischarger),
      submitted,
      passed,
      provinceAmounts: optional(provinceAmounts),
      upperFunds: optional(upperFunds),
      source,
    } satisfies Documented<ReductionDossier>,
    variants: {
      by: 'source',
      of: {
        'government-works': { governmentRun },
        'ahead-of-standard': { byDischarger, startedOn, standardEffectiveOn },
        closure: { enterpriseClosed, capacityEliminated },
        'voluntary-treatment': { byDischarger, compliant, governmentFunds, appliedVoluntarily },
        'ecological-expansion': { monitorable, countable, verifiable },
      } satisfies DocumentedVariants<SourceFacts, 'source'>,
    },
  },
  construction: {
    title: { zh: '建设项目', en: 'a construction project' },
    asks: {
      zh: '减量替代、总量平衡、指标来源、优先次序',
      en: 'offset, balance, sources of quota, priority',
    },
    fields: {
      name,
      place,
      construction,
      strategicEmerging,
      on: dayOfUse,
      increase,
      holdings,
      standings,
      orders,
      breaches,
      purchases,
      priority: optional(priority),
    } satisfies Documented<ConstructionDossier>,
  },
  area: {
    title: { zh: '板块', en: 'an area' },
    asks: {
      zh: '当年哪些来源可用，承诺履行得怎样',
      en: 'which sources are open this year, and how its commitments stand',
    },
    fields: {
      place: areaPlace,
      year: yearOfUse,
      on: dayOfStatus,
      standings,
      orders,
      commitments,
    } satisfies Documented<AreaDossier>,
  },
} as const satisfies Readonly<Record<Dossier['kind'], DossierOf>>;
