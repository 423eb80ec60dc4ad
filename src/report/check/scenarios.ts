import { type CheckedScenario, citesItsClause, type ScenarioMismatch } from '../../analysis/check/index.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Text } from '../../types/text.js';
import { clauseIds } from '../sheet/index.js';
import type { Notice } from './notice.js';
import { placeIn, type SourceFile } from './sources.js';
import { both, labelled, onClauses, same } from './words.js';

const STATES = {
  passed: { zh: '符合预期', en: 'decided as expected' },
  failed: { zh: '与预期不符', en: 'not decided as expected' },
  broken: { zh: '事实无法据以作答', en: 'its facts cannot be decided' },
} as const satisfies Record<string, Text>;

const UNCITED: Text = {
  zh: '符合预期，但所问的结论并不以所引条款为依据',
  en: 'decided as expected, but what it asks does not rest on the clause that it cites',
};
const RESTS_ON: Text = { zh: '结论的依据', en: 'the answer rests on' };
const CITED: Text = { zh: '所引条款', en: 'clause cited' };
const NOTHING: Text = { zh: '无', en: 'nothing' };

const shown = (value: unknown): Text => {
  if (value === undefined || value === null) return NOTHING;
  return same(typeof value === 'string' ? value : JSON.stringify(value));
};

const mismatchWords = ({ path, expected, found, grounds }: ScenarioMismatch): Text => {
  const [wanted, is, on] = [shown(expected), shown(found), onClauses(grounds)];
  return {
    zh: `${path && `${path}：`}应为 ${wanted.zh}，实为 ${is.zh}${on}`,
    en: `${path && `${path}: `}expected ${wanted.en}, found ${is.en}${on}`,
  };
};

/** What became of a scenario: each place where the answer is not as expected, and on which clauses it rests. */
export function scenarioNotice(
  { scenario, played, clauseWords }: CheckedScenario,
  source: SourceFile,
): Notice {
  const { name, clause, ask } = scenario;
  const { state, mismatches, problems } = played;
  const [first] = mismatches;
  const isUncited = state === 'passed' && !citesItsClause(scenario, played);
  const citation = labelled(
    CITED,
    both((lang) => `${clause} ${clauseWords[lang]}`),
  );
  const path = isUncited
    ? 'clause'
    : state === 'broken'
      ? (problems[0]?.path ?? 'facts')
      : first?.path && `expect.${first.path}`;
  return {
    kind: 'scenario',
    state: isUncited ? 'noted' : state === 'passed' ? 'passed' : 'failed',
    code: ask,
    name: same(name),
    title: labelled(same(name), isUncited ? UNCITED : STATES[state]),
    details: isUncited
      ? [citation, labelled(RESTS_ON, same(clauseIds(played.grounds)))]
      : state === 'passed'
        ? []
        : [
            ...mismatches.map(mismatchWords),
            ...problems.map((problem) => both((lang) => describeProblem(problem, lang))),
            citation,
          ],
    clauses: [clause],
    place: placeIn(source, path || 'expect'),
    data: { scenario, state, mismatches, problems },
  };
}
