import fc from 'fast-check';
import { deepFreeze } from '../../../src/lib/freeze.js';
import { changshu2023Draft } from '../../../src/policy/changshu-2023-draft.js';
import type { Parameters, Policy } from '../../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../../src/types/reading.js';
import { POLLUTANTS } from '../../../src/types/vocabulary.js';

interface Edit {
  readonly parameters: Partial<Parameters>;
  readonly readings: Partial<Readings>;
}

const hundredths = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((count) => (count / 100).toFixed(2));
const pollutants = fc.subarray([...POLLUTANTS]);
const month = fc.integer({ min: 1, max: 12 });

/** One parameter otherwise; the shares of city and township bank go together and sum. */
const parameterEdit: fc.Arbitrary<Partial<Parameters>> = fc.oneof(
  fc.record({
    parks: fc.record({
      CEDZ: fc.subarray(['常熟经济技术开发区', '碧溪街道', '梅李镇']),
      CHTZ: fc.subarray(['常熟高新技术产业开发区', '沙家浜镇']),
    }),
  }),
  fc.record({ townshipLikePlaces: fc.subarray(['新材料产业园', '服装城', '梅李镇']) }),
  fc.record({ planPeriodStart: fc.constantFrom('2020-12-30', '2021-01-02', '2021-01-05', '2023-06-30') }),
  fc.record({ entryMonths: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ entryDays: fc.integer({ min: 1, max: 62 }) }),
  fc.record({ prefectureShare: hundredths(0, 100) }),
  fc.integer({ min: 0, max: 100 }).map((city) => ({
    cityShare: (city / 100).toFixed(2),
    townshipShare: ((100 - city) / 100).toFixed(2),
  })),
  fc.record({
    keyWaterPollutants: fc.record({
      'nitrogen-and-phosphorus': pollutants,
      'total-nitrogen-and-phosphorus': pollutants,
      'all-water': pollutants,
    }),
  }),
  fc.record({ strategicRatio: hundredths(100, 250) }),
  fc.record({ generalRatio: hundredths(100, 250) }),
  fc.record({ floorRatio: hundredths(90, 250) }),
  fc.record({ tradablePollutants: pollutants }),
  fc.record({ commitmentYears: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ parkTargetsMonth: month }),
  fc.record({ parkDischargeMonth: month }),
);

const readingEdit: fc.Arbitrary<Partial<Readings>> = fc
  .constantFrom(...(Object.keys(READING_CHOICES) as ReadingId[]))
  .chain((id) => fc.constantFrom(...READING_CHOICES[id]).map((choice) => ({ [id]: choice })));

/** Some parameters and readings otherwise, at most as many of each as is said. */
const edit = (most: number): fc.Arbitrary<Edit> =>
  fc
    .tuple(
      fc.array(parameterEdit, { maxLength: most }),
      fc.array(readingEdit, { minLength: 1, maxLength: most }),
    )
    .map(([parameters, readings]) => ({
      parameters: Object.assign({}, ...parameters) as Partial<Parameters>,
      readings: Object.assign({}, ...readings) as Partial<Readings>,
    }));

const edited = (policy: Policy, { parameters, readings }: Edit): Policy =>
  deepFreeze<Policy>({
    ...policy,
    parameters: { ...policy.parameters, ...parameters },
    readings: { ...policy.readings, ...readings },
  });

/** The draft with some edits, and the same with some more. */
export const anyPair: fc.Arbitrary<readonly [from: Policy, to: Policy]> = fc
  .tuple(edit(5), edit(4))
  .map(([first, second]) => {
    const from = edited(changshu2023Draft, first);
    return [from, edited(from, second)] as const;
  });
