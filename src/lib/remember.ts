/**
 * The most answers that one rule remembers, of all policies together; the next one starts anew. No rule has so many
 * points that one policy alone comes to as many.
 */
export const MOST_ANSWERS = 20_000;

/**
 * Decides a question over finitely many points once for each point of a policy, and remembers the frozen answer.
 * A point is a small whole number, packed from yes/no facts and places in lists. The policy is one that cannot change,
 * as `usable` gives it.
 */
export function remember<Policy extends object, Answer>(
  decide: (point: number, policy: Policy) => Answer,
): (point: number, policy: Policy) => Answer {
  let known = new WeakMap<Policy, Answer[]>();
  let count = 0;
  let lastPolicy: Policy | undefined;
  let lastAnswers: Answer[] = [];

  function turnTo(policy: Policy): void {
    lastAnswers = known.get(policy) ?? [];
    known.set(policy, lastAnswers);
    lastPolicy = policy;
  }

  return (point, policy) => {
    if (policy !== lastPolicy) turnTo(policy);
    let answer = lastAnswers[point];
    if (answer === undefined) {
      answer = decide(point, policy);
      if (count === MOST_ANSWERS) {
        known = new WeakMap();
        count = 0;
        turnTo(policy);
      }
      count++;
      lastAnswers[point] = answer;
    }
    return answer;
  };
}

/** One yes or no at its place in a packed point. */
export const bit = (fact: boolean, at: number): number => (fact ? 1 << at : 0);

/** Whether the fact at a place of a packed point is yes. */
export const isSet = (point: number, at: number): boolean => ((point >> at) & 1) === 1;
