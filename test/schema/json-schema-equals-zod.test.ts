import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { anyDossierStructure } from '../../src/schema/dossier.js';
import { policyDocumentSchema } from '../../src/schema/policy.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { ELIGIBLE } from '../support/facts.js';
import { validatorOf } from '../support/json-schemas.js';
import { CLAUSES_OF_PARAMETERS } from '../support/policies.js';

const policy = validatorOf('policy');
const dossier = validatorOf('dossier');

const FULL = {
  ...BUILD,
  purchases: [{ pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true }],
  orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-03-01' }],
  breaches: ['TP'],
  priority: { bank: 'city', category: 'other', level: 'city' },
};
const LOCAL = { ...BUILD, priority: { bank: 'park', major: true, inOwnArea: false } };
const { governmentRun: _run, startedOn: _start, ...WORKS } = WORKS_OF_AREA;
const AHEAD = { ...WORKS, ...ELIGIBLE['ahead-of-standard'] };
const ECOLOGICAL = { ...WORKS, ...ELIGIBLE['ecological-expansion'] };
const FUNDED = {
  ...WORKS_OF_AREA,
  provinceAmounts: { 总磷: '1' },
  upperFunds: { allocated: '1', total: '2' },
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

/** Every path of a value, and one more field in each object. */
const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        ...Object.entries(value).flatMap(([key, part]) =>
          pathsOf(part, path === '' ? key : `${path}.${key}`),
        ),
        ...(path === '' ? ['extra'] : [path, `${path}.extra`]),
      ];

const VALUES = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    1,
    12,
    13,
    2024,
    -1,
    1.5,
    1e21,
    '',
    '0',
    '1',
    '1.1',
    '-0',
    '-1',
    '1e3',
    'x',
  ],
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024',
    'COD',
    '总氮',
    'PM2.5',
    'city',
    'park',
    'both',
    'eia',
    'other',
    'new',
  ],
  ...[
    'closure',
    'government-works',
    'ahead-of-standard',
    'reduction',
    'construction',
    'area',
    'draft',
    'start',
    '3.2.2.p1.s1c',
    '3.2.4.s1d',
  ],
  ...[
    [],
    ['COD'],
    ['x'],
    [null],
    {},
    { COD: '1' },
    { x: '1' },
    { zh: 'a', en: 'b' },
    { water: true, air: false },
  ],
];

const spoiled = (document: object): fc.Arbitrary<object> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(document)), fc.constantFrom(...VALUES)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<object>((whole, [path, value]) => {
        try {
          return changedAt(whole, path, value);
        } catch {
          return whole;
        }
      }, document),
    );

describe('the JSON Schema accepts what the structure accepts, and nothing else', () => {
  it.each([
    ['construction', FULL],
    ['construction with local priority', LOCAL],
    ['closure', CLOSURE],
    ['government works', FUNDED],
    ['works ahead of a standard', AHEAD],
    ['voluntary treatment', TREATMENT],
    ['ecological expansion', ECOLOGICAL],
    ['area', AREA],
  ])('%s', (_kind, document) => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(spoiled(document), (changed) => {
        const accepted = anyDossierStructure.safeParse(changed).success;
        seen[accepted ? 'accepted' : 'refused']++;
        expect(dossier(changed), JSON.stringify(changed)).toBe(accepted);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
  });

  it('policy', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(spoiled({ ...changshu2023Draft, clauses: CLAUSES_OF_PARAMETERS }), (changed) => {
        const accepted = policyDocumentSchema.safeParse(changed).success;
        seen[accepted ? 'accepted' : 'refused']++;
        expect(policy(changed), JSON.stringify(changed)).toBe(accepted);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
  });
});
