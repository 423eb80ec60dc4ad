import { group } from '../../lib/check.js';
import { canonicalJson } from '../../lib/hash.js';
import { QuotaError } from '../../lib/problem.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { ReadingChoice, ReadingId } from '../../types/reading.js';
import type { Ruling } from '../../types/ruling.js';
import type { FactsOf, OutcomeOf, QuestionId } from '../model/index.js';
import { QUESTIONS } from '../questions/index.js';
import { variantsOf } from './variants.js';

/** What the rule would say under another choice of one reading. */
export interface OtherAnswer<Outcome> {
  /** The open point. */
  readonly reading: ReadingId;
  /** What the policy chooses. */
  readonly chosen: ReadingChoice;
  /** What it could choose. */
  readonly choice: ReadingChoice;
  /** The answer then; absent where that choice needs a fact that is not given. */
  readonly ruling?: Ruling<Outcome>;
  /** What is missing for it. */
  readonly problems?: readonly Problem[];
}

/** How far an answer hangs on how open points of the text are read. */
export interface Contest<Outcome> {
  /** `robust`: every other choice of any one reading gives the same outcome. */
  readonly state: 'robust' | 'contested';
  /** The answer as the policy reads. */
  readonly ruling: Ruling<Outcome>;
  /** The choices under which the outcome is another, or cannot be told. */
  readonly others: readonly OtherAnswer<Outcome>[];
}

/** What a rule says under every other choice of each reading that its question hangs on. */
export function contestOf<Id extends QuestionId>(
  id: Id,
  facts: FactsOf<Id>,
  policy: Policy = changshu2023Draft,
): Contest<OutcomeOf<Id>> {
  const question = QUESTIONS[id];
  group(facts as object, '');
  const ruling = question.decide(facts, policy) as Ruling<OutcomeOf<Id>>;
  const others = variantsOf(policy)
    .filter(({ reading }) => question.readings.includes(reading))
    .flatMap(({ reading, choice, policy: variant }): OtherAnswer<OutcomeOf<Id>>[] => {
      const chosen = policy.readings[reading];
      try {
        const other = question.decide(facts, variant) as Ruling<OutcomeOf<Id>>;
        return canonicalJson(other.outcome) === canonicalJson(ruling.outcome)
          ? []
          : [{ reading, chosen, choice, ruling: other }];
      } catch (error) {
        if (error instanceof QuotaError) return [{ reading, chosen, choice, problems: error.problems }];
        throw error;
      }
    });
  return { state: others.length === 0 ? 'robust' : 'contested', ruling, others };
}
