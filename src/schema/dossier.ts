import { DOSSIERS } from '../facts/dossiers.js';
import type { Composition, DeclaredFact, DeclaredFacts, Variants } from '../facts/fact.js';
import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import { amounts, amountText, civilDate, nameText, pollutant, year } from './fields.js';
import * as z from './zod.js';

type Shape = Record<string, z.ZodType>;
type Structure = z.ZodObject<Shape>;

/** How the value of a fact is read. */
function valueRead(fact: DeclaredFact): z.ZodType {
  switch (fact.kind) {
    case 'yes-no':
      return z.boolean();
    case 'choice':
      return z.enum(fact.choices);
    case 'pollutant':
      return pollutant;
    case 'amount':
      return amountText;
    case 'amounts':
      return amounts;
    case 'date':
      return civilDate;
    case 'year':
      return year;
    case 'group':
      return groupRead(fact);
    case 'list':
      return z.array(valueRead(fact.each));
    case 'by-year':
      return z.record(z.string().regex(/^\d{4}$/), valueRead(fact.each));
    default:
      return nameText;
  }
}

const shapeOf = (facts: DeclaredFacts): Shape =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const value = valueRead(fact);
      return [name, fact.optional ? value.exactOptional() : value];
    }),
  );

/** How facts are read of which some depend on another, for each of its values. */
const variantsRead = ({ by, of }: Variants, shape: Shape): [value: string, Structure][] =>
  Object.entries(of).map(([value, added]) => [
    value,
    z.strictObject({ ...shape, [by]: z.literal(value), ...shapeOf(added) }),
  ]);

const oneOf = (by: string, structures: readonly Structure[]) =>
  z.discriminatedUnion(by, structures as [Structure, ...Structure[]]);

/** How facts that belong together are read. */
function groupRead({ fields, variants }: Composition): z.ZodType {
  const shape = shapeOf(fields);
  if (variants === undefined) return z.strictObject(shape);
  return oneOf(
    variants.by,
    variantsRead(variants, shape).map(([, structure]) => structure),
  );
}

const shapeOfKind = (kind: Dossier['kind']): Shape => ({
  kind: z.literal(kind),
  ...shapeOf(DOSSIERS[kind].fields),
});

const ofAnySource = shapeOfKind('reduction');
const anySource = z.looseObject(ofAnySource);
const bySource = new Map<unknown, Structure>(variantsRead(DOSSIERS.reduction.variants, ofAnySource));

const reductions = oneOf(DOSSIERS.reduction.variants.by, [...bySource.values()]);
const constructions = z.strictObject(shapeOfKind('construction'));
const areas = z.strictObject(shapeOfKind('area'));

/** The type of what is read; that its fields and their kinds are those declared is held where dossiers are composed. */
const documented = <Type>(read: z.ZodType): z.ZodType<Type> => read as z.ZodType<Type>;

/** The structure of a reduction dossier; what its fields say against one another is checked apart. */
export const reductionStructure = documented<ReductionDossier>(reductions);

/** The structure of a construction dossier, likewise. */
export const constructionStructure = documented<ConstructionDossier>(constructions);

/** The structure of an area's dossier, likewise. */
export const areaStructure = documented<AreaDossier>(areas);

/** The structure of any dossier, likewise. */
export const anyDossierStructure = documented<Dossier>(
  z.discriminatedUnion('kind', [reductions, constructions, areas]),
);

/** The structure of the reduction dossiers of one source; of an unknown one, what all of them have in common. */
export const reductionStructureOf = (source: unknown) =>
  documented<ReductionDossier>(bySource.get(source) ?? anySource);
