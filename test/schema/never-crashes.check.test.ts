import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/receipt/receipt.js';
import { assess } from '../../src/dossier/assess.js';
import { safeParseAccepted } from '../../src/schema/accept.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import { safeParseReceipt } from '../../src/schema/receipt.js';
import { safeParseScenario } from '../../src/schema/scenario.js';
import { expectAnswer } from '../support/answered.js';
import { BUILD, XINZHUANG } from '../support/dossiers.js';
import { spoiled } from '../support/spoiled.js';

const SCENARIO = {
  $schema: 'scenario.json',
  name: '总氮不可交易',
  clause: '3.3.3.p2.s1c',
  ask: 'decideTrade',
  facts: { pollutant: 'TN', completed: true, certified: true },
  expect: { verdict: ['refused'] },
};
const OF_DOSSIER = { ...SCENARIO, ask: 'dossier', facts: BUILD, expect: { sufficient: true } };
const ENTRY = {
  from: '1',
  to: '2',
  policies: { from: 'a', to: 'b' },
  cases: { count: 1, digest: 'x' },
  sentence: { zh: '变严', en: 'stricter' },
  reason: '',
};
const ACCEPTED = { $schema: 'accept.json', accepted: { a: [ENTRY], b: [] } };
const OLD_ENTRY = { id: '5f2c', about: 'change', sentence: { zh: '变严', en: 'stricter' }, reason: '' };
const OLD_ACCEPTED = { $schema: 'accept.json', accepted: [OLD_ENTRY, { ...OLD_ENTRY, about: 'lint' }] };
const RECEIPT = JSON.parse(JSON.stringify(receipt(assess(parseDossier(XINZHUANG)))));

const READERS = {
  scenario: safeParseScenario,
  'scenario of a dossier': safeParseScenario,
  'accept file': safeParseAccepted,
  'accept file of an earlier release': safeParseAccepted,
  receipt: safeParseReceipt,
};
const GOOD: Readonly<Record<keyof typeof READERS, object>> = {
  scenario: SCENARIO,
  'scenario of a dossier': OF_DOSSIER,
  'accept file': ACCEPTED,
  'accept file of an earlier release': OLD_ACCEPTED,
  receipt: { $schema: 'receipt.json', ...RECEIPT },
};
const NAMES = Object.keys(READERS) as (keyof typeof READERS)[];

describe('no JSON crashes a reading', () => {
  it.each(NAMES)('any JSON as a %s', (name) => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => expectAnswer(READERS[name](input))),
      { numRuns: 300 },
    );
  });

  it.each(NAMES)('a %s with parts replaced by any JSON', (name) => {
    const seen = { good: 0, bad: 0 };
    expect(READERS[name](GOOD[name]).success).toBe(true);
    fc.assert(
      fc.property(spoiled(GOOD[name]), (input) => {
        const read = READERS[name](input);
        expectAnswer(read);
        seen[read.success ? 'good' : 'bad']++;
      }),
      { numRuns: 300 },
    );
    expect(seen.bad).toBeGreaterThan(50);
  });

  it.each(NAMES)('an object that cannot be turned into text, anywhere in a %s', (name) => {
    const value = fc.constantFrom(
      ...['{"toString":1}', '{"valueOf":"y","toString":null}'].map((each) => JSON.parse(each)),
    );
    fc.assert(
      fc.property(spoiled(GOOD[name], value), (input) => expectAnswer(READERS[name](input))),
      { numRuns: 100 },
    );
  });

  it.each(NAMES)('lists nested too deeply to be shown, anywhere in a %s', (name) => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expectAnswer(READERS[name](deep));
    for (const field of Object.keys(GOOD[name]))
      expectAnswer(READERS[name]({ ...GOOD[name], [field]: deep }));
  });
});
