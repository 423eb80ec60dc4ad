import { clauses } from '../../policy/clauses.js';
import type { ClauseId } from '../../types/clause.js';
import type { AddedWords, PassageFinding } from '../../types/comparison.js';
import type { Lang } from '../../types/text.js';
import type { ClauseReport, TextReport } from './report.js';
import { addedWords, dependentWords, findingWords, shownWords, TEXT_LABELS } from './words.js';

/** One place where the given text is not as the known one, in words. */
export interface TextPlace {
  /** The clause, a heading, or nothing for new words. */
  readonly title: string;
  /** What has become of it. */
  readonly change: string;
  /** What the clause says, in our own words; empty for anything else. */
  readonly summary: string;
  /** The words that stand there now; empty where nothing does. */
  readonly words: string;
  /** What hangs on it, or on the clause whose sentence it goes on with, as labels and words. */
  readonly hangs: readonly (readonly [label: string, words: string])[];
}

const headingPlace = (finding: PassageFinding, lang: Lang): TextPlace => ({
  title: {
    zh: `${TEXT_LABELS.heading.zh}（${finding.clause} 之上）`,
    en: `${TEXT_LABELS.heading.en} above ${finding.clause}`,
  }[lang],
  change: findingWords(finding, lang),
  summary: '',
  words: shownWords(finding.found?.words ?? '', lang),
  hangs: [],
});

const clausePlace = (finding: ClauseReport, lang: Lang): TextPlace => ({
  title: finding.clause,
  change: findingWords(finding, lang),
  summary: clauses[finding.clause].summary[lang],
  words: shownWords(finding.found?.words ?? '', lang),
  hangs: dependentWords(finding.clause, lang),
});

const addedPlace = (added: AddedWords, lang: Lang): TextPlace => ({
  title: '',
  change: addedWords(added, lang),
  summary: '',
  words: shownWords(added.words, lang),
  hangs: added.sameSentence && added.after !== undefined ? dependentWords(added.after, lang) : [],
});

/**
 * Every place where the given text is not as the known one, in the order of the known text; new words after the clause
 * that they follow. None where the given text is another document.
 */
export function placesIn({ verdict, clauses, headings, added }: TextReport, lang: Lang): TextPlace[] {
  if (verdict === 'unrelated') return [];
  const isOther = ({ state }: PassageFinding): boolean => state !== 'unchanged';
  const after = (clause: ClauseId | undefined): TextPlace[] =>
    added.filter((each) => each.after === clause).map((each) => addedPlace(each, lang));
  return [
    ...after(undefined),
    ...clauses.flatMap((finding) => [
      ...headings
        .filter((each) => each.clause === finding.clause && isOther(each))
        .map((each) => headingPlace(each, lang)),
      ...(isOther(finding) ? [clausePlace(finding, lang)] : []),
      ...after(finding.clause),
    ]),
  ];
}
