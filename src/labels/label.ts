import { knownLang, listed, text } from '../lib/check.js';
import {
  ACTOR_LABELS,
  BANK_LEVEL_LABELS,
  COMMITMENT_STATE_LABELS,
  CONSTRUCTION_LABELS,
  DOSSIER_KIND_LABELS,
  EVENT_LABELS,
  FILING_STATUS_LABELS,
  FORCE_LABELS,
  IMPLEMENTER_LABELS,
  LEDGER_EVENT_LABELS,
  LEVEL_LABELS,
  MATERIAL_CATEGORY_LABELS,
  MATERIAL_LABELS,
  MEDIUM_LABELS,
  NOTE_LABELS,
  PARK_LABELS,
  PARK_TASK_LABELS,
  PARTY_LABELS,
  POLICY_STATUS_LABELS,
  POLLUTANT_LABELS,
  PRIORITY_CATEGORY_LABELS,
  SCOPE_LABELS,
  SOURCE_LABELS,
  STATE_LABELS,
  USE_SOURCE_LABELS,
  VERDICT_LABELS,
  WORKS_LABELS,
} from '../policy/labels.js';
import type { Lang, Text } from '../types/text.js';
import {
  CHOICE_LABELS,
  CLAUSE_LABELS,
  GROUND_CODE_LABELS,
  PARAMETER_LABELS,
  READING_LABELS,
  RULE_LABELS,
} from './tables.js';

/** Every list of the vocabulary by its name, in the order in which a dossier, its answer and a policy use them. */
const TABLES = {
  'dossier-kind': DOSSIER_KIND_LABELS,
  pollutant: POLLUTANT_LABELS,
  medium: MEDIUM_LABELS,
  park: PARK_LABELS,
  'bank-level': BANK_LEVEL_LABELS,
  source: SOURCE_LABELS,
  implementer: IMPLEMENTER_LABELS,
  works: WORKS_LABELS,
  construction: CONSTRUCTION_LABELS,
  'priority-category': PRIORITY_CATEGORY_LABELS,
  level: LEVEL_LABELS,
  scope: SCOPE_LABELS,
  material: MATERIAL_LABELS,
  'material-category': MATERIAL_CATEGORY_LABELS,
  actor: ACTOR_LABELS,
  'filing-status': FILING_STATUS_LABELS,
  force: FORCE_LABELS,
  state: STATE_LABELS,
  event: EVENT_LABELS,
  verdict: VERDICT_LABELS,
  'use-source': USE_SOURCE_LABELS,
  'commitment-state': COMMITMENT_STATE_LABELS,
  'park-task': PARK_TASK_LABELS,
  'ledger-event': LEDGER_EVENT_LABELS,
  'ground-code': GROUND_CODE_LABELS,
  note: NOTE_LABELS,
  party: PARTY_LABELS,
  clause: CLAUSE_LABELS,
  rule: RULE_LABELS,
  parameter: PARAMETER_LABELS,
  reading: READING_LABELS,
  choice: CHOICE_LABELS,
  'policy-status': POLICY_STATUS_LABELS,
} as const;

/** Names one list of the vocabulary. */
export type LabelList = keyof typeof TABLES;

/** A code of a list. */
export type LabelCode<List extends LabelList> = keyof (typeof TABLES)[List];

/** The lists that {@link label} knows. */
export const LABEL_LISTS: readonly LabelList[] = /* @__PURE__ */ (() =>
  Object.freeze(Object.keys(TABLES) as LabelList[]))();

/**
 * The label of a code of the vocabulary, in words. A code that this version does not know, such as one that a newer one
 * sent, is given back as it is. A list on its own costs less than all of them: each is exported as a table as well.
 *
 * @clause T
 * @throws {@link QuotaError} on a list or a language that does not exist, and on a code that is no text
 *
 * @example
 * ```ts
 * import { CONSTRUCTION_LABELS, label } from 'pollutant-quota-rules/labels';
 *
 * label('construction', 'expansion', 'zh'); // => '扩建'
 * label('clause', '3.3.2.s2a', 'en'); // => 'item 3(3)2, sentence 2'
 * label('choice', 'one-month=thirty-days', 'en'); // => 'to the thirtieth day after the change'
 * label('works', 'of-a-newer-version' as never, 'en'); // => 'of-a-newer-version'
 * Object.keys(CONSTRUCTION_LABELS); // => ['new', 'expansion', 'renovation', 'renovation-and-expansion']
 * ```
 */
export function label<List extends LabelList>(list: List, code: LabelCode<List>, lang: Lang): string {
  const table: Readonly<Record<string, Text>> = TABLES[listed(LABEL_LISTS, list, 'list')];
  const known = knownLang(lang);
  const word = text(code as string, 'code');
  return (Object.hasOwn(table, word) ? table[word]?.[known] : undefined) ?? word;
}
