import fc from 'fast-check';

const PLACES = 60;

/** A plain decimal as a whole number of 10^-60, independently of the library's arithmetic. */
export function scaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > PLACES) {
    throw new Error(`no plain decimal: ${text}`);
  }
  return BigInt(whole + fraction.padEnd(PLACES, '0'));
}

/** The exact sum of plain decimals, in 10^-60. */
export const sumOf = (parts: readonly string[]): bigint =>
  parts.reduce((sum, part) => sum + scaled(part), 0n);

/** Plain decimal amounts with up to twelve digits before and after the point. */
export const anyAmount: fc.Arbitrary<string> = fc
  .tuple(fc.bigInt(0n, 999_999_999_999n), fc.stringMatching(/^\d{0,12}$/))
  .map(([whole, fraction]) => (fraction === '' ? String(whole) : `${whole}.${fraction}`));

/** A part of an amount and the amount itself, with up to six places. */
export const partAndWhole: fc.Arbitrary<{ part: string; whole: string }> = fc
  .tuple(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 15n))
  .map(([a, b]) => (a < b ? [a, b] : [b, a]) as [bigint, bigint])
  .map(([part, whole]) => ({ part: millionths(part), whole: millionths(whole) }));

/** A number of millionths as a plain decimal. */
export function millionths(count: bigint): string {
  const digits = String(count).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
