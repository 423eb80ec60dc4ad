import { deepFreeze } from '../lib/freeze.js';
import type { ParameterId, ParameterInfo } from '../types/policy.js';

/** Where each parameter stands in the text, and how to read its value. */
export const parameters: Readonly<Record<ParameterId, ParameterInfo>> = /* @__PURE__ */ deepFreeze({
  parks: {
    clause: '3.1.2.s1e',
    unit: 'list',
    title: { zh: '限值限量园区及其包含的街道、镇', en: 'limit-managed parks and the places they include' },
  },
  townshipLikePlaces: {
    clause: '3.3.3.p1.s1b',
    unit: 'list',
    title: { zh: '与乡镇（街道）同样办理的地方', en: 'places treated like a township' },
  },
  planPeriodStart: {
    clause: '3.2.1.p1.s1',
    unit: 'date',
    title: {
      zh: '规划期起始日，征求意见稿为“十四五”',
      en: 'first day of the plan period, in the draft the 14th Five-Year Plan',
    },
  },
  entryMonths: {
    clause: '3.2.2.p1.s1c',
    unit: 'months',
    title: { zh: '许可证变更后完成收储的期限（月）', en: 'months for entry after a permit change' },
  },
  entryDays: {
    clause: '3.2.2.p1.s1c',
    unit: 'days',
    title: {
      zh: '许可证变更后的期限按天数理解时的天数',
      en: 'days for entry after a permit change, where the limit is read as days',
    },
  },
  prefectureShare: {
    clause: '3.2.4.s1c',
    unit: 'share',
    title: { zh: '苏州市级收储比例', en: 'share that Suzhou collects' },
  },
  cityShare: {
    clause: '3.2.4.s1d',
    unit: 'share',
    title: { zh: '剩余部分中市本级库的比例', en: 'city bank’s share of the remainder' },
  },
  townshipShare: {
    clause: '3.2.4.s1d',
    unit: 'share',
    title: { zh: '剩余部分中乡镇库的比例', en: 'township bank’s share of the remainder' },
  },
  keyWaterPollutants: {
    clause: '3.3.2.s2a',
    unit: 'list',
    title: { zh: '重点水污染物（按各种理解）', en: 'key water pollutants, under each reading' },
  },
  strategicRatio: {
    clause: '3.3.2.s2a',
    unit: 'multiple',
    title: {
      zh: '战略性新兴产业重点水污染物替代倍数（下限）',
      en: 'least offset ratio of strategic industry for key water pollutants',
    },
  },
  generalRatio: {
    clause: '3.3.2.s2b',
    unit: 'multiple',
    title: { zh: '其他情形替代倍数', en: 'offset ratio of everything else' },
  },
  floorRatio: {
    clause: '3.3.2.s1',
    unit: 'multiple',
    title: { zh: '任何项目的替代下限倍数', en: 'least offset ratio of any project' },
  },
  tradablePollutants: {
    clause: '3.3.3.p2.s1c',
    unit: 'list',
    title: { zh: '现阶段可交易的污染物', en: 'pollutants traded at present' },
  },
  commitmentYears: {
    clause: '3.3.4.p3.s1f',
    unit: 'years',
    title: { zh: '入库承诺的履行期限（调剂次年起算的年数）', en: 'years for meeting a commitment' },
  },
  parkTargetsMonth: {
    clause: '3.4.1.p1.s1a',
    unit: 'month',
    title: { zh: '园区目标判定、拟定的截止月份', en: 'month in which park targets are due' },
  },
  parkDischargeMonth: {
    clause: '3.4.1.p2.s1a',
    unit: 'month',
    title: { zh: '园区排放量测算的截止月份', en: 'month in which park discharge is due' },
  },
});
