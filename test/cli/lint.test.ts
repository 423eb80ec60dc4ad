import { expect, it, test } from 'vitest';
import { displayWidth } from '../../src/report/sheet/width.js';
import { terminal } from '../support/terminal.js';

const lint = (...args: string[]) => terminal(['lint', ...args]);

it('tells what is open in the draft, and is content', async () => {
  const { code, out, err } = await lint();
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^政策文本检查\n\n条款之间不一致\n- 提示：何时之前完成收储：两个条款同时适用而结论不一/,
  );
  const [sheet = ''] = out.split('\n\n本表依据征求意见稿测算');
  const headings = sheet.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('- '));
  expect(headings).toEqual(['政策文本检查', '条款之间不一致', '文本没有规定', '文字可作几种理解']);
  expect(out.replace(/\n\s*/g, '')).toContain(
    '若采用“视同扩建，重点水污染物至少 1.1 倍”，则“按几倍减量替代”64 种情形中有 3 种结论不同',
  );
});

it('3.3.2.s2a warns of a strategic ratio above the general one, with a case', async () => {
  const { code, out } = await lint('--lang', 'en', '--set', 'strategicRatio=2.5');
  expect(code).toBe(1);
  const text = out.replace(/\n\s*/g, ' ');
  expect(text).toContain(
    '- warning: least offset ratio of strategic industry for key water pollutants: expected at most the general 2, or strategic industry fares worse, found 2.5 [3.3.2.s2a]',
  );
  expect(text).toContain('pollutant: NH3-N → offset ratio: 2.5');
});

it('gives JSON', async () => {
  const { out } = await lint('--format', 'json');
  const findings: { id: string; severity: string }[] = JSON.parse(out);
  expect(findings.filter(({ id }) => id.startsWith('gap:')).map(({ id }) => id)).toEqual([
    'gap:filingRoute',
    'gap:splitReduction',
    'gap:materialCategory',
    'gap:offsetRatio',
    'gap:decideUse',
  ]);
});

it('says that a document goes to --policy', async () => {
  expect(await lint('policy.json')).toEqual({
    code: 2,
    out: '',
    err: 'lint 不取文件；要检查政策文件，请用 --policy policy.json。\n用法见 pollutant-quota lint --help\n',
  });
  expect(await lint('--policy', 'none.json')).toMatchObject({ code: 2, out: '' });
});

test.each(['zh', 'en'].flatMap((lang) => [40, 60].map((columns) => ({ lang, columns }))))(
  'no line is wider than $columns columns in $lang',
  async ({ lang, columns }) => {
    const { out } = await terminal(['lint', '--lang', lang, '--set', 'strategicRatio=0.9'], { columns });
    expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
  },
);
