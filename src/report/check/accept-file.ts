import type { AcceptedAbout, AcceptedEntry } from '../../types/accept.js';
import type { Text } from '../../types/text.js';
import { jsonText } from '../document/index.js';
import type { CheckReport, Notice, NoticeKind } from './notice.js';
import { labelled } from './words.js';

/** Where the JSON Schema of accept files lies, seen from a file beside `node_modules`. */
const SCHEMA = './node_modules/pollutant-quota-rules/schemas/accept.json';
const WIDTH = 110;

const ABOUT: Readonly<Partial<Record<NoticeKind, AcceptedAbout>>> = {
  change: 'change',
  finding: 'lint',
  decision: 'decision',
};

/** What is accepted, in one sentence; of a change with its rule. */
const sentenceOf = ({ kind, topic, title }: Notice): Text =>
  kind === 'change' && topic !== undefined ? labelled(topic, title) : title;

/**
 * The entries of an accept file that lists everything in a report that can be accepted, each once, with the reasons that
 * were given before; `kept` are entries that this check did not look at.
 */
export function acceptedBy({ notices }: CheckReport, kept: readonly AcceptedEntry[] = []): AcceptedEntry[] {
  const entries = new Map<string, AcceptedEntry>();
  for (const notice of notices) {
    const { kind, state, id, reason = '' } = notice;
    const about = ABOUT[kind];
    if (about === undefined || id === undefined || state === 'passed') continue;
    entries.set(id, { id, about, sentence: sentenceOf(notice), reason });
  }
  for (const entry of kept) entries.set(entry.id, entry);
  return [...entries.values()];
}

/** Writes an accept file; its JSON Schema is named first. */
export const acceptFile = (accepted: readonly AcceptedEntry[], schema: string = SCHEMA): string =>
  jsonText({ $schema: schema, accepted }, WIDTH);
