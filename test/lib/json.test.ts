import { describe, expect, it } from 'vitest';
import { type JsonPosition, located, parseJson } from '../../src/lib/json/json.js';
import { QuotaError } from '../../src/lib/problem.js';
import type { Problem } from '../../src/types/problem.js';

const problemsOf = (text: string): readonly Problem[] => {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof QuotaError) return error.problems;
    throw error;
  }
  return [];
};

describe('what a text says', () => {
  it.each<[string, unknown]>([
    ['null', null],
    [' \t\r\n true ', true],
    ['-0', -0],
    ['-12.50e+2', -1250],
    ['1E400', Number.POSITIVE_INFINITY],
    ['"\\u6885\\u674e\\/\\n\\""', '梅李/\n"'],
    ['"\\ud83d"', '\ud83d'],
    ['[]', []],
    ['[ 1 , [ ] , { } ]', [1, [], {}]],
    ['{"b": {"c": [false]}, "a": ""}', { b: { c: [false] }, a: '' }],
  ])('%s', (text, value) => {
    expect(parseJson(text).value).toStrictEqual(value);
  });

  it('a field named __proto__ is a field like others', () => {
    const { value } = parseJson('{"__proto__": {"polluted": true}, "a": 1}');
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', { polluted: true }],
      ['a', 1],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')).toEqual({
      value: { polluted: true },
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });
});

const AREA = `{
  "kind": "area",
\t"orders": [
    { "scope": "banks", "issuedOn": "2024-01-10" },
    {
      "scope": "both", "梅李": 1 }
  ],\r\n "on"
    : "2024-05-06",\r"PM2.5": [[7]]
}`;

describe('where a value stands', () => {
  it.each<[string, JsonPosition | undefined]>([
    ['', { value: { line: 1, column: 1 } }],
    ['kind', { value: { line: 2, column: 11 }, key: { line: 2, column: 3 } }],
    ['orders', { value: { line: 3, column: 12 }, key: { line: 3, column: 2 } }],
    ['orders[0]', { value: { line: 4, column: 5 } }],
    ['orders[0].issuedOn', { value: { line: 4, column: 37 }, key: { line: 4, column: 25 } }],
    ['orders[1]', { value: { line: 5, column: 5 } }],
    ['orders[1].scope', { value: { line: 6, column: 16 }, key: { line: 6, column: 7 } }],
    ['orders[1].梅李', { value: { line: 6, column: 30 }, key: { line: 6, column: 24 } }],
    ['on', { value: { line: 9, column: 7 }, key: { line: 8, column: 2 } }],
    ['PM2.5', { value: { line: 10, column: 10 }, key: { line: 10, column: 1 } }],
    ['PM2.5[0][0]', { value: { line: 10, column: 12 } }],
    ['orders[2]', undefined],
    ['orders.0', undefined],
    ['Kind', undefined],
  ])('%s', (path, position) => {
    expect(parseJson(AREA).positions.of(path)).toEqual(position);
  });

  it('columns count UTF-16 units', () => {
    expect(parseJson('{"𠮷": 1}').positions.of('𠮷')).toEqual({
      value: { line: 1, column: 8 },
      key: { line: 1, column: 2 },
    });
  });

  it('of two values that have one path, the first', () => {
    const { positions } = parseJson('{"a": {"b": 1}, "a.b": 2}');
    expect(positions.of('a.b')?.value).toEqual({ line: 1, column: 13 });
  });
});

