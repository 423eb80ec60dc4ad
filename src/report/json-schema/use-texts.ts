import {
  CONSTRUCTION_LABELS,
  LEVEL_LABELS,
  ORDER_SCOPE_LABELS,
  PRIORITY_LABELS,
} from '../../policy/labels.js';
import { BANK_CHOICES } from './choices.js';
import type { FieldTexts } from './field-text.js';
import { PLACE } from './reduction-texts.js';

const AREA_STATE: FieldTexts = {
  standings: {
    zh: '板块各年度的考核情况；使用指标的上一年度必须有，其他年度不起作用',
    en: 'the area’s standing by year; the year before the year of use must be there, others count for nothing',
    clauses: ['3.3.4.p3.s1a', '3.3.4.p4.s1'],
  },
  'standings.*': { zh: '一年的考核情况', en: 'the standing of one year' },
  'standings.*.targetsMet': {
    zh: '环境质量目标是否达到',
    en: 'whether the quality targets were met',
    clauses: ['3.3.4.p1.s1b', '3.3.4.p4.s1'],
  },
  'standings.*.targetsMet.water': { zh: '水环境质量是否达标', en: 'the target of water was met' },
  'standings.*.targetsMet.air': { zh: '大气环境质量是否达标', en: 'the target of air was met' },
  'standings.*.keyProjectsCompleted': {
    zh: '板块的重点减排项目是否完成',
    en: 'the area completed its key reduction projects',
    clauses: ['3.3.4.p3.s1a'],
  },
  'standings.*.bindingTaskCompleted': {
    zh: '板块的约束性减排任务是否完成',
    en: 'the area completed its binding reduction task',
    clauses: ['3.3.4.p4.s1'],
  },
  orders: {
    zh: '对该板块的暂停使用责令，已解除的也可以写；没有写 []',
    en: 'orders to suspend use against the area, past ones too; [] where there is none',
    clauses: ['3.3.4.p5.s1b', '3.4.3.s2b'],
  },
  'orders[].scope': { zh: '暂停的范围', en: 'what it reaches', choices: ORDER_SCOPE_LABELS },
  'orders[].issuedOn': { zh: '责令之日，当天起生效', en: 'day of issue, in force from that day' },
  'orders[].liftedOn': {
    zh: '解除之日，当天起恢复使用；尚未解除的不填',
    en: 'day of lifting, from which use is free again; left out until then',
    clauses: ['3.3.4.p5.s1c', '3.4.3.s2c'],
  },
};

const PURCHASES: FieldTexts = {
  purchases: {
    zh: '已购的指标；没有写 []',
    en: 'quota bought; [] where there is none',
    clauses: ['3.3.3.p2.s1a'],
  },
  'purchases[].pollutant': {
    zh: '所购的污染物，须在 increase 之中',
    en: 'the pollutant bought, one of increase',
    clauses: ['3.3.3.p2.s1c'],
  },
  'purchases[].amount': { zh: '购入量，吨/年，大于零', en: 'how much, in t/a, above zero' },
  'purchases[].completed': { zh: '交易是否完成', en: 'the trade is done', clauses: ['3.3.3.p2.s1a'] },
  'purchases[].certified': {
    zh: '是否已取得凭证',
    en: 'the trading body has issued its certificate',
    clauses: ['3.3.3.p2.s1b'],
  },
  'purchases[].crossRegion': {
    zh: '是否从市外购入',
    en: 'it comes from outside the city',
    clauses: ['3.3.4.p3.s1c'],
  },
};

const PRIORITY: FieldTexts = {
  priority: {
    zh: '要问是否优先保障的才填',
    en: 'only where priority is asked for',
    clauses: ['3.3.1.s1b', '3.3.1.s1c'],
  },
  'priority.bank': { zh: '所问的储备库', en: 'the bank whose order is asked', choices: BANK_CHOICES },
  'priority.category': {
    zh: '项目类别',
    en: 'what the project is',
    clauses: ['3.3.1.s1b'],
    choices: PRIORITY_LABELS,
  },
  'priority.level': {
    zh: '由哪一级确定',
    en: 'the level of government that names it',
    clauses: ['3.3.1.s1b'],
    choices: LEVEL_LABELS,
  },
  'priority.passedByCity': {
    zh: '常熟市政府是否已经议定；一事一议的必填',
    en: 'the Changshu government has passed it; required where decided case by case',
    clauses: ['3.3.1.s1b'],
  },
  'priority.major': { zh: '是否重大项目', en: 'a major project', clauses: ['3.3.1.s1c'] },
  'priority.inOwnArea': {
    zh: '是否在该库的本区域内',
    en: 'it lies in the bank’s own area',
    clauses: ['3.3.1.s1c'],
  },
};

/** The fields of a construction dossier. */
export const CONSTRUCTION_TEXTS: FieldTexts = {
  kind: { zh: '类别：建设项目', en: 'kind: a construction project' },
  name: { zh: '项目名称', en: 'the project’s name' },
  place: PLACE,
  construction: {
    zh: '建设性质',
    en: 'the kind of construction',
    clauses: ['3.3.2.s2a'],
    choices: CONSTRUCTION_LABELS,
  },
  strategicEmerging: {
    zh: '是否属于战略性新兴产业（目录不在本办法中）',
    en: 'of a strategic emerging industry; the catalogue is not in the text',
    clauses: ['3.3.2.s2a'],
  },
  on: { zh: '使用指标之日', en: 'the day of use' },
  increase: {
    zh: '项目新增的年排放量，吨/年',
    en: 'what the project adds in a year, in t/a',
    clauses: ['3.3.2.s1', '3.3.2.s2b'],
  },
  holdings: {
    zh: '板块本级库的储备量，吨/年；increase 中的每一项都要写，没有写 "0"',
    en: 'what the area’s own bank holds, in t/a; every pollutant of increase, "0" where there is none',
    clauses: ['3.3.4.p3.s1b'],
  },
  ...AREA_STATE,
  breaches: {
    zh: '该板块未按承诺履行到位的污染物；没有写 []',
    en: 'the pollutants of which a commitment of the area is breached; [] where there is none',
    clauses: ['3.3.4.p3.s1g'],
  },
  ...PURCHASES,
  ...PRIORITY,
};

/** The fields of an area's dossier. */
export const AREA_TEXTS: FieldTexts = {
  kind: { zh: '类别：板块', en: 'kind: an area' },
  place: PLACE,
  year: { zh: '使用指标的年度', en: 'the year of use' },
  on: { zh: '查询之日，须在该年之内', en: 'the day of asking, in that year' },
  ...AREA_STATE,
  commitments: {
    zh: '申请市本级调剂时作出的入库承诺；没有写 []',
    en: 'commitments given for transfers from the city bank; [] where there is none',
    clauses: ['3.3.4.p3.s1e'],
  },
  'commitments[].pollutant': { zh: '所调剂的污染物', en: 'the pollutant transferred' },
  'commitments[].transferredOn': { zh: '调剂之日', en: 'day of the transfer' },
  'commitments[].committed': {
    zh: '承诺入库的量，吨/年，大于零',
    en: 'what was committed, in t/a, above zero',
    clauses: ['3.3.4.p3.s1f'],
  },
  'commitments[].entries': {
    zh: '为履行承诺而入库的，逐次填写；没有写 []',
    en: 'the entries made for it; [] where there is none',
    clauses: ['3.3.4.p3.s1f'],
  },
  'commitments[].entries[].enteredOn': { zh: '入库之日', en: 'day of entry' },
  'commitments[].entries[].amount': { zh: '入库量，吨/年', en: 'how much, in t/a' },
};
