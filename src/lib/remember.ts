import { isDeepFrozen } from './freeze.js';

/**
 * Decides a question over finitely many points once for each point of a policy, and remembers the frozen answer.
 * A point is a small whole number, packed from yes/no facts and places in lists. Only a deep-frozen policy is
 * remembered: any other could change between two calls, and is decided afresh.
 */
export function remember<Policy extends object, Answer>(
  decide: (point: number, policy: Policy) => Answer,
): (point: number, policy: Policy) => Answer {
  const known = new WeakMap<Policy, Answer[]>();
  let lastPolicy: Policy | undefined;
  let lastAnswers: Answer[] = [];
  return (point, policy) => {
    if (policy !== lastPolicy) {
      let answers = known.get(policy);
      if (answers === undefined) {
        if (!isDeepFrozen(policy)) return decide(point, policy);
        answers = [];
        known.set(policy, answers);
      }
      lastPolicy = policy;
      lastAnswers = answers;
    }
    let answer = lastAnswers[point];
    if (answer === undefined) {
      answer = decide(point, policy);
      lastAnswers[point] = answer;
    }
    return answer;
  };
}

/** One yes or no at its place in a packed point. */
export const bit = (fact: boolean, at: number): number => (fact ? 1 << at : 0);

/** Whether the fact at a place of a packed point is yes. */
export const isSet = (point: number, at: number): boolean => ((point >> at) & 1) === 1;
