import { describe, expect, it } from 'vitest';
import { check, receipt } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import type { AcceptedEntry } from '../../src/types/accept.js';
import type { Parameters, Policy } from '../../src/types/policy.js';
import type { Scenario } from '../../src/types/scenario.js';
import { example } from '../support/dossiers.js';

const edited = (parameters: Partial<Parameters>): Policy => ({
  ...changshu2023Draft,
  id: 'edited',
  parameters: { ...changshu2023Draft.parameters, ...parameters },
});

const entry = (id: string, about: AcceptedEntry['about']): AcceptedEntry => ({
  id,
  about,
  sentence: { zh: '一', en: 'one' },
  reason: 'discussed',
});

const idsOf = (policy: Policy, against?: Policy): string[] =>
  check(policy, { ...(against && { against }) }).changes.map(({ id }) => id);

const TIMES_1_1: Scenario = {
  name: 'strategic phosphorus',
  clause: '3.3.2.s2a',
  ask: 'offsetRatio',
  facts: { construction: 'new', strategicEmerging: true, pollutant: 'TP' },
  expect: { ratio: '1.1' },
};

describe('a policy held against itself', () => {
  it('passes, with nothing to tell', () => {
    const found = check(changshu2023Draft);
    const applied = { id: 'changshu-2023-draft', status: 'draft', hash: policyHash(changshu2023Draft) };
    expect(found).toEqual({
      policy: applied,
      against: applied,
      settings: [],
      idle: [],
      changes: [],
      findings: [],
      notes: [],
      scenarios: [],
      decisions: [],
      stale: [],
      passes: true,
    });
  });
});

describe('a change', () => {
  it('3.3.2.s2a must be accepted, once for all parts of the answer in the same cases', () => {
    const { changes, passes } = check(edited({ strategicRatio: '1.2' }));
    expect(passes).toBe(false);
    expect(
      changes.map(({ accepted, regions }) => [accepted, regions.map(({ part, to }) => [part, to])]),
    ).toEqual([[undefined, [['ratio', '1.2']]]]);
  });

  it('3.2.4.s1d of two banks in the same cases is one change', () => {
    const { changes } = check(edited({ cityShare: '0.3', townshipShare: '0.7' }));
    expect(changes.map(({ regions }) => regions.map(({ part, to }) => [part, to]))).toEqual([
      [
        ['city', '0.21'],
        ['township', '0.49'],
      ],
    ]);
  });

  it('has an id that is the same each time', () => {
    const policy = edited({ strategicRatio: '1.2', prefectureShare: '0.25' });
    const ids = idsOf(policy);
    expect(idsOf(JSON.parse(JSON.stringify(policy)))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^change-[0-9a-f]{12}$/);
  });

  it('keeps its id when something else changes too', () => {
    const [alone] = idsOf(edited({ strategicRatio: '1.2' }));
    expect(idsOf(edited({ strategicRatio: '1.2', tradablePollutants: ['COD'] }))).toContain(alone);
  });

  it.each([
    ['of another value', edited({ strategicRatio: '1.3' }), undefined],
    ['from another value', edited({ strategicRatio: '1.2' }), edited({ strategicRatio: '1.3' })],
    [
      'in other cases',
      edited({
        strategicRatio: '1.2',
        keyWaterPollutants: {
          'nitrogen-and-phosphorus': ['TP'],
          'total-nitrogen-and-phosphorus': ['TP'],
          'all-water': ['TP'],
        },
      }),
      undefined,
    ],
  ])('%s has another id', (_what, policy, against) => {
    const [id] = idsOf(edited({ strategicRatio: '1.2' }));
    expect(idsOf(policy, against)).not.toContain(id);
  });

  it('of a figure that hangs on the case has another id where the share is another', () => {
    const quarter = idsOf(edited({ prefectureShare: '0.25' }));
    const fifth = idsOf(edited({ prefectureShare: '0.2' }));
    expect(quarter.length).toBe(4);
    expect(fifth.filter((id) => quarter.includes(id))).toEqual([]);
  });

  it('passes once every change is accepted, and not before', () => {
    const policy = edited({ prefectureShare: '0.25' });
    const entries = idsOf(policy).map((id) => entry(id, 'change'));
    expect(check(policy, { accepted: entries }).passes).toBe(true);
    const all = check(policy, { accepted: entries }).changes;
    expect(all.map(({ accepted }) => accepted)).toEqual(entries);
    expect(check(policy, { accepted: entries.slice(1) }).passes).toBe(false);
  });
});

