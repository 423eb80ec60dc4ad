import { apart } from '../../lib/apart.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import type { Dossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import { type FactsOf, flatOf, type OutcomeOf, type QuestionName } from '../model/index.js';
import { QUESTIONS, questionNamed } from '../questions/index.js';
import { recourseOfDossier } from './dossier.js';
import type { DossierRecourse } from './goals.js';
import { type Recourse, recourseOf } from './rule.js';

/** A wanted outcome: the outcome itself, or of one with several parts those that are wanted. */
export type Wanted<Outcome> = Outcome | (Outcome extends object ? Partial<Outcome> : never);

/**
 * The smallest changes of the facts that give a wanted outcome, each decided anew by the rule before it is told, with who
 * controls what has to change. What nobody can change, such as days gone by and the nature of the pollutant, is never
 * suggested; where nothing else helps, the answer is `unreachable` and names it. Of a dossier, it tells what is missing
 * to the last digit, and every source that could close it, open or not, in t/a.
 *
 * @clause 2.1.s1
 * @param target - the name of the function that answers, or `'dossier'`
 * @param wanted - the outcome wanted; of a dossier a line such as `entry` or `offsets.TP`, or nothing for all
 * @throws {@link QuotaError} on everything that the rule throws on, and on an outcome that it never has
 *
 * @example
 * ```ts
 * import { recourse } from 'pollutant-quota-rules/analysis';
 *
 * const facts = { pollutant: 'TP', completed: true, certified: false } as const;
 * const found = recourse('decideTrade', facts, 'permitted');
 * found.state; // => 'reachable'
 * found.ways[0]?.changes[0]?.fact.path; // => 'certified'
 * found.ways[0]?.parties; // => ['trading-body']
 * recourse('decideTrade', { ...facts, pollutant: 'VOCs' }, 'permitted').state; // => 'unreachable'
 * ```
 */
export function recourse<Name extends QuestionName>(
  target: Name,
  facts: FactsOf<Name>,
  wanted: Wanted<OutcomeOf<Name>>,
  policy?: Policy,
): Recourse<OutcomeOf<Name>>;
export function recourse(
  target: 'dossier',
  dossier: Dossier,
  wanted?: string,
  policy?: Policy,
): DossierRecourse;
export function recourse(
  target: QuestionName | 'dossier',
  facts: unknown,
  wanted: unknown,
  policy: Policy = changshu2023Draft,
): Recourse | DossierRecourse {
  const own = usable(policy);
  if (target === 'dossier') {
    const { assessment, ...found } = recourseOfDossier(facts as Dossier, wanted as string | undefined, own);
    return { ...apart(found), assessment };
  }
  const question = QUESTIONS[questionNamed(target)];
  return apart(recourseOf(question, flatOf(question, facts), wanted, own));
}
