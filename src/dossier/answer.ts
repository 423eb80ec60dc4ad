import { optional } from '../lib/check.js';
import { deepFreeze } from '../lib/freeze.js';
import { type Library, library } from '../lib/version.js';
import { policyHash } from '../policy/hash.js';
import type { Note } from '../types/note.js';
import type { Policy, PolicyStatus } from '../types/policy.js';
import { READING_CHOICES, type ReadingId } from '../types/reading.js';
import type { Ruling } from '../types/ruling.js';

const READING_IDS = Object.keys(READING_CHOICES) as ReadingId[];

/** The policy that an answer applied. */
export interface AppliedPolicy {
  /** Its id. */
  readonly id: string;
  /** How far it has come; `draft` binds nobody. */
  readonly status: PolicyStatus;
  /** SHA-256 of the policy as canonical JSON. */
  readonly hash: string;
}

/** What every answer carries, so that it can be checked later. */
export interface Answer<Facts> {
  /** What to know beside it, such as a place that nobody lists; empty where there is nothing. */
  readonly notes: readonly Note[];
  /** The readings that the answer rests on. */
  readonly readings: readonly ReadingId[];
  /** The policy that was applied. */
  readonly policy: AppliedPolicy;
  /** The library that applied it. */
  readonly library: Library;
  /** The facts as they were given: a copy, which nobody can change. */
  readonly facts: Facts;
}

/** What an answer says of the policy that it applied. */
export const appliedPolicy = (policy: Policy): AppliedPolicy => ({
  id: policy.id,
  status: policy.status,
  hash: policyHash(policy),
});

/** Signs an answer with its policy, the library and the facts; the readings are those of its rulings. */
export function answer<Facts>(
  facts: Facts,
  policy: Policy,
  rulings: readonly Ruling<unknown>[],
  notes: readonly Note[],
): Answer<Facts> {
  const used = new Set<ReadingId>();
  for (const { grounds } of rulings) {
    for (const each of grounds) {
      const reading = optional(each, 'reading');
      if (reading !== undefined) used.add(reading);
    }
  }
  return {
    notes: deepFreeze(notes),
    readings: READING_IDS.filter((id) => used.has(id)),
    policy: appliedPolicy(policy),
    library,
    facts,
  };
}
