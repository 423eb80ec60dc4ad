import { pollutant } from '../../facts/banks.js';
import { amountOf } from '../../facts/fact.js';
import { available, construction, increase, priority, required, strategicEmerging } from '../../facts/use.js';
import type { Decimal } from '../../lib/decimal.js';
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
import type { Construction, Pollutant } from '../../types/vocabulary.js';
import {
  type As,
  amountFact,
  asking,
  choice,
  type Flat,
  type Hearing,
  moreIsStricter,
  oneOf,
  question,
  yesNo,
  yesOrNo,
} from '../model/index.js';

const project = [choice(construction), yesNo(strategicEmerging), choice(pollutant, { clause: '3.3.2.s2a' })];

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
  ...asking(...project),
  decide: offsetRatio,
  parts: { ratio: moreIsStricter({ zh: '替代倍数', en: 'offset ratio' }), bound },
  valuesOf: ({ ratio: multiple, bound: kind }) => ({ ratio: multiple.toFixed(), bound: kind }),
  hear,
});

/** The amount of an offset. */
export const offset = question<AddedDischarge, Decimal>({
  id: 'requiredOffset',
  rule: '3.3.2-offset',
  title: { zh: '需替代多少', en: 'How much must be offset' },
  clauses: ['3.3.2.s1', '3.3.2.s2a', '3.3.2.s2b'],
  parameters: ['strategicRatio', 'generalRatio', 'floorRatio', 'keyWaterPollutants'],
  readings: ['key-water-pollutants', 'strategic-other-pollutants', 'renovation-and-expansion'],
  ...asking(...project, amountFact(amountOf(increase), { enters: true })),
  decide: requiredOffset,
  parts: { required: { ...moreIsStricter(required.title), figure: true } },
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
  ...asking(amountFact(required, { enters: true }), amountFact(available, { enters: true })),
  decide: offsetShortfall,
  parts: { shortfall: { ...moreIsStricter({ zh: '缺口（吨/年）', en: 'missing (t/a)' }), figure: true } },
  valuesOf: (outcome) => ({ shortfall: outcome.toFixed() }),
});

const { bank } = priority.fields;
const { city, township } = priority.variants.of;

const OF_CITY: As = { under: 'bank', need: (facts) => (facts.bank === 'city' ? 'asked' : 'not') };
const OF_OTHERS: As = { under: 'bank', need: (facts) => (facts.bank === 'city' ? 'not' : 'asked') };

/** Priority of use. */
export const first = question<PriorityQuestion, boolean>({
  id: 'priorityOfUse',
  rule: '3.3.1-use-priority',
  title: { zh: '哪些项目优先保障', en: 'Which projects come first' },
  clauses: ['3.3.1.s1b', '3.3.1.s1c'],
  parameters: [],
  readings: ['priority-level'],
  ...asking(
    choice(bank),
    choice(city.category, OF_CITY),
    choice(city.level, OF_CITY),
    yesNo(city.passedByCity, {
      under: 'category',
      need: (facts) => (facts.category === 'case-by-case' ? 'asked' : 'not'),
    }),
    yesNo(township.major, OF_OTHERS),
    yesNo(township.inOwnArea, OF_OTHERS),
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
