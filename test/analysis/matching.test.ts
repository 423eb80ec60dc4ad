import { describe, expect, it } from 'vitest';
import { faults, mismatches, notInAnswer } from '../../src/analysis/check/matching.js';

const ANSWER = {
  ratio: '1.1',
  bound: 'at-least',
  late: false,
  nothing: null,
  year: 2024,
  tasks: [
    { task: 'draft', due: '2024-01-31' },
    { task: 'measure', due: '2024-02-29' },
  ],
  split: { city: '1.40', park: '0' },
};

describe('what is as expected', () => {
  it.each<[string, unknown, unknown]>([
    ['the same text', 'refused', 'refused'],
    ['the same number', 2024, 2024],
    ['yes', true, true],
    ['no', false, false],
    ['nothing, expected to be so', null, null],
    ['no value at all, expected to be so', null, undefined],
    ['the whole', ANSWER, ANSWER],
    ['one field', { bound: 'at-least' }, ANSWER],
    ['a field deeper down', { split: { park: '0' } }, ANSWER],
    ['a field that is absent', { shares: null }, ANSWER],
    ['a field that is nothing', { nothing: null }, ANSWER],
    ['some fields of every item', { tasks: [{ due: '2024-01-31' }, { task: 'measure' }] }, ANSWER],
    ['an empty list', [], []],
    ['no field', {}, ANSWER],
  ])('%s', (_words, expected, found) => {
    expect(mismatches(expected, found)).toEqual([]);
  });

  it.each([
    ['1.10', '1.1'],
    ['1.1', '1.100000000000000000000000000000000000000000000000000000'],
    ['01.1', '1.1'],
    ['0', '0.000'],
    ['100000000000000000000000000000000000000000', '100000000000000000000000000000000000000000.0'],
  ])('the figures %s and %s', (expected, found) => {
    expect(mismatches(expected, found)).toEqual([]);
    expect(mismatches(found, expected)).toEqual([]);
  });
});

describe('what is not', () => {
  it.each<[string, unknown, unknown]>([
    ['another text', 'refused', 'permitted'],
    ['text for a yes', 'true', true],
    ['a number for a year in quotes', 2024, '2024'],
    ['zero for no', 0, false],
    ['nothing for no', null, false],
    ['nothing for zero', null, '0'],
    ['no for nothing', false, null],
    ['text where there is none', '', undefined],
    ['figures that differ in the last of many digits', '0.10000000000000000000001', '0.1'],
    ['a figure with a unit', '1.1t', '1.1'],
    ['a figure with an exponent', '1e1', '10'],
    ['a figure without its nought', '.5', '0.5'],
    ['a figure below zero', '-0', '0'],
    ['an object for a text', { ratio: '1.1' }, '1.1'],
    ['a text for an object', '1.1', { ratio: '1.1' }],
    ['an object for nothing', {}, null],
    ['an object for a list', { 0: 'a' }, ['a']],
    ['a list for an object', [], {}],
    ['a shorter list', ['a'], ['a', 'b']],
    ['a longer list', ['a', 'b'], ['a']],
  ])('%s', (_words, expected, found) => {
    expect(mismatches(expected, found)).toEqual([{ path: '', expected, found }]);
  });

  it('every place is told, each by its path', () => {
    const expected = {
      ratio: '2',
      late: null,
      shares: '1',
      tasks: [{ due: '2024-01-30', task: 'draft' }, { days: 29 }],
      split: { city: '1.5', park: '0.0', province: true },
    };
    expect(mismatches(expected, ANSWER)).toEqual([
      { path: 'ratio', expected: '2', found: '1.1' },
      { path: 'late', expected: null, found: false },
      { path: 'shares', expected: '1', found: undefined },
      { path: 'tasks[0].due', expected: '2024-01-30', found: '2024-01-31' },
      { path: 'tasks[1].days', expected: 29, found: undefined },
      { path: 'split.city', expected: '1.5', found: '1.40' },
      { path: 'split.province', expected: true, found: undefined },
    ]);
  });

  it('items in another order', () => {
    expect(mismatches(['a', 'b', 'c'], ['b', 'a', 'c'])).toEqual([
      { path: '[0]', expected: 'a', found: 'b' },
      { path: '[1]', expected: 'b', found: 'a' },
    ]);
  });

  it('paths go on from that of the whole', () => {
    expect(mismatches({ city: '2' }, { city: '1' }, 'split.TP')).toEqual([
      { path: 'split.TP.city', expected: '2', found: '1' },
    ]);
    expect(mismatches(['x'], ['y'], 'materials')).toEqual([
      { path: 'materials[0]', expected: 'x', found: 'y' },
    ]);
  });

  it('what every object inherits is not found', () => {
    expect(mismatches({ toString: null, constructor: null }, ANSWER)).toEqual([]);
    const own = JSON.parse('{"__proto__": "x"}');
    expect(mismatches(own, ANSWER)).toEqual([{ path: '__proto__', expected: 'x', found: undefined }]);
  });

  it('an expectation of any depth is compared as far as the answer goes', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(mismatches(deep, ['a'])).toHaveLength(1);
    expect(mismatches({ ratio: deep }, ANSWER)).toEqual([{ path: 'ratio', expected: deep, found: '1.1' }]);
    expect(faults({ ratio: deep }, ANSWER)).toEqual([]);
  });
});

