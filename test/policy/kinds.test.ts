import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotaError } from '../../src/lib/problem.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { usable, wellFormed } from '../../src/policy/usable.js';
import { parsed, read } from '../../src/schema/parse.js';
import { policyStructure, safeParsePolicy } from '../../src/schema/policy.js';
import type { Problem } from '../../src/types/problem.js';
import { expectMisuse } from '../support/expectations.js';
import { spoiled } from '../support/spoiled.js';

/** Where and what, by the words of the schema; what was found may be cut, or told with other needless zeros. */
const told = (problems: readonly Problem[]): string[] => {
  const lines = problems.map(({ path, code, expected, suggestion }) => {
    // a number of many digits is refused by the schema for them, and at the door for not being text
    const isNoText = code === 'amount-not-text' || code === 'too-many-digits';
    const said = isNoText ? ['no amount in text'] : [code, expected, suggestion];
    return [path.replace(/^policy\.?/, ''), ...said].join(' | ');
  });
  return [...new Set(lines)].sort();
};

const atDoor = (policy: unknown): string[] => {
  try {
    wellFormed(policy as never);
    return [];
  } catch (error) {
    return told((error as QuotaError).problems);
  }
};
const bySchema = (policy: unknown): string[] => {
  const reading = read(policy, () => ({ structure: policyStructure, others: () => [] }));
  return told(parsed(reading).error?.problems ?? []);
};

/** Values that are nearly right somewhere in a policy. */
const near = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '1',
    '1.0',
    '1.0000000000000000000000',
    '0.30',
    '00.3',
    '1.1',
    '-0.2',
    '-1',
    '+1',
    '.5',
    '1.',
    '1e3',
    '0x1',
    '１',
    '100000000000000000000',
    '99999999999999999999',
    '0.00000000000000000001',
    '0.000000000000000000001',
    ' 0.3',
    '0.3 ',
    '',
    'COD',
    'cod',
    'draft',
    'by-medium',
    'by-medum',
    'all-water',
    '2021-01-01',
    '2021-02-29',
    '2024-02-29',
    '0000-01-01',
    'e4c44ccfa052c1e432b95319645ff61717b965af8d200ada70a83cad4b3ea0ed',
    'E4C44CCFA052C1E432B95319645FF61717B965AF8D200ADA70A83CAD4B3EA0ED',
  ),
  fc.constantFrom(0, 1, 12, 13, 999, 1000, 1.5, -1, Number.NaN, null, true),
  fc.constantFrom(
    [],
    {},
    ['COD'],
    ['COD', 'COD'],
    ['COD', 'BOD5'],
    ['碧溪街道', ''],
    { zh: '草案', en: 'draft' },
    [[]],
  ),
  fc.dictionary(
    fc.constantFrom('zh', 'en', 'CEDZ', 'CEDX', 'one-month', 'id'),
    fc.constantFrom('x', ['COD'], 1),
  ),
  fc.jsonValue(),
);

describe('the door of a policy and its schema', () => {
  it('say the same of policies spoiled at random, problem by problem', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiled(changshu2023Draft, near), (policy) => {
        // what an entry of a list of places names is for whoever reads places to say
        const expected = bySchema(policy).filter((problem) => !problem.includes(' | not-one-place | '));
        expect(atDoor(policy)).toEqual(expected);
        if (expected.length > 0) refused++;
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('say the same of values that are no policy', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(atDoor(value).length > 0).toBe(true);
        expect(bySchema(value).length > 0).toBe(true);
      }),
    );
  });

  it.each([
    ['0.2', '0.8', undefined],
    ['0', '1', undefined],
    ['1.000', '-0', undefined],
    ['0.00000000000000000001', '0.99999999999999999999', undefined],
    ['0.3', '0.8', '1.1'],
    ['0.19', '0.8', '0.99'],
    ['0.20000000000000000001', '0.8', '1.00000000000000000001'],
    ['0', '0', '0'],
    ['1', '1', '2'],
  ])('3.2.4.s1d say the same of the shares %s and %s', (cityShare, townshipShare, found) => {
    const policy = {
      ...changshu2023Draft,
      parameters: { ...changshu2023Draft.parameters, cityShare, townshipShare },
    };
    const problem = { code: 'shares-do-not-sum', expected: '1', found };
    const expected = found === undefined ? [] : [{ ...problem, path: 'parameters.townshipShare' }];
    expect(safeParsePolicy(policy).error?.problems ?? []).toEqual(expected);
    if (found === undefined) expect(usable(policy)).toEqual(policy);
    else expectMisuse(() => usable(policy), 'shares-do-not-sum', 'policy.parameters.townshipShare');
  });
});
