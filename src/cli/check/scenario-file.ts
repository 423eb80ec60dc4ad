import { type JsonPositions, type ParsedJson, parseJson } from '../../lib/json/index.js';
import { QuotaError } from '../../lib/problem.js';
import type { SourceFile } from '../../report/check/index.js';
import { parseScenario } from '../../schema/scenario.js';
import type { Problem } from '../../types/problem.js';
import type { Scenario } from '../../types/scenario.js';
import type { Io } from '../io.js';
import { textIn, used } from '../read-json.js';

/** A scenario, and where it was read. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly source: SourceFile;
}

/** Whether a file may hold scenarios. */
export const isScenarioFile = (file: string): boolean => /\.(json|ya?ml)$/i.test(file);

/** The positions of what stands in a list, by paths from there. */
const within = ({ of }: JsonPositions, at: number): JsonPositions => ({
  of: (path) => of(`[${at}]${path === '' || path.startsWith('[') ? '' : '.'}${path}`),
});

/** What stands in a document: each item of a list, or the whole. */
function partsOf({ value, positions }: ParsedJson): ParsedJson[] {
  if (!Array.isArray(value)) return [{ value, positions }];
  return value.map((item: unknown, at) => ({ value: item, positions: within(positions, at) }));
}

/** The documents of a file, in whichever of the two forms. What reads YAML is loaded where there is some. */
async function documentsIn(file: string, io: Io): Promise<ParsedJson[]> {
  const text = await textIn(file, io);
  if (/\.json$/i.test(file)) return [parseJson(text)];
  return (await import('./yaml.js')).parseYaml(text);
}

/**
 * Reads the scenarios of a file: one, or a list of them, in JSON or YAML; a YAML file may hold several documents. `tell` is
 * given all that is wrong with one of them, and the others are read.
 */
export async function scenariosIn(
  file: string,
  io: Io,
  tell: (problems: readonly Problem[]) => void,
): Promise<ReadScenario[]> {
  const parts = (await documentsIn(file, io)).flatMap(partsOf);
  if (parts.length === 0) throw new QuotaError({ code: 'no-scenarios', path: '' });
  return parts.flatMap((part): ReadScenario[] => {
    try {
      return [{ scenario: used(part, parseScenario).data, source: { file, positions: part.positions } }];
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
      tell(error.problems);
      return [];
    }
  });
}
