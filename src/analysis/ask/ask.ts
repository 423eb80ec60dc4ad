import { apart } from '../../lib/apart.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import {
  type FactsOf,
  flatOf,
  type OutcomeOf,
  type PartialFacts,
  type QuestionName,
} from '../model/index.js';
import { QUESTIONS, questionNamed } from '../questions/index.js';
import { type DossierInquiry, inquireDossier } from './dossier.js';
import { type Inquiry, inquire } from './inquiry.js';

/**
 * What a rule, or the rules together for a whole dossier, can say from the facts that are known: settled, with its
 * ruling, or open, with the outcomes that are still possible and the facts that can still change them, the most decisive
 * first, each with its clause, its type and who would know it. A fact that is missing is unknown, never no or zero; one
 * that may be missing by the contract, such as the day of a permit change, is then not the case.
 *
 * @clause 2.1.s1
 * @param target - the name of the function that answers, or `'dossier'`
 * @throws {@link QuotaError} on facts that the question does not have or that are of a wrong kind
 *
 * @example
 * ```ts
 * import { ask } from 'pollutant-quota-rules/analysis';
 *
 * const renovation = ask('offsetRatio', { construction: 'renovation', pollutant: 'TP' });
 * renovation.state; // => 'settled'
 *
 * const open = ask('offsetRatio', { construction: 'new' });
 * open.state === 'open' && open.questions.map(({ path }) => path); // => ['pollutant', 'strategicEmerging']
 * ```
 */
export function ask<Name extends QuestionName>(
  target: Name,
  partial: PartialFacts<FactsOf<Name>>,
  policy?: Policy,
): Inquiry<OutcomeOf<Name>>;
export function ask(target: 'dossier', partial: PartialDossier, policy?: Policy): DossierInquiry;
export function ask(
  target: QuestionName | 'dossier',
  partial: unknown,
  policy: Policy = changshu2023Draft,
): Inquiry | DossierInquiry {
  const own = usable(policy);
  if (target === 'dossier') return apart(inquireDossier(partial as PartialDossier, own));
  const question = QUESTIONS[questionNamed(target)];
  return apart(inquire(question, flatOf(question, partial), own));
}
