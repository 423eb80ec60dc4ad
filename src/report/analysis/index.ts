// The sheets of what the tools find: comparisons, inquiries, findings, recourse, replays.
// One file each, drawn with the parts of a sheet.
// Nothing is decided here.

export {
  casesText,
  DIRECTIONS,
  exampleText,
  renderComparison,
  settingChange,
  settingTitle,
  shiftText,
} from './comparison.js';
export { renderInquiry } from './inquiry.js';
export { caseText, FINDING_LABELS, renderFindings } from './lint.js';
export { renderRecourse } from './recourse.js';
export { ReplaySheet, renderReplay } from './replay.js';
