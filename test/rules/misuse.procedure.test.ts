import { describe, expect, it } from 'vitest';
import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import { materialCategory, requiredMaterials } from '../../src/rules/3.2.2-filing-materials.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { reviewEntry } from '../../src/rules/3.2.3-entry-review.js';
import { priorityOfUse } from '../../src/rules/3.3.1-use-priority.js';
import { decideCrossCategoryUse } from '../../src/rules/3.3.4-cross-category-use.js';
import { maySuspend } from '../../src/rules/3.3.4-suspension.js';
import { commitmentStatus, decideAreaTransfer, decideCityTransfer } from '../../src/rules/3.3.4-transfers.js';
import { parkCalendar } from '../../src/rules/3.4.1-park-calendar.js';
import { parkWarning } from '../../src/rules/3.4.3-park-warning.js';
import { needsRectification } from '../../src/rules/4.2-rectification.js';
import { quarterlyDispatch } from '../../src/rules/4.3-quarterly-dispatch.js';
import type { EntryState, ReviewEvent } from '../../src/types/vocabulary.js';
import { expectMisuse } from '../support/expectations.js';
import { BIXI, CEDZ, MEILI, SHAJIABANG } from '../support/facts.js';
import {
  type Asked,
  IN_NO_LIST,
  misuseOf,
  NO_DATES,
  NO_GROUPS,
  NOT_YES_OR_NO,
  present,
} from '../support/misuse.js';

const RULES = {
  deadline: {
    clause: '3.2.2.p1.s1b',
    facts: {
      source: 'closure',
      completedOn: '2023-06-15',
      permitChangedOn: '2023-07-10',
      permitCancelledOn: '2023-07-10',
      enteredOn: '2023-08-01',
    },
    ask: entryDeadline,
  },
  filing: {
    clause: '3.2.2.p2.s1d',
    facts: { implementer: 'industrial', works: 'deep-treatment', area: BIXI, appliedByDischarger: true },
    ask: filingRoute,
  },
  category: {
    clause: '3.2.2.p3.s1b',
    facts: { source: 'government-works', works: 'other' },
    ask: materialCategory,
  },
  materials: {
    clause: '3.2.2.p3.s1a',
    facts: { category: 'closure', permitHolder: true },
    ask: requiredMaterials,
  },
  review: {
    clause: '3.2.3.s1a',
    facts: { state: 'filed', event: 'pass' },
    ask: ({ state, event }: { state: EntryState; event: ReviewEvent }) => reviewEntry(state, event),
  },
  cityPriority: {
    clause: '3.3.1.s1b',
    facts: { bank: 'city', category: 'case-by-case', level: 'city', passedByCity: true },
    ask: priorityOfUse,
  },
  localPriority: {
    clause: '3.3.1.s1c',
    facts: { bank: 'park', major: true, inOwnArea: true },
    ask: priorityOfUse,
  },
  crossCategory: {
    clause: '3.3.4.p2.s1',
    facts: { qualityImproving: true, intensityFalling: true, argued: true, prefectureConsents: true },
    ask: decideCrossCategoryUse,
  },
  cityTransfer: {
    clause: '3.3.4.p3.s1e',
    facts: { amounts: { COD: '1', TP: '10' }, scheduled: { COD: '1', TP: '10' }, letterSubmitted: true },
    ask: decideCityTransfer,
  },
  areaTransfer: {
    clause: '3.3.4.p3.s1d',
    facts: {
      from: SHAJIABANG,
      to: BIXI,
      amount: '0.5',
      supplierSurplus: '0.5',
      supplierOrdered: false,
      bothAgree: true,
      jointApplication: true,
      countyConsents: true,
    },
    ask: decideAreaTransfer,
  },
  commitment: {
    clause: '3.3.4.p3.s1f',
    facts: {
      transferredOn: '2023-06-01',
      committed: '10',
      entries: [
        { enteredOn: '2024-03-01', amount: '8' },
        { enteredOn: '2025-03-01', amount: '8' },
      ],
      on: '2024-06-01',
    },
    ask: commitmentStatus,
  },
  suspension: {
    clause: '3.3.4.p5.s1b',
    facts: { severeDecline: true, obviousGap: true },
    ask: maySuspend,
  },
  warning: {
    clause: '3.4.3.s2a',
    facts: { declined: true, severeDecline: true, obviousGap: true },
    ask: parkWarning,
  },
  rectification: {
    clause: '4.2.s1',
    facts: { slow: true, abnormal: true, unstable: true },
    ask: needsRectification,
  },
  calendar: {
    clause: '3.4.1.p1.s1a',
    facts: { year: 2024 },
    ask: ({ year }: { year: number }) => parkCalendar(year),
  },
  dispatch: {
    clause: '4.3.s1a',
    facts: { year: 2024 },
    ask: ({ year }: { year: number }) => quarterlyDispatch(year),
  },
} satisfies Record<string, Asked>;
const { expectEach, expectNoAmount, titled } = misuseOf(RULES);

