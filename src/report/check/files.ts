import type { StaleAcceptance } from '../../analysis/check/index.js';
import type { AppliedPolicy } from '../../dossier/answer.js';
import { unlisted } from '../../lib/problem.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Problem } from '../../types/problem.js';
import type { Text } from '../../types/text.js';
import type { Notice } from './notice.js';
import { type BadFile, placeIn, placeOfEntry, type SourceFile } from './sources.js';
import { both, labelled, same } from './words.js';

const WHY: Readonly<Record<StaleAcceptance['why'], Text>> = {
  gone: {
    zh: '认可的内容与政策不符，不能留着；用 --update 撤下，理由仍会保留',
    en: 'accepts what the policy does not say; --update withdraws it and keeps its reason',
  },
  'no-reason': { zh: '没有写明理由', en: 'nobody wrote why it was accepted' },
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

/** An acceptance that accepts nothing. */
export function staleNotice({ id, entry, at, why }: StaleAcceptance, source: SourceFile): Notice {
  const { sentence, reason } = entry;
  return {
    kind: 'stale',
    state: 'failed',
    code: why,
    name: same(id),
    title: labelled(same(id), WHY[why]),
    details: [sentence, ...(reason === '' ? [] : [labelled(REASON, same(reason))])],
    clauses: [],
    place: placeOfEntry(source, id, at),
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
