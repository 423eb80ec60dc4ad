import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { example } from '../support/dossiers.js';
import { junitFaults, sarifFaults } from '../support/published.js';
import { terminal } from '../support/terminal.js';

const DRAFT = policyDocument(changshu2023Draft);
const RATIO_1_2 = DRAFT.replace('"changshu-2023-draft"', '"mine"').replace(
  '"strategicRatio": "1.1"',
  '"strategicRatio": "1.2"',
);
const RECEIPT = JSON.stringify(receipt(assess(example('strategic-new-build.json'))));
const SCENARIO = JSON.stringify(
  {
    name: 'Strategic phosphorus',
    clause: '3.3.2.s2a',
    ask: 'offsetRatio',
    facts: { construction: 'new', strategicEmerging: true, pollutant: 'TP' },
    expect: { ratio: '1.1' },
  },
  null,
  2,
);

type Files = Readonly<Record<string, string | Error>>;

const check = (files: Files, ...args: readonly string[]) =>
  terminal(['check', 'policy.json', '--lang', 'en', ...args], { files });

/** Runs `--update` and gives what was written. */
async function updated(files: Files, ...args: readonly string[]) {
  const written: Record<string, string> = {};
  const { code, err } = await terminal(
    ['check', 'policy.json', '--lang', 'en', '--accept', 'accept.json', '--update', ...args],
    { files, written },
  );
  return { code, err, text: written['accept.json'] };
}

describe('check', () => {
  it('passes on the draft and says so', async () => {
    const { code, out, err } = await check({ 'policy.json': DRAFT });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Check of a policy\nDocument {2}policy\.json\nPolicy {4}changshu-2023-draft \(consultation draft, [0-9a-f]{12}\)\nAgainst {3}changshu-2023-draft \(.*\)\nResult {4}Passes: no decision changes\.\n\nThis sheet rests on a consultation draft and binds nobody\.[^\n]*\n[^\n]*\npollutant-quota-rules \d+\.\d+\.\d+\n$/,
    );
  });

  it('3.3.2.s2a tells a change in a sentence, with its cause, a case, its place in the file and its id', async () => {
    const { code, out, err } = await check({ 'policy.json': RATIO_1_2 });
    expect([code, err]).toEqual([1, '']);
    const line = RATIO_1_2.split('\n').findIndex((each) => each.includes('strategicRatio')) + 1;
    expect(out.replace(/\n {4,}/g, ' ').replace(/\n {2}/g, ' ')).toContain(
      `3.3.2 How much a project must offset
- not accepted: offset ratio: from 1.1 to 1.2 (stricter), where: kind of construction: new-build or expansion; a strategic emerging industry; pollutant: NH3-N, TN or TP [3.3.2.s2a] because of: least offset ratio of strategic industry for key water pollutants (strategicRatio, 3.3.2.s2a): 1.1 → 1.2 for example: kind of construction: new-build; a strategic emerging industry; pollutant: NH3-N policy.json:${line}:23  change-`,
    );
  });

  it('3.3.2.s2a is held against another document where one is named', async () => {
    const files = { 'policy.json': RATIO_1_2, 'base.json': RATIO_1_2.replace('"1.2"', '"1.3"') };
    const { code, out } = await check(files, '--against', 'base.json');
    expect(code).toBe(1);
    expect(out).toContain('offset ratio: from 1.3 to 1.2 (looser)');
    expect(out).not.toContain('give it its own');
  });

  it('tells which built-in policy was meant by a name that is no file', async () => {
    const { code, out } = await check({ 'policy.json': DRAFT }, '--against', 'changshu-2023-darft');
    expect(code).toBe(2);
    expect(out).toContain('- wrong: there is no such file. Did you mean changshu-2023-draft?\n');
    expect((await check({ 'policy.json': DRAFT }, '--against', 'old.json')).out).toContain(
      '- wrong: there is no such file\n',
    );
  });

  it('asks for an id of its own where one bears that of the draft and says something else', async () => {
    const { code, out } = await check({
      'policy.json': DRAFT.replace('"entryDays": 30', '"entryDays": 28'),
    });
    expect(code).toBe(0);
    expect(out).toContain(
      'What a drafter might mend (1 note)\n- note: it bears the id “changshu-2023-draft”',
    );
    expect(out).toContain('    policy.json:3:9\n');
  });

  it('reads the policy from standard input', async () => {
    const { code, out } = await terminal(['check', '-', '--lang', 'en'], { files: { '-': RATIO_1_2 } });
    expect(code).toBe(1);
    expect(out).toContain('-:27:23');
  });

  it('prints the same, byte for byte, each time', async () => {
    const files = { 'policy.json': RATIO_1_2, 's/1.json': SCENARIO, 'r.ndjson': RECEIPT };
    for (const format of ['text', 'markdown', 'json']) {
      const args = ['--scenarios', 's', '--receipts', 'r.ndjson', '--format', format];
      const [first, second] = [await check(files, ...args), await check(files, ...args)];
      expect(second).toEqual(first);
      expect(first.code).toBe(1);
    }
  });

  it('tells the verdict on standard error where the report is for programs', async () => {
    const { out, err } = await check({ 'policy.json': RATIO_1_2 }, '--format', 'json');
    expect(err).toBe('Does not pass: 1 change not accepted.\n');
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      file: 'policy.json',
      policy: { id: 'mine' },
      against: { id: 'changshu-2023-draft' },
      exitCode: 1,
      settings: [{ id: 'strategicRatio', from: '1.1', to: '1.2' }],
      notices: [
        {
          kind: 'change',
          state: 'failed',
          code: 'offsetRatio',
          clauses: ['3.3.2.s2a'],
          place: { file: 'policy.json', line: 27, column: 23 },
          data: { parts: [{ part: 'ratio', from: '1.1', to: '1.2', direction: 'stricter' }] },
        },
      ],
    });
  });
});

