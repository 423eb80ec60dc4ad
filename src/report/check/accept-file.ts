import {
  type Check,
  findingSetting,
  inForce,
  isOfValues,
  isReason,
  type Now,
  settingKeys,
} from '../../analysis/check/index.js';
import { visibleJson } from '../../lib/visible.js';
import type { Acceptance, Acceptances, Accepted } from '../../types/accept.js';
import type { Text } from '../../types/text.js';
import { jsonText } from '../document/index.js';
import { nameOf, replayLabel } from '../words/index.js';
import { causeBriefly } from './causes.js';
import { decisionsBriefly } from './decisions.js';
import { labelled, same } from './words.js';

/** Where the JSON Schema of accept files lies, seen from a file beside `node_modules`. */
const SCHEMA = './node_modules/pollutant-quota-rules/schemas/accept.json';
const WIDTH = 110;

/** An acceptance that no longer accepts anything. */
export interface Dropped {
  /** Of what it is. */
  readonly id: string;
  /** It. */
  readonly entry: Acceptance;
  /** Whether it is kept in the file for its reason. */
  readonly isKept: boolean;
}

/** An accept file as it is to be, and what of the old one no longer counts. */
export interface UpdatedAccept {
  readonly accept: Accepted;
  readonly dropped: readonly Dropped[];
}

/** Something to be listed: of what, in which words, and what must be accepted of it. */
interface Listed {
  readonly id: string;
  readonly sentence: Text;
  readonly now: Now;
}

function listedIn(check: Check): Listed[] {
  const { changes, findings, decisions } = check;
  return [
    ...changes
      .filter(({ isIdle, entry }) => !isIdle || entry !== undefined)
      .map(({ id, cause, effects, decisions: turned, now }) => {
        const told =
          turned.length === 0
            ? []
            : decisionsBriefly(
                decisions.map((each, at) => ({
                  ...each,
                  turns: turned.find((own) => own.at === at)?.turns ?? [],
                })),
              );
        const brief = causeBriefly(cause, effects);
        return {
          id,
          now,
          sentence: told.reduce((all, each) => ({ zh: all.zh + each.zh, en: `${all.en} ${each.en}` }), brief),
        };
      }),
    ...findings.map(({ id, finding, now }) => ({ id, now, sentence: finding.title })),
    ...decisions.flatMap(({ itself, now, replayed }) =>
      itself && now
        ? [{ id: itself.id, now, sentence: labelled(same(nameOf(replayed)), replayLabel(replayed)) }]
        : [],
    ),
  ];
}

/** The acceptances under one key, with a new one last. */
class Slot {
  readonly #id: string;
  #entries: readonly Acceptance[];
  readonly dropped: Dropped[] = [];

  constructor(id: string, entries: readonly Acceptance[]) {
    this.#id = id;
    this.#entries = entries;
  }

  get entries(): readonly Acceptance[] {
    return this.#entries;
  }

