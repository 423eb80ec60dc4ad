import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Check, check, type Now, type Receipt, receipt } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { canonicalJson, sha256 } from '../../src/lib/hash.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { safeParseAccepted } from '../../src/schema/accept.js';
import { parsePolicy } from '../../src/schema/policy.js';
import type { Acceptance, Accepted } from '../../src/types/accept.js';
import type { Parameters, Policy } from '../../src/types/policy.js';
import type { Scenario } from '../../src/types/scenario.js';
import { example } from '../support/dossiers.js';

const edited = (parameters: Partial<Parameters>): Policy => ({
  ...changshu2023Draft,
  id: 'edited',
  parameters: { ...changshu2023Draft.parameters, ...parameters },
});

/** Everything of a check accepted, each for the same reason. */
function accepting({ changes, findings, decisions, policy, against }: Check, reason = 'discussed'): Accepted {
  const entry = ({ now }: { readonly now?: Now }): Acceptance =>
    ({
      ...now,
      policies: { from: against.hash, to: policy.hash },
      sentence: { zh: '一', en: 'one' },
      reason,
    }) as Acceptance;
  const own = decisions.flatMap(({ itself, now }) => (itself && now ? [[itself.id, [entry({ now })]]] : []));
  return {
    accepted: Object.fromEntries([
      ...[...changes, ...findings].map((each) => [each.id, [entry(each)]]),
      ...own,
    ]),
  };
}

/** A policy that sets out from another, with everything accepted that it changes. */
function landed(policy: Policy, against: Policy = changshu2023Draft): Accepted {
  return accepting(check(policy, { against }));
}

const refusals = ({ changes }: Check) => changes.map(({ id, refused }) => [id, refused]);

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
      changes: [],
      findings: [],
      notes: [],
      scenarios: [],
      decisions: [],
      stale: [],
      accept: { accepted: {} },
      passes: true,
    });
  });
});

describe('a change', () => {
  it('3.3.2.s2a must be accepted, by the setting that makes it', () => {
    const found = check(edited({ strategicRatio: '1.2' }));
    expect(found.passes).toBe(false);
    expect(refusals(found)).toEqual([['parameters.strategicRatio', 'not-listed']]);
    expect(found.changes[0]?.effects.map((regions) => regions.map(({ part, to }) => [part, to]))).toEqual([
      [['ratio', '1.2']],
    ]);
  });

  it('3.2.4.s1c of four kinds of cases is one, for one setting makes it', () => {
    const { changes } = check(edited({ prefectureShare: '0.25' }));
    expect(changes.map(({ id, effects, now }) => [id, effects.length, now.cases.count])).toEqual([
      ['parameters.prefectureShare', 4, 4],
    ]);
  });

  it('3.2.4.s1d that two settings make together is one of each', () => {
    const { changes } = check(edited({ cityShare: '0.3', townshipShare: '0.7' }));
    expect(changes.map(({ id, effects }) => [id, effects.length])).toEqual([
      ['parameters.cityShare', 1],
      ['parameters.townshipShare', 1],
    ]);
  });

  it('has a digest that is the same each time, and hangs on no word', () => {
    const policy = edited({ strategicRatio: '1.2', prefectureShare: '0.25' });
    const digests = (each: Policy) => check(each).changes.map(({ now }) => now.cases.digest);
    expect(digests(JSON.parse(JSON.stringify(policy)))).toEqual(digests(policy));
    expect(digests(policy)).toEqual(['a8553678141cff78', '488dd70d4e6c8ec3']);
  });

  it('is accepted together with another one, as it was accepted alone', () => {
    const both = edited({ strategicRatio: '1.2', tradablePollutants: ['COD'] });
    const one = landed(edited({ strategicRatio: '1.2' }));
    const other = landed(edited({ tradablePollutants: ['COD'] }));
    const merged = { accepted: { ...one.accepted, ...other.accepted } };
    expect(check(both, { accept: merged }).passes).toBe(true);
    expect(check(both, { accept: merged, against: edited({ strategicRatio: '1.2' }) }).passes).toBe(true);
    expect(refusals(check(both, { accept: one }))).toEqual([
      ['parameters.strategicRatio', undefined],
      ['parameters.tradablePollutants', 'not-listed'],
    ]);
  });

  it.each<[string, Policy, Policy, string]>([
    ['to another value', edited({ strategicRatio: '1.3' }), changshu2023Draft, 'other-values'],
    [
      'from another value',
      edited({ strategicRatio: '1.2' }),
      edited({ strategicRatio: '1.3' }),
      'other-values',
    ],
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
      changshu2023Draft,
      'other-cases',
    ],
  ])('%s needs another look', (_what, policy, against, refused) => {
    const accept = landed(edited({ strategicRatio: '1.2' }));
    const found = check(policy, { against, accept });
    expect(found.passes).toBe(false);
    expect(refusals(found)).toContainEqual(['parameters.strategicRatio', refused]);
  });

  it.each(['', '  ', '—', '\u200b'])('is not accepted for the reason %j', (reason) => {
    const policy = edited({ strategicRatio: '1.2' });
    const found = check(policy, { accept: accepting(check(policy), reason) });
    expect([found.passes, refusals(found)]).toEqual([false, [['parameters.strategicRatio', 'no-reason']]]);
  });

  it('on which nothing hangs is told and need not be accepted', () => {
    const found = check(edited({ floorRatio: '0.9' }));
    expect(found.changes.map(({ id, isIdle }) => [id, isIdle])).toEqual([['parameters.floorRatio', true]]);
  });
});

