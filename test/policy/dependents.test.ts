import { describe, expect, it } from 'vitest';
import { dependentsOf } from '../../src/policy/dependents.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';

describe('what hangs on a clause', () => {
  it('rule, functions, parameters and readings, also those of another rule', () => {
    expect(dependentsOf('3.3.3.p1.s1b')).toMatchObject({
      rule: '3.3.3-use-route',
      functions: ['splitReduction', 'routeOfUse', 'filingRoute'],
      parameters: ['townshipLikePlaces'],
      readings: ['new-materials-park'],
    });
    expect(dependentsOf('3.2.2.p1.s1c')).toMatchObject({
      functions: ['entryDeadline'],
      parameters: ['entryMonths', 'entryDays'],
      readings: ['permit-deadline', 'one-month', 'permit-before-completion', 'permit-cancellation'],
    });
  });

  it('nothing hangs on a clause that is not computed', () => {
    expect(dependentsOf('4.4.s2')).toEqual({ functions: [], parameters: [], readings: [] });
  });

  it('every clause that is computed has functions; 16 parameters and 26 readings hang on clauses', () => {
    const all = CLAUSE_IDS.map(dependentsOf);
    for (const { rule, functions } of all) {
      expect(functions.length > 0).toBe(rule !== undefined);
    }
    expect(new Set(all.flatMap(({ parameters }) => parameters)).size).toBe(16);
    expect(new Set(all.flatMap(({ readings }) => readings)).size).toBe(26);
  });
});
