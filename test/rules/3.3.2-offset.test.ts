import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { offsetRatio, offsetShortfall, requiredOffset } from '../../src/rules/3.3.2-offset.js';
import type { Readings } from '../../src/types/reading.js';
import { CONSTRUCTIONS, type Construction, POLLUTANTS } from '../../src/types/vocabulary.js';
import { anyAmount, scaled } from '../support/amounts.js';
import { groundsOf } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';
import { everyOf, table, YES_NO } from '../support/tables.js';

type Column = 'pollutant' | Construction;

/** The multiple for a project of a strategic emerging industry; every other project offsets twice. */
const DRAFT = table<Column>(`
  pollutant | new expansion renovation renovation-and-expansion
  COD       | 2   2         2          2
  NH3-N     | 1.1 1.1       2          2
  TN        | 1.1 1.1       2          2
  TP        | 1.1 1.1       2          2
  SO2       | 2   2         2          2
  NOx       | 2   2         2          2
  VOCs      | 2   2         2          2
  PM        | 2   2         2          2
`);

const READ_OTHERWISE: [string, Partial<Readings>, typeof DRAFT][] = [
  [
    '3.3.2.s2a key-water-pollutants: total nitrogen and phosphorus',
    { 'key-water-pollutants': 'total-nitrogen-and-phosphorus' },
    table<Column>(`
      pollutant | new expansion renovation renovation-and-expansion
      COD       | 2   2         2          2
      NH3-N     | 2   2         2          2
      TN        | 1.1 1.1       2          2
      TP        | 1.1 1.1       2          2
      SO2       | 2   2         2          2
      NOx       | 2   2         2          2
      VOCs      | 2   2         2          2
      PM        | 2   2         2          2
    `),
  ],
  [
    '3.3.2.s2a key-water-pollutants: all water',
    { 'key-water-pollutants': 'all-water' },
    table<Column>(`
      pollutant | new expansion renovation renovation-and-expansion
      COD       | 1.1 1.1       2          2
      NH3-N     | 1.1 1.1       2          2
      TN        | 1.1 1.1       2          2
      TP        | 1.1 1.1       2          2
      SO2       | 2   2         2          2
      NOx       | 2   2         2          2
      VOCs      | 2   2         2          2
      PM        | 2   2         2          2
    `),
  ],
  [
    '3.3.2.s2b strategic-other-pollutants: the floor',
    { 'strategic-other-pollutants': 'floor' },
    table<Column>(`
      pollutant | new expansion renovation renovation-and-expansion
      COD       | 1   1         2          2
      NH3-N     | 1.1 1.1       2          2
      TN        | 1.1 1.1       2          2
      TP        | 1.1 1.1       2          2
      SO2       | 1   1         2          2
      NOx       | 1   1         2          2
      VOCs      | 1   1         2          2
      PM        | 1   1         2          2
    `),
  ],
  [
    '3.3.2.s2a renovation-and-expansion: as an expansion',
    { 'renovation-and-expansion': 'as-expansion' },
    table<Column>(`
      pollutant | new expansion renovation renovation-and-expansion
      COD       | 2   2         2          2
      NH3-N     | 1.1 1.1       2          1.1
      TN        | 1.1 1.1       2          1.1
      TP        | 1.1 1.1       2          1.1
      SO2       | 2   2         2          2
      NOx       | 2   2         2          2
      VOCs      | 2   2         2          2
      PM        | 2   2         2          2
    `),
  ],
];

/** What the text says of each multiple: the figure itself, or no less than it. */
const BOUNDS: Readonly<Record<string, string>> = { '1': 'at-least', '1.1': 'at-least', '2': 'exactly' };
const CLAUSES: Readonly<Record<string, string>> = {
  '1': '3.3.2.s1 floor-ratio',
  '1.1': '3.3.2.s2a strategic-key-water-ratio',
  '2': '3.3.2.s2b general-ratio',
};

const EVERY_QUESTION = everyOf({
  pollutant: POLLUTANTS,
  construction: CONSTRUCTIONS,
  strategicEmerging: YES_NO,
});

describe('the ratio over the whole space', () => {
  it.each([['3.3.2.s2a 3.3.2.s2b the draft', {}, DRAFT], ...READ_OTHERWISE] as typeof READ_OTHERWISE)(
    '%s',
    (_title, readings, strategic) => {
      const policy = withReadings(readings);
      expect(EVERY_QUESTION).toHaveLength(64);
      for (const question of EVERY_QUESTION) {
        const row = strategic.find((each) => each.pollutant === question.pollutant);
        const expected = question.strategicEmerging ? row?.[question.construction] : '2';
        const ruling = offsetRatio(question, policy);
        expect([question, ruling.outcome.ratio.toFixed()]).toEqual([question, expected]);
        expect(ruling.outcome.bound).toBe(BOUNDS[expected as string]);
        expect(groundsOf(ruling)[0]).toBe(CLAUSES[expected as string]);
      }
    },
  );

  it('3.3.2.s2a under the draft the ratio is never below 1.1', () => {
    const below = EVERY_QUESTION.filter((question) => offsetRatio(question).outcome.ratio.lessThan('1.1'));
    expect(below).toEqual([]);
  });
});

