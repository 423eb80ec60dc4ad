/** The steps from a whole to one of its parts: names of fields, and places in lists. */
export type Path = readonly PropertyKey[];

/** The path of a part, from that of its whole. */
export const pathInto = (whole: string, step: PropertyKey): string =>
  typeof step === 'number' ? `${whole}[${step}]` : `${whole}${whole && '.'}${String(step)}`;

/** Writes a path like `orders[0].scope`. */
export const pathText = (path: Path): string => path.reduce<string>(pathInto, '');
