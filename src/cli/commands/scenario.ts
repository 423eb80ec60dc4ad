import type { Command } from '../command.js';

/** Makes scenarios of decisions that were made. */
export const scenarioCommand: Command = {
  name: 'scenario',
  summary: { zh: '把以往的决定写成情景', en: 'write earlier decisions as scenarios' },
  help: {
    zh: `用法示例
  pollutant-quota scenario from-receipt receipts.ndjson > scenarios/old.json

pollutant-quota scenario from-receipt 凭据…
  每份凭据写成一个情景：事实照录，预期为当时的各项结论，引的是第一项结论的第一条依据。写出的是一列情景，交 check --scenarios 核对；结论太多的，留下要紧的几项，名称和所引条款改成要说明的。`,
    en: `Examples
  pollutant-quota scenario from-receipt receipts.ndjson > scenarios/old.json

pollutant-quota scenario from-receipt RECEIPTS…
  Makes a scenario of each receipt: its facts as they are, all its answers as what is expected, and the first clause that its first answer rests on. It writes a list, for check --scenarios. Keep the answers that matter, and let the name and the clause say what the scenario shows.`,
  },
  options: {},
  exits: {
    0: { zh: '已写出', en: 'written' },
    1: { zh: '有的凭据读不懂', en: 'a receipt that cannot be read' },
    2: { zh: '用法有误', en: 'wrong usage' },
  },
  words: ['from-receipt'],
  files: true,
  run: async (invocation, io) => (await import('../work/scenario.js')).run(invocation, io),
};
