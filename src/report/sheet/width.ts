import { visible } from '../../lib/visible.js';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const CLOSES_A_PHRASE = /[，。；：、！？）〕】》”’,.;:!?)\]}]/u;
const OPENS_A_PHRASE = /[（“《〔【(]/u;

/** How many terminal columns a text takes; Chinese characters and full-width forms take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** The columns of the widest of some texts. */
export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);

/** A text filled up with blanks to a width, at its end or at its start. */
export function padded(text: string, width: number, align: 'start' | 'end' = 'start'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'start' ? text + blanks : blanks + text;
}

/** Whether no line may break between two characters. */
const holdTogether = (before: string, after: string): boolean =>
  CLOSES_A_PHRASE.test(after) ||
  OPENS_A_PHRASE.test(before) ||
  (before !== ' ' && !WIDE.test(before) && !WIDE.test(after));

/** The pieces between which a line may break: words with their blank, and single Chinese characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  let at = 0;
  let before: string | undefined;
  for (const character of text) {
    if (before !== undefined && !holdTogether(before, character)) {
      found.push(text.slice(start, at));
      start = at;
    }
    at += character.length;
    before = character;
  }
  return before === undefined ? found : [...found, text.slice(start)];
}

/**
 * Free text in lines of at most a width, made {@link visible}; later lines are indented. No line starts with a closing
 * mark.
 */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  let isBlank = true;
  for (const piece of pieces(visible(text))) {
    const word = piece.trimEnd();
    if (!isBlank && taken + displayWidth(word) > width) {
      lines.push(line.trimEnd());
      line = indent;
      taken = displayWidth(indent);
      isBlank = true;
    }
    const next = isBlank && lines.length > 0 ? piece.trimStart() : piece;
    line += next;
    taken += displayWidth(next);
    isBlank &&= word === '';
  }
  return [...lines, line.trimEnd()];
}
