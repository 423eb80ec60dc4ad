import { type DossierField, dossierFields } from '../../facts/dossier-fields.js';
import { DOSSIERS } from '../../facts/dossiers.js';
import type { Dossier } from '../../types/dossier.js';
import type { Text } from '../../types/text.js';
import type { FieldText, FieldTexts } from './field-text.js';

const KINDS = Object.keys(DOSSIERS) as Dossier['kind'][];

/** A title with what is to be heeded, in one line; the kind of a dossier with the one that it is. */
function textOf({ kind, title, help, clauses, choices, labels }: DossierField): FieldText {
  const words = help === undefined ? title : { zh: `${title.zh}；${help.zh}`, en: `${title.en}; ${help.en}` };
  const [only, other] = choices ?? [];
  const one = only !== undefined && other === undefined ? labels?.[only] : undefined;
  if (one !== undefined) return { zh: `${words.zh}：${one.zh}`, en: `${words.en}: ${one.en}` };
  return { ...words, clauses, ...(kind === 'choice' && labels && { choices: labels }) };
}

/** The fields of each kind of dossier. */
export const DOSSIER_TEXTS: Readonly<Record<string, FieldTexts>> = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    Object.fromEntries(dossierFields(kind).map((each) => [each.path, textOf(each)])),
  ]),
);

/** The kinds of dossier. */
export const KIND_CHOICES: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(DOSSIERS).map(([kind, { title, asks }]) => [
    kind,
    { zh: `${title.zh}：${asks.zh}`, en: `${title.en}: ${asks.en}` },
  ]),
);
