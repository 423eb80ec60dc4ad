import { optional } from '../../lib/check.js';
import { choiceUnder } from '../../policy/readings.js';
import type { ClauseId } from '../../types/clause.js';
import type { Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { Text } from '../../types/text.js';
import { type Variant, variantsOf } from '../contest/index.js';
import {
  type Flat,
  type Hearing,
  nested,
  phrase,
  type Question,
  standInsOf,
  type View,
  weighing,
} from '../model/index.js';
import {
  type Description,
  decideAt,
  Grid,
  isUnanswered,
  pointsOf,
  valuesUnder,
  viewOf,
} from '../space/index.js';
import type { FindingCase, ReadingEffect } from './finding.js';

/** What the clauses by themselves say at a point. */
export type Nature = 'conflict' | 'gap' | 'one';

/** The points of one question at which the clauses are at odds, or silent. */
export interface Spot {
  readonly nature: 'conflict' | 'gap';
  readonly clauses: ReadonlySet<ClauseId>;
  readonly where: readonly Description[];
  readonly points: number;
  readonly witness: FindingCase;
  /** The readings whose other choices decide there otherwise. */
  readonly readings: ReadonlySet<ReadingId>;
  /** Every reading of which another choice changes an answer there, and at how many points. */
  readonly touchedBy: ReadonlyMap<ReadingId, number>;
}

/** What a walk through the space of one question found. */
export interface Walked {
  readonly question: Question;
  readonly points: number;
  readonly cited: ReadonlySet<ClauseId>;
  readonly spots: readonly Spot[];
  readonly effects: readonly (ReadingEffect & { readonly reading: ReadingId })[];
}

const natureOf = ({ voices }: Hearing): Nature => {
  if (voices.length === 0) return 'gap';
  return voices.some(({ says }) => says !== voices[0]?.says) ? 'conflict' : 'one';
};

/** The parts of an outcome in words. */
export function decidedText({ parts }: Question, values: Readonly<Record<string, string>>): Text {
  const told = Object.entries(parts).map(([name, part]) => ({
    title: part.title,
    words: part.words(values[name] as string),
  }));
  const isAlone = told.length === 1;
  const joined = (lang: 'zh' | 'en', colon: string, comma: string): string =>
    told
      .map(({ title, words }) => (isAlone ? words[lang] : `${title[lang]}${colon}${words[lang]}`))
      .join(comma);
  return { zh: joined('zh', '：', '，'), en: joined('en', ': ', ', ') };
}

/** A point as a case, with what is decided there. */
export const caseOf = (
  question: Question,
  point: Flat,
  values: Readonly<Record<string, string>>,
): FindingCase => ({
  question: question.id,
  facts: nested(point),
  words: question.facts
    .filter(({ path }) => optional(point, path) !== undefined)
    .map((fact) => phrase(fact, point[fact.path])),
  decided: decidedText(question, values),
});

type Values = Readonly<Record<string, string>>;

function differ({ parts }: Question, values: Values, others: Values): boolean {
  for (const name of Object.keys(parts)) if (values[name] !== others[name]) return true;
  return false;
}

/** Only the parts whose values differ. */
function differing(question: Question, values: Values, others: Values): Question {
  const parts = Object.entries(question.parts).filter(([name]) => values[name] !== others[name]);
  return { ...question, parts: Object.fromEntries(parts) };
}

class SpotBuilder {
  readonly #grid: Grid<'in'>;
  readonly #nature: 'conflict' | 'gap';
  readonly #clauses = new Set<ClauseId>();
  readonly #turned = new Map<ReadingId, number>();
  readonly #touched = new Map<ReadingId, number>();
  #points = 0;
  #witness: FindingCase | undefined;

  constructor(nature: 'conflict' | 'gap', question: Question, view: View) {
    this.#nature = nature;
    this.#grid = new Grid(question.conditions, view);
  }

  add(
    point: Flat,
    /** How many points it stands for. */
    weight: number,
    isIn: boolean,
    hearing: Hearing,
    witness: () => FindingCase,
    turning: readonly ReadingId[],
    touching: ReadonlySet<ReadingId>,
  ): void {
    this.#grid.add(point, isIn ? 'in' : undefined);
    if (!isIn) return;
    this.#points += weight;
    this.#witness ??= witness();
    for (const { clause } of hearing.voices) this.#clauses.add(clause);
    if (this.#nature === 'gap') for (const clause of hearing.silent ?? []) this.#clauses.add(clause);
    for (const reading of turning) this.#turned.set(reading, (this.#turned.get(reading) ?? 0) + weight);
    for (const reading of touching) this.#touched.set(reading, (this.#touched.get(reading) ?? 0) + weight);
  }

  /** A reading decides there where most of what it changes lies there; less is chance. */
  built(effects: readonly Effect[]): Spot | undefined {
    if (this.#witness === undefined) return undefined;
    return {
      nature: this.#nature,
      clauses: this.#clauses,
      where: this.#grid.describe('in'),
      points: this.#points,
      witness: this.#witness,
      readings: new Set(
        [...this.#turned].filter(([id, count]) => count * 2 > changesOf(id, effects)).map(([id]) => id),
      ),
      touchedBy: this.#touched,
    };
  }
}

interface Effect {
  readonly variant: Variant;
  points: number;
  witness?: { readonly case: FindingCase; readonly would: Text };
}

const changesOf = (reading: ReadingId, effects: readonly Effect[]): number =>
  effects.reduce((sum, { variant, points }) => sum + (variant.reading === reading ? points : 0), 0);

/** Walks every point once under the policy and under every policy one reading away that touches the question. */
export function walked(question: Question, policy: Policy): Walked {
  const view = viewOf(question, [policy]);
  const cited = new Set<ClauseId>();
  const effects: Effect[] = variantsOf(policy)
    .filter(({ reading }) => question.readings.includes(reading))
    .map((variant) => ({ variant, points: 0 }));
  const conflict = new SpotBuilder('conflict', question, view);
  const gap = new SpotBuilder('gap', question, view);
  const weightOf = weighing(question, view);
  let points = 0;
  for (const point of pointsOf(question, view, { optional: true, valuesOf: standInsOf })) {
    const facts = nested(point);
    const ruling = decideAt(question, point, policy, facts);
    if (ruling === undefined) continue;
    const weight = weightOf(point);
    points += weight;
    for (const { clause, code } of ruling.grounds) if (code !== 'as-read') cited.add(clause);
    const values = question.valuesOf(ruling.outcome, point);
    const hearing = question.hear?.(point, policy);
    const turning: ReadingId[] = [];
    const touching = new Set<ReadingId>();
    const otherwise = valuesUnder(question, point, facts);
    for (const effect of effects) {
      // a ruling cites the readings of which another choice would change it
      if (!ruling.grounds.some(({ reading }) => reading === effect.variant.reading)) continue;
      const others = otherwise(effect.variant.policy);
      if (!noted(effect, question, point, weight, values, others)) continue;
      touching.add(effect.variant.reading);
      if (hearing !== undefined && turns(hearing, values, others)) turning.push(effect.variant.reading);
    }
    if (hearing === undefined) continue;
    const nature = natureOf(hearing);
    const witness = (): FindingCase => caseOf(question, point, values);
    conflict.add(point, weight, nature === 'conflict', hearing, witness, turning, touching);
    gap.add(point, weight, nature === 'gap', hearing, witness, turning, touching);
  }
  return {
    question,
    points,
    cited,
    spots: [conflict.built(effects), gap.built(effects)].filter((spot) => spot !== undefined),
    effects: effects
      .map((effect) =>
        effect.points > 0 ? { ...effect, of: points } : lookedCloser(question, policy, effect),
      )
      .flatMap(({ variant, points: changed, of, witness }) =>
        witness === undefined
          ? []
          : [{ ...effectOf(question, variant, changed, of, witness), reading: variant.reading }],
      ),
  };
}

/** Counts a point where another choice decides otherwise; says whether it does. */
function noted(
  effect: Effect,
  question: Question,
  point: Flat,
  weight: number,
  values: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): boolean {
  if (!differ(question, values, others) || isUnanswered(others)) return false;
  effect.points += weight;
  if (effect.witness === undefined) {
    const told = differing(question, values, others);
    effect.witness = {
      case: { ...caseOf(question, point, values), decided: decidedText(told, values) },
      would: decidedText(told, others),
    };
  }
  return true;
}

/** A choice that changes nothing at the points of the policy, at those that tell the two policies apart. */
function lookedCloser(question: Question, policy: Policy, { variant }: Effect): Effect & { of: number } {
  const effect: Effect & { of: number } = { variant, points: 0, of: 0 };
  const view = viewOf(question, [policy, variant.policy]);
  const weightOf = weighing(question, view);
  for (const point of pointsOf(question, view, { optional: true, valuesOf: standInsOf })) {
    const decided = valuesUnder(question, point);
    const values = decided(policy);
    if (isUnanswered(values)) continue;
    const weight = weightOf(point);
    effect.of += weight;
    noted(effect, question, point, weight, values, decided(variant.policy));
  }
  return effect;
}

/** Whether another choice fills the gap otherwise, or lets another of the voices prevail. */
function turns(
  { part, voices }: Hearing,
  values: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): boolean {
  if (values[part] === others[part]) return false;
  return voices.length === 0 || voices.some(({ says }) => says === others[part]);
}

function effectOf(
  { id, title }: Question,
  { reading, choice, policy }: Variant,
  points: number,
  of: number,
  { case: witness, would }: { readonly case: FindingCase; readonly would: Text },
): ReadingEffect {
  const choiceWords = choiceUnder(reading, choice, policy);
  return { choice, choiceWords, question: id, title, points, of, witness, would };
}
