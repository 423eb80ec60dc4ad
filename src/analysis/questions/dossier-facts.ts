import { areaOf } from '../../dossier/area.js';
import { titled } from '../../dossier/lines.js';
import { areaPlace, place } from '../../facts/banks.js';
import { passed } from '../../facts/entry.js';
import { amountOf } from '../../facts/fact.js';
import { commitments, dayOfStatus } from '../../facts/transfers.js';
import { breaches, holdings, increase, purchases, standings, yearOfUse } from '../../facts/use.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import { POLLUTANTS, type Pollutant } from '../../types/vocabulary.js';
import { at, type Fact, type FactInfo, infoFrom, infoOf, type Question } from '../model/index.js';

/** Where a project lies. */
export const PLACE = infoFrom(place);

/** The area that an area's dossier is about. */
export const AREA_PLACE = infoFrom(areaPlace);

/** The amounts that a project adds. */
export const INCREASE = infoFrom(increase);

/** What the own bank holds of every pollutant. */
export const HOLDINGS = infoFrom(holdings);

/** What the own bank holds of one; that every other must be there as well is no matter of it. */
export function holdingOf(pollutant: Pollutant): FactInfo {
  const { help: _ofAll, ...info } = infoFrom(amountOf(holdings), { path: `holdings.${pollutant}` });
  return { ...info, title: titled(pollutant, holdings.title) };
}

/** The purchases of a project. */
export const PURCHASES = infoFrom(purchases);

/** The pollutants whose commitment is breached. */
export const BREACHES = infoFrom(breaches);

/** The commitments of an area. */
export const COMMITMENTS = infoFrom(commitments);

/** The standing of an area by year, while the year that counts is not known. */
export const STANDINGS = infoFrom(standings);

/** The day on which the status of an area is asked. */
export const DAY_OF_STATUS = infoFrom(dayOfStatus);

/** The year of an area's status. */
export const YEAR = infoFrom(yearOfUse);

/** The amounts that were passed. */
export const PASSED = infoFrom(passed);

/** Of some fields those that a dossier has. */
export const picked = (
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    names.filter((name) => at(fields, name) !== undefined).map((name) => [name, fields[name]]),
  );

/** The area of a dossier; a place that is not known throws, one that is not there is unknown. */
export const areaIn = (dossier: PartialDossier, policy: Policy): Record<string, unknown> =>
  dossier.place === undefined ? {} : { area: areaOf(dossier.place as string, policy) };

/** The pollutants of a dossier's amounts, in the order of the text. */
export const pollutantsOf = (amounts: unknown): readonly Pollutant[] =>
  POLLUTANTS.filter((pollutant) => at(amounts, pollutant) !== undefined);

/** A fact of a question. */
export const factOf = ({ facts }: Question, path: string): Fact =>
  facts.find((fact) => fact.path === path) as Fact;

/** What is said of a fact of a question, by its path in the dossier. */
export const infoIn = (question: Question, path: string, at_ = path): FactInfo => ({
  ...infoOf(factOf(question, path)),
  path: at_,
});
