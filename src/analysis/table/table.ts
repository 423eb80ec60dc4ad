import { apart } from '../../lib/apart.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import type { ClauseId } from '../../types/clause.js';
import type { Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { RuleId } from '../../types/rule.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import type { Condition, Flat, Part, Question, QuestionId, View } from '../model/index.js';
import { QUESTIONS, questionNamed } from '../questions/index.js';
import {
  conditionsOf,
  type Description,
  decideAt,
  describes,
  Grid,
  pointsOf,
  type RegionCondition,
  viewOf,
} from '../space/index.js';

/** One row of a decision table: where all its conditions hold, the outcome is this. */
export interface TableRow {
  /** When it holds; no condition at all means always. */
  readonly when: readonly RegionCondition[];
  /** The outcome, in a form in which equal outcomes are equal text. */
  readonly value: string;
  /** The outcome in words. */
  readonly words: Text;
  /** The clauses on which the answer of every case of it rests. */
  readonly clauses: readonly ClauseId[];
  /** The open points of the text, another reading of which would change the ruling of some case of it. */
  readonly readings: readonly ReadingId[];
  /** How many cases of the question it holds; a case may be held by several rows of the same outcome. */
  readonly points: number;
}

/** One part of the outcome of a rule as a table. */
export interface DecisionTable {
  /** The name of the function that answers. */
  readonly question: QuestionId;
  /** The rule. */
  readonly rule: RuleId;
  /** The part of the outcome. */
  readonly part: string;
  /** What the part is. */
  readonly title: Text;
  /** The rows; rows of different outcomes never hold of the same case. */
  readonly rows: readonly TableRow[];
  /** How many cases were walked. */
  readonly points: number;
}

interface Seen {
  readonly point: Flat;
  readonly ruling: Ruling<unknown>;
  readonly values: Readonly<Record<string, string>>;
}

function seenUnder(question: Question, view: View, policy: Policy): Seen[] {
  const seen: Seen[] = [];
  for (const point of pointsOf(question, view, { optional: true })) {
    const ruling = decideAt(question, point, policy);
    if (ruling !== undefined) seen.push({ point, ruling, values: question.valuesOf(ruling.outcome, point) });
  }
  return seen;
}

/** The points of a part gathered by its values, with the conditions that tell them apart. */
function gathered(question: Question, part: string, seen: readonly Seen[], view: View) {
  const gridBy = (conditions: readonly Condition[]) => {
    const grid = new Grid<string>(conditions, view);
    for (const { point, values } of seen) grid.add(point, values[part]);
    return { conditions, grid };
  };
  const coarse = gridBy(question.conditions);
  return coarse.grid.isTooCoarse ? gridBy(conditionsOf(question)) : coarse;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function tableOf(
  question: Question,
  part: string,
  info: Part,
  seen: readonly Seen[],
  view: View,
): DecisionTable {
  const { conditions, grid } = gathered(question, part, seen, view);
  const rowOf = (value: string, when: Description): TableRow => {
    const held = seen.filter(({ point }) => describes(when, conditions, point, view));
    const groundsOf = ({ ruling }: Seen) =>
      ruling.grounds.filter(({ about }) => about === undefined || about === part);
    const [first = [], ...others] = held.map((each) => unique(groundsOf(each).map(({ clause }) => clause)));
    return {
      when,
      value,
      words: info.words(value),
      clauses: first.filter((clause) => others.every((each) => each.includes(clause))),
      readings: unique(
        held.flatMap(groundsOf).flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
      ),
      points: held.length,
    };
  };
  return {
    question: question.id,
    rule: question.rule,
    part,
    title: info.title,
    rows: unique(seen.map(({ values }) => values[part] as string)).flatMap((value) =>
      grid.describe(value).map((when) => rowOf(value, when)),
    ),
    points: seen.length,
  };
}

/**
 * A rule as decision tables, one for each part of its outcome: found by walking every case of the rule under a policy,
 * and merged to the fewest rows that hold of all cases of an outcome and of no other. Parts that are amounts have none:
 * they are computed, not looked up.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a question that is not known, and on a policy that is not in order
 *
 * @example
 * ```ts
 * import { decisionTables } from 'pollutant-quota-rules/analysis';
 *
 * const [table] = decisionTables('decideTrade');
 * table?.rows.filter(({ value }) => value === 'permitted').length; // => 1
 * ```
 */
export function decisionTables(id: QuestionId, policy: Policy = changshu2023Draft): readonly DecisionTable[] {
  const question = QUESTIONS[questionNamed(id)];
  const own = usable(policy);
  const view = viewOf(question, [own]);
  const seen = seenUnder(question, view, own);
  return apart(
    Object.entries(question.parts)
      .filter(([, { figure }]) => figure !== true)
      .map(([part, info]) => tableOf(question, part, info, seen, view)),
  );
}
