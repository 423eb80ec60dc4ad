import { isPark, placeIn, reading } from '../lib/check.js';
import { LONGEST_PLACE, TOWNSHIP } from '../lib/place-text.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { type KnownPlaces, readablePlaces } from '../policy/known-places.js';
import { readLine } from '../policy/place-line.js';
import {
  missedPark,
  parkItself,
  placeElsewhere,
  placeTooLong,
  severalPlaces,
  unknownPlace,
  unlistedPlace,
} from '../policy/place-problems.js';
import { usable } from '../policy/usable.js';
import type { Note } from '../types/note.js';
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import type { Readings } from '../types/reading.js';
import { type Area, BANK_LEVELS, type BankLevel, PARK_IDS } from '../types/vocabulary.js';

/** What a place is: its area, with a note where nobody lists the name; or why it is none. */
export type PlaceReading =
  | {
      /** The area. */
      readonly area: Area;
      /** The name is possible, but neither the policy nor the list of Changshu's towns and subdistricts has it. */
      readonly note?: Note;
      /** Nothing. */
      readonly problem?: undefined;
    }
  | {
      /** Nothing. */
      readonly area?: undefined;
      /** Nothing. */
      readonly note?: undefined;
      /** What is wrong, and what was probably meant. */
      readonly problem: Problem;
    };

/** Park territory comes first, then the places treated like townships, then names that end in 镇 or 街道. */
function areaNamed(place: string, { parks, townshipLikePlaces }: KnownPlaces): Area | undefined {
  const park = PARK_IDS.find((id) => parks[id].includes(place));
  if (park !== undefined) return { kind: 'park', park, place };
  if (townshipLikePlaces.includes(place) || TOWNSHIP.test(place)) return { kind: 'township', place };
  return undefined;
}

const bankOf = (area: Area): string => (area.kind === 'park' ? area.park : area.place);

/** The one area of several names: of a park and a place in it, the place. */
function oneAreaOf(names: readonly string[], known: KnownPlaces): Area | undefined {
  const areas = names.map((name) => areaNamed(name, known)).filter((area) => area !== undefined);
  return areas.find(({ place }) => TOWNSHIP.test(place)) ?? areas.at(-1);
}

/**
 * Reads the place that people write for a project, and says why where it is no area: as {@link locate}, which gives the
 * area alone.
 *
 * A name nobody lists that ends in 镇 or 街道 is taken with a note, unless it is a near miss of park territory. Refused
 * with what was understood are a line that names two areas, one of another city, county or district, and a full address.
 * A zone or an industrial park that the policy does not list is not known.
 *
 * @clause 3.1.2.s1b
 * @clause 3.1.2.s1e
 * @clause 3.3.3.p1.s1b
 *
 * @example
 * ```ts
 * import { readPlace } from 'pollutant-quota-rules';
 *
 * readPlace('常熟经济技术开发区（碧溪街道）').area; // => { kind: 'park', park: 'CEDZ', place: '碧溪街道' }
 * readPlace('大义镇').note; // => { code: 'unlisted-place', path: 'place', found: '大义镇' }
 * readPlace('古里').problem?.suggestion; // => '古里镇'
 * readPlace('昆山市玉山镇').problem?.code; // => 'place-elsewhere'
 * readPlace('碧溪街道、梅李镇').problem?.code; // => 'two-places'
 * ```
 */
export function readPlace(place: string, policy: Policy = changshu2023Draft): PlaceReading {
  const known = readablePlaces(usable(policy).parameters);
  if (known.names.has(place)) return { area: areaNamed(place, known) as Area };
  if (typeof place !== 'string') return { problem: unknownPlace(place, known) };
  if (place.length > LONGEST_PLACE) return { problem: placeTooLong(place, known) };

  const { names, shortFor, elsewhere, besides } = readLine(place, known);
  const parks = shortFor.flatMap((park) => parkItself(park, known) ?? []);
  const banks = new Set([...names.flatMap((name) => areaNamed(name, known) ?? []).map(bankOf), ...shortFor]);
  if (banks.size > 1) return { problem: severalPlaces(place, [...names, ...parks]) };
  if (elsewhere !== undefined) return { problem: placeElsewhere(place, elsewhere) };

  const area = oneAreaOf(names, known);
  if (area === undefined || besides !== undefined) {
    return { problem: unknownPlace(place, known, { meant: area?.place ?? parks[0], besides }) };
  }
  if (known.names.has(area.place)) return { area };
  const missed = missedPark(area.place, known);
  if (missed !== undefined) return { problem: unknownPlace(place, known, { meant: missed }) };
  return { area, note: unlistedPlace(area.place, known) };
}

/**
 * Finds the area (板块) that a place belongs to. The two limit-managed parks and the subdistrict and the town that they
 * include come first: 碧溪街道 and 沙家浜镇 are park territory whatever their names end in, and 新材料产业园 is not a
 * park of this kind whatever its name says. Any other name ending in 镇 or 街道 is a township of its own. Nothing
 * else is guessed.
 *
 * The name is found however it is written: with 江苏省, 苏州市 and 常熟市 or without, with the park around its place,
 * with brackets, blanks and marks that nobody sees. Names in a policy are read in the same way.
 *
 * @clause 3.1.2.s1b
 * @clause 3.1.2.s1e
 * @clause 3.3.3.p1.s1b
 * @returns the area, or `undefined` where the place is none; {@link readPlace} says why
 *
 * @example
 * ```ts
 * import { locate } from 'pollutant-quota-rules';
 *
 * locate('碧溪街道'); // => { kind: 'park', park: 'CEDZ', place: '碧溪街道' }
 * locate('江苏常熟 碧溪街道'); // => { kind: 'park', park: 'CEDZ', place: '碧溪街道' }
 * locate('梅李镇'); // => { kind: 'township', place: '梅李镇' }
 * locate('新材料产业园'); // => { kind: 'township', place: '新材料产业园' }
 * locate('高新区'); // => undefined
 * ```
 */
export function locate(place: string, policy: Policy = changshu2023Draft): Area | undefined {
  return readPlace(place, policy).area;
}

/**
 * An area that somebody gives, under the one name of its place. A township that is park territory has no bank of its own
 * and throws; of a place that nobody knows, the caller answers for what it is.
 */
export function areaAsNamed(area: Area, policy: Policy, path = 'area'): Area {
  if (isPark(area, path)) return area;
  const found = readPlace(area.place, policy).area ?? area;
  placeIn([found.kind], area.kind, `${path}.kind`);
  return found;
}

/** Where a reduction lies, as far as filing and split ask: `township-like` is 新材料产业园. */
export const TERRITORIES = /* @__PURE__ */ Object.freeze(['park', 'township-like', 'township'] as const);
/** One such territory. */
export type Territory = (typeof TERRITORIES)[number];

/** The territory of an area; a township that is park territory throws. */
export function territoryOf(area: Area, policy: Policy): Territory {
  const { kind, place } = areaAsNamed(area, policy);
  if (kind === 'park') return 'park';
  return readablePlaces(policy.parameters).townshipLikePlaces.includes(place) ? 'township-like' : 'township';
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
 * @throws {@link QuotaError} on a value that is no area, and on park territory named as a township
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
  const own = usable(policy);
  const isInPark = reading(area, () => areaAsNamed(area, own).kind === 'park', 'area');
  return isInPark ? ['prefecture', 'province'] : ['city', 'prefecture', 'province'];
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
