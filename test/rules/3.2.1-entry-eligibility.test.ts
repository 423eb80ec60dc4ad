import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import type { ReductionProject } from '../../src/types/facts.js';
import { ENTRY_SOURCES, type EntrySource } from '../../src/types/vocabulary.js';
import { groundsOf } from '../support/expectations.js';
import { ELIGIBLE } from '../support/facts.js';
import { everyOf, table } from '../support/tables.js';

/** p1.s1: completed before, on and after the first day of the plan period. */
const PERIOD = table<'completed' | 'enters'>(`
  completed  | enters
  2020-12-31 | no
  2021-01-01 | yes
  2021-01-02 | yes
  2026-03-01 | yes
`);

/** p3.s1: on the key list, and counted toward the binding task. */
const KEY_LIST = table<'listed' | 'counted' | 'enters'>(`
  listed counted | enters
  yes    yes     | no
  yes    no      | yes
  no     yes     | yes
  no     no      | yes
`);

/** p1.i1 to p2.s2: what each source asks of its own facts. */
const SOURCES: Readonly<Record<EntrySource, readonly Readonly<Record<'enters', string>>[]>> = {
  'government-works': table(`
    governmentRun | enters
    yes           | yes
    no            | no
  `),
  'ahead-of-standard': table(`
    byDischarger startedOn  standardEffectiveOn | enters
    yes          2020-06-30 2020-07-01          | yes
    yes          2020-07-01 2020-07-01          | no
    yes          2020-07-02 2020-07-01          | no
    no           2020-06-30 2020-07-01          | no
    no           2020-07-01 2020-07-01          | no
    no           2020-07-02 2020-07-01          | no
  `),
  closure: table(`
    enterpriseClosed capacityEliminated | enters
    yes              yes                | yes
    yes              no                 | yes
    no               yes                | yes
    no               no                 | no
  `),
  'voluntary-treatment': table(`
    byDischarger compliant governmentFunds appliedVoluntarily | enters
    yes          yes       0               yes                | yes
    yes          yes       0               no                 | no
    yes          yes       0.01            yes                | no
    yes          yes       0.01            no                 | no
    yes          no        0               yes                | no
    yes          no        0               no                 | no
    yes          no        0.01            yes                | no
    yes          no        0.01            no                 | no
    no           yes       0               yes                | no
    no           yes       0               no                 | no
    no           yes       0.01            yes                | no
    no           yes       0.01            no                 | no
    no           no        0               yes                | no
    no           no        0               no                 | no
    no           no        0.01            yes                | no
    no           no        0.01            no                 | no
  `),
  'ecological-expansion': table(`
    monitorable countable verifiable | enters
    yes         yes       yes        | yes
    yes         yes       no         | no
    yes         no        yes        | no
    yes         no        no         | no
    no          yes       yes        | no
    no          yes       no         | no
    no          no        yes        | no
    no          no        no         | no
  `),
};

const facts = (row: Readonly<Record<'enters', string>>): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [key, cell === 'yes' ? true : cell === 'no' ? false : cell]),
  );

describe('the whole space against the text', () => {
  it.each([
    ['3.2.1.p1.i1', 'government-works', 2],
    ['3.2.1.p1.i2', 'ahead-of-standard', 6],
    ['3.2.1.p1.i3', 'closure', 4],
    ['3.2.1.p1.i4', 'voluntary-treatment', 16],
    ['3.2.1.p2.s2', 'ecological-expansion', 8],
  ] as const)(
    '%s %s enters where period, key list and its own conditions all allow it',
    (_clause, source, rows) => {
      const points = everyOf({ period: PERIOD, list: KEY_LIST, own: SOURCES[source] });
      const differing = points.filter(({ period, list, own }) => {
        const { outcome } = decideEntry({
          ...ELIGIBLE[source],
          startedOn: '2020-01-01',
          ...facts(own),
          completedOn: period.completed,
          onKeyList: list.listed === 'yes',
          countedTowardTask: list.counted === 'yes',
        } as ReductionProject);
        const enters = period.enters === 'yes' && list.enters === 'yes' && own.enters === 'yes';
        return outcome !== (enters ? 'permitted' : 'refused');
      });
      expect(points).toHaveLength(4 * 4 * rows);
      expect(differing).toEqual([]);
    },
  );
});

