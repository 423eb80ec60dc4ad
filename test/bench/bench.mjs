// Compares the rules with hand-written code that gives the bare outcome, both in one run, and times the cold import.
// The hand-written code checks, like the rules, that its dates exist; what it saves without that check is shown too.
// Then the rules under policies that can still change, with the same under the frozen draft.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import {
  assess,
  changshu2023Draft,
  decideEntry,
  decideUse,
  Decimal as Exact,
  requiredOffset,
  splitReduction,
} from 'pollutant-quota-rules';
import { isCivilDate } from '../../dist/modules/lib/civil-date.js';

const ROUNDS = 41;
const CALLS = 20_000;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function nanoseconds(work, cases) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < CALLS; call++) work(cases[call % cases.length]);
  return Number(process.hrtime.bigint() - start) / CALLS;
}

let failed = false;

/** Times both in turn, round by round, so that a busy machine slows both alike. */
function compare(name, ours, byHand, cases, target) {
  for (let round = 0; round < 5; round++) [ours, byHand].map((work) => nanoseconds(work, cases));
  const rounds = Array.from({ length: ROUNDS }, () => [nanoseconds(ours, cases), nanoseconds(byHand, cases)]);
  const ratio = median(rounds.map(([mine, theirs]) => theirs / mine));
  const [mine, theirs] = [0, 1].map((at) => median(rounds.map((round) => round[at])));
  const missed = target !== undefined && ratio < target;
  failed ||= missed;
  const verdict = target === undefined ? '' : `target ${target} ${missed ? 'MISSED' : 'ok'}`;
  const figures = [`${mine.toFixed(0)} ns`, `${theirs.toFixed(0)} ns`, `${ratio.toFixed(2)} x`];
  console.log(name.padEnd(34), ...figures.map((figure) => figure.padStart(9)), verdict);
}

const texts = Array.from(
  { length: 997 },
  (_, at) => `${(at * 7919) % 1000}.${String(at * 31).padStart(4, '0')}`,
);
const pollutants = ['COD', 'NH3-N', 'TN', 'TP', 'SO2', 'NOx', 'VOCs', 'PM'];
const constructions = ['new', 'expansion', 'renovation', 'renovation-and-expansion'];

const offsetCases = (read) =>
  texts.map((text, at) => ({
    increase: read(text),
    pollutant: pollutants[at % 8],
    strategicEmerging: at % 3 !== 0,
    construction: constructions[at % 4],
  }));

const KEY = new Set(['NH3-N', 'TN', 'TP']);
function offsetByHand({ increase, pollutant, strategicEmerging, construction }) {
  const favoured =
    strategicEmerging && (construction === 'new' || construction === 'expansion') && KEY.has(pollutant);
  return new Decimal(increase).times(favoured ? '1.1' : '2');
}

const township = { kind: 'township', place: '梅李镇' };
const park = { kind: 'park', park: 'CEDZ', place: '碧溪街道' };
const splitCases = (read) =>
  texts
    .map((text, at) => ({
      amount: read(text),
      provinceAmount: read(at % 4 === 0 ? '0.5' : '0'),
      implementer: ['area', 'industrial', 'agricultural', 'city'][at % 4],
      works: 'other',
      area: at % 5 === 0 ? park : township,
    }))
    .filter(({ amount }) => new Decimal(amount).greaterThan(1));

function splitByHand({ amount, provinceAmount, implementer, area }) {
  const province = new Decimal(provinceAmount);
  const rest = new Decimal(amount).minus(province);
  const prefecture = rest.times('0.3');
  const left = rest.minus(prefecture);
  const zero = new Decimal(0);
  if (implementer === 'city') return { province, prefecture, city: left, township: zero, park: zero };
  if (area.kind === 'park') return { province, prefecture, city: zero, township: zero, park: left };
  const city = left.times('0.2');
  return { province, prefecture, city, township: left.minus(city), park: zero };
}

// Facts drawn at random, the same in every run, so that no branch can be foreseen.
let seed = 1;
function draw(...choices) {
  seed = (Math.imul(seed, 48271) >>> 0) % 2147483647;
  return choices[seed % choices.length];
}
const yesOrNo = () => draw(true, false);
const mostly = () => draw(true, true, true, false);
const day = () => `20${draw(19, 20, 21, 22, 23, 24)}-0${draw(1, 3, 5, 7, 9)}-${draw(10, 15, 28, 30)}`;

const entryCases = Array.from({ length: 4096 }, () => ({
  source: 'ecological-expansion',
  startedOn: day(),
  completedOn: day(),
  onKeyList: yesOrNo(),
  countedTowardTask: yesOrNo(),
  monitorable: mostly(),
  countable: mostly(),
  verifiable: mostly(),
}));

function checked(day) {
  if (isCivilDate(day)) return day;
  throw new Error(`no such day: ${day}`);
}

