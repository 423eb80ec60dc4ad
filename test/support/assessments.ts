import type { OffsetAssessment } from '../../src/dossier/construction.js';
import type { UseOutcome } from '../../src/rules/3.3.4-use-eligibility.js';
import type { Ruling } from '../../src/types/ruling.js';
import { type BankLevel, USE_SOURCES, type UseSource } from '../../src/types/vocabulary.js';
import { groundsOf } from './expectations.js';

/** The sources that are open, in the order of the text, as one line. */
export const openIn = ({ outcome }: Ruling<UseOutcome>): string =>
  USE_SOURCES.filter((source) => outcome[source] === 'permitted').join(' ');

/** The grounds as `clause code (reading)`, in alphabetical order: the contract sets none. */
export const sortedGrounds = (ruling: Ruling<unknown>, about?: string): string[] =>
  groundsOf(ruling, about).sort();

/** The grounds about each source. */
export const useGrounds = (use: Ruling<UseOutcome>): Record<UseSource, string[]> =>
  Object.fromEntries(USE_SOURCES.map((source) => [source, sortedGrounds(use, source)])) as Record<
    UseSource,
    string[]
  >;

/** The figures of a balance as plain text. */
export const figuresOf = ({ increase, ratio, required, available, shortfall, use }: OffsetAssessment) => ({
  increase: increase.toFixed(),
  ratio: `${ratio.outcome.bound} ${ratio.outcome.ratio.toFixed()}`,
  required: required.outcome.toFixed(),
  available: available.toFixed(),
  shortfall: shortfall.outcome.toFixed(),
  open: openIn(use),
});

/** A split as one line of amounts: province, prefecture, city, township, park. */
export const splitLine = ({ outcome }: Ruling<Readonly<Record<BankLevel, { toFixed(): string }>>>): string =>
  [outcome.province, outcome.prefecture, outcome.city, outcome.township, outcome.park]
    .map((part) => part.toFixed())
    .join(' ');
