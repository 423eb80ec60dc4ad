import type { Effect, Uncovered } from '../../analysis/check/index.js';
import { parameters } from '../../policy/parameters.js';
import { readings } from '../../policy/readings.js';
import type { Text } from '../../types/text.js';
import { effectWords } from './changes.js';
import type { Notice, NoticePart } from './notice.js';
import { placeIn, type SourceFile } from './sources.js';
import { both, inRow, labelled, same } from './words.js';

const TITLES: Readonly<Record<keyof Uncovered, (count: number) => Text>> = {
  clauses: (count) => ({
    zh: `${count} 条可计算的条款，没有情景以之为依据`,
    en: `no scenario rests on ${count} of the clauses that decide`,
  }),
  parameters: (count) => ({
    zh: `${count} 个参数，没有情景涉及`,
    en: `no scenario touches ${count} of the parameters`,
  }),
  readings: (count) => ({
    zh: `${count} 项理解，没有情景因之而不同`,
    en: `no scenario hangs on ${count} of the readings`,
  }),
  effects: (count) => ({
    zh: `这次改动的结论中有 ${count} 类情形，没有情景属于其中`,
    en: `no scenario is a case of ${count} of the changes`,
  }),
};

const MOST_EFFECTS = 20;

function told(
  kind: keyof Uncovered,
  details: readonly Text[],
  policy: SourceFile,
  parts: readonly NoticePart[] = [],
): Notice {
  const count = Math.max(details.length, parts.length);
  const title = TITLES[kind](count);
  return {
    kind: 'coverage',
    state: 'noted',
    code: kind,
    name: same(kind),
    title,
    details: details.length > 0 ? [inRow(details)] : [],
    ...(parts.length > 0 && {
      parts: { title, told: parts.slice(0, MOST_EFFECTS), left: Math.max(0, parts.length - MOST_EFFECTS) },
    }),
    clauses: [],
    place: placeIn(policy, ''),
  };
}

const partOf = (effect: Effect): NoticePart => ({ title: effectWords(effect), lines: [] });

/** What no scenario shows, kind by kind; nothing of a kind of which all is shown. */
export function coverageNotices(uncovered: Uncovered, policy: SourceFile): Notice[] {
  return [
    told('clauses', uncovered.clauses.map(same), policy),
    told(
      'parameters',
      uncovered.parameters.map((id) => labelled(same(id), parameters[id].title)),
      policy,
    ),
    told(
      'readings',
      uncovered.readings.map((id) =>
        labelled(
          same(id),
          both((lang) => readings[id].question[lang]),
        ),
      ),
      policy,
    ),
    told('effects', [], policy, uncovered.effects.map(partOf)),
  ].filter(({ details, parts }) => details.length > 0 || parts !== undefined);
}
