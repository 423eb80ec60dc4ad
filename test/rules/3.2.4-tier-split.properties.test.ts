import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import type { PassedReduction } from '../../src/types/facts.js';
import type { Policy } from '../../src/types/policy.js';
import { BANK_LEVELS, IMPLEMENTERS, WORKS } from '../../src/types/vocabulary.js';
import { anyAmount, partAndWhole, scaled, sumOf } from '../support/amounts.js';
import { CEDZ, MEILI, NEW_MATERIALS } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

const draft = withReadings({});
const policies = [
  draft,
  withReadings({ 'city-run-in-park': 'park' }),
  withReadings({ 'other-units': 'to-city' }),
  withReadings({ 'new-materials-park': 'park' }),
  withReadings({ 'upper-funds': 'whole-project' }),
  withReadings({ 'city-run-remainder': 'two-eight' }),
];
const example = { implementer: 'area', works: 'other', area: MEILI } as const;
const anyPolicy = fc.constantFrom(...policies);
const anyProject = fc.record({
  implementer: fc.constantFrom(...IMPLEMENTERS),
  works: fc.constantFrom(...WORKS),
  area: fc.constantFrom(MEILI, NEW_MATERIALS, CEDZ),
});

function parts(reduction: PassedReduction, policy: Policy): string[] {
  const { outcome } = splitReduction(reduction, policy);
  return BANK_LEVELS.map((level) => outcome[level].toFixed());
}

function expectWhole(reduction: PassedReduction & { amount: string }, policy: Policy): void {
  const found = parts(reduction, policy);
  expect(found.filter((part) => part.startsWith('-'))).toEqual([]);
  expect(sumOf(found)).toBe(scaled(reduction.amount));
}

describe('the parts make the whole', () => {
  it('3.2.4.s1a of any amount', () => {
    fc.assert(
      fc.property(anyAmount, anyProject, anyPolicy, (amount, project, policy) => {
        expectWhole({ amount, ...project }, policy);
      }),
      {
        examples: [
          ['0.0001', example, draft],
          ['123456789012.123456789', example, draft],
        ],
      },
    );
  });

  it('3.2.4.s1b with a stated province amount', () => {
    fc.assert(
      fc.property(partAndWhole, anyProject, anyPolicy, ({ part, whole }, project, policy) => {
        expectWhole({ amount: whole, provinceAmount: part, ...project }, policy);
      }),
    );
  });

  it('3.2.4.s1b with upper money, in thirds or sevenths or whatever it is', () => {
    const thirds = { part: '1', whole: '3' };
    fc.assert(
      fc.property(
        anyAmount,
        partAndWhole,
        anyProject,
        anyPolicy,
        (amount, { part, whole }, project, policy) => {
          fc.pre(scaled(whole) > 0n);
          expectWhole({ amount, upperFunds: { allocated: part, total: whole }, ...project }, policy);
        },
      ),
      {
        examples: [
          ['0.0001', thirds, example, draft],
          ['123456789012.123456789', thirds, example, draft],
        ],
      },
    );
  });

  it('3.2.4.s1b the part for upper money is never above its exact share, and less than 10^-12 below', () => {
    fc.assert(
      fc.property(anyAmount, partAndWhole, anyProject, (amount, { part, whole }, project) => {
        fc.pre(scaled(whole) > 0n);
        const funds = { allocated: part, total: whole };
        const [province = ''] = parts({ amount, upperFunds: funds, ...project }, draft);
        const rest = scaled(amount) * scaled(part) - scaled(province) * scaled(whole);
        expect(rest >= 0n).toBe(true);
        expect(rest < scaled('0.000000000001') * scaled(whole)).toBe(true);
      }),
    );
  });
});

describe('more passed is never less for any bank', () => {
  const twoAmounts = fc
    .tuple(anyAmount, anyAmount)
    .map(([a, b]) => (scaled(a) <= scaled(b) ? { less: a, more: b } : { less: b, more: a }));

  function expectMonotone(less: PassedReduction, more: PassedReduction, policy: Policy): void {
    const high = parts(more, policy).map(scaled);
    const fallen = parts(less, policy).filter((part, at) => scaled(part) > (high[at] as bigint));
    expect(fallen).toEqual([]);
  }

  it('3.2.4.s1c without upper money', () => {
    fc.assert(
      fc.property(twoAmounts, anyProject, anyPolicy, ({ less, more }, project, policy) => {
        expectMonotone({ amount: less, ...project }, { amount: more, ...project }, policy);
      }),
    );
  });

  it('3.2.4.s1b with upper money in thousandths', () => {
    const thousandths = fc.integer({ min: 0, max: 1000 }).map(String);
    fc.assert(
      fc.property(
        twoAmounts,
        thousandths,
        anyProject,
        anyPolicy,
        ({ less, more }, allocated, project, policy) => {
          const funded = { ...project, upperFunds: { allocated, total: '1000' } };
          expectMonotone({ amount: less, ...funded }, { amount: more, ...funded }, policy);
        },
      ),
    );
  });
});
