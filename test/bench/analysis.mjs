// How long the tools over every rule take, on the built package: comparing and linting over all rules, and asking and
// recourse on each example dossier. Times are medians after a first, cold one; exits 1 where a target is missed.
import { readdirSync, readFileSync } from 'node:fs';
import { changshu2023Draft, READING_CHOICES } from 'pollutant-quota-rules';
import { ask, compare, contest, lint, recourse } from 'pollutant-quota-rules/analysis';
import { parseDossier } from 'pollutant-quota-rules/schema';

const RULES_MS = 2000;
const DOSSIER_MS = 20;

function timed(run, times) {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [cold] = took;
  const warm = took.slice(1).sort((a, b) => a - b);
  return { cold, warm: warm[Math.floor(warm.length / 2)] };
}

let missed = false;
function report(name, { cold, warm }, target) {
  const ok = warm < target;
  missed ||= !ok;
  const figures = [warm, cold].map((ms) => `${ms.toFixed(1).padStart(8)} ms`).join('');
  console.log(`${name.padEnd(44)}${figures}  target ${target} ms ${ok ? 'ok' : 'MISSED'}`);
}

const everyOther = {
  ...changshu2023Draft,
  parameters: {
    ...changshu2023Draft.parameters,
    planPeriodStart: '2022-01-01',
    entryMonths: 2,
    prefectureShare: '0.25',
    cityShare: '0.3',
    townshipShare: '0.7',
    strategicRatio: '1.2',
    generalRatio: '1.9',
    tradablePollutants: ['COD', 'TN'],
    commitmentYears: 2,
    parkTargetsMonth: 2,
    parkDischargeMonth: 3,
  },
  readings: Object.fromEntries(Object.entries(READING_CHOICES).map(([id, choices]) => [id, choices[1]])),
};

console.log(`${''.padEnd(44)}${'median'.padStart(11)}${'cold'.padStart(11)}`);
report(
  'compare, every reading and most parameters',
  timed(() => compare(changshu2023Draft, everyOther), 4),
  RULES_MS,
);
report(
  'compare, one parameter',
  timed(
    () =>
      compare(changshu2023Draft, {
        ...changshu2023Draft,
        parameters: { ...changshu2023Draft.parameters, prefectureShare: '0.25' },
      }),
    6,
  ),
  RULES_MS,
);
report(
  'lint',
  timed(() => lint(changshu2023Draft), 4),
  RULES_MS,
);

const FOLDER = 'docs/examples';
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const dossier = parseDossier(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  const {
    name: _name,
    orders: _orders,
    strategicEmerging: _strategic,
    onKeyList: _listed,
    ...partial
  } = dossier;
  report(
    `ask, ${file}`,
    timed(() => ask('dossier', partial), 12),
    DOSSIER_MS,
  );
  report(
    `recourse, ${file}`,
    timed(() => recourse('dossier', dossier), 12),
    DOSSIER_MS,
  );
  report(
    `readings, ${file}`,
    timed(() => contest('dossier', dossier), 12),
    DOSSIER_MS,
  );
}
process.exitCode = missed ? 1 : 0;
