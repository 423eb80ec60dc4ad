import { type Path, pathText } from '../lib/path.js';
import type { Problem } from '../types/problem.js';

/** A problem as it is found: its path in steps, of which a field's name may hold any character. */
export type Found = Omit<Problem, 'path'> & { readonly path: Path };

/** The same problem with its path as text. */
export const told = ({ path, ...problem }: Found): Problem => ({ ...problem, path: pathText(path) });
