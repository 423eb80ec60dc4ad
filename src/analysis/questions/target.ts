import { shown } from '../../lib/check.js';
import { nearest } from '../../lib/nearest.js';
import { QuotaError } from '../../lib/problem.js';
import type { QuestionId } from '../model/index.js';
import { QUESTION_IDS } from './all.js';

/** The same name of a question; any other throws, with what was probably meant. */
export function questionNamed(name: string): QuestionId {
  const found = QUESTION_IDS.find((id) => id === name);
  if (found !== undefined) return found;
  const suggestion = typeof name === 'string' ? nearest(name, [...QUESTION_IDS, 'dossier']) : undefined;
  throw new QuotaError({
    code: 'not-in-list',
    path: 'target',
    expected: [...QUESTION_IDS, 'dossier'].join(', '),
    found: shown(name),
    ...(suggestion !== undefined && { suggestion }),
  });
}
