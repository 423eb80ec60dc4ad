import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deepFreeze, isDeepFrozen } from '../../src/lib/freeze.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { offsetShortfall, requiredOffset } from '../../src/rules/3.3.2-offset.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import { GROUND_CODES, type Ruling } from '../../src/types/ruling.js';
import { EVERY_RULE, titled } from '../support/every-question.js';
import { ALL_OPEN, ELIGIBLE, MEILI } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

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
