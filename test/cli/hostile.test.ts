import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { example } from '../support/dossiers.js';
import { exampleText } from '../support/examples.js';
import { terminal } from '../support/terminal.js';

const DOSSIER = exampleText('strategic-new-build');
const POLICY = policyDocument(changshu2023Draft);
const RECEIPT = JSON.stringify(receipt(assess(example('strategic-new-build.json'))));
const SCENARIO = JSON.stringify({
  name: 'Strategic phosphorus',
  clause: '3.3.2.s2a',
  ask: 'offsetRatio',
  facts: { construction: 'new', strategicEmerging: true, pollutant: 'TP' },
  expect: { ratio: '1.1' },
});
const ACCEPTED = JSON.stringify({
  accepted: [{ id: 'change-0123456789ab', about: 'change', sentence: { zh: '甲', en: 'a' }, reason: '' }],
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const bytes = (...all: number[]): Uint8Array => new Uint8Array(all);

/** A good text with one thing wrong in it, whatever it says. */
const spoilings: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'cut in the middle': (text) => text.slice(0, text.length / 2),
  'in UTF-16': utf16,
  'after a byte order mark': (text) => `\ufeff${text}`,
  'after two': (text) => `\ufeff\ufeff${text}`,
  'with CR alone': (text) => text.replaceAll('\n', '\r'),
  twice: (text) => `${text}\n${text}`,
  'with NUL': (text) => text.replace(':', ':\u0000'),
  'with a byte that is no UTF-8': (text) => {
    const all = utf8(text);
    all[Math.floor(all.length / 3)] = 0xff;
    return all;
  },
  'with half a pair': (text) => text.replace(/"([a-z]+)":\s*"/, '"$1": "\\ud800'),
  'with __proto__': (text) => text.replace('{', '{ "__proto__": { "polluted": true }, '),
  'with __proto__ below': (text) => text.replace(/: \{|:\{/, ': { "__proto__": {}, '),
  'with constructor': (text) => text.replace('{', '{ "constructor": { "prototype": {} }, '),
  'with a field twice': (text) => text.replace(/\{\s*("[^"]+"):/, '{ $1: 1, $1:'),
  'with 10,000 fields twice': (text) => text.replace('{', `{${'"a":1,'.repeat(10_000)}`),
  'with deep nesting': (text) => text.replace('{', `{ "deep": ${'['.repeat(50_000)}${']'.repeat(50_000)}, `),
  'with deep objects': (text) => text.replace('{', `{ "deep": ${'{"a":'.repeat(150)}1${'}'.repeat(150)}, `),
  'in a list': (text) => `[${text}]`,
  'in quotes': (text) => JSON.stringify(text),
  'with null for everything': (text) => text.replaceAll(/:\s*("[^"]*"|true|false|\d+)/g, ': null'),
  'with lists for everything': (text) => text.replaceAll(/:\s*("[^"]*"|true|false|\d+)/g, ': []'),
  'with numbers for everything': (text) => text.replaceAll(/:\s*("[^"]*"|true|false|\d+)/g, ': 1e999'),
  'with objects for everything': (text) => text.replaceAll(/:\s*("[^"]*"|true|false|\d+)/g, ': {"d":[-5]}'),
  'with terminal colours': (text) => text.replaceAll(/:\s*"[^"]*"/g, ': "\\u001b[31m\\u202e\\n::error::x"'),
  'with very long texts': (text) => text.replace(/:\s*"[^"]*"/, `: "${'长'.repeat(100_000)}"`),
};

/** Files that are none of ours. */
const STRANGERS: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  blanks: ' \n\t\r\n',
  'a byte order mark': '\ufeff',
  NUL: bytes(0, 0, 0, 0),
  'random bytes': bytes(...Array.from({ length: 999 }, (_, at) => (at * 131 + 7) % 256)),
  'a PNG': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'a PDF': '%PDF-1.7\n%âãÏÓ\n',
  'a ZIP': bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
  null: 'null',
  true: 'true',
  'a number': '-1e400',
  'a text': '"{}"',
  'an empty list': '[]',
  'an empty object': '{}',
  'objects, one a line': '{}\n'.repeat(3000),
  'a list of 20,000 objects': `[${'{},'.repeat(20_000)}{}]`,
  'brackets that never end': '['.repeat(100_000),
  'brackets that only end': ']'.repeat(1000),
  'one long line': 'x'.repeat(1_000_000),
  YAML: 'kind: construction\nname: x\n',
  CSV: 'a,b\r\n1,2\r\n',
  'proto alone': '{"__proto__":null}',
  Chinese: '总量指标管理\n',
  'a dossier': DOSSIER,
  'a policy': POLICY,
  'a receipt': RECEIPT,
  'a scenario': SCENARIO,
  'an accept file': ACCEPTED,
};

const spoilt = (good: string) => Object.entries(spoilings).map(([how, spoil]) => [how, spoil(good)] as const);

/** Commands, each with the file that is spoilt called `x`, and what would be good in its place. */
const COMMANDS: readonly (readonly [command: string, good: string])[] = [
  ['assess x', DOSSIER],
  ['assess --format json x', DOSSIER],
  ['assess --format csv x', DOSSIER],
  ['assess --format receipt x', DOSSIER],
  ['assess --policy x good', POLICY],
  ['why-not x', DOSSIER],
  ['why-not --format json x', DOSSIER],
  ['replay x', RECEIPT],
  ['replay --format json x', RECEIPT],
  ['replay --policy x receipts', POLICY],
  ['compare x', POLICY],
  ['lint --policy x', POLICY],
  ['policy init --policy x', POLICY],
  ['check x', POLICY],
  ['check --against x --scenarios x.json --receipts x --accept x policy', SCENARIO],
  ['check --against x --scenarios x.json --receipts x --accept x --format json policy', RECEIPT],
  ['check --against x --receipts x --accept x --update policy', ACCEPTED],
  ['text x', '# 总量指标'],
];

/** What works through every case of every rule, and only with a policy in order. */
const isSlow = (command: string): boolean => /^(check|compare|lint)/.test(command);

const files = { good: DOSSIER, receipts: RECEIPT, policy: POLICY };

describe.each(COMMANDS)('%s', (command, good) => {
  const inputs = [...Object.entries(STRANGERS), ...spoilt(good)].filter(
    ([how, input]) => !(isSlow(command) && (input === good || how === 'after a byte order mark')),
  );

  it.each(inputs)('%s ends in words and an exit code', async (_what, input) => {
    const args = command.split(' ');
    const { code, out, err } = await terminal([...args, '--lang', 'en'], {
      files: { ...files, x: input, 'x.json': input },
    });
    expect([0, 1, 2]).toContain(code);
    expect(err).not.toMatch(/^ {4}at |RangeError|TypeError/m);
    expect(out + err).not.toBe('');
    if (code === 0) expect(out).not.toBe('');
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(err.length).toBeLessThan(100_000);
  });
});

/** A good text with more fields that nobody knows than a list of arguments may have. */
const withUnknownFields = (text: string): string =>
  text.replace('{', `{${Array.from({ length: 70_000 }, (_, at) => `"k${at}":1,`).join('')}`);

describe('70,000 unknown fields', () => {
  it.each([
    ['assess x', DOSSIER, 'x: cannot be assessed, 70000 to correct'],
    ['replay x', RECEIPT, 'x: not all can be replayed, 70000 to correct'],
    ['lint --policy x', POLICY, 'x: cannot be used as a policy, 70000 to correct'],
  ])('%s lists the first hundred and counts the others', async (command, good, told) => {
    const { code, err } = await terminal([...command.split(' '), '--lang', 'en'], {
      files: { x: withUnknownFields(good) },
    });
    expect(code).toBeGreaterThan(0);
    expect(err.split('\n')[0]).toBe(told);
    expect(err.split('\n')).toHaveLength(103);
    expect(err).toContain('and 69900 more');
  });
});
