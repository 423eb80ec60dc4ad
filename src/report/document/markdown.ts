import { visible } from '../../lib/visible.js';

/** What is made a link though nothing in it is markup: a URL, an address, a mention, a reference to an issue. */
const LIVE = /@|:\/\/|www\.|#\d|\bgh-\d/i;

/** Runs of ASCII signs without blanks, and by themselves those that no code span in a table can hold. */
const RUNS = /[!-[\]-_a-{}~]+|[\\`|]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '`': '&#96;' };

const escaped = (run: string): string =>
  run.replace(/[\\`*_|<>[\]#~&$]/g, (sign) => ENTITIES[sign] ?? `\\${sign}`);

/** What would start a list or underline a heading where a line starts with it. */
const STARTS_A_BLOCK = /^(\d*)([-+=](?=[-=\s]|$)|(?<=\d)[.)](?=\s|$))/;

/** A text as it stands in Markdown, on one line: nothing in it is markup, and no name or address in it a link. */
export const plain = (text: string): string =>
  visible(text)
    .trim()
    .replace(RUNS, (run) => (LIVE.test(run) ? `\`${run}\`` : escaped(run)))
    .replace(STARTS_A_BLOCK, '$1\\$2');

/** A text as code, which nothing in it can end. */
export function code(text: string): string {
  const shown = visible(text);
  const longest = (shown.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const blank = longest > 0 ? ' ' : '';
  return `${fence}${blank}${shown}${blank}${fence}`;
}

/** A table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
