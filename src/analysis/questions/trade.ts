import { pollutant } from '../../facts/banks.js';
import {
  argued,
  certified,
  completed,
  intensityFalling,
  mayBuyOutside,
  prefectureConsents,
  qualityImproving,
} from '../../facts/use.js';
import { VERDICT_LABELS } from '../../policy/labels.js';
import { decideTrade } from '../../rules/3.3.3-trading.js';
import { routeOfUse, type UseRoute } from '../../rules/3.3.3-use-route.js';
import { decideCrossCategoryUse } from '../../rules/3.3.4-cross-category-use.js';
import type { CrossCategoryQuestion } from '../../types/area-facts.js';
import type { Trade } from '../../types/facts.js';
import type { Text } from '../../types/text.js';
import type { Area, Verdict } from '../../types/vocabulary.js';
import {
  type Asked,
  areaFact,
  asking,
  choice,
  either,
  oneOf,
  question,
  verdict,
  yesNo,
} from '../model/index.js';

/** Which way an application for quota takes. */
export const way = question<{ readonly area: Area }, UseRoute>({
  id: 'routeOfUse',
  rule: '3.3.3-use-route',
  title: { zh: '指标使用向谁申请、由谁审核', en: 'Which way an application for quota takes' },
  clauses: ['3.3.3.p1.s1a', '3.3.3.p1.s1b', '3.3.3.p1.s1c'],
  parameters: [],
  readings: [],
  ...asking(areaFact({ clause: '3.3.3.p1.s1b' }, 'as-townships')),
  decide: routeOfUse,
  parts: {
    approves: oneOf(
      { zh: '审核', en: 'approves' },
      {
        park: { zh: '园区管理部门审核', en: 'the park administration' },
        'county-bureau': { zh: '常熟生态环境局审核', en: 'the county bureau' },
      },
    ),
  },
  valuesOf: ({ approves }) => ({ approves }),
});

const QUOTAS: Readonly<Record<string, Text>> = {
  none: { zh: '市内指标', en: 'quota of the city' },
  permitted: {
    zh: '板块可以跨区域购买的市外指标',
    en: 'quota from outside the city that the area may buy',
  },
  refused: {
    zh: '板块不得跨区域购买的市外指标',
    en: 'quota from outside the city that the area may not buy',
  },
};

const bought = (keys: readonly string[]): Text => {
  const { zh, en } = either(keys.map((key) => QUOTAS[key] as Text));
  return { zh: `购买的是${zh}`, en: `bought: ${en}` };
};

const outside = choice(mayBuyOutside, { need: () => 'optional', say: (value: string) => bought([value]) });

/** Quota from outside the city, or not. */
const crossRegion: Asked = {
  fact: outside.fact,
  condition: {
    ...outside.condition,
    keyOf: (facts) => (facts.crossRegion as string | undefined) ?? 'none',
    words: bought,
  },
};

/** Whether a purchase counts. */
export const trade = question<Trade, Verdict>({
  id: 'decideTrade',
  rule: '3.3.3-trading',
  title: { zh: '交易取得的指标能否计入', en: 'Whether a purchase counts' },
  clauses: ['3.3.3.p2.s1a', '3.3.3.p2.s1b', '3.3.3.p2.s1c', '3.3.4.p3.s1c'],
  parameters: ['tradablePollutants'],
  readings: [],
  ...asking(choice(pollutant, { clause: '3.3.3.p2.s1c' }), yesNo(completed), yesNo(certified), crossRegion),
  decide: decideTrade,
  parts: {
    counts: verdict(
      { zh: '购得指标', en: 'purchase' },
      { zh: '计入', en: 'counts' },
      { zh: '不计入', en: 'does not count' },
    ),
  },
  valuesOf: (outcome) => ({ counts: outcome }),
});

/** Whether quota may be used across categories. */
export const crossCategory = question<CrossCategoryQuestion, Verdict>({
  id: 'decideCrossCategoryUse',
  rule: '3.3.4-cross-category-use',
  title: { zh: '能否跨类别使用指标', en: 'Whether quota may be used across categories' },
  clauses: ['3.3.4.p2.s1'],
  parameters: [],
  readings: [],
  ...asking(yesNo(qualityImproving), yesNo(intensityFalling), yesNo(argued), yesNo(prefectureConsents)),
  decide: decideCrossCategoryUse,
  parts: {
    verdict: verdict(
      { zh: '跨类别使用', en: 'use across categories' },
      VERDICT_LABELS.permitted,
      VERDICT_LABELS.refused,
    ),
  },
  valuesOf: (outcome) => ({ verdict: outcome }),
});
