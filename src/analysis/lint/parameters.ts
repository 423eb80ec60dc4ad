import { shown } from '../../lib/check.js';
import { constant } from '../../lib/decimal.js';
import { knownPlaces, nameInPolicy } from '../../policy/known-places.js';
import { parameters as info } from '../../policy/parameters.js';
import { mediumOf } from '../../rules/3.1.1-controlled-pollutants.js';
import type { ParameterId, Parameters, Policy } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import { type Area, PARK_IDS, type Pollutant } from '../../types/vocabulary.js';
import type { Flat, QuestionId } from '../model/index.js';
import { QUESTIONS } from '../questions/index.js';
import { isUnanswered, valuesAt } from '../space/index.js';
import type { FindingCase, Observation } from './finding.js';
import { caseOf } from './walk.js';

interface Trouble {
  readonly name: string;
  readonly severity: Observation['severity'];
  readonly found: string;
  readonly expected: Text;
  readonly question?: QuestionId;
  readonly facts?: Flat;
}

type Check = (parameters: Parameters, policy: Policy) => readonly (Trouble | false)[];

const TOWNSHIP: Area = { kind: 'township', place: '梅李镇' };

const ofSplit = { implementer: 'industrial', works: 'other', area: TOWNSHIP, amount: '100' } as const;

const ofOffset = (pollutant: Pollutant, strategicEmerging: boolean): Flat => ({
  construction: 'new',
  strategicEmerging,
  pollutant,
});

function duplicates(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list.filter((each) => {
    const isAgain = seen.has(each);
    seen.add(each);
    return isAgain;
  });
}

const listTrouble = (list: readonly string[], name: string): readonly (Trouble | false)[] => [
  list.length === 0 && {
    name: `${name}-empty`,
    severity: 'warning',
    found: '[]',
    expected: { zh: '至少一项', en: 'at least one entry' },
  },
  duplicates(list).length > 0 && {
    name: `${name}-twice`,
    severity: 'warning',
    found: duplicates(list).join(', '),
    expected: { zh: '每项只列一次', en: 'every entry once' },
  },
];

/** Entries of a list of places that name none, or two, and so belong to no project. */
function notOnePlace(entries: readonly string[]): readonly (Trouble | false)[] {
  const found = entries.filter((entry) => nameInPolicy(entry) === '');
  return [
    found.length > 0 && {
      name: 'no-place',
      severity: 'error',
      found: found.map(shown).join(', '),
      expected: { zh: '每项写一个地点', en: 'one place in every entry' },
    },
  ];
}

/** The ratio of a project of strategic industry, for the first key water pollutant that there is. */
const strategic = ({ parameters, readings }: Policy): Pick<Trouble, 'question' | 'facts'> => {
  const [pollutant = 'TP'] = parameters.keyWaterPollutants[readings['key-water-pollutants']];
  return { question: 'offsetRatio', facts: ofOffset(pollutant, true) };
};

const isBelow = (figure: string, other: string): boolean => constant(figure).lessThan(constant(other));

const belowOne = (figure: string, asked: Pick<Trouble, 'question' | 'facts'>): Trouble | false =>
  isBelow(figure, '1') && {
    name: 'below-one',
    severity: 'error',
    found: figure,
    expected: { zh: '不低于 1，否则替代量少于新增量', en: 'at least 1, or less is offset than is added' },
    ...asked,
  };

const shareAtEdge = (figure: string, name: string): Trouble | false =>
  (constant(figure).isZero() || constant(figure).equals(1)) && {
    name,
    severity: 'warning',
    found: figure,
    expected: { zh: '大于 0、小于 1，否则有的储备库分不到指标', en: 'between 0 and 1, or a bank goes empty' },
    question: 'splitReduction',
    facts: ofSplit,
  };

