import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { offsetRatio } from '../../src/rules/3.3.2-offset.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { EntryDates } from '../../src/types/facts.js';
import type { Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';
import type { Ruling } from '../../src/types/ruling.js';
import {
  ENTRY,
  EVERY_RULE,
  OFFSET,
  ROUTE,
  SPLIT,
  TRADE,
  USE,
  USE_POINTS,
} from '../support/every-question.js';
import { readingsOf, textOf } from '../support/expectations.js';
import { ALL_OPEN, GOOD_STANDING, NEW_MATERIALS } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { CONTESTED_PROCEDURE, DEADLINE, FILING, SETTLED_PROCEDURE } from '../support/procedure-questions.js';
import { type Questions, titled } from '../support/questions.js';
import { YES_NO } from '../support/tables.js';
import { inTableWords, type UsePoint, useFacts } from '../support/use-table.js';

const EVERY_READING = Object.keys(READING_CHOICES) as ReadingId[];
const DRAFT = withReadings({});

describe('combinations of readings', () => {
  /** The draft with every combination of these readings. */
  function combinations(ids: readonly ReadingId[]): Policy[] {
    let combined: Partial<Readings>[] = [{}];
    for (const id of ids) {
      combined = combined.flatMap((readings) =>
        READING_CHOICES[id].map((choice) => ({ ...readings, [id]: choice })),
      );
    }
    return combined.map(withReadings);
  }

  /** The questions of which the ruling cites nothing though some combination of readings changes it. */
  function changedTogether(rule: Questions, policies = combinations(rule.readings)): unknown[] {
    return Array.from({ length: rule.count }, (_, at) => at)
      .filter((at) => {
        const ruling = rule.ask(at, DRAFT) as Ruling<unknown>;
        const found = textOf(ruling);
        return (
          readingsOf(ruling).length === 0 && policies.some((policy) => textOf(rule.ask(at, policy)) !== found)
        );
      })
      .map(rule.factsAt);
  }

  const uncornered = CONTESTED_PROCEDURE.filter((rule) => rule !== DEADLINE && rule !== FILING);
  it.each(titled([ENTRY, SPLIT, TRADE, ROUTE, ...uncornered, ...SETTLED_PROCEDURE]))(
    '%s a ruling of %s that cites no reading stands under every combination',
    (_clause, _name, rule) => {
      expect(changedTogether(rule)).toEqual([]);
    },
  );

  it('3.2.2.p1.s1c so does a deadline, save where a permit was only cancelled, and before completion', () => {
    const before = { source: 'closure', completedOn: '2023-06-15', permitCancelledOn: '2023-06-14' } as const;
    const corners = Array.from(
      { length: DEADLINE.count },
      (_, at) => DEADLINE.factsAt(at) as EntryDates,
    ).filter(
      ({ completedOn, permitChangedOn, permitCancelledOn }) =>
        permitChangedOn === undefined && permitCancelledOn !== undefined && permitCancelledOn < completedOn,
    );
    expect(corners).toContainEqual(before);
    expect(changedTogether(DEADLINE)).toEqual(corners);
    const dueUnder = (readings: Partial<Readings>): string =>
      entryDeadline(before, withReadings(readings)).outcome.due;
    expect(dueUnder({ 'permit-cancellation': 'a-change' })).toBe('2023-12-31');
    expect(dueUnder({ 'permit-before-completion': 'literal-month' })).toBe('2023-12-31');
    const both = {
      'permit-cancellation': 'a-change',
      'permit-before-completion': 'literal-month',
    } as const;
    expect(dueUnder(both)).toBe('2023-07-14');
  });

  it('3.2.2.p2.s1a so does a filing, save of works that the city runs in 新材料产业园', () => {
    const corner = { implementer: 'city', area: NEW_MATERIALS } as const;
    expect(changedTogether(FILING)).toEqual(
      (['public-infrastructure', 'ecological-expansion', 'other'] as const).flatMap((works) =>
        YES_NO.map((appliedByDischarger) => ({ ...corner, works, appliedByDischarger })),
      ),
    );
    const filesUnder = (readings: Partial<Readings>): string =>
      filingRoute({ ...corner, works: 'other', appliedByDischarger: false }, withReadings(readings)).outcome
        .files;
    expect(filesUnder({ 'city-run-in-park': 'park' })).toBe('county-bureau');
    expect(filesUnder({ 'new-materials-park': 'park' })).toBe('county-bureau');
    expect(filesUnder({ 'city-run-in-park': 'park', 'new-materials-park': 'park' })).toBe('park');
  });

  it('3.3.2.s2a so does an offset, save a strategic renovation-and-expansion outside nitrogen and phosphorus', () => {
    expect(changedTogether(OFFSET)).toEqual(
      (['COD', 'SO2', 'NOx', 'VOCs', 'PM'] as const).map((pollutant) => ({
        pollutant,
        construction: 'renovation-and-expansion',
        strategicEmerging: true,
      })),
    );
    const mixed = {
      pollutant: 'COD',
      strategicEmerging: true,
      construction: 'renovation-and-expansion',
    } as const;
    const ratioUnder = (readings: Partial<Readings>): string =>
      offsetRatio(mixed, withReadings(readings)).outcome.ratio.toFixed();
    expect(ratioUnder({ 'renovation-and-expansion': 'as-expansion' })).toBe('2');
    expect(ratioUnder({ 'strategic-other-pollutants': 'floor' })).toBe('2');
    const both = {
      'renovation-and-expansion': 'as-expansion',
      'strategic-other-pollutants': 'floor',
    } as const;
    expect(ratioUnder(both)).toBe('1');
  });

  /** Two corners in which a source of quota hangs on two readings at once. */
  const isCorner = (point: UsePoint): boolean => {
    const { standing, facts } = inTableWords(point);
    const offBanks = point.order === 'banks' || point.order === 'both';
    const ownBank =
      standing.target === 'met' && standing['other-target'] === 'missed' && !point.short && !offBanks;
    const purchase =
      standing.target === 'met' && facts.includes('not-tradable') && point.short && point.order === 'banks';
    return (ownBank && point.projects && !point.task) || (purchase && !point.projects && point.task);
  };

  it('3.3.4.p3.s1a so does the use of quota when two points are read otherwise, save in two corners', () => {
    const corners = USE_POINTS.filter(isCorner);
    const pairs = USE.readings.flatMap((first, at) =>
      USE.readings.slice(at + 1).flatMap((second) => combinations([first, second])),
    );
    expect(corners).toHaveLength(2 * 8 + 8);
    expect(changedTogether(USE, [...new Set(pairs)])).toEqual(corners.map(useFacts));
  });

  it('3.3.4.p3.s1a outside the corners it stands under any combination', () => {
    const settled = USE_POINTS.map((_, at) => at).filter(
      (at) =>
        readingsOf(USE.ask(at, DRAFT) as Ruling<unknown>).length === 0 &&
        !isCorner(USE_POINTS[at] as UsePoint),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...settled),
        fc.constantFrom(...combinations(USE.readings)),
        (at, policy) => {
          expect(textOf(USE.ask(at, policy))).toBe(textOf(USE.ask(at, DRAFT)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('3.3.4.p4.s1 the corner of the own bank: target-scope and own-bank-when-barred close it only together', () => {
    const standing = {
      ...GOOD_STANDING,
      targetsMet: { water: true, air: false },
      bindingTaskCompleted: false,
    };
    const ownBank = (readings: Partial<Readings>): string =>
      decideUse({ ...ALL_OPEN, standing, ownBankShort: false }, withReadings(readings)).outcome['own-bank'];
    expect(ownBank({ 'target-scope': 'all-media' })).toBe('permitted');
    expect(ownBank({ 'own-bank-when-barred': 'needs-grant' })).toBe('permitted');
    expect(ownBank({ 'target-scope': 'all-media', 'own-bank-when-barred': 'needs-grant' })).toBe('refused');
  });

  it('3.3.4.p3.s1c the corner of purchases: grant-and-bar and cross-region-pollutants open them only together', () => {
    const facts = {
      ...ALL_OPEN,
      pollutant: 'VOCs',
      standing: { ...GOOD_STANDING, keyProjectsCompleted: false },
      orders: [{ scope: 'banks', issuedOn: '2024-02-01' }],
    } as const;
    const purchase = (readings: Partial<Readings>): string =>
      decideUse(facts, withReadings(readings)).outcome['cross-region-purchase'];
    expect(purchase({ 'grant-and-bar': 'unless-barred' })).toBe('refused');
    expect(purchase({ 'cross-region-pollutants': 'all' })).toBe('refused');
    expect(purchase({ 'grant-and-bar': 'unless-barred', 'cross-region-pollutants': 'all' })).toBe(
      'permitted',
    );
  });

  it('3.3.4.p1.s1b in any combination, only the readings that a rule names matter to it', () => {
    const anyReadings = fc.record(
      Object.fromEntries(EVERY_READING.map((id) => [id, fc.constantFrom(...READING_CHOICES[id])])),
    ) as unknown as fc.Arbitrary<Readings>;
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_RULE), fc.nat(), anyReadings, (rule, any, readings) => {
        const at = any % rule.count;
        const named = Object.fromEntries(rule.readings.map((id) => [id, readings[id]]));
        expect(rule.ask(at, withReadings(readings))).toStrictEqual(rule.ask(at, withReadings(named)));
      }),
      { numRuns: 500 },
    );
  });
});
