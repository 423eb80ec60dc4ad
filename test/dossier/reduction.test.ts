import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import type { ReductionDossier } from '../../src/types/dossier.js';
import { sortedGrounds, splitLine } from '../support/assessments.js';
import { CLOSURE, TREATMENT, WORKS_OF_AREA } from '../support/dossiers.js';

const SHAPE = [
  'area',
  'deadline',
  'entry',
  'facts',
  'kind',
  'library',
  'materials',
  'name',
  'notes',
  'policy',
  'readings',
  'route',
];

describe('the answer on a reduction project', () => {
  it('has the shape of the contract', () => {
    const assessment = assess(CLOSURE);
    expect(Object.keys(assessment).sort()).toEqual([...SHAPE, 'split']);
    expect(assessment).toMatchObject({
      kind: 'reduction',
      name: '某印染厂关闭',
      area: { kind: 'township', place: '梅李镇' },
      entry: { outcome: 'permitted' },
      deadline: { outcome: { due: '2023-12-31', force: 'in-principle' } },
      readings: [],
      policy: { id: 'changshu-2023-draft', status: 'draft', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      library: { name: 'pollutant-quota-rules', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
    expect(Object.keys(assessment.materials)).toEqual(['required', 'missing']);
    expect(Object.keys(assessment.policy)).toEqual(['id', 'status', 'hash']);
    expect(assessment.facts).toEqual(CLOSURE);
  });

  it('is JSON with plain decimal strings', () => {
    const dossier: ReductionDossier = { ...CLOSURE, passed: { TP: '0.0000001' } };
    const { split } = JSON.parse(JSON.stringify(assess(dossier)));
    expect(split.TP.outcome).toEqual({
      province: '0',
      prefecture: '0.00000003',
      city: '0.000000014',
      township: '0.000000056',
      park: '0',
    });
  });

  it('leaves frozen facts as they were', () => {
    const frozen = deepFreeze(structuredClone({ ...WORKS_OF_AREA, provinceAmounts: { COD: '40' } }));
    const before = structuredClone(frozen);
    assess(frozen);
    expect(frozen).toEqual(before);
  });

  it('names its library and policy the same on every call', () => {
    expect(assess(CLOSURE)).toEqual(assess(structuredClone(CLOSURE)));
  });
});

describe('an ineligible project', () => {
  const listed = assess({ ...CLOSURE, onKeyList: true, countedTowardTask: true });

  it('3.2.1.p3.s1 has no split, but route, deadline and papers', () => {
    expect(Object.keys(listed).sort()).toEqual(SHAPE);
    expect(listed.entry.outcome).toBe('refused');
    expect(sortedGrounds(listed.entry)).toEqual(['3.2.1.p3.s1 listed-and-counted']);
    expect(listed.route.outcome.files).toBe('county-bureau');
    expect(listed.deadline.outcome.due).toBe('2023-12-31');
    expect(listed.materials.required.outcome).toHaveLength(8);
  });

  it('3.2.4.s1a does not rest on readings of a split that it does not have', () => {
    const dossier: ReductionDossier = { ...WORKS_OF_AREA, upperFunds: { allocated: '1', total: '2' } };
    expect(assess(dossier).readings).toEqual(['upper-funds']);
    expect(assess({ ...dossier, governmentRun: false } as ReductionDossier).readings).toEqual([]);
  });
});

describe('the papers', () => {
  it('3.2.2.p3.s1d all of a permit holder’s closure, none submitted', () => {
    const { required, missing } = assess({ ...CLOSURE, submitted: [] }).materials;
    expect(required.outcome).toEqual([
      'entry-document',
      'closure-statement',
      'demolition-date',
      'closure-photos',
      'original-eia',
      'reduction-calculation',
      'output-before-closure',
      'permit-cancellation',
    ]);
    expect(missing).toEqual(required.outcome);
  });

  it('3.2.2.p3.s1d nothing is missing where everything named is submitted, and more does no harm', () => {
    const dossier: ReductionDossier = {
      ...CLOSURE,
      permitHolder: false,
      submitted: [
        'output-before-closure',
        'reduction-calculation',
        'original-eia',
        'closure-photos',
        'demolition-date',
        'closure-statement',
        'entry-document',
        'eia',
      ],
    };
    expect(assess(dossier).materials.missing).toEqual([]);
  });

  it('3.2.2.p3.s1c a unit without a permit proves a change all the same, as the reading says', () => {
    const { materials, readings } = assess({ ...TREATMENT, permitHolder: false });
    expect(materials.required.outcome).toContain('permit-change');
    expect(readings).toEqual(['permit-change-proof']);
  });
});

describe('the route', () => {
  it('3.2.2.p2.s1d takes voluntary application for the application that deep treatment needs', () => {
    expect(assess(TREATMENT).route.outcome.status).toBe('open');
    const { route, entry } = assess({ ...TREATMENT, appliedVoluntarily: false });
    expect(route.outcome.status).toBe('needs-application');
    expect(sortedGrounds(entry)).toEqual(['3.2.1.p1.i4 not-applied-voluntarily']);
  });

  it.each([
    [true, 'open'],
    [false, 'needs-application'],
  ])('3.2.2.p2.s1d of deep treatment ahead of a standard, applied %s: %s', (applied, status) => {
    const dossier: ReductionDossier = {
      ...CLOSURE,
      source: 'ahead-of-standard',
      byDischarger: true,
      startedOn: '2022-03-01',
      standardEffectiveOn: '2024-01-01',
      works: 'deep-treatment',
      appliedByDischarger: applied,
    };
    expect(assess(dossier).route.outcome.status).toBe(status);
  });

  it('3.2.2.p2.s1e a park does all three', () => {
    const { area, route } = assess({ ...TREATMENT, place: '江苏省苏州市常熟市沙家浜镇' });
    expect(area).toEqual({ kind: 'park', park: 'CHTZ', place: '沙家浜镇' });
    expect(route.outcome).toEqual({
      status: 'open',
      prepares: 'park',
      reviews: 'park',
      files: 'park',
      certifies: 'prefecture-bureau',
    });
  });
});

describe('the split: province, prefecture, city, township, park', () => {
  const split = (facts: Partial<ReductionDossier>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(assess({ ...WORKS_OF_AREA, ...facts } as ReductionDossier).split ?? {}).map(
        ([pollutant, ruling]) => [pollutant, splitLine(ruling)],
      ),
    );

  it('3.2.4.s1d 30, 14 and 56 of 100', () => {
    expect(split({})).toEqual({ COD: '0 30 14 56 0' });
  });

  it('3.2.4.s1e a park takes the 70', () => {
    expect(split({ place: '常熟经济技术开发区' })).toEqual({ COD: '0 30 0 0 70' });
  });

  it('3.2.4.s1b a stated amount prevails over the money, for its pollutant only', () => {
    const facts = {
      passed: { COD: '100', TP: '1' },
      provinceAmounts: { COD: '25' },
      upperFunds: { allocated: '40', total: '100' },
    };
    expect(split(facts)).toEqual({ COD: '25 22.5 10.5 42 0', TP: '0.4 0.18 0.084 0.336 0' });
  });

  it('3.2.4.s1b a stated zero is an amount, not a missing one', () => {
    const facts = { provinceAmounts: { COD: '0' }, upperFunds: { allocated: '40', total: '100' } };
    expect(split(facts)).toEqual({ COD: '0 30 14 56 0' });
  });

  it('3.2.4.s1b a stated zero of a pollutant that was not passed is nothing', () => {
    expect(split({ provinceAmounts: { TP: '0' } })).toEqual({ COD: '0 30 14 56 0' });
  });

  it('3.2.4.s1b an endless share is cut at 12 places and the rest stays exact', () => {
    const facts = { passed: { COD: '1' }, upperFunds: { allocated: '1', total: '3' } };
    expect(split(facts)).toEqual({
      COD: '0.333333333333 0.2000000000001 0.09333333333338 0.37333333333352 0',
    });
  });

  it('3.2.4.s1a nothing passed, nothing split', () => {
    expect(split({ passed: {} })).toEqual({});
    expect(assess({ ...WORKS_OF_AREA, passed: {} }).split).toEqual({});
  });

  it('3.2.1.p1.i4 a voluntary treatment may name funds of zero', () => {
    const dossier = {
      ...TREATMENT,
      provinceAmounts: { COD: '0' },
      upperFunds: { allocated: '0', total: '9' },
    } satisfies ReductionDossier;
    const { split: found } = assess(dossier);
    expect(found?.COD && splitLine(found.COD)).toBe('0 3 1.4 5.6 0');
  });
});
