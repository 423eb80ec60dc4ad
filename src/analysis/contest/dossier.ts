import { type Assessment, assess } from '../../dossier/assess.js';
import { group } from '../../lib/check.js';
import { QuotaError } from '../../lib/problem.js';
import { choiceUnder, readings } from '../../policy/readings.js';
import type { ClauseId } from '../../types/clause.js';
import type { Dossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { ReadingChoice, ReadingId } from '../../types/reading.js';
import type { Text } from '../../types/text.js';
import { type Line, linesOf } from '../receipt/index.js';
import { variantsOf } from './variants.js';

/** A line of an assessment that another choice of one reading would change. */
export interface ContestedLine {
  /** The line as it stands. */
  readonly line: Line;
  /** The open point. */
  readonly reading: ReadingId;
  /** The clauses whose words leave it open. */
  readonly clauses: readonly ClauseId[];
  /** The choice under which the line would be another. */
  readonly choice: ReadingChoice;
  /** That choice in words. */
  readonly choiceWords: Text;
  /** What the line would say; absent where it would not be there, or could not be told. */
  readonly other?: Line;
  /** What that choice would need to know. */
  readonly problems?: readonly Problem[];
}

/** How far an assessment hangs on how open points of the text are read. */
export interface DossierContest {
  /** `robust`: every other choice of any one reading leaves every line as it is. */
  readonly state: 'robust' | 'contested';
  /** The assessment as the policy reads. */
  readonly assessment: Assessment;
  /** The lines that another choice would change, in the order of the sheet. */
  readonly contested: readonly ContestedLine[];
}

function linesUnder(dossier: Dossier, policy: Policy): readonly Line[] | QuotaError {
  try {
    return linesOf(assess(dossier, policy));
  } catch (error) {
    if (error instanceof QuotaError) return error;
    throw error;
  }
}

/** Assesses a dossier under every policy that is one reading away, and tells which lines change. */
export function contestOfDossier(dossier: Dossier, policy: Policy): DossierContest {
  const assessment = assess(group(dossier, ''), policy);
  const lines = linesOf(assessment);
  const contested = variantsOf(policy).flatMap(({ reading, choice, policy: variant }): ContestedLine[] => {
    const { clauses } = readings[reading];
    const choiceWords = choiceUnder(reading, choice, variant);
    const others = linesUnder(dossier, variant);
    const told = { reading, clauses, choice, choiceWords };
    if (others instanceof QuotaError) {
      return lines.slice(0, 1).map((line) => ({ ...told, line, problems: others.problems }));
    }
    const byId = new Map(others.map((each) => [each.id, each]));
    return lines.flatMap((line): ContestedLine[] => {
      const other = byId.get(line.id);
      if (other?.value === line.value) return [];
      return [{ ...told, line, ...(other && { other }) }];
    });
  });
  const order = new Map(lines.map(({ id }, at) => [id, at]));
  const placeOf = ({ line }: ContestedLine): number => order.get(line.id) as number;
  const sorted = [...contested].sort((a, b) => placeOf(a) - placeOf(b));
  return { state: sorted.length === 0 ? 'robust' : 'contested', assessment, contested: sorted };
}
