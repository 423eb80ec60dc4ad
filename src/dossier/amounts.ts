import { group, placeIn } from '../lib/check.js';
import { amount, type Decimal } from '../lib/decimal.js';
import type { Amount, Amounts } from '../types/amount.js';
import { POLLUTANTS, type Pollutant } from '../types/vocabulary.js';

/** The amounts of a dossier, read, in the order in which the text lists the pollutants. */
export function byPollutant(amounts: Amounts, path: string): [Pollutant, Decimal][] {
  for (const name of Object.keys(group(amounts, path))) {
    placeIn(POLLUTANTS, name as Pollutant, `${path}.${name}`);
  }
  const found: [Pollutant, Decimal][] = [];
  for (const pollutant of POLLUTANTS) {
    if (!Object.hasOwn(amounts, pollutant)) continue;
    found.push([pollutant, amount(amounts[pollutant] as Amount, `${path}.${pollutant}`)]);
  }
  return found;
}