const CHECKS: Readonly<Partial<Record<ParameterId, Check>>> = {
  parks: (parameters) => {
    const { parks, townshipLikePlaces } = knownPlaces(parameters);
    const unreadable = PARK_IDS.flatMap((id) => notOnePlace(parameters.parks[id]));
    const places = PARK_IDS.flatMap((id) => parks[id]).filter((place) => place !== '');
    const twice = duplicates(places);
    const like = new Set(townshipLikePlaces);
    const both = places.filter((place) => like.has(place));
    const of = (place: string | undefined): Pick<Trouble, 'question' | 'facts'> =>
      place === undefined ? {} : { question: 'locate', facts: { place } };
    return [
      ...unreadable,
      twice.length > 0 && {
        name: 'place-twice',
        severity: 'error',
        found: twice.join(', '),
        expected: { zh: '每个地点只属于一个园区，只列一次', en: 'every place in one park, and once' },
        ...of(twice[0]),
      },
      both.length > 0 && {
        name: 'park-and-township',
        severity: 'error',
        found: both.join(', '),
        expected: {
          zh: '园区所含地点不再列为乡镇',
          en: 'a place of a park is not listed like a township too',
        },
        ...of(both[0]),
      },
      ...PARK_IDS.map(
        (park): Trouble | false =>
          parks[park].length === 0 && {
            name: `${park}-empty`,
            severity: 'warning',
            found: '[]',
            expected: { zh: '至少一个地点', en: 'at least one place' },
          },
      ),
    ];
  },
  townshipLikePlaces: (parameters) => {
    const places = knownPlaces(parameters).townshipLikePlaces.filter((place) => place !== '');
    return [...notOnePlace(parameters.townshipLikePlaces), ...listTrouble(places, 'places').slice(1)];
  },
  planPeriodStart: ({ planPeriodStart }) => [
    !planPeriodStart.endsWith('-01-01') && {
      name: 'mid-year',
      severity: 'warning',
      found: planPeriodStart,
      expected: {
        zh: '五年规划期的第一天，即某年 1 月 1 日',
        en: 'the first day of a plan period, a 1 January',
      },
    },
  ],
  entryDays: ({ entryDays, entryMonths }) => [
    (entryDays < 28 * entryMonths || entryDays > 31 * entryMonths) && {
      name: 'days-and-months',
      severity: 'warning',
      found: String(entryDays),
      expected: {
        zh: `${28 * entryMonths} 至 ${31 * entryMonths} 天，与 ${entryMonths} 个月相当`,
        en: `${28 * entryMonths} to ${31 * entryMonths} days, as ${entryMonths} month(s) have`,
      },
    },
  ],
  prefectureShare: ({ prefectureShare }) => [shareAtEdge(prefectureShare, 'at-edge')],
  cityShare: ({ cityShare }) => [shareAtEdge(cityShare, 'at-edge')],
  townshipShare: ({ cityShare, townshipShare }) => {
    const sum = constant(cityShare).plus(constant(townshipShare));
    return [
      !sum.equals(1) && {
        name: 'sum',
        severity: 'error',
        found: sum.toFixed(),
        expected: { zh: '市本级库与乡镇库的比例合计为 1', en: 'the shares of city and township bank make 1' },
        question: 'splitReduction',
        facts: ofSplit,
      },
    ];
  },
  keyWaterPollutants: ({ keyWaterPollutants }, policy) => {
    const all = Object.values(keyWaterPollutants).flat();
    const air = [...new Set(all.filter((pollutant) => mediumOf(pollutant) === 'air'))];
    const narrow = keyWaterPollutants['total-nitrogen-and-phosphorus'];
    const middle = keyWaterPollutants['nitrogen-and-phosphorus'];
    const wide = keyWaterPollutants['all-water'];
    const missing = [
      ...narrow.filter((each) => !middle.includes(each)),
      ...middle.filter((each) => !wide.includes(each)),
    ];
    const chosen = keyWaterPollutants[policy.readings['key-water-pollutants']];
    return [
      air.length > 0 && {
        name: 'air',
        severity: 'error',
        found: air.join(', '),
        expected: { zh: '只列水污染物', en: 'water pollutants only' },
        question: 'offsetRatio',
        facts: ofOffset(air[0] as Pollutant, true),
      },
      missing.length > 0 && {
        name: 'not-growing',
        severity: 'warning',
        found: [...new Set(missing)].join(', '),
        expected: {
          zh: '范围较宽的理解应包含较窄的理解所列各项',
          en: 'a wider reading lists all that a narrower one lists',
        },
      },
      ...listTrouble(chosen, 'chosen'),
    ];
  },
  strategicRatio: ({ strategicRatio, generalRatio }, policy) => [
    belowOne(strategicRatio, strategic(policy)),
    isBelow(generalRatio, strategicRatio) && {
      name: 'above-general',
      severity: 'warning',
      found: strategicRatio,
      expected: {
        zh: `不高于其他情形的 ${generalRatio} 倍，否则战略性新兴产业反而更严`,
        en: `at most the general ${generalRatio}, or strategic industry fares worse`,
      },
      ...strategic(policy),
    },
  ],
  generalRatio: ({ generalRatio }) => [
    belowOne(generalRatio, { question: 'offsetRatio', facts: ofOffset('TP', false) }),
  ],
  floorRatio: ({ floorRatio, strategicRatio, generalRatio }) => [
    belowOne(floorRatio, {}),
    (isBelow(strategicRatio, floorRatio) || isBelow(generalRatio, floorRatio)) && {
      name: 'above-ratios',
      severity: 'warning',
      found: floorRatio,
      expected: {
        zh: `不高于 ${strategicRatio} 倍和 ${generalRatio} 倍（作为下限）`,
        en: `a floor, at most ${strategicRatio} and ${generalRatio}`,
      },
    },
  ],
  tradablePollutants: ({ tradablePollutants }) => listTrouble(tradablePollutants, 'traded'),
  parkDischargeMonth: ({ parkTargetsMonth, parkDischargeMonth }) => [
    parkDischargeMonth < parkTargetsMonth && {
      name: 'before-targets',
      severity: 'warning',
      found: String(parkDischargeMonth),
      expected: {
        zh: `不早于确定目标的 ${parkTargetsMonth} 月`,
        en: `not before month ${parkTargetsMonth}, in which targets are set`,
      },
      question: 'parkCalendar',
      facts: { year: 2024 },
    },
  ],
};

