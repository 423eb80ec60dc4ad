// `ask`: what follows from the facts that are known, and which of the others still matters.
// A question alone is asked over its space, a dossier line by line through the same questions.
// Never guesses: what is settled holds whatever the open facts turn out to be.

export { ask } from './ask.js';
export {
  type AskedFact,
  type DossierInquiry,
  type InquiredLine,
  type InquiredPart,
  inquireDossier,
} from './dossier.js';
export type { Inquiry, Open, Settled } from './inquiry.js';
export type { SettledCase } from './shared-grounds.js';
