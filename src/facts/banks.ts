// Facts of 3.1 and of the review in 3.2.3: pollutants, places, banks.

import { BANK_LEVEL_LABELS, EVENT_LABELS, POLLUTANT_WORDS, STATE_LABELS } from '../policy/labels.js';
import { BANK_LEVELS, ENTRY_STATES, POLLUTANTS, type Pollutant, REVIEW_EVENTS } from '../types/vocabulary.js';
import { type Choice, choiceFact, type Plain, plainFact } from './fact.js';

/** One of the eight pollutants. */
export const pollutant = {
  kind: 'pollutant',
  name: 'pollutant',
  title: { zh: '污染物', en: 'pollutant' },
  choices: POLLUTANTS,
  labels: POLLUTANT_WORDS,
  clauses: ['3.1.1.s1', '3.3.2.s2a', '3.3.3.p2.s1c'],
  whose: { knows: 'applicant', controls: 'fixed' },
} as const satisfies Choice<Pollutant>;

const HOW_PLACES_ARE_WRITTEN = {
  zh: '园区全称、碧溪街道、沙家浜镇、新材料产业园，或者以“镇”“街道”结尾的名称',
  en: 'a park by its full name, 碧溪街道, 沙家浜镇, 新材料产业园, or a name ending in 镇 or 街道',
} as const;

/** A place. */
export const anyPlace = plainFact('place', 'place', {
  title: { zh: '地点', en: 'place' },
  help: HOW_PLACES_ARE_WRITTEN,
  clauses: ['3.1.2.s1e', '3.1.2.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** Where a project lies. */
export const place = {
  ...anyPlace,
  title: { zh: '项目所在地点', en: 'place of the project' },
} as const satisfies Plain;

/** The area that an area's dossier is about. */
export const areaPlace = {
  ...anyPlace,
  title: { zh: '板块名称', en: 'name of the area' },
} as const satisfies Plain;

/** The area of a project, as its place tells it. */
export const area = plainFact('area', 'area', {
  title: { zh: '项目所在板块', en: 'area of the project' },
  clauses: ['3.1.2.s1e', '3.1.2.s1d', '3.2.2.p2.s1c', '3.2.4.s1e', '3.3.3.p1.s1b'],
  whose: { knows: 'applicant', controls: 'fixed' },
});

/** One level of bank. */
export const bankLevel = choiceFact('level', {
  title: { zh: '储备库', en: 'bank' },
  choices: BANK_LEVELS,
  labels: BANK_LEVEL_LABELS,
  clauses: ['3.1.2.s1c'],
  whose: { knows: 'authority', controls: 'fixed' },
});

/** Where a filing stands. */
export const state = choiceFact('state', {
  title: { zh: '申报状态', en: 'state of the filing' },
  choices: ENTRY_STATES,
  labels: STATE_LABELS,
  clauses: ['3.2.3.s1a'],
  whose: { knows: 'authority', controls: 'authority' },
});

/** What happens to a filing. */
export const event = choiceFact('event', {
  title: { zh: '事项', en: 'event' },
  choices: REVIEW_EVENTS,
  labels: EVENT_LABELS,
  clauses: ['3.2.3.s1a'],
  whose: { knows: 'authority', controls: 'authority' },
});