describe('a return to the figure of the draft', () => {
  const inForce = edited({ prefectureShare: '0.2' });
  const accept = landed(inForce);

  it('3.2.4.s1c does not pass unaccepted where it is held against the policy in force', () => {
    const found = check(edited({}), { against: inForce, accept });
    expect(found.passes).toBe(false);
    expect(refusals(found)).toEqual([['parameters.prefectureShare', 'other-values']]);
  });

  it('3.2.4.s1c does not pass either where it is held against the draft, for what was accepted is stale', () => {
    const found = check(edited({}), { accept });
    expect([found.passes, found.changes]).toEqual([false, []]);
    expect(found.stale.map(({ id, why }) => [id, why])).toEqual([['parameters.prefectureShare', 'gone']]);
  });

  it('3.2.4.s1c passes once somebody said why', () => {
    const back = accepting(check(edited({}), { against: inForce }), 'withdrawn after the hearing');
    const key = 'parameters.prefectureShare';
    const history = { accepted: { [key]: [...(accept.accepted[key] ?? []), ...(back.accepted[key] ?? [])] } };
    expect(check(edited({}), { against: inForce, accept: history }).passes).toBe(true);
    expect(check(edited({}), { against: edited({}), accept: history }).passes).toBe(true);
  });
});

describe('what a policy says of itself', () => {
  it.each<[string, Partial<Policy>]>([
    ['document.status', { status: 'adopted' }],
    ['document.title', { title: { zh: '新办法', en: 'A new measure' } }],
    ['document.sourceSha256', { sourceSha256: 'a'.repeat(64) }],
  ])('%s must be accepted where it changes', (id, change) => {
    const policy = { ...edited({}), ...change };
    const found = check(policy, { against: edited({}) });
    expect([found.passes, found.changes.map((each) => each.id)]).toEqual([false, [id]]);
    expect(check(policy, { against: edited({}), accept: accepting(found) }).passes).toBe(true);
  });

  it('may have another id, by which other files call it', () => {
    expect(check({ ...edited({}), id: 'other' }, { against: edited({}) }).passes).toBe(true);
  });
});

