import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import {
  bankManager,
  countsAsPark,
  locate,
  territoryOf,
  upperBanks,
} from '../../src/rules/3.1.2-reserve-banks.js';
import { BANK_LEVELS } from '../../src/types/vocabulary.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

describe('where a place belongs', () => {
  it('3.1.2.s1e 碧溪街道 is park territory although its name ends like a street', () => {
    expect(locate('碧溪街道')).toEqual({ kind: 'park', park: 'CEDZ', place: '碧溪街道' });
  });

  it('3.1.2.s1e 沙家浜镇 is park territory although its name ends like a town', () => {
    expect(locate('沙家浜镇')).toEqual({ kind: 'park', park: 'CHTZ', place: '沙家浜镇' });
  });

  it('3.3.3.p1.s1b 新材料产业园 is no park although its name ends like one', () => {
    expect(locate('新材料产业园')).toEqual({ kind: 'township', place: '新材料产业园' });
  });

  it('3.3.3.p1.s1b 新材料产业园 is located alike when it is filed and split as a park', () => {
    expect(locate('新材料产业园', withReadings({ 'new-materials-park': 'park' }))).toEqual(NEW_MATERIALS);
  });

  it.each([
    ['常熟经济技术开发区', 'CEDZ'],
    ['常熟高新技术产业开发区', 'CHTZ'],
  ])('3.1.2.s1e %s is the park %s', (place, park) => {
    expect(locate(place)).toEqual({ kind: 'park', park, place });
  });

  it.each(['梅李镇', '海虞镇', '古里镇', '虞山街道', '莫城街道'])(
    '3.1.2.s1b %s is an area of its own',
    (place) => {
      expect(locate(place)).toEqual({ kind: 'township', place });
    },
  );

  it.each([
    ['江苏省苏州市常熟市碧溪街道', BIXI],
    ['苏州市常熟市沙家浜镇', SHAJIABANG],
    ['常熟市 梅李镇', MEILI],
    ['常熟市新材料产业园', NEW_MATERIALS],
  ])('3.1.2.s1b %s is found under its own name', (place, area) => {
    expect(locate(place)).toEqual(area);
  });

  it.each(['', '镇', '街道', '常熟市', '常熟市镇', '高新区', '沙家浜', '碧溪', '工业园', '梅李村', '开发区'])(
    '3.1.2.s1e %j is not known and not guessed',
    (place) => {
      expect(locate(place)).toBeUndefined();
    },
  );

  it('3.1.2.s1e what is no text is no place', () => {
    expect(locate(null as unknown as string)).toBeUndefined();
  });

  it('3.1.2.s1e the territory of the parks is a figure of the policy', () => {
    const { parameters } = changshu2023Draft;
    const parks = { ...parameters.parks, CHTZ: ['常熟高新技术产业开发区'] };
    const policy = { ...changshu2023Draft, parameters: { ...parameters, parks } };
    expect(locate('沙家浜镇', policy)).toEqual({ kind: 'township', place: '沙家浜镇' });
  });
});

describe('the banks', () => {
  it('3.1.2.s1a there are three tiers, and Changshu has two of its own', () => {
    expect(BANK_LEVELS).toEqual(['province', 'prefecture', 'city', 'township', 'park']);
  });

  it('3.1.2.s1b above a township are Changshu, Suzhou and the province', () => {
    expect(upperBanks(MEILI)).toEqual(['city', 'prefecture', 'province']);
    expect(upperBanks(NEW_MATERIALS)).toEqual(['city', 'prefecture', 'province']);
  });

  it('3.1.2.s1a a park ranks beside the county, so the city bank is not above it', () => {
    expect(upperBanks(CEDZ)).toEqual(['prefecture', 'province']);
    expect(upperBanks(SHAJIABANG)).toEqual(['prefecture', 'province']);
  });

  it.each([
    ['3.1.2.s1c', 'city', 'county-bureau'],
    ['3.1.2.s1c', 'township', 'county-bureau'],
    ['3.1.2.s1d', 'park', 'park'],
  ] as const)('%s the %s bank is managed by the %s', (_clause, level, manager) => {
    expect(bankManager(level)).toBe(manager);
  });

  it.each(['prefecture', 'province'] as const)('3.1.2.s1a who manages the %s bank is not stated', (level) => {
    expect(bankManager(level)).toBeUndefined();
  });
});

describe('what a reduction counts as, for filing and split', () => {
  it.each([
    [CEDZ, 'park'],
    [SHAJIABANG, 'park'],
    [NEW_MATERIALS, 'township-like'],
    [MEILI, 'township'],
  ])('3.1.2.s1e %j lies in a %s', (area, territory) => {
    expect(territoryOf(area, changshu2023Draft)).toBe(territory);
  });

  it.each([
    ['park', true, true],
    ['township-like', false, true],
    ['township', false, false],
  ] as const)(
    '3.3.3.p1.s1b new-materials-park: a %s counts as a park: %s, or %s',
    (territory, township, park) => {
      expect(countsAsPark(territory, changshu2023Draft.readings)).toBe(township);
      expect(countsAsPark(territory, withReadings({ 'new-materials-park': 'park' }).readings)).toBe(park);
    },
  );
});

describe('who manages a park’s bank', () => {
  it('3.1.2.s1d the park itself, and the county bureau does not', () => {
    expect(bankManager('park')).toBe('park');
  });

  it('3.1.2.s1d a park manages no bank but its own', () => {
    const others = BANK_LEVELS.filter((level) => level !== 'park').map((level) => bankManager(level));
    expect(others).not.toContain('park');
  });
});
