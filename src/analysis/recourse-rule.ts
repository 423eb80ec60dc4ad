import { Decimal } from '../lib/decimal.js';
import { canonicalJson } from '../lib/hash.js';
import { QuotaError } from '../lib/problem.js';
import { PARTIES, type Party } from '../types/party.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import { nested } from './flat.js';
import { infoOf, phrase } from './kinds.js';
import type { Fact, FactInfo, Flat, Question } from './question.js';
import { decideAt, pointsOf, viewOf } from './space.js';

/** One fact that would have to be otherwise. */
export interface Change {
  /** The fact, and who controls it. */
  readonly fact: FactInfo;
  /** What it is now; absent where it is not asked now. */
  readonly from?: unknown;
  /** What it would have to be; of an amount the nearest value that is enough. */
  readonly to: unknown;
  /** What it would have to be, in words. */
  readonly words: Text;
}

/** A smallest set of changes that gives the wanted outcome; none of them can be left out. */
export interface Way<Outcome = unknown> {
  /** Who has to act, in the order of {@link PARTIES}. */
  readonly parties: readonly Party[];
  /** What has to change. */
  readonly changes: readonly Change[];
  /** What the rule then says. */
  readonly ruling: Ruling<Outcome>;
}

/** How a wanted outcome can be reached. */
export interface Recourse<Outcome = unknown> {
  /** `already`: it is so now; `reachable`: in the ways given; `unreachable`: not by anything that anybody can change. */
  readonly state: 'already' | 'reachable' | 'unreachable';
  /** What the rule says now. */
  readonly ruling: Ruling<Outcome>;
  /** The ways, those with the fewest changes first. */
  readonly ways: readonly Way<Outcome>[];
  /** Of an unreachable outcome, the facts that stand against it and that nobody can change. */
  readonly fixed: readonly FactInfo[];
}

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && canonicalJson(a) === canonicalJson(b));

/** Which outcomes are wanted: the same value, or of an outcome of several parts the parts that are given. */
export function isWanted(outcome: unknown, wanted: unknown): boolean {
  if (outcome === wanted) return true;
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return canonicalJson(outcome) === canonicalJson(wanted);
  }
  return Object.entries(wanted).every(([part, value]) =>
    sameValue((outcome as Record<string, unknown>)[part] ?? null, value),
  );
}

/** How far two values are apart, so that the nearest is tried first; zero for values that are only different. */
function distance(from: unknown, to: unknown): number {
  try {
    return new Decimal(from as string)
      .minus(to as string)
      .abs()
      .toNumber();
  } catch {
    return 0;
  }
}

interface Found {
  readonly changed: readonly Fact[];
  readonly point: Flat;
  readonly ruling: Ruling<unknown>;
}

/** Kinds of facts of which one change is enough to tell, the nearest; of the others every change is told. */
const NEAREST_ONLY: readonly Fact['type'][] = ['amount', 'date', 'amounts', 'orders', 'entries'];

/** Whether a point changes all that another one changes. */
const includes = ({ changed, point }: Found, less: Found): boolean =>
  less.changed.every(
    (fact) =>
      changed.includes(fact) &&
      (NEAREST_ONLY.includes(fact.type) || point[fact.path] === less.point[fact.path]),
  );

/** Walks what may change and keeps the points of the wanted outcome of which no other changes less. */
function smallest(
  question: Question,
  known: Flat,
  open: ReadonlySet<string>,
  wanted: unknown,
  policy: Policy,
): Found[] {
  const view = viewOf(question, [policy], known);
  const { possible: _possible, ...rest } = question;
  const lifting = (fact: Fact): Fact => ({ ...fact, cases: () => [[], known[fact.path]] });
  const anyOrder = {
    ...rest,
    facts: question.facts.map((fact) => (fact.type === 'orders' ? lifting(fact) : fact)),
  };
  const isChanged = ({ path }: Fact, point: Flat): boolean =>
    point[path] !== undefined && !sameValue(point[path], known[path] ?? null);
  // days gone by do not come again
  const goesBack = ({ type, controls, path }: Fact, point: Flat): boolean =>
    type === 'date' && controls === 'time' && (point[path] as string) < (known[path] as string);
  const openFacts = question.facts.filter(({ path }) => open.has(path) || known[path] === undefined);
  const found: Found[] = [];
  for (const point of pointsOf(anyOrder, view, { known, open })) {
    if (openFacts.some((fact) => goesBack(fact, point))) continue;
    const ruling = decideAt(question, point, policy);
    if (ruling === undefined || !isWanted(ruling.outcome, wanted)) continue;
    found.push({ changed: openFacts.filter((fact) => isChanged(fact, point)), point, ruling });
  }
  const far = ({ changed, point }: Found): number =>
    changed.reduce((sum, { path }) => sum + distance(known[path], point[path]), 0);
  const kept: Found[] = [];
  for (const each of found.sort((a, b) => a.changed.length - b.changed.length || far(a) - far(b))) {
    if (!kept.some((less) => includes(each, less))) kept.push(each);
  }
  return kept;
}

