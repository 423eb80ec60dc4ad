import { describe, expect, it } from 'vitest';
import { library } from '../../src/lib/version.js';
import { exampleText } from '../support/examples.js';
import { DRAFT_SHORT } from '../support/policies.js';
import { terminal } from '../support/terminal.js';

const NAMES = ['city-run-works-in-park', 'listed-livestock-works', 'strategic-new-build', 'area-status'];
const dossiers = Object.fromEntries(NAMES.map((name) => [name, exampleText(name)]));

const receipts = async (): Promise<string> =>
  (await terminal(['assess', '--format', 'receipt', ...NAMES], { files: dossiers })).out;

const replay = async (change: (text: string) => string, ...args: string[]) =>
  terminal(['replay', ...args, 'r.ndjson'], { files: { 'r.ndjson': change(await receipts()) } });

describe('replay', () => {
  it('finds nothing changed under the same policy', async () => {
    expect((await receipts()).trimEnd().split('\n')).toHaveLength(4);
    expect(await replay((text) => text)).toEqual({
      code: 0,
      out: [
        '以往测算的复核',
        '共 4 份，4 份结论相同。',
        '',
        '本表依据征求意见稿测算，不具法律效力。常熟市其后印发的正式文件为常政办发规字〔2023〕3号，本工具未收',
        '录其条文。',
        `changshu-2023-draft ${DRAFT_SHORT} · pollutant-quota-rules ${library.version}`,
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('3.2.2.p2.s1a tells what would be decided differently, then and now with their clauses', async () => {
    const { code, out } = await replay((text) => text, '--lang', 'en', '--set', 'city-run-in-park=park');
    expect(code).toBe(1);
    const text = out.replace(/\n\s*/g, ' ');
    expect(text).toContain('3 of 4 are decided as they were.');
    expect(text).toContain(
      'route: prepared by the construction unit, reviewed by the sector department, filed by the county bureau [3.2.2.p2.s1a 3.2.3.s1a] → prepared by the park, reviewed by the park, filed by the park [3.2.2.p2.s1b 3.2.2.p2.s1c 3.2.3.s1a 3.2.2.p2.s1a]',
    );
    expect(text).toContain('COD: split: Suzhou 9, City 21');
    expect(text).toContain('→ Suzhou 9, Park 21');
  });

  it('3.2.1.p3.s1 tells a line that was not there before', async () => {
    const { out } = await replay((text) => text, '--lang', 'en', '--set', 'strategic-other-pollutants=floor');
    const text = out.replace(/\n\s*/g, ' ');
    expect(text).toContain('VOCs: missing: 0.4 t/a [3.3.2.s1] → 0 t/a [3.3.2.s1]');
    expect(text).toContain('whether everything is covered: short → enough');
  });

  it('does not decide a receipt that was altered', async () => {
    const { code, out } = await replay((text) => text.replace('"0.055"', '"0.555"'));
    expect(code).toBe(1);
    expect(out).toContain('共 4 份，3 份结论相同。\n');
    expect(out).toContain('：与校验值不符，已被改动，不予复核\n');
  });

  it('tells broken lines by number and replays the others', async () => {
    const broken = '{"facts":{}, "hash":1}\n\n';
    const { code, out, err } = await replay((text) => `${broken}${text}[{\n`, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('4 of 4 are decided as they were.\n');
    expect(err).toMatch(/^r\.ndjson: not all can be replayed, \d+ to correct\n/);
    expect(err).toContain('  line 1, column 1, lines: is missing');
    expect(err).toContain('  line 1, column 21, hash: expected text, found 1');
    expect(err).toContain('  line 7, column 3: is not valid JSON');
    expect(err).toContain('the { at line 7, column 2 is never closed');
  });

  it('gives JSON, and tells a file that is not there', async () => {
    const { out } = await replay((text) => text, '--format', 'json');
    expect(JSON.parse(out).map(({ state }: { state: string }) => state)).toEqual([
      'same',
      'same',
      'same',
      'same',
    ]);
    const none = await terminal(['replay', 'none.ndjson']);
    expect([none.code, none.err]).toEqual([
      1,
      'none.ndjson：有的凭据无法复核，1 处需要更正\n  没有这个文件\n',
    ]);
  });
});
