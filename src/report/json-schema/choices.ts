import { pollutantName } from '../../rules/3.1.1-controlled-pollutants.js';
import type { PolicyStatus } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import { POLLUTANTS } from '../../types/vocabulary.js';

const POLLUTANTS_IN_ENGLISH = {
  COD: 'chemical oxygen demand',
  'NH3-N': 'ammonia nitrogen',
  TN: 'total nitrogen',
  TP: 'total phosphorus',
  SO2: 'sulphur dioxide',
  NOx: 'nitrogen oxides',
  VOCs: 'volatile organic compounds',
  PM: 'particulate matter',
} as const;

/** The names of the pollutants. */
export const POLLUTANT_CHOICES: Readonly<Record<string, Text>> = Object.fromEntries(
  POLLUTANTS.map((symbol) => [symbol, { zh: pollutantName(symbol), en: POLLUTANTS_IN_ENGLISH[symbol] }]),
);

/** How far a policy has come. */
export const STATUS_CHOICES: Readonly<Record<PolicyStatus, Text>> = {
  draft: { zh: '征求意见稿，没有约束力', en: 'a consultation draft; binds nobody' },
  adopted: {
    zh: '使用者自己写入的正式文件，以原文为准',
    en: 'an adopted measure as its user encoded it; its text prevails',
  },
  hypothetical: { zh: '设想的方案，只作比较', en: 'a policy for comparison only' },
};
