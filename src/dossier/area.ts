import { QuotaError } from '../lib/problem.js';
import { readPlace } from '../rules/3.1.2-reserve-banks.js';
import type { Policy } from '../types/policy.js';
import type { Area } from '../types/vocabulary.js';

/** The area of a dossier's place; a place that is none throws. */
export function areaOf(place: string, policy: Policy): Area {
  const { area, problem } = readPlace(place, policy);
  if (area === undefined) throw new QuotaError(problem);
  return area;
}
