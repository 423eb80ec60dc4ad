import { padded, widestOf } from './width.js';

/** One count of a bar chart. */
export type Bar = readonly [label: string, count: number];

const GAP = '  ';
const LONGEST = 40;
const SHORTEST = 4;

/** Drawn with a character that takes one column on every terminal, a Chinese one included. */
const MARK = '#';

/**
 * Draws counts as bars of one scale, whatever is counted at all with one mark at least; without bars where there is no
 * room for them.
 */
export function bars(rows: readonly Bar[], width: number): string[] {
  const labels = widestOf(rows.map(([label]) => label));
  const counts = Math.max(...rows.map(([, count]) => String(count).length));
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const room = Math.min(LONGEST, width - labels - counts - 2 * GAP.length);
  return rows.map(([label, count]) => {
    const marks = room < SHORTEST ? 0 : Math.max(Math.sign(count), Math.round((count * room) / most));
    const cells = [padded(label, labels), padded(String(count), counts, 'end'), MARK.repeat(marks)];
    return cells.join(GAP).trimEnd();
  });
}
