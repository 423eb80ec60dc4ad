import { otherReadings } from '../../lib/other-readings.js';
import { wellFormed } from '../../policy/usable.js';
import type { Policy } from '../../types/policy.js';
import { READING_CHOICES, type ReadingChoice, type ReadingId } from '../../types/reading.js';

/** A policy that differs from another in one reading alone. */
export interface Variant {
  readonly reading: ReadingId;
  readonly choice: ReadingChoice;
  readonly policy: Policy;
}

const known = /* @__PURE__ */ new WeakMap<Policy, readonly Variant[]>();

/** Every policy that is one reading away from one of the library's own. */
export function variantsOf(policy: Policy): readonly Variant[] {
  const remembered = known.get(policy);
  if (remembered !== undefined) return remembered;
  const variants = (Object.keys(READING_CHOICES) as ReadingId[]).flatMap((reading) =>
    otherReadings(reading, policy.readings).map((readings) => ({
      reading,
      choice: readings[reading],
      policy: wellFormed({ ...policy, readings }),
    })),
  );
  known.set(policy, variants);
  return variants;
}
