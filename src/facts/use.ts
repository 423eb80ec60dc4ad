// Facts of construction projects and of the use of quota (3.3), but those of transfers and commitments.

import {
  CONSTRUCTION_LABELS,
  LEVEL_LABELS,
  PRIORITY_CATEGORY_LABELS,
  SCOPE_LABELS,
} from '../policy/labels.js';
import type { PriorityQuestion } from '../types/facts.js';
import {
  ADMINISTRATIVE_LEVELS,
  CONSTRUCTIONS,
  ORDER_SCOPES,
  type Pollutant,
  PRIORITY_CATEGORIES,
} from '../types/vocabulary.js';
import { pollutant } from './banks.js';
import type { DocumentedVariants } from './documented.js';
import {
  type Choice,
  choiceFact,
  groupFact,
  optional,
  plainFact,
  quantityFact,
  severalFact,
  yesNoFact,
} from './fact.js';

const AUTHORITIES = { zh: '生态环境部门', en: 'the environmental authorities' } as const;

/** The kind of construction. */
export const construction = choiceFact('construction', {
  title: { zh: '建设性质', en: 'kind of construction' },
  choices: CONSTRUCTIONS,
  labels: CONSTRUCTION_LABELS,
  clauses: ['3.3.2.s2a'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** Of a strategic emerging industry. */
export const strategicEmerging = yesNoFact('strategicEmerging', {
  title: { zh: '是否属于战略性新兴产业', en: 'a strategic emerging industry' },
  help: { zh: '目录不在本办法中', en: 'the catalogue is not in the text' },
  yes: { zh: '属于战略性新兴产业', en: 'a strategic emerging industry' },
  no: { zh: '不属于战略性新兴产业', en: 'not a strategic emerging industry' },
  clauses: ['3.3.2.s2a'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: { zh: '产业主管部门', en: 'the industry authority' },
});

/** What a project adds. */
export const increase = quantityFact('amounts', 'increase', {
  title: { zh: '新增年排放量（吨/年）', en: 'amount added (t/a)' },
  zero: { zh: '没有新增排放', en: 'nothing added' },
  above: { zh: '有新增排放', en: 'an amount above zero added' },
  clauses: ['3.3.2.s1', '3.3.2.s2b'],
  whose: { knows: 'applicant', controls: 'applicant' },
  keptBy: { zh: '环评', en: 'the EIA' },
});

/** What the own bank holds. */
export const holdings = quantityFact('amounts', 'holdings', {
  title: { zh: '本级库的库存量（吨/年）', en: 'what the own bank holds (t/a)' },
  help: {
    zh: '新增的每种污染物都要写，没有写 "0"',
    en: 'of every pollutant that is added; "0" where there is none',
  },
  clauses: ['3.3.2.s1', '3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'fixed' },
  keptBy: { zh: '储备库管理部门', en: 'the manager of the bank' },
});

/** What must be offset. */
export const required = quantityFact('amount', 'required', {
  title: { zh: '需替代量（吨/年）', en: 'required (t/a)' },
  zero: { zh: '无需替代', en: 'nothing required' },
  above: { zh: '需要替代', en: 'an offset required' },
  clauses: ['3.3.2.s1'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** What is at hand for it. */
export const available = quantityFact('amount', 'available', {
  title: { zh: '可用量（吨/年）', en: 'at hand (t/a)' },
  zero: { zh: '没有可用的指标', en: 'nothing at hand' },
  above: { zh: '有可用的指标', en: 'an amount at hand' },
  clauses: ['3.3.2.s1'],
  whose: { knows: 'area', controls: 'applicant' },
});

const bank = choiceFact('bank', {
  title: { zh: '使用的储备库', en: 'bank whose quota is used' },
  choices: ['city', 'township', 'park'],
  labels: {
    city: { zh: '市本级库', en: 'the city bank' },
    township: { zh: '乡镇库', en: 'a township bank' },
    park: { zh: '园区库', en: 'a park bank' },
  },
  clauses: ['3.3.1.s1b', '3.3.1.s1c'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

const priorityCategory = choiceFact('category', {
  title: { zh: '项目类别', en: 'category of the project' },
  choices: PRIORITY_CATEGORIES,
  labels: PRIORITY_CATEGORY_LABELS,
  clauses: ['3.3.1.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

const level = choiceFact('level', {
  title: { zh: '项目层级', en: 'level of the project' },
  help: { zh: '由哪一级确定', en: 'the level of government that names it' },
  choices: ADMINISTRATIVE_LEVELS,
  labels: LEVEL_LABELS,
  clauses: ['3.3.1.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

const passedByCity = yesNoFact('passedByCity', {
  title: { zh: '市政府是否一事一议通过', en: 'the city government passed it case by case' },
  help: {
    zh: '指常熟市政府，收到不算；一事一议的必填',
    en: 'that of Changshu, and receiving it is not enough; required where decided case by case',
  },
  yes: { zh: '市政府已一事一议通过', en: 'passed by the city government case by case' },
  no: { zh: '市政府未一事一议通过', en: 'not passed by the city government case by case' },
  clauses: ['3.3.1.s1b'],
  whose: { knows: 'authority', controls: 'authority' },
});

const major = yesNoFact('major', {
  title: { zh: '是否属于重大项目', en: 'a major project' },
  yes: { zh: '属于重大项目', en: 'a major project' },
  no: { zh: '不属于重大项目', en: 'not a major project' },
  clauses: ['3.3.1.s1c'],
  whose: { knows: 'area', controls: 'fixed' },
});

const inOwnArea = yesNoFact('inOwnArea', {
  title: { zh: '项目是否在本区域内', en: 'in the bank’s own area' },
  yes: { zh: '项目在本区域内', en: 'in the bank’s own area' },
  no: { zh: '项目不在本区域内', en: 'outside the bank’s own area' },
  clauses: ['3.3.1.s1c'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** What priority hangs on. */
export const priority = groupFact('priority', {
  title: { zh: '优先次序', en: 'priority' },
  help: { zh: '要问是否优先保障的才填', en: 'only where priority is asked for' },
  fields: { bank },
  variants: {
    by: 'bank',
    of: {
      city: { category: priorityCategory, level, passedByCity: optional(passedByCity) },
      township: { major, inOwnArea },
      park: { major, inOwnArea },
    } satisfies DocumentedVariants<PriorityQuestion, 'bank'>,
  },
  clauses: ['3.3.1.s1b', '3.3.1.s1c'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** The day of use. */
export const dayOfUse = plainFact('date', 'on', {
  title: { zh: '使用日期', en: 'day of use' },
  clauses: ['3.3.4.p5.s1b'],
  whose: { knows: 'applicant', controls: 'time' },
});

/** The year of use. */
export const yearOfUse = plainFact('year', 'year', {
  title: { zh: '使用年度', en: 'year of use' },
  clauses: ['3.3.4.p1.s1b'],
  whose: { knows: 'area', controls: 'time' },
});

const water = yesNoFact('water', {
  title: { zh: '水环境质量目标是否达到', en: 'the water target was met' },
  alone: { zh: '上年度水环境质量目标是否达到', en: 'the water target of the year before was met' },
  yes: { zh: '上年度水环境质量达标', en: 'water target of the year before met' },
  no: { zh: '上年度水环境质量未达标', en: 'water target of the year before missed' },
  clauses: ['3.3.4.p3.s1a', '3.3.4.p1.s1b', '3.3.4.p4.s1'],
  whose: { knows: 'authority', controls: 'time' },
});

const air = yesNoFact('air', {
  title: { zh: '大气环境质量目标是否达到', en: 'the air target was met' },
  alone: { zh: '上年度大气环境质量目标是否达到', en: 'the air target of the year before was met' },
  yes: { zh: '上年度大气环境质量达标', en: 'air target of the year before met' },
  no: { zh: '上年度大气环境质量未达标', en: 'air target of the year before missed' },
  clauses: ['3.3.4.p3.s1a', '3.3.4.p1.s1b', '3.3.4.p4.s1'],
  whose: { knows: 'authority', controls: 'time' },
});

const targetsMet = groupFact('targetsMet', {
  title: { zh: '环境质量目标是否达到', en: 'whether the quality targets were met' },
  fields: { water, air },
  clauses: ['3.3.4.p3.s1a', '3.3.4.p1.s1b', '3.3.4.p4.s1'],
  whose: { knows: 'authority', controls: 'time' },
});

const keyProjectsCompleted = yesNoFact('keyProjectsCompleted', {
  title: { zh: '重点减排项目是否完成', en: 'the key reduction projects were completed' },
  alone: { zh: '上年度重点减排项目是否完成', en: 'the key projects of the year before were completed' },
  yes: { zh: '上年度重点减排项目已完成', en: 'key projects of the year before completed' },
  no: { zh: '上年度重点减排项目未完成', en: 'key projects of the year before not completed' },
  clauses: ['3.3.4.p3.s1a'],
  whose: { knows: 'authority', controls: 'time' },
});

const bindingTaskCompleted = yesNoFact('bindingTaskCompleted', {
  title: { zh: '约束性减排任务是否完成', en: 'the binding reduction task was completed' },
  alone: { zh: '上年度约束性减排任务是否完成', en: 'the binding task of the year before was completed' },
  yes: { zh: '上年度约束性减排任务已完成', en: 'binding task of the year before completed' },
  no: { zh: '上年度约束性减排任务未完成', en: 'binding task of the year before not completed' },
  clauses: ['3.3.4.p4.s1'],
  whose: { knows: 'authority', controls: 'time' },
});

/** How an area stood in a year. */
export const standing = groupFact('standing', {
  title: { zh: '一年的考核情况', en: 'the standing of one year' },
  fields: { targetsMet, keyProjectsCompleted, bindingTaskCompleted },
  clauses: ['3.3.4.p3.s1a', '3.3.4.p4.s1'],
  whose: { knows: 'authority', controls: 'time' },
});

/** How an area stood, by year. */
export const standings = severalFact('by-year', 'standings', {
  title: { zh: '板块的年度考核情况', en: 'how the area stood, by year' },
  help: {
    zh: '使用指标的上一年度必须有，其他年度不起作用',
    en: 'the year before the year of use must be there, others count for nothing',
  },
  each: standing,
  clauses: ['3.3.4.p3.s1a', '3.3.4.p4.s1'],
  whose: { knows: 'authority', controls: 'time' },
  keptBy: AUTHORITIES,
});

const scope = choiceFact('scope', {
  title: { zh: '暂停的范围', en: 'what it reaches' },
  choices: ORDER_SCOPES,
  labels: SCOPE_LABELS,
  clauses: ['3.3.4.p5.s1b'],
  whose: { knows: 'authority', controls: 'authority' },
});

const issuedOn = plainFact('date', 'issuedOn', {
  title: { zh: '责令日期', en: 'day of issue' },
  help: { zh: '当天起生效', en: 'in force from that day' },
  clauses: ['3.3.4.p5.s1b'],
  whose: { knows: 'authority', controls: 'authority' },
});

const liftedOn = plainFact('date', 'liftedOn', {
  title: { zh: '解除日期', en: 'day of lifting' },
  help: {
    zh: '当天起恢复使用；尚未解除的不填',
    en: 'from which use is free again; left out until then',
  },
  clauses: ['3.3.4.p5.s1c', '3.4.3.s2c'],
  whose: { knows: 'authority', controls: 'authority' },
});

const order = groupFact('order', {
  title: { zh: '一项责令', en: 'an order' },
  fields: { scope, issuedOn, liftedOn: optional(liftedOn) },
  clauses: ['3.3.4.p5.s1b', '3.4.3.s2b'],
  whose: { knows: 'authority', controls: 'authority' },
});

/** Orders against the area. */
export const orders = severalFact('list', 'orders', {
  title: { zh: '对板块作出的责令暂停使用决定', en: 'orders against the area to suspend use' },
  help: { zh: '已解除的也可以写；没有写 []', en: 'past ones too; [] where there is none' },
  whole: 'orders',
  each: order,
  clauses: ['3.3.4.p5.s1b', '3.4.3.s2b'],
  whose: { knows: 'authority', controls: 'authority' },
  keptBy: AUTHORITIES,
});

/** The own bank holds less than is needed. */
export const ownBankShort = yesNoFact('ownBankShort', {
  title: { zh: '本级库是否不足', en: 'the own bank holds too little' },
  yes: { zh: '本级库不足', en: 'own bank short' },
  no: { zh: '本级库足够', en: 'own bank not short' },
  clauses: ['3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'fixed' },
});

/** A commitment for the pollutant is breached. */
export const breached = yesNoFact('breached', {
  title: { zh: '该项污染物的入库承诺是否逾期未履行到位', en: 'a commitment for this pollutant is breached' },
  yes: { zh: '该项污染物的入库承诺逾期未履行到位', en: 'a commitment for this pollutant is breached' },
  no: { zh: '该项污染物没有逾期未履行到位的入库承诺', en: 'no commitment for this pollutant is breached' },
  clauses: ['3.3.4.p3.s1g'],
  whose: { knows: 'authority', controls: 'area' },
});

/** The pollutants whose commitment is breached. */
export const breaches = severalFact('list', 'breaches', {
  title: { zh: '入库承诺未履行到位的污染物', en: 'pollutants whose commitment is breached' },
  help: { zh: '没有写 []', en: '[] where there is none' },
  each: pollutant,
  clauses: ['3.3.4.p3.s1g'],
  whose: { knows: 'authority', controls: 'area' },
  keptBy: { zh: '常熟生态环境局', en: 'the county bureau' },
});

/** The pollutant of a purchase. */
export const pollutantBought = {
  ...pollutant,
  title: { zh: '所购的污染物', en: 'pollutant bought' },
  help: { zh: '须在新增的污染物之中', en: 'one of those added' },
  clauses: ['3.3.3.p2.s1c'],
} as const satisfies Choice<Pollutant>;

/** How much was bought. */
export const amountBought = quantityFact('amount', 'amount', {
  title: { zh: '购买量（吨/年）', en: 'amount bought (t/a)' },
  help: { zh: '大于零', en: 'above zero' },
  clauses: ['3.3.3.p2.s1a'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The trade is done. */
export const completed = yesNoFact('completed', {
  title: { zh: '交易是否完成', en: 'the trade is done' },
  yes: { zh: '交易已完成', en: 'trade done' },
  no: { zh: '交易未完成', en: 'trade not done' },
  clauses: ['3.3.3.p2.s1b'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The trading body has issued its certificate. */
export const certified = yesNoFact('certified', {
  title: { zh: '交易机构是否出具凭证', en: 'the trading body issued its certificate' },
  yes: { zh: '已取得交易凭证', en: 'certificate issued' },
  no: { zh: '未取得交易凭证', en: 'no certificate issued' },
  clauses: ['3.3.3.p2.s1b'],
  whose: { knows: 'applicant', controls: 'trading-body' },
});

/** From outside the city. */
export const crossRegion = yesNoFact('crossRegion', {
  title: { zh: '是否市外指标', en: 'quota from outside the city' },
  yes: { zh: '市外指标', en: 'from outside the city' },
  no: { zh: '市内指标', en: 'from within the city' },
  clauses: ['3.3.4.p3.s1c'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** Of quota from outside the city, what `decideUse` says of it. */
export const mayBuyOutside = choiceFact('crossRegion', {
  title: {
    zh: '购买市外指标的，板块能否跨区域购买',
    en: 'of quota from outside the city, whether the area may buy it',
  },
  choices: ['permitted', 'refused'],
  labels: { permitted: { zh: '可以', en: 'it may' }, refused: { zh: '不得', en: 'it may not' } },
  clauses: ['3.3.4.p3.s1c'],
  whose: { knows: 'area', controls: 'area' },
});

const purchase = groupFact('purchase', {
  title: { zh: '一项购买', en: 'a purchase' },
  fields: { pollutant: pollutantBought, amount: amountBought, completed, certified, crossRegion },
  clauses: ['3.3.3.p2.s1a'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** Quota bought. */
export const purchases = severalFact('list', 'purchases', {
  title: { zh: '在交易系统购买的指标', en: 'quota bought in the trading system' },
  help: { zh: '没有写 []', en: '[] where there is none' },
  each: purchase,
  clauses: ['3.3.3.p2.s1a'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** Environmental quality improves continuously. */
export const qualityImproving = yesNoFact('qualityImproving', {
  title: { zh: '环境质量是否持续改善', en: 'environmental quality improves continuously' },
  yes: { zh: '环境质量持续改善', en: 'quality improves continuously' },
  no: { zh: '环境质量未持续改善', en: 'quality does not improve continuously' },
  clauses: ['3.3.4.p2.s1'],
  whose: { knows: 'area', controls: 'time' },
});

/** Discharge intensity falls continuously. */
export const intensityFalling = yesNoFact('intensityFalling', {
  title: { zh: '排放强度是否持续下降', en: 'discharge intensity falls continuously' },
  yes: { zh: '排放强度持续下降', en: 'intensity falls continuously' },
  no: { zh: '排放强度未持续下降', en: 'intensity does not fall continuously' },
  clauses: ['3.3.4.p2.s1'],
  whose: { knows: 'area', controls: 'time' },
});

/** The use was rigorously justified. */
export const argued = yesNoFact('argued', {
  title: { zh: '是否经过严格论证', en: 'the use is rigorously justified' },
  yes: { zh: '已经严格论证', en: 'use rigorously justified' },
  no: { zh: '未经严格论证', en: 'use not rigorously justified' },
  clauses: ['3.3.4.p2.s1'],
  whose: { knows: 'area', controls: 'area' },
});

/** Suzhou consents. */
export const prefectureConsents = yesNoFact('prefectureConsents', {
  title: { zh: '苏州是否同意', en: 'Suzhou consents' },
  yes: { zh: '苏州同意', en: 'Suzhou consents' },
  no: { zh: '苏州未同意', en: 'Suzhou does not consent' },
  clauses: ['3.3.4.p2.s1'],
  whose: { knows: 'area', controls: 'authority' },
});
