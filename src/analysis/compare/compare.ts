import { type AppliedPolicy, appliedPolicy } from '../../dossier/answer.js';
import { apart } from '../../lib/apart.js';
import { type Library, library } from '../../lib/version.js';
import { readings as READINGS } from '../../policy/readings.js';
import { wellFormed } from '../../policy/usable.js';
import type { Policy } from '../../types/policy.js';
import type { RuleId } from '../../types/rule.js';
import type { Text } from '../../types/text.js';
import {
  type Condition,
  type Fact,
  type Flat,
  nested,
  type Part,
  phrase,
  type Question,
  type QuestionId,
  standInsOf,
  type View,
  weighing,
} from '../model/index.js';
import { QUESTIONS } from '../questions/index.js';
import {
  conditionsOf,
  type Description,
  describes,
  Grid,
  isUnanswered,
  NO_ANSWER,
  pointsOf,
  valuesUnder,
  viewOf,
} from '../space/index.js';
import { type Setting, settingsBetween, withSetting } from './difference.js';
import { type Shift, shiftOf } from './shift.js';

/** What each of two policies decides, in words. */
export interface TwoAnswers {
  /** The first. */
  readonly from: Text;
  /** The second. */
  readonly to: Text;
}

/** A region of a rule's space in which two policies decide one part of the outcome differently, and alike throughout. */
export interface Region {
  /** The question that the rule answers. */
  readonly question: QuestionId;
  /** The rule. */
  readonly rule: RuleId;
  /** The part of the outcome. */
  readonly part: string;
  /** The part in words. */
  readonly title: Text;
  /** Where: all of these hold. None means everywhere. */
  readonly where: Description;
  /** How many points of the space lie in it. */
  readonly points: number;
  /** A case of it, as facts that the rule takes. */
  readonly witness: Readonly<Record<string, unknown>>;
  /** The same in words, fact by fact, without facts on which neither answer hangs. */
  readonly witnessWords: readonly Text[];
  /** What the first policy decides there, of the witness where figures hang on the case. */
  readonly from: string;
  /** What the second decides there. */
  readonly to: string;
  /** Both in words. */
  readonly words: TwoAnswers;
  /** Of a day that hangs on the case, which way the second policy moves it in all of these cases. */
  readonly shift?: Shift;
  /** Whether the second policy is stricter or looser there; absent where it is neither. */
  readonly direction?: 'stricter' | 'looser';
  /** The parameters and readings that make the difference there. */
  readonly because: readonly Setting[];
}

/** How two policies differ in behaviour. */
export interface Comparison {
  /** The first policy. */
  readonly from: AppliedPolicy;
  /** The second. */
  readonly to: AppliedPolicy;
  /** The library that compared them. */
  readonly library: Library;
  /** The parameters and readings by which they differ as documents. */
  readonly settings: readonly Setting[];
  /** Where they decide differently, in the order of the text; empty means nowhere in any rule's space. */
  readonly regions: readonly Region[];
  /** The settings that differ but change no decision anywhere. */
  readonly idle: readonly Setting[];
  /** How many points were walked. */
  readonly points: number;
}

interface Kind {
  readonly from: string;
  readonly to: string;
  readonly direction: Region['direction'];
  readonly because: readonly Setting[];
}

const UNANSWERED: Text = { zh: '无法作答', en: 'no answer' };

const inWords = (part: Part, value: string): Text => (value === NO_ANSWER ? UNANSWERED : part.words(value));

function directionOf(part: Part, from: string, to: string): Region['direction'] {
  if (from === NO_ANSWER || to === NO_ANSWER) return undefined;
  const sign = part.stricter?.(from, to) ?? 0;
  return sign > 0 ? 'stricter' : sign < 0 ? 'looser' : undefined;
}

/** The settings on which a question hangs; of a reading that several clauses leave open, with the one of this question. */
export const touching = (
  { clauses, parameters, readings }: Question,
  settings: readonly Setting[],
): Setting[] =>
  settings.flatMap((setting): Setting[] => {
    if (setting.kind === 'parameter') return parameters.includes(setting.id) ? [setting] : [];
    const clause = READINGS[setting.id].clauses.find((each) => clauses.includes(each));
    return readings.includes(setting.id) ? [{ ...setting, ...(clause && { clause }) }] : [];
  });

