import { optional, placeIn, reading, yesNo } from '../lib/check.js';
import { asRead, ground, when } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { CityPriorityQuestion, LocalPriorityQuestion, PriorityQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import {
  ADMINISTRATIVE_LEVELS,
  type AdministrativeLevel,
  PRIORITY_CATEGORIES,
  type PriorityCategory,
} from '../types/vocabulary.js';

const named = ground('3.3.1.s1b', 'named-for-priority');
const belowCity = ground('3.3.1.s1b', 'below-city-level');
const notPassed = ground('3.3.1.s1b', 'not-passed-by-city');
const notNamed = ground('3.3.1.s1b', 'not-named-for-priority');
const majorInOwnArea = ground('3.3.1.s1c', 'major-in-own-area');
const notMajor = ground('3.3.1.s1c', 'not-major');
const notInOwnArea = ground('3.3.1.s1c', 'not-in-own-area');
const levelAsRead = asRead('priority-level', '3.3.1.s1b');

/** Which levels lie below Changshu. */
const IS_BELOW_CHANGSHU: Readonly<Record<AdministrativeLevel, boolean>> = {
  township: true,
  city: false,
  prefecture: false,
  province: false,
  nation: false,
};

type CityBankCase = CityPriorityQuestion & { readonly isBelow: boolean };

/** s1b: major projects of Changshu level or above. */
const majorProject = ({ isBelow }: CityBankCase): Ruling<boolean> => ({
  outcome: !isBelow,
  grounds: [isBelow ? belowCity : named],
});

/** s1b names these without a level of their own; whether "Changshu level or above" reaches them is open. */
function namedWithoutLevel({ isBelow }: CityBankCase, { readings }: Policy): Ruling<boolean> {
  const outcome = !isBelow || readings['priority-level'] === 'major-only';
  return { outcome, grounds: [outcome ? named : belowCity, ...when(isBelow, levelAsRead)] };
}

const CITY_BANK: Readonly<
  Record<PriorityCategory, (question: CityBankCase, policy: Policy) => Ruling<boolean>>
> = {
  'major-industry': majorProject,
  'major-livelihood': majorProject,
  'major-science': majorProject,
  'strategic-emerging': namedWithoutLevel,
  'environmental-infrastructure': namedWithoutLevel,
  // s1b: what the city government has passed case by case; submitted is not passed.
  'case-by-case': (question) => {
    const outcome = yesNo(optional(question, 'passedByCity') as boolean, 'passedByCity');
    return { outcome, grounds: [outcome ? named : notPassed] };
  },
  // The list of s1b is open: what it does not name has no precedence, and is not barred.
  other: () => ({ outcome: false, grounds: [notNamed] }),
};

function inCityBank(question: CityPriorityQuestion, policy: Policy): Ruling<boolean> {
  placeIn(PRIORITY_CATEGORIES, question.category, 'category');
  placeIn(ADMINISTRATIVE_LEVELS, question.level, 'level');
  return CITY_BANK[question.category]({ ...question, isBelow: IS_BELOW_CHANGSHU[question.level] }, policy);
}

function inLocalBank(question: LocalPriorityQuestion): Ruling<boolean> {
  const failing = [
    ...when(!yesNo(question.major, 'major'), notMajor),
    ...when(!yesNo(question.inOwnArea, 'inOwnArea'), notInOwnArea),
  ];
  return failing.length === 0
    ? { outcome: true, grounds: [majorInOwnArea] }
    : { outcome: false, grounds: failing };
}

/**
 * Does a project come first when a bank's quota is used? An order of precedence: it permits, exempts and bars nothing.
 *
 * The city bank puts first major industry, livelihood and sci-tech demonstration projects of Changshu level or above,
 * strategic emerging industry, environmental infrastructure, and what the city government has passed case by case.
 * The banks of townships and parks put first the major projects in their own area. The lists are open: a project that
 * is not named is not barred.
 *
 * Readings: `priority-level`.
 *
 * @clause 3.3.1.s1b
 * @clause 3.3.1.s1c
 * @throws {@link QuotaError} on a missing fact or a value outside its list
 *
 * @example
 * ```ts
 * import { priorityOfUse } from 'pollutant-quota-rules';
 *
 * priorityOfUse({ bank: 'city', category: 'major-industry', level: 'township' }).outcome; // => false
 * priorityOfUse({ bank: 'park', major: true, inOwnArea: true }).outcome; // => true
 * ```
 */
export function priorityOfUse(
  question: PriorityQuestion,
  policy: Policy = changshu2023Draft,
): Ruling<boolean> {
  const own = usable(policy);
  return reading(question, () => {
    placeIn(['city', 'township', 'park'], question.bank, 'bank');
    return question.bank === 'city' ? inCityBank(question, own) : inLocalBank(question);
  });
}

/**
 * The former name of {@link priorityOfUse}, which reads as a hook of React.
 *
 * @deprecated Use {@link priorityOfUse}; the next version has this name no more.
 * @clause 3.3.1.s1b
 */
export const usePriority = priorityOfUse;
