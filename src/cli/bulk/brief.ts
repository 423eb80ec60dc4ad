import type { AreaStatus } from '../../dossier/area-status.js';
import type { Assessment } from '../../dossier/assess.js';
import type { ConstructionAssessment } from '../../dossier/construction.js';
import { clausesCited } from '../../dossier/lines.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import type { Decimal } from '../../lib/decimal.js';
import type { UseOutcome } from '../../rules/3.3.4-use-eligibility.js';
import type { Ruling } from '../../types/ruling.js';
import { type BankLevel, USE_SOURCES, type UseSource } from '../../types/vocabulary.js';

/** Where a record belongs: the input, where there are several, and the line in it. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

const plain = (amount: Decimal): string => (amount.isZero() ? '0' : amount.toFixed());

const openSources = ({ outcome }: Ruling<UseOutcome>): UseSource[] =>
  USE_SOURCES.filter((source) => outcome[source] === 'permitted');

/** The same entries, each value in short. */
function each<Key extends string, Value, Short>(
  entries: Readonly<Partial<Record<Key, Value>>>,
  short: (value: Value) => Short,
): Record<Key, Short> {
  const found = {} as Record<Key, Short>;
  for (const key in entries) found[key] = short(entries[key] as Value);
  return found;
}

const shares = ({
  outcome: { province, prefecture, city, township, park },
}: Ruling<Readonly<Record<BankLevel, Decimal>>>) => ({
  province: plain(province),
  prefecture: plain(prefecture),
  city: plain(city),
  township: plain(township),
  park: plain(park),
});

/** What comes out of each kind of dossier. A field that is `undefined` does not stand in the JSON. */
const OUTCOMES = {
  reduction: ({ name, area, entry, route, deadline, materials, split }: ReductionAssessment) => ({
    name,
    place: area.place,
    entry: entry.outcome,
    route: route.outcome.status,
    deadline: deadline.outcome.due,
    late: deadline.outcome.late,
    missing: materials.missing,
    split: split && each(split, shares),
  }),
  construction: ({ name, area, facts, sufficient, priority, offsets }: ConstructionAssessment) => ({
    name,
    place: area.place,
    on: facts.on,
    sufficient,
    priority: priority?.outcome,
    offsets: each(offsets, ({ required, available, shortfall, use }) => ({
      required: plain(required.outcome),
      available: plain(available),
      shortfall: plain(shortfall.outcome),
      sources: openSources(use),
    })),
  }),
  area: ({ area, year, on, pollutants, suspended, commitments }: AreaStatus) => ({
    place: area.place,
    year,
    on,
    sources: each(pollutants, ({ use }) => openSources(use)),
    suspended,
    commitments: commitments.map(({ commitment: { pollutant }, status: { outcome }, daysLeft }) => ({
      pollutant,
      due: outcome.due,
      state: outcome.state,
      daysLeft,
    })),
  }),
};

/** An assessment in short: what came out, how much, and by which clauses. */
export function briefly(assessment: Assessment, { file, line }: Place) {
  const { kind, notes, readings, policy } = assessment;
  return {
    file,
    line,
    kind,
    ...OUTCOMES[kind](assessment as never),
    notes: notes.length === 0 ? undefined : notes.map(({ code }) => code),
    readings,
    clauses: clausesCited(assessment),
    policy,
  };
}
