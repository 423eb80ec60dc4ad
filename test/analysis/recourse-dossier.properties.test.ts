import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recourse } from '../../src/analysis/index.js';
import type { Goal } from '../../src/analysis/recourse/goals.js';
import type { Way } from '../../src/analysis/recourse/rule.js';
import { type Assessment, assess } from '../../src/dossier/assess.js';
import { Decimal } from '../../src/lib/decimal.js';
import type { ConstructionDossier, Dossier } from '../../src/types/dossier.js';
import type { Policy } from '../../src/types/policy.js';
import { answerTo, anyCompletion, assessed, valueAt, withAt } from '../support/asking/dossiers.js';
import { anyPolicy } from '../support/asking/policies.js';

const SEED = 20_240_601;

/** The answers that a line has where it is as it should be. */
const WELL = ['"permitted"', 'true', '{"status":"open"}', '"met-late"'];

/** What an assessment says on the line of a goal, of a route and a commitment their state alone. */
function stateOf({ line }: Goal, assessment: Assessment, policy: Policy): string | undefined {
  const answer = answerTo(line, assessment, policy);
  if (answer === undefined) {
    const [, head = '', source = ''] = /^(.*\.use)\.(.*)$/.exec(line) ?? [];
    return JSON.stringify(JSON.parse(answerTo(head, assessment, policy) as string)[source]);
  }
  const { status, state } = JSON.parse(answer) as { status?: string; state?: string };
  return JSON.stringify(status === undefined ? (state ?? JSON.parse(answer)) : { status });
}

const applied = (dossier: Dossier, { changes }: Way): Dossier =>
  changes.reduce<Dossier>(
    (changed, { fact, to }) => withAt(changed as never, fact.path, to) as unknown as Dossier,
    dossier,
  );

/** Asserts that every way leads there, in the terms of the dossier. */
function expectWays(goal: Goal, dossier: Dossier, policy: Policy): void {
  expect(WELL).not.toContain(stateOf(goal, assess(dossier, policy), policy));
  expect(goal.ways.length > 0).toBe(goal.state === 'reachable');
  for (const way of goal.ways) {
    expect(way.changes.filter(({ fact, from }) => !isAt(dossier, fact.path, from))).toEqual([]);
    const after = assess(applied(dossier, way), policy);
    expect([goal.line, stateOf(goal, after, policy)]).toEqual([goal.line, expect.toSatisfy(isWell)]);
  }
}

const isWell = (answer: string): boolean => WELL.includes(answer);
const isAt = (dossier: Dossier, path: string, value: unknown): boolean =>
  JSON.stringify(valueAt(dossier, path)) === JSON.stringify(value);

const anyCase = (kind: Dossier['kind']) =>
  fc
    .tuple(anyCompletion({ kind }), anyPolicy)
    .filter(([dossier, policy]) => assessed(dossier, policy) !== undefined);

describe('what a dossier does not get', () => {
  it.each(['construction', 'reduction', 'area'] as const)(
    'of a %s dossier comes by every way told',
    (kind) => {
      fc.assert(
        fc.property(anyCase(kind), ([dossier, policy]) => {
          const { goals, shortfalls, state } = recourse('dossier', dossier, undefined, policy);
          const sources = shortfalls.flatMap((each) => each.sources).filter((each) => each.state !== 'open');
          for (const goal of [...goals, ...sources]) expectWays(goal, dossier, policy);
          if (state === 'already') expect(goals.length + shortfalls.length).toBe(0);
        }),
        { seed: SEED, numRuns: Number(process.env.RUNS ?? 150) },
      );
    },
  );

  it('3.3.2.s1 the addition that is covered is covered, and no more is', () => {
    const leastMore = new Decimal('0.000000000001');
    fc.assert(
      fc.property(anyCase('construction'), ([dossier, policy]) => {
        for (const { pollutant, missing, coveredIncrease } of recourse('dossier', dossier, undefined, policy)
          .shortfalls) {
          const shortOf = (increase: Decimal): string => {
            const { increase: all } = dossier as ConstructionDossier;
            const changed = {
              ...(dossier as ConstructionDossier),
              increase: { ...all, [pollutant]: increase },
            };
            return assess(changed, policy).offsets[pollutant]?.shortfall.outcome.toFixed() as string;
          };
          expect(shortOf(coveredIncrease)).toBe('0');
          expect(shortOf(coveredIncrease.plus(leastMore))).not.toBe('0');
          expect(missing.isZero()).toBe(false);
        }
      }),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
