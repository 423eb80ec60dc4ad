import { pollutantName } from '../rules/3.1.1-controlled-pollutants.js';
import type { EntryDeadline } from '../rules/3.2.2-entry-deadline.js';
import type { CommitmentStanding } from '../rules/3.3.4-transfers.js';
import type { Standing } from '../types/facts.js';
import type { PolicyStatus } from '../types/policy.js';
import type { Lang, Text } from '../types/text.js';
import type {
  Actor,
  Area,
  BankLevel,
  Construction,
  EntrySource,
  Implementer,
  Material,
  Medium,
  ParkId,
  Pollutant,
  UseSource,
  Verdict,
  Works,
} from '../types/vocabulary.js';

/** The name of a pollutant for people: in Chinese with its symbol, in English the symbol. */
export const pollutantLabel = (pollutant: Pollutant, lang: Lang): string =>
  lang === 'zh' ? `${pollutantName(pollutant)} ${pollutant === 'PM' ? '' : pollutant}`.trimEnd() : pollutant;

const PARKS: Readonly<Record<ParkId, Text>> = {
  CEDZ: { zh: '常熟经济技术开发区', en: 'Changshu Economic and Technological Development Zone' },
  CHTZ: { zh: '常熟高新技术产业开发区', en: 'Changshu High-tech Industrial Development Zone' },
};

/** An area for people: the place, and the park it belongs to. */
export function areaLabel(area: Area, lang: Lang): string {
  if (area.kind === 'township') return area.place;
  const park = PARKS[area.park];
  if (area.place === park.zh)
    return lang === 'zh' ? `${park.zh}（限值限量园区）` : `${park.zh} (${park.en}, a park)`;
  return lang === 'zh' ? `${area.place}（限值限量园区：${park.zh}）` : `${area.place} (${park.en}, a park)`;
}

/** The kinds of construction. */
export const CONSTRUCTION_LABELS: Readonly<Record<Construction, Text>> = {
  new: { zh: '新建', en: 'new-build' },
  expansion: { zh: '扩建', en: 'expansion' },
  renovation: { zh: '改建', en: 'renovation' },
  'renovation-and-expansion': { zh: '改扩建', en: 'renovation and expansion' },
};

/** The sources of reductions. */
export const SOURCE_LABELS: Readonly<Record<EntrySource, Text>> = {
  'government-works': { zh: '政府规划实施的工程', en: 'government works' },
  'ahead-of-standard': { zh: '新标准、新要求实施前的减排工程', en: 'works ahead of a new standard' },
  closure: { zh: '企业关闭或产能淘汰', en: 'closure, or elimination of capacity' },
  'voluntary-treatment': { zh: '排污单位自愿治理', en: 'voluntary treatment' },
  'ecological-expansion': { zh: '生态扩容项目', en: 'ecological expansion' },
};

/** Who carries a reduction out. */
export const IMPLEMENTER_LABELS: Readonly<Record<Implementer, Text>> = {
  city: { zh: '市级实施', en: 'run by the city' },
  area: { zh: '板块实施', en: 'run by an area' },
  industrial: { zh: '工业排污单位', en: 'industrial discharger' },
  agricultural: { zh: '农业排污单位', en: 'agricultural discharger' },
  other: { zh: '其他单位', en: 'other unit' },
};

/** What is carried out. */
export const WORKS_LABELS: Readonly<Record<Works, Text>> = {
  'public-infrastructure': { zh: '公共基础设施', en: 'public infrastructure' },
  'ecological-expansion': { zh: '生态扩容', en: 'ecological expansion' },
  'deep-treatment': { zh: '深度治理', en: 'deep treatment' },
  other: { zh: '其他工程', en: 'other works' },
};

/** Who takes a step. */
export const ACTOR_LABELS: Readonly<Record<Actor, Text>> = {
  'construction-unit': { zh: '项目建设单位', en: 'construction unit' },
  'sector-department': { zh: '行业主管部门', en: 'sector department' },
  area: { zh: '所在板块', en: 'area' },
  park: { zh: '园区', en: 'park' },
  'county-bureau': { zh: '常熟生态环境局', en: 'county bureau' },
  'prefecture-bureau': { zh: '苏州市生态环境局', en: 'Suzhou bureau' },
};

