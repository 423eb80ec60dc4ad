import { type Acceptable, findingSetting, isAccepted } from '../../analysis/check/index.js';
import type { Finding } from '../../analysis/lint/index.js';
import type { Text } from '../../types/text.js';
import { caseText, FINDING_LABELS } from '../analysis/index.js';
import { refusalWords } from './causes.js';
import type { Notice } from './notice.js';
import { placeIn, type SourceFile } from './sources.js';
import { both, inRow, labelled, same } from './words.js';

const WHERE: Text = { zh: '情形', en: 'where' };
const EXAMPLE: Text = { zh: '例如', en: 'for example' };
const TAKEN: Text = { zh: '现采用', en: 'taken' };

/** Something that a drafter might mend; a note harms nothing and cannot be accepted. */
export function findingNotice(finding: Finding, policy: SourceFile, standing?: Acceptable): Notice {
  const { kind, severity, clauses, title, where, witness, readings } = finding;
  const open = severity === 'note' ? 'noted' : 'failed';
  const accepted = standing !== undefined && isAccepted(standing);
  const refusal = standing?.refused && refusalWords(standing.refused, standing.entry);
  return {
    kind: 'finding',
    state: accepted ? 'accepted' : open,
    code: kind,
    name: same(finding.id),
    topic: FINDING_LABELS[kind],
    title,
    details: [
      ...where.map((description) => labelled(WHERE, inRow(description.map(({ words }) => words)))),
      ...(witness === undefined
        ? []
        : [
            labelled(
              EXAMPLE,
              both((lang) => `${caseText(witness, lang)} → ${witness.decided[lang]}`),
            ),
          ]),
      ...readings.map(({ chosenWords }) => labelled(TAKEN, chosenWords)),
      ...(refusal ? [refusal] : []),
    ],
    clauses,
    place: placeIn(policy, findingSetting(finding) ?? ''),
    ...(standing && { id: standing.id }),
    ...(accepted && standing.entry && { reason: standing.entry.reason }),
    data: finding,
  };
}
