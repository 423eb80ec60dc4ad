import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import type { ConstructionDossier } from '../../src/types/dossier.js';
import type { SuspensionOrder } from '../../src/types/facts.js';
import { openIn } from '../support/assessments.js';
import { BUILD } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { GOOD_STANDING } from '../support/facts.js';

const ALL = 'own-bank upper-banks city-transfer area-transfer cross-region-purchase';
const FAILED = {
  targetsMet: { water: false, air: false },
  keyProjectsCompleted: false,
  bindingTaskCompleted: false,
};

const open = (facts: Partial<ConstructionDossier>): string => {
  const { COD } = assess({ ...BUILD, holdings: { COD: '0' }, ...facts }).offsets;
  if (COD === undefined) throw new Error('no balance of COD');
  return openIn(COD.use);
};

describe('3.3.4.p4.s1 the standing that counts is that of the year before', () => {
  it.each([
    ['2023-12-31', '2022', ALL],
    ['2024-01-01', '2023', 'own-bank'],
    ['2024-12-31', '2023', 'own-bank'],
    ['2025-01-01', '2024', ALL],
  ])('2023 failed: on %s the standing of %s opens %s', (on, year, sources) => {
    const standings = { '2022': GOOD_STANDING, '2023': FAILED, '2024': GOOD_STANDING };
    expect(open({ on, standings })).toBe(sources);
    expect(assess({ ...BUILD, on, standings }).standingYear).toBe(year);
  });

  it('standings of other years count for nothing, good or bad', () => {
    const others = { '2021': FAILED, '2022': FAILED, '2024': FAILED, '2025': FAILED };
    expect(open({ standings: { ...others, '2023': GOOD_STANDING } })).toBe(ALL);
  });

  it('no other year stands in for a missing one', () => {
    const standings = { '2022': GOOD_STANDING, '2024': GOOD_STANDING };
    expectMisuse(() => open({ standings }), 'missing-standing', 'standings.2023');
  });

  it('the key of a year has four digits', () => {
    const standings = { '0999': GOOD_STANDING };
    expect(open({ on: '1000-06-01', standings })).toBe(ALL);
    expectMisuse(
      () => open({ on: '1000-06-01', standings: { '999': GOOD_STANDING } }),
      'missing-standing',
      'standings.0999',
    );
  });
});

describe('3.3.4.p5.s1b orders', () => {
  const order = (issuedOn: string, liftedOn?: string): SuspensionOrder => ({
    scope: 'banks',
    issuedOn,
    ...(liftedOn && { liftedOn }),
  });
  const standings = { '2023': GOOD_STANDING, '2024': GOOD_STANDING };

  it.each([
    ['the day before its issue', '2024-05-05', ALL],
    ['the day of its issue', '2024-05-06', 'cross-region-purchase'],
    ['the last day of the year', '2024-12-31', 'cross-region-purchase'],
    ['the first day of the next year', '2025-01-01', 'cross-region-purchase'],
    ['the day before its lifting', '2025-02-09', 'cross-region-purchase'],
    ['the day of its lifting', '2025-02-10', ALL],
  ])('in force from its issue until it is lifted, over the new year: on %s', (_words, on, sources) => {
    expect(open({ on, standings, orders: [order('2024-05-06', '2025-02-10')] })).toBe(sources);
  });

  it('lifted on the day of its issue it never was in force', () => {
    expect(open({ orders: [order('2024-05-06', '2024-05-06')] })).toBe(ALL);
  });

  it('a lifted order does not end another', () => {
    const orders = [order('2024-01-10', '2024-05-06'), order('2024-03-01')];
    expect(open({ orders })).toBe('cross-region-purchase');
  });

  it('on both closes everything; on other regions only those', () => {
    expect(open({ orders: [{ scope: 'both', issuedOn: '2024-05-01' }] })).toBe('');
    expect(open({ orders: [{ scope: 'cross-region', issuedOn: '2024-05-01' }] })).toBe(
      'own-bank upper-banks city-transfer area-transfer',
    );
  });
});
