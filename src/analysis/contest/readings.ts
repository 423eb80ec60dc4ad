import { apart } from '../../lib/apart.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import type { Dossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { FactsOf, OutcomeOf, QuestionId } from '../model/index.js';
import { questionNamed } from '../questions/index.js';
import { type Contest, contestOf } from './contest.js';
import { contestOfDossier, type DossierContest } from './dossier.js';

/**
 * How far the answer of a rule, or every line of a dossier's assessment, hangs on how open points of the text are read:
 * robust, or contested, with each reading responsible and the answer under each of its other choices.
 *
 * @clause 2.1.s1
 * @param target - the name of the function that answers, or `'dossier'`
 * @throws {@link QuotaError} on everything that the rule throws on
 *
 * @example
 * ```ts
 * import { readings } from 'pollutant-quota-rules/analysis';
 *
 * const ammonia = readings('offsetRatio', { construction: 'new', strategicEmerging: true, pollutant: 'NH3-N' });
 * ammonia.state; // => 'contested'
 * ammonia.others[0]?.reading; // => 'key-water-pollutants'
 * ammonia.others[0]?.ruling?.outcome.ratio.toFixed(); // => '2'
 * ```
 */
export function readings<Id extends QuestionId>(
  target: Id,
  facts: FactsOf<Id>,
  policy?: Policy,
): Contest<OutcomeOf<Id>>;
export function readings(target: 'dossier', dossier: Dossier, policy?: Policy): DossierContest;
export function readings(
  target: QuestionId | 'dossier',
  facts: unknown,
  policy: Policy = changshu2023Draft,
): Contest<unknown> | DossierContest {
  const own = usable(policy);
  if (target !== 'dossier') {
    return apart(contestOf(questionNamed(target), facts as FactsOf<QuestionId>, own));
  }
  const { assessment, ...found } = contestOfDossier(facts as Dossier, own);
  return { ...apart(found), assessment };
}
