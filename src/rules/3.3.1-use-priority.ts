import { placeIn, yesNo } from '../lib/check.js';
import { asRead, ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { CityPriorityQuestion, LocalPriorityQuestion, PriorityQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import { ADMINISTRATIVE_LEVELS, PRIORITY_CATEGORIES } from '../types/vocabulary.js';

const named = ground('3.3.1.s1b', 'named-for-priority');
const belowCity = ground('3.3.1.s1b', 'below-city-level');
const notPassed = ground('3.3.1.s1b', 'not-passed-by-city');
const notNamed = ground('3.3.1.s1b', 'not-named-for-priority');
const majorInOwnArea = ground('3.3.1.s1c', 'major-in-own-area');
const notMajor = ground('3.3.1.s1c', 'not-major');
const notInOwnArea = ground('3.3.1.s1c', 'not-in-own-area');
const levelAsRead = asRead('priority-level', '3.3.1.s1b');

function inCityBank(
  { category, level, passedByCity }: CityPriorityQuestion,
  policy: Policy,
): Ruling<boolean> {
  placeIn(PRIORITY_CATEGORIES, category, 'category');
  placeIn(ADMINISTRATIVE_LEVELS, level, 'level');
  const below = level === 'township';
  switch (category) {
    case 'other':
      return { outcome: false, grounds: [notNamed] };
    case 'case-by-case': {
      const outcome = yesNo(passedByCity as boolean, 'passedByCity');
      return { outcome, grounds: [outcome ? named : notPassed] };
    }
    case 'strategic-emerging':
    case 'environmental-infrastructure': {
      const outcome = !below || policy.readings['priority-level'] === 'major-only';
      return { outcome, grounds: [outcome ? named : belowCity, ...(below ? [levelAsRead] : [])] };
    }
    default:
      return { outcome: !below, grounds: [below ? belowCity : named] };
  }
}

function inLocalBank(question: LocalPriorityQuestion): Ruling<boolean> {
  const failing = [
    ...(yesNo(question.major, 'major') ? [] : [notMajor]),
    ...(yesNo(question.inOwnArea, 'inOwnArea') ? [] : [notInOwnArea]),
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
 * import { usePriority } from 'pollutant-quota-rules';
 *
 * usePriority({ bank: 'city', category: 'major-industry', level: 'township' }).outcome; // => false
 * usePriority({ bank: 'park', major: true, inOwnArea: true }).outcome; // => true
 * ```
 */
export function usePriority(question: PriorityQuestion, policy: Policy = changshu2023Draft): Ruling<boolean> {
  const own = usable(policy);
  placeIn(['city', 'township', 'park'], question.bank, 'bank');
  return question.bank === 'city' ? inCityBank(question, own) : inLocalBank(question);
}
