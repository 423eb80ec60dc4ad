import { parseArgs } from 'node:util';
import { nearest } from '../lib/nearest.js';
import { library } from '../lib/version.js';
import type { Lang, Text } from '../types/text.js';
import { assessFiles } from './assess.js';
import { HELP } from './help.js';
import type { Io } from './io.js';

const OPTIONS = {
  lang: { type: 'string', default: 'zh' },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

interface Values {
  readonly lang: string;
  readonly format: string;
  readonly help: boolean;
  readonly version: boolean;
}

const COMMANDS = ['assess'];

const USAGE = 2;

/** A command line that cannot be carried out. */
class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

const didYouMean = (word: string, words: readonly string[]): Text => {
  const meant = nearest(word, words);
  return meant === undefined
    ? { zh: '', en: '' }
    : { zh: `是否应为 ${meant}？`, en: ` Did you mean ${meant}?` };
};

function oneOf<const T extends string>(value: string, option: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const meant = didYouMean(value, choices);
  throw new UsageError({
    zh: `${option} 应为 ${choices.join(' 或 ')}，实为“${value}”。${meant.zh}`,
    en: `${option} takes ${choices.join(' or ')}, not "${value}".${meant.en}`,
  });
}

function parsed(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(OPTIONS, token.name)
      ? OPTIONS[token.name as keyof typeof OPTIONS]
      : undefined;
    if (known === undefined) {
      const names = Object.keys(OPTIONS).map((name) => `--${name}`);
      const meant = didYouMean(token.rawName, names);
      throw new UsageError({
        zh: `没有选项 ${token.rawName}。${meant.zh}`,
        en: `There is no option ${token.rawName}.${meant.en}`,
      });
    }
    if ((known.type === 'string') !== (token.value !== undefined)) {
      throw new UsageError(
        known.type === 'string'
          ? { zh: `选项 ${token.rawName} 需要取值。`, en: `Option ${token.rawName} takes a value.` }
          : { zh: `选项 ${token.rawName} 不取值。`, en: `Option ${token.rawName} takes no value.` },
      );
    }
  }
  return { values: values as unknown as Values, positionals };
}

/** The language of what is said of wrong usage: the last one given, for the rest may not be readable. */
function langIn(args: readonly string[]): Lang {
  const given = args.map((arg, at) => (arg === '--lang' ? args[at + 1] : arg.match(/^--lang=(.*)$/)?.[1]));
  return given.findLast((lang) => lang === 'zh' || lang === 'en') === 'en' ? 'en' : 'zh';
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(args);
  const lang = oneOf(values.lang, '--lang', ['zh', 'en']);
  const format = oneOf(values.format, '--format', ['text', 'json', 'csv']);
  if (values.version) {
    io.out(`${library.version}\n`);
    return 0;
  }
  if (values.help || positionals[0] === 'help') {
    io.out(HELP[lang]);
    return 0;
  }
  const [command, ...files] = positionals;
  if (command === undefined) {
    io.err(HELP[lang]);
    return USAGE;
  }
  if (command !== 'assess') {
    const meant = didYouMean(command, COMMANDS);
    throw new UsageError({
      zh: `没有命令“${command}”。${meant.zh}`,
      en: `There is no command "${command}".${meant.en}`,
    });
  }
  if (files.length === 0) {
    throw new UsageError({
      zh: 'assess 至少需要一个文件（“-”表示标准输入）。',
      en: 'assess takes at least one file ("-" stands for standard input).',
    });
  }
  return assessFiles(files, { lang, format }, io);
}

/** Carries a command line out and gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const lang = langIn(args);
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const help = lang === 'zh' ? '用法见 pollutant-quota --help' : 'See pollutant-quota --help --lang en';
    io.err(`${error.text[lang]}\n${help}\n`);
    return USAGE;
  }
}
