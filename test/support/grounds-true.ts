import type { Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';
import { withReadings } from './policies.js';
import type { Questions } from './questions.js';

/**
 * What each ground says of the facts it is given for, by clause and code, as the text has it; `about` is the part of the
 * outcome that the ground speaks of.
 */
export type Says<Facts> = Readonly<
  Record<string, (facts: Facts, readings: Readings, about: string | undefined) => boolean>
>;

/** The draft with every combination of these readings. */
export function everyReading(ids: readonly ReadingId[]): Policy[] {
  let combined: Partial<Readings>[] = [{}];
  for (const id of ids) {
    combined = combined.flatMap((readings) =>
      READING_CHOICES[id].map((choice) => ({ ...readings, [id]: choice })),
    );
  }
  return combined.map(withReadings);
}

interface Given {
  readonly facts: unknown;
  readonly says: string;
  readonly isTrue: boolean;
}

/** Every ground of every question under these policies, and whether it is true there; what the text leaves open aside. */
export function givenBy(rule: Questions, says: Says<never>, policies: readonly Policy[]): Given[] {
  return policies.flatMap((policy) =>
    Array.from({ length: rule.count }, (_, at) => at).flatMap((at) => {
      const facts = rule.factsAt(at);
      const grounds = rule.ask(at, policy)?.grounds ?? [];
      return grounds
        .filter(({ code }) => code !== 'as-read')
        .map(({ clause, code, about }) => {
          const name = `${clause} ${code}`;
          const isTrue = says[name]?.(facts as never, policy.readings, about) === true;
          return { facts, says: name, isTrue };
        });
    }),
  );
}
