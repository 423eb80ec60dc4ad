import type { Command, OptionSpec, Options } from '../command.js';
import { COMMON } from '../options.js';

/** The options of a command, those that all commands take included. */
export const optionsOf = (command: Command): Options => ({ ...command.options, ...COMMON });

/** How an option is written: its long form, and its letter where it has one. */
export const spellings = ([name, { short }]: readonly [string, OptionSpec]): string[] => [
  `--${name}`,
  ...(short === undefined ? [] : [`-${short}`]),
];

/** A text as one word of a shell, whatever it holds. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
