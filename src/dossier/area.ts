import { shown } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import { locate } from '../rules/3.1.2-reserve-banks.js';
import type { Policy } from '../types/policy.js';
import type { Area } from '../types/vocabulary.js';

/** The area of a dossier's place; a place that is not known throws. */
export function areaOf(place: string, policy: Policy): Area {
  const area = locate(place, policy);
  if (area !== undefined) return area;
  const expected = policy.parameters.townshipLikePlaces.join('、');
  throw new QuotaError({ code: 'unknown-place', path: 'place', expected, found: shown(place) });
}
