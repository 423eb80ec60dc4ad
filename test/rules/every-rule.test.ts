import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/lib/freeze.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { offsetShortfall, requiredOffset } from '../../src/rules/3.3.2-offset.js';
import { commitmentStatus } from '../../src/rules/3.3.4-transfers.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import { parkCalendar } from '../../src/rules/3.4.1-park-calendar.js';
import { quarterlyDispatch } from '../../src/rules/4.3-quarterly-dispatch.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import { GROUND_CODES, type Ruling } from '../../src/types/ruling.js';
import type { Area } from '../../src/types/vocabulary.js';
import { EVERY_RULE } from '../support/every-question.js';
import { ALL_OPEN, ELIGIBLE, MEILI, NEW_MATERIALS } from '../support/facts.js';
import { isDeepFrozen } from '../support/frozen.js';
import { withReadings } from '../support/policies.js';
import { titled } from '../support/questions.js';

const rulingsOf = (rule: (typeof EVERY_RULE)[number], policy = changshu2023Draft): Ruling<unknown>[] =>
  Array.from({ length: rule.count }, (_, at) => rule.ask(at, policy) as Ruling<unknown>);

describe.each(titled(EVERY_RULE))('%s %s', (clause, name, rule) => {
  it(`${clause} every ruling of ${name} gives known grounds, and never none`, () => {
    const rulings = rulingsOf(rule);
    expect(rulings.filter(({ grounds }) => grounds.length === 0)).toEqual([]);
    const unknown = rulings
      .flatMap(({ grounds }) => grounds)
      .filter(
        ({ clause: cited, code, reading }) =>
          !CLAUSE_IDS.includes(cited) ||
          !GROUND_CODES.includes(code) ||
          (code === 'as-read') !== (reading !== undefined),
      );
    expect(unknown).toEqual([]);
  });

  it(`${clause} ${name} changes neither its facts nor the policy`, () => {
    const policy = withReadings({});
    const before = JSON.stringify([
      changshu2023Draft,
      Array.from({ length: rule.count }, (_, at) => rule.factsAt(at)),
    ]);
    for (let at = 0; at < rule.count; at++) {
      deepFreeze(rule.factsAt(at));
      expect(() => rule.ask(at, policy)).not.toThrow();
    }
    const after = JSON.stringify([policy, Array.from({ length: rule.count }, (_, at) => rule.factsAt(at))]);
    expect(after).toBe(before);
  });

  it(`${clause} ${name} decides alike under a frozen policy and under an equal one that is not`, () => {
    const thawed = structuredClone(changshu2023Draft);
    expect(isDeepFrozen(thawed)).toBe(false);
    expect(JSON.stringify(rulingsOf(rule, thawed))).toBe(JSON.stringify(rulingsOf(rule)));
  });

  it(`${clause} what ${name} answers once, a caller cannot spoil for the next`, () => {
    const first = rule.ask(0, changshu2023Draft) as Ruling<unknown>;
    const text = JSON.stringify(first);
    try {
      (first.grounds as unknown[]).length = 0;
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(JSON.stringify(rule.ask(0, changshu2023Draft))).toBe(text);
  });
});

describe('a policy that changes between two calls', () => {
  it('3.3.4.p1.s1b is decided afresh', () => {
    const policy = structuredClone(changshu2023Draft) as { readings: Record<string, string> };
    const facts = {
      ...ALL_OPEN,
      standing: { ...ALL_OPEN.standing, targetsMet: { water: true, air: false } },
    };
    expect(decideUse(facts, policy as never).outcome['upper-banks']).toBe('permitted');
    policy.readings['target-scope'] = 'all-media';
    expect(decideUse(facts, policy as never).outcome['upper-banks']).toBe('refused');
  });

  it('3.3.2.s2b is decided afresh for its figures too', () => {
    const policy = structuredClone(changshu2023Draft) as { parameters: { generalRatio: string } };
    const facts = { pollutant: 'PM', strategicEmerging: false, construction: 'new', increase: '1' } as const;
    expect(requiredOffset(facts, policy as never).outcome.toFixed()).toBe('2');
    policy.parameters.generalRatio = '2.5';
    expect(requiredOffset(facts, policy as never).outcome.toFixed()).toBe('2.5');
  });

  it('3.2.2.p2.s1c is decided afresh in filing, for its readings and for its places', () => {
    const policy = structuredClone(changshu2023Draft) as {
      readings: Record<string, string>;
      parameters: { townshipLikePlaces: readonly string[] };
    };
    const facts = { implementer: 'industrial', works: 'other', appliedByDischarger: true } as const;
    const filesIn = (area: Area) => filingRoute({ ...facts, area }, policy as never).outcome.files;
    expect([NEW_MATERIALS, MEILI].map(filesIn)).toEqual(['county-bureau', 'county-bureau']);
    policy.readings['new-materials-park'] = 'park';
    expect([NEW_MATERIALS, MEILI].map(filesIn)).toEqual(['park', 'county-bureau']);
    policy.parameters.townshipLikePlaces = ['梅李镇'];
    expect([NEW_MATERIALS, MEILI].map(filesIn)).toEqual(['county-bureau', 'park']);
  });
});

describe.each([
  ['Asia/Shanghai', 8],
  ['America/New_York', 19],
  ['Pacific/Apia', 14],
])('in the time zone %s', (zone, hourAtMidnight) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('3.2.1.p1.s1 days are civil days, whatever the clock says', () => {
    expect(new Date('2021-01-01T00:00:00Z').getHours()).toBe(hourAtMidnight);
    const works = { ...ELIGIBLE['government-works'], startedOn: '2020-06-01' };
    expect(decideEntry({ ...works, completedOn: '2020-12-31' }).outcome).toBe('refused');
    expect(decideEntry({ ...works, completedOn: '2021-01-01' }).outcome).toBe('permitted');
    const ahead = { ...ELIGIBLE['ahead-of-standard'], standardEffectiveOn: '2023-07-01' };
    expect(decideEntry({ ...ahead, startedOn: '2023-06-30', completedOn: '2023-09-01' }).outcome).toBe(
      'permitted',
    );
    expect(decideEntry({ ...ahead, startedOn: '2023-07-01', completedOn: '2023-09-01' }).outcome).toBe(
      'refused',
    );
  });

  it('3.3.4.p5.s1b an order begins and ends on its civil days', () => {
    expect(new Date('2021-01-01T00:00:00Z').getHours()).toBe(hourAtMidnight);
    const orders = [{ scope: 'banks', issuedOn: '2024-03-10', liftedOn: '2024-12-31' }] as const;
    const ownBank = (on: string): string => decideUse({ ...ALL_OPEN, orders, on }).outcome['own-bank'];
    expect(['2024-03-09', '2024-03-10', '2024-12-30', '2024-12-31'].map(ownBank)).toEqual([
      'permitted',
      'refused',
      'refused',
      'permitted',
    ]);
  });

  it('3.2.2.p1.s1c a month is a month of the civil calendar, across a change of the clock too', () => {
    expect(new Date('2021-01-01T00:00:00Z').getHours()).toBe(hourAtMidnight);
    const dueOf = (day: string, policy = withReadings({})): string =>
      entryDeadline({ source: 'closure', completedOn: day, permitChangedOn: day }, policy).outcome.due;
    const days = ['2024-01-31', '2023-01-31', '2023-12-20', '2011-11-30', '2024-02-10', '2024-10-03'];
    expect(days.map((day) => dueOf(day))).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2024-01-20',
      '2011-12-30',
      '2024-03-10',
      '2024-11-03',
    ]);
    const thirtyDays = withReadings({ 'one-month': 'thirty-days' });
    expect(days.map((day) => dueOf(day, thirtyDays))).toEqual([
      '2024-03-01',
      '2023-03-02',
      '2024-01-19',
      '2011-12-30',
      '2024-03-11',
      '2024-11-02',
    ]);
  });

  it('3.2.2.p1.s1b the last day counts, and the day after is late', () => {
    const lateOn = (enteredOn: string) =>
      entryDeadline({ source: 'closure', completedOn: '2023-06-15', enteredOn }).outcome.late;
    expect(['2023-12-31', '2024-01-01'].map(lateOn)).toEqual([false, true]);
  });

  it('3.3.4.p3.s1f a commitment runs to the end of its last day', () => {
    const commitment = { transferredOn: '2023-06-01', committed: '1', entries: [] };
    const outcomeOn = (on: string) => commitmentStatus({ ...commitment, on }).outcome;
    expect(['2024-12-31', '2025-01-01'].map(outcomeOn)).toEqual([
      { due: '2024-12-31', state: 'running' },
      { due: '2024-12-31', state: 'breached' },
    ]);
  });

  it('3.4.1.p2.s1a 4.3.s1a months and quarters end on their last days', () => {
    const february = [1900, 2000, 2023, 2024].map((year) => parkCalendar(year).outcome[2]?.due);
    expect(february).toEqual(['1900-02-28', '2000-02-29', '2023-02-28', '2024-02-29']);
    const ends = quarterlyDispatch(2011).outcome.map((quarter) => quarter.ends);
    expect(ends).toEqual(['2011-03-31', '2011-06-30', '2011-09-30', '2011-12-31']);
  });

  it('3.2.4.s1b amounts print with a point and without groups', () => {
    const amount = '123456789012.5';
    const ruling = splitReduction({
      amount,
      provinceAmount: amount,
      implementer: 'area',
      works: 'other',
      area: MEILI,
    });
    expect(JSON.parse(JSON.stringify(ruling.outcome))).toEqual({
      province: '123456789012.5',
      prefecture: '0',
      city: '0',
      township: '0',
      park: '0',
    });
    expect(JSON.stringify(offsetShortfall({ required: '0.00000001', available: '0' }).outcome)).toBe(
      '"0.00000001"',
    );
  });
});
