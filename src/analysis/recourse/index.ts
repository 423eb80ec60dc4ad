// `recourse`: what would have to be otherwise for an outcome to be otherwise, in the fewest changes.
// Only what somebody can change is offered, with who and by which clause.
// Amounts are solved exactly, not searched.

export { recourseOfDossier } from './dossier.js';
export type { DossierRecourse, Goal, Need, Shortfall } from './goals.js';
export { recourse, type Wanted } from './recourse.js';
export type { Change, Fixed, Recourse, Way } from './rule.js';
