const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const CLOSES_A_PHRASE = /[，。；：、！？）〕】》”’,.;:!?)\]}]/u;

/** How many terminal columns a text takes; Chinese characters and full-width forms take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** A text filled up with blanks to a width, at its end or at its start. */
export function padded(text: string, width: number, align: 'start' | 'end' = 'start'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'start' ? text + blanks : blanks + text;
}

/** The pieces between which a line may break: words with their blank, and single Chinese characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const character of text) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      (CLOSES_A_PHRASE.test(character) ||
        (!last.endsWith(' ') && !WIDE.test(character) && !WIDE.test(last.slice(-1))) ||
        /[（“《〔【(]$/u.test(last));
    if (joins) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** A text in lines of at most a width; later lines are indented. No line starts with a closing mark. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line.trim() !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += line === indent && lines.length > 0 ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}
