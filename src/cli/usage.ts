import { nearest } from '../lib/nearest.js';
import type { Lang, Text } from '../types/text.js';

/** The exit code of wrong usage. */
export const USAGE = 2;

/** A command line that cannot be carried out. */
export class UsageError extends Error {
  /** What is wrong, and what was expected. */
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** What is said of a mistake of the program itself. */
export function defectWords(error: unknown, lang: Lang): string {
  const words: Text = {
    zh: `程序出错，没有完成：${error}\n请把命令和输入文件告知本库维护者。`,
    en: `The program failed and did not finish: ${error}\nPlease tell the maintainers, with the command and its input.`,
  };
  return `${words[lang]}\n`;
}

/** Asks whether the nearest word was meant; says nothing where none is near. */
export function didYouMean(word: string, words: readonly string[]): Text {
  const meant = nearest(word, words);
  return meant === undefined
    ? { zh: '', en: '' }
    : { zh: `是否应为 ${meant}？`, en: ` Did you mean ${meant}?` };
}

/** A value that must be one of the choices; `what` names the option or command that takes it. */
export function oneOf<const T extends string>(value: string, what: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const meant = didYouMean(value, choices);
  throw new UsageError({
    zh: `${what} 应为 ${choices.join(' 或 ')}，实为“${value}”。${meant.zh}`,
    en: `${what} takes ${choices.join(' or ')}, not "${value}".${meant.en}`,
  });
}

/** The files of a command that takes at least one. */
export function someFiles(command: string, positionals: readonly string[]): readonly string[] {
  if (positionals.length > 0) return positionals;
  throw new UsageError({
    zh: `${command} 至少需要一个文件（“-”表示标准输入）。`,
    en: `${command} takes at least one file ("-" stands for standard input).`,
  });
}

/** The command of a name. */
export function commandNamed<T extends { readonly name: string }>(name: string, commands: readonly T[]): T {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const meant = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  throw new UsageError({
    zh: `没有命令“${name}”。${meant.zh}`,
    en: `There is no command "${name}".${meant.en}`,
  });
}
