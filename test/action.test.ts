import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Inputs, ROOT, stepOf } from './support/action-step.js';

const EXAMPLE = join(ROOT, 'docs/examples/policy-repo');
const { name: PACKAGE, version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));
const HELD =
  '对照 · Held against: 征求意见稿（此前还没有这份政策） · The consultation draft, for there was no such policy before';
const RELEASE = `${PACKAGE} ${VERSION}`;
const action = parse(readFileSync('action.yml', 'utf8'));
const workflow = parse(readFileSync(join(EXAMPLE, '.github/workflows/policy.yml'), 'utf8'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy repo '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the example repository, with some of its files written anew. */
function copied(name: string, changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  const copy = join(folder, name);
  cpSync(EXAMPLE, copy, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing was changed in ${file}`);
    writeFileSync(join(copy, file), after);
  }
  return copy;
}

/** Stands in for the command, and prints a value. */
function standIn(name: string, value: string): Inputs {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, `#!/usr/bin/env node\nconsole.log(${value});\n`, { mode: 0o755 });
  return { NPM_BIN: file };
}

/** Says how and where it was called. */
const echoing = (): Inputs =>
  standIn('echo', 'JSON.stringify({ called: process.argv.slice(2), at: process.cwd() })');

const step = (repository: string, inputs: Inputs, environment: Inputs = {}) =>
  stepOf(folder, repository, inputs, environment);

const steps: readonly { readonly uses?: string; readonly with?: Inputs }[] = workflow.jobs.check.steps;
const [first, ...others] = steps.filter(({ uses }) => uses?.startsWith('your-organisation/'));
const INPUTS = first?.with as Inputs;

describe('the action', () => {
  it('hands every input on by the environment, and none into the script', () => {
    const [only, ...rest] = action.runs.steps;
    expect(rest).toEqual([]);
    expect(only.run).toBe('bash "$GITHUB_ACTION_PATH/scripts/action.sh"');
    expect(only.env).toEqual(
      Object.fromEntries(
        Object.keys(action.inputs).map((name) => [`INPUT_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]),
      ),
    );
  });

  it('takes the inputs that the example gives', () => {
    expect(others).toEqual([]);
    for (const name of Object.keys(INPUTS)) expect(Object.keys(action.inputs)).toContain(name);
    expect(Object.keys(INPUTS)).toEqual(['policy', 'scenarios', 'receipts', 'accept']);
  });

  it('asks for the release that it belongs to', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const own = JSON.parse(readFileSync(join(EXAMPLE, 'package.json'), 'utf8'));
    expect(own.devDependencies['pollutant-quota-rules']).toBe(version);
    expect(steps.flatMap(({ uses }) => uses?.match(/^your-organisation\/.*@(.*)$/)?.[1] ?? [])).toEqual([
      `v${version}`,
    ]);
  });
});

describe('the step of the action', () => {
  it('passes on the example, with the report in the summary', () => {
    const { status, stdout, stderr, summary, output } = step(copied('good'), INPUTS);
    expect([status, stdout]).toEqual([0, `核对所用 · Checked by: ${RELEASE}\n${HELD}\n`]);
    expect(stderr).toBe('通过：改动均已认可。\n');
    expect(summary.startsWith(`核对所用 · Checked by: ${RELEASE}\n\n`)).toBe(true);
    expect(summary).toContain('✅ **通过：改动均已认可。**');
    expect(summary).toContain('## 情景（符合 8）');
    expect(output).toMatch(/^exit-code=0\nreport=.*policy-check-.*\n$/);
  });

  it('3.2.4.s1c fails on a change that was not accepted, and marks its line', () => {
    const repository = copied('changed', {
      'policy.json': (text) => text.replace('"prefectureShare": "0.25"', '"prefectureShare": "0.2"'),
    });
    const { status, stdout, summary, output } = step(repository, { ...INPUTS, lang: 'en' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=policy.json,line=19,col=24,title=What changes');
    expect(stdout).toContain('::error file=scenarios/split-township.json,line=');
    expect(summary).toContain('share that Suzhou collects: 20 % instead of 30 %');
    expect(output).toContain('exit-code=1\n');
  });

  it('fails on a document in disorder, and still writes the summary', () => {
    const repository = copied('broken', { 'policy.json': (text) => text.replace('"0.25"', '0.25') });
    const { status, stdout, summary } = step(repository, INPUTS);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error file=policy\.json,line=19,col=24,/m);
    expect(summary).toContain('不能用作政策');
  });

  it('holds against another policy where one is given', () => {
    const repository = copied('base');
    const inputs = { policy: 'policy.json', against: 'base.json', lang: 'en' };
    const { stdout, summary } = step(repository, inputs, echoing());
    const called = (format: string) =>
      JSON.stringify([
        'check',
        '--lang=en',
        '--against=base.json',
        `--format=${format}`,
        '--',
        'policy.json',
      ]);
    expect(stdout).toContain(`{"called":${called('github')},`);
    expect(summary).toContain(`{"called":${called('markdown')},`);
  });

  it('takes a file for nothing but a file, however it is named', () => {
    const name = '-$(touch a) `b` "c" it\'s; #d%政策 ，.json';
    const repository = copied('named');
    writeFileSync(join(repository, name), '');
    const inputs = { policy: name, against: name, scenarios: name, receipts: name, accept: name };
    const { status, stdout } = step(repository, inputs, echoing());
    const { called } = JSON.parse(stdout.split('\n')[2] as string);
    const options = ['against', 'scenarios', 'receipts', 'accept'].map((option) => `--${option}=${name}`);
    expect(status).toBe(0);
    expect(called).toEqual(['check', '--lang=zh', ...options, '--format=github', '--', name]);
    expect(existsSync(join(repository, 'a'))).toBe(false);
  });

  it('cuts a report that is longer than GitHub takes', () => {
    const long = "process.argv.includes('--format=markdown') ? '总量指标\\n'.repeat(100_000) : ''";
    const { status, summary } = step(copied('long'), INPUTS, standIn('long', long));
    expect(status).toBe(0);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_001_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(999_000);
    expect(summary.endsWith('总量指标\n\n…\n')).toBe(true);
  });
});

describe('the code that checks', () => {
  /** What somebody commits who would rather be judged by code of his own. */
  function hostile(name: string): string {
    const repository = copied(name, {
      'policy.json': (text) => text.replace('"prefectureShare": "0.25"', '"prefectureShare": "0.2"'),
    });
    const lie = '#!/usr/bin/env node\nrequire("node:fs").writeFileSync("ran", "");\nprocess.exit(0);\n';
    const files = {
      'node_modules/pollutant-quota-rules/package.json':
        '{ "name": "pollutant-quota-rules", "version": "9.9.9", "bin": "lie.cjs" }',
      'node_modules/pollutant-quota-rules/lie.cjs': lie,
      'node_modules/.bin/pollutant-quota': lie,
      'node_modules/.bin/npm': lie,
      'node_modules/zod/index.js': lie,
      'lie.cjs': lie,
      npm: lie,
      node: lie,
      '.npmrc': 'registry=http://127.0.0.1:9/\nnode-options=--require=./lie.cjs\nprefix=.\n',
      '.node-version': '4\n',
      '.nvmrc': '4\n',
      'package.json':
        '{ "name": "pollutant-quota-rules", "version": "9.9.9", "bin": { "pollutant-quota": "lie.cjs" } }',
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(repository, file)), { recursive: true });
      writeFileSync(join(repository, file), text, { mode: 0o755 });
    }
    return repository;
  }

  it('is installed outside the repository, without a word from it', () => {
    const repository = hostile('hostile');
    const { stdout, npm, temp } = step(repository, INPUTS, {
      ...echoing(),
      NODE_OPTIONS: '--require=./lie.cjs',
    });
    expect(stdout).toContain(`Checked by: ${RELEASE}\n${HELD}\n{"called":["check",`);
    expect(stdout).toContain(`"at":${JSON.stringify(realpathSync(repository))}}`);
    expect(existsSync(join(repository, 'ran'))).toBe(false);
    expect(npm.prefix.startsWith(`${temp}/`)).toBe(true);
    expect(npm).toMatchObject({ cwd: npm.prefix, config: '' });
    expect(npm.NODE_OPTIONS).toBeUndefined();
    expect(npm.args).toContain('--ignore-scripts');
    expect(npm.args.at(-1)).toBe(RELEASE.replace(' ', '@'));
    expect(npm.args.join(' ')).not.toContain('registry');
  });

  it('comes from the registry and in the version that the workflow names', () => {
    const inputs = { ...INPUTS, registry: 'http://127.0.0.1:4873/', version: '0.3.0' };
    const { npm } = step(copied('older'), inputs, { NPM_FAILS: '1' });
    expect(npm.args.slice(-2)).toEqual(['--registry=http://127.0.0.1:4873/', 'pollutant-quota-rules@0.3.0']);
  });

  it('is what npm itself fetches from there, whatever the .npmrc of the repository says', async () => {
    const release = {
      name: 'pollutant-quota-rules',
      version: '1.2.3',
      bin: { 'pollutant-quota': 'main.js' },
    };
    const source = mkdtempSync(join(folder, 'release '));
    mkdirSync(join(source, 'package'));
    writeFileSync(join(source, 'package/package.json'), JSON.stringify(release));
    writeFileSync(
      join(source, 'package/main.js'),
      '#!/usr/bin/env node\nconsole.log("the release", process.cwd());\n',
    );
    const tarball = spawnSync('tar', ['-czf', '-', '-C', source, 'package']).stdout;
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      if (url.endsWith('.tgz')) return response.end(tarball);
      const dist = { tarball: `http://127.0.0.1:${(server.address() as AddressInfo).port}/release.tgz` };
      response.end(JSON.stringify({ ...release, versions: { '1.2.3': { ...release, dist } } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const repository = hostile('fetched');
    const temp = mkdtempSync(join(folder, 'runner '));
    const child = spawn('bash', [join(ROOT, 'scripts/action.sh')], {
      cwd: repository,
      env: {
        PATH: process.env.PATH,
        RUNNER_TEMP: temp,
        HOME: temp,
        INPUT_POLICY: 'policy.json',
        INPUT_VERSION: '1.2.3',
        INPUT_REGISTRY: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      },
    });
    const [out, code] = await Promise.all([text(child.stdout), once(child, 'close')]);
    server.close();
    expect(code[0]).toBe(0);
    expect(out).toBe(
      `核对所用 · Checked by: pollutant-quota-rules 1.2.3\n${HELD}\nthe release ${realpathSync(repository)}\n`,
    );
    expect(asked).toEqual(['/pollutant-quota-rules', '/release.tgz']);
    expect(existsSync(join(repository, 'ran'))).toBe(false);
  });

  it.each([
    ['npm cannot install it', {}, { NPM_FAILS: '1' }, 'npm could not install pollutant-quota-rules@'],
    ['the version is none', { version: 'npm:lie@1.0.0' }, {}, 'version must be that of a release'],
    ['the version is a path', { version: '../lie' }, {}, 'version must be that of a release'],
  ])(
    'where %s, nothing was checked, which is not a refusal',
    (_case, inputs: Inputs, environment: Inputs, words) => {
      const { status, stdout, summary, output } = step(
        copied(`not run ${words}${inputs.version}`),
        { ...INPUTS, ...inputs },
        environment,
      );
      expect(status).toBe(3);
      expect(stdout).toMatch(/^::error title=未能核对 · Nothing was checked::/);
      expect(stdout).toContain(words);
      expect(summary).toContain('⛔ **未能核对 · Nothing was checked**');
      expect(summary).toContain(words);
      expect(output).toMatch(/^exit-code=3\nreport=/);
    },
  );
});

describe('the accept file of the example', () => {
  it('has a reason for each entry', () => {
    const { accepted } = JSON.parse(readFileSync(join(EXAMPLE, 'accept.json'), 'utf8'));
    const entries = Object.values(accepted as Record<string, { readonly reason: string }[]>).flat();
    expect(entries.length).toBe(4);
    for (const { reason } of entries) expect(reason).toMatch(/^示例理由：.{10,}。$/);
  });
});
