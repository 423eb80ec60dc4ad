import type { AcceptedAbout, AcceptedEntry } from '../../types/accept.js';
import { jsonText } from '../json-text.js';
import type { CheckReport, NoticeKind } from './notice.js';

/** Where the JSON Schema of accept files lies, seen from a file beside `node_modules`. */
const SCHEMA = './node_modules/pollutant-quota-rules/schemas/accept.json';
const WIDTH = 110;

const ABOUT: Readonly<Partial<Record<NoticeKind, AcceptedAbout>>> = {
  change: 'change',
  finding: 'lint',
  decision: 'decision',
};

/**
 * The entries of an accept file that lists everything in a report that can be accepted, each once, with the reasons that
 * were given before; `kept` are entries that this check did not look at.
 */
export function acceptedBy({ notices }: CheckReport, kept: readonly AcceptedEntry[] = []): AcceptedEntry[] {
  const entries = new Map<string, AcceptedEntry>();
  for (const { kind, state, id, topic, title, reason = '' } of notices) {
    const about = ABOUT[kind];
    if (about === undefined || id === undefined || state === 'passed') continue;
    const sentence = {
      zh: topic && kind === 'change' ? `${topic.zh}：${title.zh}` : title.zh,
      en: topic && kind === 'change' ? `${topic.en}: ${title.en}` : title.en,
    };
    entries.set(id, { id, about, sentence, reason });
  }
  for (const entry of kept) entries.set(entry.id, entry);
  return [...entries.values()];
}

/** Writes an accept file; its JSON Schema is named first. */
export const acceptFile = (accepted: readonly AcceptedEntry[], schema: string = SCHEMA): string =>
  jsonText({ $schema: schema, accepted }, WIDTH);