describe('what a permission rests on', () => {
  it.each([
    ['government-works', ['3.2.1.p1.i1 government-run-works']],
    ['ahead-of-standard', ['3.2.1.p1.i2 works-ahead-of-requirement']],
    ['closure', ['3.2.1.p1.i3 enterprise-closed']],
    ['voluntary-treatment', ['3.2.1.p1.i4 voluntary-treatment-beyond-compliance']],
    [
      'ecological-expansion',
      ['3.2.1.p2.s1a ecological-project', '3.2.1.p2.s2 monitorable-countable-verifiable'],
    ],
  ] as const)('3.2.1.p1.s1 a permission of %s names the period and its type', (source, own) => {
    const ruling = decideEntry(ELIGIBLE[source]);
    expect(ruling.outcome).toBe('permitted');
    expect(groundsOf(ruling)).toEqual(['3.2.1.p1.s1 completed-in-plan-period', ...own]);
  });

  it('3.2.1.p1.i3 closure and elimination are each named', () => {
    const closure = ELIGIBLE.closure;
    expect(groundsOf(decideEntry({ ...closure, enterpriseClosed: false, capacityEliminated: true }))).toEqual(
      ['3.2.1.p1.s1 completed-in-plan-period', '3.2.1.p1.i3 capacity-eliminated'],
    );
    expect(groundsOf(decideEntry({ ...closure, capacityEliminated: true }))).toEqual([
      '3.2.1.p1.s1 completed-in-plan-period',
      '3.2.1.p1.i3 enterprise-closed',
      '3.2.1.p1.i3 capacity-eliminated',
    ]);
  });
});

const works = ELIGIBLE['government-works'];
const ahead = { ...ELIGIBLE['ahead-of-standard'], standardEffectiveOn: '2023-07-01' };
const voluntary = ELIGIBLE['voluntary-treatment'];
const ecological = ELIGIBLE['ecological-expansion'];

describe('each refusal fails one condition only', () => {
  it.each<[string, string, ReductionProject]>([
    ['3.2.1.p1.s1', 'not-in-plan-period', { ...works, startedOn: '2020-01-01', completedOn: '2020-12-31' }],
    ['3.2.1.p3.s1', 'listed-and-counted', { ...works, onKeyList: true, countedTowardTask: true }],
    ['3.2.1.p1.i1', 'not-government-run', { ...works, governmentRun: false }],
    ['3.2.1.p1.i2', 'not-by-discharger', { ...ahead, byDischarger: false }],
    [
      '3.2.1.p1.i2',
      'not-ahead-of-requirement',
      { ...ahead, startedOn: '2023-07-01', completedOn: '2023-09-01' },
    ],
    ['3.2.1.p1.i3', 'neither-closed-nor-eliminated', { ...ELIGIBLE.closure, enterpriseClosed: false }],
    ['3.2.1.p1.i4', 'not-by-discharger', { ...voluntary, byDischarger: false }],
    ['3.2.1.p1.i4', 'not-compliant', { ...voluntary, compliant: false }],
    ['3.2.1.p1.i4', 'government-money', { ...voluntary, governmentFunds: '0.01' }],
    ['3.2.1.p1.i4', 'not-applied-voluntarily', { ...voluntary, appliedVoluntarily: false }],
    ['3.2.1.p2.s2', 'not-monitorable', { ...ecological, monitorable: false }],
    ['3.2.1.p2.s2', 'not-countable', { ...ecological, countable: false }],
    ['3.2.1.p2.s2', 'not-verifiable', { ...ecological, verifiable: false }],
  ])('%s %s', (clause, code, project) => {
    const ruling = decideEntry(project);
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual([`${clause} ${code}`]);
  });

  it('3.2.1.p3.s1 a refusal lists every condition that fails', () => {
    const general = {
      startedOn: '2020-03-01',
      completedOn: '2020-12-31',
      onKeyList: true,
      countedTowardTask: true,
    };
    const twoGrounds = ['3.2.1.p1.s1 not-in-plan-period', '3.2.1.p3.s1 listed-and-counted'];
    const failing = [
      [{ ...works, governmentRun: false }, ['3.2.1.p1.i1 not-government-run']],
      [
        { ...ahead, byDischarger: false, standardEffectiveOn: '2020-03-01' },
        ['3.2.1.p1.i2 not-by-discharger', '3.2.1.p1.i2 not-ahead-of-requirement'],
      ],
      [{ ...ELIGIBLE.closure, enterpriseClosed: false }, ['3.2.1.p1.i3 neither-closed-nor-eliminated']],
      [
        {
          ...voluntary,
          byDischarger: false,
          compliant: false,
          governmentFunds: '1',
          appliedVoluntarily: false,
        },
        [
          '3.2.1.p1.i4 not-by-discharger',
          '3.2.1.p1.i4 not-compliant',
          '3.2.1.p1.i4 government-money',
          '3.2.1.p1.i4 not-applied-voluntarily',
        ],
      ],
      [
        { ...ecological, monitorable: false, countable: false, verifiable: false },
        ['3.2.1.p2.s2 not-monitorable', '3.2.1.p2.s2 not-countable', '3.2.1.p2.s2 not-verifiable'],
      ],
    ] as const;
    for (const [project, own] of failing) {
      expect(groundsOf(decideEntry({ ...project, ...general }))).toEqual([...twoGrounds, ...own]);
    }
  });
});

