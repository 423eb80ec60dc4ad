// Times bulk assessment: writes a file of dossiers (the examples of the docs with other names and amounts, the same in
// every run), answers it several times with the built command, and tells dossiers a second and the most memory taken.
//
//   node test/bench/bulk.mjs [--lines 200000] [--rounds 5] [--full] [-- script option …]
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const DOSSIERS_A_SECOND = 20_000;
const MEGABYTES = 200;

const { values, positionals } = parseArgs({
  options: {
    lines: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    full: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [lines, rounds] = [Number(values.lines), Number(values.rounds)];
const script = positionals.length > 0 ? positionals : ['dist/cli/main.js', 'assess', '--ndjson'];

let seed = 1;
function draw(most) {
  seed = (Math.imul(seed, 48271) >>> 0) % 2147483647;
  return seed % most;
}
const amount = () => `${draw(500)}.${String(1 + draw(9999)).padStart(4, '0')}`;
const amounts = (given) => Object.fromEntries(Object.keys(given).map((pollutant) => [pollutant, amount()]));

function varied(example, at) {
  const name = `${example.name}${at}`;
  if (example.kind === 'reduction') return { ...example, name, passed: amounts(example.passed) };
  if (example.kind === 'area') {
    const commitments = example.commitments.map((each) => ({ ...each, committed: amount() }));
    return { ...example, commitments };
  }
  const { increase, holdings, purchases } = example;
  return {
    ...example,
    name,
    increase: amounts(increase),
    holdings: amounts(holdings),
    purchases: purchases.map((each) => ({ ...each, amount: amount() })),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
const [input, output] = [join(folder, 'dossiers.ndjson'), join(folder, 'answers.ndjson')];

function writeDossiers() {
  const examples = readdirSync('docs/examples')
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join('docs/examples', file), 'utf8')));
  for (let at = 0; at < lines; ) {
    let part = '';
    for (; part.length < 1_000_000 && at < lines; at++) {
      part += `${JSON.stringify(varied(examples[draw(examples.length)], at))}\n`;
    }
    appendFileSync(input, part);
  }
}

async function linesOf(file) {
  let count = 0;
  for await (const chunk of createReadStream(file)) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
  }
  return count;
}

// The child itself tells what it took.
const TELL = `process.on('exit', () => console.error(JSON.stringify(process.resourceUsage())))`;

async function round() {
  const out = openSync(output, 'w');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${TELL}`, ...script, ...(values.full ? [] : ['--brief']), input],
    { stdio: ['ignore', out, 'pipe'], encoding: 'utf8' },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(out);
  const answered = await linesOf(output);
  if (status !== 0 || answered !== lines) throw new Error(`exit ${status}, ${answered} answers\n${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr);
  return { seconds, user: userCPUTime / 1e6, system: systemCPUTime / 1e6, megabytes: maxRSS / 1024 };
}

const cells = (...words) => console.log(words.map((word) => String(word).padStart(12)).join(''));

try {
  writeDossiers();
  console.log(`${lines} dossiers, ${(statSync(input).size / 2 ** 20).toFixed(0)} MB`);
  cells('seconds', 'user', 'system', 'dossiers/s', 'per user s', 'peak MB');
  const found = [];
  for (let at = 0; at < rounds; at++) {
    const { seconds, user, system, megabytes } = await round();
    found.push({ rate: lines / seconds, megabytes });
    const figures = [seconds, user, system].map((figure) => figure.toFixed(2));
    cells(...figures, ...[lines / seconds, lines / user, megabytes].map((figure) => figure.toFixed(0)));
  }
  const best = Math.max(...found.map(({ rate }) => rate));
  const most = Math.max(...found.map(({ megabytes }) => megabytes));
  const missed = (!values.full && best < DOSSIERS_A_SECOND) || most >= MEGABYTES;
  console.log(`best ${best.toFixed(0)} dossiers/s, peak ${most.toFixed(0)} MB ${missed ? 'MISSED' : 'ok'}`);
  process.exitCode = missed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
