import { library } from '../lib/version.js';
import { visible } from '../lib/visible.js';
import type { Command, Invocation } from './command.js';
import { helpOf, overview } from './help-text.js';
import type { Io } from './io.js';
import { langIn } from './lang.js';
import { COMMON } from './options.js';
import { firstWord, parsed } from './parse.js';
import { COMMANDS, EVERY_OPTION } from './registry.js';
import { commandNamed, USAGE, UsageError } from './usage.js';

/** What is done without a command, or with one that there is not. */
function withoutCommand(word: string | undefined, args: readonly string[], io: Io): number {
  const { lang, values } = parsed(args, EVERY_OPTION, io.env);
  if (values.version) {
    io.out(`${library.version}\n`);
    return 0;
  }
  if (word !== undefined) commandNamed(word, COMMANDS);
  const text = overview(COMMANDS, lang, io.columns);
  if (values.help) {
    io.out(text);
    return 0;
  }
  io.err(text);
  return USAGE;
}

async function withCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  const invocation = parsed(args, { ...command.options, ...COMMON }, io.env);
  if (invocation.values.version) {
    io.out(`${library.version}\n`);
    return 0;
  }
  if (invocation.values.help) {
    io.out(helpOf(command, invocation.lang, io.columns));
    return 0;
  }
  checkStandardInput(command, invocation);
  return command.run(invocation, io);
}

/** Refuses standard input for two things at once, for it can be read only once. */
function checkStandardInput({ files = false, options }: Command, { positionals, values }: Invocation): void {
  const named = Object.keys(options).filter((name) => options[name]?.file === true && values[name] === '-');
  const count = named.length + (files ? positionals.filter((word) => word === '-').length : 0);
  if (count <= 1) return;
  throw new UsageError({
    zh: '标准输入（“-”）只能用一次，其余请给出文件。',
    en: 'Standard input ("-") can be read only once; name files for the others.',
  });
}

function reportUsage(
  { text }: UsageError,
  command: Command | undefined,
  args: readonly string[],
  io: Io,
): void {
  const lang = langIn(args, io.env);
  const named = lang === langIn([], io.env) ? [] : ['--lang', lang];
  const help = ['pollutant-quota', ...(command ? [command.name] : []), '--help', ...named].join(' ');
  const hint = { zh: `用法见 ${help}`, en: `See ${help}` };
  io.err(`${visible(text[lang])}\n${hint[lang]}\n`);
}

/** Carries a command line out and gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { word, rest } = firstWord(args, EVERY_OPTION);
  const command = COMMANDS.find(({ name }) => name === word);
  try {
    return command === undefined ? withoutCommand(word, rest, io) : await withCommand(command, rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    reportUsage(error, command, args, io);
    return USAGE;
  }
}
