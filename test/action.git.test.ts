import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Inputs, ROOT, stepOf } from './support/action-step.js';

const EXAMPLE = join(ROOT, 'docs/examples/policy-repo');
const workflow = parse(readFileSync(join(EXAMPLE, '.github/workflows/policy.yml'), 'utf8'));
const steps: readonly { readonly uses?: string; readonly with?: Inputs }[] = workflow.jobs.check.steps;
const INPUTS = steps.find(({ uses }) => uses?.startsWith('your-organisation/'))?.with as Inputs;
const NO_COMMIT = '0'.repeat(40);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy git '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository on a server, and a clone in which somebody works. */
class Repository {
  readonly server: string;
  readonly clone: string;

  constructor(name: string) {
    this.server = mkdtempSync(join(folder, `${name} server `));
    this.clone = mkdtempSync(join(folder, `${name} `));
    this.git('-C', this.server, 'init', '-q', '--bare', '-b', 'main');
    this.git('clone', '-q', this.server, '.');
    this.git('checkout', '-q', '-B', 'main');
  }

  run(...args: readonly string[]) {
    return spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: this.clone,
      encoding: 'utf8',
    });
  }

  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = this.run(...args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout.trim();
  }

  edit(file: string, from: string, to: string): void {
    const path = join(this.clone, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, before.replaceAll(from, to));
  }

  commit(message: string): string {
    this.git('add', '-A');
    this.git('commit', '-q', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Lists what the policy changes against the one on the main branch, for a reason. */
  accept(reason: string): void {
    const base = join(this.server, 'in-force.json');
    const { status, stdout } = this.run('show', 'origin/main:policy.json');
    if (status === 0) writeFileSync(base, stdout);
    const { stderr, status: code } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'dist/cli/main.js'),
        'check',
        'policy.json',
        ...(status === 0 ? ['--against', base] : []),
        ...['--accept', 'accept.json', '--receipts', 'receipts.ndjson', '--update', '--reason', reason],
      ],
      { cwd: this.clone, encoding: 'utf8' },
    );
    if (code === 2) throw new Error(stderr);
  }

  #step(environment: Inputs, inputs: Inputs = INPUTS) {
    return stepOf(folder, this.clone, { ...inputs, lang: 'en' }, environment);
  }

  #event(event: object): string {
    const file = join(this.server, 'event.json');
    writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' }, ...event }));
    return file;
  }

  /** Pushes the main branch, and runs what the workflow runs on it. */
  push(before: string, inputs?: Inputs) {
    this.git('push', '-q', '-u', 'origin', 'main');
    return this.#step(
      {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_EVENT_PATH: this.#event({ before }),
      },
      inputs,
    );
  }

  /** Runs what the workflow runs on a pull request: the branch merged into the main one, as GitHub checks it out. */
  request(branch: string, inputs?: Inputs) {
    this.git('checkout', '-q', '--detach', 'main');
    this.git('merge', '-q', '--no-ff', '-m', 'merge', branch);
    return this.#step(
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/1/merge' },
      inputs,
    );
  }

  /** Merges a branch into the main one. */
  merge(branch: string): string {
    const before = this.git('rev-parse', 'main');
    this.git('checkout', '-q', 'main');
    this.git('merge', '-q', '--no-ff', '-m', `Merge ${branch}`, branch);
    return before;
  }

  branch(name: string): void {
    this.git('checkout', '-q', '-b', name, 'main');
  }
}

/** The repository of the example, with its first commit pushed. */
function published(name: string): Repository {
  const repository = new Repository(name);
  cpSync(EXAMPLE, repository.clone, { recursive: true });
  repository.commit('The policy');
  repository.git('push', '-q', '-u', 'origin', 'main');
  return repository;
}

const SHARE = '"prefectureShare": "0.25"';

