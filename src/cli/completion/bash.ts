import type { Command, Options } from '../command.js';
import { COMMON } from '../options.js';
import { optionsOf, spellings } from './words.js';

const spelled = (options: Options): string[] => Object.entries(options).flatMap(spellings);

const valued = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, { type }]) => type === 'string'));

/** One branch for each option that takes a value: what may follow it. */
const afterOptions = (command: string, options: Options): string[] =>
  Object.entries(valued(options)).map((entry) => {
    const [, { choices = [], file = false }] = entry;
    const patterns = spellings(entry).map((spelling) => `${command}' ${spelling}'`);
    return `    ${patterns.join(' | ')}) words='${choices.join(' ')}' files=${file ? 'yes' : ''} ;;`;
  });

function afterCommand(command: Command): string {
  const options = spelled(optionsOf(command)).join(' ');
  const words = (command.words ?? []).join(' ');
  return `    ${command.name}' '*) options='${options}' words='${words}' files=${command.files ? 'yes' : ''} ;;`;
}

/** A script for bash 3.2 and later that completes commands, options, their values and files. */
export function bashScript(commands: readonly Command[]): string {
  const every: Options = Object.assign({}, ...commands.map(optionsOf));
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for pollutant-quota
_pollutant_quota() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command= options= words= files= at one
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${spelled(valued(every)).join(' | ')}) if [[ \${COMP_WORDS[at+1]} == '=' ]]; then ((at += 2)); else ((at++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  if [[ $current == '=' ]]; then current=
  elif [[ $before == '=' ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "$command $before" in
${[...commands.flatMap(({ name, options }) => afterOptions(name, options)), ...afterOptions('*', COMMON)].join('\n')}
    ' '*) options='${spelled(COMMON).join(' ')}' words='${names}' ;;
${commands.map(afterCommand).join('\n')}
  esac
  if [[ $current == -* ]]; then words=$options files=; fi
  COMPREPLY=()
  while IFS= read -r one; do COMPREPLY+=("$one"); done < <(
    compgen -W "$words" -- "$current"
    if [[ $files ]]; then compgen -f -- "$current"; fi
  )
  if [[ $files ]]; then compopt -o filenames 2>/dev/null; fi
  return 0
}
complete -F _pollutant_quota pollutant-quota
`;
}