const UNANSWERABLE: Text = { zh: '规则无法作答', en: 'the rule cannot answer' };

function witnessOf({ question: id, facts }: Trouble, policy: Policy): FindingCase | undefined {
  if (id === undefined || facts === undefined) return undefined;
  const question = QUESTIONS[id];
  const values = valuesAt(question, facts, policy);
  const found = caseOf(question, facts, values);
  return isUnanswered(values) ? { ...found, decided: UNANSWERABLE } : found;
}

function findingOf(parameter: ParameterId, trouble: Trouble, policy: Policy): Observation {
  const { clause, title } = info[parameter];
  const witness = witnessOf(trouble, policy);
  return {
    id: `parameter:${parameter}:${trouble.name}`,
    kind: 'parameter',
    severity: trouble.severity,
    clauses: [clause],
    title: {
      zh: `${title.zh}应为${trouble.expected.zh}，实为 ${trouble.found}`,
      en: `${title.en}: expected ${trouble.expected.en}, found ${trouble.found}`,
    },
    where: [],
    readings: [],
    parameter,
    found: trouble.found,
    expected: trouble.expected,
    ...(witness && { witness }),
  };
}

/** What is out of order among the parameters of a policy. */
export const parameterFindings = (policy: Policy): Observation[] =>
  (Object.entries(CHECKS) as [ParameterId, Check][]).flatMap(([parameter, check]) =>
    check(policy.parameters, policy)
      .filter((trouble) => trouble !== false)
      .map((trouble) => findingOf(parameter, trouble, policy)),
  );
