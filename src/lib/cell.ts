import type { Readings } from '../types/reading.js';

/** A cell of a rule's table: what the text says; or, where it does not decide, what the readings make of it. */
export type Cell<Value extends string> = Value | ((readings: Readings) => Value);

/** Whether the text does not decide a cell. */
export const isSilent = (cell: Cell<string>): boolean => typeof cell === 'function';

/** What a cell comes to under some readings. */
export const cellUnder = <Value extends string>(cell: Cell<Value>, readings: Readings): Value =>
  typeof cell === 'function' ? cell(readings) : cell;
