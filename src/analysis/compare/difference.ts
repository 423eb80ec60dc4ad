import { canonicalJson } from '../../lib/hash.js';
import { parameters } from '../../policy/parameters.js';
import { choiceUnder, readings, readingUnder } from '../../policy/readings.js';
import { wellFormed } from '../../policy/usable.js';
import type { ClauseId } from '../../types/clause.js';
import type { ParameterId, Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { Text } from '../../types/text.js';

/** A parameter or a reading by which two policies differ. */
export type Setting = ParameterSetting | ReadingSetting;

/** A parameter with its two values. */
export interface ParameterSetting {
  /** It is a figure, date or list that the text sets. */
  readonly kind: 'parameter';
  /** Which. */
  readonly id: ParameterId;
  /** The clause that sets it. */
  readonly clause: ClauseId;
  /** Its value in the first policy. */
  readonly from: unknown;
  /** Its value in the second. */
  readonly to: unknown;
}

/** A reading with its two choices. */
export interface ReadingSetting {
  /** It is a point that the text leaves open. */
  readonly kind: 'reading';
  /** Which. */
  readonly id: ReadingId;
  /** The clause whose words leave it open. */
  readonly clause: ClauseId;
  /** What the first policy chooses. */
  readonly from: string;
  /** What the second does. */
  readonly to: string;
  /** What the text leaves open, with the figures of the second policy. */
  readonly question: Text;
  /** Both choices in words. */
  readonly words: {
    /** What the first policy chooses, with its figures. */
    readonly from: Text;
    /** What the second does, with its own. */
    readonly to: Text;
  };
}

/** Every parameter and reading by which two policies differ. */
export function settingsBetween(a: Policy, b: Policy): Setting[] {
  const differing = Object.keys(parameters) as ParameterId[];
  return [
    ...differing
      .filter((id) => canonicalJson(a.parameters[id]) !== canonicalJson(b.parameters[id]))
      .map(
        (id): Setting => ({
          kind: 'parameter',
          id,
          clause: parameters[id].clause,
          from: a.parameters[id],
          to: b.parameters[id],
        }),
      ),
    ...(Object.keys(readings) as ReadingId[])
      .filter((id) => a.readings[id] !== b.readings[id])
      .map(
        (id): Setting => ({
          kind: 'reading',
          id,
          clause: readings[id].clauses[0],
          from: a.readings[id],
          to: b.readings[id],
          question: readingUnder(id, b).question,
          words: { from: choiceUnder(id, a.readings[id], a), to: choiceUnder(id, b.readings[id], b) },
        }),
      ),
  ];
}

/** A policy with one setting changed. */
export const withSetting = (policy: Policy, { kind, id }: Setting, from: Policy): Policy =>
  wellFormed(
    kind === 'parameter'
      ? { ...policy, parameters: { ...policy.parameters, [id]: from.parameters[id] } }
      : { ...policy, readings: { ...policy.readings, [id]: from.readings[id] } },
  );
