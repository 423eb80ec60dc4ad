import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import type { PassedReduction } from '../../src/types/facts.js';
import type { Policy } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import { type Area, IMPLEMENTERS, type Implementer, WORKS } from '../../src/types/vocabulary.js';
import { groundsOf, readingsOf } from '../support/expectations.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { everyOf, table } from '../support/tables.js';

const PLACES = {
  cedz: CEDZ,
  bixi: BIXI,
  shajiabang: SHAJIABANG,
  meili: MEILI,
  'new-materials': NEW_MATERIALS,
};
type Place = keyof typeof PLACES;

/** 100 t/a without upper money, by who takes what Suzhou leaves: province, prefecture, city, township, park. */
const OF_100: Readonly<Record<string, string[]>> = {
  park: ['0', '30', '0', '0', '70'],
  city: ['0', '30', '70', '0', '0'],
  'two-eight': ['0', '30', '14', '56', '0'],
};

const split = (reduction: PassedReduction, policy?: Policy): string[] => {
  const { province, prefecture, city, township, park } = splitReduction(reduction, policy).outcome;
  return [province, prefecture, city, township, park].map((part) => part.toFixed());
};

const DRAFT = table<'implementer' | Place>(`
  implementer  | cedz bixi shajiabang meili     new-materials
  city         | city city city       city      city
  area         | park park park       two-eight two-eight
  industrial   | park park park       two-eight two-eight
  agricultural | park park park       two-eight two-eight
  other        | park park park       two-eight two-eight
`);

const READ_OTHERWISE: [string, Partial<Readings>, typeof DRAFT][] = [
  [
    '3.2.4.s1e city-run-in-park: the park',
    { 'city-run-in-park': 'park' },
    table(`
      implementer  | cedz bixi shajiabang meili     new-materials
      city         | park park park       city      city
      area         | park park park       two-eight two-eight
      industrial   | park park park       two-eight two-eight
      agricultural | park park park       two-eight two-eight
      other        | park park park       two-eight two-eight
    `),
  ],
  [
    '3.2.4.s1d other-units: to the city',
    { 'other-units': 'to-city' },
    table(`
      implementer  | cedz bixi shajiabang meili     new-materials
      city         | city city city       city      city
      area         | park park park       two-eight two-eight
      industrial   | park park park       two-eight two-eight
      agricultural | park park park       two-eight two-eight
      other        | park park park       city      city
    `),
  ],
  [
    '3.3.3.p1.s1b new-materials-park: a park',
    { 'new-materials-park': 'park' },
    table(`
      implementer  | cedz bixi shajiabang meili     new-materials
      city         | city city city       city      city
      area         | park park park       two-eight park
      industrial   | park park park       two-eight park
      agricultural | park park park       two-eight park
      other        | park park park       two-eight park
    `),
  ],
  [
    '3.2.4.s1d city-run-remainder: two to eight',
    { 'city-run-remainder': 'two-eight' },
    table(`
      implementer  | cedz bixi shajiabang meili     new-materials
      city         | city city city       two-eight two-eight
      area         | park park park       two-eight two-eight
      industrial   | park park park       two-eight two-eight
      agricultural | park park park       two-eight two-eight
      other        | park park park       two-eight two-eight
    `),
  ],
  [
    '3.2.4.s1e city-run-in-park and new-materials-park: both to the park',
    { 'city-run-in-park': 'park', 'new-materials-park': 'park' },
    table(`
      implementer  | cedz bixi shajiabang meili     new-materials
      city         | park park park       city      park
      area         | park park park       two-eight park
      industrial   | park park park       two-eight park
      agricultural | park park park       two-eight park
      other        | park park park       two-eight park
    `),
  ],
];

describe('who takes what Suzhou leaves', () => {
  const tables = [['3.2.4.s1c 3.2.4.s1d 3.2.4.s1e the draft', {}, DRAFT], ...READ_OTHERWISE];
  it.each(tables as typeof READ_OTHERWISE)('%s', (_title, readings, rows) => {
    const points = everyOf({
      implementer: IMPLEMENTERS,
      works: WORKS,
      place: Object.keys(PLACES) as Place[],
    });
    expect(points).toHaveLength(100);
    for (const { implementer, works, place } of points) {
      const expected = rows.find((row) => row.implementer === implementer)?.[place] as string;
      const parts = split({ amount: '100', implementer, works, area: PLACES[place] }, withReadings(readings));
      expect([implementer, works, place, parts]).toEqual([implementer, works, place, OF_100[expected]]);
    }
  });
});

