import { describe, expect, it } from 'vitest';
import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { expectMisuse, groundsOf, readingsOf } from '../support/expectations.js';
import { ELIGIBLE } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { table } from '../support/tables.js';

const works = ELIGIBLE['government-works'];

describe('entry-date', () => {
  const byStart = withReadings({ 'entry-date': 'start' });
  const rows = table<'started' | 'completed' | 'completion' | 'start'>(`
    started    completed  | completion start
    2020-06-01 2020-12-31 | refused    refused
    2020-12-31 2021-01-01 | permitted  refused
    2020-12-31 2023-05-20 | permitted  refused
    2021-01-01 2023-05-20 | permitted  permitted
    2021-01-02 2023-05-20 | permitted  permitted
  `);

  it.each(rows)('3.2.1.p1.s1 started $started, completed $completed: $completion or $start', (row) => {
    const project = { ...works, startedOn: row.started, completedOn: row.completed };
    expect(decideEntry(project).outcome).toBe(row.completion);
    expect(decideEntry(project, byStart).outcome).toBe(row.start);
    const cited = row.completion === row.start ? [] : ['entry-date'];
    expect(readingsOf(decideEntry(project))).toEqual(cited);
    expect(readingsOf(decideEntry(project, byStart))).toEqual(cited);
  });

  it('3.2.1.p1.s1 a closure goes by its demolition date under either reading', () => {
    const closure = { ...ELIGIBLE.closure, startedOn: '2019-01-01', completedOn: '2021-01-01' };
    expect(groundsOf(decideEntry(closure))).toEqual(groundsOf(decideEntry(closure, byStart)));
    expect(decideEntry(closure, byStart).outcome).toBe('permitted');
    const { startedOn: _, ...unstarted } = closure;
    expect(decideEntry(unstarted, byStart).outcome).toBe('permitted');
    expect(decideEntry({ ...unstarted, completedOn: '2020-12-31' }, byStart).outcome).toBe('refused');
  });

  it('3.2.1.p1.s1 an unknown start: enters by completion and says so, cannot be answered by start', () => {
    const { startedOn: _, ...unknownStart } = works;
    const ruling = decideEntry(unknownStart);
    expect(ruling.outcome).toBe('permitted');
    expect(groundsOf(ruling)).toEqual([
      '3.2.1.p1.s1 completed-in-plan-period',
      '3.2.1.p1.i1 government-run-works',
      '3.2.1.p1.s1 as-read entry-date',
    ]);
    expectMisuse(() => decideEntry(unknownStart, byStart), 'missing', 'startedOn');
  });
});

describe('ahead-of-standard', () => {
  const byCompletion = withReadings({ 'ahead-of-standard': 'completion' });
  const rows = table<'started' | 'completed' | 'start' | 'completion'>(`
    started    completed  | start     completion
    2022-03-01 2023-06-30 | permitted permitted
    2022-03-01 2023-07-01 | permitted refused
    2022-03-01 2023-07-02 | permitted refused
    2023-06-30 2023-12-31 | permitted refused
    2023-07-01 2023-12-31 | refused   refused
    2023-07-02 2023-12-31 | refused   refused
  `);

  it.each(rows)('3.2.1.p1.i2 started $started, completed $completed: $start or $completion', (row) => {
    const project = {
      ...ELIGIBLE['ahead-of-standard'],
      standardEffectiveOn: '2023-07-01',
      startedOn: row.started,
      completedOn: row.completed,
    };
    expect(decideEntry(project).outcome).toBe(row.start);
    expect(decideEntry(project, byCompletion).outcome).toBe(row.completion);
    const cited = row.start === row.completion ? [] : ['ahead-of-standard'];
    expect(readingsOf(decideEntry(project))).toEqual(cited);
    expect(readingsOf(decideEntry(project, byCompletion))).toEqual(cited);
  });
});

describe('key-list-exclusion', () => {
  const rows = table<'listed' | 'counted' | 'listed-and-counted' | 'either-listed' | 'either-counted'>(`
    listed counted | listed-and-counted either-listed either-counted
    yes    yes     | refused            refused       refused
    yes    no      | permitted          refused       permitted
    no     yes     | permitted          permitted     refused
    no     no      | permitted          permitted     permitted
  `);

  it.each(rows)('3.2.1.p3.s1 listed $listed, counted $counted', (row) => {
    const project = { ...works, onKeyList: row.listed === 'yes', countedTowardTask: row.counted === 'yes' };
    const outcomes = [
      decideEntry(project),
      decideEntry(project, withReadings({ 'key-list-exclusion': 'listed' })),
      decideEntry(project, withReadings({ 'key-list-exclusion': 'counted' })),
    ].map((ruling) => [ruling.outcome, ...readingsOf(ruling)]);
    const cited = row.listed === row.counted ? [] : ['key-list-exclusion'];
    expect(outcomes).toEqual([
      [row['listed-and-counted'], ...cited],
      [row['either-listed'], ...cited],
      [row['either-counted'], ...cited],
    ]);
  });
});

describe('readings beside other grounds', () => {
  it('3.2.1.p3.s1 where something else already refuses, an open point is not cited', () => {
    const project = { ...works, governmentRun: false, onKeyList: true, startedOn: '2020-12-31' };
    expect(groundsOf(decideEntry(project))).toEqual(['3.2.1.p1.i1 not-government-run']);
  });

  it('3.2.1.p1.s1 a permission cites every open point that could turn it', () => {
    const project = {
      ...ELIGIBLE['ahead-of-standard'],
      startedOn: '2020-12-31',
      standardEffectiveOn: '2023-05-20',
      countedTowardTask: true,
    };
    expect(readingsOf(decideEntry(project))).toEqual([
      'ahead-of-standard',
      'entry-date',
      'key-list-exclusion',
    ]);
  });
});
