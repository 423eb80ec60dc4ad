import type { Command } from '../command.js';
import { POLICY_OPTIONS, SHEET_OR_JSON } from '../options.js';

/** Tells what a drafter of a policy might mend. */
export const lintCommand: Command = {
  name: 'lint',
  summary: {
    zh: '检查政策：条款不一致、没有规定、参数不合常理之处',
    en: 'what a drafter might mend: conflicts, gaps, parameters out of order',
  },
  help: {
    zh: `用法示例
  pollutant-quota lint
  pollutant-quota lint --policy policy.json
  pollutant-quota lint --set strategicRatio=2.5

pollutant-quota lint
  逐一核对每项规则的全部情形，列出：两个条款同时适用而结论不一的，没有条款作出规定的，文字可作几种理解的（每种理解改变多少情形的结论），不起作用的条款，以及不合常理的参数；各举一例并注明条款。有理解可循的，作为提示，不影响退出码。`,
    en: `Examples
  pollutant-quota lint --lang en
  pollutant-quota lint --lang en --policy policy.json
  pollutant-quota lint --lang en --set strategicRatio=2.5

pollutant-quota lint
  Walks every case of every rule and lists cases in which two clauses apply and disagree, cases that no clause decides, words that bear several readings (with how many cases each would change), clauses that never decide, and parameters out of order; each with a case and its clauses. What a reading settles is a note and does not touch the exit code.`,
  },
  options: { ...POLICY_OPTIONS, format: SHEET_OR_JSON },
  exits: {
    0: { zh: '没有错误和警告（可有提示）', en: 'no error and no warning, though there may be notes' },
    1: { zh: '有错误或警告', en: 'some error or warning' },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  run: async (invocation, io) => (await import('../work/lint.js')).run(invocation, io),
};
