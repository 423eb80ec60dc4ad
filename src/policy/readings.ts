import { deepFreeze } from '../lib/freeze.js';
import type { Policy } from '../types/policy.js';
import type { ReadingId, ReadingInfo } from '../types/reading.js';
import type { Text } from '../types/text.js';
import { changshu2023Draft } from './changshu-2023-draft.js';
import { withFigures } from './figures.js';

/** The points that the text leaves open, where a figure of the policy stands as a placeholder such as `{generalRatio}`. */
const TEXTS: { readonly [Id in ReadingId]: ReadingInfo<Id> } = {
  'entry-date': {
    clauses: ['3.2.1.p1.s1'],
    question: {
      zh: '项目是否属于{planPeriodStart}以来，以哪个日期为准？',
      en: 'Which date decides whether a project lies in the period from {planPeriodStart} onward?',
    },
    choices: {
      completion: {
        zh: '竣工日期（关闭类为拆除日期）',
        en: 'the date of completion; for a closure, of demolition',
      },
      start: {
        zh: '开工日期（关闭类仍为拆除日期）',
        en: 'the date the works started; for a closure, still that of demolition',
      },
    },
  },
  'ahead-of-standard': {
    clauses: ['3.2.1.p1.i2'],
    question: {
      zh: '新标准、新要求生效之前，减排工程须进行到哪一步？',
      en: 'How far must the works have come before the new standard or requirement takes effect?',
    },
    choices: {
      start: { zh: '生效前已经开工', en: 'started before it takes effect' },
      completion: { zh: '生效前已经竣工', en: 'completed before it takes effect' },
    },
  },
  'key-list-exclusion': {
    clauses: ['3.2.1.p3.s1'],
    question: {
      zh: '列入名录与计入任务，须兼备方排除，还是居其一即排除？',
      en: 'Is a project excluded only where it is both listed and counted toward the task, or is one enough?',
    },
    choices: {
      'listed-and-counted': {
        zh: '既列入名录又计入任务的，方予排除',
        en: 'excluded only where both listed and counted toward the task',
      },
      listed: {
        zh: '列入名录即排除，不问是否计入任务',
        en: 'excluded once listed, whether or not counted toward the task',
      },
      counted: {
        zh: '计入任务即排除，不问是否列入名录',
        en: 'excluded once counted toward the task, whether or not listed',
      },
    },
  },
  'permit-deadline': {
    clauses: ['3.2.2.p1.s1c'],
    question: {
      zh: '许可证变更后的{entryMonths}期限，与竣工当年的期限如何衔接？',
      en: 'How does the limit of {entryMonths} after a permit change stand to the limit of the year of completion?',
    },
    choices: {
      'replaces-year': {
        zh: '变更后的期限取代当年期限，更晚亦然',
        en: 'the limit after the change replaces the year, even where it ends later',
      },
      'earlier-of-both': { zh: '两个期限以先届满者为准', en: 'whichever of the two ends first' },
    },
  },
  'one-month': {
    clauses: ['3.2.2.p1.s1c'],
    question: {
      zh: '许可证变更后“{entryMonths}内”如何计算？',
      en: 'How is “within {entryMonths}” of the permit change counted?',
    },
    choices: {
      'calendar-month': {
        zh: '至{entryMonthEnd}同日，该月无此日的至月末',
        en: 'to the same day of {entryMonthEnd}, or its last day where it has no such day',
      },
      'thirty-days': { zh: '至变更后{entryDay}', en: 'to {entryDay} after the change' },
    },
  },
  'permit-before-completion': {
    clauses: ['3.2.2.p1.s1c'],
    question: {
      zh: '竣工前已变更许可证的，适用哪个期限？',
      en: 'Which limit applies where the permit was changed before completion?',
    },
    choices: {
      'year-rule': {
        zh: '变更后的期限不适用，仍按竣工当年',
        en: 'the year of completion, since the limit after the change cannot apply',
      },
      'literal-month': {
        zh: '自变更起{entryLimit}，即使竣工前已届满',
        en: '{entryLimit} from the change, even if it lapses before completion',
      },
    },
  },
  'permit-cancellation': {
    clauses: ['3.2.2.p1.s1c'],
    question: { zh: '注销排污许可证是否属于变更？', en: 'Is cancelling a permit a change of it?' },
    choices: {
      'not-a-change': { zh: '注销不是变更，不起算期限', en: 'not a change, so no limit runs from it' },
      'a-change': {
        zh: '注销视同变更，自注销起算{entryLimit}',
        en: 'a change, so the limit of {entryLimit} runs from the cancellation',
      },
    },
  },
  'city-run-in-park': {
    clauses: ['3.2.2.p2.s1a', '3.2.4.s1e'],
    question: {
      zh: '市级在园区内实施的项目，按市级还是按园区办理？',
      en: 'Are works that the city runs on park ground handled as the city’s or as the park’s?',
    },
    choices: {
      city: {
        zh: '按市级项目申报，剩余部分归市本级库',
        en: 'filed as the city’s, with the remainder to the city bank',
      },
      park: {
        zh: '由园区申报，剩余部分归园区库',
        en: 'filed by the park, with the remainder to its bank',
      },
    },
  },
  'other-units': {
    clauses: ['3.2.2.p2.s1b', '3.2.4.s1d'],
    question: {
      zh: '既非工业也非农业的单位，其项目如何申报、分级？',
      en: 'How are projects of units that are neither industrial nor agricultural filed and split?',
    },
    choices: {
      'as-industrial': {
        zh: '申报、分级均比照工业排污单位',
        en: 'filed and split like those of an industrial discharger',
      },
      'to-city': {
        zh: '园区外剩余部分归市本级库，其余比照工业',
        en: 'outside parks the remainder goes to the city bank; all else as for an industrial discharger',
      },
    },
  },
  'permit-change-proof': {
    clauses: ['3.2.2.p3.s1c'],
    question: {
      zh: '未持排污许可证的单位，是否也要提供变更证明？',
      en: 'Must a unit without a permit also supply proof of a permit change?',
    },
    choices: {
      always: { zh: '一律提供，不论是否持证', en: 'required of every unit, with or without a permit' },
      'permit-holders': { zh: '仅由持证单位提供', en: 'required of permit holders only' },
    },
  },
  'ecological-materials': {
    clauses: ['3.2.2.p3.s1b'],
    question: {
      zh: '生态扩容项目适用哪一类资料清单？',
      en: 'Which list of materials applies to ecological expansion projects?',
    },
    choices: {
      infrastructure: { zh: '环境基础设施项目清单', en: 'the list for environmental infrastructure' },
      engineering: { zh: '工程治理项目清单', en: 'the list for engineering projects' },
    },
  },
  'new-materials-park': {
    clauses: ['3.3.3.p1.s1b'],
    question: {
      zh: '{townshipLikeNames}在申报、分级上按乡镇还是按园区？',
      en: 'For filing and the split, what is the rank of {townshipLikeNames}: a township or a park?',
    },
    choices: {
      township: { zh: '申报、分级均按乡镇（街道）', en: 'a township, for filing and the split alike' },
      park: {
        zh: '申报、分级按园区，指标使用仍按乡镇',
        en: 'a park for filing and the split, still a township for the use of quota',
      },
    },
  },
  'upper-funds': {
    clauses: ['3.2.4.s1b'],
    question: {
      zh: '使用国家、省资金的项目，“相应的减排量”是多少？',
      en: 'Of a project with national or provincial funds, how much is the corresponding reduction?',
    },
    choices: {
      'pro-rata': {
        zh: '审核明确的数量，未明确的按资金占比',
        en: 'the amount that the reviewer states, or else the funds’ share of the investment',
      },
      'whole-project': {
        zh: '凡有此类资金或入省库数量，即为全部',
        en: 'the whole reduction, as soon as there are such funds or a stated province amount',
      },
    },
  },
  'city-run-remainder': {
    clauses: ['3.2.4.s1d'],
    question: {
      zh: '市级实施的项目，省和苏州收储之后的剩余部分归谁？',
      en: 'Who takes what the province and Suzhou leave of works run by the city?',
    },
    choices: {
      city: { zh: '全部归市本级库', en: 'the city bank, whole' },
      'two-eight': {
        zh: '园区外由市本级库、乡镇库按{cityToTownship}分储',
        en: 'outside parks only, the city and township banks at {cityToTownship}',
      },
    },
  },
  'priority-level': {
    clauses: ['3.3.1.s1b'],
    question: {
      zh: '“常熟市级以上”是否也限定战略新兴产业和环境基础设施？',
      en: 'Does “Changshu level or above” also qualify strategic industry and environmental infrastructure?',
    },
    choices: {
      'major-only': {
        zh: '只限定重大产业、民生和科技示范项目',
        en: 'qualifies only major industry, livelihood and sci-tech demonstration projects',
      },
      'all-listed': {
        zh: '一并限定战略新兴产业和环境基础设施',
        en: 'qualifies strategic emerging industry and environmental infrastructure as well',
      },
    },
  },
  'key-water-pollutants': {
    clauses: ['3.3.2.s2a'],
    question: {
      zh: '“磷、氮等重点水污染物”包括哪几项？',
      en: 'Which pollutants are key water pollutants, “phosphorus, nitrogen and the like”?',
    },
    choices: {
      'nitrogen-and-phosphorus': { zh: '{nitrogenAndPhosphorus}', en: '{nitrogenAndPhosphorus}' },
      'total-nitrogen-and-phosphorus': {
        zh: '仅{totalNitrogenAndPhosphorus}',
        en: '{totalNitrogenAndPhosphorus} only',
      },
      'all-water': { zh: '不限于氮、磷：{allWater}', en: 'not only nitrogen and phosphorus: {allWater}' },
    },
  },
  'strategic-other-pollutants': {
    clauses: ['3.3.2.s2b'],
    question: {
      zh: '战略性新兴产业项目（新建、扩建）的其他污染物按几倍替代？',
      en: 'At what ratio does a new-build or expansion of strategic industry offset its other pollutants?',
    },
    choices: {
      double: {
        zh: '与其他建设项目相同，按{generalRatio}倍',
        en: 'at {generalRatio} times the added amount, as for any other project',
      },
      floor: {
        zh: '只适用替代下限，不低于{floorRatio}倍',
        en: 'the general floor alone, a multiple of at least {floorRatio}',
      },
    },
  },
  'renovation-and-expansion': {
    clauses: ['3.3.2.s2a'],
    question: {
      zh: '战略性新兴产业的改扩建项目是否算作扩建？',
      en: 'Does a renovation-and-expansion in strategic industry count as an expansion?',
    },
    choices: {
      double: {
        zh: '不算扩建，一律按{generalRatio}倍',
        en: 'not an expansion, so {generalRatio} times the added amount throughout',
      },
      'as-expansion': {
        zh: '视同扩建，重点水污染物至少{strategicRatio}倍',
        en: 'an expansion, so at least {strategicRatio} times for key water pollutants',
      },
    },
  },
  'target-scope': {
    clauses: ['3.3.4.p1.s1b'],
    question: {
      zh: '水、大气有一项未达标，是否影响另一要素的指标？',
      en: 'Does a missed target of one medium, water or air, touch the quota of the other?',
    },
    choices: {
      'by-medium': {
        zh: '只看污染物所属要素是否达标',
        en: 'only the target of the pollutant’s own medium counts',
      },
      'all-media': { zh: '水、大气均须达标', en: 'the targets of both media must be met' },
    },
  },
  'grant-and-bar': {
    clauses: ['3.3.4.p3.s1a', '3.3.4.p4.s1'],
    question: {
      zh: '仅重点减排项目未完成、又无禁用情形的板块，是否具备使用条件？',
      en: 'Does an area that only left key projects unfinished, and so is not barred, qualify for use?',
    },
    choices: {
      'needs-grant': {
        zh: '不具备，达标与完成项目缺一不可',
        en: 'does not qualify: targets met and key projects completed are both needed',
      },
      'unless-barred': { zh: '具备，未被禁用的即视为许可', en: 'qualifies: what is not barred is granted' },
    },
  },
  'own-bank-when-barred': {
    clauses: ['3.3.4.p4.s1'],
    question: {
      zh: '不具备使用条件的板块，能否使用本级储备库？',
      en: 'May an area that does not qualify use its own bank?',
    },
    choices: {
      open: { zh: '可以使用，禁用不及于本级库', en: 'open, since the bar does not reach the own bank' },
      'needs-grant': {
        zh: '不可使用，本级库同样须具备条件',
        en: 'closed, since the own bank needs the same conditions',
      },
    },
  },
  'area-transfer-when-barred': {
    clauses: ['3.3.4.p3.s1b'],
    question: {
      zh: '板块间调剂，对调入板块的考核情况有何要求？',
      en: 'What must the receiving area’s standing be for a transfer between areas?',
    },
    choices: {
      grant: {
        zh: '具备使用条件即可，禁用情形不影响',
        en: 'it qualifies for use; the bar does not matter',
      },
      'grant-and-no-bar': { zh: '具备使用条件，且无禁用情形', en: 'it qualifies for use and is not barred' },
      nothing: { zh: '对考核情况没有要求', en: 'whatever it is; nothing is required of it' },
    },
  },
  'park-city-transfer': {
    clauses: ['3.3.4.p3.s1b'],
    question: {
      zh: '园区能否申请从市本级库调剂？',
      en: 'May a park apply for a transfer from the city bank?',
    },
    choices: {
      'may-apply': { zh: '可以申请，与乡镇（街道）相同', en: 'open to parks as to townships' },
      'not-available': { zh: '不可申请，仅限乡镇（街道）', en: 'not open to parks, only to townships' },
    },
  },
  'cross-region-pollutants': {
    clauses: ['3.3.4.p3.s1c'],
    question: {
      zh: '跨区域购买是否限于现阶段可交易的{tradableCount}？',
      en: 'Are purchases across regions limited to the {tradableCount} traded at present?',
    },
    choices: {
      tradable: { zh: '限于可交易的{tradableCount}', en: 'limited to the {tradableCount} that are traded' },
      all: {
        zh: '八项均可，建设单位自行交易仍限{tradableCount}',
        en: 'open to all eight, though a builder’s own trade stays limited to the {tradableCount}',
      },
    },
  },
  'commitment-size': {
    clauses: ['3.3.4.p3.s1e'],
    question: {
      zh: '后续项目与调剂量“相当”，按什么衡量？',
      en: 'How is it measured that follow-up projects match the transferred amount?',
    },
    choices: {
      'each-pollutant': {
        zh: '逐项污染物均不少于调剂量',
        en: 'pollutant by pollutant, each at least as much',
      },
      'in-total': {
        zh: '各项污染物合计不少于调剂量',
        en: 'all pollutants together, in total at least as much',
      },
    },
  },
  'breach-scope': {
    clauses: ['3.3.4.p3.s1g'],
    question: {
      zh: '承诺未履行到位的，暂停哪些调剂？',
      en: 'Which transfers does a breached commitment suspend?',
    },
    choices: {
      'all-transfers': {
        zh: '该项污染物的一切调剂，含板块间调剂',
        en: 'every transfer of that pollutant, those between areas included',
      },
      'city-transfers': {
        zh: '仅该项污染物的市本级库调剂',
        en: 'only transfers of that pollutant from the city bank',
      },
    },
  },
};

