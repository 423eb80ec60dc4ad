import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('3.3.2.s2a tells first what it all comes to, then each setting with what it changes, a case, its place and its id', async () => {
    const { code, out, err } = await check({ 'policy.json': RATIO_1_2 });
    expect([code, err]).toEqual([1, '']);
    const line = RATIO_1_2.split('\n').findIndex((each) => each.includes('strategicRatio')) + 1;
    const told = out.replace(/\n {4,}/g, ' ').replace(/\n {2}/g, ' ');
    expect(told).toContain(
      'least offset ratio of strategic industry for key water pollutants: 1.2 instead of 1.1',
    );
    expect(told).toContain(
      `What changes (1 not accepted)
- not accepted: least offset ratio of strategic industry for key water pollutants (strategicRatio, 3.3.2.s2a): 1.1 → 1.2 [3.3.2.s2a] 1 kind of cases decided otherwise - 3.3.2 How much a project must offset: offset ratio: from 1.1 to 1.2 (stricter), where: kind of construction: new-build or expansion; a strategic emerging industry; pollutant: NH3-N, TN or TP for example: kind of construction: new-build; a strategic emerging industry; pollutant: NH3-N policy.json:${line}:23  parameters.strategicRatio`,
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
          code: 'strategicRatio',
          id: 'parameters.strategicRatio',
          clauses: ['3.3.2.s2a'],
          place: { file: 'policy.json', line: 27, column: 23 },
          data: {
            refused: 'not-listed',
            effects: [{ parts: [{ part: 'ratio', from: '1.1', to: '1.2', direction: 'stricter' }] }],
          },
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

  it('sarif and github name files from the root of the repository', async () => {
    const named = join(process.cwd(), 'docs/policy.json');
    for (const format of ['sarif', 'github']) {
      const { out } = await terminal(['check', named, '--format', format], { files: { [named]: RATIO_1_2 } });
      expect(out).toContain(
        format === 'sarif' ? '"uri": "docs/policy.json"' : '::error file=docs/policy.json,',
      );
      expect(out).not.toContain(process.cwd());
    }
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
      '::error file=policy.json,line=27,col=23',
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

  const YAML = `# what the text says of trading
- name: TN is not traded
  clause: 3.3.3.p2.s1c
  ask: decideTrade
  facts: { pollutant: TN, completed: true, certified: true } # today
  expect: refused
- name: COD is traded
  clause: 3.3.3.p2.s1c
  ask: decideTrade
  facts:
    pollutant: COD
    completed: true
    certified: true
  expect: refused
`;

  it('3.3.3.p2.s1c plays many of one file, in YAML with comments, and names their lines', async () => {
    const { code, out } = await check({ 'policy.json': DRAFT, 's/trade.yaml': YAML }, '--scenarios', 's');
    expect(code).toBe(1);
    expect(out).toContain('Scenarios (1 failed, 1 passed)\n- failed: COD is traded: not decided as expected');
    expect(out).toContain('    s/trade.yaml:14:11\n');
  });

  it('3.3.2.s2a plays a list in JSON, and YAML documents one after the other', async () => {
    const list = `[${SCENARIO}, ${SCENARIO.replace('"1.1"', '"1.2"')}]`;
    const documents = YAML.split('- ')
      .slice(1)
      .map((each) => each.replace(/^ {2}/gm, ''))
      .join('---\n');
    const files = { 'policy.json': DRAFT, 's/a.json': list, 's/b.yml': documents };
    const { out } = await check(files, '--scenarios', 's');
    expect(out).toContain('Scenarios (2 failed, 2 passed)');
    expect(out).toMatch(/ {4}s\/a\.json:\d+:14\n/);
  });

  it.each([
    ['a: [1\nb: 2\n', 's/x.yaml: cannot be used as a scenario\n- wrong: is not valid YAML: '],
    ['name: a\nname: b\n', 'is not valid YAML: Map keys must be unique'],
    ['# nothing yet\n', '- wrong: holds no scenario (.json, .yaml)'],
    [YAML.replace('pollutant: COD', 'pollutant: CODD'), 'its facts cannot be decided'],
    [YAML.replace('decideTrade\n  facts:\n', 'decideTrad\n  facts:\n'), '    s/x.yaml:9:8\n'],
  ])('tells what is wrong with %j', async (text, told) => {
    const { code, out } = await check({ 'policy.json': DRAFT, 's/x.yaml': text }, '--scenarios', 's');
    expect(code).toBeGreaterThan(0);
    expect(out.replace(/\n {6}/g, ' ')).toContain(told);
  });

  it('3.3.3.p2.s1c warns of one that passes and cites a clause on which its answer does not rest', async () => {
    const text = YAML.replace('3.3.3.p2.s1c', '3.3.2.s2a').split('- name: COD')[0] as string;
    const { code, out } = await check({ 'policy.json': DRAFT, 's/x.yaml': text }, '--scenarios', 's');
    expect(code).toBe(0);
    expect(out.replace(/\n {2,}/g, ' ')).toContain(
      '- warning: TN is not traded: decided as expected, but what it asks does not rest on the clause that it cites [3.3.2.s2a]',
    );
    expect(out).toContain('    the answer rests on: 3.3.3.p2.s1c');
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
    ['a folder without scenarios', { 's/a.txt': '' }, '- wrong: holds no scenario (.json, .yaml)'],
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
  it('3.3.2.s2a tells what would be decided differently because of which setting, in all and one by one', async () => {
    const files = { 'policy.json': RATIO_1_2, 'r.ndjson': `\n${RECEIPT}\n` };
    const { code, out } = await check(files, '--receipts', 'r.ndjson');
    expect(code).toBe(1);
    expect(out).toContain(
      '1 of 1 earlier decisions would differ; 1 has an answer that turns from no to yes.',
    );
    expect(out).toContain('Earlier decisions (1 not accepted)');
    expect(out).toContain('    TP: required: 0.06 instead of 0.055 t/a in all\n');
    expect(out).toContain('    - 碧溪街道某电子材料新建项目\n');
    expect(out.replace(/\n {8}/g, ' ')).toContain(
      'TP: required: from “0.055 t/a” [3.3.2.s2a] to “0.06 t/a” [3.3.2.s2a]',
    );
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

describe('a report on very many receipts', () => {
  it('stays below 60 kB in Markdown, sums them by cause, and tells all as JSON', async () => {
    const text = Array.from({ length: 1000 }, (_, at) => {
      const dossier = { ...example('strategic-new-build.json'), name: `某电子材料项目之${at}` };
      return JSON.stringify(receipt(assess(dossier)));
    }).join('\n');
    const policy = RATIO_1_2.replace('"by-medium"', '"all-media"').replace(
      '"generalRatio": "2"',
      '"generalRatio": "1.5"',
    );
    const files = { 'policy.json': policy, 'r.ndjson': text };
    for (const lang of ['zh', 'en']) {
      const { out } = await terminal(
        ['check', 'policy.json', '--lang', lang, '--receipts', 'r.ndjson', '--format', 'markdown'],
        { files },
      );
      expect(Buffer.byteLength(out)).toBeLessThan(60_000);
      expect(out).toContain(
        { zh: '1000 份以往的决定中有 1000 份结论不同', en: '1000 of 1000 earlier decisions would differ' }[
          lang
        ],
      );
      expect(out).toContain('<details><summary>');
    }
    const json = JSON.parse((await check(files, '--receipts', 'r.ndjson', '--format', 'json')).out);
    const told = json.notices.filter(({ kind }: { kind: string }) => kind === 'decision');
    expect(
      told.map(({ id, data }: { id: string; data: { decisions: unknown[] } }) => [id, data.decisions.length]),
    ).toEqual([
      ['parameters.strategicRatio', 1000],
      ['parameters.generalRatio', 1000],
      ['readings.target-scope', 1000],
    ]);
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
  const KEY = 'parameters.strategicRatio';
  const because = (text: string, reason = 'meeting of 3 May'): string =>
    text.replaceAll('"reason": ""', `"reason": ${JSON.stringify(reason)}`);
  const checked = async (policy: string, accept: string, ...args: readonly string[]) =>
    check(
      { 'policy.json': policy, 'accept.json': accept, 'base.json': DRAFT },
      '--accept',
      'accept.json',
      ...args,
    );

  it('is written by --update, with sentences and room for reasons, without which nothing passes', async () => {
    const { code, err, text = '' } = await updated({ 'policy.json': RATIO_1_2 });
    expect([code, err]).toEqual([
      1,
      'accept.json: written. Say why of each new entry (reason): without that nothing is accepted. Commit it with the policy.\n',
    ]);
    const { $schema, accepted } = JSON.parse(text);
    expect($schema).toBe('./node_modules/pollutant-quota-rules/schemas/accept.json');
    expect(Object.entries(accepted).filter(([, entries]) => (entries as unknown[]).length > 0)).toEqual([
      [
        KEY,
        [
          {
            from: '1.1',
            to: '1.2',
            policies: {
              from: expect.stringMatching(/^[0-9a-f]{64}$/),
              to: expect.stringMatching(/^[0-9a-f]{64}$/),
            },
            cases: { count: 1, digest: expect.stringMatching(/^[0-9a-f]{16}$/) },
            sentence: {
              zh: '战略性新兴产业重点水污染物替代倍数（下限）由 1.1 改为 1.2：替代倍数由 1.1 变为 1.2（更严）。',
              en: 'least offset ratio of strategic industry for key water pollutants: 1.2 instead of 1.1 — offset ratio 1.2 instead of 1.1 (stricter).',
            },
            reason: '',
          },
        ],
      ],
    ]);
    const without = await checked(RATIO_1_2, text);
    expect([without.code, without.out.includes('the accept file says no reason')]).toEqual([1, true]);
    const { code: after, out } = await checked(RATIO_1_2, because(text));
    expect(after).toBe(0);
    expect(out).toContain('Passes: every change is accepted.');
    expect(out).toContain('accepted because: meeting of 3 May');
  });

  it('takes the reason that is given with --update', async () => {
    const { code, text = '' } = await updated({ 'policy.json': RATIO_1_2 }, '--reason', 'meeting of 3 May');
    expect([code, JSON.parse(text).accepted[KEY][0].reason]).toEqual([0, 'meeting of 3 May']);
    const alone = await check({ 'policy.json': RATIO_1_2 }, '--reason', 'x');
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('--reason is what --update writes of each new entry; give both.');
  });

  it('opens and closes each key on lines of their own, in the order of a policy', async () => {
    const { text = '' } = await updated({ 'policy.json': DRAFT });
    const keys = [...text.matchAll(/^ {4}"(.*)": \[\n {4}\],?$/gm)].map(([, key]) => key);
    expect(keys.slice(0, 6)).toEqual([
      'document.status',
      'document.title',
      'document.sourceSha256',
      'parameters.parks',
      'parameters.townshipLikePlaces',
      'parameters.planPeriodStart',
    ]);
    expect(keys.at(-1)).toBe('readings.breach-scope');
  });

  it('keeps its schema, and the reason where the same change has another effect', async () => {
    const { text: first = '' } = await updated({ 'policy.json': RATIO_1_2 });
    const before = because(first)
      .replace('./node_modules/pollutant-quota-rules/schemas', '..')
      .replace(/"digest": "[0-9a-f]+"/, '"digest": "0"');
    expect((await checked(RATIO_1_2, before)).out.replace(/\n {6}/g, ' ')).toContain(
      'it was accepted as deciding 1 kind of cases otherwise; now there are others, which need another look',
    );
    const { code, text = '' } = await updated({ 'policy.json': RATIO_1_2, 'accept.json': before });
    expect(code).toBe(0);
    expect(text).toBe(because(first).replace('./node_modules/pollutant-quota-rules/schemas', '..'));
  });

  it('keeps the reason of what did not come to pass, accepts nothing by it, and says so', async () => {
    const { text: first = '' } = await updated({ 'policy.json': RATIO_1_2 });
    const other = RATIO_1_2.replace('"1.2"', '"1.3"');
    const { code, err, text = '' } = await updated({ 'policy.json': other, 'accept.json': because(first) });
    expect(code).toBe(1);
    expect(err).toContain(`withdrawn: ${KEY} "1.1" → "1.2"; its reason is kept: meeting of 3 May\n`);
    expect(
      JSON.parse(text).accepted[KEY].map(({ to, withdrawn, reason }: Record<string, unknown>) => [
        to,
        withdrawn,
        reason,
      ]),
    ).toEqual([
      ['1.2', true, 'meeting of 3 May'],
      ['1.3', undefined, ''],
    ]);
    expect((await checked(other, because(text))).code).toBe(0);
    expect((await checked(RATIO_1_2, because(text))).code).toBe(1);
  });

  it('drops what nobody had said why of, and says so', async () => {
    const { text: first = '' } = await updated({ 'policy.json': RATIO_1_2 });
    const { code, err, text } = await updated({ 'policy.json': DRAFT, 'accept.json': first });
    expect([code, JSON.parse(text ?? '').accepted[KEY]]).toEqual([0, []]);
    expect(err).toContain(`dropped: ${KEY} "1.1" → "1.2"; nobody had said why\n`);
  });

  it('3.3.2.s2a does not let the figure of the draft return unaccepted', async () => {
    const { text: first = '' } = await updated({ 'policy.json': RATIO_1_2 });
    const accept = because(first);
    const back = DRAFT.replace('"changshu-2023-draft"', '"mine"');
    const files = { 'policy.json': back, 'accept.json': accept, 'base.json': RATIO_1_2 };
    const held = await check(files, '--accept', 'accept.json', '--against', 'base.json');
    expect(held.code).toBe(1);
    expect(held.out.replace(/\n {4,}/g, ' ')).toContain(
      'what was accepted goes from 1.1 to 1.2, which is another change',
    );
    const alone = await check(files, '--accept', 'accept.json');
    expect(alone.code).toBe(1);
    expect(alone.out).toContain('Acceptances that do not fit (1 stale)');
    expect(alone.out).toContain('the reason given: meeting of 3 May');
    const { text = '' } = await updated(files, '--against', 'base.json', '--reason', 'the hearing');
    const history = JSON.parse(text).accepted[KEY].map(({ from, to, reason }: Record<string, unknown>) => [
      from,
      to,
      reason,
    ]);
    expect(history).toEqual([
      ['1.1', '1.2', 'meeting of 3 May'],
      ['1.2', '1.1', 'the hearing'],
    ]);
    const after = { ...files, 'accept.json': text };
    expect((await check(after, '--accept', 'accept.json', '--against', 'base.json')).code).toBe(0);
  });

  it('of release 0.4 is read, and written in the form of this one', async () => {
    const files = {
      'policy.json': readFileSync('docs/examples/policy-repo/policy.json', 'utf8'),
      'r.ndjson': readFileSync('docs/examples/policy-repo/receipts.ndjson', 'utf8'),
      'accept.json': readFileSync('test/support/accept-0.4.json', 'utf8'),
    };
    const { code, text = '' } = await updated(files, '--receipts', 'r.ndjson', '--reason', 'first policy');
    const { accepted, earlier } = JSON.parse(text);
    expect([code, earlier]).toEqual([0, undefined]);
    expect(
      Object.entries(accepted as Record<string, { reason: string }[]>).flatMap(([key, entries]) =>
        entries.map(({ reason }) => [key, reason]),
      ),
    ).toEqual([
      ['document.status', 'first policy'],
      ['document.title', 'first policy'],
      ['parameters.prefectureShare', '示例理由：经 2024 年 3 月会商，苏州市级收储比例由 30% 调为 25%。'],
      ['readings.target-scope', '示例理由：经 2024 年 3 月会商，水、大气均达标的板块方可使用上级库。'],
    ]);
  });

  it('takes in findings too', async () => {
    const files = { 'policy.json': RATIO_1_2.replace('"1.2"', '"0.9"'), 'r.ndjson': RECEIPT };
    const { code, text = '' } = await updated(files, '--receipts', 'r.ndjson', '--reason', 'meant');
    expect(code).toBe(0);
    const listed = Object.entries(JSON.parse(text).accepted as Record<string, unknown[]>).filter(
      ([, entries]) => entries.length > 0,
    );
    expect(listed.map(([key]) => key)).toEqual([
      KEY,
      'findings.parameter:strategicRatio:below-one',
      'findings.parameter:floorRatio:above-ratios',
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
    expect(out).toContain('- not accepted: least offset ratio');
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
    expect(out).toContain('\u001b[31m- not accepted: least offset ratio');
  });
});
