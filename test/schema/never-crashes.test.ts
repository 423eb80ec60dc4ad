import fc from 'fast-check';
import { describe, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { safeParsePolicy } from '../../src/schema/policy.js';
import { expectAnswer } from '../support/answered.js';
import { BUILD, CLOSURE, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { spoiled } from '../support/spoiled.js';

const FULL = {
  ...BUILD,
  purchases: [{ pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true }],
  orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-03-01' }],
  breaches: ['TP'],
  priority: { bank: 'city', category: 'other', level: 'city' },
};
const COMMITMENT = {
  pollutant: 'TP',
  transferredOn: '2023-06-01',
  committed: '1',
  entries: [{ enteredOn: '2024-01-01', amount: '1' }],
};
const AREA = { ...XINZHUANG, commitments: [COMMITMENT] };
const FUNDED = {
  ...WORKS_OF_AREA,
  provinceAmounts: { COD: '1' },
  upperFunds: { allocated: '1', total: '2' },
};

describe('no JSON crashes a reading', () => {
  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expectAnswer(safeParseDossier(input));
        expectAnswer(safeParsePolicy(input));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['construction', FULL],
    ['closure', CLOSURE],
    ['funded works', FUNDED],
    ['voluntary treatment', TREATMENT],
    ['area', AREA],
  ])('a dossier with parts replaced by any JSON: %s', (_kind, dossier) => {
    fc.assert(
      fc.property(spoiled(dossier), (input) => expectAnswer(safeParseDossier(input))),
      { numRuns: 300 },
    );
  });

  it('a policy with parts replaced by any JSON', () => {
    fc.assert(
      fc.property(spoiled(changshu2023Draft), (input) => expectAnswer(safeParsePolicy(input))),
      { numRuns: 300 },
    );
  });

  it.each([
    ['kind', '{"kind":{"toString":1}}'],
    ['construction', JSON.stringify({ ...FULL, construction: { toString: null } })],
    ['pollutant', JSON.stringify({ ...FULL, breaches: [{ toString: 'x', valueOf: 'y' }] })],
  ])('an object that cannot be turned into text, as %s', (_words, text) => {
    expectAnswer(safeParseDossier(JSON.parse(text)));
  });

  it('lists nested too deeply to be shown', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expectAnswer(safeParseDossier(JSON.parse(deep)));
    expectAnswer(safeParseDossier({ ...FULL, name: JSON.parse(deep) }));
    expectAnswer(safeParsePolicy(JSON.parse(deep)));
  });
});
