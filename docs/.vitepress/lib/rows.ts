import { parsePollutant } from 'pollutant-quota-rules';

/** What a paste from a spreadsheet says: amounts by pollutant, and the rows that were not understood. */
export interface Pasted {
  readonly amounts: Readonly<Record<string, string>>;
  readonly left: readonly string[];
}

const cellsOf = (row: string): string[] => row.split(/\t|,|，|\s{2,}/).map((cell) => cell.trim());

/**
 * Reads rows copied from a spreadsheet: a pollutant and an amount in each, or two rows with the pollutants in the first.
 * Nothing is guessed: a row without a known pollutant or without one plain number is left and told.
 */
export function pasted(text: string): Pasted {
  const rows = text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .map(cellsOf);
  const isAcross = rows.length === 2 && rows.every(({ length }) => length === rows[0]?.length && length > 2);
  const pairs = isAcross
    ? (rows[0] as string[]).map((name, at) => [name, (rows[1] as string[])[at] as string])
    : rows;
  const amounts: Record<string, string> = {};
  const left: string[] = [];
  for (const [name = '', ...cells] of pairs) {
    const pollutant = parsePollutant(name);
    const figures = cells.filter((cell) => /^\d+(\.\d+)?$/.test(cell));
    if (pollutant === undefined || figures.length !== 1) left.push([name, ...cells].join(' '));
    else amounts[pollutant] = figures[0] as string;
  }
  return { amounts, left };
}