describe('a problem is told with line and column', () => {
  const at = (problem: Problem): string => {
    const { line, column, ...rest } = located(problem, parseJson(AREA).positions);
    expect(rest).toEqual(problem);
    return `${line}:${column}`;
  };

  it.each<[string, Problem, string]>([
    ['a value', { code: 'not-a-date', path: 'on', found: '"2024-05-06"' }, '9:7'],
    ['an unknown field', { code: 'unknown-key', path: 'orders[1].梅李' }, '6:24'],
    ['a field that repeats a pollutant', { code: 'duplicate-pollutant', path: 'kind', found: 'kind' }, '2:3'],
    ['a field that is no pollutant', { code: 'unknown-pollutant', path: 'x.PM2.5', found: '"PM2.5"' }, '1:1'],
    ['a field that is no year', { code: 'not-a-year', path: 'orders[0].scope', found: '"scope"' }, '4:7'],
    ['a value that is no year', { code: 'not-a-year', path: 'orders[0].scope', found: '"banks"' }, '4:16'],
    ['an item that is unknown', { code: 'unknown-key', path: 'orders[0]' }, '4:5'],
    ['a value that is called like its field', { code: 'not-in-list', path: 'kind', found: '"kind"' }, '2:11'],
    ['a year without what was found', { code: 'not-a-year', path: 'kind' }, '2:11'],
    ['a field that is missing', { code: 'missing', path: 'orders[1].issuedOn' }, '5:5'],
    ['an unknown field that is missing', { code: 'unknown-key', path: 'orders[0].scope.x' }, '4:16'],
    ['a missing item', { code: 'missing', path: 'orders[7]' }, '3:12'],
    ['a missing field of the whole', { code: 'missing', path: 'place' }, '1:1'],
    ['the whole', { code: 'wrong-type', path: '' }, '1:1'],
  ])('%s', (_words, problem, position) => {
    expect(at(problem)).toBe(position);
  });

  it('a pollutant whose name has a point', () => {
    const { positions } = parseJson('{"passed": {"COD": "1",\n"PM2.5": "2"}}');
    const problem: Problem = { code: 'unknown-pollutant', path: 'passed.PM2.5', found: '"PM2.5"' };
    expect(located(problem, positions)).toEqual({ ...problem, line: 2, column: 1 });
  });

  it('a field with a name too long for the table is told with its whole', () => {
    const long = 'a.'.repeat(1000);
    const { positions } = parseJson(`{"b":\n {"${long}": 1}}`);
    expect(positions.of(`b.${long}`)).toBeUndefined();
    const found = located({ code: 'unknown-key', path: `b.${long}` }, positions);
    expect([found.line, found.column]).toEqual([2, 2]);
  });

  it('paths of 200 characters are in the table, longer ones are not', () => {
    const { positions } = parseJson(`{"${'a'.repeat(200)}": 1, "${'b'.repeat(201)}": 2}`);
    expect(positions.of('a'.repeat(200))?.key).toEqual({ line: 1, column: 2 });
    expect(positions.of('b'.repeat(201))).toBeUndefined();
  });
});

describe('a field that is named twice', () => {
  it('is a problem with both places, and all of them are named', () => {
    const text = '{"passed": {"COD": "1",\n  "COD": "2",\n  "\\u0043OD": "3"},\n "passed": {}}';
    expect(problemsOf(text)).toEqual([
      {
        code: 'duplicate-key',
        path: 'passed.COD',
        line: 2,
        column: 3,
        found: '"COD"',
        earlier: { line: 1, column: 13 },
      },
      {
        code: 'duplicate-key',
        path: 'passed.COD',
        line: 3,
        column: 3,
        found: '"COD"',
        earlier: { line: 1, column: 13 },
      },
      {
        code: 'duplicate-key',
        path: 'passed',
        line: 4,
        column: 2,
        found: '"passed"',
        earlier: { line: 1, column: 2 },
      },
    ]);
  });

  it('is named before a mistake in writing that follows it', () => {
    expect(problemsOf('[{"a": 1, "a": 2},]').map(({ code, column }) => [code, column])).toEqual([
      ['duplicate-key', 11],
      ['invalid-json', 18],
    ]);
  });

  it('in different objects is none', () => {
    expect(problemsOf('[{"a": {"a": 1}}, {"a": 2}]')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', ''])('also %j', (key) => {
    expect(problemsOf(`{"${key}": 1, "${key}": 2}`)).toMatchObject([{ code: 'duplicate-key', path: key }]);
    expect(problemsOf(`{"${key}": 1}`)).toEqual([]);
  });

  it('is told a hundred times at most', () => {
    expect(problemsOf(`{${'"a": 1,'.repeat(5000)} "a": 2}`)).toHaveLength(100);
  });
});

describe('nesting', () => {
  const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

  it('of 200 levels is read', () => {
    expect(parseJson(nested(200)).value).toEqual(JSON.parse(nested(200)));
    expect(parseJson(`[${nested(198)}, ${nested(198)}, []]`).value).toHaveLength(3);
  });

  it('of 201 levels and of a million is refused where it becomes too deep', () => {
    for (const text of [`[${nested(200)}]`, '['.repeat(1_000_000)]) {
      const [problem, ...others] = problemsOf(text);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ code: 'too-deep', path: '', line: 1, expected: '200' });
    }
    expect(problemsOf('['.repeat(1_000_000))[0]?.column).toBe(201);
  });
});

describe('large texts are read in time', () => {
  const SIZE = 300_000;
  it.each([
    ['a long name with many parts', `{"${'k'.repeat(SIZE)}":[${'1,'.repeat(SIZE)}1]}`],
    ['many parts deep inside', `${'['.repeat(199)}${'1,'.repeat(SIZE)}1${']'.repeat(199)}`],
    ['a name of many points', `{"${'a.'.repeat(SIZE)}": 1}`],
    ['a text of many escapes', `["${'\\n'.repeat(SIZE)}"]`],
    ['many lines', `[${'1,\n'.repeat(SIZE)}1]`],
  ])('%s', (_words, text) => {
    const { value, positions } = parseJson(text);
    expect(JSON.stringify(value).length).toBeGreaterThan(SIZE);
    expect(located({ code: 'missing', path: 'a.'.repeat(SIZE) }, positions)).toMatchObject({
      line: 1,
      column: 1,
    });
  });
});
