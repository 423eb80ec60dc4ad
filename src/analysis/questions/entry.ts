import { DOSSIERS } from '../../facts/dossiers.js';
import {
  appliedVoluntarily,
  byDischarger,
  capacityEliminated,
  completedOn,
  compliant,
  countable,
  countedTowardTask,
  enterpriseClosed,
  governmentFunds,
  governmentRun,
  monitorable,
  onKeyList,
  source,
  standardEffectiveOn,
  startedOn,
  verifiable,
} from '../../facts/entry.js';
import type { DeclaredFact } from '../../facts/fact.js';
import { ownConditions as conditionsOfSource, decideEntry } from '../../rules/3.2.1-entry-eligibility.js';
import type { ReductionProject } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import type { Readings } from '../../types/reading.js';
import type { EntrySource, Verdict } from '../../types/vocabulary.js';
import {
  type As,
  amountFact,
  asking,
  type Condition,
  choice,
  date,
  question,
  verdict,
  yesNo,
} from '../model/index.js';

const OF_SOURCE = DOSSIERS.reduction.variants.of;

/** How a fact is asked that only projects of some sources have. */
const ofItsSources = ({ name }: DeclaredFact): As => ({
  under: 'source',
  need: (facts) => (Object.hasOwn(OF_SOURCE[facts.source as EntrySource], name) ? 'asked' : 'not'),
});

const planPeriod: Parameters<typeof date>[2] = ({ policies }) =>
  policies.map(({ parameters }) => parameters.planPeriodStart);

const start = date(
  startedOn,
  {
    under: 'source',
    need: ({ source: from }, { policies }) => {
      if (from === 'ahead-of-standard') return 'asked';
      const byStart = policies.some(({ readings }) => readings['entry-date'] === 'start');
      return byStart && from !== 'closure' ? 'asked' : 'optional';
    },
  },
  planPeriod,
);

const isBefore = (day: unknown, other: unknown): boolean => (day as string) < (other as string);

/** Whether a day lies before the requirement took effect. */
const beforeEffect = (path: 'startedOn' | 'completedOn', done: { zh: string; en: string }): Condition => ({
  id: `${path}-before-effect`,
  title: { zh: `要求生效前${done.zh}`, en: `${done.en} before the requirement took effect` },
  clause: '3.2.1.p1.i2',
  keyOf: (facts) =>
    facts.source === 'ahead-of-standard'
      ? String(isBefore(facts[path], facts.standardEffectiveOn))
      : undefined,
  words: ([key]) =>
    key === 'true'
      ? { zh: `要求生效前已${done.zh}`, en: `${done.en} before the requirement took effect` }
      : { zh: `要求生效前未${done.zh}`, en: `not ${done.en} before the requirement took effect` },
});

/** Whether a project has what its source itself demands, the works being started in time. */
const ownConditions: Condition = {
  id: 'own-conditions',
  title: { zh: '该来源自身的条件', en: 'what its source demands' },
  clause: '3.2.1.p1.s1',
  keyOf: (project, { policies: [policy] }) => {
    const readings: Readings = { ...(policy as Policy).readings, 'ahead-of-standard': 'start' };
    const demanded = conditionsOfSource(project as unknown as ReductionProject, readings);
    return String(demanded.every(({ holds }) => holds));
  },
  words: ([key]) =>
    key === 'true'
      ? { zh: '符合该来源自身的条件', en: 'the project has what its source demands' }
      : { zh: '不符合该来源自身的条件', en: 'the project lacks something its source demands' },
};

const { facts, conditions } = asking(
  choice(source),
  date(completedOn, {}, planPeriod),
  // works ahead of a standard are asked when they started; whether that lies in the plan period is another question
  { ...start, condition: { ...start.condition, clause: '3.2.1.p1.s1' } },
  yesNo(onKeyList),
  yesNo(countedTowardTask),
  date(standardEffectiveOn, ofItsSources(standardEffectiveOn)),
  yesNo(governmentRun, ofItsSources(governmentRun)),
  yesNo(byDischarger, ofItsSources(byDischarger)),
  yesNo(enterpriseClosed, ofItsSources(enterpriseClosed)),
  yesNo(capacityEliminated, ofItsSources(capacityEliminated)),
  yesNo(compliant, ofItsSources(compliant)),
  amountFact(governmentFunds, ofItsSources(governmentFunds)),
  yesNo(appliedVoluntarily, ofItsSources(appliedVoluntarily)),
  yesNo(monitorable, ofItsSources(monitorable)),
  yesNo(countable, ofItsSources(countable)),
  yesNo(verifiable, ofItsSources(verifiable)),
);

/** Entry into the banks. */
export const entry = question<ReductionProject, Verdict>({
  id: 'decideEntry',
  rule: '3.2.1-entry-eligibility',
  title: { zh: '减排项目能否申请入库', en: 'Whether a reduction may enter the banks' },
  clauses: [
    '3.2.1.p1.s1',
    '3.2.1.p1.i1',
    '3.2.1.p1.i2',
    '3.2.1.p1.i3',
    '3.2.1.p1.i4',
    '3.2.1.p2.s1a',
    '3.2.1.p2.s2',
    '3.2.1.p3.s1',
  ],
  parameters: ['planPeriodStart'],
  readings: ['entry-date', 'ahead-of-standard', 'key-list-exclusion'],
  facts,
  conditions: [
    ...conditions.filter(({ id }) => id !== 'standardEffectiveOn'),
    beforeEffect('startedOn', { zh: '开工', en: 'started' }),
    beforeEffect('completedOn', { zh: '竣工', en: 'completed' }),
    ownConditions,
  ],
  thresholds: ({ parameters }) => [parameters.planPeriodStart],
  possible: ({ startedOn: start, completedOn: end }) =>
    start === undefined || (start as string) <= (end as string),
  decide: decideEntry,
  parts: {
    verdict: verdict(
      { zh: '入库', en: 'entry' },
      { zh: '可申请入库', en: 'may apply for entry' },
      { zh: '不得申请入库', en: 'may not apply for entry' },
    ),
  },
  valuesOf: (outcome) => ({ verdict: outcome }),
});
