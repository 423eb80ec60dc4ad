import { group, listOf } from '../lib/check.js';
import { constant } from '../lib/decimal.js';
import { understood } from '../lib/understood.js';
import type { Policy } from '../types/policy.js';
import type { ReadingChoice } from '../types/reading.js';
import type { Text } from '../types/text.js';
import type { ParkId, Pollutant } from '../types/vocabulary.js';
import { changshu2023Draft } from './changshu-2023-draft.js';
import { PARK_LABELS, POLLUTANT_WORDS } from './labels.js';

/** The English names of the places that the draft names. */
const PLACES_IN_ENGLISH: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['碧溪街道', 'Bixi Subdistrict'],
  ['沙家浜镇', 'Shajiabang Town'],
  ['新材料产业园', 'the New Materials Industrial Park'],
]);

const inEnglish = (place: string): string => PLACES_IN_ENGLISH.get(place) ?? place;

const COUNTS: readonly Text[] = [
  { zh: '零', en: 'zero' },
  { zh: '一', en: 'one' },
  { zh: '两', en: 'two' },
  { zh: '三', en: 'three' },
  { zh: '四', en: 'four' },
  { zh: '五', en: 'five' },
  { zh: '六', en: 'six' },
  { zh: '七', en: 'seven' },
  { zh: '八', en: 'eight' },
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const same = (text: string): Text => ({ zh: text, en: text });

/** A month of the year by its number. */
export const monthName = (month: number): Text => ({
  zh: `${month} 月`,
  en: MONTHS[month - 1] ?? `month ${month}`,
});

/** The last day on which a commitment can be met, so many years after the transfer. */
export const commitmentEnd = (years: number): Text =>
  years === 1
    ? { zh: '调剂次年年底', en: 'the end of the year after the transfer' }
    : { zh: `调剂后第 ${years} 年年底`, en: `the end of year ${years} after the transfer` };

/** Things in a row, the last two joined by a word. */
function inRow(things: readonly string[], comma: string, word: string): string {
  const [last, ...before] = [...things].reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(comma)}${word}${last}`;
}

const placesInRow = (places: readonly string[]): Text => ({
  zh: inRow(places, '、', '和'),
  en: inRow(places.map(inEnglish), ', ', ' and '),
});

/** In the order of their symbols, so that it does not hang on how a policy lists them. */
function pollutantsInRow(pollutants: readonly Pollutant[]): Text {
  const sorted = [...pollutants]
    .sort()
    .map((pollutant) => POLLUTANT_WORDS[pollutant] ?? same(String(pollutant)));
  return {
    zh: inRow(
      sorted.map(({ zh }) => zh),
      '、',
      '和',
    ),
    en: inRow(
      sorted.map(({ en }) => en),
      ', ',
      ' and ',
    ),
  };
}

const countOf = (list: readonly unknown[]): Text => COUNTS[list.length] ?? same(String(list.length));

function parkWords([id, places]: readonly [ParkId, readonly string[]]): Text {
  const [own = id, ...included] = listOf(places, `policy.parameters.parks.${id}`);
  const { zh, en } = placesInRow(included);
  const name = PARK_LABELS[id].zh === own ? PARK_LABELS[id].en : own;
  return included.length === 0
    ? { zh: own, en: name }
    : { zh: `${own}（包括${zh}）`, en: `${name}, including ${en}` };
}

/** Shares as whole numbers, such as 2:8. */
function proportion(first: string, second: string): string {
  const shares = [constant(first), constant(second)];
  const factor = `1e${Math.max(1, ...shares.map((share) => share.decimalPlaces()))}`;
  return shares.map((share) => share.times(factor).toFixed()).join(':');
}

const monthsText = (months: number): Text =>
  months === 1 ? { zh: '一个月', en: 'one month' } : { zh: `${months} 个月`, en: `${months} months` };

const keyWaterList = (
  choice: ReadingChoice<'key-water-pollutants'>,
  { parameters }: Policy,
): readonly Pollutant[] =>
  listOf(parameters.keyWaterPollutants[choice], `policy.parameters.keyWaterPollutants.${choice}`);

/** The phrase of the draft where the policy counts the same pollutants as the draft under the same reading. */
function keyWaterWords(policy: Policy): Text {
  const choice = policy.readings['key-water-pollutants'];
  const [own, ofDraft] = [policy, changshu2023Draft].map((each) =>
    pollutantsInRow(keyWaterList(choice, each)),
  );
  return own?.zh === ofDraft?.zh
    ? { zh: '氮、磷等重点水污染物', en: 'phosphorus, nitrogen and similar key water pollutants' }
    : { zh: `重点水污染物（${own?.zh}）`, en: `key water pollutants (${own?.en})` };
}

/**
 * The figures, dates, months and lists of a policy, as they stand in the words of clauses, grounds and readings. Where the
 * policy has the value of the draft, the words are those of the draft.
 */
const FIGURES = {
  parks: ({ parameters }) => {
    const parks = Object.entries(group(parameters.parks, 'policy.parameters.parks')) as [ParkId, string[]][];
    const words = parks.map(parkWords);
    return { zh: words.map(({ zh }) => zh).join('和'), en: words.map(({ en }) => en).join(', and ') };
  },
  townshipLikePlaces: ({ parameters }) => {
    const places = listOf(parameters.townshipLikePlaces, 'policy.parameters.townshipLikePlaces');
    return {
      zh: inRow(['乡镇', '街道', ...places], '、', '或'),
      en: inRow(['a township', 'a subdistrict', ...places.map(inEnglish)], ', ', ' or '),
    };
  },
  townshipLikeNames: ({ parameters }) => {
    const places = listOf(parameters.townshipLikePlaces, 'policy.parameters.townshipLikePlaces');
    return places.length === 0
      ? {
          zh: '与乡镇同样办理的地方（政策未列）',
          en: 'a place treated like a township (the policy lists none)',
        }
      : placesInRow(places);
  },
  planPeriodStart: ({ parameters: { planPeriodStart } }) =>
    planPeriodStart === '2021-01-01'
      ? { zh: '“十四五”', en: 'the 14th Five-Year Plan' }
      : same(planPeriodStart),
  entryMonths: ({ parameters }) => monthsText(parameters.entryMonths),
  entryLimit: ({ parameters: { entryMonths, entryDays }, readings }) => {
    const { zh, en } = monthsText(entryMonths);
    return readings['one-month'] === 'thirty-days'
      ? { zh: `${zh}（按 ${entryDays} 天计）`, en: `${en} (counted as ${entryDays} days)` }
      : { zh, en };
  },
  entryMonthEnd: ({ parameters: { entryMonths } }) =>
    entryMonths === 1
      ? { zh: '次月', en: 'the next month' }
      : { zh: `其后第 ${entryMonths} 个月`, en: `month ${entryMonths} after it` },
  entryDay: ({ parameters: { entryDays } }) =>
    entryDays === 30
      ? { zh: '第三十日', en: 'the thirtieth day' }
      : { zh: `第 ${entryDays} 日`, en: `day ${entryDays}` },
  prefectureShare: ({ parameters }) => same(`${constant(parameters.prefectureShare).times(100).toFixed()}%`),
  cityToTownship: ({ parameters }) => same(proportion(parameters.cityShare, parameters.townshipShare)),
  keyWaterPollutants: keyWaterWords,
  nitrogenAndPhosphorus: (policy) => pollutantsInRow(keyWaterList('nitrogen-and-phosphorus', policy)),
  totalNitrogenAndPhosphorus: (policy) =>
    pollutantsInRow(keyWaterList('total-nitrogen-and-phosphorus', policy)),
  allWater: (policy) => pollutantsInRow(keyWaterList('all-water', policy)),
  strategicRatio: ({ parameters }) => same(constant(parameters.strategicRatio).toFixed()),
  generalRatio: ({ parameters }) => same(constant(parameters.generalRatio).toFixed()),
  floorRatio: ({ parameters }) => same(constant(parameters.floorRatio).toFixed()),
  /** The draft’s floor is the very amount, so that its words have no figure. */
  floorAboveOne: ({ parameters }) => {
    const ratio = constant(parameters.floorRatio);
    return ratio.equals(1)
      ? same('')
      : {
          zh: `，且不得少于新增排放量的 ${ratio.toFixed()} 倍`,
          en: `, nor less than ${ratio.toFixed()} times what the project adds`,
        };
  },
  tradablePollutants: ({ parameters }) => {
    const list = listOf(parameters.tradablePollutants, 'policy.parameters.tradablePollutants');
    const [count, names] = [countOf(list), pollutantsInRow(list)];
    return list.length === 0
      ? { zh: '零种', en: 'none' }
      : { zh: `${count.zh}种：${names.zh}`, en: `${count.en}: ${names.en}` };
  },
  tradableCount: ({ parameters }) => {
    const list = listOf(parameters.tradablePollutants, 'policy.parameters.tradablePollutants');
    return {
      zh: `${countOf(list).zh}项`,
      en: `${countOf(list).en} pollutant${list.length === 1 ? '' : 's'}`,
    };
  },
  commitmentPeriod: ({ parameters: { commitmentYears } }) =>
    commitmentYears === 1
      ? { zh: '下一年度', en: 'the following year' }
      : { zh: `其后 ${commitmentYears} 个年度`, en: `the ${commitmentYears} following years` },
  commitmentEnd: ({ parameters }) => commitmentEnd(parameters.commitmentYears),
  parkTargetsMonth: ({ parameters }) => monthName(parameters.parkTargetsMonth),
  parkDischargeMonth: ({ parameters }) => monthName(parameters.parkDischargeMonth),
} as const satisfies Record<string, (policy: Policy) => Text>;

type FigureName = keyof typeof FIGURES;

const PLACEHOLDER = /\{(\w+)\}/g;

const AS_THE_POLICY_SAYS: Text = { zh: '〔见所用政策〕', en: '[as the policy says]' };

/** What stands for a figure of a policy that nobody knows. */
const UNKNOWN: Readonly<Partial<Record<FigureName, Text>>> = { floorAboveOne: same('') };

const isChinese = (sign: string | undefined): boolean => /\p{Script=Han}/u.test(sign ?? '');

/** A figure in Chinese words, with a blank between it and a Chinese character. */
function spaced(before: string | undefined, figure: string, after: string | undefined): string {
  const start = isChinese(before) && /^\w/.test(figure) ? ' ' : '';
  const end = isChinese(after) && /[\w%]$/.test(figure) ? ' ' : '';
  return start + figure + end;
}

/**
 * Words in which a figure of a policy stands as a placeholder, such as `{prefectureShare}`, with the value of that policy;
 * where nobody knows the policy, with a hint to it.
 */
export function withFigures(words: Text, policy: Policy | undefined): Text {
  const figure = (name: FigureName): Text =>
    policy === undefined
      ? (UNKNOWN[name] ?? AS_THE_POLICY_SAYS)
      : understood('policy', policy, () => FIGURES[name](policy), 'policy');
  return {
    zh: words.zh.replace(PLACEHOLDER, (all, name: FigureName, at: number, whole: string) =>
      spaced(whole[at - 1], figure(name).zh, whole[at + all.length]),
    ),
    en: words.en.replace(PLACEHOLDER, (_all, name: FigureName) => figure(name).en),
  };
}
