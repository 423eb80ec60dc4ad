import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { example } from '../support/dossiers.js';
import { terminal } from '../support/terminal.js';

const DRAFT = policyDocument(changshu2023Draft);
const RECEIPTS = ['strategic-new-build.json', 'dyeing-works-closure.json']
  .map((file) => JSON.stringify(receipt(assess(example(file)))))
  .join('\n');

const run = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  terminal(['scenario', ...args, '--lang', 'en'], { files });

describe('scenario from-receipt', () => {
  it('3.3.2.s2a writes what was decided as what is expected, and the policy that decided it agrees', async () => {
    const { code, out } = await run({ 'r.ndjson': RECEIPTS }, 'from-receipt', 'r.ndjson');
    expect(code).toBe(0);
    const [build, closure] = JSON.parse(out);
    expect(build).toMatchObject({
      name: '碧溪街道某电子材料新建项目',
      clause: '3.3.2.s2b',
      ask: 'dossier',
      facts: { kind: 'construction', place: '碧溪街道' },
    });
    expect(build.expect).toMatchObject({ 'offsets.TP.required': '0.055', sufficient: false });
    expect(closure).toMatchObject({ ask: 'dossier', expect: { entry: 'permitted' } });
    const files = { 'policy.json': DRAFT, 's.json': out };
    const played = await terminal(['check', 'policy.json', '--scenarios', 's.json', '--lang', 'en'], {
      files,
    });
    expect(played.code).toBe(0);
    expect(played.out).toContain('Scenarios (2 passed)');
  });

  it('tells a receipt that cannot be read, and writes the others', async () => {
    const { code, out, err } = await run({ 'r.ndjson': `oops\n${RECEIPTS}` }, 'from-receipt', 'r.ndjson');
    expect([code, JSON.parse(out).length]).toEqual([1, 2]);
    expect(err).toContain('r.ndjson: not all can be read');
  });

  it.each([[[]], [['from-receipts', 'r.ndjson']]])('%j is wrong usage', async (args) => {
    const { code, out } = await run({ 'r.ndjson': RECEIPTS }, ...args);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('check --coverage', () => {
  const scenario = (facts: object) =>
    JSON.stringify({
      name: 'a',
      clause: '3.3.2.s2a',
      ask: 'offsetRatio',
      facts,
      expect: { bound: 'at-least' },
    });
  const changed = DRAFT.replace('"strategicRatio": "1.1"', '"strategicRatio": "1.2"');
  const notes = async (facts: object): Promise<Readonly<Record<string, string>>> => {
    const files = { 'policy.json': changed, 's.json': scenario(facts) };
    const args = ['check', 'policy.json', '--scenarios', 's.json', '--coverage', '--format', 'json'];
    const { notices } = JSON.parse((await terminal(args, { files })).out);
    const own = notices.filter(({ kind }: { kind: string }) => kind === 'coverage');
    return Object.fromEntries(
      own.map(
        ({
          code,
          details,
          parts,
        }: {
          code: string;
          details: { en: string }[];
          parts?: { told: unknown[] };
        }) => [code, details[0]?.en ?? String(parts?.told.length)],
      ),
    );
  };
  const STRATEGIC = { construction: 'new', strategicEmerging: true, pollutant: 'TP' };

  it('3.3.2.s2a tells which clauses, parameters and readings no scenario shows', async () => {
    const { clauses = '', parameters = '', readings = '' } = await notes(STRATEGIC);
    expect(clauses).toContain('3.2.4.s1c');
    expect(clauses).not.toContain('3.3.2.s2a');
    expect(parameters).toContain('prefectureShare: ');
    expect(parameters).not.toContain('strategicRatio');
    expect(readings).toContain('entry-date: ');
  });

  it('3.3.2.s2a tells the changes of which no scenario is a case', async () => {
    expect((await notes(STRATEGIC)).effects).toBeUndefined();
    expect((await notes({ ...STRATEGIC, pollutant: 'COD' })).effects).toBe('1');
  });

  it('is told only where it is asked for', async () => {
    const files = { 'policy.json': DRAFT, 's.json': scenario(STRATEGIC) };
    const { out } = await terminal(['check', 'policy.json', '--scenarios', 's.json', '--lang', 'en'], {
      files,
    });
    expect(out).not.toContain('What no scenario shows');
  });
});
