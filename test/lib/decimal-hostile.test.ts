import { Decimal as Theirs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, playScenario, receipt, recourse, replay } from '../../src/analysis/index.js';
import {
  applyEvent,
  areaStatus,
  assess,
  commitmentStatus,
  Decimal,
  type Dossier,
  decideAreaTransfer,
  decideCityTransfer,
  decideEntry,
  describeProblem,
  emptyLedger,
  offsetShortfall,
  QuotaError,
  requiredOffset,
  splitReduction,
} from '../../src/index.js';
import { amount } from '../../src/lib/decimal.js';
import { safeParseDossier } from '../../src/schema/index.js';
import type { Problem } from '../../src/types/problem.js';
import { BUILD, CLOSURE, TREATMENT } from '../support/dossiers.js';
import { ELIGIBLE, GOOD_STANDING, MEILI } from '../support/facts.js';
import { FROM_CODE, FROM_JSON } from '../support/hostile-amounts.js';

const ADDED = { pollutant: 'COD', strategicEmerging: false, construction: 'new' } as const;
const SPLIT = { amount: '10', implementer: 'area', works: 'other', area: MEILI } as const;
const AREA_TRANSFER = {
  from: { kind: 'park', park: 'CHTZ', place: '沙家浜镇' },
  to: MEILI,
  amount: '1',
  supplierSurplus: '1',
  supplierOrdered: false,
  bothAgree: true,
  jointApplication: true,
  countyConsents: true,
} as const;
const PROMISE = { transferredOn: '2023-06-01', committed: '4', on: '2024-01-01', entries: [] };
const PURCHASE = {
  pollutant: 'COD',
  amount: '1',
  completed: true,
  certified: true,
  crossRegion: false,
} as const;
const EVENT = { id: 'E-1', on: '2024-03-01', pollutant: 'COD' } as const;
const CITY = { level: 'city' } as const;
const FUNDS = { allocated: '1', total: '2' };

/** Every place where a rule takes an amount. */
const RULES: readonly [title: string, path: string, act: (value: never) => unknown][] = [
  ['requiredOffset', 'increase', (increase) => requiredOffset({ ...ADDED, increase })],
  ['offsetShortfall', 'required', (required) => offsetShortfall({ required, available: '1' })],
  ['offsetShortfall', 'available', (available) => offsetShortfall({ required: '1', available })],
  ['splitReduction', 'amount', (each) => splitReduction({ ...SPLIT, amount: each })],
  ['splitReduction', 'provinceAmount', (provinceAmount) => splitReduction({ ...SPLIT, provinceAmount })],
  [
    'splitReduction',
    'upperFunds.allocated',
    (allocated) => splitReduction({ ...SPLIT, upperFunds: { ...FUNDS, allocated } }),
  ],
  [
    'splitReduction',
    'upperFunds.total',
    (total) => splitReduction({ ...SPLIT, upperFunds: { ...FUNDS, total } }),
  ],
  [
    'decideEntry',
    'governmentFunds',
    (governmentFunds) => decideEntry({ ...ELIGIBLE['voluntary-treatment'], governmentFunds }),
  ],
  [
    'decideCityTransfer',
    'amounts.COD',
    (COD) => decideCityTransfer({ amounts: { COD }, scheduled: {}, letterSubmitted: true }),
  ],
  [
    'decideCityTransfer',
    'scheduled.COD',
    (COD) => decideCityTransfer({ amounts: { COD: '1' }, scheduled: { COD }, letterSubmitted: true }),
  ],
  ['decideAreaTransfer', 'amount', (each) => decideAreaTransfer({ ...AREA_TRANSFER, amount: each })],
  [
    'decideAreaTransfer',
    'supplierSurplus',
    (supplierSurplus) => decideAreaTransfer({ ...AREA_TRANSFER, supplierSurplus }),
  ],
  ['commitmentStatus', 'committed', (committed) => commitmentStatus({ ...PROMISE, committed })],
  [
    'commitmentStatus',
    'entries[0].amount',
    (each) => commitmentStatus({ ...PROMISE, entries: [{ enteredOn: '2023-07-01', amount: each }] }),
  ],
  ['assess', 'increase.COD', (COD) => assess({ ...BUILD, increase: { COD } })],
  ['assess', 'holdings.COD', (COD) => assess({ ...BUILD, holdings: { COD } })],
  [
    'assess',
    'purchases[0].amount',
    (each) => assess({ ...BUILD, purchases: [{ ...PURCHASE, amount: each }] }),
  ],
  ['assess', 'passed.COD', (COD) => assess({ ...CLOSURE, passed: { COD } })],
  ['assess', 'governmentFunds', (governmentFunds) => assess({ ...TREATMENT, governmentFunds })],
  [
    'areaStatus',
    'commitments[0].committed',
    (committed) =>
      areaStatus({
        area: MEILI,
        year: 2024,
        on: '2024-05-06',
        standings: { '2023': GOOD_STANDING },
        orders: [],
        commitments: [{ pollutant: 'COD', ...PROMISE, committed }],
      }),
  ],
];

