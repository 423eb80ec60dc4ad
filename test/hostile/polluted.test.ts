import { describe, expect, it } from 'vitest';
import { ask, catalogue, contest, linesOf, receipt, recourse } from '../../src/analysis/index.js';
import * as main from '../../src/index.js';
import { safeParsePartialDossier } from '../../src/schema/index.js';
import type { ConstructionDossier, ReductionDossier } from '../../src/types/dossier.js';
import { CALLS } from '../support/every-export.js';
import { ALL_OPEN, CEDZ, ELIGIBLE, GOOD_STANDING, MEILI } from '../support/facts.js';

/** What a careless library may leave on every object, by the names of all facts that may be missing. */
const LEFT_BEHIND: Readonly<Record<string, unknown>> = {
  startedOn: '2019-01-01',
  permitChangedOn: '2020-01-01',
  permitCancelledOn: '2020-01-01',
  enteredOn: '2030-01-01',
  appliedByDischarger: false,
  provinceAmount: '5',
  provinceAmounts: { COD: '5' },
  upperFunds: { allocated: '1', total: '2' },
  liftedOn: '2020-01-01',
  crossRegion: 'refused',
  passedByCity: true,
  priority: { bank: 'park', major: true, inOwnArea: true },
  correctedBy: 'x',
};

const CONSTRUCTION: ConstructionDossier = {
  kind: 'construction',
  name: '某项目',
  place: '古里镇',
  construction: 'new',
  strategicEmerging: true,
  on: '2024-03-11',
  increase: { TP: '3' },
  holdings: { TP: '3.3' },
  standings: { '2023': GOOD_STANDING },
  orders: [{ scope: 'banks', issuedOn: '2023-01-01' }],
  breaches: [],
  purchases: [],
};
const REDUCTION: ReductionDossier = {
  ...ELIGIBLE.closure,
  kind: 'reduction',
  name: '某厂关闭',
  place: '梅李镇',
  implementer: 'industrial',
  works: 'other',
  permitHolder: true,
  submitted: [],
  passed: { COD: '12.5' },
};

function ledger(): main.Ledger {
  const facts = { pollutant: 'COD', on: '2024-01-01' } as const;
  const entry = { type: 'entry', id: 'E', area: MEILI, parts: { township: '5' }, ...facts } as const;
  const entered = main.applyEvent(main.emptyLedger(), entry).ledger;
  return main.applyEvent(entered, { type: 'correction', id: 'C', corrects: 'E', ...facts }).ledger;
}

const ASKED: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(
    Object.entries(ELIGIBLE).map(([source, project]) => [
      `decideEntry ${source}`,
      () => main.decideEntry(project),
    ]),
  ),
  entryDeadline: () => main.entryDeadline({ source: 'closure', completedOn: '2023-05-20' }),
  filingRoute: () =>
    main.filingRoute({ implementer: 'industrial', works: 'other', area: CEDZ } as main.FilingQuestion),
  splitReduction: () =>
    main.splitReduction({ amount: '100', implementer: 'area', works: 'other', area: MEILI }),
  decideTrade: () => main.decideTrade({ pollutant: 'TP', completed: true, certified: true }),
  decideUse: () => main.decideUse({ ...ALL_OPEN, orders: [{ scope: 'banks', issuedOn: '2020-01-01' }] }),
  assess: () => [main.assess(CONSTRUCTION), main.assess(REDUCTION)],
  areaStatus: () =>
    main.areaStatus({
      area: CEDZ,
      year: 2024,
      on: '2024-05-06',
      standings: { '2023': GOOD_STANDING },
      orders: [{ scope: 'both', issuedOn: '2023-01-01' }],
      commitments: [{ pollutant: 'TP', transferredOn: '2023-06-01', committed: '1', entries: [] }],
    }),
  ledger: () => [main.balances(ledger()), main.ledgerEvents(ledger()), main.conservation(ledger(), 'COD')],
  linesOf: () => linesOf(main.assess(REDUCTION)),
  receipt: () => [receipt(main.assess(CONSTRUCTION)), receipt(main.assess(REDUCTION))],
  'ask a rule': () =>
    ask('decideUse', { pollutant: 'TP', orders: [{ scope: 'banks', issuedOn: '2020-01-01' }] }),
  contest: () => contest('dossier', REDUCTION),
  renderSheet: () => main.renderSheet(main.assess(REDUCTION), { lang: 'zh' }),
};

const ALONE = Object.fromEntries(
  Object.entries(ASKED).map(([name, answer]) => [name, JSON.stringify(answer())]),
);

/** What an answer is while every object has inherited some fields. */
function pollutedBy(fields: Readonly<Record<string, unknown>>, answer: () => unknown): string {
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  try {
    return JSON.stringify(answer()) ?? 'undefined';
  } catch (error) {
    return String(error);
  } finally {
    for (const name of Object.keys(fields)) Reflect.deleteProperty(Object.prototype, name);
  }
}

