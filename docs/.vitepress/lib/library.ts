import { changshu2023Draft } from 'pollutant-quota-rules';
import { DOSSIERS } from '/work/wt/facts/src/facts/dossiers.ts';

/** The fields of each kind of dossier. */
export const DOSSIER_FIELDS = DOSSIERS;

/** Places that the policy names. */
export const PLACES: readonly string[] = [
  ...Object.values(changshu2023Draft.parameters.parks).flat(),
  ...changshu2023Draft.parameters.townshipLikePlaces,
];
