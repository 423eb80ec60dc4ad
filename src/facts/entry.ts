// Facts of reduction projects: entry, route, deadline, papers and split (3.2).

import {
  IMPLEMENTER_LABELS,
  MATERIAL_CATEGORY_LABELS,
  MATERIAL_LABELS,
  SOURCE_LABELS,
  WORKS_LABELS,
} from '../policy/labels.js';
import { ENTRY_SOURCES, IMPLEMENTERS, MATERIAL_CATEGORIES, MATERIALS, WORKS } from '../types/vocabulary.js';
import { choiceFact, groupFact, plainFact, quantityFact, severalFact, yesNoFact } from './fact.js';

const COUNTY_BUREAU = { zh: '常熟生态环境局', en: 'the county bureau' } as const;
const PREFECTURE_BUREAU = { zh: '苏州市生态环境局', en: 'the prefecture bureau' } as const;
const DISCHARGER = { zh: '排污单位', en: 'the discharger' } as const;

/** Who carried a reduction out. */
export const implementer = choiceFact('implementer', {
  title: { zh: '实施主体', en: 'who carried it out' },
  choices: IMPLEMENTERS,
  labels: IMPLEMENTER_LABELS,
  sentence: {
    frame: { zh: '由…实施', en: 'carried out by …' },
    words: {
      city: { zh: '市级', en: 'the city' },
      area: { zh: '板块', en: 'an area' },
      industrial: { zh: '工业排污单位', en: 'an industrial discharger' },
      agricultural: { zh: '农业排污单位', en: 'an agricultural discharger' },
      other: { zh: '其他单位', en: 'another unit' },
    },
  },
  clauses: ['3.2.2.p2.s1a', '3.2.2.p2.s1b', '3.2.4.s1d'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** What was carried out. */
export const works = choiceFact('works', {
  title: { zh: '工程类型', en: 'kind of works' },
  help: { zh: '自愿治理填 deep-treatment', en: 'a voluntary treatment is deep-treatment' },
  choices: WORKS,
  labels: WORKS_LABELS,
  clauses: ['3.2.2.p2.s1a', '3.2.2.p2.s1d', '3.2.2.p3.s1b', '3.2.4.s1a'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** Where a reduction comes from. */
export const source = choiceFact('source', {
  title: { zh: '减排来源', en: 'source of the reduction' },
  help: { zh: '一份数据只报一种', en: 'one for each dossier' },
  choices: ENTRY_SOURCES,
  labels: SOURCE_LABELS,
  clauses: ['3.2.1.p1.s1', '3.2.1.p2.s1a', '3.2.2.p1.s1b', '3.2.2.p3.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** When the works were completed. */
export const completedOn = plainFact('date', 'completedOn', {
  title: { zh: '竣工日期（关闭类为拆除日期）', en: 'completion (of a closure: demolition)' },
  clauses: ['3.2.1.p1.s1', '3.2.2.p1.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: { zh: '验收材料、板块关停情况说明', en: 'acceptance papers, the area’s closure statement' },
});

/** When the works were started. */
export const startedOn = plainFact('date', 'startedOn', {
  title: { zh: '开工日期', en: 'start of the works' },
  help: {
    zh: '新标准、新要求实施前的减排工程必填，其余可省；不填时，结论一般会注明以竣工日期为准这一理解',
    en: 'required for works ahead of a new standard, else optional; without it the answer usually names the reading entry-date',
  },
  clauses: ['3.2.1.p1.i2', '3.2.1.p1.s1'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** On the annual list of key reduction projects. */
export const onKeyList = yesNoFact('onKeyList', {
  title: { zh: '是否列入年度重点减排项目名录', en: 'on the annual list of key reduction projects' },
  yes: { zh: '已列入年度重点减排项目名录', en: 'on the annual key-reduction list' },
  no: { zh: '未列入年度重点减排项目名录', en: 'not on the annual key-reduction list' },
  clauses: ['3.2.1.p3.s1'],
  whose: { knows: 'authority', controls: 'fixed' },
  keptBy: COUNTY_BUREAU,
});

/** Counted toward the annual binding task. */
export const countedTowardTask = yesNoFact('countedTowardTask', {
  title: { zh: '是否用于完成年度约束性减排任务', en: 'counted toward the annual binding task' },
  help: { zh: '不是国家核算', en: 'not the national accounting' },
  yes: { zh: '已用于完成年度约束性减排任务', en: 'counted toward the annual binding task' },
  no: { zh: '未用于完成年度约束性减排任务', en: 'not counted toward the annual binding task' },
  clauses: ['3.2.1.p3.s1'],
  whose: { knows: 'authority', controls: 'fixed' },
  keptBy: COUNTY_BUREAU,
});

/** Planned and carried out by government. */
export const governmentRun = yesNoFact('governmentRun', {
  title: { zh: '是否由政府规划并实施', en: 'planned and carried out by government' },
  yes: { zh: '由政府规划并实施', en: 'planned and carried out by government' },
  no: { zh: '并非由政府规划并实施', en: 'not planned and carried out by government' },
  clauses: ['3.2.1.p1.i1'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** Carried out by a discharger. */
export const byDischarger = yesNoFact('byDischarger', {
  title: { zh: '是否由排污单位实施', en: 'carried out by a discharger' },
  yes: { zh: '由排污单位实施', en: 'carried out by a discharger' },
  no: { zh: '并非由排污单位实施', en: 'not carried out by a discharger' },
  clauses: ['3.2.1.p1.i2', '3.2.1.p1.i4'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** When a new standard or requirement took effect. */
export const standardEffectiveOn = plainFact('date', 'standardEffectiveOn', {
  title: { zh: '新标准、新要求正式生效日期', en: 'day the new standard or requirement took effect' },
  clauses: ['3.2.1.p1.i2'],
  whose: { knows: 'authority', controls: 'fixed' },
});

/** Closed for good. */
export const enterpriseClosed = yesNoFact('enterpriseClosed', {
  title: { zh: '企业是否永久关闭', en: 'the enterprise is closed for good' },
  help: { zh: '临时停产不算', en: 'a temporary stop is not' },
  yes: { zh: '企业已永久关闭', en: 'the enterprise is closed for good' },
  no: { zh: '企业未永久关闭', en: 'the enterprise is not closed for good' },
  clauses: ['3.2.1.p1.i3'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** Outdated or excess capacity is eliminated. */
export const capacityEliminated = yesNoFact('capacityEliminated', {
  title: { zh: '是否淘汰落后或过剩产能', en: 'outdated or excess capacity is eliminated' },
  yes: { zh: '已淘汰落后或过剩产能', en: 'outdated or excess capacity is eliminated' },
  no: { zh: '未淘汰落后或过剩产能', en: 'no outdated or excess capacity is eliminated' },
  clauses: ['3.2.1.p1.i3'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** Discharge was within the standards before. */
export const compliant = yesNoFact('compliant', {
  title: { zh: '实施前是否已达标排放', en: 'the discharger already complied with the standards' },
  yes: { zh: '实施前已达标排放', en: 'the discharger already complied' },
  no: { zh: '实施前未达标排放', en: 'the discharger did not comply before' },
  clauses: ['3.2.1.p1.i4'],
  whose: { knows: 'authority', controls: 'fixed' },
});

/** Government money in the works. */
export const governmentFunds = quantityFact('amount', 'governmentFunds', {
  title: { zh: '各级政府资金', en: 'government money of any level' },
  help: { zh: '合计金额；没有写 "0"', en: 'the sum in money; "0" where there is none' },
  zero: { zh: '未使用政府资金', en: 'no government money' },
  above: { zh: '使用了政府资金', en: 'with government money' },
  clauses: ['3.2.1.p1.i4'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** Offered to the bank by the discharger itself. */
export const appliedVoluntarily = yesNoFact('appliedVoluntarily', {
  title: { zh: '是否自愿申请收储', en: 'the discharger applied of its own will' },
  yes: { zh: '自愿申请收储', en: 'applied of its own will' },
  no: { zh: '未自愿申请收储', en: 'did not apply of its own will' },
  clauses: ['3.2.1.p1.i4'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The reduction can be monitored. */
export const monitorable = yesNoFact('monitorable', {
  title: { zh: '减排量是否可监测', en: 'the reduction can be monitored' },
  yes: { zh: '减排量可监测', en: 'the reduction can be monitored' },
  no: { zh: '减排量不可监测', en: 'the reduction cannot be monitored' },
  clauses: ['3.2.1.p2.s2'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The reduction can be counted. */
export const countable = yesNoFact('countable', {
  title: { zh: '减排量是否可统计', en: 'the reduction can be counted' },
  yes: { zh: '减排量可统计', en: 'the reduction can be counted' },
  no: { zh: '减排量不可统计', en: 'the reduction cannot be counted' },
  clauses: ['3.2.1.p2.s2'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The reduction can be verified. */
export const verifiable = yesNoFact('verifiable', {
  title: { zh: '减排量是否可核查', en: 'the reduction can be verified' },
  yes: { zh: '减排量可核查', en: 'the reduction can be verified' },
  no: { zh: '减排量不可核查', en: 'the reduction cannot be verified' },
  clauses: ['3.2.1.p2.s2'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** Holds a discharge permit. */
export const permitHolder = yesNoFact('permitHolder', {
  title: { zh: '是否持有排污许可证', en: 'the unit holds a discharge permit' },
  yes: { zh: '持有排污许可证', en: 'holds a discharge permit' },
  no: { zh: '未持有排污许可证', en: 'holds no discharge permit' },
  clauses: ['3.2.2.p3.s1d', '3.2.2.p3.s1c'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: DISCHARGER,
});

/** When the permit was changed. */
export const permitChangedOn = plainFact('date', 'permitChangedOn', {
  title: { zh: '排污许可证变更日期', en: 'day the permit was changed' },
  help: { zh: '没有变更的不填', en: 'left out where it was not' },
  clauses: ['3.2.2.p1.s1c'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: DISCHARGER,
});

/** When the permit was cancelled. */
export const permitCancelledOn = plainFact('date', 'permitCancelledOn', {
  title: { zh: '排污许可证注销日期', en: 'day the permit was cancelled' },
  help: { zh: '没有注销的不填', en: 'left out where it was not' },
  clauses: ['3.2.2.p1.s1c', '3.2.2.p3.s1d'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: DISCHARGER,
});

/** When the reduction was entered. */
export const enteredOn = plainFact('date', 'enteredOn', {
  title: { zh: '入库日期', en: 'day of entry' },
  help: { zh: '尚未入库的不填', en: 'left out until then' },
  clauses: ['3.2.2.p1.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: { zh: '申报部门', en: 'the filing body' },
});

/** Whether the discharger applied. */
export const appliedByDischarger = yesNoFact('appliedByDischarger', {
  title: { zh: '排污单位是否申请收储', en: 'the discharger applied' },
  help: {
    zh: '深度治理而来源不是自愿治理的必填',
    en: 'required for deep treatment under another source than voluntary treatment',
  },
  yes: { zh: '排污单位已申请收储', en: 'the discharger applied' },
  no: { zh: '排污单位没有申请收储', en: 'the discharger did not apply' },
  clauses: ['3.2.2.p2.s1d'],
  whose: { knows: 'applicant', controls: 'applicant' },
  keptBy: DISCHARGER,
});

/** Which list of papers applies. */
export const category = choiceFact('category', {
  title: { zh: '材料清单', en: 'list of papers' },
  choices: MATERIAL_CATEGORIES,
  labels: MATERIAL_CATEGORY_LABELS,
  clauses: ['3.2.2.p3.s1a'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** A paper. */
const paper = choiceFact('paper', {
  title: { zh: '一份资料', en: 'a paper' },
  choices: MATERIALS,
  labels: MATERIAL_LABELS,
  clauses: ['3.2.2.p3.s1a'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The papers submitted. */
export const submitted = severalFact('list', 'submitted', {
  title: { zh: '已提交的资料', en: 'the papers submitted' },
  help: { zh: '没有写 []', en: '[] where there are none' },
  each: paper,
  clauses: ['3.2.2.p3.s1a'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** What the review passed. */
export const passed = quantityFact('amounts', 'passed', {
  title: { zh: '审核通过的减排量（吨/年）', en: 'amount passed (t/a)' },
  help: { zh: '不是申报量', en: 'not what was declared' },
  zero: { zh: '通过的减排量为零', en: 'nothing passed' },
  above: { zh: '通过的减排量大于零', en: 'an amount above zero passed' },
  clauses: ['3.2.4.s1a'],
  whose: { knows: 'authority', controls: 'authority' },
  keptBy: PREFECTURE_BUREAU,
});

/** The part of it that corresponds to national and provincial money. */
export const provinceAmounts = quantityFact('amounts', 'provinceAmounts', {
  title: { zh: '与国家、省资金相应的减排量（吨/年）', en: 'part of national and provincial money (t/a)' },
  help: {
    zh: '审核写明的才填，不超过审核通过的减排量',
    en: 'where the review states it; not above what was passed',
  },
  clauses: ['3.2.4.s1b'],
  whose: { knows: 'authority', controls: 'authority' },
  keptBy: PREFECTURE_BUREAU,
});

const allocated = quantityFact('amount', 'allocated', {
  title: { zh: '国家和省下达的资金', en: 'money allocated by nation and province' },
  clauses: ['3.2.4.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

const total = quantityFact('amount', 'total', {
  title: { zh: '总投资', en: 'the whole investment' },
  help: { zh: '大于零，与资金用同一货币单位', en: 'above zero, in the same unit of money' },
  clauses: ['3.2.4.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** National and provincial money in the project. */
export const upperFunds = groupFact('upperFunds', {
  title: { zh: '国家、省资金和总投资', en: 'national and provincial money, and the whole investment' },
  help: {
    zh: '没有写明相应减排量的污染物据此折算',
    en: 'shared out pro rata where the review states no amount',
  },
  whole: 'funds',
  fields: { allocated, total },
  clauses: ['3.2.4.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
  keptBy: { zh: '资金文件', en: 'funding papers' },
});
