/** The most characters that the name of a place may have; a longer text is not looked at. */
export const LONGEST_PLACE = 200;

/** The ending of the name of a town or a subdistrict, with at least one character before it. */
export const TOWNSHIP = /.(镇|街道)$/u;

/**
 * A name without whatever does not tell it apart: blanks, line breaks, brackets and other punctuation, marks that
 * combine or take no width, and the full-width or printed forms of a character.
 */
export const squeezed = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\p{DI}/gu, '');

/** Words that may stand in a line, and what each of them means. */
export interface Words<Meaning> {
  /** The words. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** How long they are, the longest first. */
  readonly lengths: readonly number[];
}

/** Part of a line: a word with its meaning, or what stands between words. */
export interface Piece<Meaning> {
  readonly text: string;
  readonly meaning?: Meaning;
}

/** Words with their meanings; of a word that is given twice the first meaning counts. */
export function wordsOf<Meaning>(entries: Iterable<readonly [string, Meaning]>): Words<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [word, meaning] of entries) if (!meanings.has(word)) meanings.set(word, meaning);
  const lengths = [...new Set([...meanings.keys()].map((word) => word.length))].sort((a, b) => b - a);
  return { meanings, lengths };
}

/** Cuts a line into its words and what stands between them; where several words begin, the longest counts. */
export function cut<Meaning>(line: string, { meanings, lengths }: Words<Meaning>): Piece<Meaning>[] {
  const pieces: Piece<Meaning>[] = [];
  let unknown = '';
  let at = 0;
  const wordAt = (): string | undefined => {
    const length = lengths.find((each) => meanings.has(line.slice(at, at + each)));
    return length === undefined ? undefined : line.slice(at, at + length);
  };
  while (at < line.length) {
    const word = wordAt();
    if (word === undefined) {
      unknown += line[at];
      at++;
      continue;
    }
    if (unknown !== '') pieces.push({ text: unknown });
    unknown = '';
    pieces.push({ text: word, meaning: meanings.get(word) as Meaning });
    at += word.length;
  }
  if (unknown !== '') pieces.push({ text: unknown });
  return pieces;
}
