import { describe, expect, it } from 'vitest';
import { bankKey, ownBank } from '../../src/ledger/banks.js';
import type { BankRef } from '../../src/types/ledger.js';
import type { Area } from '../../src/types/vocabulary.js';
import { expectMisuse } from '../support/expectations.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';

describe('the own bank of an area', () => {
  it.each<[string, Area, string]>([
    ['3.1.2.s1e', CEDZ, 'park:CEDZ'],
    ['3.1.2.s1e', BIXI, 'park:CEDZ'],
    ['3.1.2.s1e', SHAJIABANG, 'park:CHTZ'],
    ['3.1.2.s1b', MEILI, 'township:梅李镇'],
    ['3.3.3.p1.s1b', NEW_MATERIALS, 'township:新材料产业园'],
  ])('%s of $place', (_clause, area, key) => {
    expect(bankKey(ownBank(area))).toBe(key);
  });

  it('3.1.2.s1e an area that contradicts its place throws', () => {
    expectMisuse(
      () => ownBank({ kind: 'park', park: 'CHTZ', place: '碧溪街道' }),
      'not-in-list',
      'area.park',
    );
  });
});

describe('the key of a bank', () => {
  it.each<[BankRef, string]>([
    [{ level: 'province' }, 'province'],
    [{ level: 'prefecture' }, 'prefecture'],
    [{ level: 'city' }, 'city'],
    [{ level: 'park', park: 'CHTZ' }, 'park:CHTZ'],
    [{ level: 'township', place: '江苏省苏州市常熟市梅李 镇' }, 'township:梅李镇'],
  ])('3.1.2.s1b %j', (bank, key) => {
    expect(bankKey(bank)).toBe(key);
  });
});
