import { deepFreeze } from '../lib/freeze.js';
import type { Dossier } from '../types/dossier.js';
import type { LedgerEventType } from '../types/ledger.js';
import type { NoteCode } from '../types/note.js';
import type { Party } from '../types/party.js';
import type { PolicyStatus } from '../types/policy.js';
import type { Text } from '../types/text.js';
import {
  type Actor,
  type AdministrativeLevel,
  type BankLevel,
  type CommitmentState,
  type Construction,
  type DeadlineForce,
  type EntrySource,
  type EntryState,
  type FilingStatus,
  type Implementer,
  type Material,
  type MaterialCategory,
  type Medium,
  type OrderScope,
  type ParkId,
  type ParkTask,
  POLLUTANTS,
  type Pollutant,
  type PriorityCategory,
  type ReviewEvent,
  type UseSource,
  type Verdict,
  type Works,
} from '../types/vocabulary.js';

/** The eight pollutants. */
export const POLLUTANT_LABELS: Readonly<Record<Pollutant, Text>> = /* @__PURE__ */ deepFreeze({
  COD: { zh: '化学需氧量', en: 'chemical oxygen demand' },
  'NH3-N': { zh: '氨氮', en: 'ammonia nitrogen' },
  TN: { zh: '总氮', en: 'total nitrogen' },
  TP: { zh: '总磷', en: 'total phosphorus' },
  SO2: { zh: '二氧化硫', en: 'sulphur dioxide' },
  NOx: { zh: '氮氧化物', en: 'nitrogen oxides' },
  VOCs: { zh: '挥发性有机物', en: 'volatile organic compounds' },
  PM: { zh: '颗粒物', en: 'particulate matter' },
});

const textOf = (pollutant: Pollutant): Text => ({ zh: POLLUTANT_LABELS[pollutant].zh, en: pollutant });

/** How a sentence names a pollutant: in Chinese by its name, in English by its symbol. */
export const POLLUTANT_WORDS = /* @__PURE__ */ (() =>
  deepFreeze(
    Object.fromEntries(POLLUTANTS.map((pollutant) => [pollutant, textOf(pollutant)])),
  ))() as Readonly<Record<Pollutant, Text>>;

/** The limit-managed parks. */
export const PARK_LABELS: Readonly<Record<ParkId, Text>> = /* @__PURE__ */ deepFreeze({
  CEDZ: { zh: '常熟经济技术开发区', en: 'Changshu Economic and Technological Development Zone' },
  CHTZ: { zh: '常熟高新技术产业开发区', en: 'Changshu High-tech Industrial Development Zone' },
});

/** The kinds of construction. */
export const CONSTRUCTION_LABELS: Readonly<Record<Construction, Text>> = /* @__PURE__ */ deepFreeze({
  new: { zh: '新建', en: 'new-build' },
  expansion: { zh: '扩建', en: 'expansion' },
  renovation: { zh: '改建', en: 'renovation' },
  'renovation-and-expansion': { zh: '改扩建', en: 'renovation and expansion' },
});

/** The sources of reductions. */
export const SOURCE_LABELS: Readonly<Record<EntrySource, Text>> = /* @__PURE__ */ deepFreeze({
  'government-works': { zh: '政府规划实施的工程', en: 'government works' },
  'ahead-of-standard': { zh: '新标准、新要求实施前的减排工程', en: 'works ahead of a new standard' },
  closure: { zh: '企业关闭或产能淘汰', en: 'closure, or elimination of capacity' },
  'voluntary-treatment': { zh: '排污单位自愿治理', en: 'voluntary treatment' },
  'ecological-expansion': { zh: '生态扩容项目', en: 'ecological expansion' },
});

/** Who carries a reduction out. */
export const IMPLEMENTER_LABELS: Readonly<Record<Implementer, Text>> = /* @__PURE__ */ deepFreeze({
  city: { zh: '市级实施', en: 'run by the city' },
  area: { zh: '板块实施', en: 'run by an area' },
  industrial: { zh: '工业排污单位', en: 'industrial discharger' },
  agricultural: { zh: '农业排污单位', en: 'agricultural discharger' },
  other: { zh: '其他单位', en: 'other unit' },
});

/** What is carried out. */
export const WORKS_LABELS: Readonly<Record<Works, Text>> = /* @__PURE__ */ deepFreeze({
  'public-infrastructure': { zh: '公共基础设施', en: 'public infrastructure' },
  'ecological-expansion': { zh: '生态扩容', en: 'ecological expansion' },
  'deep-treatment': { zh: '深度治理', en: 'deep treatment' },
  other: { zh: '其他工程', en: 'other works' },
});

