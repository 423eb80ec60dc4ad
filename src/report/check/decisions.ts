import type { CheckedDecision } from '../../analysis/check.js';
import type { ChangedLine } from '../../analysis/receipts.js';
import { describeProblem } from '../../lib/problem.js';
import type { Text } from '../../types/text.js';
import { nameOf, REPLAY_LABELS } from '../replay-sheet.js';
import type { Notice } from './notice.js';
import type { SourceLine } from './sources.js';
import { both, labelled, onClauses, same } from './words.js';

function changeWords({ id, was, now }: ChangedLine): Text {
  const before: Text = was?.words ?? REPLAY_LABELS.nothing;
  const after: Text = now?.words ?? REPLAY_LABELS.nothing;
  const [then, today] = [onClauses(was?.grounds ?? []), onClauses(now?.ruling?.grounds ?? [])];
  return labelled(now?.title ?? same(id), {
    zh: `由“${before.zh}”${then}变为“${after.zh}”${today}`,
    en: `from “${before.en}”${then} to “${after.en}”${today}`,
  });
}

const clausesOf = ({ was, now }: ChangedLine): string[] =>
  [...(was?.grounds ?? []), ...(now?.ruling?.grounds ?? [])].map(({ clause }) => clause);

/** What became of an earlier decision: every line that would be another, with the clauses of then and now. */
export function decisionNotice(
  { replayed, id, accepted }: CheckedDecision,
  { file, line }: SourceLine,
): Notice {
  const { state, receipt, changes, problems = [] } = replayed;
  const failing = accepted ? 'accepted' : 'failed';
  const name = same(nameOf(replayed));
  return {
    kind: 'decision',
    state: state === 'same' ? 'passed' : failing,
    code: state,
    name,
    title: labelled(name, REPLAY_LABELS[state]),
    details: [
      ...changes.map(changeWords),
      ...problems.map((problem) => both((lang) => describeProblem(problem, lang))),
    ],
    clauses: [...new Set(changes.flatMap(clausesOf))],
    place: { file, line, column: 1 },
    ...(id !== undefined && { id }),
    ...(accepted && { reason: accepted.reason }),
    data: { receipt: receipt.hash, state, changes, problems },
  };
}
