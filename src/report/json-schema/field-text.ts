import type { ClauseId } from '../../types/clause.js';
import type { Text } from '../../types/text.js';

/** What an editor says of a field: what it means, the clauses it serves, what each of its choices means, and values for example. */
export interface FieldText extends Text {
  readonly clauses?: readonly ClauseId[];
  readonly choices?: Readonly<Record<string, Text>>;
  readonly examples?: readonly unknown[];
}

/** The fields of a document by their paths; `[]` stands for the items of a list, `*` for any key of a record. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

/** One line in both languages, with the clauses. */
export function bothLanguages({ zh, en, clauses = [] }: FieldText): string {
  const cited = clauses.length > 0 ? ` (${clauses.join(', ')})` : '';
  return `${zh} / ${en}${cited}`;
}
