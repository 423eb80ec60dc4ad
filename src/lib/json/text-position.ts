import type { TextPosition } from '../../types/problem.js';

/** The offsets at which the lines of a text start. Lines end with a line feed, a carriage return, or both. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Finds line and column of an offset in a text, whose first line has this number. */
export function positionsOf(text: string, firstLine = 1): (offset: number) => TextPosition {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) > offset) high = middle - 1;
      else low = middle;
    }
    return { line: firstLine + low, column: offset - (starts[low] as number) + 1 };
  };
}
