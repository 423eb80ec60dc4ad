import { describe, expect, it } from 'vitest';
import type { ScenarioMismatch } from '../../src/analysis/check/scenario.js';
import { playScenario } from '../../src/analysis/check/scenario.js';
import type { Scenario } from '../../src/types/scenario.js';
import { BUILD, CLOSURE } from '../support/dossiers.js';
import { ALL_OPEN, GOOD_STANDING, MEILI } from '../support/facts.js';
import { scenario } from '../support/scenario.js';

const TN = { pollutant: 'TN', completed: true, certified: false };
const RATIO = { construction: 'new', strategicEmerging: true, pollutant: 'TP' };
const MISSED = { ...ALL_OPEN, standing: { ...GOOD_STANDING, targetsMet: { water: false, air: true } } };
const DATES = { source: 'closure', completedOn: '2023-05-20' };

const asked = (ask: string, facts: object, expected: unknown): Scenario =>
  scenario('2.1.s1', 'x', ask, facts, expected);

describe('what fails says where, what was expected, what was found and on what it rests', () => {
  it.each<[clause: string, words: string, scenario: Scenario, mismatches: ScenarioMismatch[]]>([
    [
      '3.3.3.p2.s1b',
      'a verdict, with every reason for it',
      asked('decideTrade', TN, 'permitted'),
      [
        {
          path: '',
          expected: 'permitted',
          found: 'refused',
          grounds: [
            { clause: '3.3.3.p2.s1b', code: 'trade-not-certified' },
            { clause: '3.3.3.p2.s1c', code: 'not-tradable' },
          ],
        },
      ],
    ],
    [
      '3.3.2.s2a',
      'each field that is named and no other',
      asked('offsetRatio', RATIO, { ratio: '2', bound: 'exactly' }),
      [
        {
          path: 'ratio',
          expected: '2',
          found: '1.1',
          grounds: [{ clause: '3.3.2.s2a', code: 'strategic-key-water-ratio' }],
        },
        {
          path: 'bound',
          expected: 'exactly',
          found: 'at-least',
          grounds: [{ clause: '3.3.2.s2a', code: 'strategic-key-water-ratio' }],
        },
      ],
    ],
    [
      '3.3.4.p4.s1',
      'a source with the grounds about it alone',
      asked('decideUse', MISSED, { 'upper-banks': 'permitted', 'own-bank': 'permitted' }),
      [
        {
          path: 'upper-banks',
          expected: 'permitted',
          found: 'refused',
          grounds: [
            { clause: '3.3.4.p3.s1a', code: 'quality-target-not-met', about: 'upper-banks' },
            { clause: '3.3.4.p4.s1', code: 'barred-by-quality-target', about: 'upper-banks' },
          ],
        },
      ],
    ],
    [
      '3.2.2.p1.s1b',
      'a field that this answer has not',
      asked('entryDeadline', DATES, { late: false }),
      [
        {
          path: 'late',
          expected: false,
          found: undefined,
          grounds: [{ clause: '3.2.2.p1.s1b', code: 'entry-in-year-of-completion' }],
        },
      ],
    ],
    [
      '3.2.2.p1.s1b',
      'a field that is expected to be absent',
      asked('entryDeadline', { ...DATES, enteredOn: '2023-12-31' }, { late: null }),
      [
        {
          path: 'late',
          expected: null,
          found: false,
          grounds: [
            { clause: '3.2.2.p1.s1b', code: 'entry-in-year-of-completion' },
            { clause: '3.2.2.p1.s1b', code: 'entered-in-time' },
          ],
        },
      ],
    ],
    [
      '3.1.2.s1e',
      'an answer where none is',
      asked('locate', { place: '常熟市外' }, { kind: 'township' }),
      [{ path: '', expected: { kind: 'township' }, found: null, grounds: [] }],
    ],
    [
      '3.1.2.s1d',
      'a list of another length',
      asked('upperBanks', { area: MEILI }, ['city']),
      [{ path: '', expected: ['city'], found: ['city', 'prefecture', 'province'], grounds: [] }],
    ],
    [
      '4.3.s1a',
      'an item of a list',
      asked(
        'quarterlyDispatch',
        { year: 2024 },
        [{}, {}, { ends: '2024-09-31' }, {}].map((each, at) => ({ quarter: at + 1, ...each })),
      ),
      [
        {
          path: '[2].ends',
          expected: '2024-09-31',
          found: '2024-09-30',
          grounds: [{ clause: '4.3.s1a', code: 'dispatched-quarterly' }],
        },
      ],
    ],
    [
      '3.3.2.s2b',
      'lines of a dossier, one that sums up others without grounds',
      asked('dossier', BUILD, {
        'offsets.COD.required': '2.01',
        sufficient: false,
        'offsets.COD.trade': 'permitted',
      }),
      [
        {
          path: 'offsets.COD.required',
          expected: '2.01',
          found: '2',
          grounds: [{ clause: '3.3.2.s2b', code: 'general-ratio' }],
        },
        { path: 'sufficient', expected: false, found: true, grounds: [] },
      ],
    ],
    [
      '3.3.2.s1',
      'a line of a pollutant that the project does not add',
      asked('dossier', BUILD, { 'offsets.TP.required': '0.1', 'offsets.COD.purchases[0]': 'permitted' }),
      [
        { path: 'offsets.TP.required', expected: '0.1', found: undefined, grounds: [] },
        { path: 'offsets.COD.purchases[0]', expected: 'permitted', found: undefined, grounds: [] },
      ],
    ],
    [
      '3.2.4.s1c',
      'a part of a line',
      asked('dossier', CLOSURE, { 'split.COD': { prefecture: '2', park: '0.0' } }),
      [
        {
          path: 'split.COD.prefecture',
          expected: '2',
          found: '3',
          grounds: [
            { clause: '3.2.4.s1a', code: 'passed-amount-is-split' },
            { clause: '3.2.4.s1c', code: 'prefecture-share' },
            { clause: '3.2.4.s1d', code: 'city-and-township-share-remainder' },
          ],
        },
      ],
    ],
  ])('%s %s', (_clause, _words, failing, mismatches) => {
    expect(playScenario(failing)).toMatchObject({ state: 'failed', mismatches, problems: [] });
  });
});
