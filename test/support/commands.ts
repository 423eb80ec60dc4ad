import type { Command } from '../../src/cli/command.js';

/** A command that there is not, with every kind of option. */
export const WEIGH: Command = {
  name: 'weigh-up',
  summary: { zh: '称量', en: "weigh it: [the reader's] scales" },
  help: {
    zh: '用法示例\n  pollutant-quota weigh-up a.json\n\n  逐项称量，称量之后写明数量、单位和所依据的条款，并说明还缺哪些事实。',
    en: 'Examples\n  pollutant-quota weigh-up a.json\n\n  Weighs one by one.',
  },
  options: {
    policy: { type: 'string', short: 'p', file: true, summary: { zh: '采用的政策', en: 'policy to apply' } },
    set: { type: 'string', multiple: true, summary: { zh: '改动事实', en: 'facts to change' } },
    on: {
      type: 'string',
      value: { zh: '日期', en: 'DATE' },
      summary: { zh: '哪一天的', en: 'day that counts' },
    },
    'unit-of-the-answer': {
      type: 'string',
      choices: ['tonne', 'kilogram'],
      default: 'tonne',
      multiple: true,
      summary: { zh: '单位', en: 'units' },
    },
    quiet: { type: 'boolean', short: 'q', summary: { zh: '只给退出码', en: 'exit code alone' } },
  },
  words: ['now', 'later'],
  files: true,
  run: async () => 0,
};