/** Every place where the ledger takes an amount. */
const EVENTS: readonly [title: string, path: string, event: (value: never) => unknown][] = [
  ['a purchase', 'amount', (each) => ({ ...EVENT, type: 'purchase', bank: CITY, amount: each })],
  [
    'a release',
    'amount',
    (each) => ({ ...EVENT, type: 'release', bank: CITY, amount: each, project: '某项目' }),
  ],
  [
    'a transfer',
    'amount',
    (each) => ({
      ...EVENT,
      type: 'transfer',
      from: CITY,
      to: { level: 'township', place: '梅李镇' },
      amount: each,
    }),
  ],
  ['an entry', 'parts.city', (city) => ({ ...EVENT, type: 'entry', area: MEILI, parts: { city } })],
];

function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof QuotaError) return error.problems[0];
    throw error;
  }
  throw new Error('taken');
}

function expectShort(problem: Problem): void {
  expect(JSON.stringify(problem).length).toBeLessThan(300);
  expect(describeProblem(problem, 'zh').length).toBeLessThan(300);
  expect(describeProblem(problem, 'en').length).toBeLessThan(300);
}

/** A whole dossier is copied before it is answered, and what cannot be read is refused there. */
const inADossier = (title: string, code: string): string =>
  title.startsWith('a proxy') ? 'unreadable' : code;

describe.each([...FROM_JSON, ...FROM_CODE])('%s', (title, value, code) => {
  it.each(RULES)('%s refuses it as %s', (rule, path, act) => {
    const problem = problemOf(() => act(value as never));
    const isWhole = rule === 'assess' || rule === 'areaStatus';
    expect(problem).toMatchObject({ code: isWhole ? inADossier(title, code) : code, path });
    expectShort(problem);
  });

  it.each(EVENTS)('the ledger refuses it in %s', (_kind, path, event) => {
    const told = applyEvent(emptyLedger(), event(value as never) as never);
    // the ledger also keeps computed amounts, which have up to 60 digits
    if (code === 'too-many-digits' && (typeof value === 'bigint' || typeof value === 'number')) return;
    if (told.applied) throw new Error('booked');
    expect(told.problem).toMatchObject({ code, path });
    expect(told.ledger.size).toBe(0);
    expectShort(told.problem);
  });

  it('questions and recourse refuse it', () => {
    const facts = { ...ADDED, increase: value } as never;
    const dossier = { kind: 'construction', increase: { COD: value } } as never;
    for (const act of [
      () => ask('requiredOffset', facts),
      () => ask('dossier', dossier),
      () => recourse('requiredOffset', facts, '3' as never),
      () => recourse('dossier', { ...BUILD, holdings: { COD: value } } as never),
    ]) {
      const problem = problemOf(act);
      expect([code, inADossier(title, code)]).toContain(problem.code);
      expectShort(problem);
    }
  });

  it('it is no wanted amount', () => {
    const problem = problemOf(() => recourse('requiredOffset', { ...ADDED, increase: '3' }, value as never));
    expect(problem.path).toBe('wanted');
    expectShort(problem);
  });

  it('no ratio is wanted of it', () => {
    const wanted = { ratio: value } as never;
    expectShort(problemOf(() => recourse('offsetRatio', ADDED, wanted)));
  });
});

describe.each(FROM_JSON)('in JSON: %s', (_title, value, code) => {
  it('a dossier is refused', () => {
    const parsed = safeParseDossier({ ...BUILD, increase: { COD: value } });
    expect(parsed.success).toBe(false);
    for (const problem of parsed.error?.problems ?? []) expectShort(problem);
  });

  it('a scenario is broken', () => {
    const scenario = { name: 'any', clause: '3.3.2.s2b', expect: '2' } as const;
    for (const [target, facts] of [
      ['requiredOffset', { ...ADDED, increase: value }],
      ['dossier', { ...BUILD, increase: { COD: value } }],
    ] as const) {
      const expected = target === 'dossier' ? { sufficient: false } : '2';
      const played = playScenario({ ...scenario, ask: target, facts, expect: expected });
      expect(played.state).toBe('broken');
      for (const problem of played.problems) expectShort(problem);
    }
  });

  it('an expectation fails or is told', () => {
    const facts = { ...ADDED, increase: '1' };
    const played = playScenario({
      name: 'any',
      clause: '3.3.2.s2b',
      ask: 'requiredOffset',
      facts,
      expect: value as never,
    });
    expect(played.state).not.toBe('passed');
  });

  it('a receipt is not decided', () => {
    const given = receipt(assess(BUILD));
    const facts = { ...BUILD, increase: { COD: value } } as unknown as Dossier;
    const [replayed] = replay([{ ...given, facts }]);
    expect(['tampered', 'unanswerable']).toContain(replayed?.state);
    expect(code).toBeTruthy();
  });
});

