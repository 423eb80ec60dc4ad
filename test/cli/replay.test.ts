import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/hash.js';
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

const FIGURE = /"words":\{"en":"0\.055 t\/a","zh":"0\.055 吨\/年"\}/;

/** The last lines of every sheet on the draft. */
const SIGNED = {
  zh: `本表依据征求意见稿测算，不具法律效力。常熟市其后印发的正式文件为常政办发规字〔2023〕3号，本工具未收\n录其条文。\nchangshu-2023-draft ${DRAFT_SHORT} · pollutant-quota-rules ${library.version}\n`,
  en: `This sheet rests on a consultation draft and binds nobody. The measure adopted later, 常政办发规字\n〔2023〕3号, is not encoded here.\nchangshu-2023-draft ${DRAFT_SHORT} · pollutant-quota-rules ${library.version}\n`,
};

/** The same receipts, each with its checksum made to fit what it says. */
const signedAnew = (text: string): string =>
  text.replace(/^.+$/gm, (line) => {
    const { hash: _, ...said } = JSON.parse(line);
    const hash = createHash('sha256').update(canonicalJson(said)).digest('hex');
    return JSON.stringify({ ...said, hash });
  });

describe('replay', () => {
  it('finds nothing changed under the same policy', async () => {
    expect((await receipts()).trimEnd().split('\n')).toHaveLength(4);
    expect(await replay((text) => text)).toEqual({
      code: 0,
      out: `以往测算的复核\n共 4 份，4 份结论相同。\n\n${SIGNED.zh}`,
      err: '',
    });
  });

  it('3.2.2.p2.s1a tells what would be decided differently, then and now with their clauses', async () => {
    const { code, out } = await replay((text) => text, '--lang', 'en', '--set', 'city-run-in-park=park');
    expect(code).toBe(1);
    const text = out.replace(/\n\s*/g, ' ');
    expect(text).toContain('3 of 4 are decided as they were.');
    expect(text).toContain(
      'route: prepared by the construction unit, reviewed by the sector department, filed by the county bureau [3.2.2.p2.s1a 3.2.3.s1a] → prepared by the park, reviewed by the park, filed by the park [3.2.2.p2.s1c 3.2.3.s1a 3.2.2.p2.s1a]',
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

  it.each([
    [
      'zh',
      `- 碧溪街道某电子材料新建项目：结论相同，但凭据所载与今天不符\n    当时：碧溪街道 · 2024-05-06 · changshu-2023-draft ${DRAFT_SHORT}\n    总磷·需替代量：文字，凭据记为：“不需替代”；今天为：“0.055 吨/年”\n`,
    ],
    [
      'en',
      `- 碧溪街道某电子材料新建项目: decided as it was, but the receipt says what would not be said today\n    decided for: 碧溪街道 · 2024-05-06 · changshu-2023-draft ${DRAFT_SHORT}\n    TP: required: words: the receipt says “none”, today “0.055 t/a”\n`,
    ],
  ])('3.3.2.s2a tells words that do not fit the outcome, in %s', async (lang, told) => {
    const lie = (text: string): string =>
      signedAnew(text.replace(FIGURE, '"words":{"en":"none","zh":"不需替代"}'));
    const { code, out } = await replay(lie, '--lang', lang);
    expect(code).toBe(1);
    expect(out).toContain(told);
  });

  it.each([
    [
      'grounds',
      /"grounds":\[\{"clause":"3\.3\.2\.s2a","code":"strategic-key-water-ratio"\}\],"id":"offsets\.TP\.required"/,
      '"grounds":[],"id":"offsets.TP.required"',
      'TP: required: grounds: the receipt says none, today key water pollutant of a strategic new-build or expansion [3.3.2.s2a]',
    ],
    ['a fact', /"name":"碧溪街道/, '"note":"approved","name":"碧溪街道', 'facts: note: is not a known field'],
    [
      'a reading',
      /"readings":\["key-water-pollutants",/,
      '"readings":[',
      'readings it rests on: the receipt lacks Which pollutants are key water pollutants, “phosphorus, nitrogen and the like”?',
    ],
    [
      'the status of the policy',
      '"status":"draft"',
      '"status":"adopted"',
      /policy applied: the receipt says changshu-2023-draft \(adopted, [0-9a-f]{12}\), today changshu-2023-draft \(consultation draft, [0-9a-f]{12}\)/,
    ],
  ])('tells %s that differs', async (_what, from, to, told) => {
    const { code, out } = await replay((text) => signedAnew(text.replace(from, to)), '--lang', 'en');
    expect(code).toBe(1);
    expect(out.replace(/\n {4,}/g, ' ')).toMatch(told);
  });

  it('tells another version and another policy, which are no other decision', async () => {
    const of = (version: string) => (text: string) =>
      signedAnew(text.replaceAll(`"version":"${library.version}"`, version));
    const { code, out } = await replay(of('"version":"0.0.1"'), '--lang', 'en');
    expect([code, out]).toEqual([
      0,
      `Earlier decisions, decided again\n4 of 4 are decided as they were.\n4 came from another version of this library (0.0.1).\n\n${SIGNED.en}`,
    ]);
    const words = (text: string): string =>
      of('"version":"0.0.1"')(text.replace(FIGURE, '"words":{"en":"x","zh":"x"}'));
    expect((await replay(words)).out.replace(/\n(?=[^共其以\n])/g, '')).toContain(
      '其中 4 份由本库其他版本（0.0.1）测算，有 1 份的文字与今天不同，是否改动过无法核对。\n',
    );
    const other = await replay((text) =>
      signedAnew(text.replaceAll(/"hash":"[0-9a-f]{64}","id"/g, '"hash":"0","id"')),
    );
    expect([other.code, other.out]).toEqual([
      0,
      `以往测算的复核\n共 4 份，4 份结论相同。\n其中 4 份当时依据的是另一项政策。\n\n${SIGNED.zh}`,
    ]);
  });

  it('reads a file piece by piece, and keeps to the bounds of a line', async () => {
    const text = await receipts();
    const pieces = [text.slice(0, 1000), text.slice(1000), 'x'.repeat(5 * 1024 * 1024), `\n${text}`];
    const { code, out, err } = await terminal(['replay', 'r.ndjson', '--lang', 'en'], { pieces });
    expect(code).toBe(1);
    expect(out).toContain('8 of 8 are decided as they were.');
    expect(err).toContain('1 to correct\n  line 5: is longer than 4194304 bytes and was not read');
  });

  it('tells a file that breaks off, after what was read of it', async () => {
    const pieces = [await receipts(), new Error('i/o error')];
    const { code, out, err } = await terminal(['replay', 'r.ndjson', '--lang', 'en'], { pieces });
    expect([code, out.includes('4 of 4'), err]).toEqual([
      1,
      true,
      'r.ndjson: not all can be replayed, 1 to correct\n  cannot be read: i/o error\n',
    ]);
  });

  it('lists the first hundred of many problems and counts the others', async () => {
    const { code, err } = await terminal(['replay', 'r.ndjson', '--lang', 'en'], {
      files: { 'r.ndjson': '{}\n'.repeat(500) },
    });
    expect([code, err.split('\n').length]).toEqual([1, 103]);
    expect(err).toContain('r.ndjson: not all can be replayed, 3000 to correct\n');
    expect(err).toContain('\n  and 2900 more that are not listed\n');
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
