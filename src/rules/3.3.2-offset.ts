import { type Cell, cellUnder } from '../lib/cell.js';
import { placeIn, reading, yesNo } from '../lib/check.js';
import { amount, constant, Decimal, frozen, ZERO } from '../lib/decimal.js';
import { asRead, ground, restsOn } from '../lib/ground.js';
import { type Lists, remember, YES_NO } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { AddedDischarge, OffsetBalance, OffsetQuestion } from '../types/facts.js';
import type { Parameters, Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import type { Ground, Ruling } from '../types/ruling.js';
import { CONSTRUCTIONS, type Construction, POLLUTANTS, type Pollutant } from '../types/vocabulary.js';

type Limb = 'strategic' | 'general' | 'floor';

const covered = ground('3.3.2.s1', 'offset-covered');
const notCovered = ground('3.3.2.s1', 'offset-not-covered');
const LIMBS = {
  strategic: {
    ground: ground('3.3.2.s2a', 'strategic-key-water-ratio'),
    figure: 'strategicRatio',
    bound: 'at-least',
  },
  general: { ground: ground('3.3.2.s2b', 'general-ratio'), figure: 'generalRatio', bound: 'exactly' },
  floor: { ground: ground('3.3.2.s1', 'floor-ratio'), figure: 'floorRatio', bound: 'at-least' },
} as const satisfies Record<Limb, unknown>;
const OFFSET_READINGS = {
  'key-water-pollutants': asRead('key-water-pollutants', '3.3.2.s2a'),
  'strategic-other-pollutants': asRead('strategic-other-pollutants', '3.3.2.s2b'),
  'renovation-and-expansion': asRead('renovation-and-expansion', '3.3.2.s2a'),
} as const;
type OffsetReading = keyof typeof OFFSET_READINGS;

/** A multiple of the added amount, and whether it is a least or an exact one. */
export interface OffsetRatio {
  /** Times the added amount. */
  readonly ratio: Decimal;
  /** `at-least` where the text sets a floor, `exactly` where it sets the figure. */
  readonly bound: 'at-least' | 'exactly';
}

/** Whether a kind of construction is one of the two that s2a favours. */
export const FAVOURED: Readonly<Record<Construction, Cell<'favoured' | 'not-favoured'>>> = {
  new: 'favoured',
  expansion: 'favoured',
  renovation: 'not-favoured',
  // Both at once: the text does not say which counts.
  'renovation-and-expansion': (readings) =>
    readings['renovation-and-expansion'] === 'as-expansion' ? 'favoured' : 'not-favoured',
};

interface OffsetCase {
  readonly pollutant: Pollutant;
  readonly construction: Construction;
  readonly strategic: boolean;
}

const OFFSET_CASES: Lists<OffsetCase> = {
  pollutant: POLLUTANTS,
  construction: CONSTRUCTIONS,
  strategic: YES_NO,
};

/** Nitrogen, phosphorus and the like, as the policy reads it. */
export const keyWaterPollutants = (parameters: Parameters, readings: Readings): readonly Pollutant[] =>
  parameters.keyWaterPollutants[readings['key-water-pollutants']];

/** Which limb of the item sets the multiple. */
function limbOf(
  { pollutant, construction, strategic }: OffsetCase,
  { parameters }: Policy,
  readings: Readings,
): Limb {
  // s2b: every other construction project.
  if (!strategic || cellUnder(FAVOURED[construction], readings) === 'not-favoured') return 'general';
  // s2a: nitrogen, phosphorus and the like of a favoured project.
  if (keyWaterPollutants(parameters, readings).includes(pollutant)) return 'strategic';
  // Its other pollutants: s2b speaks of other construction projects, so that only the floor of s1 may be left for them.
  return readings['strategic-other-pollutants'] === 'floor' ? 'floor' : 'general';
}

const answerOf = /* @__PURE__ */ remember(OFFSET_CASES, (facts, policy: Policy) => {
  const limbUnder = (readings: Readings): Limb => limbOf(facts, policy, readings);
  const limb = LIMBS[limbUnder(policy.readings)];
  const open = restsOn(Object.keys(OFFSET_READINGS) as OffsetReading[], policy.readings, limbUnder);
  const textual: readonly Ground[] = Object.freeze([limb.ground]);
  const ratio = constant(policy.parameters[limb.figure]);
  const outcome: OffsetRatio = Object.freeze({ ratio: frozen(new Decimal(ratio)), bound: limb.bound });
  const grounds: readonly Ground[] = Object.freeze([limb.ground, ...open.map((id) => OFFSET_READINGS[id])]);
  return { ratio, textual, ruling: Object.freeze({ outcome, grounds }) };
});

function answerFor(question: OffsetQuestion, policy: Policy): ReturnType<typeof answerOf> {
  const { pollutant, construction, strategicEmerging } = question;
  placeIn(POLLUTANTS, pollutant, 'pollutant');
  placeIn(CONSTRUCTIONS, construction, 'construction');
  const strategic = yesNo(strategicEmerging, 'strategicEmerging');
  return answerOf({ pollutant, construction, strategic }, policy);
}

/**
 * By what multiple of its added annual discharge must a project offset a pollutant?
 *
 * A new-build or expansion project of a strategic emerging industry offsets nitrogen, phosphorus and the like at
 * least 1.1 times (3.3.2.s2a). Other construction projects, a strategic renovation among them, offset 2 times
 * (3.3.2.s2b), and so do a strategic project's other pollutants, of which the text does not speak. Priority, place and
 * the origin of the quota change nothing.
 *
 * Readings: `key-water-pollutants`, `strategic-other-pollutants`, `renovation-and-expansion`.
 *
 * @clause 3.3.2.s2a
 * @clause 3.3.2.s2b
 * @throws {@link QuotaError} on a missing fact or a value outside its list
 *
 * @example
 * ```ts
 * import { offsetRatio } from 'pollutant-quota-rules';
 *
 * const { outcome } = offsetRatio({ pollutant: 'TP', strategicEmerging: true, construction: 'new' });
 * outcome.ratio.toFixed(); // => '1.1'
 * outcome.bound; // => 'at-least'
 * ```
 */
export function offsetRatio(
  question: OffsetQuestion,
  policy: Policy = changshu2023Draft,
): Ruling<OffsetRatio> {
  const own = usable(policy);
  return reading(question, () => answerFor(question, own).ruling);
}

/**
 * How much must a project offset, in t/a?
 *
 * The added annual amount times the multiple of {@link offsetRatio}, of one pollutant; nothing is rounded.
 *
 * Readings: as `offsetRatio`; none where nothing is added.
 *
 * @clause 3.3.2.s2a
 * @clause 3.3.2.s2b
 * @throws {@link QuotaError} on a missing fact, a value outside its list, and an amount that is none or negative
 *
 * @example
 * ```ts
 * import { requiredOffset } from 'pollutant-quota-rules';
 *
 * const facts = { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' } as const;
 * requiredOffset(facts).outcome.toFixed(); // => '3.3'
 * requiredOffset({ ...facts, construction: 'renovation' }).outcome.toFixed(); // => '6'
 * ```
 */
export function requiredOffset(facts: AddedDischarge, policy: Policy = changshu2023Draft): Ruling<Decimal> {
  const own = usable(policy);
  return reading(facts, () => {
    const { ratio, textual, ruling } = answerFor(facts, own);
    const increase = amount(facts.increase, 'increase');
    return {
      outcome: increase.times(ratio),
      grounds: increase.isZero() ? textual : ruling.grounds,
    };
  });
}

/**
 * How much of the required amount is not at hand, in t/a? Zero means enough: what is at hand must not be less than
 * what is required, and equal is not less. Each pollutant stands by itself.
 *
 * @clause 3.3.2.s1
 * @throws {@link QuotaError} on an amount that is none or negative
 *
 * @example
 * ```ts
 * import { offsetShortfall } from 'pollutant-quota-rules';
 *
 * offsetShortfall({ required: '3.3', available: '3.3' }).outcome.toFixed(); // => '0'
 * offsetShortfall({ required: '3.3', available: '3' }).outcome.toFixed(); // => '0.3'
 * ```
 */
export function offsetShortfall(balance: OffsetBalance, policy: Policy = changshu2023Draft): Ruling<Decimal> {
  usable(policy);
  return reading(balance, ({ required, available }) => {
    const missing = amount(required, 'required').minus(amount(available, 'available'));
    return missing.isPositive() && !missing.isZero()
      ? { outcome: missing, grounds: [notCovered] }
      : { outcome: ZERO, grounds: [covered] };
  });
}
