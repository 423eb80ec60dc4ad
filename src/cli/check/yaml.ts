import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';
import type { JsonPosition, JsonPositions, ParsedJson } from '../../lib/json/index.js';
import { pathInto } from '../../lib/path.js';
import { QuotaError } from '../../lib/problem.js';
import type { Problem } from '../../types/problem.js';

/** Where every value of a document stands, by paths as those of JSON have them. */
function positionsOf({ contents }: Document, lines: LineCounter): JsonPositions {
  const table = new Map<string, JsonPosition>();
  const positionOf = (node: Node | null | undefined) => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { line, column: col };
  };
  const walk = (node: unknown, path: string, key?: Node): void => {
    const own = node as Node | null;
    if (table.has(path)) return;
    table.set(path, { value: positionOf(own ?? key), ...(key && { key: positionOf(key) }) });
    if (isAlias(node)) return;
    if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, pathInto(path, at));
    if (!isMap(node)) return;
    for (const { key: name, value } of node.items) {
      if (isScalar(name)) walk(value, pathInto(path, String(name.value)), name);
    }
  };
  walk(contents, '');
  return { of: (path) => table.get(path) };
}

/**
 * Reads the documents of a YAML text (1.2, with the types of JSON and no others), and can tell where each value stands.
 *
 * @throws {@link QuotaError} with every mistake in writing
 */
export function parseYaml(text: string): ParsedJson[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const all: readonly Document[] = Array.isArray(documents) ? documents : [];
  const problems = all.flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map(({ message, pos: [at] }): Problem => {
      const { line, col } = lines.linePos(at);
      return { code: 'invalid-yaml', path: '', line, column: col, found: message };
    }),
  );
  if (problems.length > 0) throw QuotaError.of(problems);
  return all
    .filter(({ contents }) => contents !== null)
    .map((document) => ({ value: valueIn(document), positions: positionsOf(document, lines) }));
}

function valueIn(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new QuotaError({ code: 'invalid-yaml', path: '', found: (error as Error).message });
  }
}
