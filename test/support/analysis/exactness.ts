import type { Comparison, Region } from '../../../src/analysis/compare/compare.js';
import type { Flat, Question, View } from '../../../src/analysis/model/question.js';
import { QUESTIONS } from '../../../src/analysis/questions/all.js';
import { pointsOf, viewOf } from '../../../src/analysis/space/space.js';
import { QuotaError } from '../../../src/lib/problem.js';
import type { Policy } from '../../../src/types/policy.js';
import type { Ruling } from '../../../src/types/ruling.js';

type Values = Readonly<Record<string, string>>;

/** The facts of a point as the rule takes them, put together independently of the code under test. */
function factsOf(point: Flat): unknown {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(point)) {
    const names = path.split('.');
    const last = names.pop() as string;
    let group = facts;
    for (const name of names) {
      group[name] ??= {};
      group = group[name] as Record<string, unknown>;
    }
    group[last] = value;
  }
  return facts;
}

/** Facts by path: those that the question asks in this case. */
export function flatOf(question: Question, facts: unknown, view: View): Flat {
  const flat: Record<string, unknown> = {};
  for (const { path, need } of question.facts) {
    const value = path
      .split('.')
      .reduce<unknown>((group, name) => (group as Record<string, unknown> | undefined)?.[name], facts);
    if (value !== undefined && need?.(flat, view) !== 'not') flat[path] = value;
  }
  return flat;
}

function ruled(question: Question, facts: unknown, policy: Policy): Ruling<unknown> | undefined {
  try {
    return question.decide(facts, policy);
  } catch (error) {
    if (error instanceof QuotaError) return undefined;
    throw error;
  }
}

/** What the rule itself says at a point; nothing where it cannot answer. */
export const rulingAt = (question: Question, point: Flat, policy: Policy): Ruling<unknown> | undefined =>
  ruled(question, factsOf(point), policy);

function said(question: Question, facts: unknown, policy: Policy, point: Flat): Values | undefined {
  const ruling = ruled(question, facts, policy);
  return ruling && question.valuesOf(ruling.outcome, point);
}

/** The same, part by part. */
export const valuesOf = (question: Question, point: Flat, policy: Policy): Values | undefined =>
  said(question, factsOf(point), policy, point);

/** Whether a point lies in a region, told by the keys of its conditions. */
const liesIn = ({ where }: Region, question: Question, point: Flat, view: View): boolean =>
  where.every(({ id, keys }) => {
    const condition = question.conditions.find((each) => each.id === id);
    return keys.includes(condition?.keyOf(point, view) ?? '-');
  });

const NONE = 'no-answer';

/** What is wrong with a region at one of its points, where the part goes from one value to another. */
function complaint(region: Region, question: Question, from: string, to: string): string | undefined {
  const part = question.parts[region.part];
  if (from === to) return 'no difference';
  const isAnswered = from !== NONE && to !== NONE;
  const sign = isAnswered ? (part?.stricter?.(from, to) ?? 0) : 0;
  const direction = sign > 0 ? 'stricter' : sign < 0 ? 'looser' : undefined;
  if (direction !== region.direction) return `direction ${direction}, not ${region.direction}`;
  if (part?.figure) return undefined;
  return from === region.from && to === region.to ? undefined : `${from} > ${to}`;
}

/** The first policy with the settings that a region names as they are in the second. */
function withNamed({ because }: Region, from: Policy, to: Policy): Policy {
  const named = (kind: string): string[] => because.filter((each) => each.kind === kind).map(({ id }) => id);
  const taken = <Group extends object>(first: Group, second: Group, ids: readonly string[]): Group => ({
    ...first,
    ...Object.fromEntries(Object.entries(second).filter(([id]) => ids.includes(id))),
  });
  return {
    ...from,
    parameters: taken(from.parameters, to.parameters, named('parameter')),
    readings: taken(from.readings, to.readings, named('reading')),
  };
}

/** What is wrong with the witness of a region: where it lies, and what the rules say of it. */
function atWitness(region: Region, question: Question, view: View, from: Policy, to: Policy): string[] {
  const point = flatOf(question, region.witness, view);
  const [was, is, byNamed] = [from, to, withNamed(region, from, to)].map(
    (policy) => said(question, region.witness, policy, point)?.[region.part] ?? NONE,
  );
  return [
    ...(liesIn(region, question, point, view) ? [] : ['does not lie in it']),
    ...(was === region.from && is === region.to ? [] : [`${was} > ${is}`]),
    ...(byNamed === region.to ? [] : [`${byNamed} by the settings it names`]),
  ].map((wrong) => `${question.id}.${region.part} witness ${JSON.stringify(region.witness)}: ${wrong}`);
}

/** Every point of the questions that stand by themselves, under both policies, against a comparison of the two. */
export function inexactness(from: Policy, to: Policy, { regions }: Comparison): string[] {
  const found: string[] = [];
  for (const question of Object.values(QUESTIONS)) {
    if (question.follows !== undefined) continue;
    const own = regions.filter((region) => region.question === question.id);
    const counts = new Map<Region, number>(own.map((region) => [region, 0]));
    const view = viewOf(question, [from, to]);
    const parts = Object.keys(question.parts);
    for (const point of pointsOf(question, view, { optional: true })) {
      const facts = factsOf(point);
      const [was, is] = [said(question, facts, from, point), said(question, facts, to, point)];
      if (was === undefined && is === undefined) continue;
      const holding = own.filter((region) => liesIn(region, question, point, view));
      for (const part of parts) {
        const [before, after] = [was?.[part] ?? NONE, is?.[part] ?? NONE];
        const here = holding.filter((region) => region.part === part);
        const tell = (wrong: string) =>
          found.push(`${question.id}.${part} at ${JSON.stringify(point)}: ${wrong}`);
        if (before !== after && here.length === 0) tell('in no region');
        for (const region of here) {
          counts.set(region, (counts.get(region) ?? 0) + 1);
          const wrong = complaint(region, question, before, after);
          if (wrong !== undefined) tell(wrong);
        }
      }
    }
    for (const region of own) {
      const count = counts.get(region);
      if (count !== region.points) found.push(`${question.id}.${region.part}: ${count} points`);
      found.push(...atWitness(region, question, view, from, to));
    }
  }
  return found;
}
