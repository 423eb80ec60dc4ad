import { type Assessment, assess } from '../../dossier/assess.js';
import { QuotaError } from '../../lib/problem.js';
import { renderCsv, renderSheet } from '../../report/render.js';
import { parseDossier } from '../../schema/parse-dossier.js';
import type { Problem } from '../../types/problem.js';
import type { Lang } from '../../types/text.js';
import type { Command } from '../command.js';
import { jsonIn, reportProblems } from '../input.js';
import type { Io } from '../io.js';
import { BYTE_ORDER_MARK, sheetOptions } from '../output.js';
import { someFiles } from '../usage.js';

/** What came of one input. */
type Outcome =
  | { readonly input: string; readonly assessment: Assessment }
  | { readonly input: string; readonly problems: readonly Problem[] };

async function outcomeOf(input: string, io: Io): Promise<Outcome> {
  try {
    return { input, assessment: assess(parseDossier(await jsonIn(input, io))) };
  } catch (error) {
    if (error instanceof QuotaError) return { input, problems: error.problems };
    throw error;
  }
}

function print(outcomes: readonly Outcome[], format: unknown, lang: Lang, io: Io): void {
  const assessments = outcomes.flatMap((outcome) => ('assessment' in outcome ? [outcome.assessment] : []));
  if (format === 'json') {
    const answers = outcomes.map((outcome) => ('assessment' in outcome ? outcome.assessment : outcome));
    io.out(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  } else if (format === 'csv') {
    const sheets = assessments.map((assessment) => renderCsv(assessment, lang));
    io.out(`${BYTE_ORDER_MARK}${sheets.join('\r\n')}`);
  } else {
    const options = sheetOptions(lang, io);
    const sheets = assessments.map((assessment) => renderSheet(assessment, options));
    io.out(sheets.join(`\n${'='.repeat(Math.min(options.width, 100))}\n\n`));
  }
}

/** Assesses every file and prints the answers in their order. */
export const assessCommand: Command = {
  name: 'assess',
  summary: {
    zh: '测算减排项目、建设项目和板块年度状态',
    en: 'assess reduction projects, construction projects and areas',
  },
  help: {
    zh: `用法示例
  pollutant-quota assess docs/examples/strategic-new-build.json
  pollutant-quota assess --lang en --format json a.json b.json
  cat a.json | pollutant-quota assess -

pollutant-quota assess 文件…
  测算减排项目（能否入库、申报路径、期限、材料、分级分配）、建设项目（减量替代、总量平衡、指标来源）或板块年度状态，逐条注明所依据的条款。文件为 JSON，“-”表示标准输入。`,
    en: `Examples
  pollutant-quota assess --lang en docs/examples/strategic-new-build.json
  pollutant-quota assess --lang en --format json a.json b.json
  cat a.json | pollutant-quota assess --lang en -

pollutant-quota assess FILE…
  Assesses dossiers of reduction projects (entry, route, deadline, papers, split), of construction projects (offset, balance, sources of quota) and of areas (status of the year), every line with the clause it rests on. Files are JSON; "-" stands for standard input.`,
  },
  options: {
    format: {
      type: 'string',
      choices: ['text', 'json', 'csv'],
      default: 'text',
      summary: {
        zh: 'text 供阅读，json 供程序，csv 供表格',
        en: 'a working sheet, JSON for programs, or the tables for a spreadsheet',
      },
    },
  },
  exits: {
    0: { zh: '全部测算完成', en: 'all assessed' },
    1: {
      zh: '有的输入无法测算（其余照常）',
      en: 'an input could not be assessed (the others were)',
    },
    2: { zh: '用法有误', en: 'wrong usage' },
  },
  files: true,
  async run({ lang, values, positionals }, io) {
    const outcomes: Outcome[] = [];
    for (const file of someFiles('assess', positionals)) outcomes.push(await outcomeOf(file, io));
    for (const outcome of outcomes) {
      if ('problems' in outcome) reportProblems(outcome.input, outcome.problems, lang, io);
    }
    print(outcomes, values.format, lang, io);
    return outcomes.some((outcome) => 'problems' in outcome) ? 1 : 0;
  },
};
