import { describe, expect, it } from 'vitest';
import { recourse } from '../../src/analysis/index.js';
import { expectMisuse } from '../support/expectations.js';
import { ALL_OPEN, ELIGIBLE, MEILI } from '../support/facts.js';

const loosely = recourse as (target: unknown, facts: unknown, wanted: unknown) => unknown;

const TRADE = { pollutant: 'TP', completed: true, certified: false };
const OFFSET = { pollutant: 'TP', construction: 'new', strategicEmerging: true };
const DATES = { source: 'closure', completedOn: '2023-05-20' };
const SPLIT = { amount: '10', implementer: 'industrial', works: 'other', area: MEILI };

describe('what no outcome of a rule is', () => {
  it.each([
    ['decideTrade', TRADE, 'maybe', 'not-in-list', 'wanted'],
    ['decideTrade', TRADE, true, 'not-in-list', 'wanted'],
    ['decideTrade', TRADE, { verdict: 'permitted' }, 'not-in-list', 'wanted'],
    ['decideTrade', TRADE, undefined, 'missing', 'wanted'],
    ['decideTrade', TRADE, null, 'not-in-list', 'wanted'],
    ['decideEntry', ELIGIBLE.closure, 'denied', 'not-in-list', 'wanted'],
    ['maySuspend', { severeDecline: true, obviousGap: false }, 'no', 'wrong-type', 'wanted'],
    ['decideUse', ALL_OPEN, {}, 'missing', 'wanted'],
    ['decideUse', ALL_OPEN, 'permitted', 'wrong-type', 'wanted'],
    ['decideUse', ALL_OPEN, { 'upper-bank': 'permitted' }, 'unknown-key', 'wanted.upper-bank'],
    ['decideUse', ALL_OPEN, { 'upper-banks': 'open' }, 'not-in-list', 'wanted.upper-banks'],
    ['decideUse', ALL_OPEN, { 'upper-banks': 'permitted', 'own-bank': 'refused' }, 'not-in-list', 'wanted'],
    ['requiredOffset', { ...OFFSET, increase: '1' }, 'permitted', 'not-an-amount', 'wanted'],
    ['requiredOffset', { ...OFFSET, increase: '1' }, '-1', 'negative-amount', 'wanted'],
    ['offsetRatio', OFFSET, { ratio: 'double' }, 'not-an-amount', 'wanted.ratio'],
    ['offsetRatio', OFFSET, { bound: 'at-most' }, 'not-in-list', 'wanted.bound'],
    ['entryDeadline', DATES, { due: '2023-02-30' }, 'not-a-date', 'wanted.due'],
    ['entryDeadline', DATES, { force: 'never' }, 'not-in-list', 'wanted.force'],
    ['splitReduction', SPLIT, { park: 'much' }, 'not-an-amount', 'wanted.park'],
    ['splitReduction', SPLIT, { parks: '1' }, 'unknown-key', 'wanted.parks'],
    ['requiredMaterials', { category: 'closure', permitHolder: true }, 'eia', 'wrong-type', 'wanted'],
    ['requiredMaterials', { category: 'closure', permitHolder: true }, ['eia'], 'not-in-list', 'wanted'],
    [
      'filingRoute',
      { implementer: 'city', works: 'other', area: MEILI },
      { files: 'mayor' },
      'not-in-list',
      'wanted.files',
    ],
    ['reviewEntry', { state: 'drafted', event: 'file' }, 'rejected', 'not-in-list', 'wanted'],
  ] as const)('%s cannot be %4$s: %2$j', (id, facts, wanted, code, path) => {
    expectMisuse(() => loosely(id, facts, wanted), code, path);
  });

  it('is told with what there is, and what was probably meant', () => {
    expect(() => loosely('decideUse', ALL_OPEN, { 'upper-bank': 'permitted' })).toThrow(
      'wanted.upper-bank: unknown-key (did you mean upper-banks)',
    );
    expect(() => loosely('decideUse', ALL_OPEN, { 'upper-banks': 'open' })).toThrow(
      'wanted.upper-banks: not-in-list (expected "permitted", "refused"; found "open")',
    );
    expect(() => loosely('decideTrade', TRADE, 'maybe')).toThrow(
      'wanted: not-in-list (expected "permitted", "refused"; found "maybe")',
    );
  });

  it.each([1n, Symbol('x'), () => true, Object.assign([], { self: null })])('%s is refused too', (wanted) => {
    expect(() => loosely('decideTrade', TRADE, wanted)).toThrow(
      expect.objectContaining({ name: 'QuotaError' }),
    );
  });

  it('3.3.2.s2b an amount is the same however it is written', () => {
    expect(loosely('offsetRatio', OFFSET, { ratio: '1.10' })).toMatchObject({ state: 'already' });
    expect(loosely('requiredOffset', { ...OFFSET, increase: '1' }, 1.1)).toMatchObject({ state: 'already' });
  });
});

describe('facts that a rule cannot answer', () => {
  it.each([
    ['decideTrade', { pollutant: 'TP', completed: true }, 'missing', 'certified'],
    ['decideTrade', { ...TRADE, pollutant: 'BOD' }, 'not-in-list', 'pollutant'],
    ['decideTrade', { ...TRADE, certifed: true }, 'unknown-key', 'certifed'],
    ['decideTrade', null, 'wrong-type', ''],
    ['requiredOffset', { ...OFFSET, increase: '-1' }, 'negative-amount', 'increase'],
  ])('%s: %j', (id, facts, code, path) => {
    expectMisuse(() => loosely(id, facts, 'permitted'), code as never, path);
  });

  it('nor a question that there is not', () => {
    expectMisuse(() => loosely('decideTrades', TRADE, 'permitted'), 'not-in-list', 'target');
  });
});
