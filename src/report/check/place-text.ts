import type { Place } from './notice.js';

/** A place as editors and terminals read it: `policy.json:12:5`. */
export const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');
