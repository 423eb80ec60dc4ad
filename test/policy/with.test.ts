import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { QuotaError } from '../../src/lib/problem.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { withParameters, withReadings } from '../../src/policy/with.js';
import { parsePolicy } from '../../src/schema/policy.js';
import type { Problem } from '../../src/types/problem.js';
import { BUILD } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { isDeepFrozen } from '../support/frozen.js';

const written = (): Record<string, Record<string, unknown>> => JSON.parse(JSON.stringify(changshu2023Draft));

describe('a policy made of another', () => {
  it('2.1.s1 reads some points otherwise, and keeps all else', () => {
    const policy = withReadings(changshu2023Draft, {
      'target-scope': 'all-media',
      'one-month': 'thirty-days',
    });
    const expected = written();
    Object.assign(expected.readings as object, { 'target-scope': 'all-media', 'one-month': 'thirty-days' });
    expect(policy).toEqual(expected);
    expect(isDeepFrozen(policy)).toBe(true);
    expect(changshu2023Draft.readings['target-scope']).toBe('by-medium');
  });

  it('3.2.4.s1d sets some figures otherwise, and keeps all else', () => {
    const shares = { cityShare: '0.3', townshipShare: '0.7' };
    const policy = withParameters(changshu2023Draft, shares);
    const expected = written();
    Object.assign(expected.parameters as object, shares);
    expect(policy).toEqual(expected);
    expect(isDeepFrozen(policy)).toBe(true);
  });

  it('keeps id, status and title, or takes others', () => {
    const kept = withParameters(changshu2023Draft, { generalRatio: '3' });
    expect([kept.id, kept.status]).toEqual(['changshu-2023-draft', 'draft']);
    const title = { zh: '三倍', en: 'three times' };
    const named = withReadings(kept, {}, { id: 'three', status: 'hypothetical', title });
    expect([named.id, named.status, named.title]).toEqual(['three', 'hypothetical', title]);
    expect(named.parameters).toBe(kept.parameters);
    expect(policyHash(named)).not.toBe(policyHash(kept));
  });

  it('can be made of what JSON says, and applied', () => {
    const policy = withReadings(JSON.parse(JSON.stringify(changshu2023Draft)), {}, { id: 'mine' });
    expect(parsePolicy(policy)).toEqual(policy);
    expect(assess(BUILD, policy).policy).toEqual({ id: 'mine', status: 'draft', hash: policyHash(policy) });
  });

  it('does not hang on what its maker changes later', () => {
    const list: 'COD'[] = ['COD'];
    const policy = withParameters(changshu2023Draft, { tradablePollutants: list });
    list.push('COD');
    expect(policy.parameters.tradablePollutants).toEqual(['COD']);
  });
});

describe('a change that there is not', () => {
  const firstOf = (act: () => unknown): Problem | undefined => {
    try {
      act();
    } catch (error) {
      if (error instanceof QuotaError) return error.problems[0];
    }
    return undefined;
  };
  const loosely = { withReadings, withParameters } as unknown as Record<
    'withReadings' | 'withParameters',
    (policy: unknown, changes: unknown, head?: unknown) => unknown
  >;

  it.each<[string, () => unknown, Problem]>([
    [
      'a reading misspelt',
      () => loosely.withReadings(changshu2023Draft, { 'target-scop': 'all-media' }),
      { path: 'policy.readings.target-scop', code: 'unknown-key', suggestion: 'target-scope' },
    ],
    [
      'a choice misspelt',
      () => loosely.withReadings(changshu2023Draft, { 'target-scope': 'all-medias' }),
      {
        path: 'policy.readings.target-scope',
        code: 'not-in-list',
        expected: 'by-medium, all-media',
        found: '"all-medias"',
        suggestion: 'all-media',
      },
    ],
    [
      'a choice that is not there',
      () => loosely.withReadings(changshu2023Draft, { 'target-scope': undefined }),
      { path: 'policy.readings.target-scope', code: 'missing', expected: 'by-medium, all-media' },
    ],
    [
      'a parameter misspelt',
      () => loosely.withParameters(changshu2023Draft, { generalRato: '3' }),
      { path: 'policy.parameters.generalRato', code: 'unknown-key', suggestion: 'generalRatio' },
    ],
    [
      'a figure as a number',
      () => loosely.withParameters(changshu2023Draft, { generalRatio: 3 }),
      { path: 'policy.parameters.generalRatio', code: 'amount-not-text', expected: '"3"', found: '3' },
    ],
    [
      'one share alone',
      () => loosely.withParameters(changshu2023Draft, { cityShare: '0.3' }),
      { path: 'policy.parameters.townshipShare', code: 'shares-do-not-sum', expected: '1', found: '1.1' },
    ],
    [
      'a status that there is not',
      () => loosely.withReadings(changshu2023Draft, {}, { status: 'hypothetic' }),
      {
        path: 'policy.status',
        code: 'not-in-list',
        expected: 'draft, adopted, hypothetical',
        found: '"hypothetic"',
        suggestion: 'hypothetical',
      },
    ],
    [
      'a head with a field that there is not',
      () => loosely.withParameters(changshu2023Draft, {}, { name: 'mine' }),
      { path: 'policy.name', code: 'unknown-key' },
    ],
    [
      '__proto__',
      () => loosely.withReadings(changshu2023Draft, JSON.parse('{ "__proto__": {} }')),
      { path: 'policy.readings.__proto__', code: 'unknown-key' },
    ],
  ])('is refused: %s', (_title, act, problem) => {
    expect(firstOf(act)).toEqual(problem);
  });

  it.each([
    [null, 'null'],
    ['one-month', '"one-month"'],
    [7, '7'],
  ])('is refused: %j in place of changes', (changes, found) => {
    const problem = { code: 'wrong-type', expected: 'object', found };
    expect(firstOf(() => loosely.withReadings(changshu2023Draft, changes))).toEqual({
      ...problem,
      path: 'readings',
    });
    expect(firstOf(() => loosely.withParameters(changshu2023Draft, changes))).toEqual({
      ...problem,
      path: 'parameters',
    });
    expect(firstOf(() => loosely.withParameters(changshu2023Draft, {}, changes))).toEqual({
      ...problem,
      path: 'head',
    });
  });

  it('is refused where it cannot be read, or is made of a policy that is none', () => {
    const hostile = new Proxy({}, { ownKeys: () => expect.fail() });
    expectMisuse(() => loosely.withReadings(changshu2023Draft, hostile), 'unreadable', '');
    expectMisuse(() => loosely.withReadings(null, {}), 'wrong-type', 'policy');
  });
});
