import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import type { Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId } from '../../src/types/reading.js';
import { otherwise } from '../support/policies.js';

const changedParameter = (more: Partial<Policy['parameters']>): Policy => ({
  ...changshu2023Draft,
  parameters: { ...changshu2023Draft.parameters, ...more },
});

describe('the hash of a policy', () => {
  it('T is 64 hexadecimal digits and always the same', () => {
    expect(policyHash(changshu2023Draft)).toMatch(/^[0-9a-f]{64}$/);
    expect(policyHash(changshu2023Draft)).toBe(policyHash(changshu2023Draft));
  });

  it('T is SHA-256 of the JSON with sorted keys', () => {
    const sorted = (value: unknown): string => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
      const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${sorted(each)}`).join(',')}}`;
    };
    const text = sorted(changshu2023Draft);
    expect(text).toMatch(/^{"id":"changshu-2023-draft","parameters":{"cityShare":"0.2","commitmentYears":1,/);
    expect(policyHash(changshu2023Draft)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('T does not hang on identity, freezing or the order of keys', () => {
    const copy = JSON.parse(JSON.stringify(changshu2023Draft)) as Policy;
    const turned = Object.fromEntries(Object.entries(copy).reverse()) as unknown as Policy;
    const readings = Object.fromEntries(
      Object.entries(copy.readings).reverse(),
    ) as unknown as Policy['readings'];
    for (const policy of [copy, turned, { ...copy, readings }]) {
      expect(policyHash(policy)).toBe(policyHash(changshu2023Draft));
    }
  });

  it('T differs for every other choice of every reading', () => {
    const others = (Object.keys(READING_CHOICES) as ReadingId[]).flatMap((id) =>
      otherwise(changshu2023Draft, id),
    );
    const hashes = [changshu2023Draft, ...others].map(policyHash);
    expect(hashes).toHaveLength(1 + 26 + 3);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('T differs for every other figure, and for a list in another order', () => {
    const { parks, keyWaterPollutants, tradablePollutants } = changshu2023Draft.parameters;
    const others: Policy[] = [
      changedParameter({ parks: { ...parks, CHTZ: [] } }),
      changedParameter({ townshipLikePlaces: [] }),
      changedParameter({ planPeriodStart: '2021-01-02' }),
      changedParameter({ entryMonths: 2 }),
      changedParameter({ entryDays: 31 }),
      changedParameter({ prefectureShare: '0.31' }),
      changedParameter({ cityShare: '0.3' }),
      changedParameter({ townshipShare: '0.7' }),
      changedParameter({ keyWaterPollutants: { ...keyWaterPollutants, 'all-water': [] } }),
      changedParameter({ strategicRatio: '1.2' }),
      changedParameter({ generalRatio: '2.0' }),
      changedParameter({ floorRatio: '1.1' }),
      changedParameter({ tradablePollutants: [...tradablePollutants].reverse() }),
      changedParameter({ commitmentYears: 2 }),
      changedParameter({ parkTargetsMonth: 3 }),
      changedParameter({ parkDischargeMonth: 3 }),
      { ...changshu2023Draft, status: 'adopted' },
      { ...changshu2023Draft, id: 'other' },
    ];
    const hashes = [changshu2023Draft, ...others].map(policyHash);
    expect(new Set(hashes).size).toBe(1 + others.length);
  });

  it('T of a policy that is not frozen is never stale', () => {
    const policy = structuredClone(changshu2023Draft) as { parameters: { generalRatio: string } };
    const before = policyHash(policy as unknown as Policy);
    policy.parameters.generalRatio = '3';
    expect(policyHash(policy as unknown as Policy)).not.toBe(before);
    policy.parameters.generalRatio = '2';
    expect(policyHash(policy as unknown as Policy)).toBe(before);
  });

  it('T of a policy that is frozen on the surface only is never stale', () => {
    const policy = Object.freeze(structuredClone(changshu2023Draft)) as {
      parameters: { generalRatio: string };
    };
    const before = policyHash(policy as unknown as Policy);
    policy.parameters.generalRatio = '3';
    expect(policyHash(policy as unknown as Policy)).not.toBe(before);
  });
});
