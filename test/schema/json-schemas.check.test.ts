import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/receipt/receipt.js';
import { assess } from '../../src/dossier/assess.js';
import { safeParseAccepted } from '../../src/schema/accept.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import { safeParseReceipt } from '../../src/schema/receipt.js';
import { safeParseScenario } from '../../src/schema/scenario.js';
import { changedAt, example, exampleFiles } from '../support/dossiers.js';
import { refusedAt, validatorOf } from '../support/json-schemas.js';
import { problemsIn } from '../support/problems.js';
import { ENTRY_SCENARIOS } from '../support/scenarios-entry.js';
import { USE_SCENARIOS } from '../support/scenarios-use.js';
import { spoiled } from '../support/spoiled.js';

const VALIDATORS = {
  scenario: validatorOf('scenario'),
  receipt: validatorOf('receipt'),
  accept: validatorOf('accept'),
};
const READERS = { scenario: safeParseScenario, receipt: safeParseReceipt, accept: safeParseAccepted };

const SCENARIO = {
  name: '总氮不可交易',
  clause: '3.3.3.p2.s1c',
  ask: 'decideTrade',
  facts: { pollutant: 'TN' },
  expect: { verdict: 'refused' },
};
const OF_DOSSIER = { ...SCENARIO, ask: 'dossier', expect: { 'offsets.TP.required': '0.055' } };
const RECEIPT = {
  facts: { kind: 'area' },
  lines: [
    {
      id: 'commitments[0]',
      words: { zh: '', en: '' },
      outcome: null,
      grounds: [{ clause: '5.1', code: 'x', reading: 'y', about: 'z' }],
    },
  ],
  readings: ['y'],
  policy: { id: 'p', status: 's', hash: 'a1' },
  library: { name: 'n', version: '1' },
  hash: 'b2',
};
const ENTRY = {
  from: '1',
  to: null,
  policies: { from: 'a', to: 'b' },
  cases: { count: 0, digest: 'x' },
  sentence: { zh: '变严', en: 'stricter' },
  reason: '',
};
const EARLIER = { id: '5f2c', about: 'change', sentence: { zh: '变严', en: 'stricter' }, reason: '' };
const throughJson = (value: unknown): object => JSON.parse(JSON.stringify(value));
const ACCEPTED = throughJson({
  accepted: {
    a: [ENTRY],
    b: [{ ...ENTRY, decisions: { count: 1, digest: 'x' }, withdrawn: true, reason: '会议议定' }],
  },
  earlier: [EARLIER],
});

describe('what is in order', () => {
  it.each([...ENTRY_SCENARIOS, ...USE_SCENARIOS].map((each) => [each.name, each] as const))(
    'the scenario %s',
    (_name, scenario) => {
      expect(refusedAt(VALIDATORS.scenario, throughJson(scenario))).toEqual([]);
    },
  );

  it.each(exampleFiles())('the receipt of docs/examples/%s', (file) => {
    const made = throughJson(receipt(assess(parseDossier(example(file)))));
    expect(refusedAt(VALIDATORS.receipt, made)).toEqual([]);
    expect(safeParseReceipt(made).success).toBe(true);
  });

  it.each([
    ['scenario', SCENARIO],
    ['scenario', OF_DOSSIER],
    ['scenario', { ...SCENARIO, facts: {}, expect: null }],
    ['scenario', { ...SCENARIO, expect: {} }],
    ['receipt', RECEIPT],
    ['receipt', { ...RECEIPT, lines: [], readings: [] }],
    ['accept', ACCEPTED],
    ['accept', { accepted: {} }],
  ] as const)('%s: %j', (kind, document) => {
    for (const each of [document, { $schema: './x.json', ...document }]) {
      expect(refusedAt(VALIDATORS[kind], each)).toEqual([]);
      expect(READERS[kind](each).success).toBe(true);
    }
  });
});

