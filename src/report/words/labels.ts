import type { AppliedPolicy } from '../../dossier/answer.js';
import { PARK_LABELS, POLICY_STATUS_LABELS, POLLUTANT_WORDS } from '../../policy/labels.js';
import type { Standing } from '../../types/facts.js';
import type { PolicyStatus } from '../../types/policy.js';
import type { Lang, Text } from '../../types/text.js';
import type { Area, Pollutant, Verdict } from '../../types/vocabulary.js';

/** The name of a pollutant for people: in Chinese with its symbol, in English the symbol. */
export const pollutantLabel = (pollutant: Pollutant, lang: Lang): string =>
  lang === 'zh' && pollutant !== 'PM'
    ? `${POLLUTANT_WORDS[pollutant].zh} ${pollutant}`
    : POLLUTANT_WORDS[pollutant][lang];

/** An area for people: the place, and the park it belongs to. */
export function areaLabel(area: Area, lang: Lang): string {
  if (area.kind === 'township') return area.place;
  const park = PARK_LABELS[area.park];
  if (area.place === park.zh)
    return lang === 'zh' ? `${park.zh}（限值限量园区）` : `${park.zh} (${park.en}, a park)`;
  return lang === 'zh' ? `${area.place}（限值限量园区：${park.zh}）` : `${area.place} (${park.en}, a park)`;
}

/** Whether a source of quota is open. */
export const OPEN_LABELS: Readonly<Record<Verdict, Text>> = {
  permitted: { zh: '可用', en: 'open' },
  refused: { zh: '不可用', en: 'closed' },
};

/** A policy by its id, its status and the start of its hash. */
export const policyLabel = ({ id, status, hash }: AppliedPolicy, lang: Lang): string =>
  lang === 'zh'
    ? `${id}（${POLICY_STATUS_LABELS[status].zh}，${hash.slice(0, 12)}）`
    : `${id} (${POLICY_STATUS_LABELS[status].en}, ${hash.slice(0, 12)})`;

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
