import { parseArgs } from 'node:util';
import type { Lang } from '../types/text.js';
import type { Invocation, OptionSpec, Options } from './command.js';
import { type Environment, langOf } from './lang.js';
import { didYouMean, oneOf, UsageError } from './usage.js';

type Given = string | boolean | readonly (string | boolean)[] | undefined;
type Value = Invocation['values'][string];

function tokensOf(args: readonly string[], options: Options) {
  const config = Object.entries(options).map(([name, { type, short, multiple = false }]) => [
    name,
    { type, multiple, ...(short !== undefined && { short }) },
  ]);
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(config),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

type Token = ReturnType<typeof tokensOf>['tokens'][number];

/** Whether a value is rather the next option, the value having been forgotten. */
const isOption = (token: Extract<Token, { kind: 'option' }>): boolean =>
  token.inlineValue === false && /^-[-a-z]/i.test(token.value);

function checkOption(token: Extract<Token, { kind: 'option' }>, options: Options): void {
  const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (known === undefined) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const meant = didYouMean(token.rawName, names);
    throw new UsageError({
      zh: `没有选项 ${token.rawName}。${meant.zh}`,
      en: `There is no option ${token.rawName}.${meant.en}`,
    });
  }
  if (known.type === 'boolean' && token.value !== undefined) {
    throw new UsageError({
      zh: `选项 ${token.rawName} 不取值。`,
      en: `Option ${token.rawName} takes no value.`,
    });
  }
  if (known.type === 'string' && (token.value === undefined || isOption(token))) {
    throw new UsageError({
      zh: `选项 ${token.rawName} 需要取值。`,
      en: `Option ${token.rawName} takes a value.`,
    });
  }
}

function readValue(given: Given, name: string, option: OptionSpec): Value {
  if (option.type === 'boolean') return given === true;
  const { choices, multiple = false } = option;
  const values = [given ?? option.default ?? []].flat() as string[];
  if (choices !== undefined) for (const value of values) oneOf(value, `--${name}`, choices);
  return multiple ? values : values[0];
}

/** Reads the words of a command line that follow the name of the command, in an environment. */
export function parsed(args: readonly string[], options: Options, env: Environment = {}): Invocation {
  const { values, positionals, tokens } = tokensOf(args, options);
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options);
  const read = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, readValue(values[name], name, option)]),
  );
  return { lang: (read.lang as Lang | undefined) ?? langOf(env), values: read, positionals };
}

/** Parts the first word that is no option, nor the value of one, from the others. */
export function firstWord(
  args: readonly string[],
  options: Options,
): { readonly word: string | undefined; readonly rest: readonly string[] } {
  const first = tokensOf(args, options).tokens.find((token) => token.kind === 'positional');
  return first === undefined
    ? { word: undefined, rest: args }
    : { word: first.value, rest: args.toSpliced(first.index, 1) };
}