describe('the formats of a check for CI', () => {
  const files = {
    'policy.json': RATIO_1_2.replace('"1.2"', '"0.9"'),
    's/1.json': SCENARIO,
    's/2.json': '{',
    'r.ndjson': RECEIPT,
  };
  const report = (format: string, lang: string) =>
    terminal(
      [
        'check',
        'policy.json',
        '--scenarios',
        's',
        '--receipts',
        'r.ndjson',
        '--format',
        format,
        '--lang',
        lang,
      ],
      { files },
    );

  it.each(['zh', 'en'])('junit fits the published schemas in %s', async (lang) => {
    const { code, out } = await report('junit', lang);
    expect(code).toBe(2);
    expect(await junitFaults(out)).toEqual([]);
    expect(out.match(/<(failure|error) /g)?.length).toBe(6);
  });

  it.each(['zh', 'en'])('sarif fits the published schema in %s', async (lang) => {
    const { code, out } = await report('sarif', lang);
    expect(code).toBe(2);
    expect(sarifFaults(JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out).runs[0].results.length).toBe(6);
  });

  it('github marks the lines of the files', async () => {
    const { code, out, err } = await report('github', 'en');
    expect(code).toBe(2);
    expect(err).toBe(
      'Does not pass: 1 problem in the files, 2 findings not accepted, 1 change not accepted, 1 scenario failed, 1 earlier decision not accepted.\n',
    );
    expect(out.split('\n').map((line) => line.split(',title')[0])).toEqual([
      '::error file=s/2.json,line=1,col=2',
      '::error file=policy.json,line=29,col=19',
      '::error file=policy.json,line=27,col=23',
      '::error file=policy.json,line=27,col=23',
      '::error file=s/1.json,line=11,col=14',
      '::error file=r.ndjson,line=1,col=1',
      '',
    ]);
  });
});

