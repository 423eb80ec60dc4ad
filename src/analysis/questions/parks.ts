import {
  abnormal,
  declined,
  obviousGap,
  severeDecline,
  slow,
  unstable,
  yearOfTasks,
} from '../../facts/oversight.js';
import { monthName } from '../../policy/figures.js';
import { PARK_TASK_LABELS } from '../../policy/labels.js';
import { maySuspend } from '../../rules/3.3.4-suspension.js';
import { type ParkTaskDue, parkCalendar } from '../../rules/3.4.1-park-calendar.js';
import { type ParkWarning, parkWarning } from '../../rules/3.4.3-park-warning.js';
import { needsRectification } from '../../rules/4.2-rectification.js';
import { type DispatchQuarter, quarterlyDispatch } from '../../rules/4.3-quarterly-dispatch.js';
import type { ParkFindings, ProjectProgress, WarningFindings } from '../../types/area-facts.js';
import type { ClauseId } from '../../types/clause.js';
import type { Text } from '../../types/text.js';
import { asking, type Fact, factFrom, type Part, question, yesNo, yesOrNo } from '../model/index.js';

const mayBeSuspended = yesOrNo(
  { zh: '责令暂停使用', en: 'order to suspend use' },
  { zh: '可以责令暂停', en: 'may be ordered' },
  { zh: '没有责令暂停的事由', en: 'no ground for it' },
  'yes',
);

/** Whether use may be suspended. */
export const suspension = question<WarningFindings, boolean>({
  id: 'maySuspend',
  rule: '3.3.4-suspension',
  title: { zh: '能否责令暂停使用指标', en: 'Whether use may be suspended' },
  clauses: ['3.3.4.p5.s1b'],
  parameters: [],
  readings: [],
  ...asking(yesNo(severeDecline), yesNo(obviousGap)),
  decide: maySuspend,
  parts: { suspend: mayBeSuspended },
  valuesOf: (outcome) => ({ suspend: String(outcome) }),
});

/** What a park's declining quality entails. */
export const warning = question<ParkFindings, ParkWarning>({
  id: 'parkWarning',
  rule: '3.4.3-park-warning',
  title: { zh: '园区环境质量下滑如何应对', en: 'What a park’s declining quality entails' },
  clauses: ['3.4.3.s2a', '3.4.3.s2b', '3.4.3.s2c'],
  parameters: [],
  readings: [],
  ...asking(
    yesNo(declined),
    yesNo(severeDecline, { clause: '3.4.3.s2b' }),
    yesNo(obviousGap, { clause: '3.4.3.s2b' }),
  ),
  decide: parkWarning,
  parts: {
    mustAct: yesOrNo(
      { zh: '园区采取措施', en: 'measures of the park' },
      { zh: '必须采取措施', en: 'must take measures' },
      { zh: '无须采取措施', en: 'need not act' },
      'yes',
    ),
    maySuspend: mayBeSuspended,
  },
  valuesOf: ({ mustAct, maySuspend: suspend }) => ({ mustAct: String(mustAct), maySuspend: String(suspend) }),
});

/** Whether a reduction needs rectification. */
export const rectification = question<ProjectProgress, boolean>({
  id: 'needsRectification',
  rule: '4.2-rectification',
  title: { zh: '减排项目是否需要整改', en: 'Whether a reduction needs rectification' },
  clauses: ['4.2.s1'],
  parameters: [],
  readings: [],
  ...asking(yesNo(slow), yesNo(abnormal), yesNo(unstable)),
  decide: needsRectification,
  parts: {
    rectify: yesOrNo(
      { zh: '整改', en: 'rectification' },
      { zh: '需要整改', en: 'needed' },
      { zh: '无须整改', en: 'not needed' },
      'yes',
    ),
  },
  valuesOf: (outcome) => ({ rectify: String(outcome) }),
});

/** A common year and a leap year stand for all. */
const year = (clause: ClauseId): Fact =>
  factFrom(yearOfTasks, {
    clause,
    cases: () => [2023, 2024],
    changes: ({ known }) => [1, 2, 3, 4].map((more) => (known.year as number) + more),
    enters: true,
  });

const monthOf = (title: Text): Part => ({
  title,
  words: (month) => {
    const { zh, en } = monthName(Number(month));
    return { zh: `${zh}底前`, en: `by the end of ${en}` };
  },
  stricter: (from, to) => Number(from) - Number(to),
});

/** The park's calendar of a year. */
export const calendar = question<{ readonly year: number }, readonly ParkTaskDue[]>({
  id: 'parkCalendar',
  rule: '3.4.1-park-calendar',
  title: { zh: '园区年度工作的时间节点', en: 'The park’s calendar of a year' },
  clauses: ['3.4.1.p1.s1a', '3.4.1.p1.s1b', '3.4.1.p1.s1c', '3.4.1.p2.s1a', '3.4.1.p2.s1b'],
  parameters: ['parkTargetsMonth', 'parkDischargeMonth'],
  readings: [],
  facts: [year('3.4.1.p1.s1a')],
  conditions: [],
  decide: ({ year: of }, policy) => parkCalendar(of, policy),
  parts: {
    'determine-targets': monthOf(PARK_TASK_LABELS['determine-targets']),
    'draft-targets': monthOf(PARK_TASK_LABELS['draft-targets']),
    'measure-discharge': monthOf(PARK_TASK_LABELS['measure-discharge']),
    'compute-allowed-discharge': monthOf(PARK_TASK_LABELS['compute-allowed-discharge']),
  },
  valuesOf: (tasks) => Object.fromEntries(tasks.map(({ task, due }) => [task, due.slice(5, 7)])),
});

/** The quarters of compiling and reviewing data. */
export const quarters = question<{ readonly year: number }, readonly DispatchQuarter[]>({
  id: 'quarterlyDispatch',
  rule: '4.3-quarterly-dispatch',
  title: { zh: '按季度调度的时间节点', en: 'The quarters of compiling and reviewing data' },
  clauses: ['4.3.s1a'],
  parameters: [],
  readings: [],
  facts: [year('4.3.s1a')],
  conditions: [],
  decide: ({ year: of }, policy) => quarterlyDispatch(of, policy),
  parts: Object.fromEntries(
    [1, 2, 3, 4].map((quarter) => [
      String(quarter),
      monthOf({ zh: `第 ${quarter} 季度`, en: `quarter ${quarter}` }),
    ]),
  ),
  valuesOf: (all) => Object.fromEntries(all.map(({ quarter, ends }) => [quarter, ends.slice(5, 7)])),
});
