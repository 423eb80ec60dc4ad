import type { CheckedScenario, ScenarioMismatch } from '../../analysis/check/index.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Text } from '../../types/text.js';
import type { Notice } from './notice.js';
import { placeIn, type SourceFile } from './sources.js';
import { both, labelled, onClauses, same } from './words.js';

const STATES = {
  passed: { zh: '符合预期', en: 'decided as expected' },
  failed: { zh: '与预期不符', en: 'not decided as expected' },
  broken: { zh: '事实无法据以作答', en: 'its facts cannot be decided' },
} as const satisfies Record<string, Text>;

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
  const path = state === 'broken' ? (problems[0]?.path ?? 'facts') : first?.path && `expect.${first.path}`;
  return {
    kind: 'scenario',
    state: state === 'passed' ? 'passed' : 'failed',
    code: ask,
    name: same(name),
    title: labelled(same(name), STATES[state]),
    details:
      state === 'passed'
        ? []
        : [
            ...mismatches.map(mismatchWords),
            ...problems.map((problem) => both((lang) => describeProblem(problem, lang))),
            labelled(
              CITED,
              both((lang) => `${clause} ${clauseWords[lang]}`),
            ),
          ],
    clauses: [clause],
    place: placeIn(source, path || 'expect'),
    data: { scenario, ...played },
  };
}
