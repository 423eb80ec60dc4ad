import type { Command } from '../command.js';
import { POLICY_OPTIONS } from '../options.js';

/** Writes a policy as a document, to be kept and changed. */
export const policyCommand: Command = {
  name: 'policy',
  summary: { zh: '把政策写成文件，供保存和修改', en: 'write a policy as a document, to keep and change' },
  help: {
    zh: `用法示例
  pollutant-quota policy init > policy.json
  pollutant-quota policy init --set prefectureShare=0.25 > policy.json

pollutant-quota policy init
  把征求意见稿（或 --policy、--set 所指的政策）写成 JSON 文件：每个参数、每种理解都在其中，clauses 写明各参数由哪一条规定，写错的读入时指出；文件开头的 $schema 供编辑器提示和核对。改好之后，用 --policy 采用，用 compare 看改动了哪些结论，用 lint 检查。`,
    en: `Examples
  pollutant-quota policy init > policy.json
  pollutant-quota policy init --set prefectureShare=0.25 > policy.json

pollutant-quota policy init
  Writes the consultation draft, or the policy of --policy and --set, as a JSON document with every parameter, every reading and, under clauses, the clause that sets each parameter, which is checked when read; its $schema lets editors explain and check them. Once changed, apply it with --policy, see what it changes with compare, and check it with lint.`,
  },
  options: POLICY_OPTIONS,
  exits: {
    0: { zh: '已写出', en: 'written' },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  words: ['init'],
  run: async (invocation, io) => (await import('../work/policy.js')).run(invocation, io),
};
