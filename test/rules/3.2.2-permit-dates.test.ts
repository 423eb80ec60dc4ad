import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import type { ConstructionDossier, ReductionDossier } from '../../src/types/dossier.js';
import { example } from '../support/dossiers.js';
import { expectMisuse, readingsOf } from '../support/expectations.js';
import { MEILI } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

describe('a permit changed before completion and cancelled after it', () => {
  const dates = {
    source: 'closure',
    completedOn: '2023-05-01',
    permitChangedOn: '2023-03-01',
    permitCancelledOn: '2023-06-01',
  } as const;

  it('3.2.2.p1.s1c the cancellation starts the month where it is read as a change', () => {
    const policy = withReadings({ 'permit-cancellation': 'a-change' });
    expect(entryDeadline(dates, policy).outcome).toEqual({ due: '2023-07-01', force: 'binding' });
  });

  it('3.2.2.p1.s1b otherwise the year rule stays, and the ruling says on which reading', () => {
    const ruling = entryDeadline(dates);
    expect(ruling.outcome).toEqual({ due: '2023-12-31', force: 'in-principle' });
    expect(readingsOf(ruling)).toContain('permit-cancellation');
  });
});

describe('who applied', () => {
  it('3.2.2.p2.s1d is a yes or a no where it is said, also where it is not asked', () => {
    const facts = { implementer: 'industrial', works: 'other', area: MEILI } as const;
    const said = (appliedByDischarger: unknown) => filingRoute({ ...facts, appliedByDischarger } as never);
    expectMisuse(() => said('yes'), 'wrong-type', 'appliedByDischarger');
    expect(said(undefined).outcome.status).toBe('open');
  });
});

describe('voluntary treatment', () => {
  const other = { ...example('subsidised-voluntary-treatment.json'), works: 'other' } as ReductionDossier;

  it('3.2.2.p2.s1d is deep treatment, and other works are refused', () => {
    expectMisuse(() => assess(other), 'not-in-list', 'works');
    expect(safeParseDossier(other).error).toMatchObject({ code: 'not-in-list', path: 'works' });
  });

  it('3.2.2.p2.s1d works outside the list are named once', () => {
    const found = safeParseDossier({ ...other, works: 'digging' }).error?.problems;
    expect(found?.map(({ code, path }) => `${code} ${path}`)).toEqual(['not-in-list works']);
  });
});

it('a dossier of either kind of project gives one of their assessments', () => {
  const dossier = example('strategic-new-build.json') as ReductionDossier | ConstructionDossier;
  const assessment = assess(dossier);
  const kind: 'reduction' | 'construction' = assessment.kind;
  expect(kind).toBe('construction');
});
