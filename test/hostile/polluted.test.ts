import { describe, expect, it } from 'vitest';
import { ask, contest, linesOf, receipt } from '../../src/analysis/index.js';
import * as main from '../../src/index.js';
import type { ConstructionDossier, ReductionDossier } from '../../src/types/dossier.js';
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

/** What an answer is while every object has inherited a field. */
function pollutedBy(name: string, value: unknown, answer: () => unknown): string {
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  try {
    return JSON.stringify(answer());
  } catch (error) {
    return String(error);
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

describe.each(Object.keys(LEFT_BEHIND))('%s on every object', (name) => {
  it.each(Object.keys(ASKED))('is no fact for %s', (asked) => {
    const found = pollutedBy(name, LEFT_BEHIND[name], ASKED[asked] as () => unknown);
    expect(found).toBe(ALONE[asked]);
    expect(name in {}).toBe(false);
  });
});

it('a fact that may be missing counts where the facts hold it themselves', () => {
  const lifted = { scope: 'banks', issuedOn: '2020-01-01', liftedOn: '2020-02-01' } as const;
  expect(main.decideUse({ ...ALL_OPEN, orders: [lifted] }).outcome['own-bank']).toBe('permitted');
  const running = { scope: 'banks', issuedOn: '2020-01-01' } as const;
  expect(main.decideUse({ ...ALL_OPEN, orders: [running] }).outcome['own-bank']).toBe('refused');
});
