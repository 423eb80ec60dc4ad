import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import type { ConstructionDossier, ReductionDossier } from '../../src/types/dossier.js';
import type { Readings } from '../../src/types/reading.js';
import { figuresOf, openIn, splitLine } from '../support/assessments.js';
import { BUILD, CLOSURE, TREATMENT, WORKS_OF_AREA } from '../support/dossiers.js';
import { withReadings } from '../support/policies.js';

const reduced = (facts: Partial<ReductionDossier>, readings: Partial<Readings> = {}) =>
  assess({ ...WORKS_OF_AREA, ...facts } as ReductionDossier, withReadings(readings));
const built = (facts: Partial<ConstructionDossier>, readings: Partial<Readings> = {}) =>
  assess({ ...BUILD, ...facts }, withReadings(readings));
const codSplit = (...asked: Parameters<typeof reduced>): string => {
  const { split } = reduced(...asked);
  return split?.COD === undefined ? 'none' : splitLine(split.COD);
};

const AIR_MISSED = {
  '2023': { targetsMet: { water: true, air: false }, keyProjectsCompleted: true, bindingTaskCompleted: true },
};

describe('other readings change what rests on them', () => {
  it('3.2.4.s1b upper-funds: the whole project to the province', () => {
    const facts = { upperFunds: { allocated: '40', total: '100' } };
    expect(codSplit(facts)).toBe('40 18 8.4 33.6 0');
    expect(codSplit(facts, { 'upper-funds': 'whole-project' })).toBe('100 0 0 0 0');
    expect(reduced(facts, { 'upper-funds': 'whole-project' }).readings).toEqual(['upper-funds']);
  });

  it('3.2.4.s1d city-run-remainder: 70 to the city, or 14 and 56', () => {
    expect(codSplit({ implementer: 'city' })).toBe('0 30 70 0 0');
    expect(codSplit({ implementer: 'city' }, { 'city-run-remainder': 'two-eight' })).toBe('0 30 14 56 0');
  });

  it('3.2.4.s1d other-units: 14 and 56, or 70 to the city', () => {
    expect(codSplit({ implementer: 'other' })).toBe('0 30 14 56 0');
    expect(codSplit({ implementer: 'other' }, { 'other-units': 'to-city' })).toBe('0 30 70 0 0');
    expect(reduced({ implementer: 'other' }).readings).toEqual(['other-units']);
  });

  it('3.2.2.p2.s1a city-run-in-park: route and split go together', () => {
    const facts = { implementer: 'city', place: '碧溪街道' } as const;
    const asPark = reduced(facts, { 'city-run-in-park': 'park' });
    expect(codSplit(facts)).toBe('0 30 70 0 0');
    expect(codSplit(facts, { 'city-run-in-park': 'park' })).toBe('0 30 0 0 70');
    expect(reduced(facts).route.outcome.files).toBe('county-bureau');
    expect(asPark.route.outcome.files).toBe('park');
    expect(asPark.readings).toEqual(['city-run-in-park']);
  });

  it('3.3.3.p1.s1b new-materials-park: filing and split, never the place or the route of use', () => {
    const facts = { place: '新材料产业园' };
    const asPark = reduced(facts, { 'new-materials-park': 'park' });
    expect(codSplit(facts)).toBe('0 30 14 56 0');
    expect(codSplit(facts, { 'new-materials-park': 'park' })).toBe('0 30 0 0 70');
    expect(asPark.area).toEqual({ kind: 'township', place: '新材料产业园' });
    expect(asPark.route.outcome.files).toBe('park');
    expect(built(facts, { 'new-materials-park': 'park' }).route.outcome.approves).toBe('county-bureau');
  });

  it('3.2.2.p1.s1c permit-cancellation: a month from the cancellation', () => {
    const cancelled: ReductionDossier = { ...CLOSURE, permitCancelledOn: '2023-06-30' };
    expect(assess(cancelled).deadline.outcome).toEqual({ due: '2023-12-31', force: 'in-principle' });
    expect(assess(cancelled, withReadings({ 'permit-cancellation': 'a-change' })).deadline.outcome).toEqual({
      due: '2023-07-30',
      force: 'binding',
    });
  });

  it('3.2.2.p1.s1c one-month: thirty days, and late by a day', () => {
    const changed: ReductionDossier = {
      ...TREATMENT,
      permitChangedOn: '2023-07-10',
      enteredOn: '2023-08-10',
    };
    expect(assess(changed).deadline.outcome).toEqual({ due: '2023-08-10', force: 'binding', late: false });
    expect(assess(changed, withReadings({ 'one-month': 'thirty-days' })).deadline.outcome).toEqual({
      due: '2023-08-09',
      force: 'binding',
      late: true,
    });
  });

  it('3.2.2.p3.s1b ecological-materials: proof of funding, or of permit change', () => {
    const ecological = {
      source: 'ecological-expansion',
      works: 'ecological-expansion',
      monitorable: true,
      countable: true,
      verifiable: true,
    } as const;
    const { governmentRun: _, ...works } = WORKS_OF_AREA;
    const dossier: ReductionDossier = { ...works, ...ecological };
    const asEngineering = assess(dossier, withReadings({ 'ecological-materials': 'engineering' }));
    expect(assess(dossier).materials.missing.at(-1)).toBe('funding-proof');
    expect(asEngineering.materials.missing.slice(-2)).toEqual(['product-output', 'permit-change']);
    expect(asEngineering.readings).toEqual(['permit-change-proof', 'ecological-materials']);
  });

  it('3.2.1.p3.s1 key-list-exclusion: listed and not counted', () => {
    expect(reduced({ onKeyList: true }).entry.outcome).toBe('permitted');
    const strict = reduced({ onKeyList: true }, { 'key-list-exclusion': 'listed' });
    expect(strict.entry.outcome).toBe('refused');
    expect(strict.readings).toEqual(['key-list-exclusion']);
    expect(strict).not.toHaveProperty('split');
  });

  it('3.3.2.s2a key-water-pollutants: COD at 1.1', () => {
    const { offsets } = built({ strategicEmerging: true }, { 'key-water-pollutants': 'all-water' });
    expect(offsets.COD && figuresOf(offsets.COD)).toMatchObject({
      ratio: 'at-least 1.1',
      required: '1.1',
      shortfall: '0',
    });
  });

  it('3.3.4.p1.s1b target-scope: air missed closes water, and the purchase from outside', () => {
    const bought = { amount: '2', completed: true, certified: true, crossRegion: true } as const;
    const facts: Partial<ConstructionDossier> = {
      standings: AIR_MISSED,
      holdings: { COD: '0' },
      purchases: [{ pollutant: 'COD', ...bought }],
    };
    const strict = built(facts, { 'target-scope': 'all-media' });
    expect(built(facts).sufficient).toBe(true);
    expect(strict.sufficient).toBe(false);
    expect(strict.offsets.COD?.available.toFixed()).toBe('0');
    expect(strict.offsets.COD && openIn(strict.offsets.COD.use)).toBe('own-bank');
  });

  it('3.3.4.p4.s1 own-bank-when-barred: a closed bank gives nothing', () => {
    const facts: Partial<ConstructionDossier> = {
      standings: AIR_MISSED,
      increase: { SO2: '1' },
      holdings: { SO2: '2' },
    };
    expect(built(facts).sufficient).toBe(true);
    const strict = built(facts, { 'own-bank-when-barred': 'needs-grant' });
    expect(strict.offsets.SO2 && figuresOf(strict.offsets.SO2)).toMatchObject({
      available: '0',
      shortfall: '2',
      open: '',
    });
  });
});

describe('an answer names the policy that it applied', () => {
  it('by id, status and hash; another reading has another hash', () => {
    const own = {
      ...withReadings({ 'one-month': 'thirty-days' }),
      id: 'mine',
      status: 'hypothetical',
    } as const;
    const { policy } = assess(CLOSURE, own);
    expect(policy).toMatchObject({ id: 'mine', status: 'hypothetical' });
    expect(policy.hash).not.toBe(assess(CLOSURE).policy.hash);
    expect(policy.hash).not.toBe(assess(CLOSURE, withReadings({ 'one-month': 'thirty-days' })).policy.hash);
  });

  it('the parameters of the policy decide, its places included', () => {
    const draft = withReadings({});
    const own = {
      ...draft,
      parameters: { ...draft.parameters, townshipLikePlaces: ['服装城'], generalRatio: '1.5' },
    };
    const { area, offsets } = assess({ ...BUILD, place: '服装城' }, own);
    expect(area).toEqual({ kind: 'township', place: '服装城' });
    expect(offsets.COD?.required.outcome.toFixed()).toBe('1.5');
  });
});
