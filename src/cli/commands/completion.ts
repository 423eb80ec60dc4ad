import type { Lang } from '../../types/text.js';
import type { Command } from '../command.js';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { zshScript } from '../completion/zsh.js';
import { oneOf, UsageError } from '../usage.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

const SCRIPTS: Readonly<
  Record<(typeof SHELLS)[number], (commands: readonly Command[], lang: Lang) => string>
> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Prints a completion script of all commands for a shell; `all` gives the commands. */
export const completionCommand = (all: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: { zh: '输出命令行补全脚本', en: 'print a completion script for a shell' },
  help: {
    zh: `用法示例
  eval "$(pollutant-quota completion bash)"
  eval "$(pollutant-quota completion zsh)"
  pollutant-quota completion fish | source

pollutant-quota completion bash|zsh|fish
  输出补全脚本，按 Tab 键即可补全命令、选项、选项的取值和文件。把示例中的一行写进 ~/.bashrc、~/.zshrc（compinit 之后）或 ~/.config/fish/config.fish，每次打开终端都有效。通过 npx 运行的不补全。`,
    en: `Examples
  eval "$(pollutant-quota completion bash)"
  eval "$(pollutant-quota completion zsh --lang en)"
  pollutant-quota completion fish --lang en | source

pollutant-quota completion bash|zsh|fish
  Prints a script with which the Tab key completes commands, options, their values and files. Put the line of your shell into ~/.bashrc, ~/.zshrc (after compinit) or ~/.config/fish/config.fish to have it in every terminal. Commands run through npx are not completed.`,
  },
  options: {},
  exits: {
    0: { zh: '已输出', en: 'printed' },
    2: { zh: '用法有误', en: 'wrong usage' },
  },
  words: SHELLS,
  async run({ lang, positionals: [shell, ...others] }, io) {
    if (shell === undefined || others.length > 0) {
      throw new UsageError({
        zh: `completion 需要写明一种：${SHELLS.join('、')}。`,
        en: `completion takes one of ${SHELLS.join(', ')}.`,
      });
    }
    io.out(SCRIPTS[oneOf(shell, 'completion', SHELLS)](all(), lang));
    return 0;
  },
});
