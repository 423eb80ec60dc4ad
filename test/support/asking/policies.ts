import fc from 'fast-check';
import type { Policy } from '../../../src/types/policy.js';
import { READING_CHOICES, type ReadingId } from '../../../src/types/reading.js';
import { withReadings } from '../policies.js';

/** Any policy that reads every open point as it likes. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record(
    Object.fromEntries(
      Object.entries(READING_CHOICES).map(([id, choices]) => [
        id,
        fc.constantFrom(...(choices as readonly string[])),
      ]),
    ) as Record<ReadingId, fc.Arbitrary<never>>,
  )
  .map((readings) => withReadings(readings));