it('a receipt of a small Decimal of another copy is decided again as it was', () => {
  const small = new Theirs('0.00000001');
  expect(JSON.stringify(small)).toBe('"1e-8"');
  const kept = receipt(assess({ ...BUILD, increase: { COD: small }, holdings: { COD: 3n } }));
  expect(kept.facts).toMatchObject({ increase: { COD: '0.00000001' }, holdings: { COD: '3' } });
  expect(replay([JSON.parse(JSON.stringify(kept))])[0]?.state).toBe('same');
});

describe('an amount in JSON that is a number', () => {
  it.each([
    [12.5, 'amount-not-text', '"12.5"'],
    [1e-7, 'amount-not-text', '"0.0000001"'],
    [1e300, 'too-many-digits', '20'],
    [5e-324, 'too-many-digits', '20'],
  ])('%s: %s, expected %s', (value, code, expected) => {
    const [problem] = safeParseDossier({ ...BUILD, increase: { COD: value } }).error?.problems ?? [];
    expect(problem).toMatchObject({ code, expected, path: 'increase.COD' });
    expectShort(problem as Problem);
  });
});

describe('what is read', () => {
  const Older = Theirs.clone({ precision: 5, toExpNeg: 0, toExpPos: 0 });
  it.each<[string, unknown, string]>([
    ['a Decimal of another copy', new Older('0.00001'), '0.00001'],
    [
      'one of 60 digits and 60 places',
      new Theirs(`${'9'.repeat(60)}.${'9'.repeat(60)}`),
      `${'9'.repeat(60)}.${'9'.repeat(60)}`,
    ],
    ['one of 60 places', new Theirs(`1e-60`), `0.${'0'.repeat(59)}1`],
    ['zero', new Theirs('-0'), '0'],
    ['a zero with a sign', -0, '0'],
    ['a million zeros before a digit', `${'0'.repeat(1_000_000)}7`, '7'],
    ['a million zeros after a digit', `7.${'0'.repeat(1_000_000)}`, '7'],
    ['a million zeros before and after', `${'0'.repeat(1_000_000)}.${'0'.repeat(1_000_000)}`, '0'],
    ['nothing below zero', '-000000000000000000000.000', '0'],
    ['20 digits as a whole number', 10n ** 20n - 1n, '9'.repeat(20)],
    ['a frozen Decimal', Object.freeze(new Decimal('2.5')), '2.5'],
    ['a Decimal behind a proxy', new Proxy(new Decimal('2.5'), {}), '2.5'],
  ])('%s', (_title, value, text) => {
    expect(amount(value as never, 'a').toFixed()).toBe(text);
  });

  it('of any number of any copy is that number, or a coded refusal', () => {
    const digits = fc.stringMatching(/^\d{1,30}(\.\d{1,30})?$/);
    fc.assert(
      fc.property(digits, fc.integer({ min: -40, max: 40 }), (text, power) => {
        const theirs = new Older(`${text}e${power}`);
        expect(amount(theirs, 'a').toFixed()).toBe(theirs.toFixed());
        expect(amount(new Decimal(`${text}e${power}`), 'a').toFixed()).toBe(theirs.toFixed());
      }),
      { numRuns: 500 },
    );
  });

  it('of anything that says it is a number is a number or a coded refusal', () => {
    const word = fc.oneof(fc.integer({ min: -2, max: 10_000_001 }), fc.double(), fc.constant('5'));
    const parts = fc.record({
      s: fc.constantFrom<unknown>(1, -1, 0, Number.NaN, '1', undefined),
      e: fc.oneof(fc.integer({ min: -130, max: 130 }), fc.double(), fc.maxSafeInteger()),
      d: fc.oneof(fc.array<unknown>(word, { maxLength: 30 }), fc.constant(null)),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom(Decimal.prototype, Theirs.prototype), (own, prototype) => {
        const forged = Object.assign(Object.create(prototype), own);
        try {
          const read = amount(forged, 'a');
          expect(read.isFinite() && !read.isNegative()).toBe(true);
          expect(read.toFixed()).toBe(new Decimal(read.toFixed()).toFixed());
        } catch (error) {
          expect(error).toBeInstanceOf(QuotaError);
          expectShort((error as QuotaError).problems[0]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
