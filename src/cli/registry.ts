import type { Command, Options } from './command.js';
import { assessCommand } from './commands/assess.js';
import { checkCommand } from './commands/check.js';
import { compareCommand } from './commands/compare.js';
import { completionCommand } from './commands/completion.js';
import { helpCommand } from './commands/help.js';
import { lintCommand } from './commands/lint.js';
import { policyCommand } from './commands/policy.js';
import { replayCommand } from './commands/replay.js';
import { scenarioCommand } from './commands/scenario.js';
import { textCommand } from './commands/text.js';
import { whyNotCommand } from './commands/why-not.js';
import { COMMON } from './options.js';

/** All commands, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  assessCommand,
  whyNotCommand,
  compareCommand,
  lintCommand,
  replayCommand,
  policyCommand,
  checkCommand,
  scenarioCommand,
  textCommand,
  completionCommand(() => COMMANDS),
  helpCommand(() => COMMANDS),
];

/**
 * The options of all commands together, by which the command is found among its options. An option that several
 * commands take has the same type and letter in all of them.
 */
export const EVERY_OPTION: Options = Object.assign({}, ...COMMANDS.map((command) => command.options), COMMON);
