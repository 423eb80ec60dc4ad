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
  pollutantFact,
  question,
  verdict,
  yesNo,
} from '../model/index.js';

/** Which way an application for quota takes. */
export const way = question<{ readonly area: Area }, UseRoute>({
  id: 'useRoute',
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

const outside = choice({
  path: 'crossRegion',
  clause: '3.3.4.p3.s1c',
  title: {
    zh: '购买市外指标的，板块能否跨区域购买',
    en: 'of quota from outside the city, whether the area may buy it',
  },
  knows: 'area',
  controls: 'area',
  choices: ['permitted', 'refused'],
  labels: { permitted: { zh: '可以', en: 'it may' }, refused: { zh: '不得', en: 'it may not' } },
  need: () => 'optional',
});

/** Quota from outside the city, or not. */
const crossRegion: Asked = {
  fact: { ...outside.fact, say: (value: string) => bought([value]) },
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
  ...asking(
    pollutantFact('3.3.3.p2.s1c'),
    yesNo({
      path: 'completed',
      clause: '3.3.3.p2.s1a',
      title: { zh: '交易是否完成', en: 'the trade is done' },
      yes: { zh: '交易已完成', en: 'trade done' },
      no: { zh: '交易未完成', en: 'trade not done' },
      knows: 'applicant',
      controls: 'applicant',
    }),
    yesNo({
      path: 'certified',
      clause: '3.3.3.p2.s1b',
      title: { zh: '交易机构是否出具凭证', en: 'the trading body issued its certificate' },
      yes: { zh: '已取得交易凭证', en: 'certificate issued' },
      no: { zh: '未取得交易凭证', en: 'no certificate issued' },
      knows: 'applicant',
      controls: 'authority',
    }),
    crossRegion,
  ),
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

const crossCategoryFact = (
  path: string,
  title: { zh: string; en: string },
  yes: { zh: string; en: string },
  no: { zh: string; en: string },
  controls: 'area' | 'authority' | 'time',
) => yesNo({ path, clause: '3.3.4.p2.s1', title, yes, no, knows: 'area', controls });

/** Whether quota may be used across categories. */
export const crossCategory = question<CrossCategoryQuestion, Verdict>({
  id: 'decideCrossCategoryUse',
  rule: '3.3.4-cross-category-use',
  title: { zh: '能否跨类别使用指标', en: 'Whether quota may be used across categories' },
  clauses: ['3.3.4.p2.s1'],
  parameters: [],
  readings: [],
  ...asking(
    crossCategoryFact(
      'qualityImproving',
      { zh: '环境质量是否持续改善', en: 'environmental quality improves continuously' },
      { zh: '环境质量持续改善', en: 'quality improves continuously' },
      { zh: '环境质量未持续改善', en: 'quality does not improve continuously' },
      'time',
    ),
    crossCategoryFact(
      'intensityFalling',
      { zh: '排放强度是否持续下降', en: 'discharge intensity falls continuously' },
      { zh: '排放强度持续下降', en: 'intensity falls continuously' },
      { zh: '排放强度未持续下降', en: 'intensity does not fall continuously' },
      'time',
    ),
    crossCategoryFact(
      'argued',
      { zh: '是否经过严格论证', en: 'the use is rigorously justified' },
      { zh: '已经严格论证', en: 'use rigorously justified' },
      { zh: '未经严格论证', en: 'use not rigorously justified' },
      'area',
    ),
    crossCategoryFact(
      'prefectureConsents',
      { zh: '苏州是否同意', en: 'Suzhou consents' },
      { zh: '苏州同意', en: 'Suzhou consents' },
      { zh: '苏州未同意', en: 'Suzhou does not consent' },
      'authority',
    ),
  ),
  decide: decideCrossCategoryUse,
  parts: {
    verdict: verdict(
      { zh: '跨类别使用', en: 'use across categories' },
      { zh: '可以', en: 'permitted' },
      { zh: '不可以', en: 'refused' },
    ),
  },
  valuesOf: (outcome) => ({ verdict: outcome }),
});
