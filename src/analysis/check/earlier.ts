import { canonicalJson, sha256 } from '../../lib/hash.js';
import type { EarlierEntry } from '../../types/accept.js';
import { type Region, type Setting, sameCases } from '../compare/index.js';
import type { Finding } from '../lint/index.js';
import { QUESTIONS } from '../questions/index.js';
import type { Receipt, Replayed } from '../receipt/index.js';
import type { Description } from '../space/index.js';

// Releases up to 0.4 named what is accepted by a hash that English sentences went into. Files of theirs are read by the same
// ids, found again here, so that nobody has to accept anew what he has accepted.

const named = (about: EarlierEntry['about'], what: unknown): string =>
  `${about}-${sha256(canonicalJson(what)).slice(0, 12)}`;

const casesOf = (where: Description): unknown => where.map(({ id, words }) => [id, words.en]);

/** What these releases called a question, where it has another name by now. */
const THEN: Readonly<Record<string, string>> = { routeOfUse: 'useRoute', priorityOfUse: 'usePriority' };

function changeId(group: readonly Region[]): string {
  const [{ question, where, because }] = group as readonly [Region, ...Region[]];
  const parts = group.map(({ part, from, to, direction }) =>
    QUESTIONS[question].parts[part]?.figure ? [part, direction] : [part, from, to],
  );
  return named('change', [
    THEN[question] ?? question,
    casesOf(where),
    because.map(({ id, from, to }) => [id, from, to]),
    parts,
  ]);
}

/** The id of a finding in an earlier release. */
export const earlierFindingId = ({ id, severity, where, found, expected }: Finding): string =>
  named('lint', [id, severity, found, expected?.en, where.map(casesOf)]);

/** The id of an earlier decision in an earlier release. */
export function earlierDecisionId({ receipt, state, changes, differences, problems }: Replayed): string {
  const lines = changes.map(({ id, now }) => [id, now?.value]);
  const others = differences
    .filter(({ expected }) => !expected)
    .map(({ kind, path, now }) => [kind, path, now]);
  const hash = (receipt as Receipt | null)?.hash;
  return named('decision', [hash, state, lines, problems, ...(others.length > 0 ? [others] : [])]);
}

/** Entries of an earlier release, and which of them something was found for. */
export class EarlierEntries {
  readonly #entries: ReadonlyMap<string, EarlierEntry>;
  readonly #found = new Set<string>();

  constructor(entries: readonly EarlierEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Those that nothing was found for. */
  get left(): EarlierEntry[] {
    return [...this.#entries.values()].filter(({ id }) => !this.#found.has(id));
  }

  /** The reasons of some ids, each once, where all of them are there. */
  reasonsOf(ids: readonly string[]): string | undefined {
    const entries = ids.map((id) => this.#entries.get(id));
    if (ids.length === 0 || entries.includes(undefined)) return undefined;
    for (const id of ids) this.#found.add(id);
    return [...new Set(entries.map((entry) => entry?.reason ?? ''))]
      .filter((reason) => reason !== '')
      .join('；');
  }

  /** Whether an id is there. */
  has(id: string): boolean {
    if (this.#entries.has(id)) this.#found.add(id);
    return this.#entries.has(id);
  }

  /** The reasons for all that some settings change between two policies, where each change of it was accepted. */
  reasonsFor(settings: readonly Setting[], regions: readonly Region[]): string | undefined {
    const own = sameCases(regions).filter(([first]) =>
      first?.because.some(({ id }) => settings.some((setting) => setting.id === id)),
    );
    return this.reasonsOf(own.map(changeId));
  }
}
