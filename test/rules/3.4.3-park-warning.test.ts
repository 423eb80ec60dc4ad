import { describe, expect, it } from 'vitest';
import { parkWarning } from '../../src/rules/3.4.3-park-warning.js';
import { groundsOf } from '../support/expectations.js';
import { table } from '../support/tables.js';

const ACT = '3.4.3.s2a park-must-act';
const NO_DECLINE = '3.4.3.s2a no-decline';
const SEVERE = '3.4.3.s2b severe-decline';
const GAP = '3.4.3.s2b obvious-gap';
const NO_GROUND = '3.4.3.s2b no-ground-for-order';
const LIFTED = '3.4.3.s2c lifted-on-improvement';

const TABLE = table<'declined' | 'severe' | 'gap' | 'mustAct' | 'maySuspend'>(`
  declined severe gap | mustAct maySuspend
  yes      yes    yes | yes     yes
  yes      yes    no  | yes     yes
  yes      no     yes | yes     yes
  yes      no     no  | yes     no
  no       yes    yes | yes     yes
  no       yes    no  | yes     yes
  no       no     yes | no      yes
  no       no     no  | no      no
`);

describe('what a park’s warning entails', () => {
  it('3.4.3.s2a 3.4.3.s2b the whole space against the text', () => {
    expect(TABLE).toHaveLength(8);
    const found = TABLE.map((row) => {
      const findings = {
        declined: row.declined === 'yes',
        severeDecline: row.severe === 'yes',
        obviousGap: row.gap === 'yes',
      };
      const { mustAct, maySuspend } = parkWarning(findings).outcome;
      return { ...row, mustAct: mustAct ? 'yes' : 'no', maySuspend: maySuspend ? 'yes' : 'no' };
    });
    expect(found).toEqual(TABLE);
  });

  it.each<[string, boolean, boolean, boolean, readonly string[]]>([
    ['a plain decline is no ground for an order', true, false, false, [ACT, NO_GROUND]],
    ['a severe decline is', true, true, false, [ACT, SEVERE, LIFTED]],
    ['a severe decline is a decline', false, true, false, [ACT, SEVERE, LIFTED]],
    ['a gap alone is a ground, and no decline', false, false, true, [NO_DECLINE, GAP, LIFTED]],
    ['a plain decline with a gap', true, false, true, [ACT, GAP, LIFTED]],
    ['all at once', true, true, true, [ACT, SEVERE, GAP, LIFTED]],
    ['neither', false, false, false, [NO_DECLINE, NO_GROUND]],
  ])('3.4.3.s2a 3.4.3.s2b %s', (_title, declined, severeDecline, obviousGap, grounds) => {
    expect(groundsOf(parkWarning({ declined, severeDecline, obviousGap }))).toEqual(grounds);
  });

  it('3.4.3.s2c lifting is spoken of where an order is possible', () => {
    const findings = { declined: true, severeDecline: true, obviousGap: false };
    expect(groundsOf(parkWarning(findings))).toContain(LIFTED);
  });

  it('3.4.3.s2c lifting is not spoken of where none is', () => {
    const findings = { declined: true, severeDecline: false, obviousGap: false };
    expect(groundsOf(parkWarning(findings))).not.toContain(LIFTED);
  });
});
