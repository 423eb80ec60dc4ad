import { formatOption } from '../assess-formats.js';
import type { Command } from '../command.js';
import { POLICY_OPTIONS } from '../options.js';

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
    format: { type: 'string', default: 'text', ...formatOption() },
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
    jobs: {
      type: 'string',
      value: { zh: '数目', en: 'N' },
      summary: {
        zh: '批量时同时测算的线程数，1 至 16；答复和次序不变',
        en: 'in bulk: how many threads assess at once, 1 to 16; answers and their order stay the same',
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
  run: async (invocation, io) => (await import('../work/assess.js')).run(invocation, io),
};
