import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import type { ConstructionDossier, Purchase } from '../../src/types/dossier.js';
import { figuresOf, openIn, sortedGrounds } from '../support/assessments.js';
import { BUILD } from '../support/dossiers.js';

const ask = (facts: Partial<ConstructionDossier>) => assess({ ...BUILD, ...facts });
const cod = (facts: Partial<ConstructionDossier>) => {
  const { COD } = ask(facts).offsets;
  if (COD === undefined) throw new Error('no balance of COD');
  return COD;
};
const BOUGHT: Purchase = {
  pollutant: 'COD',
  amount: '2',
  completed: true,
  certified: true,
  crossRegion: false,
};

describe('the answer on a construction project', () => {
  it('has the shape of the contract', () => {
    const assessment = ask({ priority: { bank: 'township', major: true, inOwnArea: true } });
    expect(Object.keys(assessment).sort()).toEqual([
      'area',
      'facts',
      'kind',
      'library',
      'name',
      'notes',
      'offsets',
      'policy',
      'priority',
      'readings',
      'route',
      'standingYear',
      'sufficient',
    ]);
    expect(Object.keys(cod({})).sort()).toEqual([
      'available',
      'fromBank',
      'fromPurchases',
      'increase',
      'purchases',
      'ratio',
      'required',
      'shortfall',
      'trade',
      'use',
    ]);
    expect(assessment).toMatchObject({
      kind: 'construction',
      name: '某机械新建项目',
      area: { kind: 'township', place: '梅李镇' },
      standingYear: '2023',
      sufficient: true,
      priority: { outcome: true, grounds: [{ clause: '3.3.1.s1c', code: 'major-in-own-area' }] },
      policy: { id: 'changshu-2023-draft', status: 'draft' },
      library: { name: 'pollutant-quota-rules', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
  });

  it('has no priority unless it is asked for', () => {
    expect(ask({})).not.toHaveProperty('priority');
  });

  it('3.3.1.s1b names the reading that its priority rests on', () => {
    const priority = { bank: 'city', category: 'strategic-emerging', level: 'township' } as const;
    const assessment = ask({ priority });
    expect(assessment.priority?.outcome).toBe(true);
    expect(assessment.readings).toEqual(['priority-level']);
  });

  it('is JSON with plain decimal strings', () => {
    const small = JSON.parse(
      JSON.stringify(ask({ increase: { COD: '0.00000005' }, holdings: { COD: '0' } })),
    );
    expect(small.offsets.COD).toMatchObject({
      increase: '0.00000005',
      required: { outcome: '0.0000001' },
      available: '0',
      shortfall: { outcome: '0.0000001' },
    });
  });

  it('leaves frozen facts as they were', () => {
    const facts = { ...BUILD, purchases: [BOUGHT], orders: [{ scope: 'both', issuedOn: '2024-01-01' }] };
    const frozen = deepFreeze(structuredClone(facts)) as ConstructionDossier;
    const before = structuredClone(frozen);
    expect(assess(frozen).facts).toEqual(before);
    expect(frozen).toEqual(before);
  });

  it('3.1.1.s1 lists the pollutants in the order of the text', () => {
    const { offsets } = ask({ increase: { PM: '1', COD: '1', TP: '1' }, holdings: { COD: 2, TP: 2, PM: 2 } });
    expect(Object.keys(offsets)).toEqual(['COD', 'TP', 'PM']);
  });

  it('3.3.2.s1 nothing added is enough, whatever else is missing', () => {
    expect(ask({ increase: {}, holdings: {} })).toMatchObject({ offsets: {}, sufficient: true });
  });
});

describe('3.3.2.s1 what is at hand against what is required', () => {
  it.each([
    ['1.99', '0.01', false],
    ['2', '0', true],
    ['2.01', '0', true],
  ])('holding %s of 2: missing %s', (holding, shortfall, sufficient) => {
    const assessment = ask({ holdings: { COD: holding } });
    expect(assessment.offsets.COD?.shortfall.outcome.toFixed()).toBe(shortfall);
    expect(assessment.sufficient).toBe(sufficient);
  });

  it('3.3.2.s2a 1.1 times 3 is 3.3 to the last digit', () => {
    const strategic = { strategicEmerging: true, increase: { TP: 3 }, holdings: { TP: '3.3' } };
    expect(ask(strategic).sufficient).toBe(true);
  });

  it('pollutants are never pooled', () => {
    const { offsets, sufficient } = ask({
      increase: { COD: '1', TP: '1' },
      holdings: { COD: '100', TP: '1.9' },
    });
    expect(sufficient).toBe(false);
    expect(offsets.COD?.shortfall.outcome.toFixed()).toBe('0');
    expect(offsets.TP?.shortfall.outcome.toFixed()).toBe('0.1');
  });

  it('a holding of a pollutant that is not added appears nowhere', () => {
    expect(Object.keys(ask({ holdings: { COD: '2', TN: '9' } }).offsets)).toEqual(['COD']);
  });
});

describe('3.3.4.p3.s1b whether the own bank is short', () => {
  it('is judged by the holding alone, purchases aside', () => {
    const balance = cod({ holdings: { COD: '1.5' }, purchases: [{ ...BOUGHT, amount: '0.5' }] });
    expect(figuresOf(balance)).toMatchObject({
      available: '2',
      shortfall: '0',
      open: 'own-bank upper-banks city-transfer area-transfer cross-region-purchase',
    });
  });

  it('and not by whether the bank is closed: a full bank under an order is not short', () => {
    const balance = cod({ holdings: { COD: '2' }, orders: [{ scope: 'banks', issuedOn: '2024-01-10' }] });
    expect(figuresOf(balance)).toMatchObject({ available: '0', shortfall: '2', open: '' });
    expect(sortedGrounds(balance.use, 'cross-region-purchase')).toEqual(['3.3.4.p3.s1b own-bank-not-short']);
  });
});

describe('available: the own bank and the purchases that count', () => {
  const available = (purchase: Partial<Purchase>, facts: Partial<ConstructionDossier> = {}) => {
    const balance = cod({ holdings: { COD: '0' }, purchases: [{ ...BOUGHT, ...purchase }], ...facts });
    const [bought] = balance.purchases;
    return [balance.available.toFixed(), bought === undefined ? [] : sortedGrounds(bought.counts)];
  };

  it('3.3.3.p2.s1b a purchase that is done and certified counts', () => {
    expect(available({})).toEqual([
      '2',
      [
        '3.3.3.p2.s1a obtained-by-trade',
        '3.3.3.p2.s1b trade-certified',
        '3.3.3.p2.s1b trade-completed',
        '3.3.3.p2.s1c tradable',
      ],
    ]);
  });

  it('3.3.3.p2.s1b not while the trade is not done', () => {
    expect(available({ completed: false })).toEqual(['0', ['3.3.3.p2.s1b trade-not-completed']]);
  });

  it('3.3.3.p2.s1b not while there is no certificate', () => {
    expect(available({ certified: false })).toEqual(['0', ['3.3.3.p2.s1b trade-not-certified']]);
  });

  it('3.3.3.p2.s1c not of a pollutant that is not traded', () => {
    const { offsets } = ask({
      increase: { TN: '1' },
      holdings: { TN: '1' },
      purchases: [{ ...BOUGHT, pollutant: 'TN' }],
    });
    expect(offsets.TN?.available.toFixed()).toBe('1');
    expect(offsets.TN?.fromPurchases.toFixed()).toBe('0');
    expect(offsets.TN?.purchases.map(({ counts }) => sortedGrounds(counts))).toEqual([
      ['3.3.3.p2.s1c not-tradable'],
    ]);
    expect(offsets.TN?.trade.outcome).toBe('refused');
  });

  it('3.3.4.p3.s1c quota from outside counts where the area may buy across regions', () => {
    expect(available({ crossRegion: true })[0]).toBe('2');
  });

  it('3.3.4.p3.s1b not where its own bank is not short', () => {
    expect(available({ crossRegion: true }, { holdings: { COD: '2' } })).toEqual([
      '2',
      ['3.3.4.p3.s1b own-bank-not-short'],
    ]);
  });

  it('3.3.4.p3.s1c from outside where the area may buy there', () => {
    expect(available({ crossRegion: true })).toEqual([
      '2',
      [
        '3.3.3.p2.s1a obtained-by-trade',
        '3.3.3.p2.s1b trade-certified',
        '3.3.3.p2.s1b trade-completed',
        '3.3.3.p2.s1c tradable',
        '3.3.4.p3.s1c may-buy-across-regions',
      ],
    ]);
  });

  it('3.3.4.p4.s1 not where the area is barred; quota from inside still counts', () => {
    const standings = {
      '2023': {
        targetsMet: { water: false, air: true },
        keyProjectsCompleted: true,
        bindingTaskCompleted: true,
      },
    };
    expect(available({ crossRegion: true }, { standings })).toEqual([
      '0',
      ['3.3.4.p3.s1a quality-target-not-met', '3.3.4.p4.s1 barred-by-quality-target'],
    ]);
    expect(available({}, { standings })[0]).toBe('2');
  });

  it('3.3.4.p5.s1b not under an order on quota from other regions', () => {
    const orders = [{ scope: 'cross-region', issuedOn: '2024-05-06' }] as const;
    expect(available({ crossRegion: true }, { orders })).toEqual([
      '0',
      ['3.3.4.p5.s1b ordered-off-cross-region'],
    ]);
    expect(available({}, { orders })[0]).toBe('2');
  });

  it('3.3.4.p5.s1b a bank under an order is closed, purchases are not', () => {
    const orders = [{ scope: 'banks', issuedOn: '2024-05-06' }] as const;
    const balance = cod({ holdings: { COD: '1.5' }, purchases: [BOUGHT], orders });
    expect(balance.fromBank.toFixed()).toBe('0');
    expect(balance.fromPurchases.toFixed()).toBe('2');
    expect(balance.available.toFixed()).toBe('2');
  });

  it('several purchases of a pollutant are listed in their order, and only those that count add up', () => {
    const purchases: Purchase[] = [
      { ...BOUGHT, amount: '0.1' },
      { ...BOUGHT, amount: '0.2', certified: false },
      { ...BOUGHT, pollutant: 'TP', amount: '7' },
      { ...BOUGHT, amount: '0.4' },
    ];
    const balance = cod({ holdings: { COD: '1' }, purchases });
    expect(balance.purchases.map(({ amount }) => amount.toFixed())).toEqual(['0.1', '0.2', '0.4']);
    expect(balance.available.toFixed()).toBe('1.5');
  });

  it('3.3.4.p3.s1g a breach closes transfers of its pollutant only', () => {
    const { offsets } = ask({
      increase: { COD: '1', TP: '1' },
      holdings: { COD: '0', TP: '0' },
      breaches: ['TP'],
    });
    expect(Object.values(offsets).map(({ use }) => openIn(use))).toEqual([
      'own-bank upper-banks city-transfer area-transfer cross-region-purchase',
      'own-bank upper-banks cross-region-purchase',
    ]);
  });
});
