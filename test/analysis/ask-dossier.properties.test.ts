import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/analysis/index.js';
import type { Dossier, PartialDossier } from '../../src/types/dossier.js';
import type { Policy } from '../../src/types/policy.js';
import {
  answerTo,
  anyCompletion,
  assessed,
  fieldsOf,
  valueAt,
  withAt,
  without,
} from '../support/asking/dossiers.js';
import { anyPolicy } from '../support/asking/policies.js';
import { example, exampleFiles } from '../support/dossiers.js';
import { withReadings } from '../support/policies.js';

const SEED = 20_240_601;
const draft = withReadings({});

/** Fields inside lists that are told whole. */
const TOLD_WHOLE =
  /^(orders|commitments\[\d\]\.entries)\[|^upperFunds\.|^(increase|passed|provinceAmounts|holdings)\./;

/** Facts that need not be: where they are missing, they are not the case. */
const NEED_NOT_BE = ['permitChangedOn', 'permitCancelledOn', 'enteredOn', 'upperFunds'];

/** The same whole dossier as far as a part of it may become it. */
const completionIn = (whole: Dossier, partial: PartialDossier): Dossier =>
  without(whole as never, ...NEED_NOT_BE.filter((name) => partial[name] === undefined)) as unknown as Dossier;

const removable = (dossier: Dossier): string[] => fieldsOf(dossier).filter((path) => !TOLD_WHOLE.test(path));

/** Asserts that what is settled is so in every completion. */
function holdsIn(partial: PartialDossier, whole: Dossier, policy: Policy): void {
  const assessment = assessed(whole, policy);
  if (assessment === undefined) return;
  for (const { id, inquiry } of ask('dossier', partial, policy).lines) {
    const answer = answerTo(id, assessment, policy);
    if (inquiry.state === 'settled' && answer !== undefined) {
      expect([id, JSON.stringify(inquiry.ruling.outcome)]).toEqual([id, answer]);
    } else if (inquiry.state === 'open' && inquiry.isComplete && answer !== undefined) {
      expect([id, inquiry.outcomes.map((each) => JSON.stringify(each))]).toEqual([
        id,
        expect.arrayContaining([answer]),
      ]);
    }
  }
}

/** An empty group has nothing of what is asked. */
const isMissing = (value: unknown): boolean => value === undefined || JSON.stringify(value) === '{}';

/** Asserts that the questions are asked once each, and of what is missing. */
function asksWhatIsMissing(partial: PartialDossier, policy: Policy): string[] {
  const { questions, state, lines } = ask('dossier', partial, policy);
  const paths = questions.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !isMissing(valueAt(partial, path)))).toEqual([]);
  expect(state).toBe(paths.length === 0 ? 'settled' : 'open');
  expect(lines.filter(({ inquiry }) => inquiry.state === 'open').length > 0).toBe(state === 'open');
  return paths;
}

/** The dossier with what is asked filled in from a whole one, as far as that has it. */
const answered = (partial: PartialDossier, paths: readonly string[], whole: Dossier): PartialDossier =>
  paths
    .map((path) => [path, valueAt(whole, path)] as const)
    .filter(([, value]) => value !== undefined)
    .reduce<PartialDossier>((dossier, [path, value]) => withAt(dossier, path, value), partial);

/** Whether it takes the answers to tell of which year the standing is asked. */
const tellsTheYear = ({ standings = {} }: PartialDossier, paths: readonly string[]): boolean =>
  Object.keys(standings as object).length > 0 && (paths.includes('on') || paths.includes('year'));

/** Asserts that the answers to what is asked settle everything. */
function settles(partial: PartialDossier, whole: Dossier, policy: Policy): void {
  const paths = asksWhatIsMissing(partial, policy);
  const first = answered(partial, paths, whole);
  const after = tellsTheYear(partial, paths)
    ? answered(first, asksWhatIsMissing(first, policy), whole)
    : first;
  expect(asksWhatIsMissing(after, policy)).toEqual([]);
}

const files = exampleFiles();

describe('a dossier that lacks something', () => {
  it.each(files)('%s, without any one field', (file) => {
    const whole = example(file);
    for (const path of removable(whole)) {
      const partial = without(whole as never, path);
      settles(partial, completionIn(whole, partial), draft);
      holdsIn(partial, completionIn(whole, partial), draft);
      fc.assert(
        fc.property(anyCompletion(partial), (other) => holdsIn(partial, other, draft)),
        { seed: SEED, numRuns: Number(process.env.RUNS ?? 5) },
      );
    }
  });

  it.each(files)('%s, without several', (file) => {
    const whole = example(file);
    const someMissing = fc
      .subarray(removable(whole), { minLength: 2 })
      .map((paths) => without(whole as never, ...paths))
      .chain((partial) => fc.tuple(fc.constant(partial), anyCompletion(partial)));
    fc.assert(
      fc.property(someMissing, ([partial, other]) => {
        settles(partial, completionIn(whole, partial), draft);
        holdsIn(partial, completionIn(whole, partial), draft);
        holdsIn(partial, other, draft);
      }),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 20) },
    );
  });

  it.each(['construction', 'reduction', 'area'] as const)('any %s dossier, under any reading', (kind) => {
    const someMissing = fc.tuple(anyCompletion({ kind }), anyPolicy).chain(([whole, policy]) =>
      fc
        .subarray(removable(whole), { minLength: 1, maxLength: 8 })
        .map((paths) => without(whole as never, ...paths))
        .chain((partial) =>
          fc.tuple(fc.constant(partial), fc.constant(whole), anyCompletion(partial), fc.constant(policy)),
        ),
    );
    fc.assert(
      fc.property(someMissing, ([partial, whole, other, policy]) => {
        if (assessed(whole, policy) === undefined) return;
        settles(partial, completionIn(whole, partial), policy);
        holdsIn(partial, completionIn(whole, partial), policy);
        holdsIn(partial, other, policy);
      }),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it.each(files)('%s, asked all at once', (file) => {
    const whole = example(file);
    settles({ kind: whole.kind }, whole, draft);
    expect(ask('dossier', whole as never).state).toBe('settled');
  });
});
