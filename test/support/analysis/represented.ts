import type { Flat, Question, View } from '../../../src/analysis/model/question.js';
import { pointsOf, viewOf } from '../../../src/analysis/space/space.js';
import type { Policy } from '../../../src/types/policy.js';
import { flatOf, valuesOf } from './exactness.js';

const keysOf = ({ conditions }: Question, point: Flat, view: View): string =>
  conditions.map(({ id, keyOf }) => `${id}=${keyOf(point, view) ?? '-'}`).join(' & ');

/** What policies say at a point: of a figure, whether they answer and how what they say is apart; of all else, what each says. */
function behaviourAt(question: Question, point: Flat, policies: readonly Policy[]): string {
  const found = policies.map((policy) => valuesOf(question, point, policy));
  return Object.entries(question.parts)
    .map(([part, { figure, stricter }]) => {
      const values = found.map((each) => each?.[part]);
      if (!figure) return `${part}: ${values.join(' / ')}`;
      const first = values[0];
      const apart = values.map((value) => {
        if (first === undefined || value === undefined) return value === undefined ? 'none' : 'some';
        return stricter === undefined ? value !== first : Math.sign(stricter(first, value));
      });
      return `${part}: apart ${apart.join(' / ')}`;
    })
    .join('; ');
}

/** Says of facts what is wrong where no point of the space has the same cases, or one has that policies decide otherwise. */
export function representation(
  question: Question,
  policies: readonly Policy[],
): (facts: unknown) => string | undefined {
  const view = viewOf(question, policies);
  const space = new Map<string, Set<string>>();
  for (const point of pointsOf(question, view, { optional: true })) {
    if (policies.every((policy) => valuesOf(question, point, policy) === undefined)) continue;
    const keys = keysOf(question, point, view);
    const known = space.get(keys) ?? new Set();
    space.set(keys, known.add(behaviourAt(question, point, policies)));
  }
  return (facts) => {
    const point = flatOf(question, facts, view);
    const keys = keysOf(question, point, view);
    const known = space.get(keys);
    if (known === undefined) return `${JSON.stringify(facts)}: no point with ${keys}`;
    const found = behaviourAt(question, point, policies);
    return known.size === 1 && known.has(found)
      ? undefined
      : `${JSON.stringify(facts)}: ${found}, not ${[...known].join(' or ')} at ${keys}`;
  };
}
