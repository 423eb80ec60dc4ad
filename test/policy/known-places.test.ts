import { describe, expect, it } from 'vitest';
import { check } from '../../src/analysis/check/check.js';
import { compare } from '../../src/analysis/compare/compare.js';
import { parameterFindings } from '../../src/analysis/lint/parameters.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { locate } from '../../src/rules/3.1.2-reserve-banks.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { safeParsePolicy } from '../../src/schema/policy.js';
import type { Area } from '../../src/types/vocabulary.js';
import { draftWith } from '../support/analysis/lines.js';

const PARKS = {
  CEDZ: ['常熟经济技术开发区', '碧溪街道'],
  CHTZ: ['常熟高新技术产业开发区', '沙家浜镇'],
};
const withPark = (...more: string[]) => draftWith({ parks: { ...PARKS, CHTZ: [...PARKS.CHTZ, ...more] } });
const withTownshipLike = (...places: string[]) => draftWith({ townshipLikePlaces: places });
const DONGNAN: Area = { kind: 'park', park: 'CHTZ', place: '东南街道' };

const DECORATED = [
  '常熟市东南街道',
  '江苏常熟东南街道',
  '（东南街道）',
  '［东南街道］',
  '东南 街道',
  '东\u200b南街道',
  '东南街道\ufeff',
  '常熟高新技术产业开发区（东南街道）',
  '常熟高新技术产业开发区东南街道',
];

describe('3.1.2.s1e a name in a policy', () => {
  it.each(DECORATED)('written as %j is found', (entry) => {
    const policy = withPark(entry);
    expect(safeParsePolicy(policy).success).toBe(true);
    expect(locate('东南街道', policy)).toEqual(DONGNAN);
    expect(locate('常熟市东南街道', policy)).toEqual(DONGNAN);
    expect(locate('常熟高新技术产业开发区 东南街道', policy)).toEqual(DONGNAN);
  });

  it.each(['常熟市东南街道', '常熟高新技术产业开发区（东南\u200b街道）'])(
    'written as %j changes the decision, and a check says so',
    (entry) => {
      const { changes } = check(withPark(entry));
      const first = changes.map(({ id, effects: [effect] }) => [
        id,
        effect?.[0].question,
        effect?.[0].witness,
        effect?.[0].from,
        effect?.[0].to,
      ]);
      expect(first).toEqual([['places.东南街道', 'locate', { place: '东南街道' }, 'township', 'CHTZ']]);
    },
  );

  it('written otherwise in two policies is one name', () => {
    const [from, to] = [withPark('东南街道'), withPark('常熟市 东南街道')];
    expect(policyHash(from)).not.toBe(policyHash(to));
    expect(compare(from, to).regions).toEqual([]);
  });

  it.each([
    ['常熟服装城', '常熟服装城', '常熟服装城'],
    ['常熟服装城', '服装城', '常熟服装城'],
    ['常熟服装城', '江苏省苏州市常熟市常熟服装城', '常熟服装城'],
    ['常熟服装城', '常熟市服装城', '常熟服装城'],
    ['服装城', '常熟服装城', '服装城'],
    ['常熟市服装城', '服装城', '服装城'],
    ['虞山高新技术产业开发区', '江苏省常熟虞山高新技术产业开发区', '虞山高新技术产业开发区'],
    ['江苏省常熟虞山高新技术产业开发区', '虞山高新技术产业开发区', '常熟虞山高新技术产业开发区'],
    ['梅李镇通港工业园', '常熟市梅李镇通港工业园', '梅李镇通港工业园'],
    ['常熟新材料产业园', '新材料产业园', '新材料产业园'],
  ])('3.3.3.p1.s1b %s listed like a township and asked as %s is %s', (listed, asked, place) => {
    expect(locate(asked, withTownshipLike(listed))).toEqual({ kind: 'township', place });
  });

  it('3.3.3.p1.s1b of a park with 常熟 in it is not known without it', () => {
    expect(locate('经济技术开发区')).toBeUndefined();
  });

  it('3.3.3.p1.s1b that is listed like a township is split as one, however both are written', () => {
    const policy = {
      ...withTownshipLike('常熟市新材料产业园', '（服装城）'),
      readings: { ...changshu2023Draft.readings, 'new-materials-park': 'park' as const },
    };
    for (const place of ['新材料产业园', '常熟服装城', '服装城']) {
      const area: Area = { kind: 'township', place };
      const project = { amount: '100', implementer: 'industrial', works: 'other', area } as const;
      expect(splitReduction(project, policy).outcome.park.toFixed()).toBe('70');
    }
  });

  it('that changes after it was asked is read again', () => {
    const policy = structuredClone(changshu2023Draft) as unknown as {
      parameters: { townshipLikePlaces: string[] };
    };
    expect(locate('服装城', policy as never)).toBeUndefined();
    policy.parameters.townshipLikePlaces.push('常熟市服装城');
    expect(locate('服装城', policy as never)).toEqual({ kind: 'township', place: '服装城' });
    policy.parameters.townshipLikePlaces[1] = '某某园';
    expect(locate('服装城', policy as never)).toBeUndefined();
  });
});

