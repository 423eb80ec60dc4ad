import { describe, expect, it } from 'vitest';
import { recourse } from '../../src/analysis/recourse/recourse.js';
import type { UseQuestion } from '../../src/types/facts.js';

const USE: UseQuestion = {
  pollutant: 'TP',
  area: { kind: 'township', place: '梅李镇' },
  standing: {
    targetsMet: { water: false, air: true },
    keyProjectsCompleted: false,
    bindingTaskCompleted: true,
  },
  orders: [{ scope: 'banks', issuedOn: '2024-03-01' }],
  on: '2024-05-06',
  ownBankShort: true,
  breached: true,
};

const waysOf = (found: {
  ways: readonly {
    parties: readonly string[];
    changes: readonly { fact: { path: string }; to: unknown }[];
  }[];
}) =>
  found.ways.map(({ parties, changes }) => [
    parties.join('+'),
    ...changes.map(({ fact, to }) => `${fact.path}=${JSON.stringify(to)}`),
  ]);

describe('recourse', () => {
  it('3.3.4.p3.s1a needs all that stands against the upper banks to change, and no more', () => {
    const found = recourse('decideUse', USE, { 'upper-banks': 'permitted' });
    expect(found.state).toBe('reachable');
    expect(found.ways).toHaveLength(1);
    const [way] = found.ways;
    expect(way?.parties).toEqual(['authority', 'time']);
    expect(way?.changes.map(({ fact }) => fact.path).sort()).toEqual([
      'orders',
      'standing.keyProjectsCompleted',
      'standing.targetsMet.water',
    ]);
    expect(way?.ruling.outcome['upper-banks']).toBe('permitted');
  });

  it('3.3.4.p5.s1b needs only the order lifted for the own bank', () => {
    const found = recourse('decideUse', USE, { 'own-bank': 'permitted' });
    expect(found.ways.map(({ changes }) => changes.map(({ fact }) => fact.path))).toEqual([['orders']]);
  });

  it('3.3.4.p3.s1d tells the exact surplus that is wanting', () => {
    const found = recourse(
      'decideAreaTransfer',
      {
        from: { kind: 'township', place: '梅李镇' },
        to: { kind: 'township', place: '辛庄镇' },
        amount: '1.25',
        supplierSurplus: '0.4',
        supplierOrdered: false,
        bothAgree: true,
        jointApplication: true,
        countyConsents: false,
      },
      'permitted',
    );
    expect(waysOf(found)).toContainEqual(
      expect.arrayContaining(['supplierSurplus="1.25"', 'countyConsents=true']),
    );
    expect(found.ways.every(({ ruling }) => ruling.outcome === 'permitted')).toBe(true);
  });

  it('3.3.4.p5.s1c of a supplier off the banks, lifts the order once quality improves', () => {
    const found = recourse(
      'decideAreaTransfer',
      {
        from: { kind: 'township', place: '梅李镇' },
        to: { kind: 'township', place: '辛庄镇' },
        amount: '1.25',
        supplierSurplus: '2',
        supplierOrdered: true,
        bothAgree: true,
        jointApplication: true,
        countyConsents: true,
      },
      'permitted',
    );
    expect(found.ways.map(({ changes }) => changes.map(({ words, clause }) => [clause, words.zh]))).toEqual([
      [['3.3.4.p5.s1c', '环境质量改善后，解除对调出方使用各级储备库的暂停']],
    ]);
  });

  it('3.3.3.p2.s1c names the pollutant as what cannot be changed', () => {
    const found = recourse('decideTrade', { pollutant: 'PM', completed: true, certified: true }, 'permitted');
    expect([found.state, found.ways, found.fixed.map(({ path }) => path)]).toEqual([
      'unreachable',
      [],
      ['pollutant'],
    ]);
  });

  it('is content where it is so already', () => {
    const found = recourse('decideTrade', { pollutant: 'TP', completed: true, certified: true }, 'permitted');
    expect([found.state, found.ways]).toEqual(['already', []]);
  });

  it('3.3.2.s1 finds the addition at which a figure comes out', () => {
    const facts = { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '0.2' } as const;
    const found = recourse('requiredOffset', facts, '0.11' as never);
    expect(waysOf(found)).toEqual([['applicant', 'increase="0.1"']]);
    expect(found.ways[0]?.ruling.outcome.toFixed()).toBe('0.11');
  });

  it.each<[string, () => unknown, string, string]>([
    [
      'an outcome that is none',
      () =>
        recourse(
          'decideTrade',
          { pollutant: 'TP', completed: false, certified: true },
          'granted' as 'permitted',
        ),
      'not-in-list',
      'wanted',
    ],
    [
      'a part that is none',
      () => recourse('decideUse', USE, { 'uper-banks': 'permitted' } as never),
      'unknown-key',
      'wanted.uper-banks',
    ],
    [
      'a value of a part that is none',
      () => recourse('decideUse', USE, { 'upper-banks': 'yes' } as never),
      'not-in-list',
      'wanted.upper-banks',
    ],
    ['no part at all', () => recourse('decideUse', USE, {}), 'missing', 'wanted'],
    [
      'a word for a yes or no',
      () => recourse('maySuspend', { severeDecline: false, obviousGap: false }, 'yes' as never),
      'wrong-type',
      'wanted',
    ],
    [
      'a word for a figure',
      () => recourse('offsetShortfall', { required: '2', available: '1' }, 'none' as never),
      'not-an-amount',
      'wanted',
    ],
    [
      'a month for a day',
      () =>
        recourse('entryDeadline', { source: 'closure', completedOn: '2023-01-02' }, { due: '2024-13-01' }),
      'not-a-date',
      'wanted.due',
    ],
    [
      'a name that is no rule',
      () => recourse('decide' as 'decideUse', USE, { 'own-bank': 'permitted' }),
      'not-in-list',
      'target',
    ],
    [
      'facts that are wrong',
      () => recourse('maySuspend', { severeDecline: 1 as never, obviousGap: false }, true),
      'wrong-type',
      'severeDecline',
    ],
    [
      'a fact that is none',
      () => recourse('maySuspend', { severDecline: true, obviousGap: false } as never, true),
      'unknown-key',
      'severDecline',
    ],
  ])('refuses %s', (_what, run, code, path) => {
    expect(run).toThrow(expect.objectContaining({ code, path }));
  });
});
