import type { Command } from '../command.js';
import { POLICY_OPTIONS, SHEET_OR_JSON } from '../options.js';

/** Tells why a dossier does not get something, and what would help. */
export const whyNotCommand: Command = {
  name: 'why-not',
  summary: {
    zh: '为何不准、缺多少、怎样才行',
    en: 'why something is refused or missing, and what would help',
  },
  help: {
    zh: `用法示例
  pollutant-quota why-not docs/examples/strategic-renovation.json
  pollutant-quota why-not --want offsets.TP a.json
  pollutant-quota why-not --lang en --format json a.json b.json

pollutant-quota why-not 文件…
  列出未获准许的结论和缺口：缺多少，哪些来源可以补足、还须做什么，哪些不行、为什么；以及最少改变哪些情况即可，由谁来改变。已过去的日期、污染物的性质等无人能改变的，不作建议。`,
    en: `Examples
  pollutant-quota why-not --lang en a.json
  pollutant-quota why-not --lang en --want offsets.TP a.json
  pollutant-quota why-not --lang en --format json a.json b.json

pollutant-quota why-not FILE…
  Tells what a dossier does not get: how much is missing, which sources could close it and what that takes, which could not and why; and the smallest changes that would help, by those who would have to make them. What nobody can change, such as days gone by or the nature of a pollutant, is never suggested.`,
  },
  options: {
    want: {
      type: 'string',
      value: { zh: '项', en: 'LINE' },
      summary: {
        zh: '只看一项，如 entry、offsets.TP、offsets.TP.use.upper-banks',
        en: 'one line only, such as entry, offsets.TP or offsets.TP.use.upper-banks',
      },
    },
    format: SHEET_OR_JSON,
    ...POLICY_OPTIONS,
  },
  exits: {
    0: { zh: '没有不予准许的，也没有缺口', en: 'nothing is refused, and nothing is missing' },
    1: { zh: '有不予准许的或有缺口，或输入无法测算', en: 'something is, or an input could not be assessed' },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  files: true,
  run: async (invocation, io) => (await import('../work/why-not.js')).run(invocation, io),
};
