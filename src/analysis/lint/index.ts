// `lint`: where a policy contradicts itself, leaves a gap, or turns on how its words are read.
// Walks every question, and looks closer where a reading matters only beside another.
// The notes of the draft are known by heart, because every check is held against them.

export { DRAFT_NOTES } from './draft-notes.js';
export {
  FINDING_KINDS,
  type Finding,
  type FindingCase,
  type FindingKind,
  type ReadingEffect,
  type ReadingFinding,
  type ReadingTouch,
} from './finding.js';
export { lint } from './lint.js';
