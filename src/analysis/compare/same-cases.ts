import type { Region } from './compare.js';

/** Regions of the same cases, whatever part of the outcome they tell of. */
export function sameCases(regions: readonly Region[]): Region[][] {
  const groups = new Map<string, Region[]>();
  for (const region of regions) {
    const { question, where, because } = region;
    const key = JSON.stringify([question, where, because.map(({ id }) => id)]);
    groups.set(key, [...(groups.get(key) ?? []), region]);
  }
  return [...groups.values()];
}
