import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import {
  ADMINISTRATIVE_LEVELS,
  CONSTRUCTIONS,
  IMPLEMENTERS,
  MATERIALS,
  ORDER_SCOPES,
  PRIORITY_CATEGORIES,
  WORKS,
} from '../types/vocabulary.js';
import { amounts, amountText, civilDate, nameText, pollutant, year } from './fields.js';
import * as z from './zod.js';

const reductionShape = {
  kind: z.literal('reduction'),
  name: nameText,
  place: nameText,
  implementer: z.enum(IMPLEMENTERS),
  works: z.enum(WORKS),
  completedOn: civilDate,
  startedOn: civilDate.exactOptional(),
  onKeyList: z.boolean(),
  countedTowardTask: z.boolean(),
  permitHolder: z.boolean(),
  permitChangedOn: civilDate.exactOptional(),
  permitCancelledOn: civilDate.exactOptional(),
  enteredOn: civilDate.exactOptional(),
  appliedByDischarger: z.boolean().exactOptional(),
  submitted: z.array(z.enum(MATERIALS)),
  passed: amounts,
  provinceAmounts: amounts.exactOptional(),
  upperFunds: z.strictObject({ allocated: amountText, total: amountText }).exactOptional(),
};

const reductions = z.discriminatedUnion('source', [
  z.strictObject({ ...reductionShape, source: z.literal('government-works'), governmentRun: z.boolean() }),
  z.strictObject({
    ...reductionShape,
    source: z.literal('ahead-of-standard'),
    byDischarger: z.boolean(),
    startedOn: civilDate,
    standardEffectiveOn: civilDate,
  }),
  z.strictObject({
    ...reductionShape,
    source: z.literal('closure'),
    enterpriseClosed: z.boolean(),
    capacityEliminated: z.boolean(),
  }),
  z.strictObject({
    ...reductionShape,
    source: z.literal('voluntary-treatment'),
    byDischarger: z.boolean(),
    compliant: z.boolean(),
    governmentFunds: amountText,
    appliedVoluntarily: z.boolean(),
  }),
  z.strictObject({
    ...reductionShape,
    source: z.literal('ecological-expansion'),
    monitorable: z.boolean(),
    countable: z.boolean(),
    verifiable: z.boolean(),
  }),
]);

/** What can still be said of a reduction dossier whose source is not known. */
const anySource = z.looseObject({
  ...reductionShape,
  source: z.enum(reductions.options.map((option) => option.shape.source.value)),
}) as z.ZodType as z.ZodType<ReductionDossier>;

/** The structure of the reduction dossiers of one source. */
export const reductionStructureOf = (source: unknown): z.ZodType<ReductionDossier> =>
  reductions.options.find((option) => option.shape.source.value === source) ?? anySource;

/** The structure of a reduction dossier; what its fields say against one another is checked apart. */
export const reductionStructure: z.ZodType<ReductionDossier> = reductions;

const localPriority = <const Bank extends 'township' | 'park'>(bank: Bank) =>
  z.strictObject({ bank: z.literal(bank), major: z.boolean(), inOwnArea: z.boolean() });

const standings = z.record(
  z.string().regex(/^\d{4}$/),
  z.strictObject({
    targetsMet: z.strictObject({ water: z.boolean(), air: z.boolean() }),
    keyProjectsCompleted: z.boolean(),
    bindingTaskCompleted: z.boolean(),
  }),
);

const orders = z.array(
  z.strictObject({ scope: z.enum(ORDER_SCOPES), issuedOn: civilDate, liftedOn: civilDate.exactOptional() }),
);

const constructions = z.strictObject({
  kind: z.literal('construction'),
  name: nameText,
  place: nameText,
  construction: z.enum(CONSTRUCTIONS),
  strategicEmerging: z.boolean(),
  on: civilDate,
  increase: amounts,
  holdings: amounts,
  standings,
  orders,
  breaches: z.array(pollutant),
  purchases: z.array(
    z.strictObject({
      pollutant,
      amount: amountText,
      completed: z.boolean(),
      certified: z.boolean(),
      crossRegion: z.boolean(),
    }),
  ),
  priority: z
    .discriminatedUnion('bank', [
      z.strictObject({
        bank: z.literal('city'),
        category: z.enum(PRIORITY_CATEGORIES),
        level: z.enum(ADMINISTRATIVE_LEVELS),
        passedByCity: z.boolean().exactOptional(),
      }),
      localPriority('township'),
      localPriority('park'),
    ])
    .exactOptional(),
});

/** The structure of a construction dossier, likewise. */
export const constructionStructure: z.ZodType<ConstructionDossier> = constructions;

const areas = z.strictObject({
  kind: z.literal('area'),
  place: nameText,
  year,
  on: civilDate,
  standings,
  orders,
  commitments: z.array(
    z.strictObject({
      pollutant,
      transferredOn: civilDate,
      committed: amountText,
      entries: z.array(z.strictObject({ enteredOn: civilDate, amount: amountText })),
    }),
  ),
});

/** The structure of an area's dossier, likewise. */
export const areaStructure: z.ZodType<AreaDossier> = areas;

/** The structure of any dossier, likewise. */
export const anyDossierStructure: z.ZodType<Dossier> = z.discriminatedUnion('kind', [
  reductions,
  constructions,
  areas,
]);
