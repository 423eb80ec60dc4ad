/** A stretch of a text that a passage may take. */
export interface Candidate {
  /** Which passage, by its place in the order of the known text. */
  readonly passage: number;
  /** Where the stretch starts. */
  readonly start: number;
  /** Where it ends, that place excluded. */
  readonly end: number;
  /** How much is gained if the passage takes it. */
  readonly weight: number;
}

interface Link {
  readonly candidate: Candidate;
  readonly before: Link | undefined;
  readonly sum: number;
}

/** The heaviest of the links that end at a place or before it (a Fenwick tree over the places). */
function heaviestLinks(places: number) {
  const tree: (Link | undefined)[] = new Array(places + 1);
  return {
    upTo(place: number): Link | undefined {
      let best: Link | undefined;
      for (let at = place; at > 0; at -= at & -at) {
        const link = tree[at];
        if (link !== undefined && (best === undefined || link.sum > best.sum)) best = link;
      }
      return best;
    },
    add(place: number, link: Link): void {
      for (let at = place; at < tree.length; at += at & -at) {
        const there = tree[at];
        if (there === undefined || link.sum > there.sum) tree[at] = link;
      }
    },
  };
}

/** How many of some sorted numbers are at most a limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The heaviest choice of candidates in which the order of the passages is the order of their stretches, and no two
 * stretches overlap. The candidates come in the order of their passages.
 */
export function chain(candidates: readonly Candidate[]): Candidate[] {
  const ends = [...new Set(candidates.map(({ end }) => end))].sort((a, b) => a - b);
  const links = heaviestLinks(ends.length);
  for (let from = 0; from < candidates.length; ) {
    const { passage } = candidates[from] as Candidate;
    let to = from;
    while (candidates[to]?.passage === passage) to++;
    const added = candidates.slice(from, to).map((candidate): Link => {
      const before = links.upTo(countUpTo(ends, candidate.start));
      return { candidate, before, sum: candidate.weight + (before?.sum ?? 0) };
    });
    for (const link of added) links.add(countUpTo(ends, link.candidate.end), link);
    from = to;
  }
  const chosen: Candidate[] = [];
  for (let link = links.upTo(ends.length); link !== undefined; link = link.before)
    chosen.push(link.candidate);
  return chosen.reverse();
}
