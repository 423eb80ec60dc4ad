import type { Decimal } from '../../lib/decimal.js';
import { CONSTRUCTION_LABELS, LEVEL_LABELS, PRIORITY_LABELS } from '../../policy/labels.js';
import { priorityOfUse } from '../../rules/3.3.1-use-priority.js';
import {
  FAVOURED,
  keyWaterPollutants,
  type OffsetRatio,
  offsetRatio,
  offsetShortfall,
  requiredOffset,
} from '../../rules/3.3.2-offset.js';
import type { AddedDischarge, OffsetBalance, OffsetQuestion, PriorityQuestion } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import {
  ADMINISTRATIVE_LEVELS,
  CONSTRUCTIONS,
  type Construction,
  type Pollutant,
  PRIORITY_CATEGORIES,
} from '../../types/vocabulary.js';
import {
  amountFact,
  asking,
  choice,
  type Flat,
  type Hearing,
  moreIsStricter,
  oneOf,
  pollutantFact,
  question,
  yesNo,
  yesOrNo,
} from '../model/index.js';

const pollutant = pollutantFact('3.3.2.s2a');

const strategicEmerging = yesNo({
  path: 'strategicEmerging',
  clause: '3.3.2.s2a',
  title: { zh: '是否属于战略性新兴产业', en: 'a strategic emerging industry' },
  yes: { zh: '属于战略性新兴产业', en: 'a strategic emerging industry' },
  no: { zh: '不属于战略性新兴产业', en: 'not a strategic emerging industry' },
  knows: 'applicant',
  controls: 'fixed',
});

const construction = choice({
  path: 'construction',
  clause: '3.3.2.s2a',
  title: { zh: '建设性质', en: 'kind of construction' },
  knows: 'applicant',
  controls: 'fixed',
  choices: CONSTRUCTIONS,
  labels: CONSTRUCTION_LABELS,
});

const bound = {
  ...oneOf(
    { zh: '倍数性质', en: 'kind of ratio' },
    { 'at-least': { zh: '下限', en: 'at least' }, exactly: { zh: '定值', en: 'exactly' } },
  ),
};

/** What the sentences of 3.3.2 say by themselves: s2a of favoured projects, s2b of the other ones. */
function hear(facts: Flat, { parameters, readings }: Policy): Hearing {
  const part = 'ratio';
  const favoured = FAVOURED[facts.construction as Construction];
  if (facts.strategicEmerging !== true || favoured === 'not-favoured') {
    return { part, voices: [{ clause: '3.3.2.s2b', says: parameters.generalRatio }] };
  }
  const isKey = keyWaterPollutants(parameters, readings).includes(facts.pollutant as Pollutant);
  return favoured === 'favoured' && isKey
    ? { part, voices: [{ clause: '3.3.2.s2a', says: parameters.strategicRatio }] }
    : { part, voices: [], silent: ['3.3.2.s2a', '3.3.2.s2b'] };
}

/** The ratio of an offset. */
export const ratio = question<OffsetQuestion, OffsetRatio>({
  id: 'offsetRatio',
  rule: '3.3.2-offset',
  title: { zh: '按几倍减量替代', en: 'By what multiple an addition is offset' },
  clauses: ['3.3.2.s1', '3.3.2.s2a', '3.3.2.s2b'],
  parameters: ['strategicRatio', 'generalRatio', 'floorRatio', 'keyWaterPollutants'],
  readings: ['key-water-pollutants', 'strategic-other-pollutants', 'renovation-and-expansion'],
  ...asking(construction, strategicEmerging, pollutant),
  decide: offsetRatio,
  parts: { ratio: moreIsStricter({ zh: '替代倍数', en: 'offset ratio' }), bound },
  valuesOf: ({ ratio: multiple, bound: kind }) => ({ ratio: multiple.toFixed(), bound: kind }),
  hear,
});

const added = asking(
  construction,
  strategicEmerging,
  pollutant,
  amountFact({
    path: 'increase',
    clause: '3.3.2.s1',
    title: { zh: '新增年排放量（吨/年）', en: 'amount added (t/a)' },
    zero: { zh: '没有新增排放', en: 'nothing added' },
    above: { zh: '有新增排放', en: 'an amount above zero added' },
    knows: 'applicant',
    controls: 'applicant',
    enters: true,
  }),
);

/** The amount of an offset. */
export const required = question<AddedDischarge, Decimal>({
  id: 'requiredOffset',
  rule: '3.3.2-offset',
  title: { zh: '需替代多少', en: 'How much must be offset' },
  clauses: ['3.3.2.s1', '3.3.2.s2a', '3.3.2.s2b'],
  parameters: ['strategicRatio', 'generalRatio', 'floorRatio', 'keyWaterPollutants'],
  readings: ['key-water-pollutants', 'strategic-other-pollutants', 'renovation-and-expansion'],
  ...added,
  decide: requiredOffset,
  parts: { required: { ...moreIsStricter({ zh: '需替代量（吨/年）', en: 'required (t/a)' }), figure: true } },
  valuesOf: (outcome) => ({ required: outcome.toFixed() }),
  follows: 'offsetRatio',
});

