import { describe, expect, it } from 'vitest';
import { commitmentStatus, decideAreaTransfer, decideCityTransfer } from '../../src/rules/3.3.4-transfers.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { Amounts } from '../../src/types/amount.js';
import type { AreaTransfer } from '../../src/types/area-facts.js';
import type { Area } from '../../src/types/vocabulary.js';
import { expectMisuse, groundsOf } from '../support/expectations.js';
import { ALL_OPEN, BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { table } from '../support/tables.js';

const inTotal = withReadings({ 'commitment-size': 'in-total' });
const SCHEDULED = '3.3.4.p3.s1e projects-scheduled';
const TOO_LITTLE = '3.3.4.p3.s1e too-little-scheduled';
const LETTER = '3.3.4.p3.s1e letter-submitted';
const NO_LETTER = '3.3.4.p3.s1e letter-missing';
const AS_READ = '3.3.4.p3.s1e as-read commitment-size';

describe('a transfer from the city bank', () => {
  it.each([
    ['9.9999', true, 'refused', [TOO_LITTLE]],
    ['10', true, 'permitted', [SCHEDULED, LETTER]],
    ['10.0001', true, 'permitted', [SCHEDULED, LETTER]],
    ['9.9999', false, 'refused', [TOO_LITTLE, NO_LETTER]],
    ['10', false, 'refused', [NO_LETTER]],
    ['10.0001', false, 'refused', [NO_LETTER]],
  ])(
    '3.3.4.p3.s1e %s scheduled for 10, letter submitted %s: %s',
    (scheduled, letterSubmitted, outcome, grounds) => {
      const ruling = decideCityTransfer({
        amounts: { TP: '10' },
        scheduled: { TP: scheduled },
        letterSubmitted,
      });
      expect(ruling.outcome).toBe(outcome);
      expect(groundsOf(ruling)).toEqual(grounds);
    },
  );

  it.each<[string, Amounts, Amounts, string, string]>([
    ['8 for 10', { TP: '10' }, { TP: '8' }, 'refused', 'refused'],
    ['10 for 10', { TP: '10' }, { TP: '10' }, 'permitted', 'permitted'],
    ['8 for 10, and 2 of another', { TP: '10' }, { TP: '8', COD: '2' }, 'refused', 'permitted'],
    ['COD for TP', { TP: '1' }, { COD: '1' }, 'refused', 'permitted'],
    ['too little COD for TP', { TP: '1' }, { COD: '0.9999' }, 'refused', 'refused'],
    ['nothing', { TP: '1' }, {}, 'refused', 'refused'],
    ['each of two', { COD: '3', TP: '1' }, { COD: '3', TP: '1' }, 'permitted', 'permitted'],
    ['one of two in full', { COD: '3', TP: '1' }, { COD: '3' }, 'refused', 'refused'],
    ['more COD for missing TP', { COD: '3', TP: '1' }, { COD: '3.1', TP: '0.9' }, 'refused', 'permitted'],
    ['a zero asked for', { COD: '3', TP: '0' }, { COD: '3' }, 'permitted', 'permitted'],
    ['one more than is asked for', { COD: '3' }, { COD: '3', VOCs: '9' }, 'permitted', 'permitted'],
  ])('3.3.4.p3.s1e %s: %j against %j', (_title, amounts, scheduled, each, total) => {
    const transfer = { amounts, scheduled, letterSubmitted: true };
    const found = [decideCityTransfer(transfer), decideCityTransfer(transfer, inTotal)] as const;
    expect(found.map(({ outcome }) => outcome)).toEqual([each, total]);
    for (const ruling of found) expect(groundsOf(ruling).includes(AS_READ)).toBe(each !== total);
  });

  it('3.3.4.p3.s1e pollutant by pollutant, the refusal says which are short', () => {
    const { grounds } = decideCityTransfer({
      amounts: { COD: '3', TP: '1', 'NH3-N': '2' },
      scheduled: { COD: '2.9', 'NH3-N': '2' },
      letterSubmitted: true,
    });
    expect(grounds).toEqual([
      { clause: '3.3.4.p3.s1e', code: 'too-little-scheduled', about: 'COD' },
      { clause: '3.3.4.p3.s1e', code: 'too-little-scheduled', about: 'TP' },
    ]);
  });

  it('3.3.4.p3.s1e in total, the refusal names no pollutant', () => {
    const transfer = { amounts: { COD: '3', TP: '1' }, scheduled: { COD: '3' }, letterSubmitted: false };
    expect(decideCityTransfer(transfer, inTotal).grounds).toEqual([
      { clause: '3.3.4.p3.s1e', code: 'too-little-scheduled' },
      { clause: '3.3.4.p3.s1e', code: 'letter-missing' },
    ]);
  });

  it('3.3.4.p3.s1e the reading is named where it decides, and not where the letter is missing too', () => {
    const swap = { amounts: { TP: '1' }, scheduled: { COD: '1' } };
    expect(groundsOf(decideCityTransfer({ ...swap, letterSubmitted: true }))).toEqual([TOO_LITTLE, AS_READ]);
    expect(groundsOf(decideCityTransfer({ ...swap, letterSubmitted: true }, inTotal))).toEqual([
      SCHEDULED,
      LETTER,
      AS_READ,
    ]);
    expect(groundsOf(decideCityTransfer({ ...swap, letterSubmitted: false }))).toEqual([
      TOO_LITTLE,
      NO_LETTER,
    ]);
  });

  it('3.3.4.p3.s1e three times 0.1 matches 0.3 exactly', () => {
    const amounts = { COD: '0.1', TP: '0.1', TN: '0.1' };
    const ruling = decideCityTransfer({ amounts, scheduled: { PM: '0.3' }, letterSubmitted: true }, inTotal);
    expect(ruling.outcome).toBe('permitted');
  });
});

const agreed: AreaTransfer = {
  from: SHAJIABANG,
  to: MEILI,
  amount: '0.5',
  supplierSurplus: '0.5',
  supplierOrdered: false,
  bothAgree: true,
  jointApplication: true,
  countyConsents: true,
};

/** What each fact asks; the transfer is permitted where all five are as they should be. */
const AREA = table<'surplus' | 'ordered' | 'agree' | 'joint' | 'consent' | 'permitted'>(`
  surplus ordered agree joint consent | permitted
  enough  no      yes   yes   yes     | yes
  enough  no      yes   yes   no      | no
  enough  no      yes   no    yes     | no
  enough  no      yes   no    no      | no
  enough  no      no    yes   yes     | no
  enough  no      no    yes   no      | no
  enough  no      no    no    yes     | no
  enough  no      no    no    no      | no
  enough  yes     yes   yes   yes     | no
  enough  yes     yes   yes   no      | no
  enough  yes     yes   no    yes     | no
  enough  yes     yes   no    no      | no
  enough  yes     no    yes   yes     | no
  enough  yes     no    yes   no      | no
  enough  yes     no    no    yes     | no
  enough  yes     no    no    no      | no
  short   no      yes   yes   yes     | no
  short   no      yes   yes   no      | no
  short   no      yes   no    yes     | no
  short   no      yes   no    no      | no
  short   no      no    yes   yes     | no
  short   no      no    yes   no      | no
  short   no      no    no    yes     | no
  short   no      no    no    no      | no
  short   yes     yes   yes   yes     | no
  short   yes     yes   yes   no      | no
  short   yes     yes   no    yes     | no
  short   yes     yes   no    no      | no
  short   yes     no    yes   yes     | no
  short   yes     no    yes   no      | no
  short   yes     no    no    yes     | no
  short   yes     no    no    no      | no
`);

describe('a transfer between areas', () => {
  it('3.3.4.p3.s1d the whole space against the text', () => {
    expect(new Set(AREA.map((row) => Object.values(row).slice(0, 5).join())).size).toBe(32);
    const wrong = AREA.filter((row) => {
      const { outcome } = decideAreaTransfer({
        ...agreed,
        supplierSurplus: row.surplus === 'enough' ? '0.5' : '0.4999',
        supplierOrdered: row.ordered === 'yes',
        bothAgree: row.agree === 'yes',
        jointApplication: row.joint === 'yes',
        countyConsents: row.consent === 'yes',
      });
      return outcome !== (row.permitted === 'yes' ? 'permitted' : 'refused');
    });
    expect(wrong).toEqual([]);
  });

  it('3.3.4.p3.s1d a permission names the surplus and the agreement, and asks no letter', () => {
    const ruling = decideAreaTransfer(agreed);
    expect(ruling.outcome).toBe('permitted');
    expect(groundsOf(ruling)).toEqual(['3.3.4.p3.s1b supplier-has-surplus', '3.3.4.p3.s1d jointly-agreed']);
  });

  it.each<[string, string, Partial<AreaTransfer>]>([
    ['3.3.4.p3.s1b', 'supplier-surplus-too-small', { supplierSurplus: '0.4999' }],
    ['3.3.4.p5.s1b', 'supplier-ordered-off-banks', { supplierOrdered: true }],
    ['3.3.4.p3.s1d', 'not-agreed', { bothAgree: false }],
    ['3.3.4.p3.s1d', 'no-joint-application', { jointApplication: false }],
    ['3.3.4.p3.s1d', 'county-does-not-consent', { countyConsents: false }],
  ])('%s refused for one reason alone: %s', (clause, code, fact) => {
    const ruling = decideAreaTransfer({ ...agreed, ...fact });
    expect(ruling.outcome).toBe('refused');
    expect(groundsOf(ruling)).toEqual([`${clause} ${code}`]);
  });

  it('3.3.4.p3.s1d a refusal lists every condition that fails', () => {
    const none = {
      ...agreed,
      supplierSurplus: '0',
      supplierOrdered: true,
      bothAgree: false,
      jointApplication: false,
      countyConsents: false,
    };
    expect(groundsOf(decideAreaTransfer(none))).toEqual([
      '3.3.4.p3.s1b supplier-surplus-too-small',
      '3.3.4.p5.s1b supplier-ordered-off-banks',
      '3.3.4.p3.s1d not-agreed',
      '3.3.4.p3.s1d no-joint-application',
      '3.3.4.p3.s1d county-does-not-consent',
    ]);
  });

  it.each([
    ['0.4999', 'refused'],
    ['0.49999999999999999999', 'refused'],
    ['0.5', 'permitted'],
    ['0.50', 'permitted'],
    ['0.5001', 'permitted'],
  ])('3.3.4.p3.s1b a surplus of %s for 0.5: %s', (supplierSurplus, outcome) => {
    expect(decideAreaTransfer({ ...agreed, supplierSurplus }).outcome).toBe(outcome);
  });

  it.each<[string, Area, Area]>([
    ['a park a township', SHAJIABANG, MEILI],
    ['a township a park', MEILI, SHAJIABANG],
    ['a park the other', BIXI, SHAJIABANG],
    ['a township 新材料产业园', MEILI, NEW_MATERIALS],
  ])('3.3.4.p3.s1b an area may supply another: %s', (_title, from, to) => {
    expect(decideAreaTransfer({ ...agreed, from, to }).outcome).toBe('permitted');
  });

  it.each<[string, string, Area, Area]>([
    ['碧溪街道', '常熟经济技术开发区', BIXI, CEDZ],
    ['常熟经济技术开发区', '碧溪街道', CEDZ, BIXI],
    ['梅李镇', '梅李镇', MEILI, { kind: 'township', place: '梅李镇' }],
  ])('3.3.4.p3.s1d %s and %s have one bank, so nothing is transferred', (_from, _to, from, to) => {
    expectMisuse(() => decideAreaTransfer({ ...agreed, from, to }), 'same-bank', 'to');
  });
});

describe('from the letter to the breach', () => {
  const transfer = { amounts: { TP: '0.5' }, scheduled: { TP: '0.5' }, letterSubmitted: true };
  const commitment = {
    transferredOn: '2023-06-01',
    committed: '0.5',
    entries: [
      { enteredOn: '2024-11-30', amount: '0.4' },
      { enteredOn: '2025-03-01', amount: '0.1' },
    ],
  };

  it.each([
    ['3.3.4.p3.s1f', 'runs on its last day', '2024-12-31', 'running', 'permitted'],
    [
      '3.3.4.p3.s1g',
      'is breached the day after, which closes transfers',
      '2025-01-01',
      'breached',
      'refused',
    ],
    ['3.3.4.p3.s1g', 'stays breached until the rest is entered', '2025-02-28', 'breached', 'refused'],
    ['3.3.4.p3.s1g', 'is met late, which opens them again', '2025-03-01', 'met-late', 'permitted'],
  ])('%s what was committed %s: %s', (_clause, _title, on, state, verdict) => {
    expect(decideCityTransfer(transfer).outcome).toBe('permitted');
    const standing = commitmentStatus({ ...commitment, on }).outcome;
    expect(standing).toEqual({ due: '2024-12-31', state });
    const breached = standing.state === 'breached';
    const { outcome } = decideUse({ ...ALL_OPEN, pollutant: 'TP', on, breached });
    expect(outcome).toMatchObject({ 'city-transfer': verdict, 'area-transfer': verdict });
    expect(outcome).toMatchObject({ 'own-bank': 'permitted', 'cross-region-purchase': 'permitted' });
  });
});
