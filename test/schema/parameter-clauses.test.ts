import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { parsePolicy, safeParsePolicy } from '../../src/schema/policy.js';
import { policySchema } from '../../src/schema/schemas.js';
import { CLAUSES_OF_PARAMETERS } from '../support/policies.js';
import { problemsIn } from '../support/problems.js';

const withClauses = (clauses: unknown) => safeParsePolicy({ ...changshu2023Draft, clauses });
const only = (clauses: unknown) => {
  const [first, ...others] = problemsIn(withClauses(clauses));
  expect(others).toEqual([]);
  return first;
};

describe('a policy document names the clauses of its parameters', () => {
  it.each<[string, object]>([
    ['all of them', CLAUSES_OF_PARAMETERS],
    ['some of them', { townshipShare: '3.2.4.s1d', parks: '3.1.2.s1e' }],
    ['none of them', {}],
  ])('%s, and the policy is the same without', (_which, clauses) => {
    const policy = parsePolicy({ ...changshu2023Draft, clauses });
    expect(policy).toEqual(changshu2023Draft);
    expect(policy).not.toHaveProperty('clauses');
    expect(policyHash(policy)).toBe('beefdf33943191cdbccbf88d9ec40c05a2ef5b4a7662a4f94b59b0b4a0ed7e37');
  });

  it('beside the name of its JSON Schema', () => {
    const document = { $schema: './policy.json', ...changshu2023Draft, clauses: CLAUSES_OF_PARAMETERS };
    expect(parsePolicy(document)).toEqual(changshu2023Draft);
    expect(document.clauses).toEqual(CLAUSES_OF_PARAMETERS);
  });

  it('which are no part of a policy as a value', () => {
    expect(policySchema.safeParse(changshu2023Draft).success).toBe(true);
    expect(policySchema.safeParse({ ...changshu2023Draft, clauses: {} }).success).toBe(false);
  });
});

describe('clauses that are not in order', () => {
  it.each([
    ['no object', ['3.2.4.s1c'], 'clauses', 'object', '["3.2.4.s1c"]'],
    ['text', '3.2.4.s1c', 'clauses', 'object', '"3.2.4.s1c"'],
    ['null', null, 'clauses', 'object', 'null'],
    ['a clause that is no text', { floorRatio: 3.3 }, 'clauses.floorRatio', 'text', '3.3'],
    ['a list of clauses', { parks: ['3.1.2.s1e'] }, 'clauses.parks', 'text', '["3.1.2.s1e"]'],
  ])('%s', (_what, clauses, path, expected, found) => {
    expect(only(clauses)).toEqual({ code: 'wrong-type', path, expected, found });
  });

  it('a name that is no parameter', () => {
    expect(only({ prefectureShares: '3.2.4.s1c' })).toEqual({
      code: 'unknown-key',
      path: 'clauses.prefectureShares',
      suggestion: 'prefectureShare',
    });
    expect(only({ 'target-scope': '3.3.4.p1.s1b' })).toEqual({
      code: 'unknown-key',
      path: 'clauses.target-scope',
    });
  });

  it('a misspelt field says what was meant', () => {
    const document = { ...changshu2023Draft, clause: CLAUSES_OF_PARAMETERS };
    expect(problemsIn(safeParsePolicy(document))).toEqual([
      { code: 'unknown-key', path: 'clause', suggestion: 'clauses' },
    ]);
  });

  it.each([
    ['prefectureShare', '3.2.4.s1x', '3.2.4.s1c'],
    ['prefectureShare', '3.2.4.S1C', '3.2.4.s1c'],
    ['prefectureShare', '', '3.2.4.s1c'],
    ['cityShare', '三（二）4', '3.2.4.s1d'],
    ['entryDays', '3.2.2.p1.s1c ', '3.2.2.p1.s1c'],
  ])('%s: %j is no clause, and the one that fits is told', (id, found, suggestion) => {
    expect(only({ [id]: found })).toEqual({
      code: 'unknown-clause',
      path: `clauses.${id}`,
      found: JSON.stringify(found),
      suggestion,
    });
  });

  it.each([
    ['prefectureShare', '3.2.4.s1d', '3.2.4.s1c'],
    ['cityShare', '3.2.4.s1c', '3.2.4.s1d'],
    ['floorRatio', '3.3.2.s2a', '3.3.2.s1'],
    ['parks', 'T', '3.1.2.s1e'],
  ])('%s: %s is a clause, but sets something else', (id, found, expected) => {
    expect(only({ [id]: found })).toEqual({
      code: 'wrong-clause',
      path: `clauses.${id}`,
      expected,
      found: JSON.stringify(found),
    });
  });

  it('all are named at once, with everything else that is wrong with the document', () => {
    const bad = {
      ...changshu2023Draft,
      $schema: 5,
      status: 'law',
      colour: 'red',
      clauses: { ...CLAUSES_OF_PARAMETERS, parks: 'x', floorRatio: '3.3.2.s2b', readings: '2.1.s1' },
    };
    expect(problemsIn(safeParsePolicy(bad)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-type $schema',
      'not-in-list status',
      'unknown-clause clauses.parks',
      'wrong-clause clauses.floorRatio',
      'unknown-key clauses.readings',
      'unknown-key colour',
    ]);
  });

  it('do not hide shares that do not make one', () => {
    const parameters = { ...changshu2023Draft.parameters, cityShare: '0.3' };
    const bad = { ...changshu2023Draft, parameters, colour: 'red', clauses: { cityShare: '3.2.4.s1c' } };
    expect(problemsIn(safeParsePolicy(bad)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-clause clauses.cityShare',
      'unknown-key colour',
      'shares-do-not-sum parameters.townshipShare',
    ]);
  });
});
