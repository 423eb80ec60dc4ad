import type { Text } from './text.js';

/** The rule files, named by the item of the text and the question they answer, in the order of the text. */
export const RULE_IDS = /* @__PURE__ */ Object.freeze([
  '3.1.1-controlled-pollutants',
  '3.1.2-reserve-banks',
  '3.2.1-entry-eligibility',
  '3.2.2-entry-deadline',
  '3.2.2-filing-route',
  '3.2.2-filing-materials',
  '3.2.3-entry-review',
  '3.2.4-tier-split',
  '3.3.1-use-priority',
  '3.3.2-offset',
  '3.3.3-use-route',
  '3.3.3-trading',
  '3.3.4-use-eligibility',
  '3.3.4-cross-category-use',
  '3.3.4-transfers',
  '3.3.4-suspension',
  '3.4.1-park-calendar',
  '3.4.3-park-warning',
  '4.2-rectification',
  '4.3-quarterly-dispatch',
] as const);

/** Names one rule file. */
export type RuleId = (typeof RULE_IDS)[number];

/** What a rule file answers. */
export interface RuleInfo {
  /** The question it answers. */
  readonly title: Text;
  /** The functions that answer it. */
  readonly functions: readonly [string, ...string[]];
}
