/** Reads a truth table typed as text: a line of column names, then the rows. Bars only help the eye. */
export function table<Column extends string>(text: string): readonly Readonly<Record<Column, string>>[] {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('|', ' ').trim().split(/\s+/));
  return rows.map((cells) => {
    if (cells.length !== columns.length)
      throw new Error(`a row of ${cells.length} cells: ${cells.join(' ')}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}

/** Every combination of the values on the axes. */
export function everyOf<const Axes extends Readonly<Record<string, readonly unknown[]>>>(
  axes: Axes,
): { [Axis in keyof Axes]: Axes[Axis][number] }[] {
  let points: Record<string, unknown>[] = [{}];
  for (const [axis, values] of Object.entries(axes)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [axis]: value })));
  }
  return points as { [Axis in keyof Axes]: Axes[Axis][number] }[];
}

/** Both answers to a yes-or-no question. */
export const YES_NO = [true, false] as const;
