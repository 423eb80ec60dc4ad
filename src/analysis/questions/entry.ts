import { SOURCE_LABELS } from '../../policy/labels.js';
import { ownConditions as conditionsOfSource, decideEntry } from '../../rules/3.2.1-entry-eligibility.js';
import type { ReductionProject } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import type { Readings } from '../../types/reading.js';
import { ENTRY_SOURCES, type EntrySource, type Verdict } from '../../types/vocabulary.js';
import {
  type Asked,
  amountFact,
  asking,
  type Condition,
  choice,
  date,
  type Fact,
  type Given,
  question,
  verdict,
  yesNo,
} from '../model/index.js';

const source = choice({
  path: 'source',
  clause: '3.2.1.p1.s1',
  title: { zh: '减排来源', en: 'source of the reduction' },
  knows: 'applicant',
  controls: 'fixed',
  choices: ENTRY_SOURCES,
  labels: SOURCE_LABELS,
});

/** A fact that only projects of some sources are asked. */
const of = (
  sources: readonly EntrySource[],
  given: Omit<Given, 'under' | 'need'>,
): Given & { readonly need: NonNullable<Fact['need']> } => ({
  ...given,
  under: 'source',
  need: (facts) => (sources.includes(facts.source as EntrySource) ? 'asked' : 'not'),
});

const planPeriod: Parameters<typeof date>[1] = ({ policies }) =>
  policies.map(({ parameters }) => parameters.planPeriodStart);

const completedOn = date(
  {
    path: 'completedOn',
    clause: '3.2.1.p1.s1',
    title: { zh: '竣工日期（关闭类为拆除日期）', en: 'completion (of a closure: demolition)' },
    knows: 'applicant',
    controls: 'fixed',
  },
  planPeriod,
);

const start = date(
  {
    path: 'startedOn',
    clause: '3.2.1.p1.i2',
    title: { zh: '开工日期', en: 'start of the works' },
    knows: 'applicant',
    controls: 'fixed',
    under: 'source',
    need: ({ source: from }, { policies }) => {
      if (from === 'ahead-of-standard') return 'asked';
      const byStart = policies.some(({ readings }) => readings['entry-date'] === 'start');
      return byStart && from !== 'closure' ? 'asked' : 'optional';
    },
  },
  planPeriod,
);

/** Works ahead of a standard are asked when they started; whether that lies in the plan period is another question. */
const startedOn: Asked = { ...start, condition: { ...start.condition, clause: '3.2.1.p1.s1' } };

