import { describe, expect, it } from 'vitest';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { Readings } from '../../src/types/reading.js';
import type { UseSource } from '../../src/types/vocabulary.js';
import { groundsOf } from '../support/expectations.js';
import { ALL_OPEN, BIXI, GOOD_STANDING } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { table } from '../support/tables.js';
import { CLOSING, STANDING, useDifferences } from '../support/use-table.js';

/** What a good standing opens where both media count; every other line is that of a missed target or of its own. */
const ALL_MEDIA = table(`
  target other-target projects task   | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  met    met          done     done   | yes      yes         yes           yes           yes
  met    met          done     undone | yes      no          no            yes           no
  met    met          undone   done   | yes      no          no            no            no
  met    met          undone   undone | yes      no          no            no            no
  met    missed       done     done   | yes      no          no            no            no
  met    missed       done     undone | yes      no          no            no            no
  met    missed       undone   done   | yes      no          no            no            no
  met    missed       undone   undone | yes      no          no            no            no
  missed met          done     done   | yes      no          no            no            no
  missed met          done     undone | yes      no          no            no            no
  missed met          undone   done   | yes      no          no            no            no
  missed met          undone   undone | yes      no          no            no            no
  missed missed       done     done   | yes      no          no            no            no
  missed missed       done     undone | yes      no          no            no            no
  missed missed       undone   done   | yes      no          no            no            no
  missed missed       undone   undone | yes      no          no            no            no
`);

const UNLESS_BARRED = table(`
  target projects task   | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  met    done     done   | yes      yes         yes           yes           yes
  met    done     undone | yes      no          no            yes           no
  met    undone   done   | yes      yes         yes           yes           yes
  met    undone   undone | yes      no          no            no            no
  missed done     done   | yes      no          no            no            no
  missed done     undone | yes      no          no            no            no
  missed undone   done   | yes      no          no            no            no
  missed undone   undone | yes      no          no            no            no
`);

const OWN_BANK_NEEDS_GRANT = table(`
  target projects task   | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  met    done     done   | yes      yes         yes           yes           yes
  met    done     undone | yes      no          no            yes           no
  met    undone   done   | no       no          no            no            no
  met    undone   undone | no       no          no            no            no
  missed done     done   | no       no          no            no            no
  missed done     undone | no       no          no            no            no
  missed undone   done   | no       no          no            no            no
  missed undone   undone | no       no          no            no            no
`);

const AREA_GRANT_AND_NO_BAR = table(`
  target projects task   | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  met    done     done   | yes      yes         yes           yes           yes
  met    done     undone | yes      no          no            no            no
  met    undone   done   | yes      no          no            no            no
  met    undone   undone | yes      no          no            no            no
  missed done     done   | yes      no          no            no            no
  missed done     undone | yes      no          no            no            no
  missed undone   done   | yes      no          no            no            no
  missed undone   undone | yes      no          no            no            no
`);

const AREA_NOTHING_ASKED = table(`
  target projects task   | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  met    done     done   | yes      yes         yes           yes           yes
  met    done     undone | yes      no          no            yes           no
  met    undone   done   | yes      no          no            yes           no
  met    undone   undone | yes      no          no            yes           no
  missed done     done   | yes      no          no            yes           no
  missed done     undone | yes      no          no            yes           no
  missed undone   done   | yes      no          no            yes           no
  missed undone   undone | yes      no          no            yes           no
`);

const NOT_FOR_PARKS = table<'fact' | UseSource>(`
  fact                  | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  own-bank-not-short    | -        -           closed        closed        closed
  breached              | -        -           closed        closed        -
  park                  | -        -           closed        -             -
  not-tradable          | -        -           -             -             closed
  order-on-banks        | closed   closed      closed        closed        -
  order-on-cross-region | -        -           -             -             closed
  order-on-both         | closed   closed      closed        closed        closed
`);

const ALL_POLLUTANTS = table<'fact' | UseSource>(`
  fact                  | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  own-bank-not-short    | -        -           closed        closed        closed
  breached              | -        -           closed        closed        -
  park                  | -        -           -             -             -
  not-tradable          | -        -           -             -             -
  order-on-banks        | closed   closed      closed        closed        -
  order-on-cross-region | -        -           -             -             closed
  order-on-both         | closed   closed      closed        closed        closed
`);

const BREACH_OF_CITY_TRANSFERS = table<'fact' | UseSource>(`
  fact                  | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  own-bank-not-short    | -        -           closed        closed        closed
  breached              | -        -           closed        -             -
  park                  | -        -           -             -             -
  not-tradable          | -        -           -             -             closed
  order-on-banks        | closed   closed      closed        closed        -
  order-on-cross-region | -        -           -             -             closed
  order-on-both         | closed   closed      closed        closed        closed
`);