  /** Takes out of force what counts and never came to pass. Its reason stays; where it has none it goes. */
  withdraw(): void {
    const entry = inForce({ own: this.#entries }, 'own');
    if (entry === undefined) return;
    const isKept = isReason(entry.reason);
    this.dropped.push({ id: this.#id, entry, isKept });
    this.#entries = isKept
      ? this.#entries.map((each) => (each === entry ? withdrawn(each) : each))
      : this.#entries.filter((each) => each !== entry);
  }

  /** Lists what is there now, with the reason that was given for the same values. */
  list({ now, sentence }: Listed, policies: Acceptance['policies'], reason: string): void {
    const entry = inForce({ own: this.#entries }, 'own');
    const written = (why: string, decisions: Acceptance['decisions']): Acceptance => ({
      ...(now.from !== undefined && { from: now.from, to: now.to }),
      policies,
      cases: now.cases,
      ...(decisions && { decisions }),
      sentence,
      reason: why,
    });
    if (entry !== undefined && isOfValues(entry, now)) {
      const decisions = now.decisions ?? entry.decisions;
      this.#entries = this.#entries.map((each) =>
        each === entry ? written(entry.reason || reason, decisions) : each,
      );
      return;
    }
    const hasComeToPass =
      entry !== undefined && isOfValues({ ...entry, from: now.from }, { ...now, to: now.from });
    if (entry !== undefined && !hasComeToPass) this.withdraw();
    this.#entries = [...this.#entries, written(reason, now.decisions)];
  }
}

const withdrawn = ({ reason, ...entry }: Acceptance): Acceptance => ({ ...entry, withdrawn: true, reason });

/** Where a key stands in the file: by the setting that it is about, so that different settings stand apart. */
function rankOf(key: string, keys: readonly string[], settings: ReadonlyMap<string, string>): number {
  const at = keys.indexOf(key);
  if (at >= 0) return at;
  if (key.startsWith('places.')) return keys.indexOf('parameters.townshipLikePlaces');
  const setting = settings.get(key);
  const of = setting === undefined ? -1 : keys.indexOf(setting);
  return of >= 0 ? of : keys.length;
}

function inOrder(accepted: Acceptances, check: Check): Acceptances {
  const keys = settingKeys();
  const settings = new Map(
    check.findings.flatMap(({ id, finding }) => {
      const setting = findingSetting(finding);
      return setting === undefined ? [] : [[id, setting] as const];
    }),
  );
  const all = [...new Set([...keys, ...Object.keys(accepted)])].map((key, at) => ({
    key,
    rank: rankOf(key, keys, settings),
    isSlot: at < keys.length,
  }));
  all.sort((a, b) => a.rank - b.rank || Number(b.isSlot) - Number(a.isSlot) || (a.key < b.key ? -1 : 1));
  return Object.fromEntries(all.map(({ key }) => [key, accepted[key] ?? []]));
}

/**
 * An accept file that lists everything of a check that can be accepted. A reason that was given for the same values is
 * kept, and the one given stands for the others; what was accepted and did not come to pass is withdrawn, and stays in the
 * file where it has a reason.
 */
export function updatedBy(check: Check, reason = ''): UpdatedAccept {
  const { accept, stale } = check;
  const policies = { from: check.against.hash, to: check.policy.hash };
  const slots = new Map(Object.entries(accept.accepted).map(([id, entries]) => [id, new Slot(id, entries)]));
  for (const { id, why } of stale) if (why === 'gone') slots.get(id)?.withdraw();
  for (const each of listedIn(check)) {
    const slot = slots.get(each.id) ?? new Slot(each.id, []);
    slots.set(each.id, slot);
    slot.list(each, policies, reason);
  }
  const accepted = Object.fromEntries(
    [...slots].filter(([, { entries }]) => entries.length > 0).map(([id, { entries }]) => [id, entries]),
  );
  return {
    accept: { ...accept, accepted: inOrder(accepted, check) },
    dropped: [...slots.values()].flatMap(({ dropped }) => dropped),
  };
}

const indented = (text: string, indent: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');

/**
 * Writes an accept file; its JSON Schema is named first. Each key opens on a line and closes on another, also where nothing
 * is under it, so that git merges what two branches write under different keys.
 */
export function acceptFile({ accepted, earlier }: Accepted, schema: string = SCHEMA): string {
  const slots = Object.entries(accepted).map(([key, entries]) => {
    const listed = entries.map((entry) => indented(jsonText(entry, WIDTH), '      ')).join(',\n');
    return `    ${visibleJson(JSON.stringify(key))}: [\n${listed === '' ? '' : `${listed}\n`}    ]`;
  });
  const rest =
    earlier === undefined ? '' : `,\n  "earlier": ${indented(jsonText(earlier, WIDTH), '  ').trimStart()}`;
  return `{\n  "$schema": ${JSON.stringify(schema)},\n  "accepted": {\n${slots.join(',\n')}\n  }${rest}\n}\n`;
}
