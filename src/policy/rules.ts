import { deepFreeze } from '../lib/freeze.js';
import type { RuleId, RuleInfo } from '../types/rule.js';

/** Every rule with the question it answers and the functions that answer it. */
export const rules: Readonly<Record<RuleId, RuleInfo>> = /* @__PURE__ */ deepFreeze({
  '3.1.1-controlled-pollutants': {
    title: { zh: '哪些污染物纳入总量管理', en: 'Which pollutants are controlled' },
    functions: ['parsePollutant', 'pollutantName', 'mediumOf'],
  },
  '3.1.2-reserve-banks': {
    title: { zh: '板块、储备库及其管理者', en: 'Areas, reserve banks and who manages them' },
    functions: ['locate', 'upperBanks', 'bankManager'],
  },
  '3.2.1-entry-eligibility': {
    title: { zh: '减排项目能否申请入库', en: 'Whether a reduction may enter the banks' },
    functions: ['decideEntry'],
  },
  '3.2.2-entry-deadline': {
    title: { zh: '何时之前完成收储', en: 'By when entry must be complete' },
    functions: ['entryDeadline'],
  },
  '3.2.2-filing-route': {
    title: { zh: '由谁编制、审核、申报', en: 'Who prepares, reviews and files' },
    functions: ['filingRoute'],
  },
  '3.2.2-filing-materials': {
    title: { zh: '申报需要哪些材料', en: 'Which papers a filing needs' },
    functions: ['materialCategory', 'requiredMaterials'],
  },
  '3.2.3-entry-review': {
    title: { zh: '入库审核如何进行', en: 'How a filing is reviewed' },
    functions: ['reviewEntry'],
  },
  '3.2.4-tier-split': {
    title: { zh: '减排量如何分级入库', en: 'How a reduction is split between the banks' },
    functions: ['splitReduction'],
  },
  '3.3.1-use-priority': {
    title: { zh: '哪些项目优先保障', en: 'Which projects come first' },
    functions: ['priorityOfUse'],
  },
  '3.3.2-offset': {
    title: { zh: '建设项目需减量替代多少', en: 'How much a project must offset' },
    functions: ['offsetRatio', 'requiredOffset', 'offsetShortfall'],
  },
  '3.3.3-use-route': {
    title: { zh: '指标使用向谁申请、由谁审核', en: 'Which way an application for quota takes' },
    functions: ['routeOfUse'],
  },
  '3.3.3-trading': {
    title: { zh: '交易取得的指标能否计入', en: 'Whether a purchase counts' },
    functions: ['decideTrade'],
  },
  '3.3.4-use-eligibility': {
    title: { zh: '板块可以使用哪些来源的指标', en: 'Which sources of quota an area may use' },
    functions: ['decideUse'],
  },
  '3.3.4-cross-category-use': {
    title: { zh: '能否跨类别使用指标', en: 'Whether quota may be used across categories' },
    functions: ['decideCrossCategoryUse'],
  },
  '3.3.4-transfers': {
    title: { zh: '调剂的条件和入库承诺的履行', en: 'Transfers, and how their commitments stand' },
    functions: ['decideCityTransfer', 'decideAreaTransfer', 'commitmentStatus'],
  },
  '3.3.4-suspension': {
    title: { zh: '能否责令暂停使用指标', en: 'Whether use may be suspended' },
    functions: ['maySuspend'],
  },
  '3.4.1-park-calendar': {
    title: { zh: '园区年度工作的时间节点', en: 'The park’s calendar of a year' },
    functions: ['parkCalendar'],
  },
  '3.4.3-park-warning': {
    title: { zh: '园区环境质量下滑如何应对', en: 'What a park’s declining quality entails' },
    functions: ['parkWarning'],
  },
  '4.2-rectification': {
    title: { zh: '减排项目是否需要整改', en: 'Whether a reduction needs rectification' },
    functions: ['needsRectification'],
  },
  '4.3-quarterly-dispatch': {
    title: { zh: '按季度调度的时间节点', en: 'The quarters of compiling and reviewing data' },
    functions: ['quarterlyDispatch'],
  },
} as const satisfies Record<RuleId, RuleInfo>);

/** Former names of functions that answer a question; scenarios of earlier versions ask by them. */
export const FORMER_NAMES = /* @__PURE__ */ Object.freeze({
  usePriority: 'priorityOfUse',
  useRoute: 'routeOfUse',
} as const);
