import { describe, expect, it } from 'vitest';
import { compare, type Region } from '../../src/analysis/compare/compare.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import type { Parameters } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import { differenceOf, needless, needs } from '../support/analysis/boxes.js';
import { draftWith } from '../support/analysis/lines.js';

interface Change {
  readonly parameters?: Partial<Parameters>;
  readonly readings?: Partial<Readings>;
  /** How many regions there are of each part that differs, of one way in which it does. */
  readonly regions: Readonly<Record<string, number>>;
}

const CHANGES: readonly Change[] = [
  // a box taken out of three conditions leaves three boxes
  { parameters: { generalRatio: '1.5' }, regions: { 'ratio 2 > 1.5': 3 } },
  { parameters: { strategicRatio: '1.2' }, regions: { 'ratio 1.1 > 1.2': 1 } },
  {
    readings: { 'strategic-other-pollutants': 'floor' },
    regions: { 'ratio 2 > 1': 1, 'bound exactly > at-least': 1 },
  },
  {
    readings: { 'key-water-pollutants': 'all-water' },
    regions: { 'ratio 2 > 1.1': 1, 'bound exactly > at-least': 1 },
  },
  // not on both lists: not on the one, or not on the other
  { parameters: { planPeriodStart: '2020-01-01' }, regions: { 'verdict refused > permitted': 2 } },
  { readings: { 'entry-date': 'start' }, regions: { 'verdict permitted > refused': 2 } },
  { readings: { 'ahead-of-standard': 'completion' }, regions: { 'verdict permitted > refused': 2 } },
  { readings: { 'key-list-exclusion': 'listed' }, regions: { 'verdict permitted > refused': 1 } },
  // no grant: the target missed, or projects unfinished
  { readings: { 'own-bank-when-barred': 'needs-grant' }, regions: { 'own-bank permitted > refused': 2 } },
  {
    readings: { 'area-transfer-when-barred': 'nothing' },
    regions: { 'area-transfer refused > permitted': 2 },
  },
  {
    readings: { 'area-transfer-when-barred': 'grant-and-no-bar' },
    regions: { 'area-transfer permitted > refused': 1 },
  },
  {
    readings: { 'park-city-transfer': 'not-available' },
    regions: { 'city-transfer permitted > refused': 1 },
  },
  { readings: { 'breach-scope': 'city-transfers' }, regions: { 'area-transfer refused > permitted': 1 } },
  {
    readings: { 'cross-region-pollutants': 'all' },
    regions: { 'cross-region-purchase refused > permitted': 1 },
  },
  {
    readings: { 'target-scope': 'all-media' },
    regions: {
      'upper-banks permitted > refused': 1,
      'city-transfer permitted > refused': 1,
      'area-transfer permitted > refused': 1,
      'cross-region-purchase permitted > refused': 1,
    },
  },
  { readings: { 'priority-level': 'all-listed' }, regions: { 'first true > false': 1 } },
  {
    parameters: { prefectureShare: '0.25' },
    regions: {
      'prefecture 0.3 > 0.25': 1,
      'city 0.14 > 0.15': 1,
      'city 0.7 > 0.75': 1,
      'township 0.56 > 0.6': 1,
      'park 0.7 > 0.75': 1,
    },
  },
  // nothing to share: nothing passed, all of it to the province, works of the city, a park
  {
    parameters: { cityShare: '0.3' },
    regions: {
      'province 0 > no-answer': 1,
      'prefecture 0.3 > no-answer': 1,
      'prefecture 0 > no-answer': 2,
      'city 0.14 > no-answer': 1,
      'city 0.7 > no-answer': 1,
      'city 0 > no-answer': 3,
      'township 0.56 > no-answer': 1,
      'township 0 > no-answer': 4,
      'park 0.7 > no-answer': 1,
      'park 0 > no-answer': 4,
    },
  },
  {
    readings: { 'one-month': 'thirty-days' },
    regions: { 'due 2023-02-01 > 2023-01-31': 1, 'due 2023-02-28 > 2023-03-01': 1 },
  },
  {
    readings: { 'permit-cancellation': 'a-change' },
    regions: {
      'due 2023-12-31 > 2023-02-01': 1,
      'due 2023-12-31 > 2024-01-01': 1,
      'force in-principle > binding': 1,
    },
  },
  {
    parameters: { commitmentYears: 2 },
    regions: { 'years 1 > 2': 1, 'state breached > running': 1, 'state met-late > met': 1 },
  },
  { readings: { 'commitment-size': 'in-total' }, regions: { 'verdict refused > permitted': 1 } },
];

describe('the fewest regions, each of the fewest conditions', () => {
  const named = CHANGES.map(
    (change) => [JSON.stringify({ ...change.parameters, ...change.readings }), change] as const,
  );

  it.each(named)('for %s', (_name, { parameters = {}, readings = {}, regions }) => {
    const [from, to] = [draftWith({}), draftWith(parameters, readings)];
    const found = compare(from, to).regions;
    const kindOf = (region: Region): string => `${region.part} ${region.from} > ${region.to}`;
    const kinds = [...new Set(found.map(kindOf))];
    const countOf = (kind: string): number => found.filter((region) => kindOf(region) === kind).length;
    expect(Object.fromEntries(kinds.map((kind) => [kind, countOf(kind)]))).toEqual(regions);
    for (const kind of kinds) {
      const own = found.filter((region) => kindOf(region) === kind);
      const [first] = own as [Region];
      const difference = differenceOf(QUESTIONS[first.question], first, from, to);
      expect([kind, needs(regions[kind] as number, difference)]).toEqual([kind, true]);
      for (const region of own) expect(needless(difference, region)).toEqual([]);
    }
  });
});
