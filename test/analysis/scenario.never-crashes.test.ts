import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playScenario } from '../../src/analysis/check/scenario.js';
import { ASKABLE } from '../../src/schema/scenario.js';
import type { Scenario } from '../../src/types/scenario.js';
import { expectProblems } from '../support/answered.js';
import { ENTRY_SCENARIOS } from '../support/scenarios-entry.js';
import { USE_SCENARIOS } from '../support/scenarios-use.js';
import { spoiled } from '../support/spoiled.js';

const ALL = [...ENTRY_SCENARIOS, ...USE_SCENARIOS];

/** Asserts that a scenario is told passed, failed with a place, or broken with a problem; gives which. */
function expectPlayed(scenario: unknown): string {
  const { state, mismatches, problems } = playScenario(scenario as Scenario);
  if (state === 'failed') expect(mismatches.length).toBeGreaterThan(0);
  else expect(mismatches).toEqual([]);
  if (state === 'broken') expectProblems(problems);
  else expect(problems).toEqual([]);
  expect(['passed', 'failed', 'broken']).toContain(state);
  return state;
}

/** One scenario of each question. */
const OF_EACH = ASKABLE.map((ask) => [ask, ALL.find((each) => each.ask === ask) as Scenario] as const);
const OF_DOSSIERS = ALL.filter(({ ask }) => ask === 'dossier').map((each) => [each.name, each] as const);

describe('whatever a scenario says, playing it tells what became of it', () => {
  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(expectPlayed(input)).toBe('broken');
      }),
      { numRuns: 200 },
    );
  });

  it.each(OF_EACH)('%s of any facts', (ask, scenario) => {
    const facts = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(facts, fc.jsonValue(), (any, expected) => {
        expect(expectPlayed({ ...scenario, ask, facts: any, expect: expected })).toBe('broken');
      }),
      { numRuns: 60 },
    );
  });

  it.each([...OF_EACH.slice(1), ...OF_DOSSIERS])('%s with parts replaced by any JSON', (_ask, scenario) => {
    fc.assert(
      fc.property(spoiled(scenario), (input) => {
        expectPlayed(input);
      }),
      { numRuns: 100 },
    );
  });

  it.each([...OF_EACH.slice(1), ...OF_DOSSIERS])(
    '%s with an expectation replaced by any JSON',
    (_ask, scenario) => {
      fc.assert(
        fc.property(fc.jsonValue(), (expected) => {
          expectPlayed({ ...scenario, expect: expected });
        }),
        { numRuns: 100 },
      );
    },
  );

  it('an object that cannot be turned into text, anywhere', () => {
    const hostile = fc.constant(JSON.parse('{"toString":1,"valueOf":null}'));
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL).chain((scenario) => spoiled(scenario, hostile)),
        (input) => {
          expectPlayed(input);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('days and years at the ends of the calendar', () => {
    const ends = fc.constantFrom(
      '0001-01-01',
      '9999-12-31',
      '9999-01-31',
      1,
      9999,
      '0',
      '99999999999999999999',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL).chain((scenario) =>
          spoiled({ facts: scenario.facts }, ends).map((changed) => ({
            ...scenario,
            ...(changed as object),
          })),
        ),
        (input) => {
          expectPlayed(input);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('lists nested too deeply to be shown, anywhere', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    for (const [, scenario] of OF_EACH) {
      expect(expectPlayed({ ...scenario, facts: deep })).toBe('broken');
      expect(expectPlayed({ ...scenario, expect: deep })).not.toBe('passed');
      for (const name of Object.keys(scenario.facts)) {
        expect(expectPlayed({ ...scenario, facts: { ...scenario.facts, [name]: deep } })).toBe('broken');
      }
    }
  });
});
