/**
 * How many edits turn one word into the other: a letter added, left out or replaced, or two neighbours swapped. More than
 * `most` are not counted.
 */
function edits(from: string, to: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped && i > 1 && j > 1 ? (before[j - 2] as number) + 1 : replaced;
      const away = Math.min(replaced, swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next.push(away);
      least = Math.min(least, away);
    }
    // Each row is at most one edit above the one before, so that no later row, nor a swap, comes below this one.
    if (least > most) return least;
    before = row;
    row = next;
  }
  return row[to.length] as number;
}

/** How many edits of a word still leave it recognizable. */
const tolerance = (known: string): number => Math.max(1, Math.floor(known.length / 3));

/** The word that was probably meant: the nearest one, where at most a third of it is mistyped; case does not count. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  const ranked = words
    .filter((known) => Math.abs(written.length - known.length) <= tolerance(known))
    .map((known) => ({ known, away: edits(written, known.toLowerCase(), tolerance(known)) }))
    .filter(({ known, away }) => away <= tolerance(known))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.known;
}
