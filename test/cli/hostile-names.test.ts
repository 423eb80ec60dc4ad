import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulk, ndjson } from '../support/bulk.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { forgedIn, HOSTILE_NAMES, unseenIn } from '../support/hostile.js';
import { terminal } from '../support/terminal.js';

/** Every hostile name in one, for each command takes its time. */
const NAME = HOSTILE_NAMES.join('|');
const LINE = NAME.replaceAll('\0', '');

const policyRepo = (file: string): string => readFileSync(`docs/examples/policy-repo/${file}`, 'utf8');
const json = (value: unknown): string => JSON.stringify(value);

const policy = JSON.parse(policyRepo('policy.json'));
const accept = JSON.parse(policyRepo('accept.json'));
const said = { zh: NAME, en: NAME };
const scenario = JSON.parse(policyRepo('scenarios/entry-closure.json'));

const FILES: Readonly<Record<string, string>> = {
  'build.json': json({ ...BUILD, name: NAME, holdings: { COD: '0' } }),
  'closure.json': json({ ...CLOSURE, name: NAME }),
  'half.json': json({ kind: 'construction', name: NAME, place: '梅李镇', increase: { COD: '1' } }),
  'place.json': json({ ...BUILD, place: NAME }),
  'town.json': json({ ...BUILD, place: `${NAME}镇` }),
  'key.json': json({ ...BUILD, increase: { [NAME]: '1' }, [NAME]: 1 }),
  'value.json': json({ ...BUILD, on: NAME, construction: NAME, increase: { COD: NAME } }),
  [`${NAME}.json`]: json({ ...BUILD, place: 'x' }),
  'broken.json': `{ "${NAME}`,
  'policy.json': json({ ...policy, id: NAME, title: said }),
  'bad-policy.json': json({ ...policy, [NAME]: 1, clauses: { [NAME]: NAME, prefectureShare: NAME } }),
  'accept.json': json({
    ...accept,
    accepted: [
      ...accept.accepted.map((entry: object) => ({ ...entry, sentence: said, reason: NAME })),
      { id: 'change-000000000000', about: 'change', sentence: said, reason: NAME },
    ],
  }),
  [`s/${NAME}.json`]: json({ ...scenario, name: NAME, expect: { [NAME]: NAME } }),
  's/2.json': json({ ...scenario, name: NAME }),
  's/3.json': json({ [NAME]: 1 }),
  'text.txt': `${HOSTILE_NAMES.filter((name) => !name.includes('\0') && !name.includes('\u001b')).join('|')}。常熟市排污总量指标`,
  'receipts.ndjson': `${json({ [NAME]: 1 })}\n${NAME}\n${await receiptSaying()}`,
};

/** A receipt with free text wherever it may have some. */
async function receiptSaying(): Promise<string> {
  const { out } = await terminal(['assess', '--format', 'receipt', 'a.json'], {
    files: { 'a.json': json({ ...CLOSURE, name: NAME }) },
  });
  const given = JSON.parse(out);
  const lines = given.lines.map((line: object) => ({
    ...line,
    words: said,
    grounds: [{ clause: NAME, code: NAME, reading: NAME }],
  }));
  return [given, { ...given, lines, policy: { ...given.policy, id: NAME } }].map(json).join('\n');
}

const RUNS: readonly (readonly string[])[] = [
  ...['text', 'json', 'csv', 'receipt'].flatMap((format) => [
    ['assess', '--format', format, ...Object.keys(FILES).filter((file) => file.endsWith('.json'))],
    ['assess', '--format', format, '--policy', 'policy.json', 'build.json', 'town.json'],
  ]),
  ...['text', 'json'].flatMap((format) => [
    ['why-not', '--format', format, 'build.json', 'closure.json', `${NAME}.json`, 'place.json'],
    ['compare', '--format', format, 'policy.json'],
    ['lint', '--format', format, '--policy', 'policy.json'],
    ['replay', '--format', format, 'receipts.ndjson', NAME],
    ['replay', '--format', format, '--policy', 'policy.json', 'receipts.ndjson'],
  ]),
  ...['text', 'json', 'markdown'].map((format) => ['text', '--format', format, 'text.txt']),
  ['text', NAME],
  ...['text', 'markdown', 'json', 'junit', 'sarif'].map((format) => [
    ...['check', '--format', format, '--scenarios', 's', '--receipts', 'receipts.ndjson'],
    ...['--accept', 'accept.json', 'policy.json'],
  ]),
  ['check', 'bad-policy.json'],
  ['check', NAME],
  ['check', '--accept', NAME, '--update', 'policy.json'],
  ['policy', 'init', '--policy', 'policy.json'],
  ['policy', 'init', '--policy', NAME],
  ['assess', '--policy', 'bad-policy.json', 'build.json'],
  ['assess', '--set', `${LINE}=1`, 'build.json'],
  ['assess', '--set', `townshipLikePlaces=${json([NAME])}`, 'build.json'],
  ['assess', '--set', `target-scope=${LINE}`, 'build.json'],
  ['assess', '--format', LINE, 'build.json'],
  ['assess', `--${LINE}`],
  ['why-not', '--want', LINE, 'build.json'],
  ['lint', NAME],
  ['completion', LINE],
  ['policy', LINE],
  ['help', LINE],
  [NAME],
];

const shortened = (word: string): string => (word.includes('FORGED') ? '…' : word);

describe.each(RUNS.map((args) => [args.map(shortened).join(' '), args] as const))('%s', (_title, args) => {
  it.each(['zh', 'en'])('shows free text on its line, in %s', async (lang) => {
    const { out, err } = await terminal([...args, '--lang', lang], { files: FILES });
    const said = out.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    expect(unseenIn(said + err)).toEqual([]);
    expect(forgedIn(said)).toEqual([]);
    expect(forgedIn(err)).toEqual([]);
  });
});

it('a bulk run shows free text on its line', async () => {
  const lines = ndjson(
    { ...BUILD, name: NAME },
    { ...CLOSURE, name: NAME },
    { ...BUILD, place: NAME },
    { ...BUILD, [NAME]: 1 },
    XINZHUANG,
  );
  for (const options of [{}, { brief: true }, { summary: 'text' }, { summary: 'json' }] as const) {
    for (const inputs of [['-'], ['-', LINE]]) {
      const { out, err } = await bulk(lines, { ...options, inputs });
      expect(unseenIn(out + err)).toEqual([]);
      expect(forgedIn(out)).toEqual([]);
      expect(forgedIn(err)).toEqual([]);
    }
  }
});
