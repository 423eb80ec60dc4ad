import { describe, expect, it } from 'vitest';
import { decideCrossCategoryUse } from '../../src/rules/3.3.4-cross-category-use.js';
import { groundsOf } from '../support/expectations.js';
import { table } from '../support/tables.js';

const TABLE = table<'improving' | 'falling' | 'argued' | 'consent' | 'permitted'>(`
  improving falling argued consent | permitted
  yes       yes     yes    yes     | yes
  yes       yes     yes    no      | no
  yes       yes     no     yes     | no
  yes       yes     no     no      | no
  yes       no      yes    yes     | no
  yes       no      yes    no      | no
  yes       no      no     yes     | no
  yes       no      no     no      | no
  no        yes     yes    yes     | no
  no        yes     yes    no      | no
  no        yes     no     yes     | no
  no        yes     no     no      | no
  no        no      yes    yes     | no
  no        no      yes    no      | no
  no        no      no     yes     | no
  no        no      no     no      | no
`);

const all = { qualityImproving: true, intensityFalling: true, argued: true, prefectureConsents: true };

describe('quota across categories', () => {
  it('3.3.4.p2.s1 the whole space against the text', () => {
    expect(TABLE).toHaveLength(16);
    const wrong = TABLE.filter((row) => {
      const { outcome } = decideCrossCategoryUse({
        qualityImproving: row.improving === 'yes',
        intensityFalling: row.falling === 'yes',
        argued: row.argued === 'yes',
        prefectureConsents: row.consent === 'yes',
      });
      return outcome !== (row.permitted === 'yes' ? 'permitted' : 'refused');
    });
    expect(wrong).toEqual([]);
  });

  it('3.3.4.p2.s1 a permission names what grants it', () => {
    const ruling = decideCrossCategoryUse(all);
    expect(ruling.outcome).toBe('permitted');
    expect(groundsOf(ruling)).toEqual(['3.3.4.p2.s1 cross-category-granted']);
  });

  it.each([
    ['qualityImproving', 'quality-not-improving'],
    ['intensityFalling', 'intensity-not-falling'],
    ['argued', 'not-argued'],
    ['prefectureConsents', 'prefecture-does-not-consent'],
  ])('3.3.4.p2.s1 without %s alone it is refused: %s', (fact, code) => {
    const ruling = decideCrossCategoryUse({ ...all, [fact]: false });
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual([`3.3.4.p2.s1 ${code}`]);
  });

  it('3.3.4.p2.s1 a refusal lists every condition that fails', () => {
    const none = {
      qualityImproving: false,
      intensityFalling: false,
      argued: false,
      prefectureConsents: false,
    };
    expect(groundsOf(decideCrossCategoryUse(none))).toEqual([
      '3.3.4.p2.s1 quality-not-improving',
      '3.3.4.p2.s1 intensity-not-falling',
      '3.3.4.p2.s1 not-argued',
      '3.3.4.p2.s1 prefecture-does-not-consent',
    ]);
  });
});
