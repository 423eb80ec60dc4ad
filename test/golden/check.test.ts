import { describe, expect, it } from 'vitest';
import { terminal } from '../support/terminal.js';
import { EDITS, SCENARIOS } from './edits.js';

const scenarios = Object.fromEntries(
  Object.entries(SCENARIOS).map(([file, scenario]) => [file, JSON.stringify(scenario, null, 2)]),
);

/** The exit code that each edit must have: what changes is not accepted, and two documents cannot be used. */
const EXITS: Readonly<Record<string, number>> = {
  '01-suzhou-takes-a-quarter': 1,
  '02-three-to-seven': 1,
  '03-strategic-ratio-1.2': 1,
  '04-phosphorus-not-key': 1,
  '05-nitrogen-tradable': 1,
  '06-plan-starts-2026': 1,
  '07-targets-of-all-media': 1,
  '08-park-gains-a-street': 1,
  '09-shares-do-not-sum': 2,
  '10-unknown-clause': 2,
};

// Each report was read by a person against the text before it was kept; after a change, read it again.
describe.each(Object.entries(EDITS))('the report on %s', (name, document) => {
  it.each(['zh', 'en'] as const)('reads in %s as it was approved', async (lang) => {
    const { code, out } = await terminal(
      ['check', '--lang', lang, '--format', 'markdown', '--scenarios', 'scenarios', 'policy.json'],
      { files: { 'policy.json': document, ...scenarios } },
    );
    expect(code).toBe(EXITS[name]);
    const report = out.replace(/(pollutant-quota-rules) \d+\.\d+\.\d+\n$/, '$1\n');
    await expect(report).toMatchFileSnapshot(`reports/${name}.${lang}.md`);
  });
});
