import { visible } from '../../lib/visible.js';
import { padded, widestOf, wrapped } from './width.js';

/** One column of a table. */
export interface Column {
  /** Its heading. */
  readonly title: string;
  /** Where its cells stand; figures stand at the end. */
  readonly align?: 'start' | 'end';
}

/** A table of a sheet. */
export interface Table {
  /** Its title, unit included. */
  readonly title: string;
  /** Its columns. */
  readonly columns: readonly Column[];
  /** Its cells, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The ids of the lines of the answer that each row tells; absent of a table that tells none. */
  readonly lines?: readonly (readonly string[])[];
}

/** Columns of figures. */
export const figures = (...titles: readonly string[]): Column[] =>
  titles.map((title) => ({ title, align: 'end' }));

/** Columns of words. */
export const texts = (...titles: readonly string[]): Column[] => titles.map((title) => ({ title }));

const GAP = '  ';

/**
 * Draws a table in aligned columns; where it would be wider than `width`, each row becomes a block of lines, its first
 * cell as the heading.
 */
export function drawn({ columns, rows: given }: Table, width: number): string[] {
  const rows = given.map((row) => row.map(visible));
  const widths = columns.map(({ title }, at) => widestOf([title, ...rows.map((row) => row[at] ?? '')]));
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
  [first = '', ...cells]: readonly string[],
  width: number,
): string[] {
  const widest = widestOf(columns.map(({ title }) => title));
  const indent = ' '.repeat(2 + widest + GAP.length);
  return [
    first,
    ...columns.flatMap(({ title }, at) =>
      wrapped(`  ${padded(title, widest)}${GAP}${cells[at] ?? ''}`, width, indent),
    ),
  ];
}

/** The most digits that a spreadsheet keeps of a number. */
const SPREADSHEET_DIGITS = 15;

const FIGURE = /^-?\d+(\.\d+)?$/;

/** What a spreadsheet takes for the start of a formula, full-width forms and blanks before it included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

function csvCell(given: string): string {
  if (FIGURE.test(given)) {
    return given.replace(/[-.]/g, '').length > SPREADSHEET_DIGITS ? `"=""${given}"""` : given;
  }
  const shown = visible(given);
  const text = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes tables as CSV (RFC 4180): each under its title, a blank line between. A figure with more digits than a
 * spreadsheet keeps is written as a text formula, so that none is lost. A text stands on one line, and one that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export function csv(tables: readonly Table[]): string {
  const parts = tables.map(({ title, columns, rows }) =>
    [[title], ...(columns.length > 0 ? [columns.map((column) => column.title)] : []), ...rows]
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join(''),
  );
  return parts.join('\r\n');
}
