import type { ClauseId } from './clause.js';
import type { Text } from './text.js';

function frozen<const Choices extends Readonly<Record<string, readonly [string, string, ...string[]]>>>(
  choices: Choices,
): Choices {
  for (const each of Object.values(choices)) Object.freeze(each);
  return Object.freeze(choices);
}

/**
 * The points that the text leaves open, each with the readings its words admit; the default comes first.
 * A policy chooses one of each (see {@link Readings}).
 */
export const READING_CHOICES = /* @__PURE__ */ frozen({
  /** 3.2.1.p1.s1: Which date decides whether a project belongs to the period since the 14th Five-Year Plan began? */
  'entry-date': ['completion', 'start'],
  /** 3.2.1.p1.i2: How far must the works have come before the new standard or requirement takes effect? */
  'ahead-of-standard': ['start', 'completion'],
  /** 3.2.1.p3.s1: Is a project excluded only where it is both listed and counted toward the task, or is one enough? */
  'key-list-exclusion': ['listed-and-counted', 'listed', 'counted'],
  /** 3.2.2.p1.s1c: How does the one-month limit after a permit change stand to the limit of the year of completion? */
  'permit-deadline': ['replaces-year', 'earlier-of-both'],
  /** 3.2.2.p1.s1c: How is “within one month” of the permit change counted? */
  'one-month': ['calendar-month', 'thirty-days'],
  /** 3.2.2.p1.s1c: Which limit applies where the permit was changed before completion? */
  'permit-before-completion': ['year-rule', 'literal-month'],
  /** 3.2.2.p1.s1c: Is cancelling a permit a change of it? */
  'permit-cancellation': ['not-a-change', 'a-change'],
  /** 3.2.2.p2.s1a, 3.2.4.s1e: Are works that the city runs on park ground handled as the city’s or as the park’s? */
  'city-run-in-park': ['city', 'park'],
  /** 3.2.2.p2.s1b, 3.2.4.s1d: How are projects of units that are neither industrial nor agricultural filed and split? */
  'other-units': ['as-industrial', 'to-city'],
  /** 3.2.2.p3.s1c: Must a unit without a permit also supply proof of a permit change? */
  'permit-change-proof': ['always', 'permit-holders'],
  /** 3.2.2.p3.s1b: Which list of materials applies to ecological expansion projects? */
  'ecological-materials': ['infrastructure', 'engineering'],
  /** 3.3.3.p1.s1b: For filing and the split, does the New Materials Industrial Park rank as a township or as a park? */
  'new-materials-park': ['township', 'park'],
  /** 3.2.4.s1b: Of a project with national or provincial funds, how much is the corresponding reduction? */
  'upper-funds': ['pro-rata', 'whole-project'],
  /** 3.2.4.s1d: Who takes what the province and Suzhou leave of works run by the city? */
  'city-run-remainder': ['city', 'two-eight'],
  /** 3.3.1.s1b: Does “Changshu level or above” also qualify strategic industry and environmental infrastructure? */
  'priority-level': ['major-only', 'all-listed'],
  /** 3.3.2.s2a: Which pollutants are key water pollutants, “phosphorus, nitrogen and the like”? */
  'key-water-pollutants': ['nitrogen-and-phosphorus', 'total-nitrogen-and-phosphorus', 'all-water'],
  /** 3.3.2.s2b: At what ratio does a new-build or expansion of strategic industry offset its other pollutants? */
  'strategic-other-pollutants': ['double', 'floor'],
  /** 3.3.2.s2a: Does a renovation-and-expansion in strategic industry count as an expansion? */
  'renovation-and-expansion': ['double', 'as-expansion'],
  /** 3.3.4.p1.s1b: Does a missed target of one medium, water or air, touch the quota of the other? */
  'target-scope': ['by-medium', 'all-media'],
  /** 3.3.4.p3.s1a, 3.3.4.p4.s1: Does an area that only left key projects unfinished, and so is not barred, qualify for use? */
  'grant-and-bar': ['needs-grant', 'unless-barred'],
  /** 3.3.4.p4.s1: May an area that does not qualify use its own bank? */
  'own-bank-when-barred': ['open', 'needs-grant'],
  /** 3.3.4.p3.s1b: What must the receiving area’s standing be for a transfer between areas? */
  'area-transfer-when-barred': ['grant', 'grant-and-no-bar', 'nothing'],
  /** 3.3.4.p3.s1b: May a park apply for a transfer from the city bank? */
  'park-city-transfer': ['may-apply', 'not-available'],
  /** 3.3.4.p3.s1c: Are purchases across regions limited to the five pollutants traded at present? */
  'cross-region-pollutants': ['tradable', 'all'],
  /** 3.3.4.p3.s1e: How is it measured that follow-up projects match the transferred amount? */
  'commitment-size': ['each-pollutant', 'in-total'],
  /** 3.3.4.p3.s1g: Which transfers does a breached commitment suspend? */
  'breach-scope': ['all-transfers', 'city-transfers'],
});

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
