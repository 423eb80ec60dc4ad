import { DRAFT_ID } from '../../policy/draft-id.js';
import { FORMATS } from '../check/formats.js';
import type { Command } from '../command.js';

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
      default: DRAFT_ID,
      summary: {
        zh: '现行的政策：政策文件，或内置政策的编号；不写为征求意见稿，只适合第一份政策',
        en: 'the policy in force, a document or the id of a built-in one; the draft, which is right for a first policy only',
      },
    },
    scenarios: {
      type: 'string',
      file: true,
      value: { zh: '文件夹', en: 'FOLDER' },
      summary: {
        zh: '情景（JSON 或 YAML）：文件，或所在的文件夹',
        en: 'the scenarios (JSON or YAML): a file, or their folder',
      },
    },
    coverage: {
      type: 'boolean',
      summary: {
        zh: '列出没有情景涉及的条款、参数、理解和改动',
        en: 'tell which clauses, parameters, readings and changes no scenario shows',
      },
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
    reason: {
      type: 'string',
      value: { zh: '理由', en: 'WORDS' },
      summary: {
        zh: '与 --update 一起用：新增各项的理由',
        en: 'with --update, why each new entry is accepted',
      },
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
  run: async (invocation, io) => (await import('../work/check.js')).run(invocation, io),
};
