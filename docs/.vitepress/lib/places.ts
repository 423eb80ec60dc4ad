import { changshu2023Draft } from 'pollutant-quota-rules';

/** Places that the policy names, offered where a place is asked. */
export const PLACES: readonly string[] = [
  ...Object.values(changshu2023Draft.parameters.parks).flat(),
  ...changshu2023Draft.parameters.townshipLikePlaces,
];
