import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contest } from '../../src/analysis/contest/rule.js';
import { catalogue, contest, linesOf, space } from '../../src/analysis/index.js';
import type { FactsOf, QuestionId } from '../../src/analysis/model/questions.js';
import { assess } from '../../src/dossier/assess.js';
import { QuotaError } from '../../src/lib/problem.js';
import type { Dossier } from '../../src/types/dossier.js';
import type { Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId } from '../../src/types/reading.js';
import { answersOf } from '../support/answers.js';
import { anyCompletion, assessed } from '../support/asking/dossiers.js';
import { type Model, outcomeAt } from '../support/asking/model.js';
import { MODELS } from '../support/asking/models.js';
import { anyPolicy } from '../support/asking/policies.js';
import { example, exampleFiles } from '../support/dossiers.js';
import { otherwise, withReadings } from '../support/policies.js';

const SEED = 20_240_601;
const draft = withReadings({});
const READINGS = Object.keys(READING_CHOICES) as ReadingId[];

/** Every other choice of every reading, whether the question hangs on it or not. */
const others = (policy: Policy) =>
  READINGS.flatMap((reading) => otherwise(policy, reading).map((variant) => ({ reading, variant })));

const choiceIn = ({ readings: chosen }: Policy, reading: ReadingId): string =>
  `${reading} ${chosen[reading]}`;

/** What a rule says under every other choice that makes a difference; a question that it cannot answer then is one. */
function differences(model: Model, facts: unknown, policy: Policy): string[] {
  const now = outcomeAt(model, facts as never, policy);
  return others(policy)
    .map(({ reading, variant }) => ({
      of: choiceIn(variant, reading),
      under: outcomeAt(model, facts as never, variant),
    }))
    .filter(({ under }) => under !== now)
    .map(({ of, under }) => `${of}: ${under}`);
}

const toldBy = ({ others: all }: Contest<unknown>): string[] =>
  all.map(
    ({ reading, choice, ruling }) => `${reading} ${choice}: ${ruling && JSON.stringify(ruling.outcome)}`,
  );

describe.each(MODELS.map((model) => [model.id, model] as const))(
  '%s at every point of its space',
  (id, model) => {
    const contests = [...space(id)]
      .filter((facts) => outcomeAt(model, facts as never, draft) !== undefined)
      .map((facts) => ({
        facts,
        contest: contest(id as QuestionId, facts as FactsOf<QuestionId>) as Contest<unknown>,
      }));

    it('hangs on the choices under which the rule says something else, and on no other', () => {
      for (const { facts, contest } of contests) {
        const expected = differences(model, facts, draft);
        expect(toldBy(contest)).toEqual(expected);
        expect(contest.state).toBe(expected.length === 0 ? 'robust' : 'contested');
      }
    });

    it('hangs on the readings that its own grounds cite', () => {
      const answered = contests.filter(({ contest }) =>
        contest.others.every(({ problems }) => problems === undefined),
      );
      for (const { contest } of answered) {
        const cited = new Set(contest.ruling.grounds.flatMap(({ reading }) => reading ?? []));
        expect([...cited].sort()).toEqual([...new Set(contest.others.map(({ reading }) => reading))].sort());
      }
      expect(answered.length).toBeGreaterThan(0);
      expect(contests.some(({ contest }) => contest.state === 'contested')).toBe(
        catalogue[id].readings.length > 0,
      );
    });
  },
);

/** What an assessment says otherwise under every other choice. */
function differencesOf(dossier: Dossier, policy: Policy): string[] {
  const now = answersOf(assess(dossier, policy));
  return others(policy).flatMap(({ reading, variant }) => {
    try {
      const then = answersOf(assess(dossier, variant));
      return Object.keys(now)
        .filter((line) => then[line] !== now[line])
        .map((line) => `${line} ${choiceIn(variant, reading)}: ${now[line]} > ${then[line]}`);
    } catch (error) {
      if (error instanceof QuotaError)
        return [`${Object.keys(now)[0]} ${choiceIn(variant, reading)}: ${error.code}`];
      throw error;
    }
  });
}

function agrees(dossier: Dossier, policy: Policy): void {
  const { contested, state, assessment } = contest('dossier', dossier, policy);
  const told = contested.map(({ line, reading, choice, other, problems }) => {
    const then = problems ? problems[0]?.code : `${line.value} > ${other?.value}`;
    return `${line.id} ${reading} ${choice}: ${then}`;
  });
  const expected = differencesOf(dossier, policy);
  expect([...told].sort()).toEqual([...expected].sort());
  expect(state).toBe(expected.length === 0 ? 'robust' : 'contested');
  expect(linesOf(assessment).map(({ id }) => id)).toEqual(Object.keys(answersOf(assessment)));
}

describe('a whole dossier', () => {
  it.each(exampleFiles())('%s hangs on the choices under which it is assessed otherwise', (file) => {
    agrees(example(file), draft);
  });

  it.each(['construction', 'reduction', 'area'] as const)(
    'so does any %s dossier, under any reading',
    (kind) => {
      const anyCase = fc
        .tuple(anyCompletion({ kind }), anyPolicy)
        .filter(([dossier, policy]) => assessed(dossier, policy) !== undefined);
      fc.assert(
        fc.property(anyCase, ([dossier, policy]) => agrees(dossier, policy)),
        { seed: SEED, numRuns: 40 },
      );
    },
  );
});