/** Shares that make one: to change the first without the second gives no policy that can answer. */
const SHARES: readonly string[] = ['cityShare', 'townshipShare'];

/** The settings that can be changed by themselves, and the shares together where both differ. */
export function changeable(settings: readonly Setting[]): (readonly Setting[])[] {
  const shares = settings.filter(({ id }) => SHARES.includes(id));
  const others = settings.filter(({ id }) => !SHARES.includes(id));
  return [...others.map((setting) => [setting]), ...(shares.length > 0 ? [shares] : [])];
}

/** A policy with some settings as another has them. */
export const withSettings = (policy: Policy, settings: readonly Setting[], from: Policy): Policy =>
  settings.reduce((changed, setting) => withSetting(changed, setting, from), policy);

/** Finds the settings that make the difference at a point: changed alone it appears, or left alone it goes. */
function responsible(question: Question, settings: readonly Setting[], a: Policy, b: Policy) {
  const changes = changeable(settings).map((changed) => ({
    changed,
    alone: withSettings(a, changed, b),
    without: withSettings(b, changed, a),
  }));
  return (point: Flat): ((part: string, to: string) => readonly Setting[]) => {
    if (changes.length === 1) return () => settings;
    const decided = valuesUnder(question, point);
    const tried = changes.map(({ changed, alone, without }) => ({
      changed,
      alone: decided(alone),
      without: decided(without),
    }));
    return (part, to) => {
      const found = tried
        .filter(({ alone, without }) => alone[part] === to || without[part] !== to)
        .flatMap(({ changed }) => changed);
      return found.length > 0 ? settings.filter((each) => found.includes(each)) : settings;
    };
  };
}

/** The differences of one part, gathered by kind. */
class PartDifferences {
  readonly #kinds = new Map<string, Kind>();
  readonly #grid: Grid<Kind>;
  readonly part: string;

  constructor(part: string, conditions: readonly Condition[], view: View) {
    this.part = part;
    this.#grid = new Grid(conditions, view);
  }

  get isTooCoarse(): boolean {
    return this.#grid.isTooCoarse;
  }

  add(point: Flat, kind: Kind | undefined, isFigure: boolean): void {
    if (kind === undefined) {
      this.#grid.add(point, undefined);
      return;
    }
    const values = isFigure ? (kind.direction ?? 'changed') : `${kind.from}>${kind.to}`;
    const key = `${values} ${kind.because.map(({ id }) => id).join(' ')}`;
    const known = this.#kinds.get(key) ?? kind;
    this.#kinds.set(key, known);
    this.#grid.add(point, known);
  }

  described(): [Kind, Description][] {
    return [...this.#kinds.values()].flatMap((kind) =>
      this.#grid.describe(kind).map((where): [Kind, Description] => [kind, where]),
    );
  }
}

/** A point, and of each part that differs there how; nothing where neither policy can answer. */
type Seen = readonly [point: Flat, kinds: Readonly<Record<string, Kind>>];

function seenUnder(
  question: Question,
  view: View,
  settings: readonly Setting[],
  a: Policy,
  b: Policy,
): Seen[] {
  const becauseAt = responsible(question, settings, a, b);
  const seen: Seen[] = [];
  for (const point of pointsOf(question, view, { optional: true, valuesOf: standInsOf })) {
    const decided = valuesUnder(question, point);
    const [from, to] = [decided(a), decided(b)];
    if (isUnanswered(from) && isUnanswered(to)) continue;
    const differing = Object.entries(question.parts).filter(([part]) => from[part] !== to[part]);
    const because = differing.length > 0 ? becauseAt(point) : undefined;
    const kinds = differing.map(([part, info]): [string, Kind] => {
      const [was, is] = [from[part] as string, to[part] as string];
      const direction = directionOf(info, was, is);
      return [part, { from: was, to: is, direction, because: because?.(part, is) ?? [] }];
    });
    seen.push([point, Object.fromEntries(kinds)]);
  }
  return seen;
}

function differencesOf(
  { parts }: Question,
  conditions: readonly Condition[],
  view: View,
  seen: readonly Seen[],
): PartDifferences[] {
  return Object.entries(parts).map(([part, { figure }]) => {
    const differences = new PartDifferences(part, conditions, view);
    for (const [point, kinds] of seen) differences.add(point, kinds[part], figure === true);
    return differences;
  });
}

