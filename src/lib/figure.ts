import type { Problem } from '../types/problem.js';
import { shown } from './check.js';

/** The most digits that a figure may have before the point, and after it. */
const MOST_DIGITS = 20;

/** A plain figure without needless zeros. */
function trimmed(figure: string): string {
  const [whole = '', part = ''] = figure.replace('-', '').split('.');
  let from = 0;
  while (from < whole.length - 1 && whole[from] === '0') from++;
  let to = part.length;
  while (to > 0 && part[to - 1] === '0') to--;
  return to === 0 ? whole.slice(from) : `${whole.slice(from)}.${part.slice(0, to)}`;
}

/**
 * What is wrong with a figure that a policy sets: plain decimal text, zero or more, of a share not above one. It is what
 * `amount` would say, told without decimal.js, which no rule loads that counts nothing.
 */
export function figureFault(figure: string, isShare: boolean): Omit<Problem, 'path'> | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(figure)) return { code: 'not-an-amount', found: shown(figure) };
  const value = trimmed(figure);
  const found = value.slice(0, 2 * MOST_DIGITS);
  if (figure[0] === '-' && value !== '0') return { code: 'negative-amount', found: `-${found}` };
  if (value.split('.').some((digits) => digits.length > MOST_DIGITS)) {
    return { code: 'too-many-digits', expected: String(MOST_DIGITS), found };
  }
  return isShare && value !== '1' && value[0] !== '0'
    ? { code: 'over-limit', expected: '1', found }
    : undefined;
}

/** A figure in units of its last possible digit. */
const units = (figure: string): bigint => {
  const [whole = '', part = ''] = trimmed(figure).split('.');
  return BigInt(whole + part.padEnd(MOST_DIGITS, '0'));
};

/** The sum of two figures that are in order, to the last digit. */
export function sumOfFigures(one: string, other: string): string {
  const digits = String(units(one) + units(other)).padStart(MOST_DIGITS + 1, '0');
  return trimmed(`${digits.slice(0, -MOST_DIGITS)}.${digits.slice(-MOST_DIGITS)}`);
}