const standardEffectiveOn = date(
  of(['ahead-of-standard'], {
    path: 'standardEffectiveOn',
    clause: '3.2.1.p1.i2',
    title: { zh: '新标准、新要求正式生效日期', en: 'day the new standard or requirement took effect' },
    knows: 'authority',
    controls: 'fixed',
  }),
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

const onKeyList = yesNo({
  path: 'onKeyList',
  clause: '3.2.1.p3.s1',
  title: { zh: '是否列入年度重点减排项目名录', en: 'on the annual list of key reduction projects' },
  yes: { zh: '已列入年度重点减排项目名录', en: 'on the annual key-reduction list' },
  no: { zh: '未列入年度重点减排项目名录', en: 'not on the annual key-reduction list' },
  knows: 'authority',
  controls: 'authority',
});

const countedTowardTask = yesNo({
  path: 'countedTowardTask',
  clause: '3.2.1.p3.s1',
  title: { zh: '是否用于完成年度约束性减排任务', en: 'counted toward the annual binding task' },
  yes: { zh: '已用于完成年度约束性减排任务', en: 'counted toward the annual binding task' },
  no: { zh: '未用于完成年度约束性减排任务', en: 'not counted toward the annual binding task' },
  knows: 'authority',
  controls: 'authority',
});

const OWN_FACTS: readonly Asked[] = [
  yesNo({
    ...of(['government-works'], {
      path: 'governmentRun',
      clause: '3.2.1.p1.i1',
      title: { zh: '是否由政府规划并实施', en: 'planned and carried out by government' },
      knows: 'applicant',
      controls: 'fixed',
    }),
    yes: { zh: '由政府规划并实施', en: 'planned and carried out by government' },
    no: { zh: '并非由政府规划并实施', en: 'not planned and carried out by government' },
  }),
  yesNo({
    ...of(['ahead-of-standard', 'voluntary-treatment'], {
      path: 'byDischarger',
      clause: '3.2.1.p1.i2',
      title: { zh: '是否由排污单位实施', en: 'carried out by a discharger' },
      knows: 'applicant',
      controls: 'fixed',
    }),
    yes: { zh: '由排污单位实施', en: 'carried out by a discharger' },
    no: { zh: '并非由排污单位实施', en: 'not carried out by a discharger' },
  }),
  yesNo({
    ...of(['closure'], {
      path: 'enterpriseClosed',
      clause: '3.2.1.p1.i3',
      title: { zh: '企业是否永久关闭', en: 'the enterprise is closed for good' },
      knows: 'applicant',
      controls: 'applicant',
    }),
    yes: { zh: '企业已永久关闭', en: 'the enterprise is closed for good' },
    no: { zh: '企业未永久关闭', en: 'the enterprise is not closed for good' },
  }),
  yesNo({
    ...of(['closure'], {
      path: 'capacityEliminated',
      clause: '3.2.1.p1.i3',
      title: { zh: '是否淘汰落后或过剩产能', en: 'outdated or excess capacity is eliminated' },
      knows: 'applicant',
      controls: 'applicant',
    }),
    yes: { zh: '已淘汰落后或过剩产能', en: 'outdated or excess capacity is eliminated' },
    no: { zh: '未淘汰落后或过剩产能', en: 'no outdated or excess capacity is eliminated' },
  }),
  yesNo({
    ...of(['voluntary-treatment'], {
      path: 'compliant',
      clause: '3.2.1.p1.i4',
      title: { zh: '实施前是否已达标排放', en: 'the discharger already complied with the standards' },
      knows: 'authority',
      controls: 'fixed',
    }),
    yes: { zh: '实施前已达标排放', en: 'the discharger already complied' },
    no: { zh: '实施前未达标排放', en: 'the discharger did not comply before' },
  }),
  amountFact({
    ...of(['voluntary-treatment'], {
      path: 'governmentFunds',
      clause: '3.2.1.p1.i4',
      title: { zh: '各级政府资金', en: 'government money of any level' },
      knows: 'applicant',
      controls: 'fixed',
    }),
    zero: { zh: '未使用政府资金', en: 'no government money' },
    above: { zh: '使用了政府资金', en: 'with government money' },
  }),
  yesNo({
    ...of(['voluntary-treatment'], {
      path: 'appliedVoluntarily',
      clause: '3.2.1.p1.i4',
      title: { zh: '是否自愿申请收储', en: 'the discharger applied of its own will' },
      knows: 'applicant',
      controls: 'applicant',
    }),
    yes: { zh: '自愿申请收储', en: 'applied of its own will' },
    no: { zh: '未自愿申请收储', en: 'did not apply of its own will' },
  }),
  ...(
    [
      ['monitorable', '监测', 'monitored'],
      ['countable', '统计', 'counted'],
      ['verifiable', '核查', 'verified'],
    ] as const
  ).map(([path, zh, en]) =>
    yesNo({
      ...of(['ecological-expansion'], {
        path,
        clause: '3.2.1.p2.s2',
        title: { zh: `减排量是否可${zh}`, en: `the reduction can be ${en}` },
        knows: 'applicant',
        controls: 'applicant',
      }),
      yes: { zh: `减排量可${zh}`, en: `the reduction can be ${en}` },
      no: { zh: `减排量不可${zh}`, en: `the reduction cannot be ${en}` },
    }),
  ),
];

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
  source,
  completedOn,
  startedOn,
  onKeyList,
  countedTowardTask,
  standardEffectiveOn,
  ...OWN_FACTS,
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
