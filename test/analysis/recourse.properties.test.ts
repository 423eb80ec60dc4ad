import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, recourse } from '../../src/analysis/index.js';
import type { Recourse } from '../../src/analysis/recourse/rule.js';
import type { Policy } from '../../src/types/policy.js';
import { changedIn, isChangeable, partsOf, smallestChanges } from '../support/asking/changes.js';
import { completeFacts, type Flat, type Model, nest, outcomeAt } from '../support/asking/model.js';
import { MODELS } from '../support/asking/models.js';
import { anyPolicy } from '../support/asking/policies.js';
import { withReadings } from '../support/policies.js';

const SEED = 20_240_601;
const draft = withReadings({});

/** Questions whose outcomes are figures. */
const FIGURES = [
  'entryDeadline',
  'splitReduction',
  'requiredOffset',
  'offsetShortfall',
  'parkCalendar',
  'quarterlyDispatch',
];
const VERDICTS = MODELS.filter(({ id }) => !FIGURES.includes(id));

/** What is wanted of an outcome: of that of a commitment its state, of one with several parts one of them. */
function wantedOf(outcome: unknown, pick: number): unknown {
  if (typeof outcome !== 'object' || outcome === null || Array.isArray(outcome)) return outcome;
  const parts = Object.entries(outcome).filter(([part]) => part !== 'due');
  const [part, value] = parts[pick % parts.length] as [string, unknown];
  return { [part]: value };
}

const isWantedIn =
  (wanted: unknown) =>
  (text: string): boolean => {
    if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted))
      return text === JSON.stringify(wanted);
    const outcome = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    return Object.entries(wanted).every(
      ([part, value]) => JSON.stringify(outcome[part] ?? null) === JSON.stringify(value),
    );
  };

const applied = (known: Flat, changes: readonly { fact: { path: string }; to: unknown }[]): Flat => ({
  ...known,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact.path, to])),
});

/** Asserts that every way leads there, that none leads there with less, and that it changes nothing gone by. */
function expectWays(model: Model, known: Flat, wanted: unknown, found: Recourse, policy: Policy): void {
  const isWanted = isWantedIn(wanted);
  for (const { changes, parties, ruling } of found.ways) {
    expect(isWanted(JSON.stringify(ruling.outcome))).toBe(true);
    for (const part of partsOf(changes)) {
      const outcome = outcomeAt(model, applied(known, part), policy);
      expect(outcome !== undefined && isWanted(outcome)).toBe(part.length === changes.length);
    }
    for (const { fact, from, to, words } of changes) {
      expect(isChangeable(model.id, fact.path)).toBe(true);
      expect(from).toEqual(known[fact.path]);
      expect(parties).toContain(fact.controls);
      expect(words.zh.length * words.en.length).toBeGreaterThan(0);
      if (fact.path === 'on' || fact.path === 'year') expect((to as string) > (from as string)).toBe(true);
    }
    expect(changedIn(applied(known, changes), known).length).toBe(changes.length);
  }
}

function agrees(model: Model, known: Flat, wanted: unknown, policy: Policy): void {
  const found = recourse(model.id, nest(known) as never, wanted as never, policy) as Recourse;
  const isWanted = isWantedIn(wanted);
  const isOpen = (path: string): boolean => isChangeable(model.id, path);
  expect(JSON.stringify(found.ruling.outcome)).toBe(outcomeAt(model, known, policy));
  const ways = smallestChanges(model, known, isOpen, isWanted, policy);
  const paths = found.ways.map(({ changes }) =>
    changes
      .map(({ fact }) => fact.path)
      .sort()
      .join(' '),
  );
  if (isWanted(outcomeAt(model, known, policy) as string)) {
    expect(found).toMatchObject({ state: 'already', ways: [], fixed: [] });
    return;
  }
  expect([...new Set(paths)].sort()).toEqual(ways);
  expectWays(model, known, wanted, found, policy);
  expect(found.state).toBe(ways.length === 0 ? 'unreachable' : 'reachable');
  if (found.state === 'reachable') {
    expect(found.fixed).toEqual([]);
    return;
  }
  const fixed = found.fixed.map(({ path }) => path);
  expect(fixed.filter(isOpen)).toEqual([]);
  const orOne = (others: readonly string[]) =>
    smallestChanges(model, known, (path) => isOpen(path) || others.includes(path), isWanted, policy);
  if (fixed.length > 0) expect(orOne(fixed)).not.toEqual([]);
  else expect(Object.keys(known).flatMap((path) => orOne([path]))).toEqual([]);
}

/** Facts, and what is wanted of them: what the rule says of other facts. */
const anyCase = (model: Model, policy: Policy) =>
  fc
    .tuple(completeFacts(model, policy), completeFacts(model, policy), fc.nat())
    .map(([known, other, pick]) => {
      const outcome = JSON.parse(outcomeAt(model, other, policy) as string) as unknown;
      return { known, wanted: wantedOf(outcome, pick) };
    });

const named = (models: readonly Model[]) => models.map((model) => [model.id, model] as const);

describe('the smallest changes, against every change', () => {
  it.each(named(VERDICTS))('%s', (_id, model) => {
    fc.assert(
      fc.property(anyCase(model, draft), ({ known, wanted }) => agrees(model, known, wanted, draft)),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  const contested = VERDICTS.filter(({ id }) => catalogue[id].readings.length > 0);
  it.each(named(contested))('%s, under any reading', (_id, model) => {
    const any = anyPolicy
      .filter(({ readings }) => model.id !== 'decideEntry' || readings['entry-date'] === 'completion')
      .chain((policy) => anyCase(model, policy).map((each) => ({ ...each, policy })));
    fc.assert(
      fc.property(any, ({ known, wanted, policy }) => agrees(model, known, wanted, policy)),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 30) },
    );
  });
});
