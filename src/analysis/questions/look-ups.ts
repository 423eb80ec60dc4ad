import { anyPlace, bankLevel, event, pollutant, state } from '../../facts/banks.js';
import { QuotaError } from '../../lib/problem.js';
import { knownPlaces } from '../../policy/known-places.js';
import { BANK_LEVEL_LABELS, MEDIUM_LABELS } from '../../policy/labels.js';
import { mediumOf } from '../../rules/3.1.1-controlled-pollutants.js';
import { bankManager, locate, upperBanks } from '../../rules/3.1.2-reserve-banks.js';
import { reviewEntry } from '../../rules/3.2.3-entry-review.js';
import type { Text } from '../../types/text.js';
import {
  type Area,
  type BankLevel,
  type EntryState,
  type Medium,
  PARK_IDS,
  type Pollutant,
  type ReviewEvent,
} from '../../types/vocabulary.js';
import {
  areaFact,
  asking,
  choice,
  either,
  factFrom,
  oneOf,
  question,
  same,
  type View,
} from '../model/index.js';

/** The medium of a pollutant. */
export const medium = question<{ readonly pollutant: Pollutant }, Medium>({
  id: 'mediumOf',
  rule: '3.1.1-controlled-pollutants',
  title: { zh: '污染物属于哪一要素', en: 'Of which medium a pollutant is' },
  clauses: ['3.1.1.s1'],
  parameters: [],
  readings: [],
  ...asking(choice(pollutant)),
  decide: (facts) => ({ outcome: mediumOf(facts.pollutant), grounds: [] }),
  parts: { medium: oneOf({ zh: '要素', en: 'medium' }, MEDIUM_LABELS) },
  valuesOf: (outcome) => ({ medium: outcome }),
});

/** An ordinary town, and a place that no policy knows. */
const OTHER_PLACES = ['梅李镇', '常熟市外'];

const namedIn = ({ policies }: View): string[] => [
  ...new Set(
    policies.flatMap(({ parameters }) => {
      const { parks, townshipLikePlaces } = knownPlaces(parameters);
      return [...PARK_IDS.flatMap((park) => parks[park]), ...townshipLikePlaces];
    }),
  ),
];

/** The area of a place. */
export const area = question<{ readonly place: string }, Area | null>({
  id: 'locate',
  rule: '3.1.2-reserve-banks',
  title: { zh: '地点属于哪个板块', en: 'To which area a place belongs' },
  clauses: ['3.1.2.s1e', '3.3.3.p1.s1b'],
  parameters: ['parks', 'townshipLikePlaces'],
  readings: [],
  facts: [
    factFrom(anyPlace, {
      cases: (view) => [...new Set([...namedIn(view), ...OTHER_PLACES])],
      enters: true,
    }),
  ],
  conditions: [
    {
      id: 'place',
      title: anyPlace.title,
      clause: '3.1.2.s1e',
      keyOf: ({ place }) => place as string,
      words: (keys) => {
        const places = either(keys.map(same));
        return { zh: `地点为${places.zh}`, en: `place: ${places.en}` };
      },
    },
  ],
  decide: ({ place }, policy) => {
    if (place === undefined) throw new QuotaError({ code: 'missing', path: 'place', expected: 'text' });
    return { outcome: locate(place, policy) ?? null, grounds: [] };
  },
  parts: {
    area: oneOf(
      { zh: '所属板块', en: 'area' },
      {
        CEDZ: { zh: '常熟经济技术开发区', en: 'the park CEDZ' },
        CHTZ: { zh: '常熟高新技术产业开发区', en: 'the park CHTZ' },
        township: { zh: '乡镇（街道）', en: 'a township' },
        unknown: { zh: '无法识别的地点', en: 'no known place' },
      },
    ),
  },
  valuesOf: (found) => ({
    area: found === null ? 'unknown' : found.kind === 'park' ? found.park : 'township',
  }),
});

const bothOf = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join('、'),
  en: texts.map(({ en }) => en).join(', '),
});

/** The banks above an area. */
export const above = question<{ readonly area: Area }, readonly BankLevel[]>({
  id: 'upperBanks',
  rule: '3.1.2-reserve-banks',
  title: { zh: '板块之上有哪些储备库', en: 'Which banks stand above an area' },
  clauses: ['3.1.2.s1d'],
  parameters: [],
  readings: [],
  ...asking(areaFact({ clause: '3.1.2.s1d' }, 'as-townships')),
  decide: ({ area: of }, policy) => ({ outcome: upperBanks(of, policy), grounds: [] }),
  parts: {
    banks: {
      title: { zh: '上级库', en: 'upper banks' },
      words: (levels) => bothOf(levels.split(', ').map((level) => BANK_LEVEL_LABELS[level as BankLevel])),
    },
  },
  valuesOf: (outcome) => ({ banks: outcome.join(', ') }),
});

/** Who manages a bank. */
export const manager = question<{ readonly level: BankLevel }, 'county-bureau' | 'park' | null>({
  id: 'bankManager',
  rule: '3.1.2-reserve-banks',
  title: { zh: '储备库由谁管理', en: 'Who manages a bank' },
  clauses: ['3.1.2.s1c'],
  parameters: [],
  readings: [],
  ...asking(choice(bankLevel)),
  decide: ({ level }) => ({ outcome: bankManager(level) ?? null, grounds: [] }),
  parts: {
    manager: oneOf(
      { zh: '管理者', en: 'manager' },
      {
        'county-bureau': { zh: '常熟生态环境局', en: 'the county bureau' },
        park: { zh: '园区', en: 'the park' },
        none: { zh: '文本没有规定', en: 'not stated' },
      },
    ),
  },
  valuesOf: (outcome) => ({ manager: outcome ?? 'none' }),
});

/** The state after an event; none where the event cannot happen then. */
function stateAfter(before: EntryState, what: ReviewEvent): EntryState | null {
  try {
    return reviewEntry(before, what);
  } catch (error) {
    if (error instanceof QuotaError && error.code === 'event-out-of-order') return null;
    throw error;
  }
}

/** The review of a filing. */
export const review = question<
  { readonly state: EntryState; readonly event: ReviewEvent },
  EntryState | null
>({
  id: 'reviewEntry',
  rule: '3.2.3-entry-review',
  title: { zh: '入库审核如何进行', en: 'How a filing is reviewed' },
  clauses: ['3.2.3.s1a', '3.2.3.s1b', '3.2.3.s1c', '3.2.3.s1d', '3.2.3.s1e'],
  parameters: [],
  readings: [],
  ...asking(choice(state), choice(event)),
  decide: (filing) => ({ outcome: stateAfter(filing.state, filing.event), grounds: [] }),
  parts: {
    state: oneOf(
      { zh: '之后的状态', en: 'state after it' },
      { ...state.labels, none: { zh: '此时不能发生', en: 'cannot happen then' } },
    ),
  },
  valuesOf: (outcome) => ({ state: outcome ?? 'none' }),
});
