import { describe, expect, it } from 'vitest';
import { maySuspend, orderState } from '../../src/rules/3.3.4-suspension.js';
import type { SuspensionOrder } from '../../src/types/facts.js';
import { expectMisuse, groundsOf } from '../support/expectations.js';

/** The state in words. */
function stateOf(orders: readonly SuspensionOrder[], on: string): string[] {
  const { ordered, lifted } = orderState(orders, on);
  const words = {
    'off banks': ordered.banks,
    'off cross-region': ordered.crossRegion,
    'banks lifted': lifted.banks,
    'cross-region lifted': lifted.crossRegion,
  };
  return Object.entries(words).flatMap(([word, isSo]) => (isSo ? word : []));
}

const order = { scope: 'banks', issuedOn: '2024-03-10', liftedOn: '2024-06-20' } as const;

describe('what orders reach on a day', () => {
  it.each([
    ['2024-03-09', []],
    ['2024-03-10', ['off banks']],
    ['2024-03-11', ['off banks']],
    ['2024-06-19', ['off banks']],
    ['2024-06-20', ['banks lifted']],
    ['2024-06-21', ['banks lifted']],
  ])('3.3.4.p5.s1b 3.3.4.p5.s1c an order from 2024-03-10 to 2024-06-20 on %s: %j', (on, state) => {
    expect(stateOf([order], on)).toEqual(state);
  });

  it.each([
    ['banks', ['off banks']],
    ['cross-region', ['off cross-region']],
    ['both', ['off banks', 'off cross-region']],
  ] as const)('3.3.4.p5.s1b an order on %s reaches %j', (scope, state) => {
    expect(stateOf([{ scope, issuedOn: '2024-03-10' }], '2024-05-06')).toEqual(state);
  });

  it.each([
    ['banks', ['banks lifted']],
    ['cross-region', ['cross-region lifted']],
    ['both', ['banks lifted', 'cross-region lifted']],
  ] as const)('3.3.4.p5.s1c a lifted order on %s: %j', (scope, state) => {
    expect(stateOf([{ ...order, scope }], '2024-06-20')).toEqual(state);
  });

  it('3.3.4.p5.s1c an order that is not lifted does not end with the year', () => {
    const open = [{ scope: 'both', issuedOn: '2023-12-31' }] as const;
    expect(stateOf(open, '2024-01-01')).toEqual(['off banks', 'off cross-region']);
    expect(stateOf(open, '2031-07-01')).toEqual(['off banks', 'off cross-region']);
  });

  it('3.3.4.p5.s1b no order suspends nothing', () => {
    expect(stateOf([], '2024-05-06')).toEqual([]);
  });

  it('3.3.4.p5.s1b several orders add up, and one that holds outlasts one that is lifted', () => {
    const orders = [order, { scope: 'cross-region', issuedOn: '2024-04-01' }] as const;
    expect(stateOf(orders, '2024-05-06')).toEqual(['off banks', 'off cross-region']);
    const renewed = [order, { scope: 'banks', issuedOn: '2024-07-01' }] as const;
    expect(stateOf(renewed, '2024-07-01')).toEqual(['off banks', 'banks lifted']);
  });

  it('3.3.4.p5.s1c an order lifted on the day of issue never was in force', () => {
    const orders = [{ ...order, liftedOn: '2024-03-10' }];
    expect(stateOf(orders, '2024-03-09')).toEqual([]);
    expect(stateOf(orders, '2024-03-10')).toEqual(['banks lifted']);
  });

  it('3.3.4.p5.s1c an order lifted before its issue is no order', () => {
    const orders = [order, { ...order, liftedOn: '2024-03-09' }];
    expectMisuse(() => orderState(orders, '2024-05-06'), 'too-early', 'orders[1].liftedOn');
  });
});

describe('whether there is ground for an order', () => {
  it.each([
    [true, true, true, ['3.3.4.p5.s1b severe-decline', '3.3.4.p5.s1b obvious-gap']],
    [true, false, true, ['3.3.4.p5.s1b severe-decline']],
    [false, true, true, ['3.3.4.p5.s1b obvious-gap']],
    [false, false, false, ['3.3.4.p5.s1b no-ground-for-order']],
  ])('3.3.4.p5.s1b severe decline %s, obvious gap %s: %s', (severeDecline, obviousGap, may, grounds) => {
    const ruling = maySuspend({ severeDecline, obviousGap });
    expect(ruling.outcome).toBe(may);
    expect(groundsOf(ruling)).toEqual(grounds);
  });

  it('3.3.4.p5.s1b ground without an order suspends nothing', () => {
    expect(maySuspend({ severeDecline: true, obviousGap: true }).outcome).toBe(true);
    expect(stateOf([], '2024-05-06')).toEqual([]);
  });

  it('3.3.4.p5.s1b a finding that is neither yes nor no throws', () => {
    const asked = (findings: object) => () => maySuspend(findings as never);
    expectMisuse(asked({ severeDecline: 'yes', obviousGap: true }), 'wrong-type', 'severeDecline');
    expectMisuse(asked({ severeDecline: true }), 'missing', 'obviousGap');
  });
});
