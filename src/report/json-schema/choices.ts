import { pollutantName } from '../../rules/3.1.1-controlled-pollutants.js';
import type { Dossier } from '../../types/dossier.js';
import type { PolicyStatus } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import {
  type AdministrativeLevel,
  type OrderScope,
  POLLUTANTS,
  type PriorityCategory,
} from '../../types/vocabulary.js';

const POLLUTANTS_IN_ENGLISH = {
  COD: 'chemical oxygen demand',
  'NH3-N': 'ammonia nitrogen',
  TN: 'total nitrogen',
  TP: 'total phosphorus',
  SO2: 'sulphur dioxide',
  NOx: 'nitrogen oxides',
  VOCs: 'volatile organic compounds',
  PM: 'particulate matter',
} as const;

/** The names of the pollutants. */
export const POLLUTANT_CHOICES: Readonly<Record<string, Text>> = Object.fromEntries(
  POLLUTANTS.map((symbol) => [symbol, { zh: pollutantName(symbol), en: POLLUTANTS_IN_ENGLISH[symbol] }]),
);

/** The kinds of dossier. */
export const KIND_CHOICES: Readonly<Record<Dossier['kind'], Text>> = {
  reduction: {
    zh: '减排项目：能否入库、申报路径、期限、材料、分级分配',
    en: 'a reduction project: entry, route, deadline, papers, split',
  },
  construction: {
    zh: '建设项目：减量替代、总量平衡、指标来源、优先次序',
    en: 'a construction project: offset, balance, sources of quota, priority',
  },
  area: {
    zh: '板块：当年哪些来源可用，承诺履行得怎样',
    en: 'an area: which sources are open this year, and how its commitments stand',
  },
};

/** How far a policy has come. */
export const STATUS_CHOICES: Readonly<Record<PolicyStatus, Text>> = {
  draft: { zh: '征求意见稿，没有约束力', en: 'a consultation draft; binds nobody' },
  adopted: {
    zh: '使用者自己写入的正式文件，以原文为准',
    en: 'an adopted measure as its user encoded it; its text prevails',
  },
  hypothetical: { zh: '设想的方案，只作比较', en: 'a policy for comparison only' },
};

/** What an order reaches. */
export const SCOPE_CHOICES: Readonly<Record<OrderScope, Text>> = {
  banks: { zh: '各级储备库', en: 'banks of all levels' },
  'cross-region': { zh: '跨区域指标', en: 'quota from other regions' },
  both: { zh: '各级储备库和跨区域指标', en: 'banks of all levels and quota from other regions' },
};

/** Whose order of precedence is asked. */
export const BANK_CHOICES: Readonly<Record<'city' | 'township' | 'park', Text>> = {
  city: { zh: '市本级库', en: 'the city bank' },
  township: { zh: '乡镇（街道）库', en: 'a township’s bank' },
  park: { zh: '园区库', en: 'a park’s bank' },
};

/** What a project is, where the city bank sets priorities. */
export const CATEGORY_CHOICES: Readonly<Record<PriorityCategory, Text>> = {
  'major-industry': { zh: '重大产业项目', en: 'major industry' },
  'major-livelihood': { zh: '重大民生项目', en: 'major livelihood' },
  'major-science': { zh: '重大科技示范项目', en: 'major sci-tech demonstration' },
  'strategic-emerging': { zh: '战略性新兴产业', en: 'strategic emerging industry' },
  'environmental-infrastructure': { zh: '环境基础设施', en: 'environmental infrastructure' },
  'case-by-case': { zh: '一事一议', en: 'decided case by case' },
  other: { zh: '其他项目', en: 'anything else' },
};

/** The levels of government. */
export const LEVEL_CHOICES: Readonly<Record<AdministrativeLevel, Text>> = {
  township: { zh: '乡镇（街道）', en: 'a township' },
  city: { zh: '常熟市', en: 'Changshu' },
  prefecture: { zh: '苏州市', en: 'Suzhou' },
  province: { zh: '江苏省', en: 'Jiangsu Province' },
  nation: { zh: '国家', en: 'the nation' },
};
