import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, chain } from '../../src/text/chain.js';
import { freeSpans, overlap } from '../../src/text/spans.js';

const candidate = (passage: number, start: number, end: number, weight = 1): Candidate => ({
  passage,
  start,
  end,
  weight,
});
const chosen = (...candidates: Candidate[]): string[] =>
  chain(candidates).map(({ passage, start }) => `${passage}@${start}`);

describe('a chain', () => {
  it('keeps what is in order', () => {
    expect(chosen(candidate(0, 0, 3), candidate(1, 3, 5), candidate(2, 9, 12))).toEqual([
      '0@0',
      '1@3',
      '2@9',
    ]);
  });

  it('gives up the fewest', () => {
    expect(chosen(candidate(0, 20, 23), candidate(1, 3, 5), candidate(2, 9, 12))).toEqual(['1@3', '2@9']);
  });

  it('gives up the lightest', () => {
    expect(chosen(candidate(0, 20, 23, 5), candidate(1, 3, 5, 1), candidate(2, 9, 12, 3))).toEqual(['0@20']);
  });

  it('takes one stretch for each passage, and no place twice', () => {
    expect(chosen(candidate(0, 0, 3), candidate(0, 5, 8), candidate(1, 5, 8))).toEqual(['0@0', '1@5']);
    expect(chosen(candidate(0, 0, 4), candidate(1, 3, 6))).toHaveLength(1);
  });

  it('of nothing is nothing', () => {
    expect(chain([])).toEqual([]);
  });

  it('is in order, without overlap, and no other choice is heavier', () => {
    const span = fc.tuple(
      fc.nat(6),
      fc.nat(20),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 9 }),
    );
    const property = fc.property(fc.array(span, { maxLength: 9 }), (spans) => {
      const candidates = spans
        .map(([passage, start, length, weight]) => candidate(passage, start, start + length, weight))
        .sort((a, b) => a.passage - b.passage);
      const fits = (list: readonly Candidate[]): boolean =>
        list.every((each, at) => {
          const last = list[at - 1];
          return last === undefined || (last.passage < each.passage && last.end <= each.start);
        });
      const weigh = (list: readonly Candidate[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
      let heaviest = 0;
      for (let choice = 0; choice < 1 << candidates.length; choice++) {
        const list = candidates.filter((_each, at) => (choice >> at) & 1);
        if (fits(list)) heaviest = Math.max(heaviest, weigh(list));
      }
      const found = chain(candidates);
      expect(fits(found)).toBe(true);
      expect(weigh(found)).toBe(heaviest);
    });
    fc.assert(property, { numRuns: 150 });
  });
});

describe('spans', () => {
  it('what is free lies between those that are taken', () => {
    const taken = [
      { start: 8, end: 9 },
      { start: 2, end: 4 },
      { start: 3, end: 5 },
    ];
    expect(freeSpans(taken, 0, 10)).toEqual([
      { start: 0, end: 2 },
      { start: 5, end: 8 },
      { start: 9, end: 10 },
    ]);
    expect(freeSpans(taken, 3, 8)).toEqual([{ start: 5, end: 8 }]);
    expect(freeSpans([], 4, 4)).toEqual([]);
  });

  it('overlap where they share a place', () => {
    expect(overlap({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
    expect(overlap({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  });
});
