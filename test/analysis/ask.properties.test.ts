import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/analysis/ask/inquiry.js';
import { ask, catalogue } from '../../src/analysis/index.js';
import type { Policy } from '../../src/types/policy.js';
import { ENTRY_BY_START } from '../support/asking/entry-models.js';
import { enumerated, type Flat, type Model, nest, partialFacts } from '../support/asking/model.js';
import { MODELS } from '../support/asking/models.js';
import { anyPolicy } from '../support/asking/policies.js';
import { withReadings } from '../support/policies.js';

const SEED = 20_240_601;
const draft = withReadings({});

/** Questions whose outcome is made of the figures that may be unknown; what is told of it then are examples. */
const FIGURES = [
  'locate',
  'entryDeadline',
  'splitReduction',
  'requiredOffset',
  'offsetShortfall',
  'commitmentStatus',
  'parkCalendar',
  'quarterlyDispatch',
];

const textOf = (outcome: unknown): string => JSON.stringify(outcome);

function agrees(model: Model, known: Flat, policy: Policy): void {
  const inquiry = ask(model.id, nest(known) as never, policy) as Inquiry;
  const { outcomes, asked } = enumerated(model, known, policy);
  if (inquiry.state === 'settled') {
    expect(outcomes).toEqual([textOf(inquiry.ruling.outcome)]);
    expect(asked).toEqual([]);
    return;
  }
  expect(outcomes.length).toBeGreaterThan(1);
  expect(inquiry.questions.map(({ path }) => path).sort()).toEqual(asked);
  if (inquiry.isComplete) expect(inquiry.outcomes.map(textOf).sort()).toEqual(outcomes);
  else expect(FIGURES).toContain(model.id);
}

const named = (models: readonly Model[]) => models.map((model) => [model.id, model] as const);

describe('what is settled, what is possible and what is asked, against every completion', () => {
  it('there is a model of every question', () => {
    expect(MODELS.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue).sort());
  });

  it.each(named(MODELS))('%s', (_id, model) => {
    const known = partialFacts(model, draft, 4);
    fc.assert(
      fc.property(known, (facts) => agrees(model, facts, draft)),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it.each(named(MODELS))('%s, under any reading', (_id, model) => {
    const asked = anyPolicy.chain((policy) => {
      const own =
        model.id === 'decideEntry' && policy.readings['entry-date'] === 'start' ? ENTRY_BY_START : model;
      return fc.tuple(fc.constant(own), partialFacts(own, policy, 3), fc.constant(policy));
    });
    fc.assert(
      fc.property(asked, ([own, facts, policy]) => agrees(own, facts, policy)),
      { seed: SEED, numRuns: Number(process.env.RUNS ?? 40) },
    );
  });

  it.each(named(MODELS.filter(({ id }) => id !== 'decideEntry')))(
    '%s, of which nothing is known',
    (_id, model) => {
      agrees(model, {}, draft);
    },
  );
});
