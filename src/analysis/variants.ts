import { otherReadings } from '../lib/other-readings.js';
import type { Policy } from '../types/policy.js';
import { READING_CHOICES, type ReadingChoice, type ReadingId } from '../types/reading.js';

/** A policy that differs from another in one reading alone. */
export interface Variant {
  readonly reading: ReadingId;
  readonly choice: ReadingChoice;
  readonly policy: Policy;
}

const known = /* @__PURE__ */ new WeakMap<Policy, readonly Variant[]>();

/** Every policy that is one reading away from a policy. */
export function variantsOf(policy: Policy): readonly Variant[] {
  const remembered = Object.isFrozen(policy) ? known.get(policy) : undefined;
  if (remembered !== undefined) return remembered;
  const variants = (Object.keys(READING_CHOICES) as ReadingId[]).flatMap((reading) =>
    otherReadings(reading, policy.readings).map((readings) => ({
      reading,
      choice: readings[reading],
      policy: Object.freeze({ ...policy, readings }),
    })),
  );
  known.set(policy, variants);
  return variants;
}
