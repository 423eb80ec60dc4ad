// `check`: what a changed policy changes, as a gate needs it: cases, findings, scenarios, past decisions.
// Everything that one setting changes is accepted, or not, as a whole.
// Scenarios say what must come out, and are played here.

export { type Cause, settingKeys } from './causes.js';
export {
  type Check,
  type CheckedChange,
  type CheckedDecision,
  type CheckedFinding,
  type CheckedScenario,
  type CheckedTurns,
  type CheckOptions,
  check,
  checkRedecided,
  findingSetting,
  passesBy,
  type StaleAcceptance,
} from './check.js';
export { type Uncovered, uncoveredBy } from './coverage.js';
export {
  type Answer,
  deciding,
  type Redecided,
  type Reversal,
  redecide,
  reversalOf,
  type Turn,
} from './decisions.js';
export type { Effect } from './effects.js';
export type { Mismatch } from './matching.js';
export { citesItsClause, type PlayedScenario, playScenario, type ScenarioMismatch } from './scenario.js';
export { scenarioOf } from './scenario-of.js';
export {
  type Acceptable,
  inForce,
  isAccepted,
  isOfValues,
  isReason,
  type Now,
  type Refusal,
} from './standing.js';
