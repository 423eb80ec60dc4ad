import type { Command } from '../command.js';
import { helpOf, overview } from '../help-text.js';
import { commandNamed, UsageError } from '../usage.js';

/** Shows the help of all commands, or of one; `all` gives the commands. */
export const helpCommand = (all: () => readonly Command[]): Command => ({
  name: 'help',
  summary: { zh: '显示总的说明，或者某个命令的说明', en: 'show this overview, or the help of one command' },
  help: {
    zh: `用法示例
  pollutant-quota help
  pollutant-quota help assess

pollutant-quota help [命令]
  显示总的说明；给出命令的，显示该命令的说明。`,
    en: `Examples
  pollutant-quota help --lang en
  pollutant-quota help assess --lang en

pollutant-quota help [COMMAND]
  Shows the overview, or the help of the command that is named.`,
  },
  options: {},
  exits: {
    0: { zh: '已显示', en: 'shown' },
    2: { zh: '没有这个命令，或者用法有误', en: 'there is no such command, or wrong usage' },
  },
  get words() {
    return all().map(({ name }) => name);
  },
  async run({ lang, positionals: [name, ...others] }, io) {
    if (others.length > 0) {
      throw new UsageError({ zh: 'help 之后至多一个命令。', en: 'help takes at most one command.' });
    }
    const text =
      name === undefined
        ? overview(all(), lang, io.columns)
        : helpOf(commandNamed(name, all()), lang, io.columns);
    io.out(text);
    return 0;
  },
});
