import { isPark, placeIn } from '../lib/check.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import { type Area, BANK_LEVELS, type BankLevel, PARK_IDS } from '../types/vocabulary.js';

const ABOVE_CHANGSHU = /^(江苏省)?(苏州市)?(常熟市)?/;

/**
 * Finds the area (板块) that a place belongs to. The two limit-managed parks and the subdistrict and the town that they
 * include come first: 碧溪街道 and 沙家浜镇 are park territory whatever their names end in, and 新材料产业园 is not a
 * park of this kind whatever its name says. Any other name ending in 镇 or 街道 is a township of its own. Nothing
 * else is guessed, and whether the place lies in Changshu is for the caller to know. Blanks and a leading
 * 江苏省苏州市常熟市 are ignored.
 *
 * @clause 3.1.2.s1b
 * @clause 3.1.2.s1e
 * @clause 3.3.3.p1.s1b
 * @returns the area, or `undefined` where the place is not known
 *
 * @example
 * ```ts
 * import { locate } from 'pollutant-quota-rules';
 *
 * locate('碧溪街道'); // => { kind: 'park', park: 'CEDZ', place: '碧溪街道' }
 * locate('梅李镇'); // => { kind: 'township', place: '梅李镇' }
 * locate('新材料产业园'); // => { kind: 'township', place: '新材料产业园' }
 * locate('高新区'); // => undefined
 * ```
 */
export function locate(place: string, policy: Policy = changshu2023Draft): Area | undefined {
  const { parks, townshipLikePlaces } = usable(policy).parameters;
  if (typeof place !== 'string') return undefined;
  const name = place.normalize('NFKC').replace(/\s/g, '').replace(ABOVE_CHANGSHU, '');
  const park = PARK_IDS.find((id) => parks[id].includes(name));
  if (park !== undefined) return { kind: 'park', park, place: name };
  if (townshipLikePlaces.includes(name) || /.(镇|街道)$/.test(name)) return { kind: 'township', place: name };
  return undefined;
}

/** Where a reduction lies, as far as filing and split ask: `township-like` is 新材料产业园. */
export const TERRITORIES = /* @__PURE__ */ Object.freeze(['park', 'township-like', 'township'] as const);
/** One such territory. */
export type Territory = (typeof TERRITORIES)[number];

/** The territory of an area. */
export function territoryOf(area: Area, policy: Policy): Territory {
  if (isPark(area)) return 'park';
  return policy.parameters.townshipLikePlaces.includes(area.place) ? 'township-like' : 'township';
}

/** Whether a reduction is filed and split as one of a park; of 新材料产业园 the reading decides. */
export const countsAsPark = (territory: Territory, readings: Readings): boolean =>
  territory === 'park' || (territory === 'township-like' && readings['new-materials-park'] === 'park');

/**
 * The banks above an area's own. A park ranks beside the county, so the city (Changshu) bank is above a township
 * and not above a park.
 *
 * @clause 3.1.2.s1a
 * @clause 3.1.2.s1b
 *
 * @example
 * ```ts
 * import { upperBanks } from 'pollutant-quota-rules';
 *
 * upperBanks({ kind: 'township', place: '梅李镇' }); // => ['city', 'prefecture', 'province']
 * upperBanks({ kind: 'park', park: 'CEDZ', place: '碧溪街道' }); // => ['prefecture', 'province']
 * ```
 */
export function upperBanks(area: Area, policy: Policy = changshu2023Draft): readonly BankLevel[] {
  usable(policy);
  return isPark(area) ? ['prefecture', 'province'] : ['city', 'prefecture', 'province'];
}

const MANAGERS: Readonly<Record<BankLevel, 'county-bureau' | 'park' | undefined>> = {
  // s1c: the county bureau manages the two levels of Changshu's own bank.
  city: 'county-bureau',
  township: 'county-bureau',
  // s1d: each park manages its own.
  park: 'park',
  // The text does not say it of the levels above.
  province: undefined,
  prefecture: undefined,
};

/**
 * Who manages the banks of a level: files entries, releases quota, supervises. The county bureau manages the city
 * and township banks, each park its own; the text does not say it of the levels above.
 *
 * @clause 3.1.2.s1c
 * @clause 3.1.2.s1d
 *
 * @example
 * ```ts
 * import { bankManager } from 'pollutant-quota-rules';
 *
 * bankManager('township'); // => 'county-bureau'
 * bankManager('province'); // => undefined
 * ```
 */
export function bankManager(level: BankLevel): 'county-bureau' | 'park' | undefined {
  placeIn(BANK_LEVELS, level, 'level');
  return MANAGERS[level];
}
