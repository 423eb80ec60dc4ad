import { scenarioOf } from '../../analysis/check/index.js';
import { jsonText } from '../../report/document/index.js';
import type { Scenario } from '../../types/scenario.js';
import type { Command } from '../command.js';
import { reportProblems } from '../input.js';
import { readReceipts } from '../read-receipts.js';
import { oneOf, someFiles, UsageError } from '../usage.js';

const WIDTH = 110;

/** Makes scenarios of decisions that were made. */
export const run: Command['run'] = async ({ lang, positionals }, io) => {
  const [word, ...files] = positionals;
  if (word === undefined) {
    throw new UsageError({
      zh: 'scenario 之后应为 from-receipt。',
      en: 'scenario takes the word from-receipt.',
    });
  }
  oneOf(word, 'scenario', ['from-receipt']);
  const scenarios: Scenario[] = [];
  let code: 0 | 1 = 0;
  for (const file of someFiles('scenario', files)) {
    const problems = await readReceipts(file, io, (receipt) => scenarios.push(scenarioOf(receipt)));
    if (problems.length === 0) continue;
    reportProblems(file, problems, lang, io, { zh: '有的凭据读不懂', en: 'not all can be read' });
    code = 1;
  }
  io.out(jsonText(scenarios, WIDTH));
  return code;
};
