import { shown } from '../lib/check.js';
import { isCivilDate } from '../lib/civil-date.js';
import { figureFault, sumOfFigures } from '../lib/figure.js';
import { nearest } from '../lib/nearest.js';
import { type Parameters, POLICY_STATUSES, type Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import { READING_CHOICES } from '../types/reading.js';
import { POLLUTANTS } from '../types/vocabulary.js';

/** A value of a policy that has no parts. */
export type ValueKind = 'text' | 'hash' | 'date' | 'share' | 'multiple' | 'count' | 'month';

/** A list in a policy. */
export type ListKind = 'places' | 'pollutants';

/** What a part of a policy may be: one of these, one of a list of choices, or an object with these fields and no others. */
export type Kind = ValueKind | ListKind | readonly string[] | { readonly [field: string]: Kind };

/** What every part of a policy may be. The schema of policies is made from it. */
export const POLICY_KINDS = {
  id: 'text',
  status: POLICY_STATUSES,
  title: { zh: 'text', en: 'text' },
  sourceSha256: 'hash',
  parameters: {
    parks: { CEDZ: 'places', CHTZ: 'places' },
    townshipLikePlaces: 'places',
    planPeriodStart: 'date',
    entryMonths: 'count',
    entryDays: 'count',
    prefectureShare: 'share',
    cityShare: 'share',
    townshipShare: 'share',
    keyWaterPollutants: {
      'nitrogen-and-phosphorus': 'pollutants',
      'total-nitrogen-and-phosphorus': 'pollutants',
      'all-water': 'pollutants',
    },
    strategicRatio: 'multiple',
    generalRatio: 'multiple',
    floorRatio: 'multiple',
    tradablePollutants: 'pollutants',
    commitmentYears: 'count',
    parkTargetsMonth: 'month',
    parkDischargeMonth: 'month',
  },
  readings: READING_CHOICES,
} as const satisfies KindsOf<Policy>;

/** A kind for every field, all the way down to lists and values. */
type KindsOf<T> = {
  readonly [Field in keyof T]: T[Field] extends readonly unknown[] | string | number
    ? Kind
    : KindsOf<T[Field]>;
};

/** What each entry of a list may be. */
export const ENTRY_KINDS = { places: 'text', pollutants: POLLUTANTS } as const satisfies Record<
  ListKind,
  Kind
>;

/** The greatest whole number of each kind; the least is 1. */
export const GREATEST = { count: 999, month: 12 } as const;

/** What is wrong, wherever it is. */
export type Fault = Omit<Problem, 'path'>;

/** How a problem names what was expected. */
const EXPECTED: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  hash: 'text',
  date: 'date',
  share: 'amount',
  multiple: 'amount',
  count: 'count',
  month: 'month',
};

/** What was probably meant by a word. */
export function meant(word: unknown, words: readonly string[]): Pick<Problem, 'suggestion'> {
  const suggestion = typeof word === 'string' ? nearest(word, words) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

/** A value that is missing, or is none of its kind. */
export const misfit = (value: unknown, expected: string): Fault =>
  value === undefined ? { code: 'missing', expected } : { code: 'wrong-type', expected, found: shown(value) };

function textFault(kind: ValueKind, text: string): Fault | undefined {
  switch (kind) {
    case 'hash':
      return /^[0-9a-f]{64}$/.test(text) ? undefined : { code: 'wrong-hash', found: shown(text) };
    case 'date':
      return isCivilDate(text) ? undefined : { code: 'not-a-date', found: shown(text) };
    case 'share':
    case 'multiple':
      return figureFault(text, kind === 'share');
    default:
      return text === '' ? misfit(text, 'text') : undefined;
  }
}

/** What is wrong with a value. */
export function valueFault(kind: ValueKind, value: unknown): Fault | undefined {
  const expected = EXPECTED[kind];
  if (kind === 'count' || kind === 'month') {
    const fits = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= GREATEST[kind];
    return fits ? undefined : misfit(value, expected);
  }
  if (typeof value === 'string') return textFault(kind, value);
  return typeof value === 'number' && expected === 'amount'
    ? { code: 'amount-not-text', expected: JSON.stringify(String(value)), found: shown(value) }
    : misfit(value, expected);
}

/** What is wrong with a choice. */
export function choiceFault(choices: readonly string[], value: unknown): Fault | undefined {
  if (choices.includes(value as string)) return undefined;
  const expected = choices.join(', ');
  if (value === undefined) return { code: 'missing', expected };
  return { code: 'not-in-list', expected, found: shown(value), ...meant(value, choices) };
}

/** Says that the shares of city and township bank do not make one (3.2.4.s1d). */
export function sharesFault({ cityShare, townshipShare }: Parameters): Fault | undefined {
  const found = sumOfFigures(cityShare, townshipShare);
  return found === '1' ? undefined : { code: 'shares-do-not-sum', expected: '1', found };
}
