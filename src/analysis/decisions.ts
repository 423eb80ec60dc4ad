import type { Policy } from '../types/policy.js';
import type { Flat, Question } from './question.js';
import { decideAt } from './space.js';

/** Stands for the value of every part where a policy cannot answer, such as one whose shares do not sum. */
export const NO_ANSWER = 'no-answer';

/** What a policy decides at a point, part by part. */
export function valuesAt(question: Question, point: Flat, policy: Policy): Readonly<Record<string, string>> {
  const ruling = decideAt(question, point, policy);
  if (ruling !== undefined) return question.valuesOf(ruling.outcome, point);
  return Object.fromEntries(Object.keys(question.parts).map((part) => [part, NO_ANSWER]));
}

/** Whether values are those of a point at which a policy cannot answer. */
export const isUnanswered = (values: Readonly<Record<string, string>>): boolean =>
  Object.values(values).every((value) => value === NO_ANSWER);