const strategicTP = { pollutant: 'TP', strategicEmerging: true, construction: 'new' } as const;

describe('the required amount', () => {
  it('3.3.2.s2a 3 x 1.1 is 3.3 exactly', () => {
    expect(requiredOffset({ ...strategicTP, increase: '3' }).outcome.toFixed()).toBe('3.3');
    expect(requiredOffset({ ...strategicTP, increase: 3 }).outcome.toFixed()).toBe('3.3');
  });

  it.each(POLLUTANTS)('3.3.2.s2b a strategic renovation offsets %s twice', (pollutant) => {
    const facts = {
      pollutant,
      strategicEmerging: true,
      construction: 'renovation',
      increase: '1.5',
    } as const;
    expect(requiredOffset(facts).outcome.toFixed()).toBe('3');
  });

  it('3.3.2.s2b a strategic new-build offsets NOx twice, since NOx is air', () => {
    const facts = { ...strategicTP, pollutant: 'NOx', increase: '0.7' } as const;
    expect(requiredOffset(facts).outcome.toFixed()).toBe('1.4');
  });

  it.each([
    ['0', '0'],
    ['0.0001', '0.00011'],
    ['0.1', '0.11'],
    ['123456789012.123456789', '135802467913.3358024679'],
  ])('3.3.2.s2a 1.1 x %s = %s, unrounded', (increase, required) => {
    expect(requiredOffset({ ...strategicTP, increase }).outcome.toFixed()).toBe(required);
  });

  it('3.3.2.s2a nothing added rests on no reading', () => {
    const facts = { ...strategicTP, pollutant: 'NH3-N', increase: '0' } as const;
    expect(groundsOf(requiredOffset(facts))).toEqual(['3.3.2.s2a strategic-key-water-ratio']);
    expect(groundsOf(requiredOffset({ ...facts, increase: '0.0001' }))).toEqual([
      '3.3.2.s2a strategic-key-water-ratio',
      '3.3.2.s2a as-read key-water-pollutants',
    ]);
  });

  it('3.3.2.s2a 3.3.2.s2b the multiples are figures of the policy', () => {
    const parameters = { ...changshu2023Draft.parameters, strategicRatio: '1.5', generalRatio: '3' };
    const policy = { ...changshu2023Draft, parameters };
    expect(requiredOffset({ ...strategicTP, increase: '2' }, policy).outcome.toFixed()).toBe('3');
    expect(requiredOffset({ ...strategicTP, pollutant: 'PM', increase: '2' }, policy).outcome.toFixed()).toBe(
      '6',
    );
  });
});

describe('properties of the required amount', () => {
  const question = fc.constantFrom(...EVERY_QUESTION);

  it('3.3.2.s1 it is at least 1.1 times and at most twice the added amount under the draft', () => {
    fc.assert(
      fc.property(question, anyAmount, (facts, increase) => {
        const required = scaled(requiredOffset({ ...facts, increase }).outcome.toFixed());
        expect(required * 10n).toBeGreaterThanOrEqual(scaled(increase) * 11n);
        expect(required).toBeLessThanOrEqual(scaled(increase) * 2n);
      }),
    );
  });

  it('3.3.2.s1 it grows with the added amount', () => {
    fc.assert(
      fc.property(question, anyAmount, anyAmount, (facts, a, b) => {
        const [less, more] = scaled(a) <= scaled(b) ? [a, b] : [b, a];
        const [low, high] = [less, more].map((increase) =>
          scaled(requiredOffset({ ...facts, increase }).outcome.toFixed()),
        ) as [bigint, bigint];
        expect(low <= high).toBe(true);
        expect(low < high).toBe(scaled(less) < scaled(more));
      }),
    );
  });
});

describe('the shortfall', () => {
  it.each([
    ['just under', '3.3', '3.2999', '0.0001', '3.3.2.s1 offset-not-covered'],
    ['equal, which suffices', '3.3', '3.3', '0', '3.3.2.s1 offset-covered'],
    ['equal though written otherwise', '3.3', '3.300', '0', '3.3.2.s1 offset-covered'],
    ['just above', '3.3', '3.3001', '0', '3.3.2.s1 offset-covered'],
    ['nothing at hand', '3.3', '0', '3.3', '3.3.2.s1 offset-not-covered'],
    ['nothing required', '0', '0', '0', '3.3.2.s1 offset-covered'],
  ])('3.3.2.s1 %s: %s required, %s at hand, %s short', (_title, required, available, shortfall, ground) => {
    const ruling = offsetShortfall({ required, available });
    expect(ruling.outcome.toFixed()).toBe(shortfall);
    expect(groundsOf(ruling)).toEqual([ground]);
  });

  it('3.3.2.s1 equality suffices for 3 x 1.1 against 3.3', () => {
    const required = requiredOffset({ ...strategicTP, increase: '3' }).outcome;
    expect(offsetShortfall({ required, available: '3.3' }).outcome.toFixed()).toBe('0');
  });

  it('3.3.2.s1 what is at hand and what is short make at least what is required', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (required, available) => {
        const shortfall = scaled(offsetShortfall({ required, available }).outcome.toFixed());
        const gap = scaled(required) - scaled(available);
        expect(shortfall).toBe(gap > 0n ? gap : 0n);
      }),
    );
  });
});
