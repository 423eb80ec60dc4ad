import type { AppliedPolicy } from '../../dossier/answer.js';
import { unlisted } from '../../lib/problem.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { AcceptedEntry } from '../../types/accept.js';
import type { Problem } from '../../types/problem.js';
import type { Text } from '../../types/text.js';
import type { Notice } from './notice.js';
import { type BadFile, placeIn, type SourceFile } from './sources.js';
import { both, labelled, same } from './words.js';

const STALE: Text = {
  zh: '认可清单中的此项已不再出现，可用 --update 删去',
  en: 'is listed as accepted but does not occur any more; --update drops it',
};
const REASON: Text = { zh: '当时的理由', en: 'the reason given' };

function problemNotice({ file, prevented }: BadFile, problem: Problem): Notice {
  const { line, column, code } = problem;
  const more = unlisted([problem]);
  const { line: _line, column: _column, ...bare } = problem;
  return {
    kind: 'input',
    state: 'failed',
    code,
    name: both(() => (problem.path === '' ? file : `${file} ${problem.path}`)),
    topic: labelled(same(file), prevented),
    title: both((lang) => describeProblem(bare, lang)),
    details: [],
    clauses: [],
    place: {
      file,
      ...(line !== undefined && { line, ...(column !== undefined && { column }) }),
    },
    ...(more > 0 && { count: more }),
    data: problem,
  };
}

/** Every problem of a file that cannot be used, or only in part. */
export const inputNotices = (bad: BadFile): Notice[] =>
  bad.problems.map((problem) => problemNotice(bad, problem));

/** Something accepted that does not occur any more. */
export function staleNotice(entry: AcceptedEntry, at: number, source: SourceFile): Notice {
  const { id, about, sentence, reason } = entry;
  return {
    kind: 'stale',
    state: 'noted',
    code: about,
    name: same(id),
    title: labelled(same(id), STALE),
    details: [sentence, ...(reason === '' ? [] : [labelled(REASON, same(reason))])],
    clauses: [],
    place: placeIn(source, `accepted[${at}]`),
    id,
    data: entry,
  };
}

/** A policy that bears the id of the built-in draft, though it says something else. */
export const sameIdNotice = ({ id }: AppliedPolicy, source: SourceFile): Notice => ({
  kind: 'finding',
  state: 'noted',
  code: 'same-id',
  name: same('same-id'),
  title: {
    zh: `编号“${id}”是内置征求意见稿的编号，而内容不同；请另起编号，以免两者的决定混淆`,
    en: `it bears the id “${id}” of the built-in draft but says something else; give it its own, or decisions under the two are mistaken for each other`,
  },
  details: [],
  clauses: [],
  place: placeIn(source, 'id'),
});
