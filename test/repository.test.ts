import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(name, 'utf8');
const under = (folder: string): string[] => readdirSync(folder).map((file) => `${folder}/${file}`);

const WORKFLOWS = [...under('.github/workflows'), 'docs/examples/policy-repo/.github/workflows/policy.yml'];
const FORMS = under('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}.yml`));

const faults = (errors: readonly { readonly message: string }[]): string[] =>
  errors.map(({ message }) => message);

describe('the workflows', () => {
  it.each(WORKFLOWS)('%s is one by the schema of GitHub', (name) => {
    const { context, value } = parseWorkflow({ name, content: read(name) }, new NoOperationTraceWriter());
    expect(faults(context.errors.getErrors())).toEqual([]);
    expect(value).toBeDefined();
  });

  it('what is none is told', () => {
    const content =
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: a\n        uses: b/c@v1\n';
    const { context } = parseWorkflow({ name: 'a.yml', content }, new NoOperationTraceWriter());
    expect(faults(context.errors.getErrors())).not.toEqual([]);
  });

  it('the action is one by the schema of GitHub', () => {
    const { context } = parseAction(
      { name: 'action.yml', content: read('action.yml') },
      new NoOperationTraceWriter(),
    );
    expect(faults(context.errors.getErrors())).toEqual([]);
  });

  it.each(WORKFLOWS)('%s takes the actions of others by commit, with the version in words', (name) => {
    const used = read(name).match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) {
      expect(line).toMatch(
        /^uses: (your-organisation\/.*@v[\d.]+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
    }
  });

  it('may read the code and nothing else, but for the proof of where a release was made', () => {
    expect(workflow('ci').permissions).toEqual({ contents: 'read' });
    expect(workflow('release').permissions).toEqual({});
    expect(workflow('release').jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });

  it('tests on three systems and three versions of Node, as a clean clone does', () => {
    const { strategy, steps } = workflow('ci').jobs.test as Job;
    expect(strategy?.matrix).toEqual({
      os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
      node: [20, 22, 24],
    });
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test']);
    expect(read('.ci/run').match(/^npm .+/gm)).toEqual([
      'npm ci',
      'npm test',
      'npm run site',
      'npm run browser',
    ]);
  });

  it('releases a tag, and only that of the version', () => {
    const { on, jobs } = workflow('release');
    expect(on).toEqual({ push: { tags: ['v*'] } });
    const runs = jobs.publish?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs.slice(1)).toEqual(['npm ci', 'npm publish --provenance --access public']);
    const { version, scripts } = JSON.parse(read('package.json'));
    expect(scripts.prepublishOnly).toBe('npm test');
    const checked = (tag: string) =>
      spawnSync('bash', ['-c', runs[0] as string], { env: { ...process.env, GITHUB_REF_NAME: tag } }).status;
    expect([checked(`v${version}`), checked(version), checked(`v${version}0`)]).toEqual([0, 1, 1]);
  });
});

describe('the forms of issues', () => {
  it('are for a wrong answer, an open point and a bug', () => {
    expect(FORMS.map((file) => file.split('/').at(-1))).toEqual([
      'bug.yml',
      'open-point.yml',
      'wrong-answer.yml',
    ]);
  });

  it.each(FORMS)('%s asks in both languages, for what is needed', (file) => {
    const { name, description, body } = parse(read(file));
    const ids = body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const words of [
      name,
      description,
      ...body.map((each: { attributes: { label: string } }) => each.attributes.label),
    ]) {
      expect(words).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]* · [A-Z]/);
    }
    for (const { type, validations } of body) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(validations).toEqual({ required: true });
    }
  });

  it('a wrong answer and an open point name their clause', () => {
    for (const file of FORMS.slice(1)) expect(parse(read(file)).body[0].id).toBe('clause');
  });
});

it('updates of the dependencies and of the actions come every week', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  expect(version).toBe(2);
  expect(
    updates.map((each: { 'package-ecosystem': string; schedule: { interval: string } }) => [
      each['package-ecosystem'],
      each.schedule.interval,
    ]),
  ).toEqual([
    ['npm', 'weekly'],
    ['github-actions', 'weekly'],
  ]);
});

it('no script of the package needs a shell of one system', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const script of Object.values(scripts))
    expect(script).not.toMatch(/'|\$|;|\|\||^[A-Z_]+=|\b(rm|cp|mv|bash|sh) /);
});
