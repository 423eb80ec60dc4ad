// What to run before every commit: lint, types, and the tests of what changed, which are the test files that changed and
// those that import a changed file themselves. Since the last commit, or since the one that is named:
//   npm run check -- main
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const [since = 'HEAD'] = process.argv.slice(2);

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
const changed = new Set([
  ...git('diff', '--name-only', '--diff-filter=d', since),
  ...git('ls-files', '--others', '--exclude-standard'),
]);

/** The files that a test file imports, or reads under their whole name. */
function usedBy(file) {
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/ from '(\.[^']+)\.js'/g)].map(([, from]) =>
    normalize(join(dirname(file), `${from}.ts`)).replaceAll('\\', '/'),
  );
  return [...imported, ...[...changed].filter((each) => text.includes(`'${each}'`))];
}

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => changed.has(file) || usedBy(file).some((each) => changed.has(each)));

const run = (name, command) =>
  new Promise((resolve) => {
    const started = performance.now();
    spawn(command, { shell: true, stdio: 'inherit' }).on('close', (code) =>
      resolve({ name, code, took: performance.now() - started }),
    );
  });

const started = performance.now();
const results = [
  ...(await Promise.all([run('lint', 'npm run --silent lint'), run('types', 'npm run --silent types')])),
  ...(tests.length > 0 ? [await run('tests', `npx vitest run --reporter=dot ${tests.join(' ')}`)] : []),
];
const bad = results.filter(({ code }) => code !== 0).map(({ name }) => name);
console.log(
  `${bad.length === 0 ? 'Passed' : `Did not pass: ${bad.join(', ')}`}: lint, types and ${tests.length} test files of ${changed.size} changed files, in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
process.exitCode = bad.length === 0 ? 0 : 1;
