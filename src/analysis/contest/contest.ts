import { apart } from '../../lib/apart.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import type { Dossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { FactsOf, OutcomeOf, QuestionId, QuestionName } from '../model/index.js';
import { questionNamed } from '../questions/index.js';
import { contestOfDossier, type DossierContest } from './dossier.js';
import { type Contest, contestOf } from './rule.js';

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
 * import { contest } from 'pollutant-quota-rules/analysis';
 *
 * const ammonia = contest('offsetRatio', { construction: 'new', strategicEmerging: true, pollutant: 'NH3-N' });
 * ammonia.state; // => 'contested'
 * ammonia.others[0]?.reading; // => 'key-water-pollutants'
 * ammonia.others[0]?.ruling?.outcome.ratio.toFixed(); // => '2'
 * ```
 */
export function contest<Name extends QuestionName>(
  target: Name,
  facts: FactsOf<Name>,
  policy?: Policy,
): Contest<OutcomeOf<Name>>;
export function contest(target: 'dossier', dossier: Dossier, policy?: Policy): DossierContest;
export function contest(
  target: QuestionName | 'dossier',
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

/**
 * The former name of {@link contest}, which the table of readings has as well.
 *
 * @deprecated Use {@link contest}; the next version has this name no more.
 * @clause 2.1.s1
 */
export const readings = contest;
