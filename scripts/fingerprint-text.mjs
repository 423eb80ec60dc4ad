// Writes src/policy/changshu-2023-text.ts, by which the text of the draft is recognised though it is not stored. Run by
// hand, after a build, by somebody who has the text; nothing else needs it:
//   node scripts/fingerprint-text.mjs PATH-OF-THE-TEXT
// It finds each clause by the hash that the catalogue of clauses records, and takes what lies between two clauses for
// headings, one a line.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { CLAUSE_IDS, changshu2023Draft, clauses, fingerprintText } from 'pollutant-quota-rules';

const OUT = 'src/policy/changshu-2023-text.ts';
const LONGEST = 250;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node scripts/fingerprint-text.mjs PATH-OF-THE-TEXT');
const source = readFileSync(path, 'utf8');

/** The first stretch from a place on that has a hash, all white space removed. */
function stretchOf(hash, from) {
  for (let start = from; start < source.length; start++) {
    const running = createHash('sha256');
    for (let end = start + 1; end <= Math.min(source.length, start + LONGEST); end++) {
      running.update(source[end - 1].trim(), 'utf8');
      if (running.copy().digest('hex') === hash) return { start, end };
    }
  }
  throw new Error('the text is not the one that the clauses were taken from');
}

const passages = [];
let done = 0;
for (const clause of CLAUSE_IDS) {
  const { start, end } = stretchOf(clauses[clause].textSha256, done);
  const headings = source
    .slice(done, start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const words of headings) passages.push({ clause, heading: true, words });
  passages.push({ clause, words: source.slice(start, end) });
  done = end;
}
if (source.slice(done).trim() !== '') throw new Error('the text goes on after the last clause');

const text = fingerprintText(changshu2023Draft.id, source, passages);
if (text.sourceSha256 !== changshu2023Draft.sourceSha256) throw new Error('the text has another hash');

const quoted = (value) => (typeof value === 'string' ? `'${value}'` : String(value));
const rows = text.passages.map((passage) => {
  const lines = Object.entries(passage).map(([key, value]) => `      ${key}: ${quoted(value)},\n`);
  return `    {\n${lines.join('')}    },\n`;
});
writeFileSync(
  OUT,
  `// Written by scripts/fingerprint-text.mjs from the text of the draft.
import { deepFreeze } from '../lib/freeze.js';
import type { FingerprintedText } from '../types/fingerprint.js';

/**
 * The text of Changshu's consultation draft as fingerprints: its 93 clauses and its headings in their order. The words
 * themselves are not here; see {@link compareText}.
 */
export const changshu2023Text: FingerprintedText = /* @__PURE__ */ deepFreeze<FingerprintedText>({
  policy: '${text.policy}',
  sourceSha256: '${text.sourceSha256}',
  passages: [
${rows.join('')}  ],
});
`,
);
console.log(`${rows.length} passages written to ${OUT}`);