/** Regions, and how many points were walked to find them. */
interface Found {
  readonly regions: readonly Region[];
  readonly points: number;
}

const pairOf = (kind: Kind | undefined): [string, string][] => (kind ? [[kind.from, kind.to]] : []);

/** The facts of a case on which one of the answers hangs: with another value of it alone some policy decides otherwise. */
function telling(question: Question, part: string, point: Flat, view: View, policies: readonly Policy[]) {
  const facts = question.facts.filter(({ path }) => point[path] !== undefined);
  const decided = policies.map((policy) => valuesUnder(question, point)(policy)[part]);
  const matters = ({ path, cases }: Fact): boolean =>
    cases(view, point).some((value) => {
      const values = valuesUnder(question, { ...point, [path]: value });
      return policies.some((policy, at) => values(policy)[part] !== decided[at]);
    });
  const told = facts.filter(matters);
  return told.length > 0 ? told : facts;
}

/** Where two policies decide one question differently, and which of the settings make the difference. */
export function regionsOf(question: Question, settings: readonly Setting[], a: Policy, b: Policy): Found {
  const view = viewOf(question, [a, b]);
  const seen = seenUnder(question, view, settings, a, b);
  const coarse = differencesOf(question, question.conditions, view, seen);
  const isTooCoarse = coarse.some((part) => part.isTooCoarse);
  const conditions = isTooCoarse ? conditionsOf(question) : question.conditions;
  const weightOf = weighing(question, view);
  const count = (points: readonly Seen[]): number =>
    points.reduce((sum, [point]) => sum + weightOf(point), 0);
  const parts = isTooCoarse ? differencesOf(question, conditions, view, seen) : coarse;
  const regions = parts.flatMap((differences) => {
    const { part } = differences;
    const info = question.parts[part] as Part;
    return differences.described().map(([kind, where]): Region => {
      const held = seen.filter(([point]) => describes(where, conditions, point, view));
      const [witness, kinds] = held[0] as Seen;
      const { from, to } = kinds[part] ?? kind;
      const shift = info.figure && shiftOf(held.flatMap(([, at]) => pairOf(at[part])));
      return {
        question: question.id,
        rule: question.rule,
        part,
        title: info.title,
        where,
        points: count(held),
        witness: nested(witness),
        witnessWords: telling(question, part, witness, view, [a, b]).map((fact) =>
          phrase(fact, witness[fact.path]),
        ),
        from,
        to,
        words: { from: inWords(info, from), to: inWords(info, to) },
        ...(shift && { shift }),
        ...(kind.direction && { direction: kind.direction }),
        because: kind.because,
      };
    });
  });
  return { regions, points: count(seen) };
}

/**
 * The exact difference in behaviour between two policies: for every rule the regions of its space in which a part of
 * the outcome differs, each described by few conditions, with a case, both outcomes, and the parameters and readings
 * that make the difference. A rule that hangs on nothing that differs is not walked; of the others every point is.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a policy that is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, withParameters } from 'pollutant-quota-rules';
 * import { compare } from 'pollutant-quota-rules/analysis';
 *
 * const { regions } = compare(changshu2023Draft, withParameters(changshu2023Draft, { strategicRatio: '1.2' }));
 * regions.length; // => 1
 * regions[0]?.direction; // => 'stricter'
 * regions[0]?.to; // => '1.2'
 * ```
 */
export function compare(from: Policy, to: Policy): Comparison {
  const [a, b] = [wellFormed(from, 'from'), wellFormed(to, 'to')];
  const settings = settingsBetween(a, b);
  const touched = Object.values(QUESTIONS)
    .filter(({ follows }) => follows === undefined)
    .map((question) => ({ question, own: touching(question, settings) }))
    .filter(({ own }) => own.length > 0);
  const found = touched.map(({ question, own }) => regionsOf(question, own, a, b));
  const regions = found.flatMap((each) => each.regions);
  const made = new Set(regions.flatMap(({ because }) => because.map(({ id }) => id)));
  const points = found.reduce((sum, each) => sum + each.points, 0);
  return apart({
    from: appliedPolicy(a),
    to: appliedPolicy(b),
    library,
    settings,
    regions,
    idle: settings.filter(({ id }) => !made.has(id)),
    points,
  });
}
