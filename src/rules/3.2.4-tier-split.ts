import { type Cell, cellUnder } from '../lib/cell.js';
import { group, optional, placeIn, reading } from '../lib/check.js';
import { amount, constant, type Decimal, proRata, ZERO } from '../lib/decimal.js';
import { asRead, ground, restsOn, when } from '../lib/ground.js';
import { QuotaError } from '../lib/problem.js';
import { type Lists, remember } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { sharesFault } from '../policy/kinds.js';
import { usable } from '../policy/usable.js';
import type { PassedReduction } from '../types/facts.js';
import type { Parameters, Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import type { Ground, Ruling } from '../types/ruling.js';
import { type BankLevel, IMPLEMENTERS, type Implementer, WORKS } from '../types/vocabulary.js';
import { countsAsPark, TERRITORIES, type Territory, territoryOf } from './3.1.2-reserve-banks.js';

type Remainder = 'park' | 'city-and-township' | 'city';

const passed = ground('3.2.4.s1a', 'passed-amount-is-split');
const upperFundsToProvince = ground('3.2.4.s1b', 'upper-funds-to-province');
const upperFundsAsRead = asRead('upper-funds', '3.2.4.s1b');
const prefectureCollects = ground('3.2.4.s1c', 'prefecture-share');
const REMAINDER_GROUNDS: Readonly<Record<Remainder, Ground>> = {
  park: ground('3.2.4.s1e', 'park-takes-remainder'),
  'city-and-township': ground('3.2.4.s1d', 'city-and-township-share-remainder'),
  city: ground('3.2.4.s1d', 'city-takes-remainder'),
};
const cityWorksNotNamed = ground('3.2.4.s1d', 'city-works-not-named');
const otherUnitNotCovered = ground('3.2.4.s1d', 'other-unit-not-covered');
const REMAINDER_READINGS = {
  'city-run-in-park': asRead('city-run-in-park', '3.2.4.s1e'),
  'other-units': asRead('other-units', '3.2.4.s1d'),
  'new-materials-park': asRead('new-materials-park', '3.3.3.p1.s1b'),
  'city-run-remainder': asRead('city-run-remainder', '3.2.4.s1d'),
} as const;
type RemainderReading = keyof typeof REMAINDER_READINGS;

/** Which banks take the remainder outside the parks, and inside one. */
interface TakerByPlace {
  readonly elsewhere: Cell<Remainder>;
  readonly inPark: Cell<Remainder>;
}

/** Which banks take what Suzhou leaves, by who carried the project out. */
export const TAKERS: Readonly<Record<Implementer, TakerByPlace>> = {
  // s1d: works of an area, and projects of industrial and agricultural dischargers; s1e: a park takes the whole of its own.
  area: { elsewhere: 'city-and-township', inPark: 'park' },
  industrial: { elsewhere: 'city-and-township', inPark: 'park' },
  agricultural: { elsewhere: 'city-and-township', inPark: 'park' },
  // s1d does not name other units, s1e does not ask who carried a park's project out.
  other: {
    elsewhere: (readings) => (readings['other-units'] === 'to-city' ? 'city' : 'city-and-township'),
    inPark: 'park',
  },
  // s1d does not name the city's works; whether s1e reaches those that lie in a park is open.
  city: {
    elsewhere: (readings) => (readings['city-run-remainder'] === 'two-eight' ? 'city-and-township' : 'city'),
    inPark: (readings) => (readings['city-run-in-park'] === 'park' ? 'park' : 'city'),
  },
};

function checkShares(parameters: Parameters): void {
  const fault = sharesFault(parameters);
  if (fault !== undefined) throw new QuotaError({ ...fault, path: 'policy.parameters.townshipShare' });
}

interface RemainderCase {
  readonly by: Implementer;
  readonly territory: Territory;
}

const REMAINDER_CASES: Lists<RemainderCase> = { by: IMPLEMENTERS, territory: TERRITORIES };

const remainderOf = /* @__PURE__ */ remember(
  REMAINDER_CASES,
  ({ by, territory }, { parameters, readings }: Policy) => {
    checkShares(parameters);
    const takerUnder = (other: Readings): Remainder =>
      cellUnder(TAKERS[by][countsAsPark(territory, other) ? 'inPark' : 'elsewhere'], other);
    const to = takerUnder(readings);
    const open = restsOn(Object.keys(REMAINDER_READINGS) as RemainderReading[], readings, takerUnder);
    const grounds = [
      REMAINDER_GROUNDS[to],
      ...when(by === 'city' && to !== 'park', cityWorksNotNamed),
      ...when(by === 'other' && to !== 'park', otherUnitNotCovered),
      ...open.map((id) => REMAINDER_READINGS[id]),
    ];
    return { to, grounds };
  },
);

/** The part that corresponds to national and provincial money, pro rata unless the reviewer states it. */
function provincePart(of: Decimal, reduction: PassedReduction): { part: Decimal; funded: boolean } {
  let part = ZERO;
  let funded = false;
  const upperFunds = optional(reduction, 'upperFunds');
  if (upperFunds !== undefined) {
    const funds = group(upperFunds, 'upperFunds');
    const allocated = amount(funds.allocated, 'upperFunds.allocated');
    const total = amount(funds.total, 'upperFunds.total');
    if (total.isZero()) throw new QuotaError({ code: 'not-positive', path: 'upperFunds.total', found: '0' });
    atMost(allocated, total, 'upperFunds.allocated');
    funded = !allocated.isZero();
    part = proRata(of, allocated, total);
  }
  const provinceAmount = optional(reduction, 'provinceAmount');
  if (provinceAmount !== undefined) {
    part = amount(provinceAmount, 'provinceAmount');
    atMost(part, of, 'provinceAmount');
    funded ||= !part.isZero();
  }
  return { part, funded };
}

function atMost(value: Decimal, limit: Decimal, path: string): void {
  if (value.lessThanOrEqualTo(limit)) return;
  throw new QuotaError({ code: 'over-limit', path, expected: limit.toFixed(), found: value.toFixed() });
}

/**
 * How is a passed reduction split between the reserve banks?
 *
 * What is split is what the prefecture bureau passed, not what was declared. First, in principle, the part that
 * corresponds to national and provincial money goes to the province: as stated by the reviewer, or else pro rata to
 * the money. Suzhou collects 30 % of what is left (3.2.4.s1c). Of what is left then, a park's bank takes the whole
 * of a park project; of works run by an area and of industrial and agricultural dischargers' projects the city and
 * the township bank take 2 : 8 (3.2.4.s1d). Of city-run works and of other units the text says nothing; there the
 * answer rests on a reading. The parts sum to the amount to the last digit; all in t/a.
 *
 * Readings: `upper-funds`, `city-run-in-park`, `other-units`, `new-materials-park`, `city-run-remainder`.
 *
 * @clause 3.2.4.s1a
 * @clause 3.2.4.s1b
 * @clause 3.2.4.s1c
 * @clause 3.2.4.s1d
 * @clause 3.2.4.s1e
 * @throws {@link QuotaError} on an amount that is none or negative, a province amount above the amount, funds over
 * the total, a total that is not above zero, a value outside its list, park territory named as a
 * township, and a policy whose shares of city and township bank do not make one
 *
 * @example
 * ```ts
 * import { splitReduction } from 'pollutant-quota-rules';
 *
 * const { outcome } = splitReduction({
 *   amount: '100',
 *   upperFunds: { allocated: '400', total: '1000' },
 *   implementer: 'area',
 *   works: 'public-infrastructure',
 *   area: { kind: 'township', place: '梅李镇' },
 * });
 * JSON.parse(JSON.stringify(outcome)); // => { province: '40', prefecture: '18', city: '8.4', township: '33.6', park: '0' }
 * ```
 */
export function splitReduction(
  reduction: PassedReduction,
  policy: Policy = changshu2023Draft,
): Ruling<Readonly<Record<BankLevel, Decimal>>> {
  const own = usable(policy);
  return reading(reduction, () => {
    const { implementer: by, works, area } = reduction;
    placeIn(IMPLEMENTERS, by, 'implementer');
    placeIn(WORKS, works, 'works');
    const remainder = remainderOf({ by, territory: territoryOf(area, own) }, own);
    const whole = amount(reduction.amount, 'amount');
    const { part, funded } = provincePart(whole, reduction);
    const wholeProject = funded && own.readings['upper-funds'] === 'whole-project';
    const province = wholeProject ? whole : part;

    const belowProvince = province.isZero() ? whole : whole.minus(province);
    const prefecture = belowProvince.times(constant(own.parameters.prefectureShare));
    const left = belowProvince.minus(prefecture);
    const city =
      remainder.to === 'city-and-township'
        ? left.times(constant(own.parameters.cityShare))
        : remainder.to === 'city'
          ? left
          : ZERO;

    const grounds = [passed];
    if (!province.isZero()) grounds.push(upperFundsToProvince);
    if (funded && !part.equals(whole)) grounds.push(upperFundsAsRead);
    if (!belowProvince.isZero()) grounds.push(prefectureCollects, ...remainder.grounds);
    return {
      outcome: {
        province,
        prefecture,
        city,
        township: remainder.to === 'city-and-township' ? left.minus(city) : ZERO,
        park: remainder.to === 'park' ? left : ZERO,
      },
      grounds,
    };
  });
}