/** Questions and dossiers of which much is not known yet. */
const PARTS: Readonly<Record<string, () => unknown>> = {
  'ask of a construction': () => ask('dossier', { kind: 'construction' }),
  'ask of a construction that adds something': () =>
    ask('dossier', { kind: 'construction', construction: 'new', increase: { TP: '3', COD: '1' } }),
  'ask of a construction with everything': () => ask('dossier', { ...CONSTRUCTION }),
  'ask of purchases': () =>
    ask('dossier', { kind: 'construction', increase: { TP: '1' }, purchases: [{ pollutant: 'TP' }, {}] }),
  'ask of a reduction': () => ask('dossier', { kind: 'reduction' }),
  'ask of a treatment': () => ask('dossier', { kind: 'reduction', source: 'voluntary-treatment' }),
  'ask of a reduction with everything': () => ask('dossier', { ...REDUCTION }),
  'ask of an area': () => ask('dossier', { kind: 'area' }),
  'ask of an area in a year': () => ask('dossier', { kind: 'area', year: 2024, commitments: [{}] }),
  'ask decideUse': () => ask('decideUse', { pollutant: 'TP' }),
  'ask decideEntry': () => ask('decideEntry', { source: 'closure' }),
  'ask splitReduction': () => ask('splitReduction', { amount: '1' }),
  'ask commitmentStatus': () => ask('commitmentStatus', { entries: [] }),
  'recourse of a construction': () => recourse('dossier', { ...CONSTRUCTION, holdings: { TP: '0' } }),
  'recourse of a reduction': () => recourse('dossier', { ...REDUCTION, onKeyList: true }),
  'recourse of decideUse': () =>
    recourse('decideUse', { ...ALL_OPEN, breached: true }, { 'city-transfer': 'permitted' }),
  'recourse of decideTrade': () =>
    recourse('decideTrade', { pollutant: 'TP', completed: false, certified: false }, 'permitted'),
  'recourse of entryDeadline': () =>
    recourse('entryDeadline', { source: 'closure', completedOn: '2023-05-20' }, { due: '2024-05-20' }),
  contest: () => contest('dossier', CONSTRUCTION),
  safeParsePartialDossier: () => safeParsePartialDossier({ kind: 'construction', purchases: [{}] }),
  'a park by its short name': () => main.readPlace('高新区'),
};

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(
    Object.entries(CALLS).map(([name, [fn, ...given]]) => [name, () => fn(...(given as never[]))]),
  ),
  ...ASKED,
  ...PARTS,
};

/** These take no facts, but answers and parts of them. */
const ABOUT_ANSWERS = [
  'describeProblem',
  'explainNote',
  'explainGround',
  'linesOf',
  'receipt',
  'renderCsv',
  'renderSheet',
  'replay',
  'safeParseReceipt',
];

/** Every name of a fact or an option that the questions hold, and those of facts that may be missing. */
function factNames(): string[] {
  const names = new Set([...Object.keys(LEFT_BEHIND), 'state', 'event']);
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || main.Decimal.isDecimal(value)) return;
    for (const [name, part] of Object.entries(value)) {
      if (!Array.isArray(value) && /^[a-z]/i.test(name)) names.add(name);
      collect(part);
    }
  };
  for (const [call, [, ...given]] of Object.entries(CALLS)) {
    if (!ABOUT_ANSWERS.includes(call)) given.forEach(collect);
  }
  return [...names];
}

const VALUES: Readonly<Record<string, unknown>> = {
  yes: true,
  no: false,
  text: '5',
  day: '2020-01-01',
  year: 2020,
  amounts: { TP: '5', COD: '1' },
  'list of objects': [{ pollutant: 'TP', amount: '5', issuedOn: '2020-01-01' }],
};

describe.each(Object.keys(LEFT_BEHIND))('%s on every object', (name) => {
  it.each(Object.keys(ASKED))('is no fact for %s', (asked) => {
    const found = pollutedBy({ [name]: LEFT_BEHIND[name] }, ASKED[asked] as () => unknown);
    expect(found).toBe(ALONE[asked]);
    expect(name in {}).toBe(false);
  });
});

/** They walk every rule; one kind of value is enough for them. */
const SLOW = ['lint', 'compare', 'check', 'decisionTables'];

describe.each(Object.keys(ANSWERS))('%s', (asked) => {
  const answer = ANSWERS[asked] as () => unknown;
  const kinds = SLOW.includes(asked) ? ['yes'] : Object.keys(VALUES);
  const names = factNames();

  it('answers from the facts alone, whatever every object has inherited under their names', () => {
    const alone = pollutedBy({}, answer);
    const wrong = kinds.filter(
      (kind) => pollutedBy(Object.fromEntries(names.map((name) => [name, VALUES[kind]])), answer) !== alone,
    );
    expect(wrong).toEqual([]);
  });
});

it('every fact of every rule is among the names', () => {
  const names = factNames();
  const paths = Object.values(catalogue).flatMap(({ facts }) => facts.map(({ path }) => path));
  expect(paths.flatMap((path) => path.split('.')).filter((name) => !names.includes(name))).toEqual([]);
});

it('a fact that may be missing counts where the facts hold it themselves', () => {
  const lifted = { scope: 'banks', issuedOn: '2020-01-01', liftedOn: '2020-02-01' } as const;
  expect(main.decideUse({ ...ALL_OPEN, orders: [lifted] }).outcome['own-bank']).toBe('permitted');
  const running = { scope: 'banks', issuedOn: '2020-01-01' } as const;
  expect(main.decideUse({ ...ALL_OPEN, orders: [running] }).outcome['own-bank']).toBe('refused');
});
