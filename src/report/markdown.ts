/** A text as it stands in Markdown: nothing in it is markup. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_|<>[\]#~]/g, '\\$&').replaceAll('\n', '<br>');

/** A table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
