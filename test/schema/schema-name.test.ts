import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { parseDossier, safeParseDossier } from '../../src/schema/parse-dossier.js';
import { parsePolicy, safeParsePolicy } from '../../src/schema/policy.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { problemsIn } from '../support/problems.js';

const WRONG = { code: 'wrong-type', path: '$schema', expected: 'text', found: '5' };

describe('a document may name its JSON Schema', () => {
  it.each([
    ['construction', BUILD],
    ['reduction', CLOSURE],
    ['area', XINZHUANG],
  ])('%s: the name is no fact', (_kind, dossier) => {
    const named = { $schema: './schemas/dossier.json', ...dossier };
    expect(parseDossier(named)).toEqual(dossier);
    expect(assess(parseDossier(named)).facts).toEqual(dossier);
    expect(named.$schema).toBe('./schemas/dossier.json');
  });

  it('policy: the name changes no hash', () => {
    const policy = parsePolicy({ $schema: './schemas/policy.json', ...changshu2023Draft });
    expect(policy).toEqual(changshu2023Draft);
    expect(policyHash(policy)).toBe(policyHash(changshu2023Draft));
  });
});

describe('a name that is no text is refused, and everything else that is wrong with it', () => {
  it.each([
    ['construction', { ...BUILD, on: '2024-02-30' }],
    ['reduction', { ...CLOSURE, completedOn: '2024-02-30' }],
    ['area', { ...XINZHUANG, on: '2024-02-30' }],
    ['unknown kind', { kind: 'x' }],
  ])('%s', (_kind, dossier) => {
    const [first, ...others] = problemsIn(safeParseDossier({ ...dossier, $schema: 5 }));
    expect(first).toEqual(WRONG);
    expect(others).toEqual(problemsIn(safeParseDossier(dossier)));
  });

  it('policy', () => {
    expect(problemsIn(safeParsePolicy({ ...changshu2023Draft, $schema: 5 }))).toEqual([WRONG]);
  });

  it('deeper down it is an unknown field', () => {
    const order = { scope: 'both', issuedOn: '2024-02-01', $schema: 'x' };
    expect(problemsIn(safeParseDossier({ ...BUILD, orders: [order] }))).toMatchObject([
      { code: 'unknown-key', path: 'orders[0].$schema' },
    ]);
  });

  it('a field named __proto__ beside it is not lost', () => {
    const text = JSON.stringify({ ...BUILD, $schema: 'x' }).replace('{', '{"__proto__": 1,');
    expect(safeParseDossier(JSON.parse(text))).toEqual(
      safeParseDossier(JSON.parse(text.replace(',"$schema":"x"', ''))),
    );
  });
});
