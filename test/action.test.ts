import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = process.cwd();
const EXAMPLE = join(ROOT, 'docs/examples/policy-repo');
const action = parse(readFileSync('action.yml', 'utf8'));
const workflow = parse(readFileSync(join(EXAMPLE, '.github/workflows/policy.yml'), 'utf8'));

type Inputs = Readonly<Record<string, string>>;

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

/** Runs the step of the action as a runner does: its inputs in the environment, its outputs in files. */
function step(repository: string, inputs: Inputs) {
  const temp = mkdtempSync(join(folder, 'runner '));
  const [summary, output] = [join(temp, 'summary.md'), join(temp, 'output')];
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout, stderr } = spawnSync('bash', [join(ROOT, 'scripts/action.sh')], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      ...given,
      RUNNER_TEMP: temp,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      POLLUTANT_QUOTA: join(ROOT, 'dist/cli/main.js'),
    },
  });
  return {
    status,
    stdout,
    stderr,
    summary: readFileSync(summary, 'utf8'),
    output: readFileSync(output, 'utf8'),
  };
}

const steps: readonly { readonly uses?: string; readonly with?: Inputs }[] = workflow.jobs.check.steps;
const [first, second] = steps.filter(({ uses }) => uses?.startsWith('your-organisation/'));
const INPUTS = first?.with as Inputs;

describe('the action', () => {
  it('hands every input on by the environment, and none into the script', () => {
    const [only, ...others] = action.runs.steps;
    expect(others).toEqual([]);
    expect(only.run).toBe('bash "$GITHUB_ACTION_PATH/scripts/action.sh"');
    expect(only.env).toEqual(
      Object.fromEntries(
        Object.keys(action.inputs).map((name) => [`INPUT_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]),
      ),
    );
  });

  it('takes the inputs that the example gives', () => {
    for (const each of [first, second]) {
      for (const name of Object.keys(each?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    }
    expect(Object.keys(INPUTS)).toEqual(['policy', 'scenarios', 'receipts', 'accept']);
  });

  it('asks for the release that it belongs to', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const own = JSON.parse(readFileSync(join(EXAMPLE, 'package.json'), 'utf8'));
    expect(own.devDependencies['pollutant-quota-rules']).toBe(version);
    expect(steps.flatMap(({ uses }) => uses?.match(/^your-organisation\/.*@(.*)$/)?.[1] ?? [])).toEqual([
      `v${version}`,
      `v${version}`,
    ]);
  });
});

describe('the step of the action', () => {
  it('passes on the example, with the report in the summary', () => {
    const { status, stdout, stderr, summary, output } = step(copied('good'), INPUTS);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe('通过：变化均已认可。\n');
    expect(summary).toContain('✅ **通过：变化均已认可。**');
    expect(summary).toContain('## 情景（符合 8）');
    expect(output).toMatch(/^exit-code=0\nreport=.*policy-check-.*\n$/);
  });

  it('3.2.4.s1c fails on a change that was not accepted, and marks its line', () => {
    const repository = copied('changed', {
      'policy.json': (text) => text.replace('"prefectureShare": "0.25"', '"prefectureShare": "0.2"'),
    });
    const { status, stdout, summary, output } = step(repository, { ...INPUTS, lang: 'en' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=policy.json,line=19,col=24,title=Decisions that change');
    expect(stdout).toContain('::error file=scenarios/split-township.json,line=');
    expect(summary).toContain('share of Suzhou in what the province leaves: from 0.3 to 0.2');
    expect(output).toContain('exit-code=1\n');
  });

  it('fails on a document in disorder, and still writes the summary', () => {
    const repository = copied('broken', { 'policy.json': (text) => text.replace('"0.25"', '0.25') });
    const { status, stdout, summary } = step(repository, INPUTS);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error file=policy\.json,line=19,col=24,/);
    expect(summary).toContain('不能用作政策');
  });

  it('holds against another policy where one is given', () => {
    const repository = copied('base');
    const inputs = { policy: 'policy.json', against: join(repository, 'policy.json'), lang: 'en' };
    const { status, summary } = step(repository, inputs);
    expect(status).toBe(0);
    expect(summary).toContain('Passes: no decision changes.');
  });

  it.each(['$(touch a) `b` "c" it\'s; #d%.json', '政策 ，.json', '-x.json'])(
    'takes a file named %j for nothing but a file',
    (name) => {
      const repository = copied(`named ${encodeURIComponent(name)}`);
      const document = readFileSync(join(repository, 'policy.json'), 'utf8');
      mkdirSync(join(repository, 'in'));
      writeFileSync(join(repository, 'in', name), document);
      writeFileSync(join(repository, name), document);
      const inputs = { ...INPUTS, policy: name, against: join('in', name), accept: 'accept.json' };
      const { status, summary } = step(repository, inputs);
      expect(status).toBe(0);
      expect(summary).toContain('通过');
    },
  );

  it('cuts a report that is longer than GitHub takes', () => {
    const repository = copied('long', { 'receipts.ndjson': (text) => text.repeat(300) });
    const { status, stdout, summary } = step(repository, { ...INPUTS, accept: '' });
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n').length).toBe(10);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_001_000);
    expect(summary.endsWith('\n…\n')).toBe(true);
  }, 60_000);
});

describe('the accept file of the example', () => {
  it('has a reason for each entry', () => {
    const { accepted } = JSON.parse(readFileSync(join(EXAMPLE, 'accept.json'), 'utf8'));
    expect(accepted.length).toBe(12);
    for (const { reason } of accepted) expect(reason).toMatch(/^示例理由：.{10,}。$/);
  });
});
