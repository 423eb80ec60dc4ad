import { describe, expect, it } from 'vitest';
import { ask } from '../../src/analysis/index.js';
import { QuotaError } from '../../src/lib/problem.js';
import { expectMisuse } from '../support/expectations.js';
import { NEW_MATERIALS } from '../support/facts.js';

const loosely = ask as (target: unknown, facts: unknown) => unknown;

function problemsOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    return error.problems.map(({ code, path, suggestion }) =>
      [code, path, suggestion ?? ''].join(' ').trim(),
    );
  }
}

describe('questions and facts that there are not', () => {
  it.each([
    ['offsetRato', 'offsetRatio'],
    ['desideUse', 'decideUse'],
    ['dosier', 'dossier'],
  ])('%s is probably %s', (target, meant) => {
    expect(problemsOf(() => loosely(target, {}))).toEqual([`not-in-list target ${meant}`]);
  });

  it.each([undefined, null, 5, {}, 'toString', '__proto__'])('%s is no question', (target) => {
    expectMisuse(() => loosely(target, {}), 'not-in-list', 'target');
  });

  it('a misspelt fact is told with what was probably meant, and all problems at once', () => {
    const facts = { polutant: 'TP', construction: 'neu', strategicEmerging: 'yes' };
    expect(problemsOf(() => loosely('offsetRatio', facts))).toEqual([
      'unknown-key polutant pollutant',
      'not-in-list construction',
      'wrong-type strategicEmerging',
    ]);
  });

  it.each([null, undefined, 'TP', 7, true])('%s is no group of facts', (facts) => {
    expect(problemsOf(() => loosely('offsetRatio', facts))).toHaveLength(1);
  });

  it.each([
    ['decideUse', { standing: true }, 'wrong-type standing'],
    [
      'decideUse',
      { standing: { targetsMet: { fire: true } } },
      'unknown-key standing.targetsMet.fire standing.targetsMet.air',
    ],
    ['decideUse', { orders: [{ scope: 'banks' }] }, 'missing orders[0].issuedOn'],
    ['decideUse', { orders: [null] }, 'wrong-type orders[0]'],
    ['decideUse', { area: { kind: 'village', place: '某村' } }, 'not-in-list area.kind'],
    ['decideUse', { on: '2024-02-30' }, 'not-a-date on'],
    ['requiredOffset', { increase: '1,5' }, 'not-an-amount increase'],
    ['splitReduction', { upperFunds: { allocated: '4' } }, 'missing upperFunds.total'],
    ['decideCityTransfer', { amounts: { BOD: '4' } }, 'not-in-list amounts.BOD'],
    ['commitmentStatus', { entries: [{ amount: '1' }] }, 'missing entries[0].enteredOn'],
    ['parkCalendar', { year: 2024.5 }, 'not-a-year year'],
    ['locate', { place: 7 }, 'wrong-type place'],
  ])('%s does not take %j', (id, facts, problem) => {
    expect(problemsOf(() => loosely(id, facts))).toEqual([problem]);
  });

  it('a fact that is undefined is not there', () => {
    expect(ask('offsetRatio', { construction: 'renovation', pollutant: undefined }).state).toBe('settled');
  });
});

describe('facts that do not go together', () => {
  it('3.2.2.p2.s1d are told as the rule tells them', () => {
    const facts = { works: 'deep-treatment', implementer: 'city' } as const;
    expectMisuse(() => ask('filingRoute', facts), 'deep-treatment-by-government', 'implementer');
  });

  it('3.2.4.s1b so is a stated part that is more than the whole', () => {
    const facts = { amount: '5', provinceAmount: '6', area: NEW_MATERIALS } as const;
    expectMisuse(() => ask('splitReduction', facts), 'over-limit', 'provinceAmount');
  });

  it('3.3.4.p3.s1b and an area that supplies itself', () => {
    const facts = { from: NEW_MATERIALS, to: NEW_MATERIALS };
    expectMisuse(() => ask('decideAreaTransfer', facts), 'same-bank', 'to');
  });

  it('3.2.1.p1.s1 works that ended before they began are still answered by the rule', () => {
    const facts = {
      source: 'ahead-of-standard',
      startedOn: '2024-01-01',
      completedOn: '2020-01-01',
    } as const;
    expect(ask('decideEntry', facts)).toMatchObject({ state: 'settled', ruling: { outcome: 'refused' } });
  });
});
