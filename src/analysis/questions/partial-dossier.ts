import { DOSSIERS } from '../../facts/dossiers.js';
import { group, placeIn } from '../../lib/check.js';
import { QuotaError } from '../../lib/problem.js';
import type { Dossier, PartialDossier } from '../../types/dossier.js';
import { problemsInGroup } from '../model/index.js';

/**
 * Refuses a dossier that has fields of no such kind, or values of a wrong one; all problems are told at once.
 *
 * @throws QuotaError with every problem
 */
export function checkPartial(dossier: PartialDossier): void {
  const { kind, $schema: _schema, ...given } = group(dossier, '');
  placeIn(Object.keys(DOSSIERS) as Dossier['kind'][], kind, 'kind');
  const problems = problemsInGroup(given, '', DOSSIERS[kind]);
  if (problems.length > 0) throw QuotaError.of(problems);
}
