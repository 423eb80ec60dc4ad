import { appliedPolicy } from '../../dossier/answer.js';
import type { Assessment } from '../../dossier/assess.js';
import type { ConstructionAssessment } from '../../dossier/construction.js';
import { clausesCited } from '../../dossier/lines.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import { Decimal, ZERO } from '../../lib/decimal.js';
import { library } from '../../lib/version.js';
import type { Summary } from '../../report/bulk/index.js';
import { CLAUSE_IDS, type ClauseId } from '../../types/clause.js';
import { NOTE_CODES, type NoteCode } from '../../types/note.js';
import type { Policy } from '../../types/policy.js';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../types/problem.js';
import { READING_CHOICES, type ReadingId } from '../../types/reading.js';
import {
  BANK_LEVELS,
  type BankLevel,
  POLLUTANTS,
  type Pollutant,
  type Verdict,
} from '../../types/vocabulary.js';
import type { ErrorRecord } from './error-record.js';

/** The most error records that a summary shows. */
const FIRST_ERRORS = 10;

const NEEDS = ['required', 'available', 'shortfall'] as const;

/** How often each thing of a kind was met. */
type Counts<Key extends string> = readonly (readonly [Key, number])[];

/** Amounts under a heading, as plain decimal text. */
type Sums<Heading extends string> = readonly (readonly [Pollutant, Heading, string])[];

/** What has been counted of some dossiers, as plain data. */
export interface Counted {
  readonly kinds: Counts<Assessment['kind']>;
  readonly entries: Counts<Verdict>;
  readonly balances: Counts<'sufficient' | 'short'>;
  readonly notes: Counts<NoteCode>;
  readonly codes: Counts<ProblemCode>;
  readonly clauses: Counts<ClauseId>;
  readonly readings: Counts<ReadingId>;
  readonly splits: Sums<BankLevel>;
  readonly offsets: Sums<(typeof NEEDS)[number]>;
  readonly errors: number;
  readonly first: readonly ErrorRecord[];
}

/** Counts things by name; gives the counts in the order of a list, without those never seen. */
class Counter<Key extends string> {
  readonly #counts = new Map<Key, number>();

  add(key: Key, times = 1): void {
    this.#counts.set(key, this.of(key) + times);
  }

  of(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }

