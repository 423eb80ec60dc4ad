import { amount, type Decimal } from '../lib/decimal.js';
import { QuotaError } from '../lib/problem.js';
import { decideEntry } from '../rules/3.2.1-entry-eligibility.js';
import { splitReduction } from '../rules/3.2.4-tier-split.js';
import type { ReductionDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Area, BankLevel, Pollutant, Verdict } from '../types/vocabulary.js';
import { byPollutant } from './amounts.js';
import { type Answer, answer } from './answer.js';
import { areaOf } from './area.js';

/** What the policy says of a reduction project. */
export interface ReductionAssessment extends Answer<ReductionDossier> {
  /** Which kind of dossier it answers. */
  readonly kind: 'reduction';
  /** The project's name. */
  readonly name: string;
  /** The area it lies in. */
  readonly area: Area;
  /** Whether it may apply for entry. */
  readonly entry: Ruling<Verdict>;
  /** How each passed amount is split, in t/a; absent where the project may not enter. */
  readonly split?: Readonly<Partial<Record<Pollutant, Ruling<Readonly<Record<BankLevel, Decimal>>>>>>;
}

function checkVoluntary(dossier: ReductionDossier): void {
  if (dossier.source !== 'voluntary-treatment') return;
  const { upperFunds, provinceAmounts = {} } = dossier;
  const stated = byPollutant(provinceAmounts, 'provinceAmounts').find(([, value]) => !value.isZero());
  if (stated !== undefined) {
    throw new QuotaError({ code: 'upper-funds-in-voluntary', path: `provinceAmounts.${stated[0]}` });
  }
  if (upperFunds !== undefined && !amount(upperFunds.allocated, 'upperFunds.allocated').isZero()) {
    throw new QuotaError({ code: 'upper-funds-in-voluntary', path: 'upperFunds.allocated' });
  }
}

/** Assesses a reduction dossier: entry, and the split of what was passed. */
export function assessReduction(dossier: ReductionDossier, policy: Policy): ReductionAssessment {
  const area = areaOf(dossier.place, policy);
  checkVoluntary(dossier);
  const passed = byPollutant(dossier.passed, 'passed');
  const provinceAmounts =
    dossier.provinceAmounts && new Map(byPollutant(dossier.provinceAmounts, 'provinceAmounts'));
  const entry = decideEntry(dossier, policy);

  const { implementer, works, upperFunds } = dossier;
  const split = passed.map(([pollutant, passedAmount]) => {
    const provinceAmount = provinceAmounts?.get(pollutant);
    const ruling = splitReduction(
      {
        amount: passedAmount,
        implementer,
        works,
        area,
        ...(provinceAmount && { provinceAmount }),
        ...(upperFunds && { upperFunds }),
      },
      policy,
    );
    return [pollutant, ruling] as const;
  });
  const eligible = entry.outcome === 'permitted';
  return {
    kind: 'reduction',
    name: dossier.name,
    area,
    entry,
    ...(eligible && { split: Object.fromEntries(split) }),
    ...answer(dossier, policy, [entry, ...(eligible ? split.map(([, ruling]) => ruling) : [])]),
  };
}
