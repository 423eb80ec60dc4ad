import type { AppliedPolicy } from '../../dossier/answer.js';
import type { AreaStatus, CommitmentReport, Suspensions } from '../../dossier/area-status.js';
import type { Assessment } from '../../dossier/assess.js';
import type { ConstructionAssessment, OffsetAssessment } from '../../dossier/construction.js';
import { clausesCited } from '../../dossier/lines.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import type { Decimal } from '../../lib/decimal.js';
import type { FilingRoute } from '../../rules/3.2.2-filing-route.js';
import type { CommitmentStanding } from '../../rules/3.3.4-transfers.js';
import type { UseOutcome } from '../../rules/3.3.4-use-eligibility.js';
import type { ClauseId } from '../../types/clause.js';
import type { NoteCode } from '../../types/note.js';
import type { ReadingId } from '../../types/reading.js';
import type { Ruling } from '../../types/ruling.js';
import {
  type BankLevel,
  type CivilDate,
  type Material,
  type Pollutant,
  USE_SOURCES,
  type UseSource,
  type Verdict,
} from '../../types/vocabulary.js';

/** Where a record belongs: the input, where there are several, and the line in it. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

type Amounts<Key extends string> = Readonly<Record<Key, string>>;
type ByPollutant<Value> = Readonly<Partial<Record<Pollutant, Value>>>;

/** What every answer in short has. A field that is `undefined` does not stand in the JSON. */
interface Brief<Kind extends string> extends Place {
  readonly kind: Kind;
  readonly place: string;
  readonly policy: AppliedPolicy;
  readonly notes: readonly NoteCode[] | undefined;
  readonly readings: readonly ReadingId[];
  readonly clauses: readonly ClauseId[];
}

/** A reduction in short. */
interface BriefReduction extends Brief<'reduction'> {
  readonly name: string;
  readonly entry: Verdict;
  readonly route: FilingRoute['status'];
  readonly deadline: CivilDate;
  readonly late: boolean | undefined;
  readonly missing: readonly Material[];
  readonly split: ByPollutant<Amounts<BankLevel>> | undefined;
}

/** The balance of one pollutant in short. */
interface BriefOffset extends Amounts<'required' | 'available' | 'shortfall'> {
  readonly sources: readonly UseSource[];
}

/** A construction project in short. */
interface BriefConstruction extends Brief<'construction'> {
  readonly name: string;
  readonly on: CivilDate;
  readonly sufficient: boolean;
  readonly priority: boolean | undefined;
  readonly offsets: ByPollutant<BriefOffset>;
}

/** A commitment in short. */
interface BriefCommitment extends CommitmentStanding {
  readonly pollutant: Pollutant;
  readonly daysLeft: number | undefined;
}

/** An area in short. */
interface BriefArea extends Brief<'area'> {
  readonly year: number;
  readonly on: CivilDate;
  readonly sources: ByPollutant<readonly UseSource[]>;
  readonly suspended: Suspensions;
  readonly commitments: readonly BriefCommitment[];
}

/** An answer in short: outcomes, amounts, readings and clause ids. */
type BriefAnswer = BriefReduction | BriefConstruction | BriefArea;

const plain = (amount: Decimal): string => (amount.isZero() ? '0' : amount.toFixed());

const noted = ({ notes }: Assessment): NoteCode[] | undefined =>
  notes.length === 0 ? undefined : notes.map(({ code }) => code);

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
}: Ruling<Readonly<Record<BankLevel, Decimal>>>): Amounts<BankLevel> => ({
  province: plain(province),
  prefecture: plain(prefecture),
  city: plain(city),
  township: plain(township),
  park: plain(park),
});

const reduction = (assessment: ReductionAssessment, { file, line }: Place): BriefReduction => ({
  file,
  line,
  kind: 'reduction',
  name: assessment.name,
  place: assessment.area.place,
  entry: assessment.entry.outcome,
  route: assessment.route.outcome.status,
  deadline: assessment.deadline.outcome.due,
  late: assessment.deadline.outcome.late,
  missing: assessment.materials.missing,
  split: assessment.split && each(assessment.split, shares),
  notes: noted(assessment),
  readings: assessment.readings,
  clauses: clausesCited(assessment),
  policy: assessment.policy,
});

const balance = ({ required, available, shortfall, use }: OffsetAssessment): BriefOffset => ({
  required: plain(required.outcome),
  available: plain(available),
  shortfall: plain(shortfall.outcome),
  sources: openSources(use),
});

const construction = (assessment: ConstructionAssessment, { file, line }: Place): BriefConstruction => ({
  file,
  line,
  kind: 'construction',
  name: assessment.name,
  place: assessment.area.place,
  on: assessment.facts.on,
  sufficient: assessment.sufficient,
  priority: assessment.priority?.outcome,
  offsets: each(assessment.offsets, balance),
  notes: noted(assessment),
  readings: assessment.readings,
  clauses: clausesCited(assessment),
  policy: assessment.policy,
});

const commitment = ({ commitment: { pollutant }, status, daysLeft }: CommitmentReport): BriefCommitment => ({
  pollutant,
  due: status.outcome.due,
  state: status.outcome.state,
  daysLeft,
});

const area = (assessment: AreaStatus, { file, line }: Place): BriefArea => ({
  file,
  line,
  kind: 'area',
  place: assessment.area.place,
  year: assessment.year,
  on: assessment.on,
  sources: each(assessment.pollutants, ({ use }) => openSources(use)),
  suspended: assessment.suspended,
  commitments: assessment.commitments.map(commitment),
  notes: noted(assessment),
  readings: assessment.readings,
  clauses: clausesCited(assessment),
  policy: assessment.policy,
});

/** An assessment in short: what came out, how much, and by which clauses. */
export function briefly(assessment: Assessment, place: Place): BriefAnswer {
  switch (assessment.kind) {
    case 'reduction':
      return reduction(assessment, place);
    case 'construction':
      return construction(assessment, place);
    case 'area':
      return area(assessment, place);
  }
}