/** What is missing of an offset. */
export const shortfall = question<OffsetBalance, Decimal>({
  id: 'offsetShortfall',
  rule: '3.3.2-offset',
  title: { zh: '缺多少', en: 'How much is missing' },
  clauses: ['3.3.2.s1'],
  parameters: [],
  readings: [],
  ...asking(
    amountFact({
      path: 'required',
      clause: '3.3.2.s1',
      title: { zh: '需替代量（吨/年）', en: 'required (t/a)' },
      zero: { zh: '无需替代', en: 'nothing required' },
      above: { zh: '需要替代', en: 'an offset required' },
      knows: 'applicant',
      controls: 'applicant',
      enters: true,
    }),
    amountFact({
      path: 'available',
      clause: '3.3.2.s1',
      title: { zh: '可用量（吨/年）', en: 'at hand (t/a)' },
      zero: { zh: '没有可用的指标', en: 'nothing at hand' },
      above: { zh: '有可用的指标', en: 'an amount at hand' },
      knows: 'area',
      controls: 'applicant',
      enters: true,
    }),
  ),
  decide: offsetShortfall,
  parts: { shortfall: { ...moreIsStricter({ zh: '缺口（吨/年）', en: 'missing (t/a)' }), figure: true } },
  valuesOf: (outcome) => ({ shortfall: outcome.toFixed() }),
});

const ofCity = (under: string) => ({ under, need: ofBank('city') });
const ofBank =
  (...banks: readonly string[]) =>
  (facts: Flat): 'asked' | 'not' =>
    banks.includes(facts.bank as string) ? 'asked' : 'not';

/** Priority of use. */
export const priority = question<PriorityQuestion, boolean>({
  id: 'usePriority',
  rule: '3.3.1-use-priority',
  title: { zh: '哪些项目优先保障', en: 'Which projects come first' },
  clauses: ['3.3.1.s1b', '3.3.1.s1c'],
  parameters: [],
  readings: ['priority-level'],
  ...asking(
    choice({
      path: 'bank',
      clause: '3.3.1.s1b',
      title: { zh: '使用的储备库', en: 'bank whose quota is used' },
      knows: 'applicant',
      controls: 'fixed',
      choices: ['city', 'township', 'park'],
      labels: {
        city: { zh: '市本级库', en: 'the city bank' },
        township: { zh: '乡镇库', en: 'a township bank' },
        park: { zh: '园区库', en: 'a park bank' },
      },
    }),
    choice({
      path: 'category',
      clause: '3.3.1.s1b',
      title: { zh: '项目类别', en: 'category of the project' },
      knows: 'applicant',
      controls: 'fixed',
      choices: PRIORITY_CATEGORIES,
      labels: PRIORITY_LABELS,
      ...ofCity('bank'),
    }),
    choice({
      path: 'level',
      clause: '3.3.1.s1b',
      title: { zh: '项目层级', en: 'level of the project' },
      knows: 'applicant',
      controls: 'fixed',
      choices: ADMINISTRATIVE_LEVELS,
      labels: LEVEL_LABELS,
      ...ofCity('bank'),
    }),
    yesNo({
      path: 'passedByCity',
      clause: '3.3.1.s1b',
      title: { zh: '市政府是否一事一议通过', en: 'the city government passed it case by case' },
      yes: { zh: '市政府已一事一议通过', en: 'passed by the city government case by case' },
      no: { zh: '市政府未一事一议通过', en: 'not passed by the city government case by case' },
      knows: 'authority',
      controls: 'authority',
      under: 'category',
      need: (facts) => (facts.category === 'case-by-case' ? 'asked' : 'not'),
    }),
    yesNo({
      path: 'major',
      clause: '3.3.1.s1c',
      title: { zh: '是否属于重大项目', en: 'a major project' },
      yes: { zh: '属于重大项目', en: 'a major project' },
      no: { zh: '不属于重大项目', en: 'not a major project' },
      knows: 'area',
      controls: 'fixed',
      under: 'bank',
      need: ofBank('township', 'park'),
    }),
    yesNo({
      path: 'inOwnArea',
      clause: '3.3.1.s1c',
      title: { zh: '项目是否在本区域内', en: 'in the bank’s own area' },
      yes: { zh: '项目在本区域内', en: 'in the bank’s own area' },
      no: { zh: '项目不在本区域内', en: 'outside the bank’s own area' },
      knows: 'applicant',
      controls: 'fixed',
      under: 'bank',
      need: ofBank('township', 'park'),
    }),
  ),
  decide: priorityOfUse,
  parts: {
    first: yesOrNo(
      { zh: '优先', en: 'priority' },
      { zh: '优先保障', en: 'comes first' },
      { zh: '不在优先保障之列', en: 'does not come first' },
      'no',
    ),
  },
  valuesOf: (outcome) => ({ first: String(outcome) }),
});