describe('check of scenarios', () => {
  it('3.3.2.s2a names scenario, clause, expected and found', async () => {
    const { code, out } = await check(
      { 'policy.json': RATIO_1_2, 's/a/ratio.json': SCENARIO, 's/readme.md': '#' },
      '--scenarios',
      's',
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'Scenarios (1 failed)\n- failed: Strategic phosphorus: not decided as expected [3.3.2.s2a]',
    );
    expect(out).toContain('    ratio: expected 1.1, found 1.2 [3.3.2.s2a]\n');
    expect(out).toContain('    s/a/ratio.json:11:14\n');
  });

  it('counts those that pass and does not list them', async () => {
    const { code, out } = await check({ 'policy.json': DRAFT, 's/1.json': SCENARIO }, '--scenarios', 's');
    expect(code).toBe(0);
    expect(out).toContain('\nScenarios (1 passed)\n\nThis sheet rests on');
  });

  it('takes a single file', async () => {
    const { out } = await check({ 'policy.json': DRAFT, 'one.json': SCENARIO }, '--scenarios', 'one.json');
    expect(out).toContain('Scenarios (1 passed)');
  });

  it('tells one whose facts cannot be decided apart from one that fails', async () => {
    const spoiled = SCENARIO.replace('"TP"', '"TB"');
    const { code, out } = await check({ 'policy.json': DRAFT, 's/1.json': spoiled }, '--scenarios', 's');
    expect(code).toBe(1);
    expect(out).toContain('failed: Strategic phosphorus: its facts cannot be decided');
    expect(out).toContain('facts.pollutant: ');
    expect(out).toContain('s/1.json:8:18');
  });

  it.each([
    [
      'a folder that is not there',
      {},
      's: cannot be used as a folder of scenarios\n- wrong: there is no such file',
    ],
    ['a folder without scenarios', { 's/a.txt': '' }, '- wrong: holds no scenario (.json)'],
    [
      'a broken file',
      { 's/1.json': '{' },
      's/1.json: cannot be used as a scenario\n- wrong: is not valid JSON',
    ],
    [
      'an unknown clause',
      { 's/1.json': SCENARIO.replace('3.3.2.s2a', '3.3.2.s2x') },
      'Did you mean 3.3.2.s2',
    ],
  ])('cannot use %s', async (_what, files, told) => {
    const { code, out } = await check({ 'policy.json': DRAFT, ...files }, '--scenarios', 's');
    expect(code).toBe(2);
    expect(out).toContain(told);
  });

  it('plays the others beside one that cannot be used', async () => {
    const files = { 'policy.json': DRAFT, 's/1.json': '[]', 's/2.json': SCENARIO };
    const { code, out } = await check(files, '--scenarios', 's');
    expect(code).toBe(2);
    expect(out).toContain('Scenarios (1 passed)');
  });
});

describe('check of receipts', () => {
  it('3.3.2.s2a tells what would be decided differently, on which clauses, and the line', async () => {
    const files = { 'policy.json': RATIO_1_2, 'r.ndjson': `\n${RECEIPT}\n` };
    const { code, out } = await check(files, '--receipts', 'r.ndjson');
    expect(code).toBe(1);
    expect(out).toContain('- not accepted: 碧溪街道某电子材料新建项目: would be decided differently today');
    expect(out.replace(/\n {6}/g, ' ')).toContain(
      'TP: required: from “0.055 t/a” [3.3.2.s2a] to “0.06 t/a” [3.3.2.s2a]',
    );
    expect(out).toMatch(/ {4}r\.ndjson:2:1 {2}decision-[0-9a-f]{12}\n/);
  });

  it('counts those that are as they were', async () => {
    const files = { 'policy.json': DRAFT, 'r.ndjson': `${RECEIPT}\n${RECEIPT}\n` };
    const { code, out } = await check(files, '--receipts', 'r.ndjson');
    expect(code).toBe(0);
    expect(out).toContain('Earlier decisions (2 unchanged)\n\nThis sheet rests on');
  });

  it('tells a broken line with its number, and looks at the others', async () => {
    const files = { 'policy.json': RATIO_1_2, 'r.ndjson': `oops\n${RECEIPT}\n` };
    const { code, out } = await check(files, '--receipts', 'r.ndjson');
    expect(code).toBe(2);
    expect(out).toContain('r.ndjson:1:1');
    expect(out).toContain('Earlier decisions (1 not accepted)');
  });

  it('counts all that is wrong, also what it does not list', async () => {
    const files = { 'policy.json': DRAFT, 'r.ndjson': 'oops\n'.repeat(130) };
    const { code, out } = await check(files, '--receipts', 'r.ndjson');
    expect(code).toBe(2);
    expect(out).toContain('Result    Does not pass: 130 problems in the files.');
    expect(out).toContain('Files to correct (130 wrong)');
    expect(out).toContain('- wrong: and 30 more that are not listed\n');
    const marked = await check(files, '--receipts', 'r.ndjson', '--format', 'github');
    expect(marked.out).toMatch(/%0Aand 120 more, see the whole report\n$/);
  });

  it('does not let one pass that was altered', async () => {
    const files = { 'policy.json': DRAFT, 'r.ndjson': RECEIPT.replace('"0.055"', '"0.05"') };
    const { code, out } = await check(files, '--receipts', 'r.ndjson');
    expect(code).toBe(1);
    expect(out).toContain('does not fit its checksum');
  });
});

