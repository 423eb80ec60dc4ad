import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare/compare.js';
import { wellFormed } from '../../src/policy/usable.js';
import { anyPair } from '../support/analysis/any-policy.js';
import { inexactness } from '../support/analysis/exactness.js';
import { draftWith } from '../support/analysis/lines.js';
import { ENTRY_READINGS } from './typed-entry-readings.js';
import { PARAMETER_CASES } from './typed-parameters.js';
import { USE_READINGS } from './typed-use-readings.js';

describe('the regions are exactly where the policies differ', () => {
  it.each([...ENTRY_READINGS, ...USE_READINGS])('for the reading %j', (readings) => {
    const [from, to] = [draftWith({}), draftWith({}, readings)];
    expect(inexactness(from, to, compare(from, to))).toEqual([]);
  });

  it.each(PARAMETER_CASES)('for $parameter set to $value', ({ parameter, value, readings = {} }) => {
    // shares that do not make one leave the split alone without an answer
    const to = wellFormed(draftWith({ [parameter]: value }, readings));
    const from = draftWith({}, readings);
    expect(inexactness(from, to, compare(from, to))).toEqual([]);
  });

  it('for parameters and readings of any kind together', () => {
    let regions = 0;
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const found = compare(from, to);
        regions += found.regions.length;
        expect(inexactness(from, to, found)).toEqual([]);
      }),
      { seed: 20230805, numRuns: 40, endOnFailure: true },
    );
    expect(regions).toBeGreaterThan(200);
  });
});
