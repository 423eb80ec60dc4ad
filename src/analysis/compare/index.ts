// `compare`: every case that two policies decide differently, merged into regions with a witness each.
// Says which settings differ and which of them each region depends on.
// What is not listed is the same: all cases are walked.

export {
  type Comparison,
  changeable,
  compare,
  type Region,
  regionsOf,
  type TwoAnswers,
  touching,
  withSettings,
} from './compare.js';
export { type ParameterSetting, type ReadingSetting, type Setting, settingsBetween } from './difference.js';
export { sameCases } from './same-cases.js';
export type { Shift } from './shift.js';
