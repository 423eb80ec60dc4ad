import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { requiredOffset } from '../../src/rules/3.3.2-offset.js';
import { decideCityTransfer } from '../../src/rules/3.3.4-transfers.js';
import type { Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId } from '../../src/types/reading.js';
import type { Ruling } from '../../src/types/ruling.js';
import { CONSTRUCTIONS, IMPLEMENTERS, POLLUTANTS } from '../../src/types/vocabulary.js';
import { anyAmount, partAndWhole, scaled } from '../support/amounts.js';
import { ENTRY, EVERY_RULE, EVERY_SOURCE, OFFSET, SPLIT, UNKNOWN_STARTS } from '../support/every-question.js';
import { readingsOf, textOf } from '../support/expectations.js';
import { CEDZ, MEILI, NEW_MATERIALS } from '../support/facts.js';
import { otherwise, withReadings } from '../support/policies.js';
import { CITY_TRANSFER, CONTESTED_PROCEDURE } from '../support/procedure-questions.js';
import { type Questions, titled } from '../support/questions.js';

const EVERY_READING = Object.keys(READING_CHOICES) as ReadingId[];
const DRAFT = withReadings({});

/** Every outcome of a rule under a policy, worked out once. */
function outcomesOf(rule: Questions): (policy: Policy) => readonly string[] {
  const known = new Map<Policy, string[]>();
  return (policy) => {
    const found =
      known.get(policy) ?? Array.from({ length: rule.count }, (_, at) => textOf(rule.ask(at, policy)));
    known.set(policy, found);
    return found;
  };
}

/** The draft, and every policy that reads one of these points otherwise. */
const near = (ids: readonly ReadingId[]): Policy[] => [DRAFT, ...ids.flatMap((id) => otherwise(DRAFT, id))];

describe('a ruling cites a reading exactly when another choice of it changes the outcome', () => {
  it.each(titled([ENTRY, SPLIT, OFFSET, ...EVERY_SOURCE, ...CONTESTED_PROCEDURE]))(
    '%s %s, under the draft and every policy one reading away',
    (_clause, _name, rule) => {
      const outcomes = outcomesOf(rule);
      const wrong: unknown[] = [];
      for (const policy of near(rule.readings)) {
        const others = rule.readings.map((id) => otherwise(policy, id).map(outcomes));
        for (const [at, outcome] of outcomes(policy).entries()) {
          const changing = rule.readings.filter((_, id) =>
            others[id]?.some((other) => other[at] !== outcome),
          );
          const cited = readingsOf(rule.ask(at, policy) as Ruling<unknown>);
          if (cited.join() !== changing.sort().join())
            wrong.push({ facts: rule.factsAt(at), cited, changing });
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(titled(EVERY_RULE))(
    '%s every reading that %s names is cited somewhere, and not everywhere',
    (_clause, _name, rule) => {
      const cited = Array.from({ length: rule.count }, (_, at) =>
        readingsOf(rule.ask(at, DRAFT) as Ruling<unknown>),
      );
      expect([...new Set(cited.flat())].sort()).toEqual([...rule.readings].sort());
      expect(rule.readings.filter((id) => cited.every((each) => each.includes(id)))).toEqual([]);
    },
  );

  it.each(titled(EVERY_RULE))(
    '%s no reading that %s does not name changes a ruling or its grounds',
    (_clause, _name, rule) => {
      const foreign = EVERY_READING.filter((id) => !rule.readings.includes(id));
      expect(foreign).toHaveLength(26 - rule.readings.length);
      const rulings = (policy: Policy): string[] =>
        Array.from({ length: rule.count }, (_, at) => JSON.stringify(rule.ask(at, policy)));
      const underDraft = rulings(DRAFT);
      for (const policy of foreign.flatMap((id) => otherwise(DRAFT, id))) {
        expect(rulings(policy)).toEqual(underDraft);
      }
    },
  );
});

describe('an unknown start', () => {
  const byStart = withReadings({ 'entry-date': 'start' });

  it('3.2.1.p1.s1 a permission without a known start cites entry-date, save for a closure', () => {
    const permitted = UNKNOWN_STARTS.filter((project) => decideEntry(project).outcome === 'permitted');
    expect(permitted.length).toBeGreaterThan(0);
    for (const project of permitted) {
      expect(readingsOf(decideEntry(project)).includes('entry-date')).toBe(project.source !== 'closure');
    }
  });

  it('3.2.1.p1.s1 a refusal without a known start does not, for it stands whenever the works started', () => {
    const refused = UNKNOWN_STARTS.filter((project) => decideEntry(project).outcome === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const project of refused) {
      expect(readingsOf(decideEntry(project))).not.toContain('entry-date');
      for (const startedOn of ['2019-01-01', '2020-12-31', '2021-01-01', project.completedOn]) {
        if (startedOn > project.completedOn) continue;
        expect(decideEntry({ ...project, startedOn }, byStart).outcome).toBe('refused');
      }
    }
  });
});

describe('the same for any amount', () => {
  const citesWhatChanges = (
    ids: readonly ReadingId[],
    policy: Policy,
    decide: (under: Policy) => Ruling<unknown>,
  ) => {
    const ruling = decide(policy);
    const changing = ids.filter((id) =>
      otherwise(policy, id).some((other) => textOf(decide(other)) !== textOf(ruling)),
    );
    expect(readingsOf(ruling)).toEqual(changing.sort());
  };

  it('3.3.2.s2a requiredOffset', () => {
    const question = fc.record({
      pollutant: fc.constantFrom(...POLLUTANTS),
      construction: fc.constantFrom(...CONSTRUCTIONS),
      strategicEmerging: fc.boolean(),
    });
    const increase = fc.oneof(anyAmount, fc.constant('0'));
    fc.assert(
      fc.property(question, increase, fc.constantFrom(...near(OFFSET.readings)), (facts, added, policy) => {
        citesWhatChanges(OFFSET.readings, policy, (under) =>
          requiredOffset({ ...facts, increase: added }, under),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('3.3.4.p3.s1e decideCityTransfer', () => {
    const amounts = fc.dictionary(fc.constantFrom(...POLLUTANTS), anyAmount, { minKeys: 1, maxKeys: 3 });
    const asked = amounts.filter((each) => Object.values(each).some((amount) => scaled(amount) > 0n));
    const policies = fc.constantFrom(...near(CITY_TRANSFER.readings));
    fc.assert(
      fc.property(asked, amounts, fc.boolean(), policies, (wanted, scheduled, letterSubmitted, policy) => {
        citesWhatChanges(CITY_TRANSFER.readings, policy, (under) =>
          decideCityTransfer({ amounts: wanted, scheduled, letterSubmitted }, under),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('3.2.4.s1b splitReduction', () => {
    const project = fc.record({
      implementer: fc.constantFrom(...IMPLEMENTERS),
      works: fc.constant('other' as const),
      area: fc.constantFrom(MEILI, NEW_MATERIALS, CEDZ),
    });
    const money = partAndWhole.filter(({ whole }) => scaled(whole) > 0n);
    const policies = fc.constantFrom(...near(SPLIT.readings));
    fc.assert(
      fc.property(project, anyAmount, money, policies, (facts, amount, { part, whole }, policy) => {
        const upperFunds = { allocated: part, total: whole };
        citesWhatChanges(SPLIT.readings, policy, (under) =>
          splitReduction({ ...facts, amount, upperFunds }, under),
        );
      }),
      { numRuns: 500 },
    );
  });
});
