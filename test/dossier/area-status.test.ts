import { describe, expect, it } from 'vitest';
import { areaStatus } from '../../src/dossier/area-status.js';
import { assess } from '../../src/dossier/assess.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import type { AreaFacts } from '../../src/types/area-facts.js';
import type { AreaDossier } from '../../src/types/dossier.js';
import { POLLUTANTS } from '../../src/types/vocabulary.js';
import { openIn, sortedGrounds } from '../support/assessments.js';
import { XINZHUANG, XINZHUANG_AREA } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { GOOD_STANDING, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

const { kind: _kind, place: _place, ...rest } = XINZHUANG;
const FACTS: AreaFacts = { ...rest, area: XINZHUANG_AREA };
const ask = (facts: Partial<AreaFacts>) => areaStatus({ ...FACTS, ...facts });
const openBy = (facts: Partial<AreaFacts>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ask(facts).pollutants).map(([pollutant, { use }]) => [pollutant, openIn(use)]),
  );

const WITHOUT_PURCHASE = 'own-bank upper-banks city-transfer area-transfer';
const ALL = `${WITHOUT_PURCHASE} cross-region-purchase`;

describe('the status card of an area', () => {
  it('has its shape, by itself and as a dossier', () => {
    const status = ask({});
    expect(Object.keys(status).sort()).toEqual([
      'area',
      'commitments',
      'facts',
      'kind',
      'library',
      'notes',
      'on',
      'policy',
      'pollutants',
      'readings',
      'standing',
      'standingYear',
      'suspended',
      'year',
    ]);
    expect(status).toMatchObject({
      kind: 'area',
      area: { kind: 'township', place: '辛庄镇' },
      year: 2024,
      on: '2024-05-06',
      standingYear: '2023',
      standing: GOOD_STANDING,
      suspended: {},
      commitments: [],
      readings: ['cross-region-pollutants'],
      policy: { id: 'changshu-2023-draft', status: 'draft' },
      library: { name: 'pollutant-quota-rules', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      facts: FACTS,
    });
    const { facts: _facts, ...asDossier } = assess(XINZHUANG);
    const { facts: _own, ...asFacts } = status;
    expect(asDossier).toEqual(asFacts);
  });

  it('leaves frozen facts as they were', () => {
    const frozen = deepFreeze(
      structuredClone({ ...FACTS, orders: [{ scope: 'both', issuedOn: '2024-01-01' }] }),
    );
    const before = structuredClone(frozen);
    areaStatus(frozen as AreaFacts);
    expect(frozen).toEqual(before);
  });

  it('3.1.1.s1 speaks of all eight pollutants and their media', () => {
    const { pollutants } = ask({});
    expect(Object.keys(pollutants)).toEqual([...POLLUTANTS]);
    expect(Object.values(pollutants).map(({ medium }) => medium)).toEqual([
      'water',
      'water',
      'water',
      'water',
      'air',
      'air',
      'air',
      'air',
    ]);
  });
});

describe('3.3.4.p3.s1a what is open, were the own bank short', () => {
  it('in good standing everything, but purchases only of what is traded', () => {
    expect(openBy({})).toEqual({
      COD: ALL,
      'NH3-N': ALL,
      TN: WITHOUT_PURCHASE,
      TP: ALL,
      SO2: ALL,
      NOx: ALL,
      VOCs: WITHOUT_PURCHASE,
      PM: WITHOUT_PURCHASE,
    });
  });

  it('3.3.4.p1.s1b water missed, air met: water by its own bank only', () => {
    const standing = { ...GOOD_STANDING, targetsMet: { water: false, air: true } };
    expect(openBy({ standings: { '2023': standing } })).toEqual({
      COD: 'own-bank',
      'NH3-N': 'own-bank',
      TN: 'own-bank',
      TP: 'own-bank',
      SO2: ALL,
      NOx: ALL,
      VOCs: WITHOUT_PURCHASE,
      PM: WITHOUT_PURCHASE,
    });
  });

  it('3.3.4.p4.s1 binding task not completed: own bank and area transfer', () => {
    const standing = { ...GOOD_STANDING, bindingTaskCompleted: false };
    expect(new Set(Object.values(openBy({ standings: { '2023': standing } })))).toEqual(
      new Set(['own-bank area-transfer']),
    );
  });

  it('3.3.4.p3.s1b a park may ask the city bank, as the reading says', () => {
    const status = ask({ area: SHAJIABANG });
    expect(openIn(status.pollutants.COD.use)).toBe(ALL);
    expect(status.readings).toEqual(['park-city-transfer', 'cross-region-pollutants']);
    const strict = areaStatus(
      { ...FACTS, area: SHAJIABANG },
      withReadings({ 'park-city-transfer': 'not-available' }),
    );
    expect(sortedGrounds(strict.pollutants.COD.use, 'city-transfer')).toEqual([
      '3.3.4.p3.s1b as-read park-city-transfer',
      '3.3.4.p3.s1b city-bank-not-for-parks',
    ]);
  });

  it('only the year before counts', () => {
    const failed = {
      targetsMet: { water: false, air: false },
      keyProjectsCompleted: false,
      bindingTaskCompleted: false,
    };
    const standings = { '2022': failed, '2023': GOOD_STANDING, '2024': failed };
    expect(openBy({ standings }).COD).toBe(ALL);
  });
});

describe('3.3.4.p5.s1b since when orders suspend', () => {
  it.each([
    ['none', [], {}],
    ['on the banks', [{ scope: 'banks', issuedOn: '2024-03-01' }], { banks: '2024-03-01' }],
    ['on other regions', [{ scope: 'cross-region', issuedOn: '2024-03-01' }], { crossRegion: '2024-03-01' }],
    [
      'on both',
      [{ scope: 'both', issuedOn: '2024-03-01' }],
      { banks: '2024-03-01', crossRegion: '2024-03-01' },
    ],
    ['issued on the day of asking', [{ scope: 'banks', issuedOn: '2024-05-06' }], { banks: '2024-05-06' }],
    ['issued the day after', [{ scope: 'banks', issuedOn: '2024-05-07' }], {}],
    ['lifted on the day', [{ scope: 'banks', issuedOn: '2023-01-01', liftedOn: '2024-05-06' }], {}],
    [
      'lifted the day after',
      [{ scope: 'banks', issuedOn: '2023-01-01', liftedOn: '2024-05-07' }],
      { banks: '2023-01-01' },
    ],
    [
      'several: the earliest in force, whatever their order in the list',
      [
        { scope: 'banks', issuedOn: '2024-04-01' },
        { scope: 'both', issuedOn: '2024-02-01' },
        { scope: 'cross-region', issuedOn: '2023-12-01' },
        { scope: 'banks', issuedOn: '2023-06-01', liftedOn: '2023-09-01' },
      ],
      { banks: '2024-02-01', crossRegion: '2023-12-01' },
    ],
    [
      'one that is lifted after another was issued: since the first',
      [
        { scope: 'banks', issuedOn: '2024-01-01', liftedOn: '2024-03-01' },
        { scope: 'banks', issuedOn: '2024-02-01' },
      ],
      { banks: '2024-01-01' },
    ],
    [
      'one that is lifted on the day another is issued: since the first',
      [
        { scope: 'banks', issuedOn: '2024-02-01' },
        { scope: 'banks', issuedOn: '2024-01-01', liftedOn: '2024-02-01' },
      ],
      { banks: '2024-01-01' },
    ],
    [
      'one that is lifted the day before another is issued: since the other',
      [
        { scope: 'banks', issuedOn: '2024-01-01', liftedOn: '2024-01-31' },
        { scope: 'banks', issuedOn: '2024-02-01' },
      ],
      { banks: '2024-02-01' },
    ],
    [
      'three in a row, the last issued on the day of asking: since the first',
      [
        { scope: 'both', issuedOn: '2024-05-06' },
        { scope: 'banks', issuedOn: '2024-03-01', liftedOn: '2024-05-06' },
        { scope: 'both', issuedOn: '2023-11-01', liftedOn: '2024-04-01' },
      ],
      { banks: '2023-11-01', crossRegion: '2024-05-06' },
    ],
    [
      'one of another reach does not fill the gap',
      [
        { scope: 'banks', issuedOn: '2024-01-01', liftedOn: '2024-02-01' },
        { scope: 'cross-region', issuedOn: '2024-02-01', liftedOn: '2024-03-01' },
        { scope: 'banks', issuedOn: '2024-03-01' },
      ],
      { banks: '2024-03-01' },
    ],
    [
      'one that was lifted as it was issued keeps nobody off',
      [
        { scope: 'banks', issuedOn: '2024-01-01', liftedOn: '2024-01-01' },
        { scope: 'banks', issuedOn: '2024-02-01' },
      ],
      { banks: '2024-02-01' },
    ],
  ] as const)('%s', (_words, orders, suspended) => {
    expect(ask({ orders }).suspended).toEqual(suspended);
  });
});

describe('3.3.4.p3.s1a what no rule can answer', () => {
  it.each([
    ['the day lies in another year', { on: '2025-01-01' }, 'outside-year', 'on'],
    ['the year is another', { year: 2023 }, 'outside-year', 'on'],
    ['the year is no whole number', { year: 2024.5 }, 'not-a-year', 'year'],
    ['the day does not exist', { on: '2024-02-30' }, 'not-a-date', 'on'],
    [
      'no standing of the year before',
      { standings: { '2024': GOOD_STANDING } },
      'missing-standing',
      'standings.2023',
    ],
    ['no orders', { orders: undefined }, 'missing', 'orders'],
    ['no commitments', { commitments: undefined }, 'missing', 'commitments'],
    ['no commitment', { commitments: [null] }, 'wrong-type', 'commitments[0]'],
    [
      'an unknown pollutant',
      { commitments: [{ pollutant: 'BOD5', transferredOn: '2023-06-01', committed: '1', entries: [] }] },
      'not-in-list',
      'commitments[0].pollutant',
    ],
    ['no year', { year: undefined }, 'missing', 'year'],
  ] as const)('%s', (_words, facts, code, path) => {
    expectMisuse(() => areaStatus({ ...FACTS, ...facts } as AreaFacts), code, path);
  });

  it('no area', () => {
    expectMisuse(() => areaStatus({ ...FACTS, area: null } as unknown as AreaFacts), 'wrong-type', 'area');
  });

  it('an unknown place', () => {
    const dossier: AreaDossier = { ...XINZHUANG, place: '高新区' };
    expectMisuse(() => assess(dossier), 'unknown-place', 'place');
  });
});
