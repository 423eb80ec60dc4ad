import { area as declaredArea } from '../../facts/banks.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { SUBDISTRICTS_AND_TOWNS } from '../../policy/changshu-places.js';
import { type KnownPlaces, knownPlaces } from '../../policy/known-places.js';
import { wellFormed } from '../../policy/usable.js';
import { readPlace, territoryOf } from '../../rules/3.1.2-reserve-banks.js';
import type { Policy } from '../../types/policy.js';
import { type Area, PARK_IDS } from '../../types/vocabulary.js';
import { type As, type Asked, factFrom } from './fact-kinds.js';
import type { Condition, View } from './question.js';
import { type StandIns, spreading } from './stand-ins.js';
import { either, same } from './words.js';

/** What is made of a view, made once. */
function oncePerView<T>(make: (view: View) => T): (view: View) => T {
  const made = new WeakMap<View, { readonly value: T }>();
  return (view) => {
    const known = made.get(view) ?? { value: make(view) };
    made.set(view, known);
    return known.value;
  };
}

const KINDS_OF_AREA = {
  park: { zh: '限值限量园区', en: 'a limit-managed park' },
  township: { zh: '乡镇（街道）', en: 'a township or subdistrict' },
} as const;

const known = ({ policies }: View): KnownPlaces[] =>
  policies.map(({ parameters }) => knownPlaces(parameters));

/** What the policies of a view list. */
interface Listed {
  /** The places that are park territory under some policy, and no township there. */
  readonly inParks: ReadonlySet<string>;
  /** The other places that some policy treats like townships. */
  readonly townshipLike: ReadonlySet<string>;
}

const listedIn = /* @__PURE__ */ oncePerView((view): Listed => {
  const inParks = new Set(known(view).flatMap(({ parks }) => PARK_IDS.flatMap((park) => parks[park])));
  const like = known(view).flatMap(({ townshipLikePlaces }) => townshipLikePlaces);
  return { inParks, townshipLike: new Set(like.filter((place) => !inParks.has(place))) };
});

/** The first of some names that is an ordinary township under every policy, listed by none. */
export function someTownship(names: readonly string[], view: View): Area {
  const { inParks, townshipLike } = listedIn(view);
  const place = names.find((name) => !inParks.has(name) && !townshipLike.has(name)) ?? '某某镇';
  return { kind: 'township', place };
}

const parkName = (view: View): string => known(view)[0]?.parks.CEDZ[0] || 'CEDZ';

/** The name of an area's place, as the policies know it. */
export const placeOf = ({ place }: Area, { policies: [policy] }: View): string =>
  readPlace(place, policy).area?.place ?? place;

/**
 * Policies that list places as those of a view do, or take the parks of one and the places treated like townships of
 * another. One that lists a name that cannot be read is left out: it decides of no place.
 */
function listingAs({ policies }: View): Policy[] {
  const { parameters, ...draft } = changshu2023Draft;
  const lists = policies.flatMap(({ parameters: { parks } }) =>
    policies.map(({ parameters: { townshipLikePlaces } }) => ({ parks, townshipLikePlaces })),
  );
  return lists
    .filter((each) => knownPlaces(each).areReadable)
    .map((each) => wellFormed({ ...draft, parameters: { ...parameters, ...each } }));
}

/**
 * What a policy makes of a place that some policy lists: equal for places that it does not tell apart. A place that it
 * knows by the name of another is told apart from all.
 */
function standing(place: string, policy: Policy): string {
  const { area } = readPlace(place, policy);
  if (area !== undefined && area.place !== place) return place;
  if (area?.kind === 'park') return 'park';
  return territoryOf({ kind: 'township', place }, policy);
}

/** The first of the places that every policy treats alike stands for them. */
function standInsOfPlaces(areas: readonly Area[], view: View): StandIns {
  const { townshipLike } = listedIn(view);
  const policies = listingAs(view);
  const first = new Map<string, Area>();
  return new Map(
    areas.map((area) => {
      if (!townshipLike.has(area.place)) return [area, area];
      const key = policies.map((policy) => standing(area.place, policy)).join(' ');
      const standIn = first.get(key) ?? area;
      first.set(key, standIn);
      return [area, standIn];
    }),
  );
}

/**
 * A fact that is an area: a park, a township, or a place that the policy lists as treated like a township, where the
 * rule tells these from townships.
 */
export function areaFact(
  as: Pick<As, 'clause'> = {},
  listed: 'as-themselves' | 'as-townships' = 'as-themselves',
): Asked {
  const cases = oncePerView((view): readonly Area[] => [
    { kind: 'park', park: 'CEDZ', place: parkName(view) },
    ...(listed === 'as-townships' ? [] : [...listedIn(view).townshipLike]).map(
      (place): Area => ({ kind: 'township', place }),
    ),
    someTownship(['梅李镇', ...SUBDISTRICTS_AND_TOWNS], view),
  ]);
  const standIns = oncePerView((view) => standInsOfPlaces(cases(view), view));
  const keyOf: Condition['keyOf'] = (facts, view) => {
    const area = facts.area as Area;
    if (area.kind === 'park') return 'park';
    const place = placeOf(area, view);
    const isListed = listed === 'as-themselves' && listedIn(view).townshipLike.has(place);
    return isListed ? place : 'township';
  };
  const fact = factFrom(declaredArea, {
    ...as,
    say: ({ place }: Area) => ({ zh: `所在板块为${place}`, en: `area: ${place}` }),
    cases,
    around: cases,
    standIns,
  });
  return {
    fact,
    condition: {
      id: 'area',
      title: fact.title,
      clause: fact.clause,
      keyOf,
      spread: spreading('area', standIns, keyOf),
      words: (keys) => {
        const kinds = either(
          keys.map((key) => (key === 'park' || key === 'township' ? KINDS_OF_AREA[key] : same(key))),
        );
        return { zh: `所在板块为${kinds.zh}`, en: `area: ${kinds.en}` };
      },
    },
  };
}
