import { describe, expect, it } from 'vitest';
import { priorityOfUse } from '../../src/rules/3.3.1-use-priority.js';
import type { CityPriorityQuestion, LocalPriorityQuestion } from '../../src/types/facts.js';
import type { Policy } from '../../src/types/policy.js';
import {
  type AdministrativeLevel,
  PRIORITY_CATEGORIES,
  type PriorityCategory,
} from '../../src/types/vocabulary.js';
import { expectMisuse, groundsOf, readingsOf } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';
import { table } from '../support/tables.js';

type Row = 'category' | 'passed' | AdministrativeLevel;

/** The city bank, by category, by whether the city government passed it, and by level. */
const CITY = table<Row>(`
  category                   passed | township city prefecture province nation
  major-industry             yes    | no       yes  yes        yes      yes
  major-industry             no     | no       yes  yes        yes      yes
  major-livelihood           yes    | no       yes  yes        yes      yes
  major-livelihood           no     | no       yes  yes        yes      yes
  major-science              yes    | no       yes  yes        yes      yes
  major-science              no     | no       yes  yes        yes      yes
  strategic-emerging         yes    | yes      yes  yes        yes      yes
  strategic-emerging         no     | yes      yes  yes        yes      yes
  environmental-infrastructure yes  | yes      yes  yes        yes      yes
  environmental-infrastructure no   | yes      yes  yes        yes      yes
  case-by-case               yes    | yes      yes  yes        yes      yes
  case-by-case               no     | no       no   no         no       no
  other                      yes    | no       no   no         no       no
  other                      no     | no       no   no         no       no
`);

/** The same where "Changshu level or above" qualifies strategic industry and environmental infrastructure too. */
const ALL_LISTED = table<Row>(`
  category                   passed | township city prefecture province nation
  major-industry             yes    | no       yes  yes        yes      yes
  major-industry             no     | no       yes  yes        yes      yes
  major-livelihood           yes    | no       yes  yes        yes      yes
  major-livelihood           no     | no       yes  yes        yes      yes
  major-science              yes    | no       yes  yes        yes      yes
  major-science              no     | no       yes  yes        yes      yes
  strategic-emerging         yes    | no       yes  yes        yes      yes
  strategic-emerging         no     | no       yes  yes        yes      yes
  environmental-infrastructure yes  | no       yes  yes        yes      yes
  environmental-infrastructure no   | no       yes  yes        yes      yes
  case-by-case               yes    | yes      yes  yes        yes      yes
  case-by-case               no     | no       no   no         no       no
  other                      yes    | no       no   no         no       no
  other                      no     | no       no   no         no       no
`);

const LOCAL = table<'bank' | 'major' | 'inOwnArea' | 'first'>(`
  bank     major inOwnArea | first
  township yes   yes       | yes
  township yes   no        | no
  township no    yes       | no
  township no    no        | no
  park     yes   yes       | yes
  park     yes   no        | no
  park     no    yes       | no
  park     no    no        | no
`);

const allListed = withReadings({ 'priority-level': 'all-listed' });

describe('the whole space against the text', () => {
  it.each<[string, Policy, typeof CITY]>([
    ['as the draft reads', withReadings({}), CITY],
    ['with the level asked of all', allListed, ALL_LISTED],
  ])('3.3.1.s1b the city bank, %s', (_title, policy, rows) => {
    const wrong: unknown[] = [];
    for (const { category, passed, ...levels } of rows) {
      for (const [level, first] of Object.entries(levels)) {
        const question = { bank: 'city', category, level, passedByCity: passed === 'yes' };
        const { outcome } = priorityOfUse(question as CityPriorityQuestion, policy);
        if (outcome !== (first === 'yes')) wrong.push(question);
      }
    }
    expect(rows.map(({ category }) => category)).toEqual(PRIORITY_CATEGORIES.flatMap((each) => [each, each]));
    expect(wrong).toEqual([]);
  });

  it.each(LOCAL)('3.3.1.s1c $bank bank, major $major, in its own area $inOwnArea: $first', (row) => {
    const question = { bank: row.bank, major: row.major === 'yes', inOwnArea: row.inOwnArea === 'yes' };
    expect(priorityOfUse(question as LocalPriorityQuestion).outcome).toBe(row.first === 'yes');
  });
});

