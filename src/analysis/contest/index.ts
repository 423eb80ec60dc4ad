// `contest` of a ruling or an answer: what each open point would make of it, read otherwise.
// A line is contested when one other choice changes it.
// Variants of a policy, one reading away, come from here.

export { contest, readings } from './contest.js';
export { type ContestedLine, contestOfDossier, type DossierContest } from './dossier.js';
export type { Contest, OtherAnswer } from './rule.js';
export { type Variant, variantsOf } from './variants.js';
