import { afterEach, describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/analysis/compare/compare.js';
import { walked } from '../../src/analysis/lint/walk.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import type { Policy } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import { draftWith } from '../support/analysis/lines.js';

const AS_PARK: Partial<Readings> = { 'new-materials-park': 'park' };

const listing = (townshipLikePlaces: readonly string[], readings: Partial<Readings> = {}): Policy =>
  draftWith({ townshipLikePlaces }, readings);

const zones = (count: number): string[] => Array.from({ length: count }, (_, at) => `试验${at + 1}产业园`);

/** The regions of one part as the places in them, what they hang on, and how many points they hold. */
const placesOf = (from: Policy, to: Policy, question: string, part: string): string[] =>
  compare(from, to)
    .regions.filter((region) => region.question === question && region.part === part)
    .map(({ where, because, points, witness, ...region }) => {
      const places = where.find(({ id }) => id === 'area')?.keys.join(',');
      const { place } = witness.area as { readonly place: string };
      const ids = because.map(({ id }) => id).join('+');
      return `${region.from} > ${region.to} | ${places} | ${ids} | ${points} | ${place}`;
    });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('3.3.3.p1.s1b: places that two policies treat like townships', () => {
  it.each([
    [3, 1096],
    [20, 4190],
  ])('%i more of them are all counted as points', (count, points) => {
    const { regions, ...found } = compare(draftWith({}), listing(['新材料产业园', ...zones(count)]));
    expect(found.points).toBe(points);
    expect(regions.map(({ question, part, points: held }) => [question, part, held])).toEqual([
      ['locate', 'area', count],
    ]);
  });

  it('each is named that one policy lists and the other does not', () => {
    const from = listing(['甲产业园', '新材料产业园', '乙产业园'], AS_PARK);
    const to = listing(['丙产业园', '乙产业园', '甲产业园'], AS_PARK);
    expect(placesOf(from, to, 'filingRoute', 'files')).toEqual([
      'park > county-bureau | 新材料产业园 | townshipLikePlaces | 18 | 新材料产业园',
      'county-bureau > park | 丙产业园 | townshipLikePlaces | 18 | 丙产业园',
    ]);
    expect(placesOf(from, to, 'splitReduction', 'township')).toEqual([
      '0 > 0.56 | 新材料产业园 | townshipLikePlaces | 44 | 新材料产业园',
      '0.56 > 0 | 丙产业园 | townshipLikePlaces | 44 | 丙产业园',
    ]);
  });

  it('all are named that both policies list, in their order', () => {
    const from = listing(['甲产业园', '乙产业园', '丙产业园'], AS_PARK);
    const to = draftWith({
      townshipLikePlaces: ['甲产业园', '丙产业园', '丁产业园'],
      cityShare: '0.3',
      townshipShare: '0.7',
    });
    expect(compare(from, to).points).toBe(1096);
    expect(placesOf(from, to, 'filingRoute', 'files')).toEqual([
      'park > county-bureau | 甲产业园,丙产业园 | new-materials-park | 36 | 甲产业园',
      'park > county-bureau | 乙产业园 | townshipLikePlaces+new-materials-park | 18 | 乙产业园',
    ]);
    expect(placesOf(from, to, 'splitReduction', 'city')).toEqual([
      '0 > 0.21 | 甲产业园,丙产业园 | cityShare+townshipShare+new-materials-park | 88 | 甲产业园',
      '0 > 0.21 | 乙产业园 | cityShare+townshipShare | 44 | 乙产业园',
      '0.14 > 0.21 | 丁产业园 | cityShare+townshipShare+new-materials-park | 44 | 丁产业园',
      '0.14 > 0.21 | township | cityShare+townshipShare | 44 | 梅李镇',
    ]);
  });

  it('one between two others is named in its place where all three decide alike', () => {
    const from = listing(['甲产业园', '乙产业园', '丙产业园']);
    const to = draftWith({
      townshipLikePlaces: ['甲产业园', '丙产业园'],
      cityShare: '0.3',
      townshipShare: '0.7',
    });
    expect(placesOf(from, to, 'splitReduction', 'city')).toEqual([
      '0.14 > 0.21 | 甲产业园,乙产业园,丙产业园,township | cityShare+townshipShare | 176 | 甲产业园',
    ]);
  });

  it('a policy that cannot answer is compared as any other', () => {
    const broken = draftWith({ cityShare: '0.3', townshipLikePlaces: ['甲产业园', '乙产业园'] });
    const { regions } = compare(listing(['甲产业园']), broken);
    expect(regions.filter(({ to }) => to === 'no-answer').length).toBeGreaterThan(0);
  });
});

describe('the work of a policy that lists many places', () => {
  const decidedBy = (work: () => unknown): number => {
    const route = vi.spyOn(QUESTIONS.filingRoute, 'decide');
    const split = vi.spyOn(QUESTIONS.splitReduction, 'decide');
    work();
    const made = route.mock.calls.length + split.mock.calls.length;
    vi.restoreAllMocks();
    return made;
  };

  it('compare decides once for all places that both policies treat alike', () => {
    const of = (count: number): number => decidedBy(() => compare(draftWith({}), listing(zones(count))));
    expect(of(3)).toBeGreaterThan(0);
    expect(of(300)).toBe(of(3));
  });

  it('lint decides once for all places that the policy lists', () => {
    const of = (count: number): number =>
      decidedBy(() =>
        [QUESTIONS.filingRoute, QUESTIONS.splitReduction].map((question) =>
          walked(question, listing(zones(count))),
        ),
      );
    expect(of(3)).toBeGreaterThan(0);
    expect(of(300)).toBe(of(3));
  });

  it.each([
    ['like townships', (count: number) => listing(zones(count))],
    [
      'in a park',
      (count: number) => draftWith({ parks: { CEDZ: zones(count), CHTZ: ['常熟高新技术产业开发区'] } }),
    ],
  ])('ten times as many places %s take far less than a hundred times as long', (_name, policyOf) => {
    const timeOf = (count: number): number => {
      const policy = policyOf(count);
      const before = process.cpuUsage();
      compare(draftWith({}), policy);
      return process.cpuUsage(before).user;
    };
    timeOf(300);
    expect(timeOf(3000) / timeOf(300)).toBeLessThan(30);
  });
});
