import fc from 'fast-check';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../facts.js';
import { YES_NO } from '../tables.js';
import type { FactModel, Flat } from './model.js';

type Given = Omit<FactModel, 'any' | 'values'>;

/** A fact that is yes or no. */
export const yesNo = (path: string, given: Partial<Given> = {}): FactModel => ({
  path,
  any: fc.boolean(),
  values: () => YES_NO,
  ...given,
});

/** A fact that is one of a list. */
export const oneOf = (path: string, list: readonly unknown[], given: Partial<Given> = {}): FactModel => ({
  path,
  any: fc.constantFrom(...list),
  values: () => list,
  ...given,
});

/** A fact that is an area. */
export const anArea = (path: string): FactModel => ({
  path,
  any: fc.constantFrom(MEILI, NEW_MATERIALS, CEDZ, BIXI, SHAJIABANG),
  values: () => [MEILI, NEW_MATERIALS, SHAJIABANG],
});

const DAYS = [
  '2019-05-06',
  '2020-12-30',
  '2020-12-31',
  '2021-01-01',
  '2021-01-02',
  '2022-06-15',
  '2023-01-31',
  '2023-06-01',
  '2023-06-02',
  '2023-12-20',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2025-01-01',
  '2026-03-04',
];

/** Any of some days. */
export const anyDay: fc.Arbitrary<string> = fc.constantFrom(...DAYS);

const DAY = 86_400_000;

/** The day so many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Every day that is written somewhere in known facts. */
export const daysIn = (known: unknown): string[] => JSON.stringify(known).match(/\d{4}-\d\d-\d\d/g) ?? [];

/** Days around those that are known and others. */
export const around = (known: Flat, ...others: string[]): string[] => [
  ...new Set([...daysIn(known), ...others].flatMap((day) => [-2, -1, 0, 1, 2].map((by) => later(day, by)))),
];

/** A fact that is a day. */
export const aDay = (path: string, values: FactModel['values'], given: Partial<Given> = {}): FactModel => ({
  path,
  any: anyDay,
  values,
  ...given,
});

const AMOUNTS = ['0', '0.05', '0.5', '1', '2.5', '10', '10.0001', '400'];

/** Any of some amounts. */
export const anyAmount: fc.Arbitrary<string> = fc.constantFrom(...AMOUNTS);

/** Zero, each of these amounts, and amounts between and above them. */
export const near = (...amounts: unknown[]): string[] => {
  const known = amounts.filter((each) => each !== undefined).map(Number);
  const sorted = [...new Set([0, ...known])].sort((a, b) => a - b);
  const between = sorted.slice(1).flatMap((each, at) => {
    const gap = each - (sorted[at] as number);
    return [each - gap / 2, each - gap / 4];
  });
  const above = [1, 2].map((by) => (sorted.at(-1) as number) + by);
  return [...new Set([...sorted, ...between, ...above])].map((each) => String(Number(each.toFixed(9))));
};

/** A fact that is an amount. */
export const anAmount = (
  path: string,
  values: FactModel['values'],
  given: Partial<Given> = {},
): FactModel => ({
  path,
  any: anyAmount,
  values,
  ...given,
});
