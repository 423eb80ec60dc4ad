import { mediumOf, parsePollutant } from '../../src/rules/3.1.1-controlled-pollutants.js';
import { bankManager, locate, upperBanks } from '../../src/rules/3.1.2-reserve-banks.js';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import type { ReductionProject } from '../../src/types/facts.js';
import type { Ruling } from '../../src/types/ruling.js';
import { BIXI, CEDZ, ELIGIBLE, MEILI } from '../support/facts.js';
import { type Cases, elsewhere, lookUp, rests } from './case.js';

const words = (text: string): string[] => text.split(' ');

const EIGHT = '化学需氧量 氨氮 总氮 总磷 二氧化硫 氮氧化物 挥发性有机物 颗粒物';

const territory = (place: string) => () => {
  const area = locate(place);
  return area?.kind === 'park' ? `park ${area.park}` : area?.kind;
};

const entry = (facts: ReductionProject) => (): Ruling<unknown> => decideEntry(facts);

const WORKS = ELIGIBLE['government-works'];
const AHEAD = ELIGIBLE['ahead-of-standard'];
const CLOSURE = ELIGIBLE.closure;
const VOLUNTARY = ELIGIBLE['voluntary-treatment'];
const ECOLOGICAL = ELIGIBLE['ecological-expansion'];

/** Pollutants, banks and what may enter them: 3.1.1 to 3.2.1. */
export const ENTRY_CASES: Cases = {
  '3.1.1.s1': [
    lookUp('the eight', () => words(EIGHT).map(parsePollutant), words('COD NH3-N TN TP SO2 NOx VOCs PM')),
    lookUp('PM2.5 is none of them', () => parsePollutant('PM2.5'), undefined),
    lookUp('BOD5 is none of them', () => parsePollutant('BOD5'), undefined),
    lookUp('total nitrogen burdens water', () => mediumOf('TN'), 'water'),
    lookUp('nitrogen oxides burden air', () => mediumOf('NOx'), 'air'),
  ],
  '3.1.2.s1a': [
    lookUp(
      'above a park, which ranks beside the county',
      () => upperBanks(CEDZ),
      words('prefecture province'),
    ),
    lookUp('above a township', () => upperBanks(MEILI), words('city prefecture province')),
  ],
  '3.1.2.s1b': [
    lookUp('the city bank is above a township', () => upperBanks(MEILI).includes('city'), true),
    lookUp('the city bank is not above a park', () => upperBanks(BIXI).includes('city'), false),
    lookUp('a town has a bank of its own', territory('梅李镇'), 'township'),
    lookUp('a subdistrict has a bank of its own', territory('虞山街道'), 'township'),
    lookUp('a village has none', territory('蒋巷村'), undefined),
  ],
  '3.1.2.s1c': [
    lookUp('the city bank', () => bankManager('city'), 'county-bureau'),
    lookUp('a township bank', () => bankManager('township'), 'county-bureau'),
    lookUp('the bank of Suzhou is not named', () => bankManager('prefecture'), undefined),
    lookUp('the bank of the province is not named', () => bankManager('province'), undefined),
  ],
  '3.1.2.s1d': [
    lookUp('a park bank', () => bankManager('park'), 'park'),
    lookUp('a township bank', () => bankManager('township'), 'county-bureau'),
  ],
  '3.1.2.s1e': [
    lookUp('the economic zone', territory('常熟经济技术开发区'), 'park CEDZ'),
    lookUp('its subdistrict', territory('碧溪街道'), 'park CEDZ'),
    lookUp('the high-tech zone', territory('常熟高新技术产业开发区'), 'park CHTZ'),
    lookUp('its town', territory('沙家浜镇'), 'park CHTZ'),
    lookUp('another town', territory('梅李镇'), 'township'),
    lookUp('another industrial park', territory('新材料产业园'), 'township'),
  ],
  '3.2.1.p1.s1': [
    rests('completed on the first day', entry({ ...WORKS, completedOn: '2021-01-01' }), 'permitted'),
    rests('completed the day before', entry({ ...WORKS, completedOn: '2020-12-31' }), 'refused'),
    rests('demolished the day before', entry({ ...CLOSURE, completedOn: '2020-12-31' }), 'refused'),
    rests('completed after the five years', entry({ ...WORKS, completedOn: '2026-06-30' }), 'permitted'),
  ],
  '3.2.1.p1.i1': [
    rests('carried out by government', entry(WORKS), 'permitted'),
    rests('carried out by another', entry({ ...WORKS, governmentRun: false }), 'refused'),
    elsewhere('closures need not be', entry(CLOSURE), 'permitted'),
  ],
  '3.2.1.p1.i2': [
    rests('started the day before', entry({ ...AHEAD, standardEffectiveOn: '2022-03-02' }), 'permitted'),
    rests('started on the day', entry({ ...AHEAD, standardEffectiveOn: '2022-03-01' }), 'refused'),
    rests('not by a discharger', entry({ ...AHEAD, byDischarger: false }), 'refused'),
  ],
  '3.2.1.p1.i3': [
    rests('closed', entry(CLOSURE), 'permitted'),
    rests(
      'capacity eliminated, not closed',
      entry({ ...CLOSURE, enterpriseClosed: false, capacityEliminated: true }),
      'permitted',
    ),
    rests('both', entry({ ...CLOSURE, capacityEliminated: true }), 'permitted'),
    rests('neither', entry({ ...CLOSURE, enterpriseClosed: false }), 'refused'),
  ],
  '3.2.1.p1.i4': [
    rests('own money, own will', entry(VOLUNTARY), 'permitted'),
    rests('a little government money', entry({ ...VOLUNTARY, governmentFunds: '0.01' }), 'refused'),
    rests('did not comply before', entry({ ...VOLUNTARY, compliant: false }), 'refused'),
    rests('did not apply', entry({ ...VOLUNTARY, appliedVoluntarily: false }), 'refused'),
    rests('not by a discharger', entry({ ...VOLUNTARY, byDischarger: false }), 'refused'),
  ],
  '3.2.1.p2.s1a': [
    rests('an ecological project is none of the four types', entry(ECOLOGICAL), 'permitted'),
    elsewhere('other works, none of the four types', entry({ ...WORKS, governmentRun: false }), 'refused'),
    elsewhere('an ecological project not proven', entry({ ...ECOLOGICAL, countable: false }), 'refused'),
  ],
  '3.2.1.p2.s2': [
    rests('monitorable, countable and verifiable', entry(ECOLOGICAL), 'permitted'),
    rests('not monitorable', entry({ ...ECOLOGICAL, monitorable: false }), 'refused'),
    rests('not countable', entry({ ...ECOLOGICAL, countable: false }), 'refused'),
    rests('not verifiable', entry({ ...ECOLOGICAL, verifiable: false }), 'refused'),
    elsewhere('not asked of the four types', entry(CLOSURE), 'permitted'),
  ],
  '3.2.1.p3.s1': [
    rests('listed and counted', entry({ ...WORKS, onKeyList: true, countedTowardTask: true }), 'refused'),
    rests(
      'the same, ecological',
      entry({ ...ECOLOGICAL, onKeyList: true, countedTowardTask: true }),
      'refused',
    ),
    rests('listed only', entry({ ...WORKS, onKeyList: true }), 'permitted'),
    rests('counted only', entry({ ...WORKS, countedTowardTask: true }), 'permitted'),
    elsewhere('neither', entry(WORKS), 'permitted'),
  ],
};