const city = { bank: 'city', category: 'major-industry', level: 'city' } as const;

describe('what a label rests on', () => {
  it.each<[PriorityCategory, AdministrativeLevel, readonly string[]]>([
    ['major-industry', 'city', ['3.3.1.s1b named-for-priority']],
    ['major-livelihood', 'prefecture', ['3.3.1.s1b named-for-priority']],
    ['major-science', 'nation', ['3.3.1.s1b named-for-priority']],
    ['major-industry', 'township', ['3.3.1.s1b below-city-level']],
    ['major-livelihood', 'township', ['3.3.1.s1b below-city-level']],
    ['major-science', 'township', ['3.3.1.s1b below-city-level']],
    ['strategic-emerging', 'city', ['3.3.1.s1b named-for-priority']],
    ['strategic-emerging', 'township', ['3.3.1.s1b named-for-priority', '3.3.1.s1b as-read priority-level']],
    ['environmental-infrastructure', 'city', ['3.3.1.s1b named-for-priority']],
    [
      'environmental-infrastructure',
      'township',
      ['3.3.1.s1b named-for-priority', '3.3.1.s1b as-read priority-level'],
    ],
    ['other', 'nation', ['3.3.1.s1b not-named-for-priority']],
  ])('3.3.1.s1b %s of %s level', (category, level, grounds) => {
    expect(groundsOf(priorityOfUse({ ...city, category, level }))).toEqual(grounds);
  });

  it('3.3.1.s1b a township’s infrastructure comes first or does not, as priority-level is read', () => {
    const question = { ...city, category: 'environmental-infrastructure', level: 'township' } as const;
    expect(priorityOfUse(question).outcome).toBe(true);
    const ruling = priorityOfUse(question, allListed);
    expect(ruling.outcome).toBe(false);
    expect(groundsOf(ruling)).toEqual(['3.3.1.s1b below-city-level', '3.3.1.s1b as-read priority-level']);
    expect(readingsOf(priorityOfUse({ ...question, level: 'city' }, allListed))).toEqual([]);
  });

  it('3.3.1.s1b case by case counts once the city government passed it, not once it was submitted', () => {
    const question = { ...city, category: 'case-by-case', level: 'township' } as const;
    const passed = priorityOfUse({ ...question, passedByCity: true });
    expect([passed.outcome, groundsOf(passed)]).toEqual([true, ['3.3.1.s1b named-for-priority']]);
    const submitted = priorityOfUse({ ...question, passedByCity: false });
    expect([submitted.outcome, groundsOf(submitted)]).toEqual([false, ['3.3.1.s1b not-passed-by-city']]);
    expectMisuse(() => priorityOfUse(question), 'missing', 'passedByCity');
  });

  it.each(PRIORITY_CATEGORIES.filter((category) => category !== 'case-by-case'))(
    '3.3.1.s1b of %s it is not asked whether the city passed it',
    (category) => {
      const question = { ...city, category };
      expect(priorityOfUse(question)).toEqual(priorityOfUse({ ...question, passedByCity: false }));
    },
  );

  it.each<[boolean, boolean, readonly string[]]>([
    [true, true, ['3.3.1.s1c major-in-own-area']],
    [false, true, ['3.3.1.s1c not-major']],
    [true, false, ['3.3.1.s1c not-in-own-area']],
    [false, false, ['3.3.1.s1c not-major', '3.3.1.s1c not-in-own-area']],
  ])('3.3.1.s1c major %s, in its own area %s', (major, inOwnArea, grounds) => {
    expect(groundsOf(priorityOfUse({ bank: 'township', major, inOwnArea }))).toEqual(grounds);
    expect(groundsOf(priorityOfUse({ bank: 'park', major, inOwnArea }))).toEqual(grounds);
  });

  it('3.3.1.s1c the categories of the city bank do not carry over to the others', () => {
    const strategic = { category: 'strategic-emerging', level: 'nation', passedByCity: true };
    for (const bank of ['township', 'park'] as const) {
      const question = { ...strategic, bank, major: false, inOwnArea: true };
      expect(priorityOfUse(question).outcome).toBe(false);
    }
    expect(priorityOfUse({ ...strategic, bank: 'city' } as CityPriorityQuestion).outcome).toBe(true);
  });
});
