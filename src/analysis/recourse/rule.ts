import { optional } from '../../lib/check.js';
import { Decimal } from '../../lib/decimal.js';
import { canonicalJson } from '../../lib/hash.js';
import type { Amount } from '../../types/amount.js';
import type { ClauseId } from '../../types/clause.js';
import { PARTIES, type Party } from '../../types/party.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import {
  type Fact,
  type FactInfo,
  type Flat,
  infoOf,
  nested,
  phrase,
  type Question,
  type View,
} from '../model/index.js';
import { decideAt, pointsOf, viewOf } from '../space/index.js';
import { solved } from './solved.js';
import { checkWanted, hasFigures, isSame, isWanted, refuseUnknown } from './wanted.js';

/** One fact that would have to be otherwise. */
export interface Change {
  /** The fact, and who controls it. */
  readonly fact: FactInfo;
  /** What it is now; absent where it is not asked now. */
  readonly from?: unknown;
  /** What it would have to be; of an amount the nearest value that is enough. */
  readonly to: unknown;
  /** The clause by which it changes. */
  readonly clause: ClauseId;
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

/** A fact that stands against an outcome and that nobody can change. */
export interface Fixed extends FactInfo {
  /** What it is. */
  readonly is: unknown;
  /** The same in words. */
  readonly words: Text;
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
  readonly fixed: readonly Fixed[];
}

/** A question with its facts, of which something is wanted. */
interface Case {
  readonly question: Question;
  readonly known: Flat;
  readonly policy: Policy;
}

/** A point of the facts that may change, with those that are changed there. */
interface Point {
  readonly point: Flat;
  readonly changed: readonly Fact[];
  readonly ruling: Ruling<unknown>;
}

const isSameValue = ({ type }: Fact, a: unknown, b: unknown): boolean => {
  if (type === 'amount') return new Decimal(a as Amount).equals(b as Amount);
  return isSame(a, b);
};

/** Days and years gone by do not come again. */
const goesBack = ({ type, controls }: Fact, from: unknown, to: unknown): boolean =>
  controls === 'time' && (type === 'date' || type === 'year') && (to as string) < (from as string);

/** What a fact may be changed to, after what it is. */
function valuesFrom({ known }: Case, more: Readonly<Record<string, readonly unknown[]>>) {
  return (fact: Fact, view: View, facts: Flat): readonly unknown[] => {
    const now = known[fact.path];
    const isOther = (each: unknown): boolean => !isSameValue(fact, now, each) && !goesBack(fact, now, each);
    const others = (): readonly unknown[] => fact.around?.(view) ?? fact.cases(view, facts);
    if (now === undefined) return others();
    const changes = fact.changes?.(view, facts) ?? others().filter(isOther);
    return [now, ...changes, ...(optional(more, fact.path) ?? []).filter(isOther)];
  };
}

/** Every point of the facts that may change, with what the rule says there. */
function pointsFrom(
  asked: Case,
  open: ReadonlySet<string>,
  more: Readonly<Record<string, readonly unknown[]>>,
) {
  const { question, known, policy } = asked;
  const { possible: _possible, ...anyOrder } = question;
  const view = viewOf(question, [policy], known, open);
  const openFacts = question.facts.filter(({ path }) => open.has(path) || known[path] === undefined);
  const points: Point[] = [];
  for (const point of pointsOf(anyOrder, view, { known, open, valuesOf: valuesFrom(asked, more) })) {
    const ruling = decideAt(question, point, policy);
    if (ruling === undefined) continue;
    const isChanged = ({ path }: Fact): boolean => point[path] !== undefined && point[path] !== known[path];
    points.push({ point, changed: openFacts.filter(isChanged), ruling });
  }
  return points;
}

/** How far amounts are from what they are, so that the nearest is tried first. */
const distance = ({ changed, point }: Point, known: Flat): number =>
  changed
    .filter(({ type, path }) => type === 'amount' && known[path] !== undefined)
    .map(({ path }) =>
      new Decimal(known[path] as Amount)
        .minus(point[path] as Amount)
        .abs()
        .toNumber(),
    )
    .reduce((sum, each) => sum + each, 0);

/** Kinds of facts of which one change is enough to tell, the nearest; of the others every change is told. */
const NEAREST_ONLY: readonly Fact['type'][] = ['amount', 'date', 'year', 'amounts', 'orders', 'entries'];

/** Whether a point changes all that another one changes. */
const includes = ({ changed, point }: Point, less: Point): boolean =>
  less.changed.every(
    (fact) =>
      changed.includes(fact) &&
      (NEAREST_ONLY.includes(fact.type) || point[fact.path] === less.point[fact.path]),
  );

/** The points of a wanted outcome of which no other changes less, in the order of the facts that they change. */
function smallest({ question, known }: Case, points: readonly Point[], wanted: unknown): Point[] {
  const found = points
    .filter(({ ruling }) => isWanted(ruling.outcome, wanted))
    .map((point) => ({
      point,
      size: point.changed.length,
      order: point.changed.map((fact) => String(question.facts.indexOf(fact)).padStart(2, '0')).join(),
      far: distance(point, known),
    }))
    .sort((a, b) => a.size - b.size || (a.order < b.order ? -1 : a.order > b.order ? 1 : a.far - b.far));
  const kept: Point[] = [];
  for (const { point } of found) {
    if (!kept.some((less) => includes(point, less))) kept.push(point);
  }
  return kept;
}

const wayOf = (known: Flat, { changed, point, ruling }: Point): Way => ({
  parties: PARTIES.filter((party) => changed.some(({ controls }) => controls === party)),
  changes: changed.map((fact) => {
    const [from, to] = [known[fact.path], point[fact.path]];
    return {
      fact: infoOf(fact),
      ...(from !== undefined && { from }),
      to,
      clause: fact.changedBy ?? fact.clause,
      words: fact.sayChange?.(from as never, to as never) ?? phrase(fact, to),
    };
  }),
  ruling,
});

/** A fact that nobody can change, as it is. */
export const fixedAt = (fact: Fact, known: Flat): Fixed => ({
  ...infoOf(fact),
  is: known[fact.path],
  words: phrase(fact, known[fact.path]),
});

/** Every outcome that a question has in its space. */
function outcomesOf({ question, policy }: Case): unknown[] {
  const outcomes = new Map<string, unknown>();
  for (const point of pointsOf(question, viewOf(question, [policy]), { optional: true })) {
    const ruling = decideAt(question, point, policy);
    if (ruling !== undefined) outcomes.set(canonicalJson(ruling.outcome), ruling.outcome);
  }
  return [...outcomes.values()];
}

/** Walks, and remembers, the points of the facts that may change and of some that in truth may not. */
function walker(asked: Case, changeable: ReadonlySet<string>): (facts: readonly Fact[]) => readonly Point[] {
  const walked = new Map<string, readonly Point[]>();
  return (facts) => {
    const paths = facts.map(({ path }) => path);
    const points = walked.get(paths.join()) ?? pointsFrom(asked, new Set([...changeable, ...paths]), {});
    walked.set(paths.join(), points);
    return points;
  };
}

/**
 * The facts that nobody can change and that stand against an outcome: one that by itself would help, else the fewest that
 * together would, rather without facts that are not asked now. Where no value that was tried helps, there are none, but
 * all against a figure, of which not every value can be tried.
 */
function standingAgainst(
  asked: Case,
  fixed: readonly Fact[],
  pointsWith: (facts: readonly Fact[]) => readonly Point[],
  wanted: unknown,
): readonly Fact[] {
  const { question, known, policy } = asked;
  const isKnown = ({ changed }: Point): boolean => changed.every(({ path }) => known[path] !== undefined);
  const helps = (fact: Fact): boolean =>
    pointsWith([fact]).some((point) => isWanted(point.ruling.outcome, wanted) && isKnown(point));
  const one = fixed.find(helps);
  if (one !== undefined) return [one];
  const all = smallest(asked, pointsWith(fixed), wanted);
  const [fewest] = (all.some(isKnown) ? all.filter(isKnown) : all)
    .map(({ changed }) => changed.filter((fact) => fixed.includes(fact)))
    .sort((a, b) => a.length - b.length);
  if (fewest !== undefined) return fewest;
  refuseUnknown(outcomesOf(asked), wanted);
  return hasFigures(question.decide(nested(known), policy).outcome) ? fixed : [];
}

/** Amounts at which a wanted figure may come out, of each amount that may change. */
function solvedIn({ question, known, policy }: Case, open: readonly Fact[], wanted: readonly unknown[]) {
  const amounts = open.filter(({ type, path }) => type === 'amount' && known[path] !== undefined);
  return Object.fromEntries(
    amounts.map(({ path }) => [
      path,
      wanted.flatMap((each) => solved(question, known, path, each, policy).map((value) => value.toFixed())),
    ]),
  );
}

/** The smallest changes of the facts of one question that give each of some wanted outcomes. */
export function recoursesOf(
  question: Question,
  known: Flat,
  wanted: readonly unknown[],
  policy: Policy,
): Recourse[] {
  const asked = { question, known, policy };
  const ruling = question.decide(nested(known), policy);
  for (const each of wanted) checkWanted(ruling.outcome, each);
  const open = question.facts.filter(({ controls }) => controls !== 'fixed');
  const fixed = question.facts.filter((fact) => known[fact.path] !== undefined && !open.includes(fact));
  const changeable = new Set(open.map(({ path }) => path));
  const isAlready = (each: unknown): boolean => isWanted(ruling.outcome, each);
  const points = wanted.every(isAlready) ? [] : pointsFrom(asked, changeable, solvedIn(asked, open, wanted));
  const pointsWith = walker(asked, changeable);
  return wanted.map((each): Recourse => {
    if (isAlready(each)) return { state: 'already', ruling, ways: [], fixed: [] };
    const ways = smallest(asked, points, each).map((point) => wayOf(known, point));
    if (ways.length > 0) return { state: 'reachable', ruling, ways, fixed: [] };
    const against = standingAgainst(asked, fixed, pointsWith, each).map((fact) => fixedAt(fact, known));
    return { state: 'unreachable', ruling, ways: [], fixed: against };
  });
}

/** The smallest changes of the facts of one question that give a wanted outcome. */
export const recourseOf = (question: Question, known: Flat, wanted: unknown, policy: Policy): Recourse =>
  recoursesOf(question, known, [wanted], policy)[0] as Recourse;
