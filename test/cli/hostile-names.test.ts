import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulk, ndjson } from '../support/bulk.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { forgedIn, HOSTILE_NAMES, unseenIn } from '../support/hostile.js';
import { terminal } from '../support/terminal.js';

/** Every hostile name, as many in one as a name may be long, for each command takes its time. */
const NAMES = [HOSTILE_NAMES.slice(0, 20), HOSTILE_NAMES.slice(20)].map((names) => names.join('|'));

/** The name as a word of the command line, which holds no null. */
const asWord = (name: string): string => name.replaceAll('\0', '');

const policyRepo = (file: string): string => readFileSync(`docs/examples/policy-repo/${file}`, 'utf8');
const json = (value: unknown): string => JSON.stringify(value);

const policy = JSON.parse(policyRepo('policy.json'));
const accept = JSON.parse(policyRepo('accept.json'));
const inBoth = (text: string) => ({ zh: text, en: text });
const scenario = JSON.parse(policyRepo('scenarios/entry-closure.json'));

/** Files with a hostile name wherever they may have one. */
const filesWith = async (name: string): Promise<Readonly<Record<string, string>>> => ({
  'build.json': json({ ...BUILD, name, holdings: { COD: '0' } }),
  'closure.json': json({ ...CLOSURE, name }),
  'half.json': json({ kind: 'construction', name, place: '梅李镇', increase: { COD: '1' } }),
  'place.json': json({ ...BUILD, place: name }),
  'town.json': json({ ...BUILD, place: `${name}镇` }),
  'key.json': json({ ...BUILD, increase: { [name]: '1' }, [name]: 1 }),
  'value.json': json({ ...BUILD, on: name, construction: name, increase: { COD: name } }),
  [`${name}.json`]: json({ ...BUILD, place: 'x' }),
  'broken.json': `{ "${name}`,
  'policy.json': json({ ...policy, id: name, title: inBoth(name) }),
  'bad-policy.json': json({ ...policy, [name]: 1, clauses: { [name]: name, prefectureShare: name } }),
  'accept.json': json({
    ...accept,
    accepted: {
      ...Object.fromEntries(
        Object.entries(accept.accepted as Record<string, object[]>).map(([key, entries]) => [
          key,
          entries.map((entry) => ({ ...entry, sentence: inBoth(name), reason: name })),
        ]),
      ),
      [`places.${name}`]: [
        {
          ...accept.accepted['parameters.prefectureShare'][0],
          to: name,
          sentence: inBoth(name),
          reason: name,
        },
      ],
    },
  }),
  [`s/${name}.json`]: json({ ...scenario, name, expect: { [name]: name } }),
  's/2.json': json({ ...scenario, name }),
  's/3.json': json({ [name]: 1 }),
  'text.txt': `${name
    .split('|')
    .filter((each) => !each.includes('\0') && !each.includes('\u001b'))
    .join('|')}。常熟市排污总量指标`,
  'receipts.ndjson': `${json({ [name]: 1 })}\n${name}\n${await receiptSaying(name)}`,
});

/** A receipt with free text wherever it may have some. */
async function receiptSaying(name: string): Promise<string> {
  const { out } = await terminal(['assess', '--format', 'receipt', 'a.json'], {
    files: { 'a.json': json({ ...CLOSURE, name }) },
  });
  const given = JSON.parse(out);
  const lines = given.lines.map((line: object) => ({
    ...line,
    words: inBoth(name),
    grounds: [{ clause: name, code: name, reading: name }],
  }));
  return [given, { ...given, lines, policy: { ...given.policy, id: name } }].map(json).join('\n');
}

/** Commands that take those files, or such a name themselves. */
const runsWith = (name: string, files: readonly string[]): readonly (readonly string[])[] => [
  ...['text', 'json', 'csv', 'receipt'].flatMap((format) => [
    ['assess', '--format', format, ...files.filter((file) => file.endsWith('.json'))],
    ['assess', '--format', format, '--policy', 'policy.json', 'build.json', 'town.json'],
  ]),
  ...['text', 'json'].flatMap((format) => [
    ['why-not', '--format', format, 'build.json', 'closure.json', `${name}.json`, 'place.json'],
    ['compare', '--format', format, 'policy.json'],
    ['lint', '--format', format, '--policy', 'policy.json'],
    ['replay', '--format', format, 'receipts.ndjson', name],
    ['replay', '--format', format, '--policy', 'policy.json', 'receipts.ndjson'],
  ]),
  ...['text', 'json', 'markdown'].map((format) => ['text', '--format', format, 'text.txt']),
  ['text', name],
  ...['text', 'markdown', 'json', 'junit', 'sarif'].map((format) => [
    ...['check', '--format', format, '--scenarios', 's', '--receipts', 'receipts.ndjson'],
    ...['--accept', 'accept.json', 'policy.json'],
  ]),
  ['check', 'bad-policy.json'],
  ['check', name],
  ['check', '--accept', name, '--update', 'policy.json'],
  ['policy', 'init', '--policy', 'policy.json'],
  ['policy', 'init', '--policy', name],
  ['assess', '--policy', 'bad-policy.json', 'build.json'],
  ['assess', '--set', `${asWord(name)}=1`, 'build.json'],
  ['assess', '--set', `townshipLikePlaces=${json([name])}`, 'build.json'],
  ['assess', '--set', `target-scope=${asWord(name)}`, 'build.json'],
  ['assess', '--format', asWord(name), 'build.json'],
  ['assess', `--${asWord(name)}`],
  ['why-not', '--want', asWord(name), 'build.json'],
  ['lint', name],
  ['completion', asWord(name)],
  ['policy', asWord(name)],
  ['help', asWord(name)],
  [name],
];

const TRIED = await Promise.all(
  NAMES.map(async (name) => {
    const files = await filesWith(name);
    const shortened = (word: string): string => word.replace(name, '…').replace(asWord(name), '…');
    return {
      files,
      runs: runsWith(name, Object.keys(files)).map((args) => [args.map(shortened).join(' '), args] as const),
    };
  }),
);

describe.each(TRIED)('names, part %#', ({ files, runs }) => {
  describe.each(runs)('%s', (_title, args) => {
    it.each(['zh', 'en'])('shows free text on its line, in %s', async (lang) => {
      const { out, err } = await terminal([...args, '--lang', lang], { files });
      const said = out.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
      expect(unseenIn(said + err)).toEqual([]);
      expect(forgedIn(said)).toEqual([]);
      expect(forgedIn(err)).toEqual([]);
    });
  });
});

it.each(NAMES.map((name, part) => [part, name] as const))(
  'a bulk run shows free text on its line, part %i',
  async (_part, name) => {
    const lines = ndjson(
      { ...BUILD, name },
      { ...CLOSURE, name },
      { ...BUILD, place: name },
      { ...BUILD, [name]: 1 },
      XINZHUANG,
    );
    for (const options of [{}, { brief: true }, { summary: 'text' }, { summary: 'json' }] as const) {
      for (const inputs of [['-'], ['-', asWord(name)]]) {
        const { out, err } = await bulk(lines, { ...options, inputs });
        expect(unseenIn(out + err)).toEqual([]);
        expect(forgedIn(out)).toEqual([]);
        expect(forgedIn(err)).toEqual([]);
      }
    }
  },
);
