import { describe, expect, it } from 'vitest';
import { located, parseJson } from '../../src/lib/json.js';
import { describeProblem } from '../../src/lib/problem.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { policyDocument } from '../../src/report/policy-document.js';
import { safeParsePolicy } from '../../src/schema/policy.js';
import { validatorOf } from '../support/json-schemas.js';

const withClauses = (clauses: unknown): unknown => ({ ...changshu2023Draft, clauses });
const problemsOf = (clauses: unknown) => safeParsePolicy(withClauses(clauses)).error?.problems;

describe('the clauses of the parameters in a document', () => {
  it('are no part of the policy and change no hash', () => {
    const { data } = safeParsePolicy(withClauses({ prefectureShare: '3.2.4.s1c' }));
    expect(data).toEqual(changshu2023Draft);
    expect(data && policyHash(data)).toBe(policyHash(changshu2023Draft));
  });

  it('may be left out, in part or whole', () => {
    expect(safeParsePolicy(changshu2023Draft).success).toBe(true);
    expect(safeParsePolicy(withClauses({})).success).toBe(true);
  });

  it.each([
    ['no object', [], { code: 'wrong-type', path: 'clauses', expected: 'object', found: '[]' }],
    ['nothing', null, { code: 'wrong-type', path: 'clauses', expected: 'object', found: 'null' }],
    [
      'an unknown parameter',
      { prefectureShares: '3.2.4.s1c' },
      { code: 'unknown-key', path: 'clauses.prefectureShares', suggestion: 'prefectureShare' },
    ],
    ['nothing like a parameter', { x: '3.2.4.s1c' }, { code: 'unknown-key', path: 'clauses.x' }],
    [
      'a clause that does not exist',
      { prefectureShare: '3.2.4.s1z' },
      {
        code: 'unknown-clause',
        path: 'clauses.prefectureShare',
        found: '"3.2.4.s1z"',
        suggestion: '3.2.4.s1c',
      },
    ],
    [
      'a clause that sets another parameter',
      { prefectureShare: '3.2.4.s1d' },
      {
        code: 'wrong-clause',
        path: 'clauses.prefectureShare',
        expected: '3.2.4.s1c',
        found: '"3.2.4.s1d"',
      },
    ],
    [
      'no text',
      { prefectureShare: 3 },
      { code: 'wrong-type', path: 'clauses.prefectureShare', expected: 'text', found: '3' },
    ],
  ])('%s is told', (_what, clauses, problem) => {
    expect(problemsOf(clauses)).toEqual([problem]);
  });

  it('are told together with everything else that is wrong', () => {
    const spoiled = { ...changshu2023Draft, id: 5, clauses: { cityShare: 'x', floorRatio: '3.3.2.s2a' } };
    expect(safeParsePolicy(spoiled).error?.problems.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', 'id'],
      ['unknown-clause', 'clauses.cityShare'],
      ['wrong-clause', 'clauses.floorRatio'],
    ]);
  });

  it('are told with line and column, in both languages', () => {
    const text = policyDocument(changshu2023Draft).replace(
      '"floorRatio": "3.3.2.s1"',
      '"floorRatio": "3.3.2.s2a"',
    );
    const { value, positions } = parseJson(text);
    const [problem] = safeParsePolicy(value).error?.problems ?? [];
    const told = problem && located(problem, positions);
    expect(told && describeProblem(told, 'zh')).toBe(
      '第 75 行第 19 列，clauses.floorRatio：设定这个参数的条款是 3.3.2.s1，不是 "3.3.2.s2a"',
    );
    expect(told && describeProblem(told, 'en')).toBe(
      'line 75, column 19, clauses.floorRatio: is set by clause 3.3.2.s1, not by "3.3.2.s2a"',
    );
  });

  it('are held by the JSON Schema too', () => {
    const isValid = validatorOf('policy');
    const document = JSON.parse(policyDocument(changshu2023Draft));
    expect(isValid(document)).toBe(true);
    expect(isValid({ ...document, clauses: { floorRatio: '3.3.2.s2a' } })).toBe(false);
    expect(isValid({ ...document, clauses: { floor: '3.3.2.s1' } })).toBe(false);
  });
});
