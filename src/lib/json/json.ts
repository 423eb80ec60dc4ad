import type { Problem, TextPosition } from '../../types/problem.js';
import { JsonScan } from './scan.js';
import { positionsOf } from './text-position.js';

/** Longer paths have no position of their own, so that the table of positions stays in proportion to the text. */
const LONGEST_PATH = 200;

/** Where one value of a JSON text stands. */
export interface JsonPosition {
  /** Its start. */
  readonly value: TextPosition;
  /** The start of its key, where it is a field of an object. */
  readonly key?: TextPosition;
}

/** Finds values of a JSON text by their paths, such as `orders[0].scope`; the whole has the empty path. */
export interface JsonPositions {
  /** Where a value stands; `undefined` where the text has none under this path. */
  readonly of: (path: string) => JsonPosition | undefined;
}

/** What a JSON text says, and where it says it. */
export interface ParsedJson {
  /** What it says, as `JSON.parse` would give it. */
  readonly value: unknown;
  /** Where every part of it stands. */
  readonly positions: JsonPositions;
}

function positionTable(text: string, firstLine: number): ReadonlyMap<string, JsonPosition> {
  const table = new Map<string, JsonPosition>();
  const positionOf = positionsOf(text, firstLine);
  new JsonScan(text, firstLine, (path, value, key) => {
    if (path.length > LONGEST_PATH || table.has(path)) return;
    table.set(path, { value: positionOf(value), ...(key !== undefined && { key: positionOf(key) }) });
  }).read();
  return table;
}

/**
 * Reads a JSON text as `JSON.parse` does, but refuses a field that is named twice and nesting beyond 200 levels, names
 * line and column of whatever is wrong, and can tell where each value stands. `firstLine` is the number of the text's
 * first line in its file.
 *
 * @throws {@link QuotaError} with the first mistake in writing and every duplicated field before it
 */
export function parseJson(text: string, firstLine = 1): ParsedJson {
  const value = new JsonScan(text, firstLine).read();
  let table: ReadonlyMap<string, JsonPosition> | undefined;
  const of = (path: string): JsonPosition | undefined => {
    table ??= positionTable(text, firstLine);
    return table.get(path);
  };
  return { value, positions: { of } };
}

/** Whether a problem is about a field's name, not about its value. */
function isAboutName({ code, path, found }: Problem): boolean {
  if (code === 'unknown-key' || code === 'not-in-answer' || code === 'duplicate-pollutant') return true;
  const mayBe = code === 'unknown-pollutant' || code === 'not-a-year';
  return mayBe && found !== undefined && JSON.stringify(path).endsWith(`.${found.slice(1)}`);
}

/**
 * A problem with the line and column of what it is about: the name of the field, its value, or, where the path leads
 * nowhere, the nearest whole that is there.
 */
export function located(problem: Problem, positions: JsonPositions): Problem & TextPosition {
  let path = problem.path.slice(0, LONGEST_PATH);
  for (;;) {
    const found = positions.of(path);
    if (found !== undefined) {
      const isOwn = path === problem.path;
      return { ...problem, ...(isOwn && isAboutName(problem) ? (found.key ?? found.value) : found.value) };
    }
    path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
  }
}
