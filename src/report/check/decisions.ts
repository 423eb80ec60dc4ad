import type { CheckedDecision } from '../../analysis/check/index.js';
import type { ChangedLine } from '../../analysis/receipt/index.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Text } from '../../types/text.js';
import { differenceWords, nameOf, REPLAY_LABELS, replayLabel, worthTelling } from '../words/index.js';
import type { Notice } from './notice.js';
import type { SourceLine } from './sources.js';
import { both, labelled, onClauses, same } from './words.js';

function changeWords(change: ChangedLine): Text {
  const { was, now } = change;
  const before: Text = was?.words ?? REPLAY_LABELS.nothing;
  const after: Text = now?.words ?? REPLAY_LABELS.nothing;
  const [then, today] = [onClauses(was?.grounds ?? []), onClauses(now?.ruling?.grounds ?? [])];
  return labelled(titleOf(change), {
    zh: `由“${before.zh}”${then}变为“${after.zh}”${today}`,
    en: `from “${before.en}”${then} to “${after.en}”${today}`,
  });
}

const titleOf = ({ id, now }: ChangedLine): Text => now?.title ?? same(id);

/** Which answers would be others, in brackets; nothing where there are none. */
function namesOf(changes: readonly ChangedLine[]): Text {
  if (changes.length === 0) return same('');
  const titles = changes.map(titleOf);
  return {
    zh: `（${titles.map(({ zh }) => zh).join('、')}）`,
    en: ` (${titles.map(({ en }) => en).join(', ')})`,
  };
}

const clausesOf = ({ was, now }: ChangedLine): string[] =>
  [...(was?.grounds ?? []), ...(now?.ruling?.grounds ?? [])].map(({ clause }) => clause);

/**
 * What became of an earlier decision: every line that would be another, with the clauses of then and now, and what else of
 * its receipt would not be said today.
 */
export function decisionNotice(
  { replayed, id, accepted }: CheckedDecision,
  { file, line }: SourceLine,
): Notice {
  const { state, receipt, changes, differences, problems = [] } = replayed;
  const failing = accepted ? 'accepted' : 'failed';
  const name = same(nameOf(replayed));
  const names = namesOf(changes);
  return {
    kind: 'decision',
    state: state === 'same' ? 'passed' : failing,
    code: state,
    name,
    title: labelled(
      name,
      both((lang) => replayLabel(replayed)[lang] + names[lang]),
    ),
    details: [
      ...changes.map(changeWords),
      ...worthTelling(replayed).map(differenceWords),
      ...problems.map((problem) => both((lang) => describeProblem(problem, lang))),
    ],
    clauses: [...new Set(changes.flatMap(clausesOf))],
    place: { file, line, column: 1 },
    ...(id !== undefined && { id }),
    ...(accepted && { reason: accepted.reason }),
    data: { receipt: receipt.hash, state, changes, differences, problems },
  };
}
