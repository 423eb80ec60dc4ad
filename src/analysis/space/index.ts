// The points of a question: every case that its facts can make, and what policies decide there.
// Walks them, and describes many of them as few regions in words (two-level minimisation).
// Finds nothing itself; the tools that walk do.

export { isUnanswered, NO_ANSWER, valuesAt, valuesUnder } from './decisions.js';
export { conditionsOf, type Description, describes, Grid, type RegionCondition } from './regions.js';
export { decideAt, pointsOf, viewOf } from './space.js';
