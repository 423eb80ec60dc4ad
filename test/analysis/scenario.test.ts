import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { playScenario } from '../../src/analysis/check/scenario.js';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { ASKABLE } from '../../src/schema/scenario.js';
import type { Policy } from '../../src/types/policy.js';
import { ANY_FACTS } from '../support/analysis/any-facts.js';
import { draftWith } from '../support/analysis/lines.js';
import { MEILI } from '../support/facts.js';
import { scenario } from '../support/scenario.js';
import { ENTRY_SCENARIOS } from '../support/scenarios-entry.js';
import { USE_SCENARIOS } from '../support/scenarios-use.js';

const ALL = [...ENTRY_SCENARIOS, ...USE_SCENARIOS];
const PASSED = { state: 'passed', mismatches: [], problems: [] };

describe('as the text has it', () => {
  it.each(ALL.map((each) => [each.clause, each.name, each] as const))('%s %s', (_clause, _name, each) => {
    expect(playScenario(each)).toMatchObject(PASSED);
    expect(playScenario(JSON.parse(JSON.stringify(each)))).toMatchObject(PASSED);
  });

  it('everything that may be asked is asked', () => {
    expect([...new Set(ALL.map(({ ask }) => ask))].sort()).toEqual([...ASKABLE].sort());
  });

  it('expecting another kind of answer fails, whatever is asked', () => {
    for (const each of ALL.filter(({ ask }) => ask !== 'dossier')) {
      expect([each.name, playScenario({ ...each, expect: 'no such answer' }).state]).toEqual([
        each.name,
        'failed',
      ]);
    }
  });
});

describe('the policy decides', () => {
  const ratio = scenario(
    '3.3.2.s2b',
    '其他项目二倍',
    'offsetRatio',
    { construction: 'new', strategicEmerging: false, pollutant: 'TP' },
    { ratio: '1.5' },
  );

  it('3.3.2.s2b another figure makes a scenario pass, or fail', () => {
    expect(playScenario(ratio, draftWith({ generalRatio: '1.50' }))).toMatchObject(PASSED);
    expect(playScenario(ratio).mismatches).toEqual([
      {
        path: 'ratio',
        expected: '1.5',
        found: '2',
        grounds: [{ clause: '3.3.2.s2b', code: 'general-ratio' }],
      },
    ]);
  });

  it('3.1.2.s1e a dossier is read under it', () => {
    const moved = draftWith({ parks: { CEDZ: ['梅李镇'], CHTZ: [] } });
    const [dossier] = USE_SCENARIOS.filter(({ name }) => name === '建设项目的申报数据');
    const asked = { ...(dossier as (typeof ALL)[number]), expect: { route: { approves: 'park' } } };
    expect(playScenario(asked, moved)).toMatchObject(PASSED);
    expect(playScenario(asked).state).toBe('failed');
  });

  it('3.2.4.s1d one that cannot answer is told by its own place', () => {
    const split = scenario(
      '3.2.4.s1d',
      '二八分',
      'splitReduction',
      { amount: '10', implementer: 'industrial', works: 'other', area: MEILI },
      { city: '1.4' },
    );
    const short: Policy = draftWith({ townshipShare: '0.7' });
    expect(playScenario(split, short)).toMatchObject({
      state: 'broken',
      mismatches: [],
      problems: [
        {
          code: 'shares-do-not-sum',
          path: 'policy.parameters.townshipShare',
          expected: '1',
          found: '0.9',
        },
      ],
    });
  });
});

/** Fields that only some answers of a question have, typed from the rules. */
const SOMETIMES: Readonly<Record<string, readonly string[]>> = {
  locate: ['kind', 'park', 'place'],
  entryDeadline: ['due', 'force', 'late'],
  routeOfUse: ['firstReview', 'approves', 'releasesFrom'],
};

const namesIn = (outcome: unknown): string[] =>
  typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome) ? Object.keys(outcome) : [];

describe('a field that other answers of the question have may be expected to be absent', () => {
  it.each(QUESTION_IDS)('%s', (ask) => {
    const answers: [facts: object, names: string[]][] = fc
      .sample(ANY_FACTS[ask] as fc.Arbitrary<object>, 200)
      .map((facts) => [facts, namesIn(QUESTIONS[ask].decide(facts, changshu2023Draft).outcome)]);
    const all = [...new Set([...answers.flatMap(([, names]) => names), ...(SOMETIMES[ask] ?? [])])];
    for (const [facts, names] of answers.filter((each) => each[1].length > 0)) {
      const absent = all.filter((name) => !names.includes(name));
      if (absent.length === 0) continue;
      const nothing = Object.fromEntries(absent.map((name) => [name, null]));
      expect(playScenario(scenario('T', 'absent', ask, facts, nothing))).toMatchObject(PASSED);
    }
  });
});

test('3.3.3.p2.s1c a played scenario tells the grounds of the answer that it was held against', () => {
  const played = playScenario(
    scenario(
      '3.3.3.p2.s1c',
      '按现有五项',
      'decideTrade',
      { pollutant: 'VOCs', completed: true, certified: true },
      'refused',
    ),
  );
  expect(played.grounds.map(({ clause, code }) => `${clause} ${code}`)).toEqual([
    '3.3.3.p2.s1c not-tradable',
  ]);
});
