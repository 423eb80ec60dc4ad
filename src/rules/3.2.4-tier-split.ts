import { group, placeIn } from '../lib/check.js';
import { amount, constant, type Decimal, proRata, ZERO } from '../lib/decimal.js';
import { asRead, ground, restsOn } from '../lib/ground.js';
import { QuotaError } from '../lib/problem.js';
import { remember } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
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
const REMAINDER_READINGS = {
  'city-run-in-park': asRead('city-run-in-park', '3.2.2.p2.s1a'),
  'other-units': asRead('other-units', '3.2.4.s1d'),
  'new-materials-park': asRead('new-materials-park', '3.3.3.p1.s1b'),
  'city-run-remainder': asRead('city-run-remainder', '3.2.4.s1d'),
} as const;
type RemainderReading = keyof typeof REMAINDER_READINGS;

function remainderGoesTo(by: Implementer, territory: Territory, readings: Readings): Remainder {
  const inPark = countsAsPark(territory, readings);
  if (by === 'city') {
    if (inPark) return readings['city-run-in-park'] === 'park' ? 'park' : 'city';
    return readings['city-run-remainder'] === 'two-eight' ? 'city-and-township' : 'city';
  }
  if (inPark) return 'park';
  return by === 'other' && readings['other-units'] === 'to-city' ? 'city' : 'city-and-township';
}

function checkShares({ cityShare, townshipShare }: Parameters): void {
  const sum = constant(cityShare).plus(constant(townshipShare));
  if (sum.equals(1)) return;
  const path = 'policy.parameters.townshipShare';
  throw new QuotaError({ code: 'shares-do-not-sum', path, expected: '1', found: sum.toFixed() });
}

const remainderAt = /* @__PURE__ */ remember((point, { parameters, readings }: Policy) => {
  checkShares(parameters);
  const by = IMPLEMENTERS[Math.floor(point / 3)] as Implementer;
  const territory = TERRITORIES[point % 3] as Territory;
  const to = remainderGoesTo(by, territory, readings);
  const open = restsOn(Object.keys(REMAINDER_READINGS) as RemainderReading[], readings, (other) =>
    remainderGoesTo(by, territory, other),
  );
  return { to, grounds: [REMAINDER_GROUNDS[to], ...open.map((id) => REMAINDER_READINGS[id])] };
});

/** The part that corresponds to national and provincial money, pro rata unless the reviewer states it. */
function provincePart(of: Decimal, reduction: PassedReduction): { part: Decimal; funded: boolean } {
  let part = ZERO;
  let funded = false;
  if (reduction.upperFunds !== undefined) {
    const funds = group(reduction.upperFunds, 'upperFunds');
    const allocated = amount(funds.allocated, 'upperFunds.allocated');
    const total = amount(funds.total, 'upperFunds.total');
    if (total.isZero()) throw new QuotaError({ code: 'not-positive', path: 'upperFunds.total', found: '0' });
    atMost(allocated, total, 'upperFunds.allocated');
    funded = !allocated.isZero();
    part = proRata(of, allocated, total);
  }
  if (reduction.provinceAmount !== undefined) {
    part = amount(reduction.provinceAmount, 'provinceAmount');
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
  const by = placeIn(IMPLEMENTERS, reduction.implementer, 'implementer');
  placeIn(WORKS, reduction.works, 'works');
  const remainder = remainderAt(by * 3 + territoryOf(reduction.area, policy), policy);
  const whole = amount(reduction.amount, 'amount');
  const { part, funded } = provincePart(whole, reduction);
  const wholeProject = funded && policy.readings['upper-funds'] === 'whole-project';
  const province = wholeProject ? whole : part;

  const belowProvince = province.isZero() ? whole : whole.minus(province);
  const prefecture = belowProvince.times(constant(policy.parameters.prefectureShare));
  const left = belowProvince.minus(prefecture);
  const city =
    remainder.to === 'city-and-township'
      ? left.times(constant(policy.parameters.cityShare))
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
}
