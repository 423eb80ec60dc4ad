import { describe, expect, it } from 'vitest';
import { bulk, ndjson } from '../support/bulk.js';
import { CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { exampleText } from '../support/examples.js';
import { DRAFT_HASH, DRAFT_SHORT } from '../support/policies.js';
import { terminal } from '../support/terminal.js';

const json = (value: unknown): string => JSON.stringify(value);
const renovation = exampleText('strategic-renovation');
const half = {
  kind: 'construction',
  name: '碧溪街道某电子材料技改项目',
  place: '碧溪街道',
  on: '2024-05-06',
};

const files = {
  'renovation.json': renovation,
  'closure.json': json(CLOSURE),
  'area.json': json(XINZHUANG),
  'half.json': json(half),
  'policy.json': (await terminal(['policy', 'init', '--set', 'generalRatio=3'])).out,
  'r.ndjson': (
    await terminal(['assess', '--format', 'receipt', 'a.json'], { files: { 'a.json': renovation } })
  ).out,
};

const PROJECT = ['碧溪街道某电子材料技改项目', '碧溪街道', '2024-05-06'];
const CLOSED = ['某印染厂关闭', '梅李镇'];
const AREA = ['辛庄镇', '2024', '2024-05-06'];
const DRAFT = ['changshu-2023-draft', DRAFT_SHORT];
const DRAFT_WHOLE = ['changshu-2023-draft', DRAFT_HASH];
const OTHER = ['changshu-2023-draft (generalRatio=3)'];

/** A command, and what its output says besides the status of the policy. */
type Row = readonly [command: string, says: readonly string[]];

const SHEETS: readonly Row[] = [
  ['assess renovation.json', [...PROJECT, ...DRAFT, '※']],
  ['assess closure.json', [...CLOSED, ...DRAFT]],
  ['assess area.json', [...AREA, ...DRAFT]],
  ['assess half.json', [...PROJECT, ...DRAFT]],
  ['assess --format csv renovation.json', [...PROJECT, ...DRAFT_WHOLE, '※1']],
  ['assess --format csv closure.json', [...CLOSED, ...DRAFT_WHOLE]],
  ['assess --format csv area.json', [...AREA, ...DRAFT_WHOLE]],
  ['why-not renovation.json', [...PROJECT, ...DRAFT, '※']],
  ['why-not closure.json', [...CLOSED, ...DRAFT]],
  ['compare --set generalRatio=3', [...OTHER, ...DRAFT]],
  ['lint', DRAFT],
  ['replay r.ndjson', DRAFT],
  ['replay --set generalRatio=3 r.ndjson', [...PROJECT, ...DRAFT, ...OTHER]],
  ['check policy.json', ['policy.json', ...OTHER, ...DRAFT]],
  ['check --format markdown policy.json', ['policy.json', ...OTHER, ...DRAFT]],
  ['check --format junit policy.json', ['policy.json', ...OTHER, ...DRAFT_WHOLE]],
  ['check --format sarif policy.json', ['policy.json', ...OTHER, ...DRAFT_WHOLE]],
];

const NOTES = { zh: ['征求意见稿', '不具法律效力'], en: ['consultation draft', 'binds nobody'] } as const;

describe.each(SHEETS)('%s', (command, says) => {
  it.each(['zh', 'en'] as const)(
    'says whose it is, under which policy and what that is worth, in %s',
    async (lang) => {
      const { out } = await terminal([...command.split(' '), '--lang', lang], { files });
      for (const words of [...says, ...NOTES[lang]]) expect(out).toContain(words);
    },
  );
});

const DATA: readonly Row[] = [
  ['assess --format json renovation.json', [...PROJECT, ...DRAFT_WHOLE, '"contested"']],
  ['assess --format json half.json', [...PROJECT, ...DRAFT_WHOLE]],
  ['assess --format receipt renovation.json', [...PROJECT, ...DRAFT_WHOLE]],
  ['why-not --format json renovation.json', [...PROJECT, ...DRAFT_WHOLE, '"contested"']],
  ['compare --format json --set generalRatio=3', [...OTHER, ...DRAFT_WHOLE]],
  ['lint --format json', DRAFT_WHOLE],
  ['replay --format json r.ndjson', [...PROJECT, ...DRAFT_WHOLE]],
  ['replay --format json --set generalRatio=3 r.ndjson', [...PROJECT, ...DRAFT_WHOLE, ...OTHER]],
  ['check --format json policy.json', ['policy.json', ...OTHER, ...DRAFT_WHOLE]],
  ['check --format sarif policy.json', [...OTHER, ...DRAFT_WHOLE]],
];

it.each(DATA)('%s names the same for programs', async (command, says) => {
  const { out } = await terminal(command.split(' '), { files });
  for (const words of says) expect(out).toContain(words);
  expect(out).toMatch(/"status": ?"draft"/);
});

it('every mark of GitHub names the policy and what it is', async () => {
  const { out } = await terminal(['check', '--lang', 'en', '--format', 'github', 'policy.json'], { files });
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(
      /%0APolicy: changshu-2023-draft \(generalRatio=3\) \(consultation draft, [0-9a-f]{12}\)/,
    );
  }
});

it('every record of a bulk run names whose it is and under which policy', async () => {
  const lines = ndjson(JSON.parse(renovation), CLOSURE, XINZHUANG);
  for (const brief of [true, false]) {
    const { out } = await bulk(lines, { brief });
    const [build, closure, area] = out.trimEnd().split('\n') as [string, string, string];
    for (const words of [...PROJECT, ...DRAFT_WHOLE, '"status":"draft"']) expect(build).toContain(words);
    for (const words of [...CLOSED, ...DRAFT_WHOLE, '"status":"draft"']) expect(closure).toContain(words);
    for (const words of [...AREA, ...DRAFT_WHOLE, '"status":"draft"']) expect(area).toContain(words);
  }
});

it.each(['zh', 'en'] as const)(
  'a summary of many names the policy and what it is worth, in %s',
  async (lang) => {
    const lines = ndjson(JSON.parse(renovation), CLOSURE);
    const { out } = await bulk(lines, { lang, summary: 'text' });
    for (const words of [...DRAFT, ...NOTES[lang]]) expect(out).toContain(words);
    const data = await bulk(lines, { lang, summary: 'json' });
    expect(JSON.parse(data.out).policy).toEqual({
      id: 'changshu-2023-draft',
      status: 'draft',
      hash: DRAFT_HASH,
    });
  },
);

it('a reduction project has no day of asking, and none is invented', async () => {
  const { out } = await terminal(['why-not', '--format', 'json', 'closure.json'], { files });
  expect(JSON.parse(out).subject).toEqual({ name: '某印染厂关闭', place: '梅李镇' });
});

it('what is not said of whom is left out', async () => {
  const { out } = await terminal(['assess', 'bare.json'], {
    files: { 'bare.json': '{"kind":"construction"}' },
  });
  expect(out).toMatch(/^尚缺资料的测算（工作用表）\n\n/);
});