describe('what is refused by the JSON Schema where the library refuses it', () => {
  it.each<[kind: keyof typeof READERS, path: string, value: unknown, document: object]>([
    ['scenario', 'name', '', SCENARIO],
    ['scenario', 'name', undefined, SCENARIO],
    ['scenario', 'name', { zh: 'x' }, SCENARIO],
    ['scenario', 'clause', '3.3', SCENARIO],
    ['scenario', 'clause', 3, SCENARIO],
    ['scenario', 'clause', undefined, SCENARIO],
    ['scenario', 'ask', 'decideTrades', SCENARIO],
    ['scenario', 'ask', 'pollutantName', SCENARIO],
    ['scenario', 'ask', null, SCENARIO],
    ['scenario', 'facts', [], SCENARIO],
    ['scenario', 'facts', undefined, OF_DOSSIER],
    ['scenario', 'expect', undefined, SCENARIO],
    ['scenario', 'expect', undefined, OF_DOSSIER],
    ['scenario', 'expect', 'refused', OF_DOSSIER],
    ['scenario', 'expect', null, OF_DOSSIER],
    ['scenario', 'expect', {}, OF_DOSSIER],
    ['scenario', 'expect', ['x'], OF_DOSSIER],
    ['scenario', 'expected', 'refused', SCENARIO],
    ['scenario', '$schema', 5, SCENARIO],
    ['receipt', 'facts', null, RECEIPT],
    ['receipt', 'lines', {}, RECEIPT],
    ['receipt', 'lines[0].id', '', RECEIPT],
    ['receipt', 'lines[0].words', 'x', RECEIPT],
    ['receipt', 'lines[0].words.zh', undefined, RECEIPT],
    ['receipt', 'lines[0].words.de', 'x', RECEIPT],
    ['receipt', 'lines[0].outcome', undefined, RECEIPT],
    ['receipt', 'lines[0].grounds[0].clause', undefined, RECEIPT],
    ['receipt', 'lines[0].grounds[0].code', '', RECEIPT],
    ['receipt', 'lines[0].grounds[0].reading', null, RECEIPT],
    ['receipt', 'lines[0].grounds[0].abut', 'x', RECEIPT],
    ['receipt', 'readings[0]', 5, RECEIPT],
    ['receipt', 'policy.status', undefined, RECEIPT],
    ['receipt', 'library.version', '', RECEIPT],
    ['receipt', 'hash', undefined, RECEIPT],
    ['receipt', 'input', 'a.json', RECEIPT],
    ['accept', 'accepted', 'x', ACCEPTED],
    ['accept', 'accepted', undefined, ACCEPTED],
    ['accept', 'accepted.a', {}, ACCEPTED],
    ['accept', 'accepted.a[0]', 'x', ACCEPTED],
    ['accept', 'accepted.a[0].policies.from', '', ACCEPTED],
    ['accept', 'accepted.a[0].cases', undefined, ACCEPTED],
    ['accept', 'accepted.a[0].cases.count', 1.5, ACCEPTED],
    ['accept', 'accepted.b[0].withdrawn', false, ACCEPTED],
    ['accept', 'accepted.a[0].sentence', 'x', ACCEPTED],
    ['accept', 'accepted.a[0].sentence.en', '', ACCEPTED],
    ['accept', 'accepted.a[0].sentence.fr', 'x', ACCEPTED],
    ['accept', 'accepted.a[0].reason', undefined, ACCEPTED],
    ['accept', 'accepted.a[0].reason', null, ACCEPTED],
    ['accept', 'accepted.a[0].by', 'x', ACCEPTED],
    ['accept', 'earlier[0].about', 'changes', ACCEPTED],
    ['accept', 'earlier[0].id', '', ACCEPTED],
    ['accept', 'acceptd', [], ACCEPTED],
    ['accept', '$schema', null, ACCEPTED],
  ])('%s: %s = %j', (kind, path, value, document) => {
    const changed = changedAt(document, path, value);
    expect(refusedAt(VALIDATORS[kind], changed)).toEqual([path]);
    expect(problemsIn(READERS[kind](changed)).map((problem) => problem.path)).toEqual([path]);
  });

  it.each(['scenario', 'receipt', 'accept'] as const)('%s: what is no object', (kind) => {
    for (const none of [null, [], 'x', 5, true]) {
      expect(refusedAt(VALIDATORS[kind], none)).toEqual(['']);
      expect(problemsIn(READERS[kind](none)).map(({ path }) => path)).toEqual(['']);
    }
  });
});

describe('the JSON Schema accepts what the library reads, and nothing else', () => {
  it.each([
    ['scenario', SCENARIO],
    ['scenario', OF_DOSSIER],
    ['receipt', RECEIPT],
    ['accept', ACCEPTED],
  ] as const)('%s', (kind, document) => {
    const seen = { accepted: 0, refused: 0 };
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        'dossier',
        'decideUse',
        'T',
        '3.3.2.s1',
        'lint',
        '',
        'x',
        {},
        { x: '1' },
        [],
        [ENTRY],
        null,
      ),
    );
    const named = { $schema: 'x', ...document };
    fc.assert(
      fc.property(spoiled(named, value), (changed) => {
        // A file of an earlier release is read as well; the JSON Schema is that of this one.
        fc.pre(!Array.isArray((changed as { accepted?: unknown } | null)?.accepted));
        // `__proto__` is refused wherever it stands, which JSON Schema cannot say of free JSON.
        fc.pre(!JSON.stringify(changed).includes('"__proto__"'));
        const accepted = READERS[kind](changed).success;
        seen[accepted ? 'accepted' : 'refused']++;
        expect(VALIDATORS[kind](changed), JSON.stringify(changed)).toBe(accepted);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
  });
});
