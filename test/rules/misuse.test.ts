import { describe, expect, it } from 'vitest';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { offsetRatio, offsetShortfall, requiredOffset } from '../../src/rules/3.3.2-offset.js';
import { decideTrade } from '../../src/rules/3.3.3-trading.js';
import { routeOfUse } from '../../src/rules/3.3.3-use-route.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import { expectMisuse } from '../support/expectations.js';
import { ALL_OPEN, BIXI, ELIGIBLE, MEILI } from '../support/facts.js';
import {
  type Asked,
  IN_NO_LIST,
  misuseOf,
  NO_AMOUNTS,
  NO_DATES,
  NO_GROUPS,
  NOT_YES_OR_NO,
} from '../support/misuse.js';

type Facts = Record<string, unknown>;
const ENTRY = { clause: '3.2.1.p1.s1', ask: decideEntry };
const RULES = {
  works: { ...ENTRY, facts: ELIGIBLE['government-works'] },
  ahead: { ...ENTRY, facts: ELIGIBLE['ahead-of-standard'] },
  closure: { ...ENTRY, facts: ELIGIBLE.closure },
  voluntary: { ...ENTRY, facts: ELIGIBLE['voluntary-treatment'] },
  ecological: { ...ENTRY, facts: ELIGIBLE['ecological-expansion'] },
  split: {
    clause: '3.2.4.s1a',
    facts: {
      amount: '10',
      provinceAmount: '5',
      upperFunds: { allocated: '1', total: '3' },
      implementer: 'area',
      works: 'other',
      area: BIXI,
    },
    ask: splitReduction,
  },
  ratio: {
    clause: '3.3.2.s2a',
    facts: { pollutant: 'TP', construction: 'new', strategicEmerging: true },
    ask: offsetRatio,
  },
  required: {
    clause: '3.3.2.s2a',
    facts: { pollutant: 'TP', construction: 'new', strategicEmerging: true, increase: '1' },
    ask: requiredOffset,
  },
  shortfall: { clause: '3.3.2.s1', facts: { required: '1', available: '1' }, ask: offsetShortfall },
  trade: {
    clause: '3.3.3.p2.s1a',
    facts: { pollutant: 'COD', completed: true, certified: true, crossRegion: 'permitted' },
    ask: decideTrade,
  },
  route: { clause: '3.3.3.p1.s1a', facts: { area: MEILI }, ask: routeOfUse },
  use: {
    clause: '3.3.4.p3.s1a',
    facts: {
      ...ALL_OPEN,
      area: BIXI,
      orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-02-02' }],
    },
    ask: decideUse,
  },
} satisfies Record<string, Asked>;
const { expectEach, expectNoAmount, titled } = misuseOf(RULES);

