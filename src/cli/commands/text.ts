import type { Command } from '../command.js';

/** Holds an official text against the clauses that are encoded. */
export const textCommand: Command = {
  name: 'text',
  summary: { zh: '官方文本与所编码的条款有何不同', en: 'hold an official text against the encoded clauses' },
  help: {
    zh: `用法示例
  pollutant-quota text 正式文件.txt
  pollutant-quota text --format markdown 正式文件.txt

pollutant-quota text 文件
  在一份官方文本（纯文本）里找出所编码的 93 条：哪些未改、有改动、移位、未见，哪些文字是新增的，以及哪些规则、参数、理解和测试要跟着复核。空白、全角半角和分页不计。“-”表示标准输入。`,
    en: `Examples
  pollutant-quota text --lang en adopted.txt
  pollutant-quota text --lang en --format markdown adopted.txt

pollutant-quota text FILE
  Finds the 93 encoded clauses in an official text (plain text): which are unchanged, changed, moved or gone, which words are new, and which rules, parameters, readings and tests need another look. Blanks, widths and page breaks do not count. "-" stands for standard input.`,
  },
  options: {
    format: {
      type: 'string',
      choices: ['text', 'json', 'markdown'],
      default: 'text',
      summary: {
        zh: 'text 供阅读，json 供程序，markdown 供文档',
        en: 'a sheet, JSON for programs, or Markdown',
      },
    },
  },
  exits: {
    0: { zh: '条款全部未改，也没有新增', en: 'every clause unchanged, nothing added' },
    1: { zh: '有差异', en: 'something differs' },
    2: { zh: '用法有误，或文件无法比对', en: 'wrong usage, or a file that cannot be compared' },
  },
  files: true,
  run: async (invocation, io) => (await import('../work/text.js')).run(invocation, io),
};
