// Everything that a clean clone must pass, two things at a time. What fails prints what it said; at the end stands what
// passed and how long it took.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The steps that are tests, and where they count what passed. */
const TESTS = ['walks', 'unit', 'lowest'];
const countsOf = (name) => `coverage/${name}.json`;

/** The scripts of the package, in the order in which two of them run at a time; what stands after `needs` is awaited. */
const STEPS = [
  { name: 'build' },
  { name: 'lint' },
  { name: 'examples' },
  { name: 'types', needs: ['examples'] },
  { name: 'tables', needs: ['build'] },
  { name: 'size', needs: ['build'] },
  { name: 'walks', needs: ['build', 'examples'] },
  { name: 'unit', needs: ['build'] },
  { name: 'package', needs: ['build'] },
  { name: 'docs' },
  { name: 'lowest' },
];
const AT_ONCE = 2;

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

function run(name) {
  const started = performance.now();
  const said = [];
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${name}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      const result = { name, passed: code === 0, took: performance.now() - started };
      if (!result.passed) console.log(`\n${Buffer.concat(said)}`);
      console.log(`${name} ${result.passed ? 'passed' : 'failed'} in ${seconds(result.took)}`);
      resolve(result);
    });
  });
}

/** Runs every step when those that it needs have passed. */
async function all() {
  const results = new Map();
  const waiting = [...STEPS];
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const at = waiting.findIndex(({ needs = [] }) => needs.every((each) => results.has(each)));
    if (at >= 0 && running.size < AT_ONCE) {
      const [{ name, needs = [] }] = waiting.splice(at, 1);
      if (needs.some((each) => !results.get(each).passed)) results.set(name, { name, passed: false });
      else {
        const work = run(name).then((result) => {
          results.set(name, result);
          running.delete(work);
        });
        running.add(work);
      }
    } else await Promise.race(running);
  }
  return STEPS.map(({ name }) => results.get(name));
}

/** How many tests passed and failed. */
function counted() {
  const counts = TESTS.filter((name) => existsSync(countsOf(name))).map((name) =>
    JSON.parse(readFileSync(countsOf(name), 'utf8')),
  );
  const sum = (of) => counts.reduce((total, each) => total + each[of], 0);
  return { passed: sum('numPassedTests'), failed: sum('numFailedTests') };
}

const started = performance.now();
for (const name of TESTS) rmSync(countsOf(name), { force: true });
const results = await all();
const { passed, failed } = counted();
console.log('');
for (const { name, passed: good, took } of results) {
  const verdict = good ? 'passed' : took === undefined ? 'not run' : 'failed';
  console.log(
    `${name.padEnd(10)}${verdict.padEnd(10)}${took === undefined ? '' : seconds(took).padStart(8)}`,
  );
}
const bad = results.filter((each) => !each.passed).map(({ name }) => name);
console.log(`\nTests: ${passed} passed, ${failed} failed`);
console.log(
  `${bad.length === 0 ? 'Everything passed' : `Did not pass: ${bad.join(', ')}`}, in ${seconds(performance.now() - started)}.`,
);
process.exitCode = bad.length === 0 ? 0 : 1;
