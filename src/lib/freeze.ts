/** Freezes plain objects and arrays all the way down; returns the same value. */
export function deepFreeze<const T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