describe('the workflow of the example repository', () => {
  it('passes on the first commit, which is held against the draft', () => {
    const repository = new Repository('first');
    cpSync(EXAMPLE, repository.clone, { recursive: true });
    repository.commit('The policy');
    const { status, stdout } = repository.push(NO_COMMIT);
    expect([status, stdout.includes('The consultation draft, for there was no such policy before')]).toEqual([
      0,
      true,
    ]);
  });

  it('passes on the first pull request, to a branch that has no policy yet', () => {
    const repository = new Repository('first request');
    writeFileSync(join(repository.clone, 'README.md'), '# A policy\n');
    repository.commit('Say what is to come');
    repository.git('push', '-q', '-u', 'origin', 'main');
    repository.branch('policy');
    cpSync(EXAMPLE, repository.clone, { recursive: true });
    repository.commit('The policy');
    expect(repository.request('policy').status).toBe(0);
  });

  it('needs no accept file for a policy that says what the draft says', () => {
    const repository = published('no accept file');
    repository.branch('draft');
    rmSync(join(repository.clone, 'accept.json'));
    repository.commit('Forget what was accepted');
    const { status, stdout } = repository.request('draft');
    expect([status, stdout]).toEqual([0, expect.stringContaining('The policy of ')]);
  });

  it('3.2.4.s1c passes on a change that was accepted, before it is merged and after', () => {
    const repository = published('accepted');
    repository.branch('share');
    repository.edit('policy.json', SHARE, '"prefectureShare": "0.2"');
    repository.edit('scenarios/split-township.json', '"prefecture": "25"', '"prefecture": "20"');
    repository.edit('scenarios/split-township.json', '"city": "15"', '"city": "16"');
    repository.edit('scenarios/split-township.json', '"township": "60"', '"township": "64"');
    repository.commit('Take a fifth');
    const unaccepted = repository.request('share');
    expect(unaccepted.status).toBe(1);
    expect(unaccepted.summary).toContain('share that Suzhou collects: 20 % instead of 25 %');
    expect(unaccepted.stdout).toContain('::error file=policy.json,line=19,col=24,');

    repository.git('checkout', '-q', 'share');
    repository.accept('the hearing of May');
    repository.commit('Say why');
    expect(repository.request('share').status).toBe(0);
    expect(repository.push(repository.merge('share')).status).toBe(0);
  });

  it('3.2.4.s1c does not pass on a return to the figure of the draft that nobody accepted', () => {
    const repository = published('reverted');
    repository.branch('back');
    repository.edit('policy.json', SHARE, '"prefectureShare": "0.3"');
    repository.edit('scenarios/split-township.json', '"prefecture": "25"', '"prefecture": "30"');
    repository.edit('scenarios/split-township.json', '"city": "15"', '"city": "14"');
    repository.edit('scenarios/split-township.json', '"township": "60"', '"township": "56"');
    repository.commit('Take three tenths again');
    const { status, summary } = repository.request('back');
    expect(status).toBe(1);
    expect(summary).toContain('share that Suzhou collects: 30 % instead of 25 %');
    expect(repository.push(repository.merge('back')).status).toBe(1);

    const other = published('reverted with a reason');
    other.branch('back');
    for (const file of ['policy.json', 'scenarios/split-township.json']) {
      cpSync(join(repository.clone, file), join(other.clone, file));
    }
    other.accept('the hearing of May');
    other.commit('Take three tenths again');
    expect(other.request('back').status).toBe(0);
  });

  it('3.2.2.p1.s1c passes on a revert once it is accepted, which takes the acceptance of what is reverted', () => {
    const repository = published('git revert');
    const first = repository.git('rev-parse', 'HEAD');
    repository.edit('policy.json', '"entryMonths": 1', '"entryMonths": 2');
    repository.edit('policy.json', '"entryDays": 30', '"entryDays": 60');
    repository.edit('scenarios/deadline-permit.json', '2023-06-30', '2023-07-31');
    repository.accept('two months');
    repository.commit('Give two months');
    expect(repository.push(first).status).toBe(0);

    repository.branch('revert');
    repository.git('revert', '--no-edit', 'HEAD');
    expect(repository.request('revert').status).toBe(1);
    repository.git('checkout', '-q', 'revert');
    repository.git('checkout', '-q', 'main', '--', 'accept.json');
    repository.accept('one month after all');
    repository.commit('Say why');
    expect(repository.request('revert').status).toBe(0);
    const { accepted } = JSON.parse(readFileSync(join(repository.clone, 'accept.json'), 'utf8'));
    expect(
      accepted['parameters.entryMonths'].map(({ from, to, reason }: Readonly<Record<string, unknown>>) => [
        from,
        to,
        reason,
      ]),
    ).toEqual([
      [1, 2, 'two months'],
      [2, 1, 'one month after all'],
    ]);
  });

  it('passes on two pull requests on different settings, merged one after the other without a conflict', () => {
    const repository = published('two');
    repository.branch('ratio');
    repository.edit('policy.json', '"strategicRatio": "1.1"', '"strategicRatio": "1.2"');
    repository.edit('scenarios/offset-strategic.json', '"1.1"', '"1.2"');
    repository.edit(
      'scenarios/dossier-new-build.json',
      '"offsets.TP.required": "0.055"',
      '"offsets.TP.required": "0.06"',
    );
    repository.accept('a stricter ratio');
    repository.commit('Ask for 1.2');
    repository.branch('years');
    repository.edit('policy.json', '"commitmentYears": 1', '"commitmentYears": 2');
    repository.accept('two years');
    repository.commit('Give two years');
    repository.branch('reading');
    repository.edit('policy.json', '"breach-scope": "all-transfers"', '"breach-scope": "city-transfers"');
    repository.accept('only the city lends');
    repository.commit('Read the suspension narrowly');

    for (const branch of ['ratio', 'years', 'reading']) {
      expect([branch, repository.request(branch).status]).toEqual([branch, 0]);
      expect([branch, repository.push(repository.merge(branch)).status]).toEqual([branch, 0]);
    }
    const { accepted } = JSON.parse(readFileSync(join(repository.clone, 'accept.json'), 'utf8'));
    expect(
      ['parameters.strategicRatio', 'parameters.commitmentYears', 'readings.breach-scope'].map(
        (key) => accepted[key][0].reason,
      ),
    ).toEqual(['a stricter ratio', 'two years', 'only the city lends']);
  });

  it('holds a push to another branch against the main one', () => {
    const repository = published('other branch');
    const main = repository.git('rev-parse', 'HEAD');
    repository.branch('share');
    repository.edit('policy.json', SHARE, '"prefectureShare": "0.2"');
    repository.commit('Take a fifth');
    const before = repository.git('rev-parse', 'HEAD');
    const event = join(repository.server, 'event.json');
    writeFileSync(event, JSON.stringify({ before, repository: { default_branch: 'main' } }));
    const { status, stdout } = stepOf(
      folder,
      repository.clone,
      { policy: 'policy.json', accept: 'accept.json' },
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/share', GITHUB_EVENT_PATH: event },
    );
    expect([status, stdout]).toEqual([1, expect.stringContaining(`The policy of ${main.slice(0, 7)}`)]);
  });

  it('fetches the branch that a request goes to where the checkout has it not', () => {
    const repository = published('shallow');
    repository.branch('share');
    repository.edit('policy.json', SHARE, '"prefectureShare": "0.2"');
    repository.commit('Take a fifth');
    repository.git('push', '-q', 'origin', 'share');
    const shallow = mkdtempSync(join(folder, 'shallow '));
    repository.git('clone', '-q', '--depth=1', '--branch=share', `file://${repository.server}`, shallow);
    const request = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_BASE_REF: 'main',
      GITHUB_REF: 'refs/pull/1/merge',
    };
    const { status, summary } = stepOf(folder, shallow, { policy: 'policy.json', lang: 'en' }, request);
    expect([status, summary]).toEqual([1, expect.stringContaining('20 % instead of 25 %')]);
    expect(summary).not.toContain('30 %');

    rmSync(repository.server, { recursive: true });
    repository.git(
      'clone',
      '-q',
      '--depth=1',
      '--branch=share',
      `file://${repository.clone}`,
      `${shallow} 2`,
    );
    spawnSync('git', ['remote', 'set-url', 'origin', repository.server], { cwd: `${shallow} 2` });
    const alone = stepOf(folder, `${shallow} 2`, { policy: 'policy.json' }, request);
    expect([alone.status, alone.stdout]).toEqual([3, expect.stringContaining('cannot be found')]);
  });
});