describe('a place that belongs to another area', () => {
  const grown = edited({
    parks: {
      ...changshu2023Draft.parameters.parks,
      CHTZ: [...changshu2023Draft.parameters.parks.CHTZ, '莫城街道', '古里镇'],
    },
  });

  it('3.1.2.s1e is accepted by itself, place by place', () => {
    const { changes } = check(grown);
    expect(changes.map(({ id, cause: { from, to } }) => [id, from, to])).toEqual([
      ['places.古里镇', 'township', 'CHTZ'],
      ['places.莫城街道', 'township', 'CHTZ'],
    ]);
  });

  it('3.1.2.s1e tells all that follows for it: area, banks, filing, split and approval', () => {
    const [change] = check(grown).changes;
    const told = (change?.effects ?? [])
      .flat()
      .map(({ question, part, from, to }) => [question, part, from, to]);
    expect(told).toContainEqual(['locate', 'area', 'township', 'CHTZ']);
    expect(told).toContainEqual(['filingRoute', 'files', 'county-bureau', 'park']);
    expect(told).toContainEqual(['splitReduction', 'township', '0.56', '0']);
    expect(told).toContainEqual(['splitReduction', 'park', '0', '0.7']);
    expect(told).toContainEqual(['routeOfUse', 'approves', 'county-bureau', 'park']);
  });
});

describe('an acceptance of what is in force', () => {
  const policy = edited({ prefectureShare: '0.25' });
  const accept = landed(policy);

  it('3.2.4.s1c stays, and says how the figure came to be', () => {
    const found = check(policy, { against: policy, accept });
    expect([found.passes, found.stale]).toEqual([true, []]);
  });

  it('must say why', () => {
    const found = check(policy, { against: policy, accept: accepting(check(policy), '') });
    expect([found.passes, found.stale.map(({ why }) => why)]).toEqual([false, ['no-reason']]);
  });

  it('that was withdrawn accepts nothing, and harms nothing', () => {
    const withdrawn = Object.fromEntries(
      Object.entries(accept.accepted).map(([key, entries]) => [
        key,
        entries.map((each) => ({ ...each, withdrawn: true as const })),
      ]),
    );
    expect(check(policy, { accept: { accepted: withdrawn } }).passes).toBe(false);
    expect(check(changshu2023Draft, { accept: { accepted: withdrawn } }).passes).toBe(true);
  });

  it('of decisions is not looked at where no receipts are', () => {
    const decision = { 'decisions.0123456789abcdef': accept.accepted['parameters.prefectureShare'] ?? [] };
    expect(check(changshu2023Draft, { accept: { accepted: decision } }).stale).toEqual([]);
    expect(check(changshu2023Draft, { accept: { accepted: decision }, receipts: [] }).stale.length).toBe(1);
  });
});

describe('an accept file of release 0.4', () => {
  const policy = parsePolicy(JSON.parse(readFileSync('docs/examples/policy-repo/policy.json', 'utf8')));
  const receipts = readFileSync('docs/examples/policy-repo/receipts.ndjson', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Receipt);
  const old = safeParseAccepted(JSON.parse(readFileSync('test/support/accept-0.4.json', 'utf8'))).data;
  const accept = old as Accepted;

  it('accepts what it accepted, by the settings that its entries were about', () => {
    const found = check(policy, { accept, receipts });
    expect(found.accept.accepted['parameters.prefectureShare']?.map(({ reason }) => reason)).toEqual([
      '示例理由：经 2024 年 3 月会商，苏州市级收储比例由 30% 调为 25%。',
    ]);
    expect(refusals(found).filter(([id]) => !String(id).startsWith('document.'))).toEqual([
      ['parameters.prefectureShare', undefined],
      ['readings.target-scope', undefined],
    ]);
    expect(found.accept.earlier).toBeUndefined();
  });

  it('also where it is held against the policy in force', () => {
    const found = check(policy, { accept, receipts, against: policy });
    expect([found.passes, found.changes]).toEqual([true, []]);
    expect(Object.keys(found.accept.accepted)).toEqual([
      'parameters.prefectureShare',
      'readings.target-scope',
    ]);
  });

  it('keeps what it has nothing for', () => {
    const found = check(changshu2023Draft, { accept });
    expect(found.accept.earlier?.length).toBe(12);
  });
});

