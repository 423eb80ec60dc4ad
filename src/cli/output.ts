import { styleText } from 'node:util';
import type { Tone } from '../report/sheet/index.js';
import type { Lang } from '../types/text.js';
import type { Io } from './io.js';

/** Tells a spreadsheet that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const COLOURS = { heading: 'bold', good: 'green', bad: 'red', quiet: 'dim' } as const satisfies Record<
  Tone,
  string
>;

/** Makes a piece of a sheet stand out in colour. */
export const paintIn = (tone: Tone, text: string): string =>
  styleText(COLOURS[tone], text, { validateStream: false });

/** How a sheet is drawn on this terminal. */
export const sheetOptions = (lang: Lang, io: Io) => ({
  lang,
  width: io.columns ?? 100,
  ...(io.colour && { paint: paintIn }),
});
