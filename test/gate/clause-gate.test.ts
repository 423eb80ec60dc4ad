import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { clauses } from '../../src/policy/clauses.js';
import { withParameters } from '../../src/policy/with.js';
import { CLAUSE_IDS, type ClauseId } from '../../src/types/clause.js';
import type { ParameterId, Parameters, Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';
import type { RuleId } from '../../src/types/rule.js';
import { GROUND_CODES } from '../../src/types/ruling.js';
import { otherwise, withReadings } from '../support/policies.js';
import { CASES } from './cases.js';
import { citations, namedBy, outcomes, walk } from './evidence.js';
import { evidenceFile, traceability } from './traceability.js';

const READINGS = Object.keys(READING_CHOICES) as ReadingId[];
const NEIGHBOURS = [changshu2023Draft, ...READINGS.flatMap((id) => otherwise(changshu2023Draft, id))];
const evidence = walk(NEIGHBOURS);
const cited = citations();

const ruleOf = (id: ClauseId): RuleId => {
  const clause = clauses[id];
  if (clause.status !== 'rule') throw new Error(`${id} is no rule`);
  return clause.rule;
};
const RULES = CLAUSE_IDS.filter((id) => clauses[id].status === 'rule');

/** Look-ups and the state machine of the review return no ruling; their own tests show them. */
const returnsRuling = (id: ClauseId): boolean => !/^3\.1\.|^3\.2\.3\./.test(id);

/** One other value of each parameter, and nothing else changed. */
const OTHER_VALUES: Readonly<Parameters> = {
  parks: { CEDZ: ['常熟经济技术开发区', '碧溪街道', '梅李镇'], CHTZ: ['常熟高新技术产业开发区', '沙家浜镇'] },
  townshipLikePlaces: [],
  planPeriodStart: '2026-01-01',
  entryMonths: 2,
  entryDays: 31,
  prefectureShare: '0.25',
  cityShare: '0.3',
  townshipShare: '0.7',
  keyWaterPollutants: {
    'nitrogen-and-phosphorus': ['NH3-N', 'TN'],
    'total-nitrogen-and-phosphorus': ['TN'],
    'all-water': ['COD'],
  },
  strategicRatio: '1.2',
  generalRatio: '1.5',
  floorRatio: '1.05',
  tradablePollutants: ['COD', 'NH3-N', 'TN', 'TP', 'SO2', 'NOx'],
  commitmentYears: 2,
  parkTargetsMonth: 3,
  parkDischargeMonth: 4,
};

/** Shares that make one. */
const SET_TOGETHER: readonly ParameterId[] = ['cityShare', 'townshipShare'];

/** Parameters that speak only where a point is read otherwise than by default. */
const SPEAKS_UNDER: Readonly<Partial<Record<ParameterId, Partial<Readings>>>> = {
  entryDays: { 'one-month': 'thirty-days' },
  floorRatio: { 'strategic-other-pollutants': 'floor' },
};

function differs(one: Policy, other: Policy): boolean {
  const found = outcomes(other);
  for (const outcome of outcomes(one)) if (outcome !== found.next().value) return true;
  return false;
}

describe('every clause with status rule', () => {
  it.each(RULES)('%s is named by a docstring of its rule file', (id) => {
    expect(namedBy(ruleOf(id))).toContain(id);
  });

  it.each(RULES.filter(returnsRuling))('%s is a ground, and its function can decide otherwise', (id) => {
    const { outcomes: resting, functions } = evidence.clauses.get(id) ?? {
      outcomes: new Set(),
      functions: new Set<string>(),
    };
    const possible = [...functions].flatMap((name) => [...(evidence.outcomes.get(name) ?? [])]);
    expect(resting.size).toBeGreaterThanOrEqual(1);
    expect(new Set([...resting, ...possible]).size).toBeGreaterThanOrEqual(2);
  });

  it.each(RULES)('%s is cited by at least two tests', (id) => {
    const times = [...(cited.get(id)?.values() ?? [])].reduce((sum, each) => sum + each, 0);
    expect(times).toBeGreaterThanOrEqual(2);
  });
});

describe('every clause with status rule has cases with different outcomes', () => {
  const all = RULES.flatMap((id) => (CASES[id] ?? []).map((each) => [id, each.what, each] as const));

  it.each(all)('%s %s', (id, _what, { ask, outcome, cites }) => {
    const answer = ask();
    expect(answer.outcome).toStrictEqual(outcome);
    if (cites !== undefined) expect(answer.grounds?.some(({ clause }) => clause === id)).toBe(cites);
  });

  it.each(RULES)('%s has two outcomes or more, and a ruling that rests on it', (id) => {
    const found = CASES[id] ?? [];
    expect(new Set(found.map(({ outcome }) => JSON.stringify(outcome))).size).toBeGreaterThanOrEqual(2);
    expect(found.some(({ cites }) => cites === true) || !returnsRuling(id)).toBe(true);
  });

  it('no other clause has cases', () => {
    expect(Object.keys(CASES).sort()).toEqual([...RULES].sort());
  });
});

describe('every clause of another status', () => {
  it.each(CLAUSE_IDS.filter((id) => !RULES.includes(id)))('%s gives its reason in both languages', (id) => {
    const clause = clauses[id];
    const reason = clause.status === 'rule' ? undefined : clause.reason;
    expect(reason?.zh.length).toBeGreaterThan(7);
    expect(reason?.en.length).toBeGreaterThan(20);
  });

  it.each(CLAUSE_IDS.filter((id) => !RULES.includes(id)))('%s is no ground of any ruling', (id) => {
    expect(evidence.clauses.has(id)).toBe(false);
  });
});

describe('every ground code, parameter and reading', () => {
  it.each(GROUND_CODES)('the ground %s is given by some ruling', (code) => {
    expect(evidence.codes).toContain(code);
  });

  it.each(READINGS)('the reading %s, chosen otherwise, changes a case', (id) => {
    for (const other of otherwise(changshu2023Draft, id)) {
      expect(differs(changshu2023Draft, other)).toBe(true);
    }
  });

  it.each(Object.keys(OTHER_VALUES) as ParameterId[])(
    'the parameter %s, set otherwise, changes a case',
    (id) => {
      const others = (SET_TOGETHER.includes(id) ? SET_TOGETHER : [id]).map((each) => [
        each,
        OTHER_VALUES[each],
      ]);
      const perturbed = (policy: Policy): Policy => withParameters(policy, Object.fromEntries(others));
      const policy = withReadings(SPEAKS_UNDER[id] ?? {});
      expect(differs(policy, perturbed(policy))).toBe(true);
    },
  );

  it('the draft does not differ from itself', () => {
    expect(differs(changshu2023Draft, structuredClone(changshu2023Draft))).toBe(false);
  });
});

it('docs/traceability.md says what the code and the tests show', async () => {
  await expect(traceability(evidence.clauses, cited)).toMatchFileSnapshot('../../docs/traceability.md');
});

it('src/policy/clause-evidence.ts says the same in short', async () => {
  await expect(evidenceFile(evidence.clauses)).toMatchFileSnapshot('../../src/policy/clause-evidence.ts');
});