describe('check of a document that cannot be used', () => {
  it('tells every problem at once, with line and column', async () => {
    const spoiled = DRAFT.replace('"0.3"', '3').replace('"by-medium"', '"by-media"');
    const { code, out } = await check({ 'policy.json': spoiled });
    expect(code).toBe(2);
    expect(out).toContain('Result    Does not pass: 2 problems in the files.');
    expect(out).toContain('policy.json: cannot be used as a policy\n- wrong: parameters.prefectureShare: ');
    expect(out).toContain('    policy.json:19:24\n');
    expect(out).toContain('readings.target-scope: expected one of by-medium, all-media, found "by-media".');
    expect(out).toContain('    policy.json:54:21\n');
  });

  it('tells the problems of all files, not of the first alone', async () => {
    const files = { 'base.json': '{', 's/1.json': '{', 'accept.json': '[', 'r.ndjson': '{' };
    const { code, out } = await check(
      files,
      '--against',
      'base.json',
      '--scenarios',
      's',
      '--receipts',
      'r.ndjson',
      '--accept',
      'accept.json',
    );
    expect(code).toBe(2);
    expect(out.match(/^\S+: (cannot be used|not all can).*$/gm)).toEqual([
      'policy.json: cannot be used as a policy',
      'base.json: cannot be used as a policy',
      's/1.json: cannot be used as a scenario',
      'r.ndjson: not all can be replayed',
      'accept.json: cannot be used as an accept file',
    ]);
  });

  it.each([
    [[], 'check takes one policy document'],
    [['a.json', 'b.json'], 'check takes one policy document'],
    [['a.json', '--update'], '--update rewrites the accept file; name it with --accept.'],
  ])('%j is wrong usage', async (args, told) => {
    const { code, out, err } = await terminal(['check', '--lang', 'en', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});

describe('the accept file', () => {
  it('is written by --update, with sentences and room for reasons; then the check passes', async () => {
    const { code, err, text = '' } = await updated({ 'policy.json': RATIO_1_2 });
    expect([code, err]).toEqual([
      0,
      'accept.json: written. Say why of each new entry (reason), and commit it with the policy.\n',
    ]);
    expect(JSON.parse(text)).toEqual({
      $schema: './node_modules/pollutant-quota-rules/schemas/accept.json',
      accepted: [
        {
          id: expect.stringMatching(/^change-[0-9a-f]{12}$/),
          about: 'change',
          sentence: {
            zh: '3.3.2 建设项目需减量替代多少：替代倍数：由 1.1 变为 1.2（更严），适用于：建设性质为新建或扩建；属于战略性新兴产业；污染物为氨氮、总氮或总磷',
            en: '3.3.2 How much a project must offset: offset ratio: from 1.1 to 1.2 (stricter), where: kind of construction: new-build or expansion; a strategic emerging industry; pollutant: NH3-N, TN or TP',
          },
          reason: '',
        },
      ],
    });
    const files = { 'policy.json': RATIO_1_2, 'accept.json': text };
    const { code: after, out } = await check(files, '--accept', 'accept.json');
    expect(after).toBe(0);
    expect(out).toContain('Passes: every change is accepted.');
    expect(out).toContain('accepted because: nobody wrote why; say so in the accept file');
  });

  it('keeps reasons and its schema, drops what is gone, and keeps decisions that were not looked at', async () => {
    const { text: first = '' } = await updated({ 'policy.json': RATIO_1_2 });
    const kept = JSON.parse(first);
    kept.$schema = '../accept.json';
    kept.accepted[0].reason = 'meeting of 3 May';
    const decision = { ...kept.accepted[0], id: 'decision-000000000000', about: 'decision' };
    const gone = { ...kept.accepted[0], id: 'change-000000000000' };
    const before = { ...kept, accepted: [gone, decision, kept.accepted[0]] };
    const { text = '' } = await updated({ 'policy.json': RATIO_1_2, 'accept.json': JSON.stringify(before) });
    expect(JSON.parse(text)).toEqual({ ...kept, accepted: [kept.accepted[0], decision] });
  });

  it('tells what is gone, where it stands in the file, and why it was accepted', async () => {
    const { text = '' } = await updated({ 'policy.json': RATIO_1_2 });
    const accept = text.replace('"reason": ""', '"reason": "meeting of 3 May"');
    const { code, out } = await check(
      { 'policy.json': DRAFT, 'accept.json': accept },
      '--accept',
      'accept.json',
    );
    expect(code).toBe(0);
    expect(out).toContain('Accepted, but gone (1 note)');
    expect(out).toContain('the reason given: meeting of 3 May');
    expect(out).toContain('accept.json:4:5');
  });

  it('takes in decisions and findings too', async () => {
    const files = { 'policy.json': RATIO_1_2.replace('"1.2"', '"0.9"'), 'r.ndjson': RECEIPT };
    const { code, text = '' } = await updated(files, '--receipts', 'r.ndjson');
    expect(code).toBe(0);
    expect(JSON.parse(text).accepted.map(({ about }: { about: string }) => about)).toEqual([
      'lint',
      'lint',
      'change',
      'decision',
    ]);
  });

  it('is written where a scenario fails, but the check still fails', async () => {
    const files = { 'policy.json': RATIO_1_2, 's/1.json': SCENARIO };
    const { code, text } = await updated(files, '--scenarios', 's');
    expect([code, text !== undefined]).toEqual([1, true]);
  });

  it('is left alone where a file cannot be used', async () => {
    const { code, err, text } = await updated({ 'policy.json': '{' });
    expect([code, text]).toEqual([2, undefined]);
    expect(err).toBe('There are files to correct; the accept file was not written.\n');
  });

  it('that cannot be written is told, and nothing passes', async () => {
    const { code, out, err } = await terminal(
      ['check', 'policy.json', '--lang', 'en', '--accept', 'new/accept.json', '--update'],
      { files: { 'policy.json': RATIO_1_2 }, locked: 'new/accept.json' },
    );
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain(
      'new/accept.json: the accept file was not written\n- wrong: cannot be written: permission denied\n',
    );
    expect(out).toContain('- not accepted: offset ratio');
  });

  it('cannot be standard input where it is to be written', async () => {
    const { code, err } = await terminal(['check', 'policy.json', '--accept', '-', '--update']);
    expect(code).toBe(2);
    expect(err).toMatch(/^--update 不能改写标准输入，--accept 须是文件。\n/);
  });

  it('must be there unless it is about to be written', async () => {
    const { code, out } = await check({ 'policy.json': DRAFT }, '--accept', 'accept.json');
    expect(code).toBe(2);
    expect(out).toContain('accept.json: cannot be used as an accept file\n- wrong: there is no such file');
  });
});

describe('the sheet', () => {
  it.each(['zh', 'en'])('fits a narrow terminal in %s', async (lang) => {
    const { out } = await terminal(['check', 'policy.json', '--lang', lang, '--scenarios', 's'], {
      files: { 'policy.json': RATIO_1_2, 's/1.json': SCENARIO },
      columns: 44,
    });
    const long = out.split('\n').filter((line) => [...line].length > 44);
    expect(long).toEqual([]);
  });

  it('is in colour where that is welcome', async () => {
    const { out } = await terminal(['check', 'policy.json', '--lang', 'en'], {
      files: { 'policy.json': RATIO_1_2 },
      colour: true,
    });
    expect(out).toContain('\u001b[31m- not accepted: offset ratio');
  });
});
