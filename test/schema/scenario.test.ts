import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '../../src/analysis/questions/all.js';
import { describeProblem } from '../../src/lib/problem-words.js';
import { ASKABLE, parseScenario, safeParseScenario } from '../../src/schema/scenario.js';
import type { Problem } from '../../src/types/problem.js';
import { expectMisuse } from '../support/expectations.js';
import { problemsIn } from '../support/problems.js';

const SCENARIO = {
  name: '总氮不可交易',
  clause: '3.3.3.p2.s1c',
  ask: 'decideTrade',
  facts: { pollutant: 'TN', completed: true, certified: true },
  expect: 'refused',
};
const OF_DOSSIER = {
  name: '磷按 1.1 倍替代',
  clause: '3.3.2.s2a',
  ask: 'dossier',
  facts: { kind: 'construction' },
  expect: { 'offsets.TP.required': '0.055' },
};

/** Every name that may be asked, typed in the order of the text. */
const NAMES =
  'dossier, mediumOf, locate, upperBanks, bankManager, decideEntry, entryDeadline, filingRoute, materialCategory, ' +
  'requiredMaterials, reviewEntry, splitReduction, priorityOfUse, offsetRatio, requiredOffset, offsetShortfall, routeOfUse, ' +
  'decideTrade, decideUse, decideCrossCategoryUse, decideCityTransfer, decideAreaTransfer, commitmentStatus, maySuspend, ' +
  'parkCalendar, parkWarning, needsRectification, quarterlyDispatch, usePriority, useRoute';

describe('a scenario in order', () => {
  it.each([
    ['of a rule', SCENARIO],
    ['of a dossier', OF_DOSSIER],
    ['that expects nothing', { ...SCENARIO, ask: 'locate', facts: { place: '某市' }, expect: null }],
    ['that expects yes', { ...SCENARIO, ask: 'maySuspend', expect: true }],
    ['that expects no', { ...SCENARIO, ask: 'maySuspend', expect: false }],
    ['that expects a list', { ...SCENARIO, ask: 'upperBanks', expect: ['city', 'prefecture'] }],
    ['without facts, which the rule will miss', { ...SCENARIO, facts: {} }],
    ['that cites a clause of no rule', { ...SCENARIO, clause: '2.1.s1' }],
  ])('%s is what was written', (_words, scenario) => {
    expect(safeParseScenario(scenario)).toEqual({ success: true, data: scenario });
    expect(parseScenario(scenario)).toEqual(scenario);
  });

  it('may name its JSON Schema', () => {
    const named = { $schema: '../schemas/scenario.json', ...SCENARIO };
    expect(safeParseScenario(named)).toEqual({ success: true, data: SCENARIO });
    expect(named.$schema).toBe('../schemas/scenario.json');
  });
});

describe('what may be asked', () => {
  it('is every question, by each of its names, and a whole dossier', () => {
    expect([...ASKABLE].sort()).toEqual(NAMES.split(', ').sort());
    expect([...ASKABLE].sort()).toEqual(['dossier', 'usePriority', 'useRoute', ...QUESTION_IDS].sort());
  });

  it.each(NAMES.split(', '))('%s', (ask) => {
    expect(safeParseScenario({ ...SCENARIO, ask, expect: { ratio: '1' } }).success).toBe(true);
  });
});

const list = [...ASKABLE].join(', ');