describe('3.1.2.s1e an entry that names no place, or two', () => {
  const ENTRIES = [
    ' ',
    '，',
    '\u200b',
    '常熟市',
    '江苏省苏州市',
    '镇',
    '碧溪街道、梅李镇',
    '碧溪街道梅李镇',
    '碧溪街道（含各村）',
    '沙家浜镇全域',
    '镇'.repeat(201),
  ];

  it.each(ENTRIES)('%j is refused in a policy document', (entry) => {
    for (const policy of [withPark(entry), withTownshipLike('新材料产业园', entry)]) {
      const { error } = safeParsePolicy(policy);
      expect(error?.problems.map(({ code }) => code)).toEqual(['not-one-place']);
      expect(error?.path).toMatch(/^parameters\.(parks\.CHTZ\[2\]|townshipLikePlaces\[1\])$/);
    }
  });

  it.each(ENTRIES)('%j is refused where a place is read under a policy built in code', (entry) => {
    expect(() => locate('梅李镇', withPark(entry))).toThrow('policy.parameters.parks.CHTZ[2]: not-one-place');
    expect(() => locate('梅李镇', withTownshipLike('新材料产业园', entry))).toThrow(
      'policy.parameters.townshipLikePlaces[1]: not-one-place',
    );
  });

  it.each(ENTRIES)('%j is an error that lint finds', (entry) => {
    const ids = (policy: typeof changshu2023Draft) =>
      parameterFindings(policy)
        .filter(({ severity }) => severity === 'error')
        .map(({ id }) => id);
    expect(ids(withPark(entry))).toEqual(['parameter:parks:no-place']);
    expect(ids(withTownshipLike('新材料产业园', entry))).toEqual(['parameter:townshipLikePlaces:no-place']);
  });
});

describe('3.1.2.s1e one place listed twice under two spellings', () => {
  const errors = (policy: typeof changshu2023Draft) =>
    parameterFindings(policy)
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, found }) => [id, found]);

  it('in two parks', () => {
    expect(errors(withPark('常熟市 碧溪街道'))).toEqual([['parameter:parks:place-twice', '碧溪街道']]);
  });

  it('in a park and like a township', () => {
    expect(errors(withTownshipLike('新材料产业园', '江苏常熟沙家浜镇'))).toEqual([
      ['parameter:parks:park-and-township', '沙家浜镇'],
    ]);
  });

  it('like a township', () => {
    expect(errors(withTownshipLike('新材料产业园', '常熟 新材料产业园'))).toEqual([
      ['parameter:townshipLikePlaces:places-twice', '新材料产业园'],
    ]);
  });
});
