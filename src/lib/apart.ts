import { Decimal } from './decimal.js';

/** The same plain data in objects of its own, so that whoever changes it changes nothing else; decimals stay what they are. */
export function apart<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Decimal.isDecimal(value)) return value;
  if (Array.isArray(value)) return value.map((part) => apart(part)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, apart(part)])) as T;
}
