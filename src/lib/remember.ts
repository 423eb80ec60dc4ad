/** The values that each fact of a table may take. */
export type Lists<Facts> = { readonly [Name in keyof Facts]-?: readonly Facts[Name][] };

/** The two values of a fact that is yes or no. */
export const YES_NO = [false, true] as const;

/**
 * Decides a question over finitely many cases, each once for a policy, and remembers the answers. A case has the number
 * that the places of its facts in their lists make, each list counting in as many steps as it is long, so that no two
 * cases share a number. A fact outside its list has no place: such a case is decided afresh.
 */
export function remember<Facts extends object, Policy extends object, Answer>(
  lists: Lists<Facts>,
  decide: (facts: Facts, policy: Policy) => Answer,
): (facts: Facts, policy: Policy) => Answer {
  const columns = Object.entries(lists) as [keyof Facts, readonly unknown[]][];
  const cases = columns.reduce((product, [, list]) => product * list.length, 1);
  if (!Number.isSafeInteger(cases)) throw new RangeError('more cases than there are numbers for');
  const answersOf = new WeakMap<Policy, Map<number, Answer>>();
  return (facts, policy) => {
    let number = 0;
    for (const [name, list] of columns) {
      const place = list.indexOf(facts[name]);
      if (place < 0) return decide(facts, policy);
      number = number * list.length + place;
    }
    let answers = answersOf.get(policy);
    if (answers === undefined) {
      answers = new Map();
      answersOf.set(policy, answers);
    }
    let answer = answers.get(number);
    if (answer === undefined) {
      answer = decide(facts, policy);
      answers.set(number, answer);
    }
    return answer;
  };
}
