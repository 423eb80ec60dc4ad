/** The values that each fact of a table may take. */
export type Lists<Facts> = { readonly [Name in keyof Facts]-?: readonly Facts[Name][] };

/** The two values of a fact that is yes or no. */
export const YES_NO = [false, true] as const;

/**
 * The most answers that one rule remembers, of all policies together; the next one starts anew. No rule has so many
 * cases that one policy alone comes to as many.
 */
export const MOST_ANSWERS = 20_000;

/**
 * Decides a question over finitely many cases, each once for a policy, and remembers the answers. A case has the number
 * that the places of its facts in their lists make, each list counting in as many steps as it is long, so that no two
 * cases share a number. A fact outside its list has no place: such a case is decided afresh. The policy is one that
 * cannot change, as `usable` gives it.
 */
export function remember<Facts extends object, Policy extends object, Answer>(
  lists: Lists<Facts>,
  decide: (facts: Facts, policy: Policy) => Answer,
): (facts: Facts, policy: Policy) => Answer {
  const columns = Object.entries(lists) as [keyof Facts, readonly unknown[]][];
  const cases = columns.reduce((product, [, list]) => product * list.length, 1);
  if (!Number.isSafeInteger(cases)) throw new RangeError('more cases than there are numbers for');
  let known = new WeakMap<Policy, Map<number, Answer>>();
  let count = 0;
  let latest: Policy | undefined;
  let latestAnswers: Map<number, Answer> = new Map();

  function answersUnder(policy: Policy): Map<number, Answer> {
    if (policy === latest) return latestAnswers;
    latestAnswers = known.get(policy) ?? new Map();
    known.set(policy, latestAnswers);
    latest = policy;
    return latestAnswers;
  }

  return (facts, policy) => {
    let number = 0;
    for (const [name, list] of columns) {
      const place = list.indexOf(facts[name]);
      if (place < 0) return decide(facts, policy);
      number = number * list.length + place;
    }
    let answer = answersUnder(policy).get(number);
    if (answer === undefined) {
      answer = decide(facts, policy);
      if (count === MOST_ANSWERS) {
        known = new WeakMap();
        latest = undefined;
        count = 0;
      }
      count++;
      answersUnder(policy).set(number, answer);
    }
    return answer;
  };
}
