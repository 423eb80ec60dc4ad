import type { Lang } from '../../types/text.js';
import type { Command, Options } from '../command.js';
import { COMMON } from '../options.js';
import { quoted } from './words.js';

const START = 'complete -c pollutant-quota';

/** What follows an option: one of its choices, a file, anything, or nothing. */
function taken({ type, choices, file }: Options[string]): string {
  if (type === 'boolean') return '';
  if (choices !== undefined) return ` -x -a ${quoted(choices.join(' '))}`;
  return file ? ' -r -F' : ' -x';
}

const optionLines = (options: Options, where: string, lang: Lang): string[] =>
  Object.entries(options).map(([name, option]) => {
    const letter = option.short === undefined ? '' : ` -s ${option.short}`;
    return `${START}${where} -l ${name}${letter}${taken(option)} -d ${quoted(option.summary[lang])}`;
  });

function commandLines(command: Command, lang: Lang): string[] {
  const where = ` -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
  return [
    ...(command.words ? [`${START}${where} -a ${quoted(command.words.join(' '))}`] : []),
    ...(command.files ? [`${START}${where} -F`] : []),
    ...optionLines(command.options, where, lang),
  ];
}

/** A script for fish that completes commands, options, their values and files. */
export function fishScript(commands: readonly Command[], lang: Lang): string {
  const names = commands.map(({ name }) => name).join(' ');
  const first = ` -n ${quoted(`not __fish_seen_subcommand_from ${names}`)}`;
  const lines = [
    '# fish completion for pollutant-quota',
    `${START} -f`,
    ...optionLines(COMMON, '', lang),
    ...commands.map(({ name, summary }) => `${START}${first} -a ${name} -d ${quoted(summary[lang])}`),
    ...commands.flatMap((command) => commandLines(command, lang)),
  ];
  return `${lines.join('\n')}\n`;
}
