import { apart } from '../../lib/apart.js';
import { deepFreeze } from '../../lib/freeze.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { usable } from '../../policy/usable.js';
import type { ClauseId } from '../../types/clause.js';
import type { ParameterId, Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { RuleId } from '../../types/rule.js';
import type { Text } from '../../types/text.js';
import {
  type FactInfo,
  type FactsOf,
  infoOf,
  nested,
  type QuestionId,
  type QuestionName,
} from '../model/index.js';
import { pointsOf, viewOf } from '../space/index.js';
import { QUESTIONS } from './all.js';
import { questionNamed } from './target.js';

/** One question that a rule answers: what it is, what it hangs on, what it asks, and of whom. */
export interface CatalogueEntry<Id extends QuestionId = QuestionId> {
  /** The name of the function that answers it. */
  readonly id: Id;
  /** The rule, by the item of the text. */
  readonly rule: RuleId;
  /** What it asks. */
  readonly title: Text;
  /** The clauses that its answers rest on. */
  readonly clauses: readonly ClauseId[];
  /** The parameters that can change its answers. */
  readonly parameters: readonly ParameterId[];
  /** The readings that can. */
  readonly readings: readonly ReadingId[];
  /** Its facts, each with its type, who knows it and who can change it. */
  readonly facts: readonly FactInfo[];
  /** The parts of its outcome. */
  readonly parts: Readonly<Record<string, Text>>;
}

/**
 * Every question that the rules answer, in the order of the text, with its clauses, parameters, readings and facts.
 *
 * @clause 2.1.s1
 *
 * @example
 * ```ts
 * import { catalogue } from 'pollutant-quota-rules/analysis';
 *
 * catalogue.decideUse.readings.includes('target-scope'); // => true
 * catalogue.decideTrade.facts.find(({ path }) => path === 'certified')?.controls; // => 'trading-body'
 * ```
 */
export const catalogue: { readonly [Id in QuestionId]: CatalogueEntry<Id> } = /* @__PURE__ */ (() =>
  deepFreeze(
    Object.fromEntries(
      Object.values(QUESTIONS).map(({ id, rule, title, clauses, parameters, readings, facts, parts }) => [
        id,
        {
          id,
          rule,
          title,
          clauses,
          parameters,
          readings,
          facts: facts.map(infoOf),
          parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.title])),
        },
      ]),
    ) as unknown as { readonly [Id in QuestionId]: CatalogueEntry<Id> },
  ))();

/**
 * Walks the space of a question under a policy: facts that stand for all facts, booleans and lists in full, days and
 * amounts by representatives on both sides of every threshold. Lazy: one point after the other, none of them kept.
 *
 * @clause 2.1.s1
 *
 * @example
 * ```ts
 * import { offsetRatio } from 'pollutant-quota-rules';
 * import { space } from 'pollutant-quota-rules/analysis';
 *
 * const points = [...space('offsetRatio')];
 * points.length; // => 64
 * points.filter((facts) => offsetRatio(facts).outcome.bound === 'at-least').length; // => 6
 * ```
 */
export function* space<Name extends QuestionName>(
  name: Name,
  policy: Policy = changshu2023Draft,
): Generator<FactsOf<Name>> {
  const question = QUESTIONS[questionNamed(name)];
  for (const point of pointsOf(question, viewOf(question, [usable(policy)]), { optional: true })) {
    yield apart(nested(point)) as unknown as FactsOf<Name>;
  }
}
