import { library } from '../../lib/version.js';
import { visible } from '../../lib/visible.js';
import type { Lang } from '../../types/text.js';
import { indentedJson } from '../document/index.js';
import { statusNotes } from './head.js';
import type { CheckReport, Notice, Place } from './notice.js';
import { linesTold } from './told.js';
import { KIND_LABELS } from './verdict.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The name of what several notices have in common, such as `change/offsetRatio`. */
const ruleId = ({ kind, code }: Notice): string => `${kind}/${code}`;

/** A file as a relative reference: forward slashes, and percent signs for what a URI cannot hold. */
const uriOf = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');

/** A text in which nothing is a link to be followed. */
const plain = (text: string): string => visible(text).replaceAll('](', '\\](');

const locationOf = ({ file, line, column }: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && {
      region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
    }),
  },
});

const resultOf = (notice: Notice, rules: readonly string[], lang: Lang) => {
  const { state, place, id, reason } = notice;
  const rule = ruleId(notice);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: state === 'noted' ? 'note' : 'error',
    message: { text: linesTold(notice, lang).map(plain).join('\n') },
    locations: [locationOf(place)],
    ...(id !== undefined && { partialFingerprints: { 'notice/v1': id } }),
    ...(state === 'accepted' && {
      suppressions: [
        { kind: 'external', status: 'accepted', ...(reason && { justification: visible(reason) }) },
      ],
    }),
  };
};

/** Writes the report of a check as SARIF 2.1.0: a result for each notice, those that were accepted as suppressed. */
export function sarifOf(report: CheckReport, lang: Lang): string {
  const { file, policy, against, notices } = report;
  const told = notices.filter(({ state }) => state !== 'passed');
  const rules = new Map(told.map((notice) => [ruleId(notice), notice]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: library.name,
            version: library.version,
            rules: [...rules].map(([id, { kind, code, topic }]) => ({
              id,
              shortDescription: { text: plain(`${KIND_LABELS[kind][lang]} · ${topic?.[lang] ?? code}`) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        properties: {
          document: file,
          policy,
          against,
          notice: statusNotes(report)
            .map((note) => note[lang])
            .join(' '),
        },
        results: told.map((notice) => resultOf(notice, [...rules.keys()], lang)),
      },
    ],
  };
  return indentedJson(log);
}