/** Who takes a step. */
export const ACTOR_LABELS: Readonly<Record<Actor, Text>> = /* @__PURE__ */ deepFreeze({
  'construction-unit': { zh: '项目建设单位', en: 'construction unit' },
  'sector-department': { zh: '行业主管部门', en: 'sector department' },
  area: { zh: '所在板块', en: 'area' },
  park: { zh: '园区', en: 'park' },
  'county-bureau': { zh: '常熟生态环境局', en: 'county bureau' },
  'prefecture-bureau': { zh: '苏州市生态环境局', en: 'Suzhou bureau' },
});

/** The papers of a filing. */
export const MATERIAL_LABELS: Readonly<Record<Material, Text>> = /* @__PURE__ */ deepFreeze({
  'entry-document': { zh: '入库项目书', en: 'entry project document' },
  eia: { zh: '环评资料', en: 'EIA' },
  acceptance: { zh: '验收材料', en: 'acceptance papers' },
  'acceptance-date': { zh: '验收时间', en: 'day of acceptance' },
  'reduction-calculation': { zh: '减排量测算过程', en: 'reduction calculation' },
  'supporting-data': { zh: '测算的数据支撑材料', en: 'supporting data' },
  'product-output': { zh: '产品产量证明', en: 'proof of product output' },
  'funding-proof': { zh: '资金投入佐证', en: 'proof of funding' },
  'permit-change': { zh: '排污许可证变更证明', en: 'proof of permit change' },
  'closure-statement': { zh: '板块关停情况说明', en: 'closure statement of the area' },
  'demolition-date': { zh: '厂区拆除时间', en: 'day of demolition' },
  'closure-photos': { zh: '关停照片', en: 'photos of the closure' },
  'original-eia': { zh: '关闭企业原有环评', en: 'original EIA' },
  'output-before-closure': { zh: '关闭前产品产量', en: 'output before closure' },
  'permit-cancellation': { zh: '排污许可证注销材料', en: 'proof of permit cancellation' },
});

/** The media. */
export const MEDIUM_LABELS: Readonly<Record<Medium, Text>> = /* @__PURE__ */ deepFreeze({
  water: { zh: '水', en: 'water' },
  air: { zh: '大气', en: 'air' },
});

/** The banks. */
export const BANK_LEVEL_LABELS: Readonly<Record<BankLevel, Text>> = /* @__PURE__ */ deepFreeze({
  province: { zh: '省库', en: 'Province' },
  prefecture: { zh: '苏州市级', en: 'Suzhou' },
  city: { zh: '市本级库', en: 'City' },
  township: { zh: '乡镇库', en: 'Township' },
  park: { zh: '园区库', en: 'Park' },
});

/** The sources of quota. */
export const USE_SOURCE_LABELS: Readonly<Record<UseSource, Text>> = /* @__PURE__ */ deepFreeze({
  'own-bank': { zh: '本级库', en: 'Own bank' },
  'upper-banks': { zh: '上级库', en: 'Upper banks' },
  'city-transfer': { zh: '市本级调剂', en: 'City transfer' },
  'area-transfer': { zh: '板块调剂', en: 'Area transfer' },
  'cross-region-purchase': { zh: '跨区域购买', en: 'Cross-region' },
});

/** What a project is, where the city bank sets priorities. */
export const PRIORITY_CATEGORY_LABELS: Readonly<Record<PriorityCategory, Text>> = /* @__PURE__ */ deepFreeze({
  'major-industry': { zh: '重大产业项目', en: 'major industry' },
  'major-livelihood': { zh: '重大民生项目', en: 'major livelihood' },
  'major-science': { zh: '重大科技示范项目', en: 'major sci-tech demonstration' },
  'strategic-emerging': { zh: '战略性新兴产业项目', en: 'strategic emerging industry' },
  'environmental-infrastructure': { zh: '环境基础设施项目', en: 'environmental infrastructure' },
  'case-by-case': { zh: '一事一议项目', en: 'case by case' },
  other: { zh: '其他项目', en: 'other' },
});

/** The levels of government. */
export const LEVEL_LABELS: Readonly<Record<AdministrativeLevel, Text>> = /* @__PURE__ */ deepFreeze({
  township: { zh: '乡镇级', en: 'township level' },
  city: { zh: '常熟市级', en: 'Changshu level' },
  prefecture: { zh: '苏州市级', en: 'Suzhou level' },
  province: { zh: '省级', en: 'provincial level' },
  nation: { zh: '国家级', en: 'national level' },
});

/** The lists of papers. */
export const MATERIAL_CATEGORY_LABELS: Readonly<Record<MaterialCategory, Text>> = /* @__PURE__ */ deepFreeze({
  infrastructure: { zh: '环境基础设施类', en: 'infrastructure list' },
  engineering: { zh: '工程治理类', en: 'engineering list' },
  closure: { zh: '关闭类', en: 'closure list' },
});

/** What an order to suspend use reaches. */
export const SCOPE_LABELS: Readonly<Record<OrderScope, Text>> = /* @__PURE__ */ deepFreeze({
  banks: { zh: '各级储备库', en: 'banks of all levels' },
  'cross-region': { zh: '跨区域指标', en: 'quota from other regions' },
  both: { zh: '各级储备库和跨区域指标', en: 'banks of all levels and quota from other regions' },
});