describe('traps', () => {
  it('3.2.1.p2.s1b national reduction accounting is not the key list: such a project enters', () => {
    const sewageWorks = { ...ecological, inNationalAccounting: true };
    expect(decideEntry(sewageWorks).outcome).toBe('permitted');
    expect(decideEntry({ ...sewageWorks, onKeyList: true }).outcome).toBe('permitted');
    expect(decideEntry({ ...sewageWorks, countedTowardTask: true }).outcome).toBe('permitted');
    expect(decideEntry({ ...sewageWorks, onKeyList: true, countedTowardTask: true }).outcome).toBe('refused');
  });

  it.each(ENTRY_SOURCES)('3.2.1.p3.s1 a listed and counted project is barred: %s', (source) => {
    const ruling = decideEntry({ ...ELIGIBLE[source], onKeyList: true, countedTowardTask: true });
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual(['3.2.1.p3.s1 listed-and-counted']);
  });

  it.each(ENTRY_SOURCES.filter((source) => source !== 'voluntary-treatment'))(
    '3.2.1.p1.i4 the bar of government money is of voluntary treatment only: %s enters with it',
    (source) => {
      const project: ReductionProject = { ...ELIGIBLE[source], ...{ governmentFunds: '5000000' } };
      expect(decideEntry(project).outcome).toBe('permitted');
    },
  );

  it.each([
    ['0', 'permitted'],
    ['0.00', 'permitted'],
    ['0.01', 'refused'],
    ['50000', 'refused'],
  ])('3.2.1.p1.i4 government money of %s: %s', (governmentFunds, outcome) => {
    expect(decideEntry({ ...voluntary, governmentFunds }).outcome).toBe(outcome);
  });

  it('3.2.1.p1.i2 works ahead of a requirement need no application and may have government money', () => {
    const project = { ...ahead, governmentFunds: '1', appliedVoluntarily: false, compliant: false };
    expect(decideEntry(project).outcome).toBe('permitted');
  });

  it('3.2.1.p1.s1 the plan period has no last day', () => {
    const later = { ...works, startedOn: '2040-01-01', completedOn: '2041-12-31' };
    expect(decideEntry(later).outcome).toBe('permitted');
  });

  it('3.2.1.p1.i1 a project that fails one source may enter by another that it fits', () => {
    expect(decideEntry({ ...works, governmentRun: false }).outcome).toBe('refused');
    expect(decideEntry(voluntary).outcome).toBe('permitted');
  });

  it('3.2.1.p1.s1 the first day of the period is a figure of the policy', () => {
    const parameters = { ...changshu2023Draft.parameters, planPeriodStart: '2023-05-21' };
    expect(decideEntry(works, { ...changshu2023Draft, parameters }).outcome).toBe('refused');
    expect(
      decideEntry({ ...works, completedOn: '2023-05-21' }, { ...changshu2023Draft, parameters }).outcome,
    ).toBe('permitted');
  });
});

describe('ecological projects are a source of their own', () => {
  it('3.2.1.p2.s1a one that meets no condition of the four types enters all the same', () => {
    const ruling = decideEntry(ELIGIBLE['ecological-expansion']);
    expect(ruling.outcome).toBe('permitted');
    expect(groundsOf(ruling)).toContain('3.2.1.p2.s1a ecological-project');
  });

  it('3.2.1.p2.s1a a reduction of another source does not enter as one', () => {
    const ruling = decideEntry({ ...ELIGIBLE['government-works'], governmentRun: false });
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual(['3.2.1.p1.i1 not-government-run']);
  });
});
