import { deepFreeze } from '../lib/freeze.js';
import type { Policy } from '../types/policy.js';
import type { RuleId } from '../types/rule.js';
import type { Text } from '../types/text.js';
import { isUnanswered, NO_ANSWER, valuesAt } from './decisions.js';
import { type Setting, settingsBetween, withSetting } from './difference.js';
import { nested } from './flat.js';
import { phrase } from './kinds.js';
import type { Condition, Flat, Part, Question, View } from './question.js';
import { QUESTIONS } from './questions/all.js';
import type { QuestionId } from './questions/types.js';
import { conditionsOf, type Description, describes, Grid } from './regions.js';
import { pointsOf, viewOf } from './space.js';

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
  /** The same in words, fact by fact. */
  readonly witnessWords: readonly Text[];
  /** What the first policy decides there, of the witness where figures hang on the case. */
  readonly from: string;
  /** What the second decides there. */
  readonly to: string;
  /** Both in words. */
  readonly words: { readonly from: Text; readonly to: Text };
  /** Whether the second policy is stricter or looser there; absent where it is neither. */
  readonly direction?: 'stricter' | 'looser';
  /** The parameters and readings that make the difference there. */
  readonly because: readonly Setting[];
}

/** How two policies differ in behaviour. */
export interface Comparison {
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

/** The settings on which a question hangs. */
const touching = ({ parameters, readings }: Question, settings: readonly Setting[]): Setting[] =>
  settings.filter(({ kind, id }) =>
    ((kind === 'parameter' ? parameters : readings) as readonly string[]).includes(id),
  );

/** Finds the settings that make the difference at a point: changed alone it appears, or left alone it goes. */
function responsible(question: Question, settings: readonly Setting[], a: Policy, b: Policy) {
  if (settings.length === 1) return () => settings;
  const changes = settings.map((setting) => ({
    setting,
    alone: withSetting(a, setting, b),
    without: withSetting(b, setting, a),
  }));
  return (point: Flat, part: string, from: string, to: string): readonly Setting[] => {
    const found = changes
      .filter(
        ({ alone, without }) =>
          valuesAt(question, point, alone)[part] !== from || valuesAt(question, point, without)[part] !== to,
      )
      .map(({ setting }) => setting);
    return found.length > 0 ? found : settings;
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

function differencesOf(
  question: Question,
  conditions: readonly Condition[],
  view: View,
  kindAt: (point: Flat) => Readonly<Record<string, Kind | undefined>> | undefined,
): PartDifferences[] {
  const parts = Object.keys(question.parts).map((part) => new PartDifferences(part, conditions, view));
  for (const point of pointsOf(question, view, { optional: true })) {
    const kinds = kindAt(point);
    if (kinds === undefined) continue;
    for (const each of parts) each.add(point, kinds[each.part], question.parts[each.part]?.figure === true);
  }
  return parts;
}

function regionsOf(question: Question, settings: readonly Setting[], a: Policy, b: Policy): Region[] {
  const view = viewOf(question, [a, b]);
  const because = responsible(question, settings, a, b);
  const kindAt = (point: Flat): Readonly<Record<string, Kind | undefined>> | undefined => {
    const [from, to] = [valuesAt(question, point, a), valuesAt(question, point, b)];
    if (isUnanswered(from) && isUnanswered(to)) return undefined;
    return Object.fromEntries(
      Object.entries(question.parts)
        .filter(([part]) => from[part] !== to[part])
        .map(([part, info]) => {
          const [was, is] = [from[part] as string, to[part] as string];
          const direction = directionOf(info, was, is);
          return [part, { from: was, to: is, direction, because: because(point, part, was, is) }];
        }),
    );
  };
  const coarse = differencesOf(question, question.conditions, view, kindAt);
  const isTooCoarse = coarse.some((part) => part.isTooCoarse);
  const conditions = isTooCoarse ? conditionsOf(question) : question.conditions;
  const parts = isTooCoarse ? differencesOf(question, conditions, view, kindAt) : coarse;
  const found = parts.flatMap((part) =>
    part.described().map(([kind, where]) => ({
      part: part.part,
      kind,
      where,
      points: 0,
      witness: undefined as Flat | undefined,
    })),
  );
  if (found.length === 0) return [];
  for (const point of pointsOf(question, view, { optional: true })) {
    for (const each of found) {
      if (!describes(each.where, conditions, point, view) || kindAt(point) === undefined) continue;
      each.points++;
      each.witness ??= point;
    }
  }
  return found.map(({ part, kind, where, points, witness = {} }): Region => {
    const at = kindAt(witness)?.[part] ?? kind;
    const info = question.parts[part] as Part;
    return {
      question: question.id,
      rule: question.rule,
      part,
      title: info.title,
      where,
      points,
      witness: nested(witness),
      witnessWords: question.facts
        .filter(({ path }) => witness[path] !== undefined)
        .map((fact) => phrase(fact, witness[fact.path])),
      from: at.from,
      to: at.to,
      words: { from: inWords(info, at.from), to: inWords(info, at.to) },
      ...(kind.direction && { direction: kind.direction }),
      because: kind.because,
    };
  });
}

/**
 * The exact difference in behaviour between two policies: for every rule the regions of its space in which a part of
 * the outcome differs, each described by few conditions, with a case, both outcomes, and the parameters and readings
 * that make the difference. A rule that hangs on nothing that differs is not walked; of the others every point is.
 *
 * @clause 2.1.s1
 *
 * @example
 * ```ts
 * import { changshu2023Draft } from 'pollutant-quota-rules';
 * import { compare } from 'pollutant-quota-rules/analysis';
 *
 * const parameters = { ...changshu2023Draft.parameters, strategicRatio: '1.2' };
 * const { regions } = compare(changshu2023Draft, { ...changshu2023Draft, parameters });
 * regions.length; // => 1
 * regions[0]?.direction; // => 'stricter'
 * regions[0]?.to; // => '1.2'
 * ```
 */
export function compare(from: Policy, to: Policy): Comparison {
  const [a, b] = [deepFreeze(structuredClone(from)), deepFreeze(structuredClone(to))];
  const settings = settingsBetween(a, b);
  const touched = Object.values(QUESTIONS)
    .filter(({ follows }) => follows === undefined)
    .map((question) => ({ question, own: touching(question, settings) }))
    .filter(({ own }) => own.length > 0);
  const regions = touched.flatMap(({ question, own }) => regionsOf(question, own, a, b));
  const made = new Set(regions.flatMap(({ because }) => because.map(({ id }) => id)));
  let points = 0;
  for (const { question } of touched) {
    for (const _point of pointsOf(question, viewOf(question, [a, b]), { optional: true })) points++;
  }
  return { settings, regions, idle: settings.filter(({ id }) => !made.has(id)), points };
}