const byArea = (amount: string, more: Partial<PassedReduction> = {}): PassedReduction => ({
  amount,
  implementer: 'area',
  works: 'public-infrastructure',
  area: MEILI,
  ...more,
});

describe('the order of the shares', () => {
  it('3.2.4.s1c the 30 % is of what the province does not take', () => {
    expect(split(byArea('100', { provinceAmount: '40' }))).toEqual(['40', '18', '8.4', '33.6', '0']);
  });

  it('3.2.4.s1d the 2:8 comes after the 30 %', () => {
    expect(split(byArea('10'))).toEqual(['0', '3', '1.4', '5.6', '0']);
  });

  it('3.2.4.s1e a park takes the whole 70 % and leaves Suzhou its 30 %', () => {
    expect(split(byArea('100', { provinceAmount: '40', area: SHAJIABANG }))).toEqual([
      '40',
      '18',
      '0',
      '0',
      '42',
    ]);
  });

  it.each([
    ['0', ['0', '0', '0', '0', '0']],
    ['0.0001', ['0', '0.00003', '0.000014', '0.000056', '0']],
    ['3.0401', ['0', '0.91203', '0.425614', '1.702456', '0']],
    [
      '123456789012.123456789',
      ['0', '37037036703.6370370367', '17283950461.69728395046', '69135801846.78913580184', '0'],
    ],
  ])('3.2.4.s1d %s is split without rounding', (amount, parts) => {
    expect(split(byArea(amount))).toEqual(parts);
  });

  it('3.2.4.s1c 3.2.4.s1d the shares are figures of the policy', () => {
    const shares = { prefectureShare: '0.5', cityShare: '0.4', townshipShare: '0.6' };
    const policy = { ...changshu2023Draft, parameters: { ...changshu2023Draft.parameters, ...shares } };
    expect(split(byArea('100'), policy)).toEqual(['0', '50', '20', '30', '0']);
  });
});

describe('the part for the province', () => {
  const funds = (allocated: string, total: string): Partial<PassedReduction> => ({
    upperFunds: { allocated, total },
  });

  it.each([
    ['0', '1000', ['0', '30', '14', '56', '0']],
    ['400', '1000', ['40', '18', '8.4', '33.6', '0']],
    ['999', '1000', ['99.9', '0.03', '0.014', '0.056', '0']],
    ['1000', '1000', ['100', '0', '0', '0', '0']],
  ])('3.2.4.s1b %s of %s in upper money is shared out pro rata', (allocated, total, parts) => {
    expect(split(byArea('100', funds(allocated, total)))).toEqual(parts);
  });

  it.each([
    ['100', '1', '3', ['33.333333333333', '20.0000000000001', '9.33333333333338', '37.33333333333352', '0']],
    ['100', '2', '3', ['66.666666666666', '10.0000000000002', '4.66666666666676', '18.66666666666704', '0']],
    ['0.0001', '1', '3', ['0.000033333333', '0.0000200000001', '0.00000933333338', '0.00003733333352', '0']],
    ['9', '1', '3', ['3', '1.8', '0.84', '3.36', '0']],
    ['1', '1', '1024', ['0.0009765625', '0.29970703125', '0.13986328125', '0.559453125', '0']],
  ])('3.2.4.s1b %s at %s/%s: rounded down to 12 places only where it does not end', (...row) => {
    const [amount, allocated, total, parts] = row;
    expect(split(byArea(amount, funds(allocated, total)))).toEqual(parts);
  });

  it('3.2.4.s1b a quotient that ends after more than twelve places is exact', () => {
    const { outcome } = splitReduction(byArea('1', funds('1', '65536')));
    expect(outcome.province.toFixed()).toBe('0.0000152587890625');
  });

  it('3.2.4.s1b what the reviewer states goes before the money', () => {
    expect(split(byArea('100', { provinceAmount: '10', ...funds('400', '1000') }))).toEqual([
      '10',
      '27',
      '12.6',
      '50.4',
      '0',
    ]);
  });

  it.each([
    ['99.9999', ['99.9999', '0.00003', '0.000014', '0.000056', '0']],
    ['100', ['100', '0', '0', '0', '0']],
  ])('3.2.4.s1b a stated part of %s of 100', (provinceAmount, parts) => {
    expect(split(byArea('100', { provinceAmount }))).toEqual(parts);
  });

  const whole = withReadings({ 'upper-funds': 'whole-project' });
  it.each<[string, Partial<PassedReduction>, string[], string[], string[]]>([
    ['no money', {}, OF_100['two-eight'] as string[], OF_100['two-eight'] as string[], []],
    ['money of zero', funds('0', '1000'), ['0', '30', '14', '56', '0'], ['0', '30', '14', '56', '0'], []],
    [
      '40 % money',
      funds('400', '1000'),
      ['40', '18', '8.4', '33.6', '0'],
      ['100', '0', '0', '0', '0'],
      ['upper-funds'],
    ],
    [
      'a stated zero',
      { provinceAmount: '0' },
      ['0', '30', '14', '56', '0'],
      ['0', '30', '14', '56', '0'],
      [],
    ],
    [
      'a stated part',
      { provinceAmount: '0.01' },
      ['0.01', '29.997', '13.9986', '55.9944', '0'],
      ['100', '0', '0', '0', '0'],
      ['upper-funds'],
    ],
    [
      'a stated zero beside money',
      { provinceAmount: '0', ...funds('1', '1000') },
      ['0', '30', '14', '56', '0'],
      ['100', '0', '0', '0', '0'],
      ['upper-funds'],
    ],
    ['all money', funds('1000', '1000'), ['100', '0', '0', '0', '0'], ['100', '0', '0', '0', '0'], []],
  ])('3.2.4.s1b upper-funds with %s', (_title, more, proRata, wholeProject, cited) => {
    expect(split(byArea('100', more))).toEqual(proRata);
    expect(split(byArea('100', more), whole)).toEqual(wholeProject);
    expect(readingsOf(splitReduction(byArea('100', more)))).toEqual(cited);
    expect(readingsOf(splitReduction(byArea('100', more), whole))).toEqual(cited);
  });
});

