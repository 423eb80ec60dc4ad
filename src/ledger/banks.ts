import { group, placeIn, reading } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import { readPlace } from '../rules/3.1.2-reserve-banks.js';
import type { BankRef } from '../types/ledger.js';
import type { Policy } from '../types/policy.js';
import { type Area, BANK_LEVELS, PARK_IDS } from '../types/vocabulary.js';

function located(place: string, policy: Policy, path: string): Area {
  if (place === undefined) throw new QuotaError({ code: 'missing', path, expected: 'text' });
  const { area, problem } = readPlace(place, policy);
  if (area === undefined) throw new QuotaError({ ...problem, path });
  return area;
}

/** The area as `locate` finds it; one that says something else of its place throws. */
export function readArea(area: Area, policy: Policy, path: string): Area {
  return reading(
    group(area, path),
    () => {
      const found = located(area.place, policy, `${path}.place`);
      placeIn([found.kind], area.kind, `${path}.kind`);
      if (found.kind === 'park') placeIn([found.park], (area as typeof found).park, `${path}.park`);
      return found;
    },
    path,
  );
}

/** The bank with its place written as `locate` finds it; one that does not exist throws. */
export function readBank(bank: BankRef, policy: Policy, path: string): BankRef {
  return reading(
    group(bank, path),
    () => {
      placeIn(BANK_LEVELS, bank.level, `${path}.level`);
      if (bank.level === 'park') {
        placeIn(PARK_IDS, bank.park, `${path}.park`);
        return { level: 'park', park: bank.park };
      }
      if (bank.level !== 'township') return { level: bank.level };
      const { kind, place } = located(bank.place, policy, `${path}.place`);
      placeIn([kind], bank.level, `${path}.level`);
      return { level: 'township', place };
    },
    path,
  );
}

/** The key of a bank that has been read. */
export function keyOf(bank: BankRef): string {
  if (bank.level === 'township') return `township:${bank.place}`;
  return bank.level === 'park' ? `park:${bank.park}` : bank.level;
}

/**
 * The bank that an area has of its own: the park's for all park territory, else the township's.
 *
 * @clause 3.1.2.s1b
 * @clause 3.1.2.s1d
 * @clause 3.1.2.s1e
 * @throws {@link QuotaError} on an area that is not as `locate` finds it
 *
 * @example
 * ```ts
 * import { ownBank } from 'pollutant-quota-rules';
 *
 * ownBank({ kind: 'park', park: 'CEDZ', place: '碧溪街道' }); // => { level: 'park', park: 'CEDZ' }
 * ownBank({ kind: 'township', place: '梅李镇' }); // => { level: 'township', place: '梅李镇' }
 * ```
 */
export function ownBank(area: Area, policy: Policy = changshu2023Draft): BankRef {
  const read = readArea(area, usable(policy), 'area');
  return read.kind === 'park' ? { level: 'park', park: read.park } : { level: 'township', place: read.place };
}

/**
 * The key of a bank, by which `balances` lists it: two references name one bank if and only if their keys are equal.
 * `province`, `prefecture` and `city` stand for themselves, the others carry their park or their place.
 *
 * @clause 3.1.2.s1b
 * @clause 3.1.2.s1d
 * @throws {@link QuotaError} on an unknown level, park or place, and on park territory named as a township
 *
 * @example
 * ```ts
 * import { bankKey } from 'pollutant-quota-rules';
 *
 * bankKey({ level: 'city' }); // => 'city'
 * bankKey({ level: 'park', park: 'CEDZ' }); // => 'park:CEDZ'
 * bankKey({ level: 'township', place: '常熟市梅李镇' }); // => 'township:梅李镇'
 * bankKey({ level: 'township', place: '江苏常熟 梅李镇' }); // => 'township:梅李镇'
 * bankKey({ level: 'township', place: '碧溪街道' }); // throws QuotaError
 * ```
 */
export function bankKey(bank: BankRef, policy: Policy = changshu2023Draft): string {
  return keyOf(readBank(bank, usable(policy), 'bank'));
}