function entryByHand(project) {
  checked(project.startedOn);
  checked(project.completedOn);
  return entryTrusting(project);
}

function entryTrusting(project) {
  if (project.completedOn < '2021-01-01') return 'refused';
  if (project.onKeyList && project.countedTowardTask) return 'refused';
  if (project.source === 'ecological-expansion') {
    return project.monitorable && project.countable && project.verifiable ? 'permitted' : 'refused';
  }
  return 'refused';
}

const useCases = Array.from({ length: 4096 }, () => ({
  pollutant: draw(...pollutants),
  area: draw(township, park),
  standing: {
    targetsMet: { water: mostly(), air: mostly() },
    keyProjectsCompleted: mostly(),
    bindingTaskCompleted: mostly(),
  },
  orders: draw([], [], [], [{ scope: 'banks', issuedOn: day() }]),
  on: day(),
  ownBankShort: yesOrNo(),
  breached: yesOrNo(),
}));

const WATER = new Set(['COD', 'NH3-N', 'TN', 'TP']);
const TRADABLE = new Set(['COD', 'NH3-N', 'TP', 'SO2', 'NOx']);
const verdict = (open) => (open ? 'permitted' : 'refused');
function useTrusting({ pollutant, standing, orders: all, on, ownBankShort, breached }) {
  const met = WATER.has(pollutant) ? standing.targetsMet.water : standing.targetsMet.air;
  let banks = true;
  let cross = true;
  for (const order of all) {
    if (order.issuedOn > on || (order.liftedOn !== undefined && on >= order.liftedOn)) continue;
    if (order.scope !== 'cross-region') banks = false;
    if (order.scope !== 'banks') cross = false;
  }
  const grant = met && standing.keyProjectsCompleted;
  const clear = grant && standing.bindingTaskCompleted;
  const transfer = ownBankShort && !breached && banks;
  return {
    'own-bank': verdict(banks),
    'upper-banks': verdict(clear && banks),
    'city-transfer': verdict(clear && transfer),
    'area-transfer': verdict(grant && transfer),
    'cross-region-purchase': verdict(clear && ownBankShort && TRADABLE.has(pollutant) && cross),
  };
}

function useByHand(facts) {
  checked(facts.on);
  for (const order of facts.orders) checked(order.issuedOn);
  return useTrusting(facts);
}

const asDecimal = (text) => new Exact(text);
console.log('rule'.padEnd(34), ...['ours', 'by hand', 'speed'].map((word) => word.padStart(9)));
compare('requiredOffset, from strings', requiredOffset, offsetByHand, offsetCases(String), 0.9);
compare('requiredOffset, from Decimals', requiredOffset, offsetByHand, offsetCases(asDecimal), 1.1);
compare('splitReduction, from strings', splitReduction, splitByHand, splitCases(String), 0.9);
compare('splitReduction, from Decimals', splitReduction, splitByHand, splitCases(asDecimal), 1.1);
compare('decideEntry', decideEntry, entryByHand, entryCases, 0.5);
compare('decideEntry, by hand unchecked', decideEntry, entryTrusting, entryCases);
compare('decideUse', decideUse, useByHand, useCases, 0.5);
compare('decideUse, by hand unchecked', decideUse, useTrusting, useCases);

const { parameters } = changshu2023Draft;
const changeable = {
  'a spread draft': { ...changshu2023Draft },
  'a changed figure': { ...changshu2023Draft, parameters: { ...parameters, generalRatio: '3' } },
  'a parsed draft': JSON.parse(JSON.stringify(changshu2023Draft)),
};
const dossiers = ['strategic-new-build', 'dyeing-works-closure', 'area-status'].map((name) =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8')),
);
console.log(
  `\n${'under a policy that can change'.padEnd(34)}`,
  ...['it', 'frozen', 'speed'].map((word) => word.padStart(9)),
);
for (const [name, policy] of Object.entries(changeable)) {
  const frozen = changshu2023Draft;
  compare(
    `assess, ${name}`,
    (it) => assess(it, policy),
    (it) => assess(it, frozen),
    dossiers,
    0.83,
  );
  compare(
    `requiredOffset, ${name}`,
    (it) => requiredOffset(it, policy),
    (it) => requiredOffset(it, frozen),
    offsetCases(String),
  );
  compare(
    `decideUse, ${name}`,
    (it) => decideUse(it, policy),
    (it) => decideUse(it, frozen),
    useCases,
  );
}

function coldMilliseconds(code) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
const imports = Array.from({ length: 21 }, () => [
  coldMilliseconds("await import('pollutant-quota-rules')"),
  coldMilliseconds('0'),
]);
const cold = median(imports.map(([withIt]) => withIt)) - median(imports.map(([, without]) => without));
failed ||= cold >= 25;
console.log(`cold import of the main entry: ${cold.toFixed(1)} ms over an empty process, target below 25`);
process.exitCode = failed ? 1 : 0;
