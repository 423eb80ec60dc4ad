import { isDeepFrozen } from './freeze.js';

/**
 * Decides a question over finitely many points once for each point of a policy, and remembers the frozen answer.
 * A point is a small whole number, packed from yes/no facts and places in lists. Only a deep-frozen policy is
 * remembered: any other could change between two calls, and is decided afresh.
 */
export function remember<Policy extends object, Answer>(
  decide: (point: number, policy: Policy) => Answer,
): (point: number, policy: Policy) => Answer {
  const known = new WeakMap<Policy, Map<number, Answer>>();
  return (point, policy) => {
    let answers = known.get(policy);
    if (answers === undefined) {
      if (!isDeepFrozen(policy)) return decide(point, policy);
      answers = new Map();
      known.set(policy, answers);
    }
    let answer = answers.get(point);
    if (answer === undefined) {
      answer = decide(point, policy);
      answers.set(point, answer);
    }
    return answer;
  };
}

/** Packs yes/no facts into bits, the first fact lowest. */
export function bits(...facts: readonly boolean[]): number {
  let packed = 0;
  for (let at = 0; at < facts.length; at++) if (facts[at]) packed |= 1 << at;
  return packed;
}
