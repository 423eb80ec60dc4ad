import { checkReplayed } from '../../analysis/check.js';
import { visible } from '../../lib/visible.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { acceptedBy, acceptFile } from '../../report/check/accept-file.js';
import { githubOf } from '../../report/check/github.js';
import { jsonOf } from '../../report/check/json.js';
import { junitOf } from '../../report/check/junit.js';
import { markdownOf } from '../../report/check/markdown.js';
import type { CheckReport } from '../../report/check/notice.js';
import { checkReport } from '../../report/check/report.js';
import { sarifOf } from '../../report/check/sarif.js';
import { textOf } from '../../report/check/text.js';
import { verdictOf, verdictWords } from '../../report/check/verdict.js';
import type { Problem } from '../../types/problem.js';
import type { Lang, Text } from '../../types/text.js';
import { optionsOf, type ReadCheck, readCheck, withAccepted } from '../check/read.js';
import type { Command } from '../command.js';
import type { Disk, Io } from '../io.js';
import { sheetOptions } from '../output.js';
import { USAGE, UsageError } from '../usage.js';

const FORMATS = ['text', 'markdown', 'json', 'junit', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Format, (report: CheckReport, lang: Lang, io: Io) => string>> = {
  text: (report, lang, io) => textOf(report, sheetOptions(lang, io)),
  markdown: markdownOf,
  json: jsonOf,
  junit: junitOf,
  sarif: sarifOf,
  github: githubOf,
};

function reportOf(file: string, read: ReadCheck): CheckReport {
  const { policy, against, scenarios, decisions, accept, bad } = read;
  const { accepted, source } = accept;
  if (policy === undefined || against === undefined) return checkReport(file, { accepted, bad });
  return checkReport(file, {
    check: checkReplayed(
      policy.data,
      optionsOf(read),
      decisions?.map(({ replayed }) => replayed),
    ),
    sources: {
      policy: policy.source,
      scenarios: scenarios.map((each) => each.source),
      receipts: (decisions ?? []).map((each) => each.source),
      ...(source && { accept: source }),
    },
    accepted,
    bad,
  });
}

/** Lists in the accept file all that the report tells, and checks once more. */
async function updated(report: CheckReport, read: ReadCheck, file: string, io: Io): Promise<ReadCheck> {
  const { accepted, schema, source } = read.accept;
  const unread = read.decisions === undefined ? accepted.filter(({ about }) => about === 'decision') : [];
  const entries = acceptedBy(report, unread);
  const text = acceptFile(entries, schema);
  try {
    await (io.disk as Disk).write(file, text);
  } catch (error) {
    const problem: Problem = {
      code: 'unwritable',
      path: '',
      found: (error as Error).message,
      ...(source && { detail: AS_IT_WAS }),
    };
    return { ...read, bad: [...read.bad, { file, prevented: NOT_WRITTEN, problems: [problem] }] };
  }
  return withAccepted(read, file, entries, text);
}

const NOT_WRITTEN: Text = { zh: '认可清单没有改写', en: 'the accept file was not written' };

const AS_IT_WAS: Text = { zh: '原来的内容没有变动', en: 'what it held before is unchanged' };

const CANNOT_WRITE: Text = {
  zh: '有文件需要更正，认可清单没有改写。',
  en: 'There are files to correct; the accept file was not written.',
};

const WRITTEN: Text = {
  zh: '已改写。新增的各项请写明理由（reason），并与政策一并提交。',
  en: 'written. Say why of each new entry (reason), and commit it with the policy.',
};

/** Tells what a policy document changes before it lands. */
export const checkCommand: Command = {
  name: 'check',
  summary: {
    zh: '政策文件合并之前，核对改动了哪些结论',
    en: 'what a policy document changes, before it lands',
  },
  help: {
    zh: `用法示例
  pollutant-quota check policy.json
  pollutant-quota check --against old.json --scenarios scenarios policy.json
  pollutant-quota check --accept accept.json --receipts r.ndjson policy.json
  pollutant-quota check --accept accept.json --update policy.json
  pollutant-quota check --format github --accept accept.json policy.json

pollutant-quota check 政策文件
  核对一份政策文件：写得是否有误（全部列出，注明行列），有无不合常理之处（lint），与对照政策相比哪些情形的结论不同（compare，附实例和条款），各个情景是否仍符合预期，以往的决定今天是否不同（replay）。
  看过报告、确认无误的，用 --update 记入认可清单；清单列明的变化不再算作问题，清单里不再出现的也会指出。文件有误和情景不符，不能认可，只能更正。
  同样的输入，输出逐字节相同。`,
    en: `Examples
  pollutant-quota check --lang en policy.json
  pollutant-quota check --against old.json --scenarios scenarios policy.json
  pollutant-quota check --accept accept.json --receipts r.ndjson policy.json
  pollutant-quota check --accept accept.json --update policy.json
  pollutant-quota check --format github --accept accept.json policy.json

pollutant-quota check POLICY
  Checks a policy document: whether it is in order (every problem, with line and column), what a drafter might mend (lint), which cases it decides otherwise than the policy before it (compare, with examples and clauses), whether the scenarios are still decided as expected, and which earlier decisions would differ today (replay).
  Once a person has read the report, --update lists what it tells in the accept file. What is listed there harms nothing, and what is listed but gone is told. A file in disorder and a failing scenario cannot be accepted; they must be put right.
  The same input gives the same output, byte for byte.`,
  },
  options: {
    against: {
      type: 'string',
      file: true,
      value: { zh: '政策', en: 'POLICY' },
      default: changshu2023Draft.id,
      summary: {
        zh: '与哪项政策对照：内置政策的编号，或政策文件',
        en: 'what to hold it against: the id of a built-in policy, or a document',
      },
    },
    scenarios: {
      type: 'string',
      file: true,
      value: { zh: '文件夹', en: 'FOLDER' },
      summary: { zh: '情景（JSON 文件）所在的文件夹', en: 'the folder of the scenarios (JSON files)' },
    },
    receipts: {
      type: 'string',
      file: true,
      summary: {
        zh: '以往决定的凭据，每行一份（assess --format receipt 所出）',
        en: 'receipts of earlier decisions, one a line (of assess --format receipt)',
      },
    },
    accept: {
      type: 'string',
      file: true,
      summary: { zh: '认可清单：已经有人看过的变化', en: 'the accept file: what a person has read' },
    },
    update: {
      type: 'boolean',
      summary: { zh: '把报告所列各项记入认可清单', en: 'list in the accept file what the report tells' },
    },
    format: {
      type: 'string',
      choices: FORMATS,
      default: 'text',
      summary: {
        zh: 'text 供阅读，markdown 供摘要，json 供程序；junit、sarif、github 供持续集成',
        en: 'a sheet, Markdown for summaries, JSON for programs, the others for CI',
      },
    },
  },
  exits: {
    0: { zh: '没有未认可的问题', en: 'nothing is left that was not accepted' },
    1: { zh: '有未认可的变化、检查结果，或者情景不符', en: 'something not accepted, or a scenario failed' },
    2: { zh: '用法有误，或有文件不能用', en: 'wrong usage, or a file that cannot be used' },
  },
  files: true,
  async run({ lang, values, positionals }, io) {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      throw new UsageError({
        zh: 'check 需要一个政策文件（“-”表示标准输入）。',
        en: 'check takes one policy document ("-" stands for standard input).',
      });
    }
    const { against, scenarios, receipts, accept } = values as Record<string, string | undefined>;
    const update = values.update === true;
    if (update && accept === undefined) {
      throw new UsageError({
        zh: '--update 要改写认可清单，请用 --accept 指明文件。',
        en: '--update rewrites the accept file; name it with --accept.',
      });
    }
    if (update && accept === '-') {
      throw new UsageError({
        zh: '--update 不能改写标准输入，--accept 须是文件。',
        en: '--update cannot rewrite standard input; --accept must name a file.',
      });
    }
    const files = { policy: file, against: against as string, scenarios, receipts, accept, update };
    let read = await readCheck(files, io);
    let report = reportOf(file, read);
    if (update && accept !== undefined) {
      if (verdictOf(report) === USAGE) io.err(`${CANNOT_WRITE[lang]}\n`);
      else {
        read = await updated(report, read, accept, io);
        report = reportOf(file, read);
        if (verdictOf(report) !== USAGE)
          io.err(`${visible(accept)}${lang === 'zh' ? '：' : ': '}${WRITTEN[lang]}\n`);
      }
    }
    io.out(WRITERS[values.format as Format](report, lang, io));
    if (values.format !== 'text') io.err(`${verdictWords(report)[lang]}\n`);
    return verdictOf(report);
  },
};
