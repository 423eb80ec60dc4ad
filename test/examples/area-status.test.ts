import { expect, it } from 'vitest';
import type { AreaStatus } from '../../src/dossier/area-status.js';
import { assess } from '../../src/dossier/assess.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import { openIn, sortedGrounds, useGrounds } from '../support/assessments.js';
import { example } from '../support/dossiers.js';

const WITHOUT_PURCHASE = 'own-bank upper-banks city-transfer area-transfer';
const ORDERED = '3.3.4.p5.s1b ordered-off-cross-region';
const OPEN = {
  'own-bank': ['3.3.4.p3.s1a granted-by-standing'],
  'upper-banks': ['3.3.4.p3.s1a granted-by-standing'],
  'city-transfer': ['3.3.4.p3.s1b may-ask-city-bank'],
  'area-transfer': ['3.3.4.p3.s1b may-arrange-with-other-area'],
  'cross-region-purchase': [ORDERED],
};
const UNTRADED = { ...OPEN, 'cross-region-purchase': ['3.3.3.p2.s1c not-tradable', ORDERED] };
const BREACHED = {
  ...OPEN,
  'city-transfer': ['3.3.4.p3.s1g commitment-breached'],
  'area-transfer': ['3.3.4.p3.s1g as-read breach-scope', '3.3.4.p3.s1g commitment-breached'],
};

const status = assess(parseDossier(example('area-status.json'))) as AreaStatus;

it('area-status.json: area, year, suspension, readings', () => {
  expect(status).toMatchObject({
    kind: 'area',
    area: { kind: 'township', place: '辛庄镇' },
    year: 2024,
    on: '2024-11-15',
    standingYear: '2023',
    suspended: { crossRegion: '2024-07-01' },
    readings: ['breach-scope'],
  });
  expect(status.suspended.banks).toBeUndefined();
});

it('area-status.json: what is open, by pollutant', () => {
  const open = Object.entries(status.pollutants).map(([pollutant, { medium, use }]) => [
    pollutant,
    medium,
    openIn(use),
    useGrounds(use),
  ]);
  expect(open).toEqual([
    ['COD', 'water', WITHOUT_PURCHASE, OPEN],
    ['NH3-N', 'water', 'own-bank upper-banks', BREACHED],
    ['TN', 'water', WITHOUT_PURCHASE, UNTRADED],
    ['TP', 'water', WITHOUT_PURCHASE, OPEN],
    ['SO2', 'air', WITHOUT_PURCHASE, OPEN],
    ['NOx', 'air', WITHOUT_PURCHASE, OPEN],
    ['VOCs', 'air', WITHOUT_PURCHASE, UNTRADED],
    ['PM', 'air', WITHOUT_PURCHASE, UNTRADED],
  ]);
});

it('area-status.json: commitments', () => {
  const said = status.commitments.map(({ commitment, status: { outcome }, dueSoon, daysLeft }) => [
    commitment.pollutant,
    outcome.due,
    outcome.state,
    dueSoon,
    daysLeft,
  ]);
  expect(said).toEqual([
    ['TP', '2024-12-31', 'running', true, 46],
    ['NH3-N', '2023-12-31', 'breached', false, undefined],
    ['COD', '2025-12-31', 'running', false, 411],
  ]);
  expect(status.commitments.map((each) => sortedGrounds(each.status))).toEqual([
    ['3.3.4.p3.s1f commitment-due-next-year', '3.3.4.p3.s1f commitment-running'],
    ['3.3.4.p3.s1f commitment-due-next-year', '3.3.4.p3.s1g commitment-breached'],
    ['3.3.4.p3.s1f commitment-due-next-year', '3.3.4.p3.s1f commitment-running'],
  ]);
});
