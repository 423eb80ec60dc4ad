import { expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';

it.each([
  ['reduction', { ...CLOSURE, place: '江苏省苏州市常熟市梅李镇' }],
  ['construction', { ...BUILD, place: '常熟市 梅李镇' }],
  ['area', { ...XINZHUANG, place: '常熟市辛庄镇' }],
])('the facts of an answer are those that were given, and can be assessed again: %s', (_kind, dossier) => {
  const { facts } = JSON.parse(JSON.stringify(assess(dossier)));
  expect(facts).toEqual(dossier);
  expect(assess(parseDossier(facts))).toEqual(assess(dossier));
});
