import type { Text } from '../../types/text.js';

/** Chinese characters after a figure or a symbol stand off by a blank. */
const stoodOff = (word: string): string => (/[0-9A-Za-z]$/.test(word) ? `${word} ` : word);

/** Joins alternatives: 甲、乙或丙; a, b or c. Where one has a comma of its own, every one is set off by more. */
export function either(texts: readonly Text[]): Text {
  if (texts.length > 1 && texts.some(({ zh }) => /[、，]/.test(zh))) {
    return {
      zh: texts.map(({ zh }) => zh).join('，或'),
      en: texts.map(({ en }) => en).join(', or '),
    };
  }
  const joined = (words: readonly string[], comma: string, or: string): string =>
    words.length < 2
      ? words.join('')
      : `${words.slice(0, -1).join(comma)}${or}${words[words.length - 1] as string}`;
  return {
    zh: joined(
      texts.map(({ zh }, at) => (at === texts.length - 2 ? stoodOff(zh) : zh)),
      '、',
      '或',
    ),
    en: joined(
      texts.map(({ en }) => en),
      ', ',
      ' or ',
    ),
  };
}

/** Whole numbers as runs of neighbours. */
export function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const run = found[found.length - 1];
    if (run !== undefined && run[1] === each - 1) run[1] = each;
    else found.push([each, each]);
  }
  return found;
}

/** The same words in both languages, for symbols and dates. */
export const same = (word: string): Text => ({ zh: word, en: word });