describe('misuse throws', () => {
  it.each(
    titled({
      works: ['completedOn'],
      ahead: ['startedOn', 'standardEffectiveOn', 'completedOn'],
      closure: ['completedOn'],
      use: ['on', 'orders[0].issuedOn'],
    }),
  )('%s no day of the calendar: %s of %s', (_clause, path, name) => {
    expectEach(name, path, NO_DATES, 'not-a-date');
  });

  it.each(titled({ works: ['startedOn'], closure: ['startedOn'], use: ['orders[0].liftedOn'] }))(
    '%s a day that may be missing but not wrong: %s of %s',
    (_clause, path, name) => {
      expectEach(
        name,
        path,
        NO_DATES.filter((value) => value !== undefined),
        'not-a-date',
      );
    },
  );

  it.each(
    titled({
      voluntary: ['governmentFunds'],
      split: ['amount', 'upperFunds.allocated', 'upperFunds.total'],
      required: ['increase'],
      shortfall: ['required', 'available'],
    }),
  )('%s no amount: %s of %s', (_clause, path, name) => {
    expectNoAmount(name, path);
  });

  it('3.2.4.s1b a stated province amount that is none', () => {
    const stated = NO_AMOUNTS.filter((value) => value !== undefined);
    expectEach('split', 'provinceAmount', stated, 'not-an-amount');
    expectEach('split', 'provinceAmount', ['-1'], 'negative-amount');
  });

  it.each(
    titled({
      works: ['onKeyList', 'countedTowardTask', 'governmentRun'],
      ahead: ['byDischarger'],
      closure: ['enterpriseClosed', 'capacityEliminated'],
      voluntary: ['byDischarger', 'compliant', 'appliedVoluntarily'],
      ecological: ['monitorable', 'countable', 'verifiable'],
      ratio: ['strategicEmerging'],
      required: ['strategicEmerging'],
      trade: ['completed', 'certified'],
      use: [
        'standing.targetsMet.water',
        'standing.targetsMet.air',
        'standing.keyProjectsCompleted',
        'standing.bindingTaskCompleted',
        'ownBankShort',
        'breached',
      ],
    }),
  )('%s neither yes nor no: %s of %s', (_clause, path, name) => {
    expectEach(name, path, NOT_YES_OR_NO, 'wrong-type');
  });

  it.each(
    titled({
      works: ['source'],
      split: ['implementer', 'works', 'area.kind', 'area.park'],
      ratio: ['pollutant', 'construction'],
      required: ['pollutant', 'construction'],
      trade: ['pollutant'],
      route: ['area.kind'],
      use: ['pollutant', 'area.kind', 'area.park', 'orders[0].scope'],
    }),
  )('%s outside its list: %s of %s', (_clause, path, name) => {
    expectEach(name, path, IN_NO_LIST, 'not-in-list');
  });

  it('3.3.3.p2.s1a a verdict on cross-region quota that is none', () => {
    expectEach('trade', 'crossRegion', [null, true, 'yes', ''], 'not-in-list');
  });

  it.each(titled({ split: ['area'], route: ['area'], use: ['area', 'standing', 'standing.targetsMet'] }))(
    '%s no group of facts: %s of %s',
    (_clause, path, name) => {
      expectEach(name, path, NO_GROUPS, 'wrong-type');
    },
  );

  it('3.2.4.s1b upper money that is no group', () => {
    expectEach('split', 'upperFunds', [null, 'yes', 5, true], 'wrong-type');
  });

  it('3.3.4.p5.s1b orders that are no list, or a list of no orders', () => {
    expectEach('use', 'orders', [undefined, null, {}, 'none', 0], 'wrong-type');
    expectEach('use', 'orders[0]', [null, 'banks', 1], 'wrong-type');
  });
});

describe('amounts that do not fit each other', () => {
  const split = (more: Facts) => () => splitReduction({ ...RULES.split.facts, ...more } as never);

  it.each([
    ['9.9999', false],
    ['10', false],
    ['10.0001', true],
  ])('3.2.4.s1b a province amount of %s in 10 throws: %s', (provinceAmount, throws) => {
    if (throws) expectMisuse(split({ provinceAmount }), 'over-limit', 'provinceAmount');
    else expect(split({ provinceAmount })).not.toThrow();
  });

  it.each([
    ['999.99', false],
    ['1000', false],
    ['1000.01', true],
  ])('3.2.4.s1b %s allocated in 1000 throws: %s', (allocated, throws) => {
    const upperFunds = { allocated, total: '1000' };
    if (throws) expectMisuse(split({ upperFunds }), 'over-limit', 'upperFunds.allocated');
    else expect(split({ upperFunds })).not.toThrow();
  });

  it.each(['0', '0.00', 0])('3.2.4.s1b a total of %j throws', (total) => {
    expectMisuse(split({ upperFunds: { allocated: '0', total } }), 'not-positive', 'upperFunds.total');
  });

  it('3.2.4.s1b the least total is above zero', () => {
    expect(split({ upperFunds: { allocated: '0', total: '0.01' } })).not.toThrow();
  });
});
