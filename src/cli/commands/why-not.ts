import { type ContestedLine, contestOfDossier } from '../../analysis/contest-dossier.js';
import type { DossierRecourse } from '../../analysis/goals.js';
import { recourseOfDossier } from '../../analysis/recourse-dossier.js';
import { subjectOf } from '../../dossier/subject.js';
import { QuotaError } from '../../lib/problem.js';
import { indentedJson } from '../../report/json-text.js';
import { renderRecourse } from '../../report/recourse-sheet.js';
import { parseDossier } from '../../schema/parse-dossier.js';
import type { Dossier } from '../../types/dossier.js';
import type { Command } from '../command.js';
import { contestedJson } from '../contested-json.js';
import { reportProblems } from '../input.js';
import { SHEET_OR_JSON } from '../options.js';
import { sheetOptions } from '../output.js';
import { POLICY_OPTIONS, policyOf } from '../policy.js';
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
export const whyNotCommand: Command = {
  name: 'why-not',
  summary: {
    zh: '为何不准、缺多少、怎样才行',
    en: 'why something is refused or missing, and what would help',
  },
  help: {
    zh: `用法示例
  pollutant-quota why-not docs/examples/strategic-renovation.json
  pollutant-quota why-not --want offsets.TP a.json
  pollutant-quota why-not --lang en --format json a.json b.json

pollutant-quota why-not 文件…
  列出未获准许的结论和缺口：缺多少，哪些来源可以补足、还须做什么，哪些不行、为什么；以及最少改变哪些情况即可，由谁来改变。已过去的日期、污染物的性质等无人能改变的，不作建议。`,
    en: `Examples
  pollutant-quota why-not --lang en a.json
  pollutant-quota why-not --lang en --want offsets.TP a.json
  pollutant-quota why-not --lang en --format json a.json b.json

pollutant-quota why-not FILE…
  Tells what a dossier does not get: how much is missing, which sources could close it and what that takes, which could not and why; and the smallest changes that would help, by those who would have to make them. What nobody can change, such as days gone by or the nature of a pollutant, is never suggested.`,
  },
  options: {
    want: {
      type: 'string',
      value: { zh: '项', en: 'LINE' },
      summary: {
        zh: '只看一项，如 entry、offsets.TP、offsets.TP.use.upper-banks',
        en: 'one line only, such as entry, offsets.TP or offsets.TP.use.upper-banks',
      },
    },
    format: SHEET_OR_JSON,
    ...POLICY_OPTIONS,
  },
  exits: {
    0: { zh: '没有不予准许的，也没有缺口', en: 'nothing is refused, and nothing is missing' },
    1: { zh: '有不予准许的或有缺口，或输入无法测算', en: 'something is, or an input could not be assessed' },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  files: true,
  async run({ lang, values, positionals }, io) {
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
  },
};
