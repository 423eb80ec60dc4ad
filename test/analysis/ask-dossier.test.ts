import { describe, expect, it } from 'vitest';
import { ask } from '../../src/analysis/index.js';
import type { PartialDossier } from '../../src/types/dossier.js';
import { without } from '../support/asking/dossiers.js';
import { BUILD, CLOSURE, example, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

/** What is asked, in its order. */
const askedOf = (dossier: PartialDossier, policy = withReadings({})): string[] =>
  ask('dossier', dossier, policy).questions.map(({ path }) => path);

/** Every line that is settled, with its answer. */
function settledIn(dossier: PartialDossier): Record<string, unknown> {
  const { lines } = ask('dossier', dossier);
  const settled = lines.flatMap(({ id, inquiry }) =>
    inquiry.state === 'settled' ? [[id, JSON.parse(JSON.stringify(inquiry.ruling.outcome))] as const] : [],
  );
  return Object.fromEntries(settled);
}

const openIn = (dossier: PartialDossier): string[] =>
  ask('dossier', dossier)
    .lines.filter(({ inquiry }) => inquiry.state === 'open')
    .map(({ id }) => id);

/** A strategic new-build that adds 1 t/a of TP: 1.1 t/a must be offset, or 2 t/a were its industry not strategic. */
const PHOSPHORUS = {
  ...BUILD,
  strategicEmerging: true,
  increase: { TP: '1' },
  holdings: { TP: '2' },
};

describe('a construction dossier', () => {
  it('3.3.2.s2b of a renovation is not asked whether its industry is strategic', () => {
    const renovation = without(example('strategic-renovation.json') as never, 'strategicEmerging');
    expect(askedOf(renovation)).toEqual([]);
    expect(ask('dossier', renovation).state).toBe('settled');
  });

  it('3.3.2.s1 whose bank covers every requirement that is possible is not asked for what would not matter', () => {
    const dossier = without(PHOSPHORUS as never, 'strategicEmerging', 'purchases', 'breaches');
    expect(ask('dossier', dossier).questions).toMatchObject([
      { path: 'strategicEmerging', lines: ['offsets.TP.ratio', 'offsets.TP.required'] },
    ]);
    expect(settledIn(dossier)).toMatchObject({ 'offsets.TP.shortfall': '0', sufficient: true });
  });

  it('3.3.2.s1 whose bank covers only the least of them is', () => {
    const dossier = without(
      { ...PHOSPHORUS, holdings: { TP: '1.1' } } as never,
      'strategicEmerging',
      'purchases',
      'breaches',
    );
    expect(askedOf(dossier)).toEqual(['strategicEmerging', 'purchases', 'breaches']);
    expect(openIn(dossier)).toEqual([
      'offsets.TP.ratio',
      'offsets.TP.required',
      'offsets.TP.use',
      'offsets.TP.shortfall',
      'sufficient',
    ]);
  });

  it('3.3.2.s1 is asked what its bank holds, of each pollutant', () => {
    const dossier = without(example('new-materials-park.json') as never, 'holdings');
    expect(ask('dossier', dossier).questions[0]).toEqual({
      path: 'holdings.COD',
      title: { zh: '化学需氧量·本级库的库存量（吨/年）', en: 'COD: what the own bank holds (t/a)' },
      clause: '3.3.2.s1',
      type: 'amount',
      knows: 'area',
      controls: 'fixed',
      lines: ['offsets.COD.use', 'offsets.COD.shortfall', 'sufficient'],
    });
    expect(askedOf(dossier).slice(1)).toEqual(['holdings.NH3-N', 'holdings.TN', 'holdings.VOCs']);
  });

  it('3.3.3.p2.s1c is not asked for purchases of what is not traded', () => {
    const untraded = { ...BUILD, increase: { VOCs: '1' }, holdings: { VOCs: '1' } };
    expect(askedOf(without(untraded as never, 'purchases'))).toEqual([]);
    const traded = { ...BUILD, increase: { COD: '1' }, holdings: { COD: '1' } };
    expect(askedOf(without(traded as never, 'purchases'))).toEqual(['purchases']);
  });

  it('3.3.3.p2.s1b is asked of a purchase only what is not known of it', () => {
    const dossier = without(example('strategic-new-build.json') as never, 'purchases[0].certified');
    expect(ask('dossier', dossier).questions).toMatchObject([
      {
        path: 'purchases[0].certified',
        clause: '3.3.3.p2.s1b',
        lines: ['offsets.COD.purchases[0]', 'offsets.COD.shortfall'],
      },
    ]);
    expect(settledIn(dossier)).toMatchObject({ 'offsets.VOCs.shortfall': '0.4', sufficient: false });
  });

  it('3.3.4.p3.s1c is not asked whether a purchase comes from outside where that source is open', () => {
    const purchase = { pollutant: 'COD', amount: '2', completed: true, certified: true };
    const short = { ...BUILD, holdings: { COD: '0' }, purchases: [purchase] };
    expect(askedOf(short)).toEqual([]);
    const barred = { ...GOOD_STANDING, bindingTaskCompleted: false };
    expect(askedOf({ ...short, standings: { 2023: barred } })).toEqual(['purchases[0].crossRegion']);
  });

  it('3.3.4.p3.s1a is asked for the standing of the year before, field by field', () => {
    expect(askedOf(without(BUILD as never, 'standings'))).toEqual([
      'standings.2023.targetsMet.water',
      'standings.2023.keyProjectsCompleted',
      'standings.2023.bindingTaskCompleted',
    ]);
    expect(askedOf(without(BUILD as never, 'standings.2023.targetsMet.water'))).toEqual([
      'standings.2023.targetsMet.water',
    ]);
  });

  it('3.3.4.p1.s1b is first asked for the day of use, which tells the year', () => {
    expect(askedOf(without(BUILD as never, 'on'))).toEqual(['on']);
    expect(askedOf(without(BUILD as never, 'on', 'standings'))).toEqual(['on', 'standings']);
    expect(askedOf(without(BUILD as never, 'on', 'standings.2023.keyProjectsCompleted'))).toEqual([
      'on',
      'standings.2023.keyProjectsCompleted',
    ]);
  });

  it('3.3.2.s1 is asked for its amounts, and for what would tell whatever they are', () => {
    expect(askedOf(without(BUILD as never, 'increase'))).toEqual(['increase']);
    expect(askedOf(without(BUILD as never, 'increase', 'holdings', 'purchases'))).toEqual([
      'increase',
      'holdings',
      'purchases',
    ]);
  });

  it('3.3.3.p1.s1b is asked for its place, by the name that a dossier has for it', () => {
    expect(ask('dossier', without(BUILD as never, 'place')).questions).toMatchObject([
      { path: 'place', type: 'place', lines: ['route'] },
    ]);
  });

  it('3.3.1.s1b is asked about priority only where it asks for it', () => {
    expect(askedOf({ ...BUILD, priority: { bank: 'city', category: 'strategic-emerging' } })).toEqual([]);
    expect(askedOf({ ...BUILD, priority: { bank: 'city', category: 'major-industry' } })).toEqual([
      'priority.level',
    ]);
    expect(settledIn({ ...BUILD, priority: { bank: 'city', category: 'other' } })).toMatchObject({
      priority: false,
    });
  });
});

describe('a reduction dossier', () => {
  it('3.2.1.p3.s1 that is barred is asked neither for its own conditions nor for the split', () => {
    const barred = without(example('listed-livestock-works.json') as never, 'monitorable', 'passed');
    expect(askedOf(barred)).toEqual([]);
    expect(Object.keys(settledIn(barred))).toEqual(['entry', 'route', 'deadline', 'category', 'materials']);
  });

  it('3.2.2.p2.s1d of voluntary treatment is not asked for its works', () => {
    expect(askedOf(without(TREATMENT as never, 'works'))).toEqual([]);
    expect(askedOf(without(CLOSURE as never, 'works'))).toEqual(['appliedByDischarger', 'works']);
  });

  it('3.2.1.p1.i4 is asked once whether its discharger applied, for entry and route', () => {
    expect(ask('dossier', without(TREATMENT as never, 'appliedVoluntarily')).questions).toMatchObject([
      { path: 'appliedVoluntarily', lines: ['entry', 'route'] },
    ]);
  });

  it('3.2.2.p2.s1d under another source by another name', () => {
    expect(askedOf({ ...CLOSURE, works: 'deep-treatment' })).toEqual(['appliedByDischarger']);
    const { source: _, appliedVoluntarily: _applied, ...unknown } = TREATMENT;
    expect(openIn({ ...unknown, appliedByDischarger: true })).toContain('route');
  });

  it('3.2.1.p1.i4 run by an area cannot be voluntary treatment, and is not asked for that', () => {
    const { source: _, governmentRun: _run, ...unknown } = WORKS_OF_AREA;
    expect(askedOf(unknown)).not.toContain('compliant');
    expect(askedOf(unknown)).not.toContain('appliedVoluntarily');
    expect(askedOf(unknown).slice(0, 2)).toEqual(['source', 'standardEffectiveOn']);
  });

  it('3.2.2.p3.s1d is asked for its permit where its papers hang on it', () => {
    expect(ask('dossier', without(CLOSURE as never, 'permitHolder')).questions).toMatchObject([
      { path: 'permitHolder', clause: '3.2.2.p3.s1d', lines: ['materials'] },
    ]);
    expect(askedOf(without(WORKS_OF_AREA as never, 'permitHolder'))).toEqual([]);
    const { works: _, permitHolder: _holds, ...eitherList } = WORKS_OF_AREA;
    expect(askedOf(eitherList)).toEqual(['works']);
    const ofHolders = withReadings({ 'permit-change-proof': 'permit-holders' });
    expect(askedOf(eitherList, ofHolders)).toEqual(['works', 'permitHolder']);
  });

  it('3.2.4.s1a is asked for what was passed, or who carried it out', () => {
    expect(askedOf(without(CLOSURE as never, 'passed'))).toEqual(['passed']);
    expect(askedOf(without(WORKS_OF_AREA as never, 'implementer'))).toEqual(['implementer']);
  });
});

describe('an area’s dossier', () => {
  const COMMITMENT = { pollutant: 'TP', transferredOn: '2022-05-05', committed: '2', entries: [] } as const;

  it('3.3.4.p5.s1b is asked for the day only where something turns in its year', () => {
    const { on: _, ...noDay } = XINZHUANG;
    expect(askedOf(noDay)).toEqual([]);
    expect(askedOf({ ...noDay, orders: [{ scope: 'banks', issuedOn: '2024-07-01' }] })).toEqual(['on']);
    expect(askedOf({ ...noDay, orders: [{ scope: 'banks', issuedOn: '2023-07-01' }] })).toEqual([]);
    expect(askedOf({ ...noDay, orders: [{ scope: 'banks', issuedOn: '2025-01-01' }] })).toEqual([]);
  });

  it('3.3.4.p3.s1g nor where a commitment is breached all the year', () => {
    const { on: _, ...noDay } = XINZHUANG;
    expect(askedOf({ ...noDay, commitments: [COMMITMENT] })).toEqual([]);
    expect(settledIn({ ...noDay, commitments: [COMMITMENT] })).toMatchObject({
      'commitments[0]': { due: '2023-12-31', state: 'breached' },
      'pollutants.TP.use': { 'city-transfer': 'refused' },
    });
  });

  it('3.3.4.p3.s1a is asked for its year where neither that nor the day is known', () => {
    expect(askedOf(without(XINZHUANG as never, 'year'))).toEqual([]);
    expect(askedOf(without(XINZHUANG as never, 'year', 'on'))).toEqual(['year']);
    expect(askedOf(without(XINZHUANG as never, 'year', 'on', 'standings'))).toEqual(['year', 'standings']);
  });

  it('3.3.4.p3.s1g is asked for its commitments, and of each what is not known', () => {
    expect(askedOf(without(XINZHUANG as never, 'commitments'))).toEqual(['commitments']);
    const { committed: _, ...some } = COMMITMENT;
    const entries = [{ enteredOn: '2023-06-01', amount: '1' }];
    expect(askedOf({ ...XINZHUANG, commitments: [{ ...some, entries }] })).toEqual([
      'commitments[0].committed',
    ]);
    expect(askedOf({ ...XINZHUANG, commitments: [some] })).toEqual([]);
  });

  it('3.3.4.p3.s1g is asked of which pollutant a breached commitment is', () => {
    const { pollutant: _, ...some } = COMMITMENT;
    const { questions } = ask('dossier', { ...XINZHUANG, commitments: [some] });
    expect(questions).toMatchObject([{ path: 'commitments[0].pollutant', type: 'choice' }]);
    expect(questions[0]?.lines).toHaveLength(8);
    const met = { ...some, entries: [{ enteredOn: '2023-12-31', amount: '2' }] };
    expect(askedOf({ ...XINZHUANG, commitments: [met] })).toEqual([]);
  });

  it('3.1.2.s1e is asked for its name', () => {
    const notForParks = withReadings({ 'park-city-transfer': 'not-available' });
    const nameless = without(XINZHUANG as never, 'place');
    expect(askedOf(nameless)).toEqual([]);
    expect(ask('dossier', nameless, notForParks).questions).toMatchObject([
      { path: 'place', title: { zh: '板块名称' } },
    ]);
  });
});
