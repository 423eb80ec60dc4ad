import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { anyDossierStructure } from '../../src/schema/dossier.js';
import { dossierInOrder } from '../../src/schema/in-order.js';
import { dossierSchema, policySchema, safeParseDossier, safeParsePolicy } from '../../src/schema/index.js';
import { changedAt, example, exampleFiles } from '../support/dossiers.js';
import { DOSSIERS, extended, nearly, varied } from '../support/dossiers-varied.js';
import { GOOD_STANDING } from '../support/facts.js';
import { spoiled } from '../support/spoiled.js';

const inOrder = (input: unknown) => dossierInOrder(input, changshu2023Draft);

/** Asserts that a dossier came out as its structure gives it by itself, field by field in the same order. */
function expectAsZodGivesIt(input: unknown, read: unknown): void {
  const { $schema: _name, ...dossier } = input as Record<string, unknown>;
  expect(JSON.stringify(read)).toBe(JSON.stringify(anyDossierStructure.parse(dossier)));
}

/** Asserts that all readings of a dossier agree, and that `assess` answers what passes; says whether it passes. */
function expectAgreement(input: unknown): boolean {
  const parsed = safeParseDossier(input);
  const byZod = dossierSchema.safeParse(input);
  expect(byZod.success).toBe(parsed.success);
  expect(byZod.error?.issues.map(({ path }) => path.length === 0)).toEqual(
    parsed.error?.problems.map(({ path }) => path === ''),
  );
  const found = inOrder(input);
  if (!parsed.success) {
    expect(found).toBeUndefined();
    return false;
  }
  expect(byZod.data).toEqual(parsed.data);
  if (found !== undefined) expect(found).toEqual(parsed.data);
  expectAsZodGivesIt(input, parsed.data);
  expect(assess(parsed.data).kind).toBe(parsed.data.kind);
  return true;
}

describe('every reading of a dossier agrees, and assess answers what passes', () => {
  it.each(Object.entries(DOSSIERS))('with other values of the same sort: %s', (_name, dossier) => {
    const seen = { passed: 0, refused: 0 };
    fc.assert(
      fc.property(varied(dossier), (input) => {
        seen[expectAgreement(input) ? 'passed' : 'refused']++;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.passed, seen.refused)).toBeGreaterThan(30);
  });

  it.each(Object.entries(DOSSIERS))('with parts replaced: %s', (_name, dossier) => {
    fc.assert(
      fc.property(spoiled(dossier, nearly), (input) => {
        expectAgreement(input);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(DOSSIERS))('with one more field: %s', (_name, dossier) => {
    fc.assert(
      fc.property(extended(dossier), (input) => {
        expectAgreement(input);
      }),
      { numRuns: 150 },
    );
  });

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(expectAgreement(input)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('policies with parts replaced', () => {
    fc.assert(
      fc.property(spoiled(changshu2023Draft), (input) => {
        expect(policySchema.safeParse(input).success).toBe(safeParsePolicy(input).success);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is plainly in order comes out as its structure gives it', () => {
  it.each(exampleFiles())('of the example %s', (file) => {
    const dossier = example(file);
    expectAsZodGivesIt(dossier, inOrder(dossier));
  });

  it.each(Object.entries(DOSSIERS))('%s', (_name, dossier) => {
    const turned = Object.fromEntries(Object.entries(dossier).reverse());
    expectAsZodGivesIt(turned, inOrder(turned));
  });

  it('pollutants by their Chinese names, and the name of a JSON Schema', () => {
    const dossier = {
      $schema: './dossier.json',
      ...changedAt(DOSSIERS.BUILD_IN_FULL, 'increase', { 总磷: '1', 化学需氧量: '2' }),
      breaches: ['氨氮'],
      purchases: [],
    };
    const found = inOrder(dossier);
    expect(found).toMatchObject({ increase: { TP: '1', COD: '2' }, breaches: ['NH3-N'] });
    expect(found).not.toHaveProperty('$schema');
    expectAsZodGivesIt(dossier, found);
  });

  it('shares nothing with what was given', () => {
    const given = structuredClone(DOSSIERS.BUILD_IN_FULL);
    const found = inOrder(given);
    given.purchases.length = 0;
    expect(found).toEqual(DOSSIERS.BUILD_IN_FULL);
  });
});

describe('a closer look is left to the full reading', () => {
  const { CLOSURE, BUILD_IN_FULL: BUILD, AREA } = DOSSIERS;
  it.each<[string, unknown]>([
    ['one pollutant by two names', changedAt(BUILD, 'increase', { 总磷: '1', TP: '1' })],
    ['the name of a JSON Schema that is no text', { ...BUILD, $schema: 1 }],
    ['a number for an amount', changedAt(BUILD, 'increase.COD', 1)],
    ['an unknown field', { ...BUILD, colour: 'red' }],
    ['a missing field', changedAt(BUILD, 'orders', undefined)],
    ['a field of another source', { ...CLOSURE, governmentRun: true }],
    ['an unknown source', { ...CLOSURE, source: 'closing' }],
    ['an unknown kind', { ...CLOSURE, kind: 'closure' }],
    ['an unknown place', { ...CLOSURE, place: '高新区' }],
    ['no name', { ...CLOSURE, name: '' }],
    ['a name that is too long', { ...CLOSURE, name: '长'.repeat(501) }],
    ['a year that is no whole number', { ...AREA, year: 2024.5 }],
    ['a holding that is missing', changedAt(BUILD, 'holdings', {})],
    ['the standing of another year', changedAt(BUILD, 'standings', { '2022': GOOD_STANDING })],
    ['a list with a gap', { ...BUILD, breaches: new Array(1) }],
    ['__proto__ as a year', { ...BUILD, standings: JSON.parse('{"__proto__":{}}') }],
    ['nothing', null],
    ['a list', [BUILD]],
    ['text', 'BUILD'],
  ])('%s', (_words, input) => {
    expect(inOrder(input)).toBeUndefined();
  });
});
