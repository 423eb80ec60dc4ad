import { committed, dayOfAsking, entries, transferredOn } from '../../facts/transfers.js';
import { yearOf } from '../../lib/civil-date.js';
import { Decimal } from '../../lib/decimal.js';
import { commitmentEnd } from '../../policy/figures.js';
import { COMMITMENT_STATE_LABELS } from '../../policy/labels.js';
import { type CommitmentStanding, commitmentStatus } from '../../rules/3.3.4-transfers.js';
import type { Commitment, CommitmentEntry } from '../../types/area-facts.js';
import type { CivilDate } from '../../types/vocabulary.js';
import {
  addDays,
  type Condition,
  either,
  endOfYear,
  type Fact,
  type Flat,
  factFrom,
  oneOf,
  question,
  runs,
  same,
  type View,
} from '../model/index.js';
import {
  askedAround,
  committedAround,
  entriesAround,
  entriesChanged,
  transfersAround,
} from './around-commitment.js';

const yearsIn = ({ policies }: View): number[] =>
  [...new Set(policies.map(({ parameters }) => parameters.commitmentYears))].sort((a, b) => a - b);

const duesOf = (view: View, facts: Flat): CivilDate[] =>
  yearsIn(view).map((years) => endOfYear(yearOf(facts.transferredOn as CivilDate) + years));

/** The day of the transfer, and both sides of every last day. */
const turnsOf = (view: View, facts: Flat): CivilDate[] => [
  facts.transferredOn as CivilDate,
  ...duesOf(view, facts).flatMap((due) => [due, addDays(due, 1)]),
];

const entriesMade = factFrom(entries, {
  cases: (view, facts) => [
    [],
    ...turnsOf(view, facts).map((enteredOn) => [{ enteredOn, amount: facts.committed }]),
  ],
  around: entriesAround,
  changes: entriesChanged,
  sayChange: (_from, to: readonly CommitmentEntry[]) => {
    const { enteredOn, amount } = to.at(-1) as CommitmentEntry;
    return {
      zh: `${enteredOn} 再入库 ${amount} 吨/年`,
      en: `${amount} t/a more entered on ${enteredOn}`,
    };
  },
});

const periodOf = (view: View, facts: Flat, day: CivilDate): string =>
  String(duesOf(view, facts).filter((due) => day > due).length);

/** The end of the year that lies some years after the transfer. */
const endOfYears = (years: number | undefined): Fact['title'] | undefined =>
  years === undefined ? undefined : commitmentEnd(years);

const period = (subject: Fact['title']) => (keys: readonly string[], view: View) =>
  either(
    runs(keys.map(Number)).map(([first, last]) => {
      const [after, until] = [yearsIn(view)[first - 1], yearsIn(view)[last]].map(endOfYears);
      if (until === undefined) {
        return after === undefined
          ? { zh: `${subject.zh}不论早晚`, en: `${subject.en} on any day` }
          : { zh: `${subject.zh}晚于${after.zh}`, en: `${subject.en} after ${after.en}` };
      }
      if (after === undefined) {
        return { zh: `${subject.zh}不晚于${until.zh}`, en: `${subject.en} by ${until.en}` };
      }
      return {
        zh: `${subject.zh}晚于${after.zh}、不晚于${until.zh}`,
        en: `${subject.en} after ${after.en} and by ${until.en}`,
      };
    }),
  );

const asking_: Condition = {
  id: 'on',
  title: dayOfAsking.title,
  clause: '3.3.4.p3.s1f',
  keyOf: (facts, view) => periodOf(view, facts, facts.on as CivilDate),
  words: period({ zh: '查询日期', en: 'asked' }),
};

/** When as much as was committed had been entered. */
const fulfilled: Condition = {
  id: 'entries',
  title: { zh: '入库履行情况', en: 'entries' },
  clause: '3.3.4.p3.s1f',
  keyOf: (facts, view) => {
    const days = (facts.entries as readonly CommitmentEntry[])
      .filter(
        ({ enteredOn }) =>
          enteredOn >= (facts.transferredOn as CivilDate) && enteredOn <= (facts.on as CivilDate),
      )
      .sort((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1));
    let sum = new Decimal(0);
    for (const entry of days) {
      sum = sum.plus(entry.amount);
      if (sum.greaterThanOrEqualTo(facts.committed as string)) return periodOf(view, facts, entry.enteredOn);
    }
    return 'never';
  },
  words: (keys, view) => {
    const met = keys.filter((key) => key !== 'never');
    const words =
      met.length > 0
        ? [period({ zh: '承诺量全部入库的日期', en: 'all that was committed was entered' })(met, view)]
        : [];
    const never = {
      zh: '承诺量至查询日未全部入库',
      en: 'not all was entered by the day of asking',
    };
    return either([...words, ...(keys.includes('never') ? [never] : [])]);
  },
};

/** How a commitment stands. */
export const commitment = question<Commitment, CommitmentStanding>({
  id: 'commitmentStatus',
  rule: '3.3.4-transfers',
  title: { zh: '入库承诺履行得如何', en: 'How a commitment stands' },
  clauses: ['3.3.4.p3.s1f', '3.3.4.p3.s1g'],
  parameters: ['commitmentYears'],
  readings: [],
  facts: [
    factFrom(transferredOn, { cases: () => ['2023-06-01'], enters: true, around: transfersAround }),
    factFrom(committed, { cases: () => ['10'], around: committedAround }),
    factFrom(dayOfAsking, { cases: turnsOf, around: askedAround }),
    entriesMade,
  ],
  conditions: [asking_, fulfilled],
  decide: commitmentStatus,
  parts: {
    years: {
      title: { zh: '履行期限（调剂后年数）', en: 'years for meeting it' },
      words: same,
      stricter: (from, to) => Number(from) - Number(to),
    },
    state: {
      ...oneOf({ zh: '状态', en: 'state' }, COMMITMENT_STATE_LABELS),
      stricter: (from, to) => STRICTNESS.indexOf(to) - STRICTNESS.indexOf(from),
    },
  },
  valuesOf: ({ due, state }, facts) => ({
    years: String(yearOf(due) - yearOf(facts.transferredOn as CivilDate)),
    state,
  }),
});

/** The states of a commitment, the gentlest first. */
const STRICTNESS = ['met', 'running', 'met-late', 'breached'];
