import { parkCalendar } from '../../src/rules/3.4.1-park-calendar.js';
import { parkWarning } from '../../src/rules/3.4.3-park-warning.js';
import { needsRectification } from '../../src/rules/4.2-rectification.js';
import { quarterlyDispatch } from '../../src/rules/4.3-quarterly-dispatch.js';
import type { ParkFindings, ProjectProgress } from '../../src/types/area-facts.js';
import type { Ruling } from '../../src/types/ruling.js';
import type { ParkTask } from '../../src/types/vocabulary.js';
import { type Cases, elsewhere, of, rests } from './case.js';

/** What a task of a year is about, and its last day. */
const due = (year: number, task: ParkTask) => (): Ruling<unknown> =>
  of(parkCalendar(year), (tasks) =>
    tasks.filter((each) => each.task === task).map(({ about, due }) => `${about}, by ${due}`),
  );

const warned = (found: Partial<ParkFindings>) => (): Ruling<unknown> =>
  parkWarning({ declined: false, severeDecline: false, obviousGap: false, ...found });

const progress = (found: Partial<ProjectProgress>) => (): Ruling<unknown> =>
  needsRectification({ slow: false, abnormal: false, unstable: false, ...found });

const quarters = (year: number) => (): Ruling<unknown> =>
  of(quarterlyDispatch(year), (all) => all.map(({ quarter, ends }) => `${quarter} ${ends}`));

const NOTHING = { mustAct: false, maySuspend: false };
const ACT = { mustAct: true, maySuspend: false };
const SUSPEND = { mustAct: false, maySuspend: true };
const BOTH = { mustAct: true, maySuspend: true };

/** Parks, rectification and dispatch: 3.4 and 4. */
export const PARK_CASES: Cases = {
  '3.4.1.p1.s1a': [
    rests('in 2024', due(2024, 'determine-targets'), ['2023, by 2024-01-31']),
    rests('in 2025', due(2025, 'determine-targets'), ['2024, by 2025-01-31']),
  ],
  '3.4.1.p1.s1b': [
    rests('in 2024', due(2024, 'draft-targets'), ['2024, by 2024-01-31']),
    rests('in 2025', due(2025, 'draft-targets'), ['2025, by 2025-01-31']),
  ],
  '3.4.1.p1.s1c': [
    rests('the targets drafted in 2024', due(2024, 'draft-targets'), ['2024, by 2024-01-31']),
    rests('the targets drafted in 2025', due(2025, 'draft-targets'), ['2025, by 2025-01-31']),
  ],
  '3.4.1.p2.s1a': [
    rests('in a leap year', due(2024, 'measure-discharge'), ['2023, by 2024-02-29']),
    rests('in another year', due(2025, 'measure-discharge'), ['2024, by 2025-02-28']),
  ],
  '3.4.1.p2.s1b': [
    rests('in a leap year', due(2024, 'compute-allowed-discharge'), ['2024, by 2024-02-29']),
    rests('in another year', due(2025, 'compute-allowed-discharge'), ['2025, by 2025-02-28']),
  ],
  '3.4.3.s2a': [
    rests('a plain decline', warned({ declined: true }), ACT),
    rests('a severe decline', warned({ severeDecline: true }), BOTH),
    rests('no decline', warned({}), NOTHING),
  ],
  '3.4.3.s2b': [
    rests('a severe decline', warned({ declined: true, severeDecline: true }), BOTH),
    rests('an obvious gap', warned({ obviousGap: true }), SUSPEND),
    rests('a plain decline', warned({ declined: true }), ACT),
  ],
  '3.4.3.s2c': [
    rests('suspended until quality improves', warned({ obviousGap: true }), SUSPEND),
    elsewhere('improved', warned({}), NOTHING),
  ],
  '4.2.s1': [
    rests('slow', progress({ slow: true }), true),
    rests('abnormal', progress({ abnormal: true }), true),
    rests('hard to hold', progress({ unstable: true }), true),
    rests('none of them', progress({}), false),
  ],
  '4.3.s1a': [
    rests('2024', quarters(2024), ['1 2024-03-31', '2 2024-06-30', '3 2024-09-30', '4 2024-12-31']),
    rests('2025', quarters(2025), ['1 2025-03-31', '2 2025-06-30', '3 2025-09-30', '4 2025-12-31']),
  ],
};
