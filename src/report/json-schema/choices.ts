import { pollutantName } from '../../rules/3.1.1-controlled-pollutants.js';
import type { Dossier } from '../../types/dossier.js';
import type { PolicyStatus } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import { POLLUTANTS } from '../../types/vocabulary.js';

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

/** Whose order of precedence is asked. */
export const BANK_CHOICES: Readonly<Record<'city' | 'township' | 'park', Text>> = {
  city: { zh: '市本级库', en: 'the city bank' },
  township: { zh: '乡镇（街道）库', en: 'a township’s bank' },
  park: { zh: '园区库', en: 'a park’s bank' },
};
