import { titled } from '../../dossier/lines.js';
import { standingYearOf } from '../../dossier/standing.js';
import { isCivilDate, yearOf } from '../../lib/civil-date.js';
import type { UseOutcome } from '../../rules/3.3.4-use-eligibility.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import type { Pollutant, UseSource } from '../../types/vocabulary.js';
import { at, type FactInfo, type Question } from '../model/index.js';
import { areaIn, infoIn, picked, QUESTIONS, STANDINGS } from '../questions/index.js';
import { type Asking, about } from './asking.js';

const STANDING = ['targetsMet.water', 'targetsMet.air', 'keyProjectsCompleted', 'bindingTaskCompleted'];

/** The year of use, as far as it is known. */
export function yearOfUse({ on, year }: PartialDossier): number | undefined {
  if (isCivilDate(on)) return yearOf(on);
  return typeof year === 'number' ? year : undefined;
}

/** The standing that counts, as far as it is there, and where it belongs; `asks` is what tells the year of use. */
function standingFacts(
  dossier: PartialDossier,
  asks: FactInfo,
): Pick<Asking, 'facts' | 'paths'> & {
  readonly instead: Readonly<Record<string, readonly FactInfo[]>>;
} {
  const year = yearOfUse(dossier);
  if (year === undefined) {
    const known = Object.keys((dossier.standings ?? {}) as object);
    const instead = (name: string): FactInfo[] => [
      asks,
      ...(known.length === 0 ? [STANDINGS] : []),
      ...known
        .filter((each) => at(dossier.standings, `${each}.${name}`) === undefined)
        .map((each) => infoIn(QUESTIONS.decideUse, `standing.${name}`, `standings.${each}.${name}`)),
    ];
    return {
      facts: {},
      paths: {},
      instead: Object.fromEntries(STANDING.map((name) => [`standing.${name}`, instead(name)])),
    };
  }
  const standingYear = standingYearOf(year, isCivilDate(dossier.on) ? 'on' : 'year');
  const path = `standings.${standingYear}`;
  const standing = at(dossier.standings, standingYear);
  return {
    facts: standing === undefined ? {} : { standing },
    paths: {
      standing: path,
      ...Object.fromEntries(STANDING.map((name) => [`standing.${name}`, `${path}.${name}`])),
    },
    instead: {},
  };
}

/** What else the use of quota hangs on, and what is asked of it. */
interface OfUse {
  readonly id: string;
  readonly pollutant: Pollutant | undefined;
  readonly question?: Question;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly place: FactInfo;
  /** Tells the year of use. */
  readonly year: FactInfo;
  readonly instead: Readonly<Record<string, readonly FactInfo[]>>;
}

/** What a dossier asks of the use of quota of one pollutant, or of any where none is known. */
export function askingUse(dossier: PartialDossier, policy: Policy, use: OfUse): Asking {
  const { id, pollutant, question = QUESTIONS.decideUse, facts, place, year, instead } = use;
  const standing = standingFacts(dossier, year);
  return {
    id,
    title: titled(pollutant, { zh: '指标来源', en: 'sources of quota' }),
    question,
    facts: {
      ...(pollutant && { pollutant }),
      ...areaIn(dossier, policy),
      ...standing.facts,
      ...picked(dossier, ['on', 'orders']),
      ...facts,
    },
    paths: { area: 'place', ...standing.paths },
    instead: { area: [place], ...standing.instead, ...instead },
  };
}

/** The same about one source alone. */
export const ofSource = (asking: Asking, source: UseSource): Asking => ({
  ...asking,
  question: about(asking.question, ({ outcome, grounds }: Ruling<UseOutcome>) => ({
    outcome: outcome[source],
    grounds,
  })),
});
