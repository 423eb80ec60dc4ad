import { type DossierInquiry, inquireDossier } from '../../analysis/ask-dossier.js';
import { contestOfDossier, type DossierContest } from '../../analysis/contest-dossier.js';
import { receipt } from '../../analysis/receipts.js';
import { located } from '../../lib/json.js';
import { QuotaError } from '../../lib/problem.js';
import { renderInquiry } from '../../report/inquiry-sheet.js';
import { indentedJson, jsonLine } from '../../report/json-text.js';
import { renderCsv, renderSheet } from '../../report/render.js';
import { safeParseDossier } from '../../schema/parse-dossier.js';
import { safeParsePartialDossier } from '../../schema/parse-partial.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { Text } from '../../types/text.js';
import { assessLines } from '../bulk/assess-lines.js';
import type { Command, Invocation } from '../command.js';
import { contestedJson } from '../contested-json.js';
import { reportProblems } from '../input.js';
import type { Io } from '../io.js';
import { BYTE_ORDER_MARK, paintIn, sheetOptions } from '../output.js';
import { POLICY_OPTIONS, policyOf } from '../policy.js';
import { readJson } from '../read-json.js';
import { someFiles, USAGE, UsageError } from '../usage.js';

/** What came of one input: the answer, what can be said as long as something is missing, or what is wrong. */
type Outcome = { readonly input: string } & (
  | { readonly contest: DossierContest }
  | { readonly inquiry: DossierInquiry; readonly missing: readonly Problem[] }
  | { readonly problems: readonly Problem[] }
);

async function outcomeOf(input: string, policy: Policy, io: Io): Promise<Outcome> {
  try {
    const { data, positions } = await readJson(input, io, (json): Outcome => {
      const parsed = safeParseDossier(json, policy);
      if (parsed.success) return { input, contest: contestOfDossier(parsed.data, policy) };
      const partial = safeParsePartialDossier(json, policy);
      if (!partial.success) throw parsed.error;
      return { input, inquiry: inquireDossier(partial.data, policy), missing: parsed.error.problems };
    });
    if (!('missing' in data)) return data;
    return { ...data, missing: data.missing.map((problem) => located(problem, positions)) };
  } catch (error) {
    if (error instanceof QuotaError) return { input, problems: error.problems };
    throw error;
  }
}

function jsonOf(outcome: Outcome): unknown {
  if ('problems' in outcome) return outcome;
  if ('inquiry' in outcome) return { input: outcome.input, inquiry: outcome.inquiry };
  const { assessment, contested } = outcome.contest;
  return { ...assessment, contested: contestedJson(contested) };
}

const LEFT_OUT: Text = { zh: '资料不全，没有写入', en: 'lacks facts and was left out' };
const TO_FILL_IN: Text = { zh: '处需要补齐', en: 'to fill in' };

/** Whether a format has room for whole assessments only. */
const isForWhole = (format: unknown): boolean => format === 'csv' || format === 'receipt';

/** Tells of the inputs of which the output says nothing, or not all. */
function reportLeftOut(outcomes: readonly Outcome[], { lang, values }: Invocation, io: Io): void {
  for (const outcome of outcomes) {
    const { input } = outcome;
    if ('problems' in outcome) reportProblems(input, outcome.problems, lang, io);
    else if ('inquiry' in outcome && isForWhole(values.format)) {
      reportProblems(input, outcome.missing, lang, io, LEFT_OUT, TO_FILL_IN);
    }
  }
}

function textOf(outcome: Outcome, policy: Policy, { lang }: Invocation, io: Io): string[] {
  const options = { ...sheetOptions(lang, io), policy };
  if ('inquiry' in outcome) return [renderInquiry(outcome.inquiry, options)];
  if (!('contest' in outcome)) return [];
  const { assessment, contested } = outcome.contest;
  return [renderSheet(assessment, { ...options, contested })];
}

function print(outcomes: readonly Outcome[], policy: Policy, invocation: Invocation, io: Io): void {
  const { lang, values } = invocation;
  const contests = outcomes.flatMap((outcome) => ('contest' in outcome ? [outcome.contest] : []));
  if (values.format === 'json') {
    const answers = outcomes.map(jsonOf);
    io.out(indentedJson(answers.length === 1 ? answers[0] : answers));
  } else if (values.format === 'receipt') {
    for (const { assessment } of contests) io.out(jsonLine(receipt(assessment)));
  } else if (values.format === 'csv') {
    const sheets = contests.map(({ assessment, contested }) =>
      renderCsv(assessment, lang, { policy, contested }),
    );
    if (sheets.length > 0) io.out(`${BYTE_ORDER_MARK}${sheets.join('\r\n')}`);
  } else {
    const sheets = outcomes.flatMap((outcome) => textOf(outcome, policy, invocation, io));
    io.out(sheets.join(`\n${'='.repeat(Math.min(io.columns ?? 100, 100))}\n\n`));
  }
}