describe('a finding', () => {
  it('3.3.2.s2a of a ratio below one must be accepted', () => {
    const policy = edited({ strategicRatio: '0.9' });
    const found = check(policy);
    expect(found.passes).toBe(false);
    expect(found.findings.map(({ finding }) => [finding.parameter, finding.severity])).toEqual([
      ['floorRatio', 'warning'],
      ['strategicRatio', 'error'],
    ]);
    const accept = accepting(found);
    expect(check(policy, { accept }).passes).toBe(true);
    const worse = check(edited({ strategicRatio: '0.8' }), { accept });
    expect(worse.findings.map(({ refused }) => refused)).toEqual(['other-cases', 'other-cases']);
    const mended = check(changshu2023Draft, { accept });
    expect(mended.stale.map(({ why }) => why)).toEqual(['gone', 'gone', 'gone']);
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
    const { scenarios, passes } = check(policy, { scenarios: [TIMES_1_1], accept: landed(policy) });
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

  it('3.3.2.s2a that would differ is accepted with the setting that makes it differ', () => {
    const policy = edited({ strategicRatio: '1.2' });
    const first = check(policy, { receipts });
    expect(first.decisions.map(({ replayed, turns }) => [replayed.state, turns.length > 0])).toEqual([
      ['different', true],
      ['same', false],
    ]);
    expect(first.changes.map(({ decisions }) => decisions.map(({ at }) => at))).toEqual([[0]]);
    expect(check(policy, { receipts, accept: accepting(first) }).passes).toBe(true);
    const unseen = check(policy, { receipts, accept: landed(policy) });
    expect([unseen.passes, refusals(unseen)]).toEqual([
      false,
      [['parameters.strategicRatio', 'other-decisions']],
    ]);
  });

  it('of two settings is told by each of them', () => {
    const policy = edited({ strategicRatio: '1.2', prefectureShare: '0.25' });
    const { changes } = check(policy, { receipts });
    expect(changes.map(({ id, decisions }) => [id, decisions.map(({ at }) => at)])).toEqual([
      ['parameters.prefectureShare', [1]],
      ['parameters.strategicRatio', [0]],
    ]);
  });

  it('of another day that the policy in force decides otherwise already is no matter of this change', () => {
    const inForce = edited({ prefectureShare: '0.25' });
    const policy = edited({ prefectureShare: '0.25', strategicRatio: '1.2' });
    const { changes, decisions } = check(policy, { receipts, against: inForce });
    expect(changes.map(({ id, decisions: own }) => [id, own.map(({ at }) => at)])).toEqual([
      ['parameters.strategicRatio', [0]],
    ]);
    expect(decisions[1]).toMatchObject({ replayed: { state: 'different' }, turns: [], isOdd: false });
  });

  it('that says what its own policy does not must be accepted by itself', () => {
    const [first, second] = receipts as [Receipt, Receipt];
    const lines = first.lines.map((line) => (line.id === 'sufficient' ? { ...line, outcome: true } : line));
    const { hash: _hash, ...said } = { ...first, lines };
    const forged = { ...said, hash: sha256(canonicalJson(said)) } as Receipt;
    const found = check(changshu2023Draft, { receipts: [forged, second] });
    expect(found.passes).toBe(false);
    expect(found.decisions.map(({ itself }) => itself?.refused)).toEqual(['not-listed', undefined]);
    expect(check(changshu2023Draft, { receipts: [forged], accept: accepting(found) }).passes).toBe(true);
  });

  it('that was altered cannot be accepted', () => {
    const altered = receipts.map((each) => ({ ...each, readings: [] }));
    const { decisions, passes } = check(changshu2023Draft, { receipts: altered });
    expect(passes).toBe(false);
    expect(decisions.map(({ replayed, itself }) => [replayed.state, itself])).toEqual([
      ['tampered', undefined],
      ['tampered', undefined],
    ]);
  });
});
