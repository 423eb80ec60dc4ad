import type { Policy } from '../../types/policy.js';
import { type Flat, nested, type Question } from '../model/index.js';
import { decideAt } from './space.js';

/** Stands for the value of every part where a policy cannot answer, such as one whose shares do not sum. */
export const NO_ANSWER = 'no-answer';

/** What one policy after another decides at a point, part by part. */
export function valuesUnder(
  question: Question,
  point: Flat,
  facts: Readonly<Record<string, unknown>> = nested(point),
): (policy: Policy) => Readonly<Record<string, string>> {
  const outcomeUnder =
    question.outcomeOf?.(facts) ??
    ((policy: Policy): unknown => decideAt(question, point, policy, facts)?.outcome);
  return (policy) => {
    const outcome = outcomeUnder(policy);
    if (outcome !== undefined) return question.valuesOf(outcome, point);
    return Object.fromEntries(Object.keys(question.parts).map((part) => [part, NO_ANSWER]));
  };
}

/** What a policy decides at a point, part by part. */
export const valuesAt = (question: Question, point: Flat, policy: Policy): Readonly<Record<string, string>> =>
  valuesUnder(question, point)(policy);

/** Whether values are those of a point at which a policy cannot answer. */
export function isUnanswered(values: Readonly<Record<string, string>>): boolean {
  for (const value of Object.values(values)) if (value !== NO_ANSWER) return false;
  return true;
}
