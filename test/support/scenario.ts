import type { Scenario } from '../../src/types/scenario.js';

/** A scenario on one line. */
export const scenario = (
  clause: Scenario['clause'],
  name: string,
  ask: string,
  facts: object,
  expect: unknown,
): Scenario => ({ clause, name, ask, facts: { ...facts }, expect });