/** Refuses options that do not go together. */
function checkBulk({ ndjson, brief, summary, format }: Invocation['values']): void {
  if (ndjson !== true && (brief === true || summary === true)) {
    const option = brief === true ? '--brief' : '--summary';
    throw new UsageError({ zh: `${option} 须与 --ndjson 同用。`, en: `${option} goes with --ndjson.` });
  }
  if (ndjson !== true) return;
  if (brief === true && summary === true) {
    throw new UsageError({
      zh: '--brief 与 --summary 只能用一个。',
      en: '--brief and --summary do not go together.',
    });
  }
  if (format === 'csv' || format === 'receipt') {
    throw new UsageError({
      zh: `--ndjson 不能与 --format ${format} 同用。`,
      en: `--ndjson does not go with --format ${format}.`,
    });
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
  pollutant-quota assess --set target-scope=all-media a.json
  pollutant-quota assess --format receipt *.json > receipts.ndjson
  pollutant-quota assess --ndjson --brief dossiers.ndjson > answers.ndjson
  cat a.json | pollutant-quota assess -

pollutant-quota assess 文件…
  测算减排项目（能否入库、申报路径、期限、材料、分级分配）、建设项目（减量替代、总量平衡、指标来源）或板块年度状态，逐条注明所依据的条款。文件为 JSON，“-”表示标准输入。
  原文未明、换一种理解结论即不同的，标以“※”，并列出另一种结论。资料不全的，不报错，而是列出已可确定的、尚不能确定的和还需了解的。`,
    en: `Examples
  pollutant-quota assess --lang en docs/examples/strategic-new-build.json
  pollutant-quota assess --lang en --format json a.json b.json
  pollutant-quota assess --lang en --set target-scope=all-media a.json
  pollutant-quota assess --format receipt *.json > receipts.ndjson
  pollutant-quota assess --ndjson --brief dossiers.ndjson > answers.ndjson
  cat a.json | pollutant-quota assess --lang en -

pollutant-quota assess FILE…
  Assesses dossiers of reduction projects (entry, route, deadline, papers, split), of construction projects (offset, balance, sources of quota) and of areas (status of the year), every line with the clause it rests on. Files are JSON; "-" stands for standard input.
  Lines that another reading of the text would change are marked "※" and told with the other answer. A dossier that lacks something is no error: it gets what is settled, what is open, and what to ask.`,
  },
  options: {
    format: {
      type: 'string',
      choices: ['text', 'json', 'csv', 'receipt'],
      default: 'text',
      summary: {
        zh: 'text 供阅读，json 供程序，csv 供表格，receipt 为可复核的凭据（每行一份）',
        en: 'a working sheet, JSON for programs, tables for a spreadsheet, or receipts that can be replayed, one a line',
      },
    },
    ...POLICY_OPTIONS,
    ndjson: {
      type: 'boolean',
      summary: {
        zh: '批量：每行一份申报数据，每行一份答复，见 docs/bulk.md',
        en: 'in bulk: one dossier a line, one answer a line; see docs/bulk.md',
      },
    },
    brief: {
      type: 'boolean',
      summary: {
        zh: '批量时只留结论、数量、理解和条款编号',
        en: 'in bulk: outcomes, amounts, readings and clause ids only',
      },
    },
    summary: {
      type: 'boolean',
      summary: {
        zh: '批量时不出答复，只出汇总（--format json 供程序）',
        en: 'in bulk: a summary instead of the answers (--format json for programs)',
      },
    },
  },
  exits: {
    0: { zh: '全部测算完成', en: 'all assessed' },
    1: {
      zh: '有的输入资料不全或无法测算（其余照常）',
      en: 'an input lacks something or could not be assessed (the others were)',
    },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  files: true,
  async run(invocation, io) {
    const { lang, values, positionals } = invocation;
    const files = someFiles('assess', positionals);
    checkBulk(values);
    const policy = await policyOf(values, lang, io);
    if (policy === undefined) return USAGE;
    if (values.ndjson === true && io.streams !== undefined) {
      const summary = values.format === 'json' ? 'json' : 'text';
      const { brief } = values as { brief: boolean };
      return assessLines(
        { inputs: files, lang, brief, policy, ...(values.summary === true && { summary }) },
        { ...io.streams(), ...(io.colour && { paint: paintIn }) },
      );
    }
    const outcomes: Outcome[] = [];
    for (const file of files) outcomes.push(await outcomeOf(file, policy, io));
    reportLeftOut(outcomes, invocation, io);
    print(outcomes, policy, invocation, io);
    return outcomes.every((outcome) => 'contest' in outcome) ? 0 : 1;
  },
};