describe('what a split rests on', () => {
  it.each<[string, Implementer, Area, string[]]>([
    ['3.2.4.s1d', 'area', MEILI, ['3.2.4.s1d city-and-township-share-remainder']],
    ['3.2.4.s1d', 'industrial', MEILI, ['3.2.4.s1d city-and-township-share-remainder']],
    ['3.2.4.s1d', 'agricultural', MEILI, ['3.2.4.s1d city-and-township-share-remainder']],
    [
      '3.2.4.s1d',
      'other',
      MEILI,
      [
        '3.2.4.s1d city-and-township-share-remainder',
        '3.2.4.s1d other-unit-not-covered',
        '3.2.4.s1d as-read other-units',
      ],
    ],
    [
      '3.2.4.s1d',
      'city',
      MEILI,
      [
        '3.2.4.s1d city-takes-remainder',
        '3.2.4.s1d city-works-not-named',
        '3.2.4.s1d as-read city-run-remainder',
      ],
    ],
    ['3.2.4.s1e', 'industrial', CEDZ, ['3.2.4.s1e park-takes-remainder']],
    ['3.2.4.s1e', 'other', BIXI, ['3.2.4.s1e park-takes-remainder']],
    [
      '3.2.4.s1e',
      'city',
      BIXI,
      [
        '3.2.4.s1d city-takes-remainder',
        '3.2.4.s1d city-works-not-named',
        '3.2.4.s1e as-read city-run-in-park',
      ],
    ],
    [
      '3.3.3.p1.s1b',
      'industrial',
      NEW_MATERIALS,
      ['3.2.4.s1d city-and-township-share-remainder', '3.3.3.p1.s1b as-read new-materials-park'],
    ],
  ])('%s by %s in $place', (_clause, implementer, area, remainder) => {
    const ruling = splitReduction({ amount: '1', implementer, works: 'other', area });
    expect(groundsOf(ruling)).toEqual([
      '3.2.4.s1a passed-amount-is-split',
      '3.2.4.s1c prefecture-share',
      ...remainder,
    ]);
  });

  it('3.2.4.s1b upper money is named, and what gets nothing is not', () => {
    expect(groundsOf(splitReduction(byArea('1', { provinceAmount: '1' })))).toEqual([
      '3.2.4.s1a passed-amount-is-split',
      '3.2.4.s1b upper-funds-to-province',
    ]);
    expect(groundsOf(splitReduction(byArea('0')))).toEqual(['3.2.4.s1a passed-amount-is-split']);
  });
});
