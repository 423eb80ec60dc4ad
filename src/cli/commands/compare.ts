import type { Command } from '../command.js';
import { POLICY_OPTIONS, SHEET_OR_JSON } from '../options.js';

/** Tells exactly where two policies decide differently. */
export const compareCommand: Command = {
  name: 'compare',
  summary: { zh: '两项政策在哪些情形下结论不同', en: 'in which cases two policies decide differently' },
  help: {
    zh: `用法示例
  pollutant-quota compare --set prefectureShare=0.25
  pollutant-quota compare --set target-scope=all-media --set strategicRatio=1.2
  pollutant-quota compare policy.json
  pollutant-quota compare old.json new.json --format json

pollutant-quota compare [政策] [政策]
  比较两项政策的结论：对每项规则，列出结论不同的全部情形（归并为最少的条件）、两边的结论、更严还是更宽、缘于哪个参数或理解及其条款，并各举一例。没有列出的情形，结论相同：有关规则的全部情形均已逐一核对。
  只给一项政策的，与征求意见稿比较；--set 改动后一项政策。`,
    en: `Examples
  pollutant-quota compare --lang en --set prefectureShare=0.25
  pollutant-quota compare --lang en --set target-scope=all-media
  pollutant-quota compare --lang en policy.json
  pollutant-quota compare --lang en old.json new.json --format json

pollutant-quota compare [POLICY] [POLICY]
  Compares what two policies decide: for every rule all cases in which they differ, merged to few conditions, with both answers, whether that is stricter or looser, the parameter or reading that makes the difference and its clause, and an example. Cases that are not listed are decided alike: every case of the rules concerned was walked.
  One policy is compared with the consultation draft; --set changes the second one.`,
  },
  options: {
    set: POLICY_OPTIONS.set,
    format: SHEET_OR_JSON,
  },
  exits: {
    0: { zh: '结论没有不同', en: 'no decision differs' },
    1: { zh: '有不同', en: 'some decision differs' },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  files: true,
  run: async (invocation, io) => (await import('../work/compare.js')).run(invocation, io),
};
