import { deepFreeze } from '../lib/freeze.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { citeClause } from '../policy/citation.js';
import { withFigures } from '../policy/figures.js';
import { parameters } from '../policy/parameters.js';
import { readings } from '../policy/readings.js';
import { rules } from '../policy/rules.js';
import { GROUND_TEXTS } from '../report/words/index.js';
import { CLAUSE_IDS, type ClauseId } from '../types/clause.js';
import type { ParameterId } from '../types/policy.js';
import type { ReadingChoice, ReadingId } from '../types/reading.js';
import type { RuleId } from '../types/rule.js';
import type { GroundCode } from '../types/ruling.js';
import type { Text } from '../types/text.js';

/** A choice of a reading, as the command takes it: `one-month=thirty-days`. */
export type ChoiceCode = { readonly [Id in ReadingId]: `${Id}=${ReadingChoice<Id>}` }[ReadingId];

function mapped<Code extends string, Value>(
  record: Readonly<Record<Code, Value>>,
  words: (value: Value) => Text,
): Readonly<Record<Code, Text>> {
  const entries = Object.entries<Value>(record).map(([code, value]) => [code, words(value)]);
  return deepFreeze(Object.fromEntries(entries)) as Readonly<Record<Code, Text>>;
}

/** Every clause as people cite it; parts of one sentence, which have a code each, are cited alike. */
export const CLAUSE_LABELS: Readonly<Record<ClauseId, Text>> = /* @__PURE__ */ (() =>
  deepFreeze(
    Object.fromEntries(CLAUSE_IDS.map((id) => [id, { zh: citeClause(id, 'zh'), en: citeClause(id, 'en') }])),
  ) as Readonly<Record<ClauseId, Text>>)();

/** What a ground finds, with the figures of the draft; `explainGround` gives those of any policy, and the reading. */
export const GROUND_CODE_LABELS: Readonly<Record<GroundCode, Text>> = /* @__PURE__ */ (() =>
  mapped<GroundCode, Text>(
    {
      'as-read': { zh: '原文未明，按政策所选的理解', en: 'the text is open; read as the policy chooses' },
      ...GROUND_TEXTS,
    },
    (text) => withFigures(text, changshu2023Draft),
  ))();

/** What an open point asks, with the figures of the draft; `explainReading` gives those of any policy. */
export const READING_LABELS: Readonly<Record<ReadingId, Text>> = /* @__PURE__ */ (() =>
  mapped<ReadingId, { readonly question: Text }>(readings, ({ question }) => question))();

/** What each choice of an open point means, with the figures of the draft. */
export const CHOICE_LABELS: Readonly<Record<ChoiceCode, Text>> = /* @__PURE__ */ (() =>
  deepFreeze(
    Object.fromEntries(
      Object.entries(readings).flatMap(([id, { choices }]) =>
        Object.entries<Text>(choices).map(([choice, words]) => [`${id}=${choice}`, words]),
      ),
    ),
  ) as Readonly<Record<ChoiceCode, Text>>)();

/** What each parameter of a policy is. */
export const PARAMETER_LABELS: Readonly<Record<ParameterId, Text>> = /* @__PURE__ */ (() =>
  mapped<ParameterId, { readonly title: Text }>(parameters, ({ title }) => title))();

/** The question that each rule answers. */
export const RULE_LABELS: Readonly<Record<RuleId, Text>> = /* @__PURE__ */ (() =>
  mapped<RuleId, { readonly title: Text }>(rules, ({ title }) => title))();
