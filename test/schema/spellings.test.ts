import { expect, it } from 'vitest';
import {
  areaDossierSchema,
  constructionDossierSchema,
  dossierSchema,
  parseDossier,
  policySchema,
  QuotaError,
  reductionDossierSchema,
} from '../../src/schema/index.js';
import type { Dossier } from '../../src/types/dossier.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';

it.each([
  ['化学需氧量', 'COD'],
  ['化学需氧量（COD）', 'COD'],
  ['化学需氧量(COD)', 'COD'],
  ['ＣＯＤ', 'COD'],
  ['cod', 'COD'],
  ['氨氮', 'NH3-N'],
  ['NH₃-N', 'NH3-N'],
  ['nh3-n', 'NH3-N'],
  ['总氮', 'TN'],
  ['总磷（TP）', 'TP'],
  [' T P ', 'TP'],
  ['SO₂', 'SO2'],
  ['二氧化硫', 'SO2'],
  ['NO_x', 'NOx'],
  ['NOₓ', 'NOx'],
  ['氮氧化物', 'NOx'],
  ['挥发性有机物', 'VOCs'],
  ['VOCS', 'VOCs'],
  ['颗粒物', 'PM'],
  ['pm', 'PM'],
])('3.1.1.s1 %s comes out as %s', (name, symbol) => {
  const purchase = { amount: '1', completed: true, certified: true, crossRegion: false };
  const written = {
    ...BUILD,
    increase: { [name]: '1' },
    holdings: { [name]: '2' },
    breaches: [name],
    purchases: [{ ...purchase, pollutant: name }],
  };
  expect(parseDossier(written)).toEqual({
    ...BUILD,
    increase: { [symbol]: '1' },
    holdings: { [symbol]: '2' },
    breaches: [symbol],
    purchases: [{ ...purchase, pollutant: symbol }],
  });
});

it('3.1.1.s1 also in reductions and commitments', () => {
  const reduction = { ...CLOSURE, passed: { 总氮: '2' }, provinceAmounts: { ＴＮ: '1' } };
  expect(parseDossier(reduction)).toEqual({ ...CLOSURE, passed: { TN: '2' }, provinceAmounts: { TN: '1' } });
  const commitment = { pollutant: '总磷', transferredOn: '2023-06-01', committed: '1', entries: [] };
  expect(parseDossier({ ...XINZHUANG, commitments: [commitment] })).toEqual({
    ...XINZHUANG,
    commitments: [{ ...commitment, pollutant: 'TP' }],
  });
});

it('an input is not changed by being read', () => {
  const written = { ...BUILD, increase: { 化学需氧量: '1' } };
  const before = structuredClone(written);
  parseDossier(written);
  expect(written).toEqual(before);
});

it('the schemas give the types of the library', () => {
  const dossiers: Dossier[] = [
    constructionDossierSchema.parse(BUILD),
    reductionDossierSchema.parse(CLOSURE),
    areaDossierSchema.parse(XINZHUANG),
    dossierSchema.parse(XINZHUANG),
  ];
  expect(dossiers.map(({ kind }) => kind)).toEqual(['construction', 'reduction', 'area', 'area']);
  expect(policySchema.safeParse({}).success).toBe(false);
  expect(() => parseDossier({ kind: 'reduction' })).toThrow(QuotaError);
});