/** The papers of a filing. */
export const MATERIAL_LABELS: Readonly<Record<Material, Text>> = {
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
};

/** How a deadline binds. */
export const FORCE_LABELS: Readonly<Record<EntryDeadline['force'], Text>> = {
  binding: { zh: '应当', en: 'binding' },
  'in-principle': { zh: '原则上', en: 'in principle' },
};

/** How a commitment stands. */
export const COMMITMENT_LABELS: Readonly<Record<CommitmentStanding['state'], Text>> = {
  running: { zh: '履行中', en: 'running' },
  met: { zh: '已履行', en: 'met' },
  breached: { zh: '未履行到位', en: 'breached' },
  'met-late': { zh: '逾期后补足', en: 'met late' },
};

/** The media. */
export const MEDIUM_LABELS: Readonly<Record<Medium, Text>> = {
  water: { zh: '水', en: 'water' },
  air: { zh: '大气', en: 'air' },
};

/** The banks. */
export const BANK_LABELS: Readonly<Record<BankLevel, Text>> = {
  province: { zh: '省库', en: 'Province' },
  prefecture: { zh: '苏州市级', en: 'Suzhou' },
  city: { zh: '市本级库', en: 'City' },
  township: { zh: '乡镇库', en: 'Township' },
  park: { zh: '园区库', en: 'Park' },
};

/** The sources of quota. */
export const USE_SOURCE_LABELS: Readonly<Record<UseSource, Text>> = {
  'own-bank': { zh: '本级库', en: 'Own bank' },
  'upper-banks': { zh: '上级库', en: 'Upper banks' },
  'city-transfer': { zh: '市本级调剂', en: 'City transfer' },
  'area-transfer': { zh: '板块调剂', en: 'Area transfer' },
  'cross-region-purchase': { zh: '跨区域购买', en: 'Cross-region' },
};

/** Whether a source of quota is open. */
export const OPEN_LABELS: Readonly<Record<Verdict, Text>> = {
  permitted: { zh: '可用', en: 'open' },
  refused: { zh: '不可用', en: 'closed' },
};

/** What the status of a policy means for whoever reads an answer. */
export const STATUS_NOTES: Readonly<Record<PolicyStatus, Text>> = {
  draft: {
    zh: '本表依据征求意见稿测算，不具法律效力。常熟市其后印发的正式文件为常政办发规字〔2023〕3号，本工具未收录其条文。',
    en: 'This sheet rests on a consultation draft and binds nobody. The measure adopted later, 常政办发规字〔2023〕3号, is not encoded here.',
  },
  adopted: {
    zh: '本表依据使用者提供的正式文件参数测算，以文件原文为准。',
    en: 'This sheet rests on an adopted policy as its user encoded it; the text itself prevails.',
  },
  hypothetical: {
    zh: '本表依据假设的政策参数测算，仅供比较。',
    en: 'This sheet rests on a hypothetical policy and serves comparison only.',
  },
};

/** How an area stood in a year. */
export function standingLabel(year: string, standing: Standing, lang: Lang): string {
  const { targetsMet, keyProjectsCompleted, bindingTaskCompleted } = standing;
  const words = {
    zh: { met: '达标', missed: '未达标', done: '已完成', notDone: '未完成' },
    en: { met: 'met', missed: 'missed', done: 'completed', notDone: 'not completed' },
  }[lang];
  const met = (yes: boolean): string => (yes ? words.met : words.missed);
  const done = (yes: boolean): string => (yes ? words.done : words.notDone);
  return lang === 'zh'
    ? `${year} 年：水${met(targetsMet.water)}，大气${met(targetsMet.air)}，重点减排项目${done(keyProjectsCompleted)}，约束性减排任务${done(bindingTaskCompleted)}`
    : `${year}: water target ${met(targetsMet.water)}, air target ${met(targetsMet.air)}, key projects ${done(keyProjectsCompleted)}, binding task ${done(bindingTaskCompleted)}`;
}
