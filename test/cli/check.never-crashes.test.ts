import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { terminal } from '../support/terminal.js';

const DRAFT = policyDocument(changshu2023Draft);

const SCENARIO = JSON.stringify({
  name: 'TN is not traded',
  clause: '3.3.3.p2.s1c',
  ask: 'decideTrade',
  facts: { pollutant: 'TN', completed: true, certified: true },
  expect: 'refused',
});

const ACCEPT = JSON.stringify({
  accepted: {
    'parameters.strategicRatio': [
      {
        from: '1.1',
        to: '1.2',
        policies: { from: 'a', to: 'b' },
        cases: { count: 1, digest: 'x' },
        sentence: { zh: '一', en: 'one' },
        reason: 'because',
      },
    ],
  },
});

/** A text with a piece of it cut out and another put in. */
const spoiled = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.oneof(fc.constantFrom('', '"', '{', '}', ',', ':', '[', 'null', '1e9', '\u0000', '😀'), fc.string()),
    )
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));

it('check says what is wrong with any files, and never crashes', async () => {
  const files = fc.record({
    policy: spoiled(DRAFT),
    scenario: spoiled(SCENARIO),
    accept: spoiled(ACCEPT),
    receipts: fc.string(),
  });
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.constantFrom('text', 'markdown', 'json', 'junit', 'sarif', 'github'),
      async (given, format) => {
        const { code, out } = await terminal(
          [
            'check',
            'p.json',
            '--format',
            format,
            '--scenarios',
            's',
            '--accept',
            'a.json',
            '--receipts',
            'r.ndjson',
          ],
          {
            files: {
              'p.json': given.policy,
              's/1.json': given.scenario,
              'a.json': given.accept,
              'r.ndjson': given.receipts,
            },
          },
        );
        expect([0, 1, 2]).toContain(code);
        if (format !== 'github') expect(out.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
