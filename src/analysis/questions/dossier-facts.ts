import { areaOf } from '../../dossier/area.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import { POLLUTANTS, type Pollutant } from '../../types/vocabulary.js';
import { at, type Fact, type FactInfo, infoOf, pollutantText, type Question } from '../model/index.js';

const place = (title: Text): FactInfo => ({
  path: 'place',
  title,
  clause: '3.1.2.s1e',
  type: 'place',
  knows: 'applicant',
  controls: 'fixed',
});

/** Where a project lies. */
export const PLACE = place({ zh: '项目所在地点', en: 'place of the project' });

/** The area that an area's dossier is about. */
export const AREA_PLACE = place({ zh: '板块名称', en: 'name of the area' });

/** The amounts that a project adds. */
export const INCREASE: FactInfo = {
  path: 'increase',
  title: { zh: '各项污染物新增年排放量（吨/年）', en: 'amounts added, by pollutant (t/a)' },
  clause: '3.3.2.s1',
  type: 'amounts',
  knows: 'applicant',
  controls: 'applicant',
};

/** What the own bank holds of every pollutant. */
export const HOLDINGS: FactInfo = {
  path: 'holdings',
  title: { zh: '本级库各项污染物的库存量（吨/年）', en: 'what the own bank holds, by pollutant (t/a)' },
  clause: '3.3.2.s1',
  type: 'amounts',
  knows: 'area',
  controls: 'fixed',
};

/** What the own bank holds of one. */
export const holdingOf = (pollutant: Pollutant): FactInfo => ({
  ...HOLDINGS,
  path: `holdings.${pollutant}`,
  title: titled(pollutant, { zh: '本级库的库存量（吨/年）', en: 'what the own bank holds (t/a)' }),
  type: 'amount',
});

/** The purchases of a project. */
export const PURCHASES: FactInfo = {
  path: 'purchases',
  title: { zh: '在交易系统购买的指标', en: 'quota bought in the trading system' },
  clause: '3.3.3.p2.s1a',
  type: 'list',
  knows: 'applicant',
  controls: 'applicant',
};

/** The pollutants whose commitment is breached. */
export const BREACHES: FactInfo = {
  path: 'breaches',
  title: { zh: '入库承诺未履行到位的污染物', en: 'pollutants whose commitment is breached' },
  clause: '3.3.4.p3.s1g',
  type: 'list',
  knows: 'authority',
  controls: 'area',
};

/** The commitments of an area. */
export const COMMITMENTS: FactInfo = {
  path: 'commitments',
  title: {
    zh: '板块的入库承诺及其履行情况',
    en: 'the commitments of the area, and what was entered for them',
  },
  clause: '3.3.4.p3.s1g',
  type: 'list',
  knows: 'area',
  controls: 'area',
};

/** The standing of an area by year, while the year that counts is not known. */
export const STANDINGS: FactInfo = {
  path: 'standings',
  title: { zh: '板块上一年度的考核情况', en: 'how the area stood in the year before' },
  clause: '3.3.4.p3.s1a',
  type: 'list',
  knows: 'authority',
  controls: 'time',
};

/** The year of an area's status. */
export const YEAR: FactInfo = {
  path: 'year',
  title: { zh: '使用年度', en: 'year of use' },
  clause: '3.3.4.p1.s1b',
  type: 'year',
  knows: 'area',
  controls: 'time',
};

/** The amounts that were passed. */
export const PASSED: FactInfo = {
  path: 'passed',
  title: { zh: '各项污染物审核通过的减排量（吨/年）', en: 'amounts passed, by pollutant (t/a)' },
  clause: '3.2.4.s1a',
  type: 'amounts',
  knows: 'authority',
  controls: 'authority',
};

/** A title led by the pollutant that it is about. */
export const titled = (pollutant: Pollutant | undefined, { zh, en }: Text): Text =>
  pollutant === undefined
    ? { zh, en }
    : { zh: `${pollutantText(pollutant).zh}·${zh}`, en: `${pollutant}: ${en}` };

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
