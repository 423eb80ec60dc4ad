import type { Region } from '../../../src/analysis/compare/compare.js';
import type { Question } from '../../../src/analysis/model/question.js';
import { pointsOf, viewOf } from '../../../src/analysis/space/space.js';
import type { Policy } from '../../../src/types/policy.js';
import { valuesOf } from './exactness.js';

/** The cases of a point, one for each condition. */
type Cases = readonly string[];

/** A part of a question under two policies: the cases of points where it differs in one way, and of all others. */
export interface Difference {
  readonly conditions: readonly string[];
  readonly differing: readonly Cases[];
  readonly others: readonly Cases[];
}

/** The points at which a part differs as in one of its regions, told apart from all others by their cases. */
export function differenceOf(question: Question, region: Region, from: Policy, to: Policy): Difference {
  const view = viewOf(question, [from, to]);
  const part = question.parts[region.part];
  const isLike = (was: string, is: string): boolean => {
    if (was === is) return false;
    if (!part?.figure) return was === region.from && is === region.to;
    const sign = part.stricter?.(was, is) ?? 0;
    return sign === (part.stricter?.(region.from, region.to) ?? 0);
  };
  const differing = new Map<string, Cases>();
  const others = new Map<string, Cases>();
  for (const point of pointsOf(question, view, { optional: true })) {
    const [was, is] = [from, to].map(
      (policy) => valuesOf(question, point, policy)?.[region.part] ?? 'no-answer',
    );
    if (was === 'no-answer' && is === 'no-answer') continue;
    const cases = question.conditions.map(({ keyOf }) => keyOf(point, view) ?? '-');
    (isLike(was as string, is as string) ? differing : others).set(cases.join('\n'), cases);
  }
  return {
    conditions: question.conditions.map(({ id }) => id),
    differing: [...differing.values()],
    others: [...others.values()],
  };
}

const isWithin = (cases: Cases, box: readonly (ReadonlySet<string> | undefined)[]): boolean =>
  cases.every((each, at) => box[at]?.has(each) ?? true);

/** The conditions of a region that could be left out without letting in any other point. */
export function needless({ conditions, others }: Difference, { where }: Region): string[] {
  return where
    .map(({ id }) => id)
    .filter((left) => {
      const box = conditions.map((id) => {
        const condition = where.find((each) => each.id === id && id !== left);
        return condition && new Set(condition.keys);
      });
      return !others.some((cases) => isWithin(cases, box));
    });
}

/**
 * Whether a difference cannot be told in fewer regions: there are as many points of which no two fit into one region,
 * since every region that holds both holds all that mixes their cases, and with it some other point.
 */
export function needs(count: number, { differing, others }: Difference): boolean {
  const fitTogether = (one: Cases, other: Cases): boolean => {
    const both = one.map((each, at) => new Set([each, other[at] as string]));
    return !others.some((cases) => isWithin(cases, both));
  };
  for (let start = 0; start < differing.length; start++) {
    const apart: Cases[] = [];
    for (const cases of [...differing.slice(start), ...differing.slice(0, start)]) {
      if (apart.every((each) => !fitTogether(each, cases))) apart.push(cases);
      if (apart.length === count) return true;
    }
  }
  return false;
}
