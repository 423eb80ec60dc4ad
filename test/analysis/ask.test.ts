import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/analysis/ask/inquiry.js';
import { ask } from '../../src/analysis/index.js';
import { GOOD_STANDING, MEILI } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

/** What is asked, in its order; nothing of what is settled. */
const askedOf = (inquiry: Inquiry): string[] =>
  inquiry.state === 'open' ? inquiry.questions.map(({ path }) => path) : [];

const outcomesOf = (inquiry: Inquiry): unknown =>
  JSON.parse(JSON.stringify(inquiry.state === 'open' ? inquiry.outcomes : [inquiry.ruling.outcome]));

describe('what no longer has to be asked', () => {
  it('3.3.2.s2b a renovation is never asked whether its industry is strategic', () => {
    const renovation = ask('offsetRatio', { construction: 'renovation' });
    expect(renovation).toMatchObject({
      state: 'settled',
      ruling: { outcome: { bound: 'exactly' }, grounds: [{ clause: '3.3.2.s2b', code: 'general-ratio' }] },
    });
    expect(outcomesOf(renovation)).toEqual([{ ratio: '2', bound: 'exactly' }]);
    expect(askedOf(ask('requiredOffset', { construction: 'renovation' }))).toEqual(['increase']);
  });

  it('3.3.2.s2b nor is a project of ordinary industry asked for its pollutant', () => {
    expect(ask('offsetRatio', { strategicEmerging: false }).state).toBe('settled');
    expect(askedOf(ask('offsetRatio', { construction: 'new', strategicEmerging: true }))).toEqual([
      'pollutant',
    ]);
  });

  it('3.2.1.p3.s1 a project that is listed and counted is asked nothing more', () => {
    expect(ask('decideEntry', { onKeyList: true, countedTowardTask: true })).toMatchObject({
      state: 'settled',
      ruling: { outcome: 'refused', grounds: [{ clause: '3.2.1.p3.s1', code: 'listed-and-counted' }] },
    });
  });

  it('3.2.1.p3.s1 where being listed is enough, it alone ends the questions', () => {
    const listed = withReadings({ 'key-list-exclusion': 'listed' });
    expect(ask('decideEntry', { onKeyList: true }, listed).state).toBe('settled');
    expect(ask('decideEntry', { onKeyList: true }).state).toBe('open');
  });

  it('3.2.1.p1.i3 a closed enterprise is not asked for its capacity', () => {
    const closure = { source: 'closure', completedOn: '2023-05-20', onKeyList: false } as const;
    expect(ask('decideEntry', { ...closure, enterpriseClosed: true }).state).toBe('settled');
    expect(askedOf(ask('decideEntry', { ...closure, enterpriseClosed: false }))).toEqual([
      'capacityEliminated',
    ]);
  });

  it('3.2.1.p1.s1 works started in the plan period were completed in it', () => {
    const works = {
      source: 'ahead-of-standard',
      startedOn: '2021-05-01',
      standardEffectiveOn: '2024-01-01',
      byDischarger: true,
      onKeyList: false,
    } as const;
    expect(ask('decideEntry', works)).toMatchObject({ state: 'settled', ruling: { outcome: 'permitted' } });
    expect(askedOf(ask('decideEntry', { ...works, startedOn: '2020-05-01' }))).toEqual(['completedOn']);
  });

  it('3.3.4.p5.s1b of an order that was lifted the day of use is asked', () => {
    const facts = {
      pollutant: 'TP',
      area: MEILI,
      standing: GOOD_STANDING,
      ownBankShort: true,
      breached: false,
    } as const;
    const order = { scope: 'both', issuedOn: '2024-03-01', liftedOn: '2024-06-01' } as const;
    expect(askedOf(ask('decideUse', { ...facts, orders: [order] }))).toEqual(['on']);
    expect(ask('decideUse', { ...facts, orders: [] }).state).toBe('settled');
    expect(askedOf(ask('decideUse', facts)).sort()).toEqual(['on', 'orders']);
  });
});

