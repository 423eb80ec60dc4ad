import { apart } from '../lib/apart.js';
import { has, placeIn } from '../lib/check.js';
import type { ClauseId } from '../types/clause.js';
import type { Dossier } from '../types/dossier.js';
import type { Party } from '../types/party.js';
import type { Text } from '../types/text.js';
import { DOSSIERS } from './dossiers.js';
import type { Composition, DeclaredFact, DeclaredFacts } from './fact.js';

/** That another field has one of some values. */
export interface FieldCondition {
  /** The other field. */
  readonly path: string;
  /** The values. */
  readonly values: readonly string[];
}

/** One field of a dossier: all that a form, a table or an editor says of it. */
export interface DossierField {
  /** Where it stands: `[]` are the items of a list, `*` is any year, as in `orders[].scope` and `standings.*.targetsMet`. */
  readonly path: string;
  /** What kind of value it takes; what is inside a group or a list has fields of its own. */
  readonly kind: DeclaredFact['kind'];
  /** What it is. */
  readonly title: Text;
  /** What to heed when it is filled in. */
  readonly help?: Text;
  /** The values to choose from, of the kinds `choice` and `pollutant`. */
  readonly choices?: readonly string[];
  /** Those values in words. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** The clauses that ask it. */
  readonly clauses: readonly ClauseId[];
  /** Whether it must be there, where it is asked at all. */
  readonly isRequired: boolean;
  /** Where it is asked, if not always. */
  readonly where?: FieldCondition;
  /** Where it must be there, if it may be left out elsewhere. */
  readonly requiredWhere?: FieldCondition;
  /** Who knows it. */
  readonly knows: Party;
  /** Who can change it. */
  readonly controls: Party;
  /** Who keeps it, or which paper shows it. */
  readonly keptBy?: Text;
}

type Conditions = Pick<DossierField, 'where' | 'requiredWhere'>;

/** A fact, and whatever is inside it. */
function fieldAndInside(fact: DeclaredFact, path: string, conditions: Conditions = {}): DossierField[] {
  const { kind, title, help, clauses, optional, whose, keptBy } = fact;
  const field: DossierField = {
    path,
    kind,
    title,
    ...(help && { help }),
    ...(has(fact, 'choices') && { choices: fact.choices, labels: fact.labels }),
    clauses,
    isRequired: optional !== true,
    ...conditions,
    ...whose,
    ...(keptBy && { keptBy }),
  };
  switch (fact.kind) {
    case 'group':
      return [field, ...fieldsIn(fact, `${path}.`)];
    case 'list':
      return [field, ...fieldAndInside(fact.each, `${path}[]`)];
    case 'by-year':
      return [field, ...fieldAndInside(fact.each, `${path}.*`)];
    default:
      return [field];
  }
}

/** The fields of a dossier or a group, of which some are asked only by what another says. */
function fieldsIn({ fields, variants }: Composition, whole: string): DossierField[] {
  const conditionOn = (name: string): FieldCondition | undefined => {
    const values = Object.entries(variants?.of ?? {}).filter(([, added]) => has(added, name));
    if (variants === undefined || values.length === 0) return undefined;
    return { path: `${whole}${variants.by}`, values: values.map(([value]) => value) };
  };
  const added: DeclaredFacts = Object.assign({}, ...Object.values(variants?.of ?? {}));
  return [
    ...Object.entries(fields).flatMap(([name, fact]) => {
      const requiredWhere = conditionOn(name);
      return fieldAndInside(fact, `${whole}${name}`, requiredWhere && { requiredWhere });
    }),
    ...Object.entries(added)
      .filter(([name]) => !has(fields, name))
      .flatMap(([name, fact]) =>
        fieldAndInside(fact, `${whole}${name}`, { where: conditionOn(name) as FieldCondition }),
      ),
  ];
}

/**
 * Every field of a kind of dossier, in the order in which it is written: its words, its clauses, its choices, whether it
 * must be there, who knows it and who can change it. The JSON Schema, the tables of the guide and the questions of `ask`
 * say the same; a form can be built of it.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a kind that there is not
 *
 * @example
 * ```ts
 * import { dossierFields } from 'pollutant-quota-rules/schema';
 *
 * const fields = dossierFields('reduction');
 * const counted = fields.find(({ path }) => path === 'countedTowardTask');
 * counted?.help?.en; // => 'not the national accounting'
 * counted?.knows; // => 'authority'
 * fields.find(({ path }) => path === 'enterpriseClosed')?.where; // => { path: 'source', values: ['closure'] }
 * ```
 */
export function dossierFields(kind: Dossier['kind']): readonly DossierField[] {
  placeIn(Object.keys(DOSSIERS) as Dossier['kind'][], kind, 'kind');
  const own = DOSSIERS[kind];
  const ofKind: DossierField = {
    path: 'kind',
    kind: 'choice',
    title: { zh: '类别', en: 'kind' },
    choices: [kind],
    labels: { [kind]: own.title },
    clauses: [],
    isRequired: true,
    knows: 'applicant',
    controls: 'fixed',
  };
  return apart([ofKind, ...fieldsIn(own, '')]);
}
