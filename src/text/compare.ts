import { QuotaError } from '../lib/problem.js';
import { changshu2023Text } from '../policy/changshu-2023-text.js';
import type { PassageFinding, PassageState, TextComparison, TextVerdict } from '../types/comparison.js';
import type { Fingerprint, FingerprintedText } from '../types/fingerprint.js';
import { adjoin } from './adjoin.js';
import { sourceHash } from './fingerprint.js';
import { type FoldedText, foldText } from './fold.js';
import { leftOver } from './left-over.js';
import { likeness } from './likeness.js';
import { type Place, type Places, placesOf, type Search, searchFor } from './place.js';
import { clauseBefore, foundWords } from './where.js';

const CHINESE = /\p{Script=Han}/u;

/** With so small a share of its clauses word for word, and of changed ones, a text is taken for another document. */
const FEW_EXACT = 0.05;
const FEW_CHANGED = 0.1;

function folded(text: string): FoldedText {
  const found = foldText(text);
  if (found.words === '') throw new QuotaError({ code: 'empty-text', path: '' });
  if (!CHINESE.test(found.words)) throw new QuotaError({ code: 'no-chinese', path: '' });
  return found;
}

function stateOf(place: Place | undefined): PassageState {
  if (place === undefined) return 'gone';
  if (!place.exact) return 'changed';
  return place.inOrder ? 'unchanged' : 'moved';
}

function findingOf(search: Search, places: Places, at: number): PassageFinding {
  const passage = search.passages[at] as Fingerprint;
  const place = places[at];
  const base = { clause: passage.clause, state: stateOf(place) };
  if (place === undefined) return { ...base, outOfOrder: false };
  const after = place.inOrder ? undefined : clauseBefore(search.passages, places, place.start);
  return {
    ...base,
    found: foundWords(search.text, place),
    outOfOrder: !place.inOrder,
    ...(after !== undefined && { after }),
    ...(!place.exact &&
      !passage.heading && { likeness: Math.round(likeness(passage, search.runs, place) * 100) / 100 }),
  };
}

const countOf = (findings: readonly PassageFinding[], state: PassageState): number =>
  findings.filter((finding) => finding.state === state).length;

function differenceOf({ unchanged, changed, moved, gone }: TextComparison['counts']): TextVerdict {
  const all = unchanged + changed + moved + gone;
  const isUnrelated = unchanged + moved < FEW_EXACT * all && changed < FEW_CHANGED * all;
  return isUnrelated ? 'unrelated' : 'different';
}

/**
 * Holds a text against the text that this library encodes, clause by clause, though it stores fingerprints alone:
 * which clauses stand there word for word, which are changed, moved or gone, and what is new. Blanks, line breaks,
 * page numbers on lines of their own and the width of marks do not count, nor does numbering by itself.
 *
 * A clause is `changed` where words much like it stand in its place; how like they are is an estimate. Without
 * `known`, the text is held against Changshu's consultation draft.
 *
 * @clause T
 * @throws {@link QuotaError} on a text that is empty, has no Chinese words or is too long
 *
 * @example
 * ```ts
 * import { compareText } from 'pollutant-quota-rules';
 *
 * const { verdict, counts } = compareText('关于召开年度工作会议的通知');
 * verdict; // => 'unrelated'
 * counts.gone; // => 93
 * compareText(''); // throws QuotaError
 * ```
 */
export function compareText(text: string, known: FingerprintedText = changshu2023Text): TextComparison {
  const search = searchFor(known.passages, folded(text));
  const places = placesOf(search);
  adjoin(search, places);

  const findings = known.passages.map((_passage, at) => findingOf(search, places, at));
  const ofClauses = findings.filter((_finding, at) => !known.passages[at]?.heading);
  const headings = findings.filter((_finding, at) => known.passages[at]?.heading);
  const added = leftOver(search, places);
  const textSha256 = sourceHash(text);
  const counts = {
    unchanged: countOf(ofClauses, 'unchanged'),
    changed: countOf(ofClauses, 'changed'),
    moved: countOf(ofClauses, 'moved'),
    gone: countOf(ofClauses, 'gone'),
    added: added.length,
  };

  const isSame = findings.every(({ state }) => state === 'unchanged') && added.length === 0;
  return {
    verdict: textSha256 === known.sourceSha256 ? 'identical' : isSame ? 'same-words' : differenceOf(counts),
    policy: known.policy,
    textSha256,
    counts,
    clauses: ofClauses,
    headings,
    added,
  };
}
