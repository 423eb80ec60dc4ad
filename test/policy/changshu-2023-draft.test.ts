import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parameters } from '../../src/policy/parameters.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import type { ParameterId } from '../../src/types/policy.js';
import { isDeepFrozen } from '../support/frozen.js';

/** Each figure of the draft, the clause that sets it and the kind of figure it is. */
const FIGURES: readonly [ParameterId, string, string, unknown][] = [
  [
    'parks',
    '3.1.2.s1e',
    'list',
    { CEDZ: ['常熟经济技术开发区', '碧溪街道'], CHTZ: ['常熟高新技术产业开发区', '沙家浜镇'] },
  ],
  ['townshipLikePlaces', '3.3.3.p1.s1b', 'list', ['新材料产业园']],
  ['planPeriodStart', '3.2.1.p1.s1', 'date', '2021-01-01'],
  ['entryMonths', '3.2.2.p1.s1c', 'months', 1],
  ['entryDays', '3.2.2.p1.s1c', 'days', 30],
  ['prefectureShare', '3.2.4.s1c', 'share', '0.3'],
  ['cityShare', '3.2.4.s1d', 'share', '0.2'],
  ['townshipShare', '3.2.4.s1d', 'share', '0.8'],
  [
    'keyWaterPollutants',
    '3.3.2.s2a',
    'list',
    {
      'nitrogen-and-phosphorus': ['NH3-N', 'TN', 'TP'],
      'total-nitrogen-and-phosphorus': ['TN', 'TP'],
      'all-water': ['COD', 'NH3-N', 'TN', 'TP'],
    },
  ],
  ['strategicRatio', '3.3.2.s2a', 'multiple', '1.1'],
  ['generalRatio', '3.3.2.s2b', 'multiple', '2'],
  ['floorRatio', '3.3.2.s1', 'multiple', '1'],
  ['tradablePollutants', '3.3.3.p2.s1c', 'list', ['COD', 'NH3-N', 'TP', 'SO2', 'NOx']],
  ['commitmentYears', '3.3.4.p3.s1f', 'years', 1],
  ['parkTargetsMonth', '3.4.1.p1.s1a', 'month', 1],
  ['parkDischargeMonth', '3.4.1.p2.s1a', 'month', 2],
];

describe('the draft', () => {
  it('T is a draft, and says so', () => {
    expect(changshu2023Draft.id).toBe('changshu-2023-draft');
    expect(changshu2023Draft.status).toBe('draft');
    expect(changshu2023Draft.title.zh).toContain('征求意见稿');
    expect(changshu2023Draft.title.en).toContain('consultation draft');
    expect(changshu2023Draft.sourceSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('T is frozen all the way down', () => {
    expect(isDeepFrozen(changshu2023Draft)).toBe(true);
    expect(() => {
      (changshu2023Draft.readings as Record<string, string>)['target-scope'] = 'all-media';
    }).toThrow(TypeError);
    expect(() => (changshu2023Draft.parameters.tradablePollutants as string[]).push('TN')).toThrow(TypeError);
  });

  it('T survives a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(changshu2023Draft))).toStrictEqual(changshu2023Draft);
  });
});

describe('the figures', () => {
  it('T are these and no others', () => {
    expect(Object.keys(changshu2023Draft.parameters)).toEqual(FIGURES.map(([id]) => id));
    expect(Object.keys(parameters)).toEqual(FIGURES.map(([id]) => id));
  });

  it.each(FIGURES)('T %s is set by %s and is a %s', (id, clause, unit, value) => {
    expect(changshu2023Draft.parameters[id]).toEqual(value);
    expect(parameters[id]).toMatchObject({ clause, unit });
    expect(CLAUSE_IDS).toContain(clause);
    expect(parameters[id].title.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(parameters[id].title.en).toMatch(/^[a-zA-Z]/);
  });
});
