import { describe, expect, it } from 'vitest';
import { NO_UNITS, unitsOf } from '../../src/ledger/units.js';

const LAST_PLACE = `0.${'0'.repeat(59)}1`;
const MOST = '9'.repeat(60);

describe('amounts in units', () => {
  it.each(['0.1', '12.05', '100', '0', LAST_PLACE, MOST, `${MOST}.${MOST}`])(
    'reads %s and writes it',
    (text) => {
      expect(unitsOf(text).inTonnes().toFixed()).toBe(text);
      expect(JSON.stringify(unitsOf(text))).toBe(JSON.stringify(text));
    },
  );

  it('adds up to the last place', () => {
    const sum = unitsOf(MOST).plus(unitsOf(LAST_PLACE));
    expect(sum.inTonnes().toFixed()).toBe(`${MOST}.${'0'.repeat(59)}1`);
    expect(unitsOf('0.1').plus(unitsOf('0.2')).inTonnes().toFixed()).toBe('0.3');
  });

  it('compares, and knows less than nothing', () => {
    expect(unitsOf(LAST_PLACE).negated().lessThan(NO_UNITS)).toBe(true);
    expect(NO_UNITS.lessThan(NO_UNITS)).toBe(false);
    expect(unitsOf('2.5').negated().inTonnes().toFixed()).toBe('-2.5');
  });
});