/** What an open point asks and what its choices mean, with the figures of a policy, as far as it is known. */
export const readingUnder = (id: ReadingId, policy: Policy | undefined): ReadingInfo => {
  const { clauses, question, choices } = TEXTS[id] as ReadingInfo;
  return {
    clauses,
    question: withFigures(question, policy),
    choices: Object.fromEntries(
      Object.entries<Text>(choices).map(([choice, words]) => [choice, withFigures(words, policy)]),
    ) as ReadingInfo['choices'],
  };
};

/** What one choice of an open point means, with the figures of a policy, as far as it is known. */
export const choiceUnder = (id: ReadingId, choice: string, policy: Policy | undefined): Text =>
  withFigures((TEXTS[id].choices as Readonly<Record<string, Text>>)[choice] as Text, policy);

/**
 * The points that the text leaves open: the clauses that raise each, the question, and what every choice means; the
 * default comes first. Which choice holds is for the `readings` of a policy to say.
 * Figures and lists in the words are those of the draft; `explainReading` gives those of any policy.
 */
export const readings: { readonly [Id in ReadingId]: ReadingInfo<Id> } = /* @__PURE__ */ (() =>
  deepFreeze(
    Object.fromEntries(
      Object.keys(TEXTS).map((id) => [id, readingUnder(id as ReadingId, changshu2023Draft)]),
    ) as unknown as { readonly [Id in ReadingId]: ReadingInfo<Id> },
  ))();
