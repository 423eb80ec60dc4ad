import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parsePolicy, safeParsePolicy } from '../../src/schema/policy.js';
import type { Policy } from '../../src/types/policy.js';
import { changedAt } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { isDeepFrozen } from '../support/frozen.js';
import { problemsIn } from '../support/problems.js';

const changed = (path: string, value: unknown) => safeParsePolicy(changedAt(changshu2023Draft, path, value));
const only = (path: string, value: unknown) => {
  const [first, ...others] = problemsIn(changed(path, value));
  expect(others).toEqual([]);
  return first;
};

describe('a good policy', () => {
  it('comes out equal and frozen, and as a policy', () => {
    const written: unknown = JSON.parse(JSON.stringify(changshu2023Draft));
    const policy: Policy = parsePolicy(written);
    expect(policy).toEqual(changshu2023Draft);
    expect(isDeepFrozen(policy)).toBe(true);
  });

  it('may choose and set otherwise', () => {
    expect(changed('readings.upper-funds', 'whole-project').success).toBe(true);
    expect(changed('parameters.generalRatio', '1.5').success).toBe(true);
    expect(changed('parameters.prefectureShare', '1').success).toBe(true);
    expect(changed('status', 'hypothetical').success).toBe(true);
  });
});

describe('each part of a policy is checked', () => {
  it.each([
    ['id', '', 'wrong-type'],
    ['id', undefined, 'missing'],
    ['status', 'adoptd', 'not-in-list'],
    ['title', 'x', 'wrong-type'],
    ['title.zh', '', 'wrong-type'],
    ['title.en', undefined, 'missing'],
    ['title.de', 'x', 'unknown-key'],
    ['sourceSha256', 'e4c4', 'wrong-hash'],
    ['sourceSha256', 'E4C44CCFA052C1E432B95319645FF61717B965AF8D200ADA70A83CAD4B3EA0ED', 'wrong-hash'],
    ['sourceSha256', 5, 'wrong-type'],
    ['parameters', [], 'wrong-type'],
    ['parameters.parks.CEDZ', '碧溪街道', 'wrong-type'],
    ['parameters.parks.CHTZ', undefined, 'missing'],
    ['parameters.parks.XXXX', [], 'unknown-key'],
    ['parameters.townshipLikePlaces', undefined, 'missing'],
    ['parameters.planPeriodStart', '2021-02-30', 'not-a-date'],
    ['parameters.entryMonths', '1', 'wrong-type'],
    ['parameters.entryDays', null, 'wrong-type'],
    ['parameters.prefectureShare', '1.1', 'over-limit'],
    ['parameters.prefectureShare', '30%', 'not-an-amount'],
    ['parameters.prefectureShare', 0.3, 'amount-not-text'],
    ['parameters.cityShare', '-0.2', 'negative-amount'],
    ['parameters.townshipShare', undefined, 'missing'],
    ['parameters.keyWaterPollutants.all-water', undefined, 'missing'],
    ['parameters.keyWaterPollutants.no-water', [], 'unknown-key'],
    ['parameters.strategicRatio', '1.1x', 'not-an-amount'],
    ['parameters.generalRatio', '-2', 'negative-amount'],
    ['parameters.floorRatio', 1, 'amount-not-text'],
    ['parameters.tradablePollutants', 'COD', 'wrong-type'],
    ['parameters.commitmentYears', undefined, 'missing'],
    ['parameters.parkTargetsMonth', 'January', 'wrong-type'],
    ['parameters.parkDischargeMonth', [2], 'wrong-type'],
    ['readings', null, 'wrong-type'],
  ])('%s = %j: %s', (path, value, code) => {
    expect(only(path, value)).toMatchObject({ code, path });
  });

  it.each([
    ['parameters.entryMonths', 0],
    ['parameters.entryDays', 1000],
    ['parameters.commitmentYears', -1],
    ['parameters.entryMonths', 1.5],
    ['parameters.parkTargetsMonth', 0],
    ['parameters.parkDischargeMonth', 13],
  ])('%s = %s: a number out of range is not said to be wanted as text', (path, value) => {
    const problem = only(path, value);
    expect(problem).toMatchObject({ path });
    expect(problem?.expected).not.toBe('text');
    expect(problem?.expected).not.toBe('int');
  });

  it('3.1.1.s1 pollutants are named by their symbols', () => {
    expect(only('parameters.tradablePollutants[0]', 'CODs')).toEqual({
      code: 'not-in-list',
      path: 'parameters.tradablePollutants[0]',
      expected: 'COD, NH3-N, TN, TP, SO2, NOx, VOCs, PM',
      found: '"CODs"',
      suggestion: 'COD',
    });
  });

  it('an unknown field comes with what was probably meant', () => {
    expect(only('parameters.entryMonth', 1)).toEqual({
      code: 'unknown-key',
      path: 'parameters.entryMonth',
      suggestion: 'entryMonths',
    });
    expect(only('reading', {})).toEqual({ code: 'unknown-key', path: 'reading', suggestion: 'readings' });
  });
});

describe('readings', () => {
  it('an unknown choice comes with what was probably meant', () => {
    expect(only('readings.target-scope', 'by-medum')).toEqual({
      code: 'not-in-list',
      path: 'readings.target-scope',
      expected: 'by-medium, all-media',
      found: '"by-medum"',
      suggestion: 'by-medium',
    });
  });

  it('none may be missing', () => {
    expect(only('readings.one-month', undefined)).toEqual({
      code: 'missing',
      path: 'readings.one-month',
      expected: 'calendar-month, thirty-days',
    });
  });

  it('none is unknown', () => {
    expect(only('readings.one-mouth', 'thirty-days')).toEqual({
      code: 'unknown-key',
      path: 'readings.one-mouth',
      suggestion: 'one-month',
    });
  });
});

describe('3.2.4.s1d the shares of city and township bank', () => {
  it.each([
    ['0.3', '1.1'],
    ['0.19', '0.99'],
    ['0.20000000000000000001', '1.00000000000000000001'],
  ])('%s and 0.8 do not make one', (cityShare, found) => {
    expect(only('parameters.cityShare', cityShare)).toEqual({
      code: 'shares-do-not-sum',
      path: 'parameters.townshipShare',
      expected: '1',
      found,
    });
  });

  it('0 and 1 do', () => {
    const parameters = { ...changshu2023Draft.parameters, cityShare: '0', townshipShare: '1' };
    expect(safeParsePolicy({ ...changshu2023Draft, parameters }).success).toBe(true);
  });
});

it('every problem of a policy is named at once, and parsePolicy throws them', () => {
  const bad = { ...changshu2023Draft, id: 5, status: 'law', sourceSha256: 'x', extra: true };
  expect(problemsIn(safeParsePolicy(bad)).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'wrong-type id',
    'not-in-list status',
    'wrong-hash sourceSha256',
    'unknown-key extra',
  ]);
  expectMisuse(() => parsePolicy(bad), 'wrong-type', 'id');
  expectMisuse(() => parsePolicy(null), 'wrong-type', '');
});