describe('what no answer could be', () => {
  it.each<[unknown, unknown]>([
    [{ ratio: '2' }, ANSWER],
    ['refused', 'permitted'],
    [{ ratio: '2' }, '1.1'],
    [{ ratio: '2' }, null],
    [{}, 'refused'],
    [2024, 2023],
    [2024, true],
    [[1], [1, 2]],
    [null, ANSWER],
  ])('%j is compared with %j', (expected, found) => {
    expect(faults(expected, found)).toEqual([]);
  });

  it('is told with every field that the answer has', () => {
    const known = { zh: '只有 city、park', en: 'it has city, park' };
    const expected = { ratio: 1.1, split: { citty: null, province: '3' }, tasks: [{}, { task: 'measure' }] };
    expect(faults(expected, ANSWER, 'x')).toEqual([
      { code: 'amount-not-text', path: 'x.ratio', expected: '"1.1"', found: '1.1' },
      { code: 'not-in-answer', path: 'x.split.citty', detail: known, suggestion: 'city' },
      { code: 'not-in-answer', path: 'x.split.province', detail: known },
      { code: 'wrong-type', path: 'x.tasks[0]', expected: 'expectation', found: '{}' },
    ]);
  });

  it('a field that stands there only sometimes is known, and offered', () => {
    expect(faults({ late: null }, { due: '2023-12-31', force: 'binding' })).toEqual([]);
    expect(faults({ park: null }, { kind: 'township', place: '梅李镇' })).toEqual([]);
    expect(faults({ firstReview: null }, { approves: 'park', releasesFrom: 'park' })).toEqual([]);
    expect(faults({ late: null }, { ratio: '2', bound: 'exactly' })).toHaveLength(1);
    expect(faults({ firstreview: 'x' }, { approves: 'park', releasesFrom: 'park' })).toEqual([
      {
        code: 'not-in-answer',
        path: 'firstreview',
        detail: {
          zh: '只有 approves、firstReview、releasesFrom',
          en: 'it has approves, firstReview, releasesFrom',
        },
        suggestion: 'firstReview',
      },
    ]);
  });

  it('of many names the first are told, and how many there are', () => {
    const eight = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'];
    const known = { zh: '只有 a1、b2、c3、d4、e5、f6、g7、h8', en: 'it has a1, b2, c3, d4, e5, f6, g7, h8' };
    expect(notInAnswer('x', 'xyz', eight)).toEqual({ code: 'not-in-answer', path: 'x', detail: known });
    expect(notInAnswer('x', 'xyz', [...eight, 'i9'])).toEqual({
      code: 'not-in-answer',
      path: 'x',
      detail: { zh: '共有 9 项，如 a1、b2、c3', en: 'it has 9, such as a1, b2, c3' },
    });
    expect(notInAnswer('x', 'i8', [...eight, 'i9'])).toEqual({
      code: 'not-in-answer',
      path: 'x',
      suggestion: 'h8',
    });
  });
});