describe('what is accepted but gone', () => {
  it('is told and harms nothing', () => {
    const gone = entry('change-000000000000', 'change');
    const found = check(changshu2023Draft, { accepted: [gone] });
    expect([found.stale, found.passes]).toEqual([[gone], true]);
  });

  it('is not told of decisions where no receipts were looked at', () => {
    const gone = entry('decision-000000000000', 'decision');
    expect(check(changshu2023Draft, { accepted: [gone] }).stale).toEqual([]);
    expect(check(changshu2023Draft, { accepted: [gone], receipts: [] }).stale).toEqual([gone]);
  });
});

describe('a finding', () => {
  it('3.3.2.s2a of a ratio below one must be accepted', () => {
    const policy = edited({ strategicRatio: '0.9' });
    const { findings, changes, passes } = check(policy);
    expect(passes).toBe(false);
    expect(findings.map(({ finding }) => [finding.parameter, finding.severity])).toEqual([
      ['floorRatio', 'warning'],
      ['strategicRatio', 'error'],
    ]);
    const accepted = [
      ...findings.map(({ id }) => entry(id, 'lint')),
      ...changes.map(({ id }) => entry(id, 'change')),
    ];
    expect(check(policy, { accepted }).passes).toBe(true);
    const worse = check(edited({ strategicRatio: '0.8' }), { accepted });
    expect(worse.findings.map(({ accepted: by }) => by)).toEqual([undefined, undefined]);
    expect(worse.stale.length).toBe(accepted.length);
  });

  it('that is a note harms nothing, and is told where the policy before has none', () => {
    const all: Policy = {
      ...changshu2023Draft,
      readings: { ...changshu2023Draft.readings, 'grant-and-bar': 'unless-barred' },
    };
    const { findings, notes } = check(all);
    expect(findings).toEqual([]);
    expect(notes.every(({ severity }) => severity === 'note')).toBe(true);
    expect(check(all, { against: all }).notes).toEqual([]);
  });
});

describe('a scenario', () => {
  it('3.3.2.s2a that passes lets the check pass', () => {
    const { scenarios, passes } = check(changshu2023Draft, { scenarios: [TIMES_1_1] });
    expect([passes, scenarios.map(({ played }) => played.state)]).toEqual([true, ['passed']]);
  });

  it('3.3.2.s2a that fails cannot be accepted', () => {
    const policy = edited({ strategicRatio: '1.2' });
    const accepted = idsOf(policy).map((id) => entry(id, 'change'));
    const { scenarios, passes } = check(policy, { scenarios: [TIMES_1_1], accepted });
    expect(passes).toBe(false);
    expect(
      scenarios[0]?.played.mismatches.map(({ path, expected, found }) => [path, expected, found]),
    ).toEqual([['ratio', '1.1', '1.2']]);
  });
});

describe('an earlier decision', () => {
  const receipts = ['strategic-new-build.json', 'dyeing-works-closure.json'].map((file) =>
    receipt(assess(example(file))),
  );

  it('3.3.2.s2a that would differ must be accepted; the others need not', () => {
    const policy = edited({ strategicRatio: '1.2' });
    const first = check(policy, { receipts });
    expect(first.decisions.map(({ replayed, id }) => [replayed.state, id !== undefined])).toEqual([
      ['different', true],
      ['same', false],
    ]);
    const accepted = [...first.changes, ...first.decisions].flatMap(({ id }) =>
      id === undefined ? [] : [entry(id, id.startsWith('change') ? 'change' : 'decision')],
    );
    expect(accepted.length).toBe(2);
    expect(check(policy, { receipts, accepted }).passes).toBe(true);
    expect(check(policy, { receipts, accepted: accepted.slice(0, 1) }).passes).toBe(false);
  });

  it('that was altered cannot be accepted', () => {
    const altered = receipts.map((each) => ({ ...each, readings: [] }));
    const { decisions, passes } = check(changshu2023Draft, { receipts: altered });
    expect(passes).toBe(false);
    expect(decisions.map(({ replayed, id }) => [replayed.state, id])).toEqual([
      ['tampered', undefined],
      ['tampered', undefined],
    ]);
  });
});
