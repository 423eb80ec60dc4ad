import { type Cell, cellUnder } from '../lib/cell.js';
import { optional, placeIn, reading, yesNo } from '../lib/check.js';
import { asRead, ground, restsOn, when } from '../lib/ground.js';
import { QuotaError } from '../lib/problem.js';
import { type Lists, remember, YES_NO } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { FilingQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import type { Ground, Ruling } from '../types/ruling.js';
import {
  type Actor,
  type FilingStatus,
  IMPLEMENTERS,
  type Implementer,
  WORKS,
  type Works,
} from '../types/vocabulary.js';
import { countsAsPark, TERRITORIES, type Territory, territoryOf } from './3.1.2-reserve-banks.js';

/** Who does what until a project is entered. */
export interface FilingRoute {
  /** `needs-application` where the discharger must apply first. */
  readonly status: FilingStatus;
  /** Who prepares the entry project document. */
  readonly prepares: Actor;
  /** Who reviews it. */
  readonly reviews: Actor;
  /** Who files it in the provincial system. */
  readonly files: Actor;
  /** Who certifies it. */
  readonly certifies: Actor;
}

const cityRun = ground('3.2.2.p2.s1a', 'city-run-route');
const throughArea = ground('3.2.2.p2.s1b', 'area-route');
const deepTreatment = ground('3.2.2.p2.s1d', 'deep-treatment-route');
const notCovered = ground('3.2.2.p2.s1b', 'other-unit-not-covered');
const applied = ground('3.2.2.p2.s1d', 'discharger-applied');
const notApplied = ground('3.2.2.p2.s1d', 'needs-application');
const certified = ground('3.2.3.s1a', 'prefecture-certifies');
const ROUTE_READINGS = {
  'city-run-in-park': asRead('city-run-in-park', '3.2.2.p2.s1a'),
  'new-materials-park': asRead('new-materials-park', '3.3.3.p1.s1b'),
} as const;
type RouteReading = keyof typeof ROUTE_READINGS;

type Way = 'city' | 'area' | 'park';

const STEPS: Readonly<Record<Way, Omit<FilingRoute, 'status'>>> = {
  city: {
    prepares: 'construction-unit',
    reviews: 'sector-department',
    files: 'county-bureau',
    certifies: 'prefecture-bureau',
  },
  area: { prepares: 'area', reviews: 'area', files: 'county-bureau', certifies: 'prefecture-bureau' },
  park: { prepares: 'park', reviews: 'park', files: 'park', certifies: 'prefecture-bureau' },
};

/** The way outside the parks, and inside one. */
interface WayByPlace {
  readonly elsewhere: Cell<Way>;
  readonly inPark: Cell<Way>;
}

/** Which way a project takes, by who carried it out. */
export const WAYS: Readonly<Record<Implementer, WayByPlace>> = {
  // s1a: works of the city. This limb has no proviso for parks; whether they file the city's works too is open.
  city: {
    elsewhere: 'city',
    inPark: (readings) => (readings['city-run-in-park'] === 'park' ? 'park' : 'city'),
  },
  // s1b, s1c: works of an area, and any project of an industrial or agricultural discharger; a park files its own.
  area: { elsewhere: 'area', inPark: 'park' },
  industrial: { elsewhere: 'area', inPark: 'park' },
  agricultural: { elsewhere: 'area', inPark: 'park' },
  // The text does not name other units; they go the way of industrial dischargers.
  other: { elsewhere: () => 'area', inPark: () => 'park' },
};

/** The ground of each way, of deep treatment and of all else; a place that only counts as a park lies in none. */
function wayGround(way: Way, isDeepTreatment: boolean, territory: Territory): Ground {
  switch (way) {
    case 'city':
      return cityRun;
    case 'area':
      return isDeepTreatment ? deepTreatment : throughArea;
    case 'park':
      return ground(
        isDeepTreatment ? '3.2.2.p2.s1e' : '3.2.2.p2.s1c',
        territory === 'park' ? 'park-files-itself' : 'files-as-park',
      );
  }
}

/** Which works are deep treatment, which only the discharger's own application sets going (s1d). */
export const IS_DEEP_TREATMENT: Readonly<Record<Works, boolean>> = {
  'public-infrastructure': false,
  'ecological-expansion': false,
  'deep-treatment': true,
  other: false,
};

interface RouteCase {
  readonly by: Implementer;
  readonly isDeepTreatment: boolean;
  readonly territory: Territory;
  readonly hasApplied: boolean;
}

const ROUTE_CASES: Lists<RouteCase> = {
  by: IMPLEMENTERS,
  isDeepTreatment: YES_NO,
  territory: TERRITORIES,
  hasApplied: YES_NO,
};

const routeOf = /* @__PURE__ */ remember(
  ROUTE_CASES,
  ({ by, isDeepTreatment, territory, hasApplied }, { readings }: Policy): Ruling<FilingRoute> => {
    const wayUnder = (other: Readings): Way =>
      cellUnder(WAYS[by][countsAsPark(territory, other) ? 'inPark' : 'elsewhere'], other);
    const way = wayUnder(readings);
    const open = restsOn(Object.keys(ROUTE_READINGS) as RouteReading[], readings, wayUnder);
    const grounds = [
      wayGround(way, isDeepTreatment, territory),
      ...when(by === 'other' && !isDeepTreatment, notCovered),
      ...when(isDeepTreatment, hasApplied ? applied : notApplied),
      certified,
      ...open.map((id) => ROUTE_READINGS[id]),
    ];
    const outcome: FilingRoute = { status: hasApplied ? 'open' : 'needs-application', ...STEPS[way] };
    return Object.freeze({ outcome: Object.freeze(outcome), grounds: Object.freeze(grounds) });
  },
);

/**
 * Who prepares, reviews and files a reduction project?
 *
 * Works run by the city: the construction unit prepares, the sector department reviews, the county bureau files; this
 * limb has no proviso for parks. Works run by an area, and any project of an industrial or agricultural discharger:
 * the area prepares and reviews, the county bureau files; inside a park the park does all three. Deep treatment goes
 * the same way, but only on the discharger's own application. Other units are not covered by the text and go the way
 * of industrial dischargers. The prefecture bureau certifies every entry.
 *
 * Readings: `city-run-in-park`, `new-materials-park`.
 *
 * @clause 3.2.2.p2.s1a
 * @clause 3.2.2.p2.s1b
 * @clause 3.2.2.p2.s1c
 * @clause 3.2.2.p2.s1d
 * @clause 3.2.2.p2.s1e
 * @clause 3.2.3.s1a
 * @throws {@link QuotaError} on a value outside its list, on deep treatment by the city or an area,
 * and on park territory named as a township
 *
 * @example
 * ```ts
 * import { filingRoute } from 'pollutant-quota-rules';
 *
 * const { outcome } = filingRoute({
 *   implementer: 'industrial',
 *   works: 'deep-treatment',
 *   area: { kind: 'park', park: 'CHTZ', place: '沙家浜镇' },
 *   appliedByDischarger: false,
 * });
 * outcome.status; // => 'needs-application'
 * outcome.files; // => 'park'
 * ```
 */
export function filingRoute(
  question: FilingQuestion,
  policy: Policy = changshu2023Draft,
): Ruling<FilingRoute> {
  const own = usable(policy);
  return reading(question, () => {
    const { implementer: by, works, area } = question;
    const appliedByDischarger = optional(question, 'appliedByDischarger') as boolean;
    placeIn(IMPLEMENTERS, by, 'implementer');
    placeIn(WORKS, works, 'works');
    const isDeepTreatment = IS_DEEP_TREATMENT[works];
    if (isDeepTreatment && (by === 'city' || by === 'area')) {
      throw new QuotaError({ code: 'deep-treatment-by-government', path: 'implementer', found: by });
    }
    if (isDeepTreatment || appliedByDischarger !== undefined)
      yesNo(appliedByDischarger, 'appliedByDischarger');
    const hasApplied = !isDeepTreatment || appliedByDischarger;
    return routeOf({ by, isDeepTreatment, territory: territoryOf(area, own), hasApplied }, own);
  });
}
