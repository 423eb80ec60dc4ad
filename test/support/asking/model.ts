import fc from 'fast-check';
import type { QuestionId } from '../../../src/analysis/model/questions.js';
import { QuotaError } from '../../../src/lib/problem.js';
import type { Policy } from '../../../src/types/policy.js';

/** Facts by path. */
export type Flat = Readonly<Record<string, unknown>>;

/** What a test knows by itself of one fact of a question. */
export interface FactModel {
  readonly path: string;
  /** Any value. */
  readonly any: fc.Arbitrary<unknown>;
  /** Values among which one of every kind is, whatever is known. */
  readonly values: (known: Flat) => readonly unknown[];
  /** Whether it is asked at all, given the facts before it. */
  readonly when?: (facts: Flat) => boolean;
  /** The fact by which that is decided. */
  readonly under?: string;
  /** It may be missing from complete facts. */
  readonly optional?: true;
}

/** What a test knows by itself of one question. */
export interface Model {
  readonly id: QuestionId;
  readonly facts: readonly FactModel[];
  /** The outcome of the rule. */
  readonly decide: (facts: never, policy: Policy) => unknown;
  /** Whether facts can occur together. */
  readonly possible?: (facts: Flat) => boolean;
}

/** Facts by path as a rule takes them. */
export function nest(flat: Flat): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    let group = facts;
    for (const step of steps) {
      group[step] ??= {};
      group = group[step] as Record<string, unknown>;
    }
    group[last] = value;
  }
  return facts;
}

/** The outcome as text; `undefined` where the rule cannot be asked so. */
export function outcomeAt({ decide }: Model, flat: Flat, policy: Policy): string | undefined {
  try {
    return JSON.stringify(decide(nest(flat) as never, policy));
  } catch (error) {
    if (error instanceof QuotaError) return undefined;
    throw error;
  }
}

/** Any complete facts of a question that its rule answers. */
export const completeFacts = (model: Model, policy: Policy): fc.Arbitrary<Flat> =>
  fc
    .tuple(...model.facts.map(({ any, optional }) => (optional ? fc.option(any, { nil: undefined }) : any)))
    .map((values) => {
      const flat: Record<string, unknown> = {};
      model.facts.forEach(({ path, when = () => true }, at) => {
        if (when(flat) && values[at] !== undefined) flat[path] = values[at];
      });
      return flat;
    })
    .filter((flat) => (model.possible?.(flat) ?? true) && outcomeAt(model, flat, policy) !== undefined);

/** Some of the facts; up to `most` of them are left out. */
export const partialFacts = (model: Model, policy: Policy, most: number): fc.Arbitrary<Flat> =>
  completeFacts(model, policy).chain((flat) =>
    fc
      .subarray(Object.keys(flat), { maxLength: Math.min(most, Object.keys(flat).length) })
      .map((dropped) => Object.fromEntries(Object.entries(flat).filter(([path]) => !dropped.includes(path)))),
  );

/** Every completion, one of every kind, with its outcome. */
function completionsOf(model: Model, known: Flat, policy: Policy): [Flat, string][] {
  let points: Flat[] = [{}];
  for (const { path, values, when = () => true, optional } of model.facts) {
    const missing = optional ? [undefined] : values(known);
    points = points.flatMap((point) => {
      if (known[path] !== undefined) return [{ ...point, [path]: known[path] }];
      return when(point)
        ? missing.map((value) => (value === undefined ? point : { ...point, [path]: value }))
        : [point];
    });
  }
  return points
    .filter((point) => model.possible?.(point) ?? true)
    .flatMap((point): [Flat, string][] => {
      const outcome = outcomeAt(model, point, policy);
      return outcome === undefined ? [] : [[point, outcome]];
    });
}

function boundTo(model: Model, path: string): Set<string> {
  const bound = new Set<string>();
  for (const { path: each, under } of model.facts) {
    if (under !== undefined && (under === path || bound.has(under))) bound.add(each);
  }
  return bound;
}

/** What enumeration says: the outcomes, and the facts that two completions differ in, and in what hangs on them, alone. */
export function enumerated(
  model: Model,
  known: Flat,
  policy: Policy,
): { readonly outcomes: string[]; readonly asked: string[] } {
  const completions = completionsOf(model, known, policy);
  const unknown = model.facts.map(({ path }) => path).filter((path) => known[path] === undefined);
  const asked = unknown.filter((path) => {
    const bound = boundTo(model, path);
    const byOthers = new Map<string, [value: string, outcome: string][]>();
    for (const [point, outcome] of completions) {
      const key = JSON.stringify(unknown.map((each) => (each === path || bound.has(each) ? 0 : point[each])));
      const group = byOthers.get(key) ?? [];
      byOthers.set(key, group);
      group.push([JSON.stringify(point[path]), outcome]);
    }
    return [...byOthers.values()].some((group) =>
      group.some(([value, outcome]) =>
        group.some(([other, otherOutcome]) => other !== value && otherOutcome !== outcome),
      ),
    );
  });
  return { outcomes: [...new Set(completions.map(([, outcome]) => outcome))].sort(), asked: asked.sort() };
}
