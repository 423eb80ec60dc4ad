import { describe, expect, it } from 'vitest';
import { recourse } from '../../src/analysis/index.js';
import type { Recourse } from '../../src/analysis/recourse/rule.js';
import { ALL_OPEN, ELIGIBLE, GOOD_STANDING, MEILI, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

/** Each way as `path=value` of its changes, after those who have to act. */
const waysOf = ({ ways }: Recourse): string[] =>
  ways.map(({ parties, changes }) =>
    [
      `${parties.join('+')}:`,
      ...changes.map(({ fact, to }) => `${fact.path}=${JSON.stringify(to).replaceAll('"', '')}`),
    ].join(' '),
  );

const wordsOf = ({ ways }: Recourse): string[] =>
  ways.flatMap(({ changes }) => changes.map(({ words }) => words.en));

const fixedIn = ({ fixed }: Recourse): string[] => fixed.map(({ path, words }) => `${path}: ${words.en}`);

describe('an entry that is refused', () => {
  const barred = { ...ELIGIBLE.closure, onKeyList: true, countedTowardTask: true } as const;

  it('3.2.1.p3.s1 stays so where it was listed and counted, which no record is altered for', () => {
    const found = recourse('decideEntry', barred, 'permitted');
    expect([found.state, found.ruling.outcome, waysOf(found)]).toEqual(['unreachable', 'refused', []]);
    expect(fixedIn(found)).toEqual(['onKeyList: on the annual key-reduction list']);
  });

  it('3.2.1.p1.i3 is opened by what the applicant can still do', () => {
    const open = { ...ELIGIBLE.closure, enterpriseClosed: false } as const;
    const found = recourse('decideEntry', open, 'permitted');
    expect(waysOf(found)).toEqual(['applicant: enterpriseClosed=true', 'applicant: capacityEliminated=true']);
    expect(found.ways[0]?.ruling).toMatchObject({ outcome: 'permitted' });
    expect(found.ways[0]?.changes[0]).toMatchObject({ from: false, to: true, clause: '3.2.1.p1.i3' });
  });

  it('3.2.1.p1.i4 with two conditions that fail, by a change of each', () => {
    const works = { ...ELIGIBLE['ecological-expansion'], monitorable: false, countable: false } as const;
    expect(waysOf(recourse('decideEntry', works, 'permitted'))).toEqual([
      'applicant: monitorable=true countable=true',
    ]);
  });

  it('3.2.1.p1.i4 stays so where government money was spent', () => {
    const subsidised = { ...ELIGIBLE['voluntary-treatment'], governmentFunds: '50000' } as const;
    const found = recourse('decideEntry', subsidised, 'permitted');
    expect([found.state, waysOf(found), fixedIn(found)]).toEqual([
      'unreachable',
      [],
      ['governmentFunds: government money of any level: 50000'],
    ]);
  });

  it('3.2.1.p1.s1 or where the works were completed before the plan period', () => {
    const early = { ...ELIGIBLE.closure, completedOn: '2020-12-31', startedOn: '2020-01-01' } as const;
    expect(fixedIn(recourse('decideEntry', early, 'permitted')).map((each) => each.split(':')[0])).toEqual([
      'completedOn',
    ]);
  });

  it('3.2.1.p1.i2 or where two facts that nobody can change stand against it', () => {
    const late = {
      ...ELIGIBLE['ahead-of-standard'],
      byDischarger: false,
      startedOn: '2024-01-01',
      completedOn: '2024-05-05',
    } as const;
    const found = recourse('decideEntry', late, 'permitted');
    expect(found.fixed.map(({ path }) => path).sort()).toEqual(['byDischarger', 'startedOn']);
  });

  it('3.2.1.p3.s1 is already permitted where nothing is against it', () => {
    expect(recourse('decideEntry', ELIGIBLE.closure, 'permitted')).toMatchObject({
      state: 'already',
      ways: [],
    });
  });
});

describe('sources of quota that are closed', () => {
  it('3.3.4.p4.s1 by a missed target are opened by another year alone', () => {
    const standing = { ...GOOD_STANDING, targetsMet: { water: false, air: true } };
    const found = recourse('decideUse', { ...ALL_OPEN, standing }, { 'upper-banks': 'permitted' });
    expect(waysOf(found)).toEqual(['time: standing.targetsMet.water=true']);
    expect(wordsOf(found)).toEqual(['water target of the year before met']);
  });

  it('3.3.4.p5.s1b by an order are opened by lifting that order, and no other', () => {
    const orders = [
      { scope: 'banks', issuedOn: '2024-01-02' },
      { scope: 'cross-region', issuedOn: '2024-02-03' },
    ] as const;
    const found = recourse('decideUse', { ...ALL_OPEN, orders }, { 'upper-banks': 'permitted' });
    expect(found.ways.map(({ changes }) => changes.map(({ to }) => to))).toEqual([
      [[{ scope: 'banks', issuedOn: '2024-01-02', liftedOn: '2024-05-06' }, orders[1]]],
    ]);
    expect(wordsOf(found)).toEqual(['once quality improves, the order off the banks is lifted']);
    expect(found.ways[0]?.changes[0]?.clause).toBe('3.3.4.p5.s1c');
    const both = { 'upper-banks': 'permitted', 'cross-region-purchase': 'permitted' } as const;
    expect(wordsOf(recourse('decideUse', { ...ALL_OPEN, orders }, both))).toEqual([
      'once quality improves, the order off the banks is lifted, the order off quota from other regions is lifted',
    ]);
  });

  it('3.3.4.p5.s1c or by the day on which it is lifted, and no day before', () => {
    const orders = [{ scope: 'both', issuedOn: '2024-03-01', liftedOn: '2024-07-01' }] as const;
    const found = recourse('decideUse', { ...ALL_OPEN, orders }, { 'own-bank': 'permitted' });
    expect(waysOf(found)).toEqual([
      'time: on=2024-07-01',
      'authority: orders=[{scope:both,issuedOn:2024-03-01,liftedOn:2024-05-06}]',
    ]);
    expect(found.ways.map(({ changes }) => changes[0]?.clause)).toEqual(['3.3.4.p5.s1c', '3.3.4.p5.s1c']);
    const closed = recourse('decideUse', { ...ALL_OPEN, orders: [] }, { 'own-bank': 'refused' });
    expect([closed.state, closed.fixed]).toEqual(['unreachable', []]);
  });

  it('3.3.4.p3.s1g by a breach are opened by the area', () => {
    const found = recourse('decideUse', { ...ALL_OPEN, breached: true }, { 'city-transfer': 'permitted' });
    expect(waysOf(found)).toEqual(['area: breached=false']);
    expect(wordsOf(found)).toEqual(['the commitment for this pollutant is made good']);
  });

  it('3.3.3.p2.s1c to a pollutant that is not traded stay closed', () => {
    const found = recourse(
      'decideUse',
      { ...ALL_OPEN, pollutant: 'PM' },
      { 'cross-region-purchase': 'permitted' },
    );
    expect([found.state, fixedIn(found)]).toEqual(['unreachable', ['pollutant: pollutant: PM']]);
  });

  it('3.3.4.p3.s1b by an own bank that is not short stay closed', () => {
    const found = recourse(
      'decideUse',
      { ...ALL_OPEN, ownBankShort: false },
      { 'area-transfer': 'permitted' },
    );
    expect(fixedIn(found)).toEqual(['ownBankShort: own bank not short']);
  });

  it('3.3.4.p3.s1a several at once take the changes of all', () => {
    const facts = {
      ...ALL_OPEN,
      standing: { ...GOOD_STANDING, keyProjectsCompleted: false },
      breached: true,
    };
    const wanted = { 'upper-banks': 'permitted', 'city-transfer': 'permitted' } as const;
    expect(waysOf(recourse('decideUse', facts, wanted))).toEqual([
      'area+time: standing.keyProjectsCompleted=true breached=false',
    ]);
  });
});

describe('amounts', () => {
  it('3.3.4.p3.s1e of a transfer: ask for what is scheduled, or schedule what is asked for', () => {
    const transfer = {
      amounts: { COD: '3', TP: '0.12' },
      scheduled: { COD: '5', TP: '0.1' },
      letterSubmitted: true,
    } as const;
    const found = recourse('decideCityTransfer', transfer, 'permitted');
    expect(found.ways.map(({ changes }) => changes.map(({ fact, to }) => [fact.path, to]))).toEqual([
      [['amounts', { COD: '3', TP: '0.1' }]],
      [['scheduled', { COD: '5', TP: '0.12' }]],
    ]);
  });

  it('3.3.4.p3.s1e read in total, just as much as is missing in total', () => {
    const transfer = {
      amounts: { COD: '3', TP: '2' },
      scheduled: { COD: '4' },
      letterSubmitted: true,
    } as const;
    const inTotal = withReadings({ 'commitment-size': 'in-total' });
    const found = recourse('decideCityTransfer', transfer, 'permitted', inTotal);
    expect(found.ways.map(({ changes }) => changes.map(({ to }) => to))).toEqual([
      [{ COD: '3', TP: '1' }],
      [{ COD: '4', TP: '1' }],
    ]);
  });

  it('3.3.4.p3.s1b between areas: the surplus that is just enough, however it is written', () => {
    const transfer = {
      from: SHAJIABANG,
      to: MEILI,
      amount: '0.50',
      supplierSurplus: '0.4',
      supplierOrdered: false,
      bothAgree: true,
      jointApplication: true,
      countyConsents: false,
    } as const;
    expect(waysOf(recourse('decideAreaTransfer', transfer, 'permitted'))).toEqual([
      'area+authority: amount=0.4 countyConsents=true',
      'area+authority: supplierSurplus=0.5 countyConsents=true',
    ]);
    const enough = { ...transfer, supplierSurplus: 0.5 };
    expect(waysOf(recourse('decideAreaTransfer', enough, 'permitted'))).toEqual([
      'authority: countyConsents=true',
    ]);
  });

  it('3.3.2.s1 of an offset are worked out from the figure that is wanted', () => {
    const added = { pollutant: 'TP', construction: 'new', strategicEmerging: true, increase: '0.1' } as const;
    expect(waysOf(recourse('requiredOffset', added, '0.055' as never))).toEqual(['applicant: increase=0.05']);
    const balance = { required: '2.4', available: '2' } as const;
    expect(waysOf(recourse('offsetShortfall', balance, '0' as never)).sort()).toEqual([
      'applicant: available=2.4',
      'applicant: required=2',
    ]);
    expect(waysOf(recourse('offsetShortfall', balance, '0.1' as never)).sort()).toEqual([
      'applicant: available=2.3',
      'applicant: required=2.1',
    ]);
  });

  it('3.2.4.s1e of a split too', () => {
    const passed = { amount: '10', implementer: 'industrial', works: 'other', area: SHAJIABANG } as const;
    expect(waysOf(recourse('splitReduction', passed, { park: '14' } as never))).toEqual([
      'authority: amount=20',
    ]);
  });
});

describe('days', () => {
  const commitment = { transferredOn: '2023-06-01', committed: '10' } as const;
  const entries = [{ enteredOn: '2024-03-01', amount: '8' }];

  it('3.3.4.p3.s1f the rest of a commitment is entered on the day of asking, not before', () => {
    const found = recourse(
      'commitmentStatus',
      { ...commitment, entries, on: '2024-12-31' },
      { state: 'met' },
    );
    expect(wordsOf(found)).toEqual(['2 t/a more entered on 2024-12-31']);
    expect(found.ways[0]?.changes[0]?.to).toEqual([...entries, { enteredOn: '2024-12-31', amount: '2' }]);
  });

  it('3.3.4.p3.s1g and once it is breached, it can only be met late', () => {
    const late = { ...commitment, entries, on: '2025-01-01' };
    const met = recourse('commitmentStatus', late, { state: 'met' });
    expect([met.state, met.fixed.map(({ path }) => path)]).toEqual(['unreachable', ['transferredOn']]);
    expect(waysOf(recourse('commitmentStatus', late, { state: 'met-late' }))).toEqual([
      'area: entries=[{enteredOn:2024-03-01,amount:8},{enteredOn:2025-01-01,amount:2}]',
    ]);
  });

  it('3.4.1.p1.s1a no year gone by is suggested', () => {
    const due = (year: number) => recourse('parkCalendar', { year: 2024 }, calendarOf(year) as never).state;
    expect([due(2023), due(2024), due(2025)]).toEqual(['unreachable', 'already', 'reachable']);
  });

  it('3.2.2.p1.s1b nor any other day of completion', () => {
    const dates = { source: 'closure', completedOn: '2023-05-20' } as const;
    const found = recourse('entryDeadline', dates, { due: '2024-12-31' });
    expect([found.state, waysOf(found)]).toEqual(['unreachable', []]);
    expect(found.fixed.map(({ path }) => path)).toContain('completedOn');
  });
});

const calendarOf = (year: number) => [
  { task: 'determine-targets', about: year - 1, due: `${year}-01-31` },
  { task: 'draft-targets', about: year, due: `${year}-01-31` },
  { task: 'measure-discharge', about: year - 1, due: year === 2024 ? '2024-02-29' : `${year}-02-28` },
  { task: 'compute-allowed-discharge', about: year, due: year === 2024 ? '2024-02-29' : `${year}-02-28` },
];