const wayOf = (known: Flat, { changed, point, ruling }: Found): Way => ({
  parties: PARTIES.filter((party) => changed.some(({ controls }) => controls === party)),
  changes: changed.map((fact) => ({
    fact: infoOf(fact),
    ...(known[fact.path] !== undefined && { from: known[fact.path] }),
    to: point[fact.path],
    words: phrase(fact, point[fact.path]),
  })),
  ruling,
});

/** Every outcome that a question can have under a policy, as far as they can be listed. */
function outcomesOf(question: Question, policy: Policy): unknown[] {
  const outcomes = new Map<string, unknown>();
  for (const point of pointsOf(question, viewOf(question, [policy]), { optional: true })) {
    const ruling = decideAt(question, point, policy);
    if (ruling !== undefined) outcomes.set(canonicalJson(ruling.outcome), ruling.outcome);
  }
  return [...outcomes.values()];
}

function refuseUnknown(question: Question, wanted: unknown, policy: Policy): void {
  const outcomes = outcomesOf(question, policy);
  const hasFigures = Object.values(question.parts).some(({ figure }) => figure);
  if (hasFigures || outcomes.some((outcome) => isWanted(outcome, wanted))) return;
  const expected = outcomes
    .slice(0, 6)
    .map((outcome) => JSON.stringify(outcome))
    .join(', ');
  throw new QuotaError({
    code: 'not-in-list',
    path: 'wanted',
    expected,
    found: JSON.stringify(wanted) ?? String(wanted),
  });
}

/** The facts that nobody can change and that stand against an outcome: one where one suffices, else two, else all. */
function standingAgainst(
  question: Question,
  known: Flat,
  changeable: ReadonlySet<string>,
  wanted: unknown,
  policy: Policy,
): Fact[] {
  const isParent = ({ path }: Fact): boolean => question.facts.some(({ under }) => under === path);
  const standing = question.facts.filter(({ path }) => known[path] !== undefined && !changeable.has(path));
  // what others hang on is the last to be named
  const fixed = [...standing.filter((fact) => !isParent(fact)), ...standing.filter(isParent)];
  const pairs = fixed.flatMap((one, at) => fixed.slice(at + 1).map((other) => [one, other]));
  const helps = (facts: readonly Fact[]): boolean =>
    smallest(question, known, new Set([...changeable, ...facts.map(({ path }) => path)]), wanted, policy)
      .length > 0;
  const found = [...fixed.map((one) => [one]), ...pairs].find(helps);
  if (found === undefined) refuseUnknown(question, wanted, policy);
  return found ?? fixed;
}

/** The smallest changes of the facts of one question that give a wanted outcome. */
export function recourseOf(question: Question, known: Flat, wanted: unknown, policy: Policy): Recourse {
  const ruling = question.decide(nested(known), policy);
  if (isWanted(ruling.outcome, wanted)) return { state: 'already', ruling, ways: [], fixed: [] };
  const changeable = new Set(
    question.facts.filter(({ controls }) => controls !== 'fixed').map(({ path }) => path),
  );
  const ways = smallest(question, known, changeable, wanted, policy).map((found) => wayOf(known, found));
  if (ways.length > 0) return { state: 'reachable', ruling, ways, fixed: [] };
  const against = standingAgainst(question, known, changeable, wanted, policy);
  return { state: 'unreachable', ruling, ways: [], fixed: against.map(infoOf) };
}
