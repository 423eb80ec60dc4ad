import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Drawing, SheetOptions } from './sheet.js';

/** How a sheet is drawn, with everything decided that was not said. */
export const drawingOf = (options: SheetOptions): Drawing => ({
  lang: options.lang ?? 'zh',
  width: options.width ?? 100,
  paint: options.paint ?? ((_tone, text) => text),
  policy: usable(options.policy === undefined ? changshu2023Draft : options.policy),
  contested: options.contested ?? [],
});
