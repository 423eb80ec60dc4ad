import { type ContestedLine, contestOfDossier } from '../../analysis/contest/index.js';
import { type DossierRecourse, recourseOfDossier } from '../../analysis/recourse/index.js';
import { subjectOf } from '../../dossier/subject.js';
import { QuotaError } from '../../lib/problem.js';
import { renderRecourse } from '../../report/analysis/index.js';
import { indentedJson } from '../../report/document/index.js';
import { parseDossier } from '../../schema/parse-dossier.js';
import type { Dossier } from '../../types/dossier.js';
import type { Command } from '../command.js';
import { contestedJson } from '../contested-json.js';
import { reportProblems } from '../input.js';
import { sheetOptions } from '../output.js';
import { policyOf } from '../policy.js';
import { readJson } from '../read-json.js';
import { someFiles, USAGE } from '../usage.js';

const forJson = (
  dossier: Dossier,
  { assessment: { kind, policy, library }, ...recourse }: DossierRecourse,
  contested: readonly ContestedLine[],
): unknown => ({
  kind,
  subject: subjectOf(dossier),
  policy,
  library,
  ...recourse,
  contested: contestedJson(contested),
});

/** Tells why a dossier does not get something, and what would help. */
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
  const files = someFiles('why-not', positionals);
  const policy = await policyOf(values, lang, io);
  if (policy === undefined) return USAGE;
  let code = 0;
  for (const file of files) {
    try {
      const { data: dossier } = await readJson(file, io, (json) => parseDossier(json, policy));
      const recourse = recourseOfDossier(dossier, values.want as string | undefined, policy);
      const { contested } = contestOfDossier(dossier, policy);
      if (recourse.state !== 'already') code = 1;
      io.out(
        values.format === 'json'
          ? indentedJson(forJson(dossier, recourse, contested))
          : renderRecourse(recourse, { ...sheetOptions(lang, io), policy, contested }),
      );
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
      reportProblems(file, error.problems, lang, io);
      code = 1;
    }
  }
  return code;
};
