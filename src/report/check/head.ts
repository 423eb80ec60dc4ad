import { library } from '../../lib/version.js';
import type { Text } from '../../types/text.js';
import { policyLabel, STATUS_NOTES } from '../words/index.js';
import type { CheckReport } from './notice.js';
import { both, same } from './words.js';

/** What stands over and under a report. */
export const HEAD_LABELS = {
  title: { zh: '政策核对', en: 'Check of a policy' },
  document: { zh: '文件', en: 'Document' },
  policy: { zh: '政策', en: 'Policy' },
  against: { zh: '对照', en: 'Against' },
  result: { zh: '结果', en: 'Result' },
  settings: { zh: '改动的参数和理解', en: 'Parameters and readings that differ' },
  setting: { zh: '参数或理解', en: 'Parameter or reading' },
  clause: { zh: '条款', en: 'Clause' },
  clauses: { zh: '条款', en: 'clauses' },
  change: { zh: '改动', en: 'Change' },
  reason: { zh: '认可理由', en: 'accepted because' },
  noReason: { zh: '尚未写明，请在认可清单中补上', en: 'nobody wrote why; say so in the accept file' },
} as const satisfies Record<string, Text>;

/** What was held against what. */
export function headRows({ file, policy, against }: CheckReport): readonly (readonly [Text, Text])[] {
  return [
    [HEAD_LABELS.document, same(file)],
    ...(policy ? [[HEAD_LABELS.policy, both((lang) => policyLabel(policy, lang))] as const] : []),
    ...(against ? [[HEAD_LABELS.against, both((lang) => policyLabel(against, lang))] as const] : []),
  ];
}

/** What the status of each policy means, each note once. */
export const statusNotes = ({ policy, against }: CheckReport): Text[] => [
  ...new Set([policy, against].flatMap((each) => (each ? [STATUS_NOTES[each.status]] : []))),
];

/** The release that checked. */
export const SIGNATURE = `${library.name} ${library.version}`;

/** Why something was accepted, or that nobody said so. */
export const reasonWords = (reason: string): Text =>
  both((lang) => (reason === '' ? HEAD_LABELS.noReason[lang] : reason));
