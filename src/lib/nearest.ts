/** How many single-character edits turn one word into the other (Levenshtein). */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
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
    .map((known) => ({ known, away: edits(written, known.toLowerCase()) }))
    .filter(({ known, away }) => away <= tolerance(known))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.known;
}
