import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { plainDossier } from '../../src/schema/plain-dossier.js';
import {
  BUILD,
  CLOSURE,
  changedAt,
  example,
  exampleFiles,
  TREATMENT,
  WORKS_OF_AREA,
  XINZHUANG,
} from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';
import { spoiled } from '../support/spoiled.js';

const plain = (input: unknown) => plainDossier(input, changshu2023Draft);

const BUILD_IN_FULL = {
  ...BUILD,
  increase: { COD: '1', TP: '0.5' },
  holdings: { COD: '2', TP: '0' },
  purchases: [{ pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true }],
  orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-03-01' }],
  breaches: ['TP'],
};
const FUNDED = {
  ...WORKS_OF_AREA,
  permitChangedOn: '2023-06-01',
  permitCancelledOn: '2023-06-02',
  enteredOn: '2023-06-03',
  provinceAmounts: { COD: '1' },
  upperFunds: { allocated: '1', total: '2' },
};
const AHEAD = {
  ...changedAt(changedAt(WORKS_OF_AREA, 'governmentRun', undefined), 'source', 'ahead-of-standard'),
  byDischarger: true,
  standardEffectiveOn: '2024-01-01',
};
const ECOLOGICAL = {
  ...changedAt(changedAt(WORKS_OF_AREA, 'governmentRun', undefined), 'source', 'ecological-expansion'),
  monitorable: true,
  countable: true,
  verifiable: false,
};
const AREA = {
  ...XINZHUANG,
  commitments: [
    {
      pollutant: 'TP',
      transferredOn: '2023-06-01',
      committed: '1',
      entries: [{ enteredOn: '2024-01-01', amount: '1' }],
    },
  ],
};
const DOSSIERS = { BUILD_IN_FULL, CLOSURE, FUNDED, TREATMENT, AHEAD, ECOLOGICAL, AREA };

/** Values that come close to what a field takes. */
const nearly = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, '', '0', '007', '-1', '1e3', '１', '0.00', '12345678901234567890.5', 1, 2024, 1.5],
    ...[true, false, 'true', 'COD', '化学需氧量', 'cod', 'TP', 'BOD5', '2024-02-29', '2023-02-29', '2023'],
    ...['banks', 'both', 'city', 'other', 'deep-treatment', 'closure', '梅李镇', '碧溪街道', '高新区', '镇'],
    ...['voluntary-treatment', 'construction', 'reduction', 'area', 'toString', '__proto__', 'constructor'],
  ),
  fc.constantFrom<unknown>(
    ...[[], ['COD'], ['COD', 'COD'], ['总磷'], [null], {}, { COD: '1' }, { 化学需氧量: '1' }, { COD: 1 }],
    ...[{ COD: '1', 化学需氧量: '2' }, { '0': '1' }, JSON.parse('{"__proto__":"1"}')],
    ...[JSON.parse('{"__proto__":{"COD":"1"}}'), { '2023': GOOD_STANDING }, { '２０２３': GOOD_STANDING }],
    ...[{ '23': GOOD_STANDING }, { water: true, air: 1 }, { scope: 'banks', issuedOn: '2024-01-01' }],
    ...[
      { allocated: '2', total: '1' },
      { allocated: '0', total: '0' },
      { allocated: '1', total: '2' },
    ],
  ),
  fc.jsonValue(),
);

/** Other values of the sort that stands there, not all of them right. */
function alike(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'boolean') return fc.boolean();
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return fc.constantFrom(
      '2023-01-01',
      '2023-05-20',
      '2023-02-29',
      '2024-02-29',
      '2024-05-06',
      '2025-01-01',
    );
  }
  if (/^\d+$/.test(text))
    return fc.constantFrom('0', '0.00', '007', '0.0001', '12345678901234567890', '-0', 3);
  return nearly;
}

/** The same dossier with some of its values replaced by others of their sort, and lists of other lengths. */
function varied(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const items = value.length === 0 ? fc.constant([]) : fc.tuple(...value.map(varied));
    return fc.oneof(
      { weight: 4, arbitrary: items },
      items.map((list) => [...list, ...list]),
      fc.constant([]),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return fc.record(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, varied(part)])));
  }
  return fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, alike(value));
}

/** A dossier with one more field. */
const extended = (dossier: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom('colour', '__proto__', 'priority', 'toString', 'startedOn', 'applied'), nearly)
    .map(([key, value]) =>
      JSON.parse(`${JSON.stringify(dossier).slice(0, -1)},"${key}":${JSON.stringify(value) ?? 0}}`),
    );

/** Where it is taken for plain, the full reading takes it too and gives equal data. */
function expectExact(input: unknown): boolean {
  const found = plain(input);
  if (found === undefined) return false;
  expect(found).toBe(input);
  expect(safeParseDossier(input)).toEqual({ success: true, data: input });
  return true;
}

describe('a dossier plainly in order', () => {
  it.each(exampleFiles())('is that of the example %s', (file) => {
    expect(expectExact(example(file))).toBe(true);
  });

  it.each(Object.entries(DOSSIERS))('is %s', (_name, dossier) => {
    expect(expectExact(dossier)).toBe(true);
  });
});

describe('a closer look is left to the full reading', () => {
  it.each<[string, unknown]>([
    ['pollutants by their Chinese names', changedAt(BUILD, 'increase', { 化学需氧量: '1' })],
    ['a long amount', changedAt(BUILD, 'increase.COD', '0.00000000000000000001')],
    ['a question of priority', { ...BUILD, priority: { bank: 'park', major: true, inOwnArea: true } }],
    ['a number for an amount', changedAt(BUILD, 'increase.COD', 1)],
    ['an unknown field', { ...BUILD, colour: 'red' }],
    ['a missing field', changedAt(BUILD, 'orders', undefined)],
    ['a field of another source', { ...CLOSURE, governmentRun: true }],
    ['an unknown source', { ...CLOSURE, source: 'closing' }],
    ['an unknown kind', { ...CLOSURE, kind: 'closure' }],
    ['an unknown place', { ...CLOSURE, place: '高新区' }],
    ['no name', { ...CLOSURE, name: '' }],
    ['a year that is no whole number', { ...XINZHUANG, year: 2024.5 }],
    ['a holding that is missing', changedAt(BUILD, 'holdings', {})],
    ['the standing of another year', changedAt(BUILD, 'standings', { '2022': GOOD_STANDING })],
    ['a list with a gap', { ...BUILD, breaches: new Array(1) }],
    ['nothing', null],
    ['a list', [BUILD]],
    ['text', 'BUILD'],
  ])('%s', (_words, input) => {
    expect(plain(input)).toBeUndefined();
  });
});

describe('the full reading accepts what is taken for plain, and gives equal data', () => {
  it.each(Object.entries(DOSSIERS))('with other values of the same sort: %s', (_name, dossier) => {
    let taken = 0;
    fc.assert(
      fc.property(varied(dossier), (input) => {
        if (expectExact(input)) taken++;
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(60);
    expect(taken).toBeLessThan(600);
  });

  it.each(Object.entries(DOSSIERS))('with parts replaced: %s', (_name, dossier) => {
    fc.assert(
      fc.property(spoiled(dossier, nearly), (input) => {
        expectExact(input);
      }),
      { numRuns: 600 },
    );
  });

  it.each(Object.entries(DOSSIERS))('with one more field: %s', (_name, dossier) => {
    fc.assert(
      fc.property(extended(dossier), (input) => {
        expectExact(input);
      }),
      { numRuns: 200 },
    );
  });

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(plain(input)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