  counted(): Counts<Key> {
    return [...this.#counts];
  }

  take(counts: Counts<Key>): void {
    for (const [key, times] of counts) this.add(key, times);
  }

  inOrder(keys: readonly Key[]): Partial<Record<Key, number>> {
    const seen = keys.filter((key) => this.#counts.has(key));
    return Object.fromEntries(seen.map((key) => [key, this.of(key)])) as Partial<Record<Key, number>>;
  }
}

/** Adds amounts up exactly, each pollutant by itself, under several headings. */
class Totals<Heading extends string> {
  readonly #headings: readonly Heading[];
  readonly #sums = new Map<Pollutant, Map<Heading, Decimal>>();

  constructor(headings: readonly Heading[]) {
    this.#headings = headings;
  }

  add(pollutant: Pollutant, amounts: Readonly<Record<Heading, Decimal>>): void {
    for (const heading of this.#headings) this.#addTo(pollutant, heading, amounts[heading]);
  }

  counted(): Sums<Heading> {
    return [...this.#sums].flatMap(([pollutant, sums]) =>
      [...sums].map(([heading, sum]) => [pollutant, heading, sum.toFixed()] as const),
    );
  }

  take(sums: Sums<Heading>): void {
    for (const [pollutant, heading, sum] of sums) this.#addTo(pollutant, heading, new Decimal(sum));
  }

  written(): Partial<Record<Pollutant, Record<Heading, string>>> {
    const named = POLLUTANTS.flatMap((pollutant) => {
      const sums = this.#sums.get(pollutant);
      if (sums === undefined) return [];
      const amounts = this.#headings.map((heading) => [heading, (sums.get(heading) ?? ZERO).toFixed()]);
      return [[pollutant, Object.fromEntries(amounts)]];
    });
    return Object.fromEntries(named) as Partial<Record<Pollutant, Record<Heading, string>>>;
  }

  #addTo(pollutant: Pollutant, heading: Heading, amount: Decimal): void {
    const sums = this.#sums.get(pollutant) ?? new Map<Heading, Decimal>();
    this.#sums.set(pollutant, sums);
    sums.set(heading, amount.plus(sums.get(heading) ?? ZERO));
  }
}

/** Keeps count of what comes of many dossiers, in a memory that does not grow with their number. */
export class Tally {
  readonly #kinds = new Counter<Assessment['kind']>();
  readonly #entries = new Counter<Verdict>();
  readonly #balances = new Counter<'sufficient' | 'short'>();
  readonly #notes = new Counter<NoteCode>();
  readonly #codes = new Counter<ProblemCode>();
  readonly #clauses = new Counter<ClauseId>();
  readonly #readings = new Counter<ReadingId>();
  readonly #splits = new Totals<BankLevel>(BANK_LEVELS);
  readonly #offsets = new Totals(NEEDS);
  readonly #first: ErrorRecord[] = [];
  #errors = 0;

  /** Counts an assessment. */
  add(assessment: Assessment): void {
    this.#kinds.add(assessment.kind);
    for (const clause of clausesCited(assessment)) this.#clauses.add(clause);
    for (const reading of assessment.readings) this.#readings.add(reading);
    for (const code of new Set(assessment.notes.map((note) => note.code))) this.#notes.add(code);
    if (assessment.kind === 'reduction') this.#addReduction(assessment);
    if (assessment.kind === 'construction') this.#addConstruction(assessment);
  }

  /** Counts what could not be assessed; the record is kept where it is among the first. */
  addError(problems: readonly Problem[], record: () => ErrorRecord): void {
    this.#errors++;
    for (const code of new Set(problems.map((problem) => problem.code))) this.#codes.add(code);
    if (this.#first.length < FIRST_ERRORS) this.#first.push(record());
  }

  /** What has been counted so far. */
  counted(): Counted {
    return {
      kinds: this.#kinds.counted(),
      entries: this.#entries.counted(),
      balances: this.#balances.counted(),
      notes: this.#notes.counted(),
      codes: this.#codes.counted(),
      clauses: this.#clauses.counted(),
      readings: this.#readings.counted(),
      splits: this.#splits.counted(),
      offsets: this.#offsets.counted(),
      errors: this.#errors,
      first: this.#first,
    };
  }

  /** Counts what another tally has counted, of dossiers that come after those counted here. */
  take(counted: Counted): void {
    this.#kinds.take(counted.kinds);
    this.#entries.take(counted.entries);
    this.#balances.take(counted.balances);
    this.#notes.take(counted.notes);
    this.#codes.take(counted.codes);
    this.#clauses.take(counted.clauses);
    this.#readings.take(counted.readings);
    this.#splits.take(counted.splits);
    this.#offsets.take(counted.offsets);
    this.#errors += counted.errors;
    this.#first.push(...counted.first.slice(0, FIRST_ERRORS - this.#first.length));
  }

  /** What has been counted, summed up. */
  summary(policy: Policy): Summary {
    const notes = this.#notes.inOrder(NOTE_CODES);
    const [kinds, entries, balances] = [this.#kinds, this.#entries, this.#balances];
    return {
      kinds: {
        reduction: kinds.of('reduction'),
        construction: kinds.of('construction'),
        area: kinds.of('area'),
      },
      outcomes: {
        reduction: { permitted: entries.of('permitted'), refused: entries.of('refused') },
        construction: { sufficient: balances.of('sufficient'), short: balances.of('short') },
      },
      errors: { records: this.#errors, codes: this.#codes.inOrder(PROBLEM_CODES), first: this.#first },
      splits: this.#splits.written(),
      offsets: this.#offsets.written(),
      clauses: this.#clauses.inOrder(CLAUSE_IDS),
      readings: this.#readings.inOrder(Object.keys(READING_CHOICES) as ReadingId[]),
      ...(Object.keys(notes).length > 0 && { notes }),
      policy: appliedPolicy(policy),
      library,
    };
  }

  #addReduction({ entry, split = {} }: ReductionAssessment): void {
    this.#entries.add(entry.outcome);
    for (const [pollutant, { outcome }] of Object.entries(split)) {
      this.#splits.add(pollutant as Pollutant, outcome);
    }
  }

  #addConstruction({ sufficient, offsets }: ConstructionAssessment): void {
    this.#balances.add(sufficient ? 'sufficient' : 'short');
    for (const [pollutant, { required, available, shortfall }] of Object.entries(offsets)) {
      const amounts = { required: required.outcome, available, shortfall: shortfall.outcome };
      this.#offsets.add(pollutant as Pollutant, amounts);
    }
  }
}
