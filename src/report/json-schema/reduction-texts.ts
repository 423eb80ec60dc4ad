import { IMPLEMENTER_LABELS, MATERIAL_LABELS, SOURCE_LABELS, WORKS_LABELS } from '../../policy/labels.js';
import type { FieldTexts } from './field-text.js';

/** Where a project lies, or which area is asked about. */
export const PLACE = {
  zh: '地点：园区全称、碧溪街道、沙家浜镇、新材料产业园，或者以“镇”“街道”结尾的名称',
  en: 'place: a park by its full name, 碧溪街道, 沙家浜镇, 新材料产业园, or a name ending in 镇 or 街道',
  clauses: ['3.1.2.s1b', '3.1.2.s1e'],
} as const;

const SOURCE_FIELDS: FieldTexts = {
  governmentRun: {
    zh: '是否由政府规划并实施',
    en: 'planned and carried out by government',
    clauses: ['3.2.1.p1.i1'],
  },
  byDischarger: {
    zh: '是否由排污单位实施',
    en: 'carried out by a discharger',
    clauses: ['3.2.1.p1.i2', '3.2.1.p1.i4'],
  },
  standardEffectiveOn: {
    zh: '新标准或新要求正式生效之日',
    en: 'day the new standard or requirement formally took effect',
    clauses: ['3.2.1.p1.i2'],
  },
  enterpriseClosed: {
    zh: '企业是否已经关闭（临时停产不算）',
    en: 'the enterprise is closed for good; a temporary stop is not',
    clauses: ['3.2.1.p1.i3'],
  },
  capacityEliminated: {
    zh: '是否淘汰了落后或过剩产能',
    en: 'outdated or excess capacity is eliminated',
    clauses: ['3.2.1.p1.i3'],
  },
  compliant: {
    zh: '排污单位是否本已达标',
    en: 'the discharger complied with the standards already',
    clauses: ['3.2.1.p1.i4'],
  },
  governmentFunds: {
    zh: '各级政府资金合计；没有写 "0"',
    en: 'government money of all levels; "0" where there is none',
    clauses: ['3.2.1.p1.i4'],
  },
  appliedVoluntarily: {
    zh: '排污单位是否自愿申请收储',
    en: 'the discharger applied of its own will',
    clauses: ['3.2.1.p1.i4'],
  },
  monitorable: { zh: '减排量是否可监测', en: 'the reduction can be monitored', clauses: ['3.2.1.p2.s2'] },
  countable: { zh: '减排量是否可统计', en: 'the reduction can be counted', clauses: ['3.2.1.p2.s2'] },
  verifiable: { zh: '减排量是否可核查', en: 'the reduction can be verified', clauses: ['3.2.1.p2.s2'] },
};

const AMOUNT_FIELDS: FieldTexts = {
  passed: {
    zh: '审核通过的减排量（不是申报量），吨/年',
    en: 'what the review passed, not what was declared, in t/a',
    clauses: ['3.2.4.s1a'],
  },
  provinceAmounts: {
    zh: '审核明确的、对应国家和省资金的部分，吨/年；不超过 passed',
    en: 'the part that corresponds to national and provincial money, as the review states it, in t/a; not above passed',
    clauses: ['3.2.4.s1b'],
  },
  upperFunds: {
    zh: '项目中国家和省的资金；没有写明 provinceAmounts 的污染物据此折算',
    en: 'national and provincial money in the project; shared out pro rata where provinceAmounts states no amount',
    clauses: ['3.2.4.s1b'],
  },
  'upperFunds.allocated': {
    zh: '国家和省下达的资金；与总投资用同一货币单位',
    en: 'money of nation and province, in the same unit as the investment',
    clauses: ['3.2.4.s1b'],
  },
  'upperFunds.total': {
    zh: '总投资，大于零',
    en: 'the whole investment, above zero',
    clauses: ['3.2.4.s1b'],
  },
};

/** The fields of a reduction dossier. */
export const REDUCTION_TEXTS: FieldTexts = {
  kind: { zh: '类别：减排项目', en: 'kind: a reduction project' },
  name: { zh: '项目名称', en: 'the project’s name' },
  place: PLACE,
  implementer: {
    zh: '实施主体',
    en: 'who carried it out',
    clauses: ['3.2.2.p2.s1a', '3.2.2.p2.s1b'],
    choices: IMPLEMENTER_LABELS,
  },
  works: {
    zh: '项目内容；自愿治理填 deep-treatment',
    en: 'what was carried out; a voluntary treatment is deep-treatment',
    clauses: ['3.2.2.p2.s1a', '3.2.2.p2.s1d'],
    choices: WORKS_LABELS,
  },
  source: {
    zh: '所主张的来源；一份数据只报一种',
    en: 'the source claimed; one for each dossier',
    clauses: ['3.2.1.p1.s1', '3.2.1.p2.s1a'],
    choices: SOURCE_LABELS,
  },
  completedOn: {
    zh: '竣工日；关闭类为厂区拆除之日',
    en: 'day of completion; of a closure, of demolition',
    clauses: ['3.2.1.p1.s1', '3.2.2.p1.s1b'],
  },
  startedOn: {
    zh: '开工日；新标准、新要求实施前的减排工程必填，其余可省',
    en: 'day the works were started; required for works ahead of a new standard, else optional',
    clauses: ['3.2.1.p1.s1', '3.2.1.p1.i2'],
  },
  onKeyList: {
    zh: '是否列入年度重点减排项目名录',
    en: 'on the annual list of key reduction projects',
    clauses: ['3.2.1.p3.s1'],
  },
  countedTowardTask: {
    zh: '是否计入年度约束性减排任务（不是国家核算）',
    en: 'counted toward the annual binding task, not the national accounting',
    clauses: ['3.2.1.p3.s1'],
  },
  permitHolder: {
    zh: '是否持有排污许可证',
    en: 'holds a discharge permit',
    clauses: ['3.2.2.p3.s1c', '3.2.2.p3.s1d'],
  },
  permitChangedOn: {
    zh: '排污许可证变更之日；没有变更的不填',
    en: 'day the permit was changed; left out where it was not',
    clauses: ['3.2.2.p1.s1c'],
  },
  permitCancelledOn: {
    zh: '排污许可证注销之日；没有注销的不填',
    en: 'day the permit was cancelled; left out where it was not',
    clauses: ['3.2.2.p1.s1c', '3.2.2.p3.s1d'],
  },
  enteredOn: {
    zh: '入库之日；尚未入库的不填',
    en: 'day of entry into the banks; left out until then',
    clauses: ['3.2.2.p1.s1b'],
  },
  appliedByDischarger: {
    zh: '排污单位是否提出申请；深度治理而来源不是自愿治理的必填',
    en: 'the discharger applied; required for deep treatment under another source than voluntary treatment',
    clauses: ['3.2.2.p2.s1d'],
  },
  submitted: {
    zh: '已提交的资料；没有写 []',
    en: 'the papers submitted; [] where there are none',
    clauses: ['3.2.2.p3.s1a'],
  },
  'submitted[]': { zh: '一份资料', en: 'a paper', choices: MATERIAL_LABELS },
  ...AMOUNT_FIELDS,
  ...SOURCE_FIELDS,
};
