import type { Lang } from '../../types/text.js';
import type { Command, OptionSpec } from '../command.js';
import { COMMON } from '../options.js';
import { optionsOf, quoted } from './words.js';

/** The characters that end a description are escaped. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

function optionSpec([name, option]: readonly [string, OptionSpec], lang: Lang): string {
  const { type, choices, file, multiple, short, summary } = option;
  const words = choices === undefined ? '' : `(${choices.join(' ')})`;
  const value = type === 'boolean' ? '' : `:${name}:${file ? '_files' : words}`;
  const rest = `[${described(summary[lang])}]${value}`;
  const long = type === 'boolean' ? `--${name}` : `--${name}=`;
  if (short === undefined) return quoted(`${multiple ? '*' : ''}${long}${rest}`);
  return `${quoted(multiple ? '*' : `(-${short} --${name})`)}{-${short},${long}}${quoted(rest)}`;
}

const optionSpecs = (options: Command['options'], lang: Lang): string[] =>
  Object.entries(options).map((entry) => optionSpec(entry, lang));

/** What may stand where no option stands; words come first, and then files. */
function positional({ words, files = false }: Command): string[] {
  const first = words && `(${words.join(' ')})`;
  const either = `{_alternative "word:word:${first}" "file:file:_files"}`;
  return [...(first ? [`1:word:${files ? either : first}`] : []), ...(files ? ['*:file:_files'] : [])].map(
    quoted,
  );
}

function branch(command: Command, lang: Lang): string {
  const specs = [...optionSpecs(optionsOf(command), lang), ...positional(command)];
  return `        ${command.name})\n          _arguments \\\n            ${specs.join(' \\\n            ')} ;;`;
}

/** A script for zsh that completes commands, options, their values and files. */
export function zshScript(commands: readonly Command[], lang: Lang): string {
  const names = commands.map(({ name, summary }) => quoted(`${name}:${described(summary[lang])}`));
  return `#compdef pollutant-quota
# zsh completion for pollutant-quota
_pollutant_quota() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
    ${names.join('\n    ')}
  )
  _arguments -C \\
    ${optionSpecs(COMMON, lang).join(' \\\n    ')} \\
    '1:command:->command' \\
    '*::argument:->argument' && return
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
${commands.map((command) => branch(command, lang)).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _pollutant_quota ]]; then
  _pollutant_quota "$@"
else
  compdef _pollutant_quota pollutant-quota
fi
`;
}
