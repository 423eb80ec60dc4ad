import type { Check } from '../../analysis/check/index.js';
import type { Lang, Text } from '../../types/text.js';
import { causeBriefly } from './causes.js';
import { decisionsBriefly } from './decisions.js';
import type { CheckReport } from './notice.js';

/** What a check comes to: a sentence for each cause, and one for the earlier decisions. */
export const summaryOf = ({ changes, decisions }: Check): Text[] =>
  changes.length === 0
    ? []
    : [
        ...changes.map(({ cause, effects }, at) => causeBriefly(cause, effects, changes[at - 1]?.effects)),
        ...decisionsBriefly(decisions),
      ];

/** So many causes are told before the rest is counted. */
const MOST_TOLD = 8;

/** The first paragraph of a report: what it all comes to, a sentence for each cause. */
export function summaryTold({ summary }: Pick<CheckReport, 'summary'>, lang: Lang): string[] {
  const left = summary.length - MOST_TOLD;
  const told = left > 1 ? [...summary.slice(0, MOST_TOLD - 1), ...summary.slice(-1)] : summary;
  const rest: Text = { zh: `另有 ${left} 项改动。`, en: `${left} more settings change.` };
  return [...told, ...(left > 1 ? [rest] : [])].map((text) => text[lang]);
}