describe('misuse throws', () => {
  it.each(
    titled({
      deadline: ['completedOn'],
      commitment: ['transferredOn', 'on', 'entries[0].enteredOn', 'entries[1].enteredOn'],
    }),
  )('%s no day of the calendar: %s of %s', (_clause, path, name) => {
    expectEach(name, path, NO_DATES, 'not-a-date');
  });

  it.each(titled({ deadline: ['permitChangedOn', 'permitCancelledOn', 'enteredOn'] }))(
    '%s a day that may be missing but not wrong: %s of %s',
    (_clause, path, name) => {
      expectEach(name, path, present(NO_DATES), 'not-a-date');
    },
  );

  it.each(
    titled({
      filing: ['appliedByDischarger'],
      materials: ['permitHolder'],
      cityPriority: ['passedByCity'],
      localPriority: ['major', 'inOwnArea'],
      crossCategory: ['qualityImproving', 'intensityFalling', 'argued', 'prefectureConsents'],
      cityTransfer: ['letterSubmitted'],
      areaTransfer: ['supplierOrdered', 'bothAgree', 'jointApplication', 'countyConsents'],
      suspension: ['severeDecline', 'obviousGap'],
      warning: ['declined', 'severeDecline', 'obviousGap'],
      rectification: ['slow', 'abnormal', 'unstable'],
    }),
  )('%s neither yes nor no: %s of %s', (_clause, path, name) => {
    expectEach(name, path, NOT_YES_OR_NO, 'wrong-type');
  });

  it.each(
    titled({
      deadline: ['source'],
      filing: ['implementer', 'works', 'area.kind', 'area.park'],
      category: ['source', 'works'],
      materials: ['category'],
      review: ['state', 'event'],
      cityPriority: ['bank', 'category', 'level'],
      localPriority: ['bank'],
      areaTransfer: ['from.kind', 'from.park', 'to.kind', 'to.park'],
    }),
  )('%s outside its list: %s of %s', (_clause, path, name) => {
    expectEach(name, path, IN_NO_LIST, 'not-in-list');
  });

  it.each(
    titled({ areaTransfer: ['amount', 'supplierSurplus'], commitment: ['committed', 'entries[0].amount'] }),
  )('%s no amount: %s of %s', (_clause, path, name) => {
    expectNoAmount(name, path);
  });

  it.each(
    titled({
      filing: ['area'],
      cityTransfer: ['amounts', 'scheduled'],
      areaTransfer: ['from', 'to'],
      commitment: ['entries[0]', 'entries[1]'],
    }),
  )('%s no group of facts: %s of %s', (_clause, path, name) => {
    expectEach(name, path, NO_GROUPS, 'wrong-type');
  });

  it('3.3.4.p3.s1f entries that are no list', () => {
    expectEach('commitment', 'entries', [undefined, null, {}, 'none', 0], 'wrong-type');
  });

  it.each(titled({ calendar: ['year'], dispatch: ['year'] }))(
    '%s no year: %s of %s',
    (_clause, path, name) => {
      const none = [undefined, null, 0, -1, 10_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2024', true];
      expectEach(name, path, none, 'not-a-year');
    },
  );
});

describe('amounts by pollutant', () => {
  const transfer = RULES.cityTransfer.facts;
  const ask = (more: object) => () => decideCityTransfer({ ...transfer, ...more } as never);

  it.each(['amounts.TP', 'scheduled.COD'])('3.3.4.p3.s1e %s is none', (path) => {
    const [group = '', pollutant = ''] = path.split('.');
    for (const [value, code] of [
      [undefined, 'missing'],
      [null, 'not-an-amount'],
      ['', 'not-an-amount'],
      ['1e3', 'not-an-amount'],
      [Number.NaN, 'not-an-amount'],
      ['-0.0001', 'negative-amount'],
      ['0.000000000000000000001', 'too-many-digits'],
    ] as const) {
      expectMisuse(ask({ [group]: { 'NH3-N': '1', [pollutant]: value } }), code, path);
    }
  });

  it.each(['amounts', 'scheduled'])('3.3.4.p3.s1e %s of what is no pollutant', (group) => {
    for (const name of ['BOD5', 'cod', 'COD ', 'toString', '化学需氧量', '']) {
      expectMisuse(ask({ [group]: { TP: '1', [name]: '1' } }), 'not-in-list', group);
    }
    for (const none of [['1'], [], new Map([['TP', '1']]), new Date(0)]) {
      expectMisuse(ask({ [group]: none }), 'wrong-type', group);
    }
  });

  it.each([[{}], [{ TP: '0' }], [{ TP: '0.00', COD: 0 }]])(
    '3.3.4.p3.s1e a transfer of nothing throws: %j',
    (amounts) => {
      expectMisuse(ask({ amounts }), 'all-zero', 'amounts');
      expect(ask({ scheduled: amounts })().outcome).toBe('refused');
    },
  );
});

describe('amounts that must be above zero', () => {
  it.each(['0', '0.00', 0])('3.3.4.p3.s1d an area transfer of %j', (amount) => {
    const transfer = RULES.areaTransfer.facts as Parameters<typeof decideAreaTransfer>[0];
    expectMisuse(() => decideAreaTransfer({ ...transfer, amount }), 'all-zero', 'amount');
    expect(decideAreaTransfer({ ...transfer, supplierSurplus: amount }).outcome).toBe('refused');
  });

  it.each(['0', '0.00', 0])('3.3.4.p3.s1f a commitment of %j', (committed) => {
    const commitment = RULES.commitment.facts;
    expectMisuse(() => commitmentStatus({ ...commitment, committed }), 'not-positive', 'committed');
    const entries = [{ enteredOn: '2024-03-01', amount: committed }];
    expect(commitmentStatus({ ...commitment, entries }).outcome.state).toBe('running');
  });
});

describe('facts that do not fit each other', () => {
  it('3.3.4.p3.s1d a transfer within one bank', () => {
    const transfer = RULES.areaTransfer.facts as Parameters<typeof decideAreaTransfer>[0];
    for (const from of [BIXI, CEDZ]) {
      expectMisuse(() => decideAreaTransfer({ ...transfer, from, to: BIXI }), 'same-bank', 'to');
    }
    expectMisuse(() => decideAreaTransfer({ ...transfer, from: MEILI, to: MEILI }), 'same-bank', 'to');
  });

  it.each(['city', 'area'] as const)('3.2.2.p2.s1d deep treatment by the %s', (implementer) => {
    for (const appliedByDischarger of [true, false]) {
      const question = { implementer, works: 'deep-treatment', area: MEILI, appliedByDischarger } as const;
      expectMisuse(() => filingRoute(question), 'deep-treatment-by-government', 'implementer');
    }
  });

  it('3.3.1.s1b a project passed case by case, or not, of which it is not said', () => {
    const question = { bank: 'city', category: 'case-by-case', level: 'nation' } as const;
    expectMisuse(() => priorityOfUse(question), 'missing', 'passedByCity');
  });

  it('3.2.3.s1a an event that does not fit the state', () => {
    expectMisuse(() => reviewEntry('drafted', 'pass'), 'event-out-of-order', 'event');
    expectMisuse(() => reviewEntry('entered', 'return'), 'event-out-of-order', 'event');
  });
});
