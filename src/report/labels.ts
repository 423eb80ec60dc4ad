import { pollutantName } from '../rules/3.1.1-controlled-pollutants.js';
import type { PolicyStatus } from '../types/policy.js';
import type { Lang, Text } from '../types/text.js';
import type {
  Area,
  BankLevel,
  Construction,
  EntrySource,
  Implementer,
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
  closure: { zh: '企业关闭或落后过剩产能淘汰', en: 'closure, or elimination of capacity' },
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