describe('the version that checks', () => {
  const LOCK = (version: string): string =>
    JSON.stringify({
      name: 'p',
      lockfileVersion: 3,
      packages: {
        'node_modules/pollutant-quota-rules': { version, resolved: 'https://example.org/lie.tgz' },
      },
    });

  it('is the one in the lockfile of the branch that a request goes to, and none that the request brings', () => {
    const repository = published('locked');
    writeFileSync(join(repository.clone, 'package-lock.json'), LOCK('0.4.7'));
    repository.commit('Lock the tools');
    repository.git('push', '-q', 'origin', 'main');
    repository.branch('lie');
    writeFileSync(join(repository.clone, 'package-lock.json'), LOCK('0.0.1'));
    repository.commit('Check with something else');
    expect(repository.request('lie').npm.args.at(-1)).toBe('pollutant-quota-rules@0.4.7');
    expect(repository.request('lie', { ...INPUTS, version: '0.4.8' }).npm.args.at(-1)).toBe(
      'pollutant-quota-rules@0.4.8',
    );
  });

  it.each(['file:../lie', '', '1', '0.4.0 --registry=x'])(
    'is that of the action where the lockfile names %j',
    (version) => {
      const repository = published('odd lock');
      writeFileSync(join(repository.clone, 'package-lock.json'), LOCK(version));
      const before = repository.commit('Lock the tools');
      repository.edit('README.md', '# ', '## ');
      repository.commit('Change a heading');
      const { version: own } = JSON.parse(readFileSync('package.json', 'utf8'));
      expect(repository.push(before).npm.args.at(-1)).toBe(`pollutant-quota-rules@${own}`);
    },
  );
});
