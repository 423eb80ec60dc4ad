import { shown } from '../../lib/check.js';
import { nearest } from '../../lib/nearest.js';
import { QuotaError } from '../../lib/problem.js';
import { FORMER_NAMES } from '../../policy/rules.js';
import type { QuestionId } from '../model/index.js';
import { QUESTION_IDS } from './all.js';

/** The questions by every name that they may be asked by. */
const BY_NAME: ReadonlyMap<string, QuestionId> = new Map<string, QuestionId>([
  ...QUESTION_IDS.map((id) => [id, id] as const),
  ...Object.entries(FORMER_NAMES),
]);

/** The question of a name; of any other it throws, with what was probably meant. */
export function questionNamed(name: string): QuestionId {
  const found = BY_NAME.get(name);
  if (found !== undefined) return found;
  const names = [...BY_NAME.keys(), 'dossier'];
  const suggestion = typeof name === 'string' ? nearest(name, names) : undefined;
  throw new QuotaError({
    code: 'not-in-list',
    path: 'target',
    expected: names.join(', '),
    found: shown(name),
    ...(suggestion !== undefined && { suggestion }),
  });
}
