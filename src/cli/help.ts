import type { Lang } from '../types/text.js';

/** The help of the command. */
export const HELP: Readonly<Record<Lang, string>> = {
  zh: `用法示例
  pollutant-quota assess docs/examples/strategic-new-build.json
  pollutant-quota assess --lang en --format json a.json b.json
  cat a.json | pollutant-quota assess -

pollutant-quota assess 文件…
  测算减排项目（能否入库、申报路径、期限、材料、分级分配）、建设项目（减量替代、
  总量平衡、指标来源）或板块年度状态，逐条注明所依据的条款。文件为 JSON，“-”表示标准输入。

选项
  --lang zh|en         输出语言，默认 zh
  --format text|json|csv
                       text 为工作用表（默认），json 供程序读取，csv 供电子表格
  -h, --help           显示本说明
  -v, --version        显示版本

退出码
  0 全部测算完成；1 有的输入无法测算（其余照常）；2 用法有误
`,
  en: `Examples
  pollutant-quota assess --lang en docs/examples/strategic-new-build.json
  pollutant-quota assess --lang en --format json a.json b.json
  cat a.json | pollutant-quota assess --lang en -

pollutant-quota assess FILE…
  Assesses dossiers of reduction projects (entry, route, deadline, papers, split), of
  construction projects (offset, balance, sources of quota) and of areas (status of
  the year), every line with the clause it rests on. Files are JSON; "-" stands for
  standard input.

Options
  --lang zh|en         language of the output, zh unless given
  --format text|json|csv
                       a working sheet (text, unless given), JSON for programs,
                       or the tables for a spreadsheet
  -h, --help           show this help
  -v, --version        show the version

Exit codes
  0 all assessed; 1 an input could not be assessed (the others were); 2 wrong usage
`,
};