describe('what is wrong is told with its place and what was meant', () => {
  it.each<[string, unknown, Problem[]]>([
    ['no name', { ...SCENARIO, name: undefined }, [{ code: 'missing', path: 'name', expected: 'text' }]],
    [
      'an empty name',
      { ...SCENARIO, name: '' },
      [{ code: 'wrong-type', path: 'name', expected: 'text', found: '""' }],
    ],
    [
      'a name that is no text',
      { ...SCENARIO, name: { zh: '总氮' } },
      [{ code: 'wrong-type', path: 'name', expected: 'text', found: '{"zh":"总氮"}' }],
    ],
    [
      'no clause',
      { ...SCENARIO, clause: undefined },
      [{ code: 'missing', path: 'clause', expected: 'clause' }],
    ],
    [
      'a clause that is no text',
      { ...SCENARIO, clause: 3.3 },
      [{ code: 'wrong-type', path: 'clause', expected: 'clause', found: '3.3' }],
    ],
    [
      'a mistyped clause',
      { ...SCENARIO, clause: '3.2.1.p3s1' },
      [{ code: 'unknown-clause', path: 'clause', found: '"3.2.1.p3s1"', suggestion: '3.2.1.p3.s1' }],
    ],
    [
      'a clause like no other',
      { ...SCENARIO, clause: '第十二条' },
      [{ code: 'unknown-clause', path: 'clause', found: '"第十二条"' }],
    ],
    ['nothing asked', { ...SCENARIO, ask: undefined }, [{ code: 'missing', path: 'ask', expected: list }]],
    [
      'a mistyped question',
      { ...SCENARIO, ask: 'decideTrades' },
      [
        {
          code: 'not-in-list',
          path: 'ask',
          expected: list,
          found: '"decideTrades"',
          suggestion: 'decideTrade',
        },
      ],
    ],
    [
      'a question in other letters',
      { ...SCENARIO, ask: 'Dossier' },
      [{ code: 'not-in-list', path: 'ask', expected: list, found: '"Dossier"', suggestion: 'dossier' }],
    ],
    [
      'a function that answers no question',
      { ...SCENARIO, ask: 'parsePollutant' },
      [{ code: 'not-in-list', path: 'ask', expected: list, found: '"parsePollutant"' }],
    ],
    [
      'the name of nothing of its own',
      { ...SCENARIO, ask: 'toString' },
      [{ code: 'not-in-list', path: 'ask', expected: list, found: '"toString"' }],
    ],
    ['no facts', { ...SCENARIO, facts: undefined }, [{ code: 'missing', path: 'facts', expected: 'object' }]],
    [
      'facts in a list',
      { ...SCENARIO, facts: ['TN'] },
      [{ code: 'wrong-type', path: 'facts', expected: 'object', found: '["TN"]' }],
    ],
    [
      'no facts but null',
      { ...SCENARIO, facts: null },
      [{ code: 'wrong-type', path: 'facts', expected: 'object', found: 'null' }],
    ],
    [
      'nothing expected',
      { ...SCENARIO, expect: undefined },
      [{ code: 'missing', path: 'expect', expected: 'expectation' }],
    ],
    [
      'nothing expected of a dossier',
      { ...OF_DOSSIER, expect: undefined },
      [{ code: 'missing', path: 'expect', expected: 'expectation' }],
    ],
    [
      'no line of a dossier',
      { ...OF_DOSSIER, expect: {} },
      [{ code: 'wrong-type', path: 'expect', expected: 'lines', found: '{}' }],
    ],
    [
      'a dossier as a verdict',
      { ...OF_DOSSIER, expect: 'refused' },
      [{ code: 'wrong-type', path: 'expect', expected: 'lines', found: '"refused"' }],
    ],
    [
      'a dossier as nothing',
      { ...OF_DOSSIER, expect: null },
      [{ code: 'wrong-type', path: 'expect', expected: 'lines', found: 'null' }],
    ],
    [
      'a dossier as a list',
      { ...OF_DOSSIER, expect: ['0.055'] },
      [{ code: 'wrong-type', path: 'expect', expected: 'lines', found: '["0.055"]' }],
    ],
    [
      'a mistyped field',
      { ...SCENARIO, expects: 'refused' },
      [{ code: 'unknown-key', path: 'expects', suggestion: 'expect' }],
    ],
    ['a field of somebody’s own', { ...SCENARIO, 备注: 'x' }, [{ code: 'unknown-key', path: '备注' }]],
    [
      'a schema that is no name',
      { ...SCENARIO, $schema: 5 },
      [{ code: 'wrong-type', path: '$schema', expected: 'text', found: '5' }],
    ],
    ['no object', [], [{ code: 'wrong-type', path: '', expected: 'object', found: '[]' }]],
    ['null', null, [{ code: 'wrong-type', path: '', expected: 'object', found: 'null' }]],
    ['text', 'x', [{ code: 'wrong-type', path: '', expected: 'object', found: '"x"' }]],
    ['nothing', undefined, [{ code: 'missing', path: '', expected: 'object' }]],
  ])('%s', (_words, scenario, problems) => {
    expect(problemsIn(safeParseScenario(scenario))).toEqual(problems);
    expectMisuse(() => parseScenario(scenario), problems[0]?.code as never, problems[0]?.path as never);
  });

  it('all at once', () => {
    const wrong = { $schema: 1, name: 5, clause: '3.3.2.s2', ask: 'dosier', facts: [], expected: {} };
    expect(
      problemsIn(safeParseScenario(wrong))
        .map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual([
      'missing expect',
      'not-in-list ask',
      'unknown-clause clause',
      'unknown-key expected',
      'wrong-type $schema',
      'wrong-type facts',
      'wrong-type name',
    ]);
  });

  it('an empty object lacks every field', () => {
    expect(problemsIn(safeParseScenario({})).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing name',
      'missing clause',
      'missing ask',
      'missing facts',
      'missing expect',
    ]);
  });
});

describe('in words', () => {
  it.each<[unknown, string, string]>([
    [
      { ...SCENARIO, clause: undefined },
      'clause：没有填写，应填：条款编号，如 3.3.2.s2a',
      'clause: is missing; expected the id of a clause such as 3.3.2.s2a',
    ],
    [
      { ...SCENARIO, clause: '3.3.3.p2.s1' },
      'clause：没有编号为 "3.3.3.p2.s1" 的条款。是否应为 3.3.3.p2.s1a？',
      'clause: there is no clause "3.3.3.p2.s1". Did you mean 3.3.3.p2.s1a?',
    ],
    [
      { ...SCENARIO, expect: undefined },
      'expect：没有填写，应填：预期的结论，对象至少写明一项',
      'expect: is missing; expected the answer that is expected; of an object at least one field',
    ],
    [
      { ...OF_DOSSIER, expect: {} },
      'expect：应为：对象，至少写明一行和预期的结论，实为 {}',
      'expect: expected an object with at least one line and its answer, found {}',
    ],
  ])('%#', (scenario, zh, en) => {
    const [problem] = problemsIn(safeParseScenario(scenario));
    expect(describeProblem(problem as Problem, 'zh')).toBe(zh);
    expect(describeProblem(problem as Problem, 'en')).toBe(en);
  });
});
