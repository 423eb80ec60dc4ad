// `check`: what a changed policy changes, as a gate needs it: cases, findings, scenarios, past decisions.
// What was accepted is told apart from what was not.
// Scenarios say what must come out, and are played here.

export {
  type Acceptable,
  type Check,
  type CheckedChange,
  type CheckedDecision,
  type CheckedFinding,
  type CheckedScenario,
  type CheckOptions,
  check,
  checkReplayed,
} from './check.js';
export type { Mismatch } from './matching.js';
export { type PlayedScenario, playScenario, type ScenarioMismatch } from './scenario.js';
