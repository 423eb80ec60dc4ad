import { canonicalJson } from '../../lib/hash.js';
import type { Acceptance, Acceptances, Tally } from '../../types/accept.js';

/**
 * Why something is not accepted: `not-listed`, nobody has; `no-reason`, nobody said why; `other-values`, what was accepted
 * goes from another value or to another; `other-cases` and `other-decisions`, the same change now has another effect.
 */
export type Refusal = 'not-listed' | 'no-reason' | 'other-values' | 'other-cases' | 'other-decisions';

/** Something that must be accepted, or the check fails. */
export interface Acceptable {
  /** By which it is accepted: the setting, finding or decision that it is. */
  readonly id: string;
  /** What a person wrote of it, whether or not that accepts it as it is now. */
  readonly entry?: Acceptance;
  /** Why that does not accept it; absent where it does. */
  readonly refused?: Refusal;
}

/** What an acceptance must say to accept something as it is now. */
export interface Now {
  /** The setting as it was; absent where it was not there. */
  readonly from?: unknown;
  /** The setting as it is; absent where it is gone. */
  readonly to?: unknown;
  /** The cases that it changes, counted and told by a digest. */
  readonly cases: Tally;
  /** Absent where no decisions were looked at. */
  readonly decisions?: Tally | undefined;
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** A reason says something: it has a letter or a figure in it. */
export const isReason = (reason: string): boolean => /[\p{L}\p{N}]/u.test(reason);

/** The acceptance under a key that counts: the last that was not withdrawn. */
export const inForce = (accepted: Acceptances, key: string): Acceptance | undefined =>
  (Object.hasOwn(accepted, key) ? accepted[key] : undefined)?.findLast(({ withdrawn }) => withdrawn !== true);

/** Whether an acceptance is of this change of values. */
export const isOfValues = (entry: Acceptance, { from, to }: Now): boolean =>
  isSame(entry.from, from) && isSame(entry.to, to);

const NONE = 0;

function refusalOf(entry: Acceptance, now: Now): Refusal | undefined {
  if (!isOfValues(entry, now)) return 'other-values';
  if (!isSame(entry.cases, now.cases)) return 'other-cases';
  const { decisions } = now;
  const isOther =
    decisions !== undefined &&
    (entry.decisions === undefined ? decisions.count > NONE : !isSame(entry.decisions, decisions));
  if (isOther) return 'other-decisions';
  return isReason(entry.reason) ? undefined : 'no-reason';
}

/** How something stands that must be accepted. */
export function standingOf(id: string, now: Now, accepted: Acceptances): Acceptable {
  const entry = inForce(accepted, id);
  if (entry === undefined) return { id, refused: 'not-listed' };
  const refused = refusalOf(entry, now);
  return { id, entry, ...(refused && { refused }) };
}

/** Whether something is accepted. */
export const isAccepted = ({ refused }: Acceptable): boolean => refused === undefined;