describe('the whole space under each other reading', () => {
  it.each<[string, Partial<Readings>, typeof STANDING, typeof CLOSING]>([
    ['3.3.4.p1.s1b target-scope: all media', { 'target-scope': 'all-media' }, ALL_MEDIA, CLOSING],
    [
      '3.3.4.p3.s1a grant-and-bar: granted unless barred',
      { 'grant-and-bar': 'unless-barred' },
      UNLESS_BARRED,
      CLOSING,
    ],
    [
      '3.3.4.p4.s1 own-bank-when-barred: needs the grant',
      { 'own-bank-when-barred': 'needs-grant' },
      OWN_BANK_NEEDS_GRANT,
      CLOSING,
    ],
    [
      '3.3.4.p3.s1b area-transfer-when-barred: grant and no bar',
      { 'area-transfer-when-barred': 'grant-and-no-bar' },
      AREA_GRANT_AND_NO_BAR,
      CLOSING,
    ],
    [
      '3.3.4.p3.s1b area-transfer-when-barred: nothing asked',
      { 'area-transfer-when-barred': 'nothing' },
      AREA_NOTHING_ASKED,
      CLOSING,
    ],
    [
      '3.3.4.p3.s1b park-city-transfer: not available',
      { 'park-city-transfer': 'not-available' },
      STANDING,
      NOT_FOR_PARKS,
    ],
    [
      '3.3.4.p3.s1c cross-region-pollutants: all eight',
      { 'cross-region-pollutants': 'all' },
      STANDING,
      ALL_POLLUTANTS,
    ],
    [
      '3.3.4.p3.s1g breach-scope: city transfers',
      { 'breach-scope': 'city-transfers' },
      STANDING,
      BREACH_OF_CITY_TRANSFERS,
    ],
  ])('%s', (_title, readings, opens, closes) => {
    expect(useDifferences(withReadings(readings), opens, closes)).toEqual([]);
  });

  it('3.3.4.p3.s1a granted unless barred also opens an own bank that needs the grant', () => {
    const policy = withReadings({ 'grant-and-bar': 'unless-barred', 'own-bank-when-barred': 'needs-grant' });
    const standing = { ...GOOD_STANDING, keyProjectsCompleted: false };
    expect(decideUse({ ...ALL_OPEN, standing }, policy).outcome['own-bank']).toBe('permitted');
    const missed = { ...standing, targetsMet: { water: false, air: true } };
    expect(decideUse({ ...ALL_OPEN, standing: missed }, policy).outcome['own-bank']).toBe('refused');
  });
});

describe('the grounds under another reading', () => {
  it('3.3.4.p3.s1a what is granted because it is not barred rests on p4', () => {
    const policy = withReadings({ 'grant-and-bar': 'unless-barred' });
    const standing = { ...GOOD_STANDING, keyProjectsCompleted: false };
    expect(groundsOf(decideUse({ ...ALL_OPEN, standing }, policy), 'upper-banks')).toEqual([
      '3.3.4.p4.s1 not-barred-by-standing',
      '3.3.4.p3.s1a as-read grant-and-bar',
    ]);
  });

  it('3.3.4.p3.s1b a transfer of which no standing is asked says so', () => {
    const policy = withReadings({ 'area-transfer-when-barred': 'nothing' });
    const standing = { ...GOOD_STANDING, targetsMet: { water: false, air: true } };
    expect(groundsOf(decideUse({ ...ALL_OPEN, standing }, policy), 'area-transfer')).toEqual([
      '3.3.4.p3.s1b standing-not-asked',
      '3.3.4.p3.s1b as-read area-transfer-when-barred',
    ]);
  });

  it('3.3.4.p3.s1b a park that may not ask the city bank is told so', () => {
    const policy = withReadings({ 'park-city-transfer': 'not-available' });
    expect(groundsOf(decideUse({ ...ALL_OPEN, area: BIXI }, policy), 'city-transfer')).toEqual([
      '3.3.4.p3.s1b city-bank-not-for-parks',
      '3.3.4.p3.s1b as-read park-city-transfer',
    ]);
  });

  it('3.3.4.p4.s1 an own bank that needs the grant names what is missing', () => {
    const policy = withReadings({ 'own-bank-when-barred': 'needs-grant' });
    const standing = { ...GOOD_STANDING, targetsMet: { water: false, air: true } };
    expect(groundsOf(decideUse({ ...ALL_OPEN, standing }, policy), 'own-bank')).toEqual([
      '3.3.4.p3.s1a quality-target-not-met',
      '3.3.4.p4.s1 as-read own-bank-when-barred',
    ]);
  });
});
