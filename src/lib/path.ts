/** The steps from a whole to one of its parts: names of fields, and places in lists. */
export type Path = readonly PropertyKey[];

/** The longest name of a field that a path spells out; of a longer one it gives the start. */
const LONGEST_NAME = 200;

const named = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;

/** The path of a part, from that of its whole. */
export const pathInto = (whole: string, step: PropertyKey): string =>
  typeof step === 'number' ? `${whole}[${step}]` : `${whole}${whole && '.'}${named(String(step))}`;

/** Writes a path like `orders[0].scope`. */
export const pathText = (path: Path): string => path.reduce<string>(pathInto, '');
