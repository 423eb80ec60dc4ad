import { displayWidth, padded, wrapped } from '../report/sheet/index.js';
import type { Lang, Text } from '../types/text.js';
import type { Command, Exits, OptionSpec, Options } from './command.js';
import { COMMON } from './options.js';

const WIDEST = 80;
/** Labels that take more columns than this have a line to themselves. */
const WIDEST_LABEL = 26;
/** Where a terminal is narrower than this, every label has a line to itself. */
const NARROW = 60;

const EXITS: Exits = {
  0: { zh: '全部完成，没有问题', en: 'all done, nothing found wanting' },
  1: {
    zh: '查出问题，或者有的输入无法处理（其余照常）',
    en: 'something was found, or an input could not be done (the others were)',
  },
  2: { zh: '用法有误，或者输入无法使用', en: 'wrong usage, or input that cannot be used' },
};

const HEADINGS = {
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  exits: { zh: '退出码', en: 'Exit codes' },
} as const satisfies Record<string, Text>;

const OVERVIEW: Text = {
  zh: `用法示例
  pollutant-quota assess docs/examples/strategic-new-build.json
  cat a.json | pollutant-quota assess --format json -
  pollutant-quota help assess

pollutant-quota 命令 [选项] [文件…]
  依据常熟市排污总量指标管理实施办法（2023 年征求意见稿）回答问题，逐条注明条款。某个命令怎么用，见 pollutant-quota help 命令。
  语言以 --lang 为准；没有写的，看环境变量 POLLUTANT_QUOTA_LANG（zh 或 en）；也没有的，LC_ALL、LC_MESSAGES、LANG 中最先设定的一个为英文（如 en_US.UTF-8）的用英文，其余用中文。`,
  en: `Examples
  pollutant-quota assess --lang en docs/examples/strategic-new-build.json
  cat a.json | pollutant-quota assess --format json -
  pollutant-quota help assess --lang en

pollutant-quota COMMAND [OPTIONS] [FILE…]
  Answers questions under Changshu's draft measures on pollutant discharge quotas (2023), every line with its clause. How to use a command: pollutant-quota help COMMAND.
  The language is that of --lang; or else of the environment variable POLLUTANT_QUOTA_LANG (zh or en); or else English where the first of LC_ALL, LC_MESSAGES and LANG that is set is English, such as en_US.UTF-8, and Chinese everywhere else.`,
};

/** A label and what is said of it. */
type Row = readonly [label: string, text: string];

function list(rows: readonly Row[], width: number): string[] {
  const widths = rows.map(([label]) => displayWidth(label)).filter((each) => each <= WIDEST_LABEL);
  const indent = width < NARROW ? 6 : 4 + Math.max(0, ...widths);
  const blanks = ' '.repeat(indent);
  return rows.flatMap(([label, text]) => {
    const start = `  ${label}  `;
    if (displayWidth(start) <= indent) return wrapped(padded(start, indent) + text, width, blanks);
    return [start.trimEnd(), ...wrapped(blanks + text, width, blanks)];
  });
}

function placeholder({ choices, file, value }: OptionSpec, lang: Lang): string {
  if (choices !== undefined) return choices.join('|');
  if (value !== undefined) return value[lang];
  return file ? { zh: '文件', en: 'FILE' }[lang] : { zh: '值', en: 'VALUE' }[lang];
}

function optionRow([name, option]: readonly [string, OptionSpec], lang: Lang): Row {
  const names = option.short === undefined ? `--${name}` : `-${option.short}, --${name}`;
  const notes = [
    option.default !== undefined && { zh: `默认 ${option.default}`, en: `default ${option.default}` }[lang],
    option.multiple && { zh: '可以多次给出', en: 'may be repeated' }[lang],
  ].filter((note) => typeof note === 'string');
  const note =
    notes.length === 0 ? '' : { zh: `（${notes.join('，')}）`, en: ` (${notes.join(', ')})` }[lang];
  const label = option.type === 'boolean' ? names : `${names} ${placeholder(option, lang)}`;
  return [label, option.summary[lang] + note];
}

const optionList = (options: Options, lang: Lang, width: number): string[] =>
  list(
    Object.entries(options).map((entry) => optionRow(entry, lang)),
    width,
  );

const exitList = (exits: Exits, lang: Lang, width: number): string[] =>
  list(
    Object.entries(exits).map(([code, text]) => [code, text[lang]]),
    width,
  );

/** The lines of a text; those before its first blank line are examples and stay whole, to be copied. */
function prose(text: string, width: number): string[] {
  const lines = text.split('\n');
  const examples = lines.slice(0, lines.indexOf(''));
  const paragraphs = lines.slice(examples.length);
  return [...examples, ...paragraphs.flatMap((line) => wrapped(line, width, line.match(/^ */)?.[0]))];
}

const widthIn = (columns: number | undefined): number => Math.min(columns ?? WIDEST, WIDEST);

/** What is said of all commands, in lines that fit the terminal and 80 columns. */
export function overview(commands: readonly Command[], lang: Lang, columns?: number): string {
  const width = widthIn(columns);
  const rows = commands.map(({ name, summary }): Row => [name, summary[lang]]);
  const lines = [
    ...prose(OVERVIEW[lang], width),
    ...['', HEADINGS.commands[lang], ...list(rows, width)],
    ...['', HEADINGS.options[lang], ...optionList(COMMON, lang, width)],
    ...['', HEADINGS.exits[lang], ...exitList(EXITS, lang, width)],
  ];
  return `${lines.join('\n')}\n`;
}

/** The help of one command, in lines that fit the terminal and 80 columns. */
export function helpOf(command: Command, lang: Lang, columns?: number): string {
  const width = widthIn(columns);
  const lines = [
    ...prose(command.help[lang], width),
    ...['', HEADINGS.options[lang], ...optionList({ ...command.options, ...COMMON }, lang, width)],
    ...['', HEADINGS.exits[lang], ...exitList(command.exits ?? EXITS, lang, width)],
  ];
  return `${lines.join('\n')}\n`;
}
