import { displayWidth, padded, wrapped } from './width.js';

/** One column of a table. */
export interface Column {
  /** Its heading. */
  readonly title: string;
  /** Where its cells stand; figures stand at the end. */
  readonly align?: 'start' | 'end';
}

const GAP = '  ';

/**
 * Draws a table in aligned columns; where it would be wider than `width`, each row becomes a block of lines, its first
 * cell as the heading.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = columns.map(({ title }, at) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const whole = widths.reduce((sum, each) => sum + each, GAP.length * (columns.length - 1));
  if (whole > width) return rows.flatMap((row) => block(columns, row, width));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.align))
      .join(GAP)
      .trimEnd();
  return [line(columns.map(({ title }) => title)), '-'.repeat(whole), ...rows.map(line)];
}

function block(
  [, ...columns]: readonly Column[],
  [heading = '', ...cells]: readonly string[],
  width: number,
): string[] {
  const widest = Math.max(...columns.map(({ title }) => displayWidth(title)));
  const indent = ' '.repeat(2 + widest + GAP.length);
  return [
    heading,
    ...columns.flatMap(({ title }, at) =>
      wrapped(`  ${padded(title, widest)}${GAP}${cells[at] ?? ''}`, width, indent),
    ),
  ];
}
