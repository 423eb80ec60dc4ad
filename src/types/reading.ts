import type { ClauseId } from './clause.js';
import type { Text } from './text.js';

/**
 * The points that the text leaves open, each with the readings its words admit; the default comes first.
 * A policy chooses one of each (see {@link Readings}).
 */
export const READING_CHOICES = {
  'entry-date': ['completion', 'start'],
  'ahead-of-standard': ['start', 'completion'],
  'key-list-exclusion': ['listed-and-counted', 'listed', 'counted'],
  'permit-deadline': ['replaces-year', 'earlier-of-both'],
  'one-month': ['calendar-month', 'thirty-days'],
  'permit-before-completion': ['year-rule', 'literal-month'],
  'permit-cancellation': ['not-a-change', 'a-change'],
  'city-run-in-park': ['city', 'park'],
  'other-units': ['as-industrial', 'to-city'],
  'permit-change-proof': ['always', 'permit-holders'],
  'ecological-materials': ['infrastructure', 'engineering'],
  'new-materials-park': ['township', 'park'],
  'upper-funds': ['pro-rata', 'whole-project'],
  'city-run-remainder': ['city', 'two-eight'],
  'priority-level': ['major-only', 'all-listed'],
  'key-water-pollutants': ['nitrogen-and-phosphorus', 'total-nitrogen-and-phosphorus', 'all-water'],
  'strategic-other-pollutants': ['double', 'floor'],
  'renovation-and-expansion': ['double', 'as-expansion'],
  'target-scope': ['by-medium', 'all-media'],
  'grant-and-bar': ['needs-grant', 'unless-barred'],
  'own-bank-when-barred': ['open', 'needs-grant'],
  'area-transfer-when-barred': ['grant', 'grant-and-no-bar', 'nothing'],
  'park-city-transfer': ['may-apply', 'not-available'],
  'cross-region-pollutants': ['tradable', 'all'],
  'commitment-size': ['each-pollutant', 'in-total'],
  'breach-scope': ['all-transfers', 'city-transfers'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

/** Names one open point of the text. */
export type ReadingId = keyof typeof READING_CHOICES;

/** The readings that one open point admits. */
export type ReadingChoice<Id extends ReadingId = ReadingId> = (typeof READING_CHOICES)[Id][number];

/** One chosen reading for every open point. */
export type Readings = { readonly [Id in ReadingId]: ReadingChoice<Id> };

/** What an open point is about, for people. */
export interface ReadingInfo<Id extends ReadingId = ReadingId> {
  /** The clauses whose words leave it open. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  /** The question that the text does not answer. */
  readonly question: Text;
  /** Each reading in a few words, the default first. */
  readonly choices: Readonly<Record<ReadingChoice<Id>, Text>>;
}
