// The questions that the tools can ask, one for each rule, and the facts of a dossier in their terms.
// A question that is not here cannot be asked, compared, linted or looked up.
// `QUESTIONS` has them all by their name.

export { QUESTIONS, questionOf } from './all.js';
export { entriesWithRest } from './around-commitment.js';
export { type CatalogueEntry, catalogue, space } from './catalogue.js';
export {
  AREA_PLACE,
  areaIn,
  BREACHES,
  COMMITMENTS,
  DAY_OF_STATUS,
  factOf,
  HOLDINGS,
  holdingOf,
  INCREASE,
  infoIn,
  PASSED,
  PLACE,
  PURCHASES,
  picked,
  pollutantsOf,
  STANDINGS,
  YEAR,
} from './dossier-facts.js';
export { checkPartial } from './partial-dossier.js';
export { questionNamed } from './target.js';
export { ordersOn } from './use.js';
