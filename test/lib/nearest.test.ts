import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/lib/nearest.js';

const SOURCES = ['government-works', 'ahead-of-standard', 'closure', 'voluntary-treatment'];

describe('the word that was probably meant', () => {
  it.each([
    ['closur', 'closure'],
    ['clsoure', 'closure'],
    ['CLOSURE', 'closure'],
    ['closures!', 'closure'],
    ['goverment-works', 'government-works'],
    ['ahead_of_standard', 'ahead-of-standard'],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, SOURCES)).toBe(meant);
  });

  it.each(['', 'close', 'xyz', 'treatment', '关闭'])('%j is not guessed', (word) => {
    expect(nearest(word, ['government-works', 'ahead-of-standard', 'voluntary-treatment'])).toBeUndefined();
  });

  it('at most a third of the word may be mistyped', () => {
    expect(nearest('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcxxx', ['abcdef'])).toBeUndefined();
  });

  it('of a short word one letter may be', () => {
    expect(nearest('TM', ['TN'])).toBe('TN');
    expect(nearest('XX', ['TN'])).toBeUndefined();
  });

  it('two neighbours swapped are one mistake, and no more than that', () => {
    expect(nearest('yaer', ['year'])).toBe('year');
    expect(nearest('ratoi', ['ratio'])).toBe('ratio');
    expect(nearest('rtaoi', ['ratio'])).toBeUndefined();
    expect(nearest('NT', ['TN'])).toBe('TN');
    expect(nearest('abdcfe', ['abcdef'])).toBe('abcdef');
    expect(nearest('badcfe', ['abcdef'])).toBeUndefined();
  });

  it('a word may be longer or shorter by a third, and no more', () => {
    expect(nearest('abcdefgh', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcdefghi', ['abcdef'])).toBeUndefined();
    expect(nearest('abcd', ['abcdef'])).toBe('abcdef');
    expect(nearest('abc', ['abcdef'])).toBeUndefined();
  });

  it('a word of a million letters is not compared letter by letter', () => {
    const worked = (word: string): number => {
      const before = process.cpuUsage();
      for (let time = 0; time < 20; time++) expect(nearest(word, SOURCES)).toBeUndefined();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const oneByOne = 1_000_000 / 20;
    expect(worked('x'.repeat(1_000_000))).toBeLessThan((worked('x'.repeat(20)) * oneByOne) / 10);
  });

  it('the nearest of several wins, and the first of equals', () => {
    expect(nearest('expansions', ['expansive', 'expansion'])).toBe('expansion');
    expect(nearest('TX', ['TN', 'TP'])).toBe('TN');
    expect(nearest('any', [])).toBeUndefined();
  });
});