/** Where a filing stands. */
export const STATE_LABELS: Readonly<Record<EntryState, Text>> = /* @__PURE__ */ deepFreeze({
  drafted: { zh: '已编制', en: 'drafted' },
  filed: { zh: '已申报', en: 'filed' },
  returned: { zh: '已退回', en: 'returned' },
  entered: { zh: '已入库', en: 'entered' },
});

/** What happens to a filing. */
export const EVENT_LABELS: Readonly<Record<ReviewEvent, Text>> = /* @__PURE__ */ deepFreeze({
  file: { zh: '申报', en: 'filed' },
  pass: { zh: '审核通过', en: 'passed' },
  return: { zh: '退回', en: 'returned' },
});

/** Whether something may happen. */
export const VERDICT_LABELS: Readonly<Record<Verdict, Text>> = /* @__PURE__ */ deepFreeze({
  permitted: { zh: '可以', en: 'permitted' },
  refused: { zh: '不可以', en: 'refused' },
});

/** How a deadline binds. */
export const FORCE_LABELS: Readonly<Record<DeadlineForce, Text>> = /* @__PURE__ */ deepFreeze({
  binding: { zh: '应当', en: 'binding' },
  'in-principle': { zh: '原则上', en: 'in principle' },
});

/** Whether a project can be filed. */
export const FILING_STATUS_LABELS: Readonly<Record<FilingStatus, Text>> = /* @__PURE__ */ deepFreeze({
  open: { zh: '可以申报', en: 'may be filed' },
  'needs-application': { zh: '须排污单位先申请', en: 'needs the discharger’s application' },
});

/** How a commitment stands. */
export const COMMITMENT_STATE_LABELS: Readonly<Record<CommitmentState, Text>> = /* @__PURE__ */ deepFreeze({
  running: { zh: '履行中', en: 'running' },
  met: { zh: '已履行', en: 'met' },
  breached: { zh: '未履行到位', en: 'breached' },
  'met-late': { zh: '逾期后补足', en: 'met late' },
});

/** What is done for the parks each year. */
export const PARK_TASK_LABELS: Readonly<Record<ParkTask, Text>> = /* @__PURE__ */ deepFreeze({
  'determine-targets': { zh: '判定上年度目标完成情况', en: 'determine last year’s targets' },
  'draft-targets': { zh: '拟定当年目标', en: 'draft this year’s targets' },
  'measure-discharge': { zh: '测算上年度实际排放量', en: 'work out last year’s discharge' },
  'compute-allowed-discharge': { zh: '核算当年允许排放量', en: 'compute this year’s allowed discharge' },
});

/** How far a policy has come. */
export const POLICY_STATUS_LABELS: Readonly<Record<PolicyStatus, Text>> = /* @__PURE__ */ deepFreeze({
  draft: { zh: '征求意见稿', en: 'consultation draft' },
  adopted: { zh: '正式文件', en: 'adopted' },
  hypothetical: { zh: '假设', en: 'hypothetical' },
});

/** The kinds of dossier. */
export const DOSSIER_KIND_LABELS: Readonly<Record<Dossier['kind'], Text>> = /* @__PURE__ */ deepFreeze({
  reduction: { zh: '减排项目', en: 'reduction project' },
  construction: { zh: '建设项目', en: 'construction project' },
  area: { zh: '板块', en: 'area' },
});

/** What happens to the banks. */
export const LEDGER_EVENT_LABELS: Readonly<Record<LedgerEventType, Text>> = /* @__PURE__ */ deepFreeze({
  entry: { zh: '入库', en: 'entry' },
  release: { zh: '投放', en: 'release' },
  transfer: { zh: '调剂', en: 'transfer' },
  purchase: { zh: '交易取得', en: 'purchase' },
  correction: { zh: '更正', en: 'correction' },
});

/** Who knows or can change something. */
export const PARTY_LABELS: Readonly<Record<Party, Text>> = /* @__PURE__ */ deepFreeze({
  applicant: { zh: '申请单位', en: 'the applicant' },
  area: { zh: '板块', en: 'the area' },
  authority: { zh: '主管部门', en: 'the authorities' },
  'trading-body': { zh: '排污权交易管理机构', en: 'the trading body' },
  time: { zh: '时间', en: 'time' },
  fixed: { zh: '不能改变', en: 'nobody' },
});

/** What is noted beside an answer, in short. */
export const NOTE_LABELS: Readonly<Record<NoteCode, Text>> = /* @__PURE__ */ deepFreeze({
  'unlisted-place': { zh: '地点不在名单中', en: 'place on no list' },
  'day-before-policy': { zh: '日期早于规划期', en: 'day before the plan period' },
  'day-after-policy': { zh: '日期晚于有效期', en: 'day after the last one in force' },
});
