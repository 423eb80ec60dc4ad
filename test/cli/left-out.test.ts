import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { example } from '../support/dossiers.js';
import { exampleData, exampleText } from '../support/examples.js';
import { terminal } from '../support/terminal.js';

const WHOLE = exampleText('dyeing-works-closure');
const INCOMPLETE = JSON.stringify({ ...exampleData('strategic-new-build'), orders: undefined });
const RECEIPT = JSON.stringify(receipt(assess(example('strategic-new-build.json'))));
const NOT_UTF8 = Buffer.concat([Buffer.from(`${RECEIPT}\n`), Buffer.of(0xff, 10), Buffer.from(RECEIPT)]);
const files = {
  'whole.json': WHOLE,
  'incomplete.json': INCOMPLETE,
  'broken.json': '{',
  'empty.json': '',
  'policy.json': policyDocument(changshu2023Draft),
  'good.ndjson': `${RECEIPT}\n`,
  'empty.ndjson': '',
  'blank.ndjson': '\n \n\r\n',
  'broken.ndjson': `${RECEIPT}\n{\n`,
};

const run = (line: string) => terminal([...line.split(' '), '--lang', 'en'], { files });

/** Command lines that leave an input out of what they print, and what is said of it on standard error. */
const LEFT_OUT: readonly (readonly [line: string, told: string])[] = [
  ...['text', 'json', 'csv', 'receipt'].flatMap((format) =>
    [
      ['broken.json', 'broken.json: cannot be assessed, 1 to correct\n  line 1, column 2: is not valid JSON'],
      ['empty.json', 'empty.json: cannot be assessed, 1 to correct\n  line 1, column 1: is not valid JSON'],
      ['none.json', 'none.json: cannot be assessed, 1 to correct\n  there is no such file'],
    ].flatMap(([name, told]): [string, string][] => [
      [`assess --format ${format} ${name}`, told as string],
      [`assess --format ${format} whole.json ${name}`, told as string],
    ]),
  ),
  ...['csv', 'receipt'].flatMap((format): [string, string][] => {
    const told =
      'incomplete.json: lacks facts and was left out, 1 to fill in\n  line 1, column 1, orders: is missing; expected a list\n';
    return [
      [`assess --format ${format} incomplete.json`, told],
      [`assess --format ${format} whole.json incomplete.json`, told],
      [`assess --format ${format} incomplete.json whole.json`, told],
    ];
  }),
  ...['text', 'json'].flatMap((format): [string, string][] => [
    [
      `why-not --format ${format} whole.json incomplete.json`,
      'incomplete.json: cannot be assessed, 1 to correct',
    ],
    [`why-not --format ${format} broken.json whole.json`, 'broken.json: cannot be assessed, 1 to correct'],
    [
      `replay --format ${format} empty.ndjson`,
      'empty.ndjson: not all can be replayed, 1 to correct\n  holds no receipt\n',
    ],
    [
      `replay --format ${format} blank.ndjson`,
      'blank.ndjson: not all can be replayed, 1 to correct\n  holds no receipt\n',
    ],
    [
      `replay --format ${format} good.ndjson none.ndjson`,
      'none.ndjson: not all can be replayed, 1 to correct\n  there is no',
    ],
    [
      `replay --format ${format} broken.ndjson`,
      'broken.ndjson: not all can be replayed, 1 to correct\n  line 2, column 2: ',
    ],
  ]),
];

describe('what is not in the output', () => {
  it.each(LEFT_OUT)('%s is said on standard error', async (line, told) => {
    const { code, err } = await run(line);
    expect(code).toBe(1);
    expect(err).toContain(told);
  });

  it.each(['text', 'markdown', 'json', 'junit', 'sarif', 'github'])(
    'of receipts stands in the report of a check as %s',
    async (format) => {
      const { code, out } = await run(`check --format ${format} --receipts empty.ndjson policy.json`);
      expect(code).toBe(2);
      expect(out).toContain('holds no receipt');
    },
  );

  it('is said in Chinese where asked', async () => {
    const { err } = await terminal(['assess', '--format', 'csv', 'incomplete.json'], { files });
    expect(err).toBe(
      'incomplete.json：资料不全，没有写入，1 处需要补齐\n  第 1 行第 1 列，orders：没有填写，应填：列表\n',
    );
  });
});

describe('what is in the output', () => {
  it.each(['csv', 'receipt'])('as %s is the whole dossiers alone', async (format) => {
    const alone = await run(`assess --format ${format} whole.json`);
    const { out } = await run(`assess --format ${format} incomplete.json whole.json broken.json`);
    expect(out).toBe(alone.out);
    expect((await run(`assess --format ${format} incomplete.json`)).out).toBe('');
  });

  it.each(['text', 'json'])(
    'as %s is the incomplete dossier too, and nothing is said beside',
    async (format) => {
      const { code, out, err } = await run(`assess --format ${format} incomplete.json`);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('orders');
    },
  );
});

describe('a line of receipts that is not UTF-8', () => {
  it('is told by its number, and the others are replayed', async () => {
    const { code, out, err } = await terminal(['replay', 'r.ndjson', '--lang', 'en'], {
      files: { 'r.ndjson': NOT_UTF8 },
    });
    expect(code).toBe(1);
    expect(out).toContain('2 of 2 are decided as they were.');
    expect(err).toBe(
      'r.ndjson: not all can be replayed, 1 to correct\n  line 2: is not in UTF-8; save it as UTF-8\n',
    );
  });
});

describe('a file of scenarios', () => {
  const scenarios = (names: readonly string[]) =>
    terminal(['check', 'broken.json', '--scenarios', 's/.x', '--lang', 'en'], {
      files: { ...files, ...Object.fromEntries(names.map((name) => [`s/.x/${name}`, '{'])) },
    });

  it.each([
    'a.toml',
    'a.yaml.bak',
    'a.jsonc',
    'a.json5',
    'a.json.bak',
    'a.json.txt',
    'a.txt',
    'a.csv',
    'b/a',
    'a.json~',
  ])('%s is told to be passed over', async (name) => {
    const { code, out } = await scenarios([name]);
    expect(code).toBe(2);
    expect(out.replace(/\n\s+/g, ' ')).toContain(
      `s/.x/${name}: cannot be used as a scenario\n- wrong: is no scenario file (.json, .yaml) and was not played; write it as one if it is a scenario, else move it out of the folder s/.x/${name}\n`,
    );
  });

  it('in capital letters is read', async () => {
    const { out } = await scenarios(['A.JSON']);
    expect(out).toContain('- wrong: is not valid JSON');
  });

  it('that is for readers or for a system is not told', async () => {
    const beside = [
      'README.md',
      'readme',
      'Readme.zh.txt',
      'notes.md',
      'LICENSE',
      '.DS_Store',
      '.git/config',
      'b/.gitkeep',
      'Thumbs.db',
      'desktop.ini',
    ];
    const { code, out } = await scenarios(beside);
    expect(code).toBe(2);
    expect(out.match(/^\S+: cannot be .*$/gm)).toEqual([
      'broken.json: cannot be used as a policy',
      's/.x: cannot be used as a folder of scenarios',
    ]);
    expect(out).toContain('- wrong: holds no scenario (.json, .yaml)\n');
  });
});

describe('standard input', () => {
  it.each([
    'assess - -',
    'assess --policy - -',
    'check --receipts - -',
    'check --against - --accept - policy.json',
  ])('%s would be read twice', async (line) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Standard input ("-") can be read only once; name files for the others.\n');
  });
});

it('help of two commands is refused, not half given', async () => {
  const { code, out, err } = await run('help assess lint');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('help takes at most one command.\n');
});