describe('what is missing is unknown', () => {
  it('3.2.1.p3.s1 and neither no nor yes', () => {
    const inquiry = ask('decideEntry', {
      source: 'closure',
      completedOn: '2023-05-20',
      enterpriseClosed: true,
      onKeyList: true,
    });
    expect([outcomesOf(inquiry), askedOf(inquiry)]).toEqual([
      ['refused', 'permitted'],
      ['countedTowardTask'],
    ]);
  });

  it('3.3.2.s1 and not zero', () => {
    expect(askedOf(ask('offsetShortfall', { required: '3' }))).toEqual(['available']);
    expect(ask('offsetShortfall', { required: '0' })).toMatchObject({ state: 'settled' });
  });

  it('3.2.2.p1.s1c but a permit change that need not be is not the case', () => {
    const inquiry = ask('entryDeadline', { source: 'closure', completedOn: '2023-05-20' });
    expect(outcomesOf(inquiry)).toEqual([{ due: '2023-12-31', force: 'in-principle' }]);
  });

  it('3.2.2.p1.s1c and a change may lie before or after a completion that is not known', () => {
    const inquiry = ask('entryDeadline', { source: 'closure', permitChangedOn: '2024-02-10' });
    expect(askedOf(inquiry)).toEqual(['completedOn']);
    expect(outcomesOf(inquiry)).toContainEqual({ due: '2024-03-10', force: 'binding' });
    expect(outcomesOf(inquiry)).toContainEqual({ due: '2024-12-31', force: 'in-principle' });
  });

  it('3.3.4.p3.s1f and a commitment hangs on the year of its transfer', () => {
    const inquiry = ask('commitmentStatus', { committed: '5', entries: [], on: '2025-03-01' });
    expect(askedOf(inquiry)).toEqual(['transferredOn']);
    expect(outcomesOf(inquiry)).toEqual([
      { due: '2024-12-31', state: 'breached' },
      { due: '2025-12-31', state: 'running' },
    ]);
  });

  it('3.2.4.s1b and a stated part of any size leaves the amount open', () => {
    const split = { implementer: 'area', works: 'other', area: MEILI, provinceAmount: '500' } as const;
    expect(askedOf(ask('splitReduction', split))).toEqual(['amount']);
  });
});

describe('what is asked', () => {
  it.each([
    ['3.3.2.s2a', 'offsetRatio', { construction: 'new' }, ['pollutant', 'strategicEmerging']],
    ['3.4.3.s2b', 'parkWarning', {}, ['severeDecline', 'declined', 'obviousGap']],
    [
      '3.2.1.p2.s2',
      'decideEntry',
      { source: 'ecological-expansion' },
      ['monitorable', 'countable', 'verifiable', 'completedOn', 'onKeyList', 'countedTowardTask'],
    ],
  ] as const)('%s the most decisive first: %s', (_clause, id, facts, expected) => {
    expect(askedOf(ask(id, facts as never) as Inquiry)).toEqual(expected);
  });

  it('3.3.3.p2.s1b with its clause, its type, and who knows it', () => {
    const inquiry = ask('decideTrade', { pollutant: 'COD', completed: true });
    expect(inquiry).toMatchObject({ state: 'open', isComplete: true });
    expect(inquiry.state === 'open' && inquiry.questions).toEqual([
      {
        path: 'certified',
        title: { zh: '交易机构是否出具凭证', en: 'the trading body issued its certificate' },
        clause: '3.3.3.p2.s1b',
        type: 'yes-no',
        knows: 'applicant',
        controls: 'trading-body',
      },
    ]);
  });

  it('3.3.1.s1b with the values to choose from', () => {
    const inquiry = ask('priorityOfUse', { bank: 'city', category: 'major-industry' });
    expect(inquiry.state === 'open' && inquiry.questions[0]).toMatchObject({
      path: 'level',
      clause: '3.3.1.s1b',
      type: 'choice',
      choices: ['township', 'city', 'prefecture', 'province', 'nation'],
      knows: 'applicant',
    });
  });

  it('3.2.1.p1.s1 outcomes are all where no figure enters them, and examples where one does', () => {
    const verdicts = ask('decideEntry', { source: 'closure', enterpriseClosed: true, onKeyList: false });
    expect(verdicts).toMatchObject({ state: 'open', isComplete: true, outcomes: ['refused', 'permitted'] });
    const split = ask('splitReduction', { implementer: 'area', works: 'other', area: MEILI });
    expect(split).toMatchObject({
      state: 'open',
      isComplete: false,
      parts: { province: ['0'], prefecture: ['0.3'], city: ['0.14'], township: ['0.56'], park: ['0'] },
    });
  });

  it('3.3.4.p3.s1a tells apart the parts that are settled and those that are open', () => {
    const inquiry = ask('decideUse', { pollutant: 'TP', breached: true, on: '2024-05-06', orders: [] });
    expect(inquiry).toMatchObject({
      state: 'open',
      parts: { 'own-bank': ['permitted'], 'city-transfer': ['refused'], 'area-transfer': ['refused'] },
    });
    expect(inquiry.parts['upper-banks']).toHaveLength(2);
  });

  it('3.3.4.p3.s1a of a settled answer only the grounds that hold in any case', () => {
    const inquiry = ask('decideUse', {
      pollutant: 'VOCs',
      area: MEILI,
      standing: { targetsMet: { air: false }, keyProjectsCompleted: true, bindingTaskCompleted: true },
      breached: false,
      ownBankShort: true,
      on: '2024-05-06',
      orders: [],
    });
    expect(inquiry.state).toBe('settled');
    const grounds = inquiry.state === 'settled' ? inquiry.ruling.grounds : [];
    expect(grounds.filter(({ about }) => about === 'upper-banks')).toEqual([
      { clause: '3.3.4.p3.s1a', code: 'quality-target-not-met', about: 'upper-banks' },
      { clause: '3.3.4.p4.s1', code: 'barred-by-quality-target', about: 'upper-banks' },
    ]);
  });
});
