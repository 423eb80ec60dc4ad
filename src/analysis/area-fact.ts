import { SUBDISTRICTS_AND_TOWNS } from '../policy/changshu-places.js';
import { type KnownPlaces, knownPlaces } from '../policy/known-places.js';
import { readPlace } from '../rules/3.1.2-reserve-banks.js';
import { type Area, PARK_IDS } from '../types/vocabulary.js';
import type { Asked, Given } from './kinds.js';
import type { View } from './question.js';
import { either, same } from './words.js';

const KINDS_OF_AREA = {
  park: { zh: '限值限量园区', en: 'a limit-managed park' },
  township: { zh: '乡镇（街道）', en: 'a township or subdistrict' },
} as const;

const known = ({ policies }: View): KnownPlaces[] =>
  policies.map(({ parameters }) => knownPlaces(parameters));

/** The places that are park territory under some policy, and no township there. */
const parkTerritory = (view: View): string[] =>
  known(view).flatMap(({ parks }) => PARK_IDS.flatMap((park) => parks[park]));

/** Places that some policy treats like townships. */
function townshipLike(view: View): string[] {
  const inParks = parkTerritory(view);
  const listed = known(view).flatMap(({ townshipLikePlaces }) => townshipLikePlaces);
  return [...new Set(listed)].filter((place) => !inParks.includes(place));
}

/** The first of some names that is an ordinary township under every policy, listed by none. */
export function someTownship(names: readonly string[], view: View): Area {
  const listed = [...parkTerritory(view), ...townshipLike(view)];
  return { kind: 'township', place: names.find((place) => !listed.includes(place)) ?? '某某镇' };
}

const parkName = (view: View): string => known(view)[0]?.parks.CEDZ[0] || 'CEDZ';

/** The name of an area's place, as the policies know it. */
export const placeOf = ({ place }: Area, { policies: [policy] }: View): string =>
  readPlace(place, policy).area?.place ?? place;

/**
 * A fact that is an area: a park, a township, or a place that the policy lists as treated like a township, where the
 * rule tells these from townships.
 */
export function areaFact(
  given: Omit<Given, 'path' | 'title' | 'knows' | 'controls'>,
  listed: 'as-themselves' | 'as-townships' = 'as-themselves',
): Asked {
  const title = { zh: '项目所在板块', en: 'area of the project' };
  const cases = (view: View): Area[] => [
    { kind: 'park', park: 'CEDZ', place: parkName(view) },
    ...(listed === 'as-townships' ? [] : townshipLike(view)).map(
      (place): Area => ({ kind: 'township', place }),
    ),
    someTownship(['梅李镇', ...SUBDISTRICTS_AND_TOWNS], view),
  ];
  return {
    fact: {
      ...given,
      say: ({ place }: Area) => ({ zh: `所在板块为${place}`, en: `area: ${place}` }),
      path: 'area',
      title,
      knows: 'applicant',
      controls: 'fixed',
      type: 'area',
      cases,
      around: cases,
    },
    condition: {
      id: 'area',
      title,
      clause: given.clause,
      keyOf: (facts, view) => {
        const area = facts.area as Area;
        if (area.kind === 'park') return 'park';
        const place = placeOf(area, view);
        const isListed = listed === 'as-themselves' && townshipLike(view).includes(place);
        return isListed ? place : 'township';
      },
      words: (keys) => {
        const kinds = either(
          keys.map((key) => (key === 'park' || key === 'township' ? KINDS_OF_AREA[key] : same(key))),
        );
        return { zh: `所在板块为${kinds.zh}`, en: `area: ${kinds.en}` };
      },
    },
  };
}
