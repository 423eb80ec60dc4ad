import type { CivilDate } from '../types/vocabulary.js';

/**
 * The last day on which the measure that was adopted from the draft is in force (常政办发规字〔2023〕3号, from 2023-08-05).
 * No policy carries its validity yet; of a later day none of them says anything.
 */
export const ADOPTED_VALID_UNTIL: CivilDate = '2028-07-31';
