import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import type { AreaCommitment } from '../../src/types/area-facts.js';
import type { AreaDossier } from '../../src/types/dossier.js';
import { openIn, sortedGrounds } from '../support/assessments.js';
import { XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

/** Due on 2024-12-31. */
const COMMITMENT: AreaCommitment = {
  pollutant: 'TP',
  transferredOn: '2023-06-01',
  committed: '1',
  entries: [],
};

const at = (on: string, ...commitments: AreaCommitment[]): AreaDossier => ({
  ...XINZHUANG,
  year: Number(on.slice(0, 4)),
  on,
  standings: { '2022': GOOD_STANDING, '2023': GOOD_STANDING, '2024': GOOD_STANDING },
  commitments,
});
const reported = (on: string, commitment: Partial<AreaCommitment>) => {
  const [report] = assess(at(on, { ...COMMITMENT, ...commitment })).commitments;
  if (report === undefined) throw new Error('no commitment');
  return report;
};
const entered = (enteredOn: string, amount = '1') => ({ entries: [{ enteredOn, amount }] });

describe('3.3.4.p3.s1f commitments that run', () => {
  it.each([
    ['2024-10-01', 91, false],
    ['2024-10-02', 90, true],
    ['2024-10-03', 89, true],
    ['2024-12-30', 1, true],
    ['2024-12-31', 0, true],
    ['2023-06-01', 579, false],
  ])('on %s: %s days left, due soon %s', (on, daysLeft, dueSoon) => {
    const { commitment, status, ...left } = reported(on, {});
    expect(commitment).toEqual(COMMITMENT);
    expect(status.outcome).toEqual({ due: '2024-12-31', state: 'running' });
    expect(left).toEqual({ daysLeft, dueSoon });
  });

  it('no longer runs on the day after its last', () => {
    const { status, ...left } = reported('2025-01-01', {});
    expect(status.outcome).toEqual({ due: '2024-12-31', state: 'breached' });
    expect(left).toEqual({ commitment: COMMITMENT, dueSoon: false });
    expect(sortedGrounds(status)).toEqual([
      '3.3.4.p3.s1f commitment-due-next-year',
      '3.3.4.p3.s1g commitment-breached',
    ]);
  });
});

describe('3.3.4.p3.s1f what counts toward a commitment', () => {
  it.each([
    ['all of it on the last day', '2024-12-31', entered('2024-12-31'), 'met'],
    ['a little less', '2025-01-01', entered('2024-12-31', '0.999999999999'), 'breached'],
    [
      'in two parts',
      '2024-12-31',
      { entries: [...entered('2024-01-01', '0.4').entries, ...entered('2024-06-01', '0.6').entries] },
      'met',
    ],
    ['entered on the day of the transfer', '2024-12-31', entered('2023-06-01'), 'met'],
    ['entered the day before the transfer', '2025-01-01', entered('2023-05-31'), 'breached'],
    ['entered after the day of asking', '2024-07-01', entered('2024-07-02'), 'running'],
    ['entered in time, asked later', '2025-06-01', entered('2024-12-31'), 'met'],
    ['entered late, asked before that', '2025-02-01', entered('2025-02-02'), 'breached'],
    ['entered late, asked on that day', '2025-02-02', entered('2025-02-02'), 'met-late'],
  ])('%s', (_words, on, facts, state) => {
    const { status, dueSoon } = reported(on, facts);
    expect(status.outcome.state).toBe(state);
    expect(dueSoon).toBe(false);
  });
});

describe('3.3.4.p3.s1g a breach', () => {
  const breached = at('2025-01-01', COMMITMENT, { ...COMMITMENT, pollutant: 'TN', ...entered('2024-01-01') });

  it('closes transfers of its pollutant only, nothing else of it', () => {
    const { pollutants, readings } = assess(breached);
    expect(openIn(pollutants.TP.use)).toBe('own-bank upper-banks cross-region-purchase');
    expect(openIn(pollutants.TN.use)).toBe('own-bank upper-banks city-transfer area-transfer');
    expect(openIn(pollutants.COD.use)).toBe(
      'own-bank upper-banks city-transfer area-transfer cross-region-purchase',
    );
    expect(readings).toEqual(['cross-region-pollutants', 'breach-scope']);
  });

  it('leaves area transfers open, as the reading says', () => {
    const { pollutants } = assess(breached, withReadings({ 'breach-scope': 'city-transfers' }));
    expect(openIn(pollutants.TP.use)).toBe('own-bank upper-banks area-transfer cross-region-purchase');
  });

  it('of one commitment is enough, whatever the others of the pollutant', () => {
    const met = { ...COMMITMENT, ...entered('2024-01-01') };
    expect(openIn(assess(at('2025-01-01', met, COMMITMENT, met)).pollutants.TP.use)).toBe(
      'own-bank upper-banks cross-region-purchase',
    );
  });

  it.each([
    ['the day before the last entry', '2025-02-01', 'own-bank upper-banks cross-region-purchase'],
    ['the day of it', '2025-02-02', 'own-bank upper-banks city-transfer area-transfer cross-region-purchase'],
  ])('ends once the commitment is met: %s', (_words, on, sources) => {
    const { pollutants } = assess(at(on, { ...COMMITMENT, ...entered('2025-02-02') }));
    expect(openIn(pollutants.TP.use)).toBe(sources);
  });

  it('a commitment that runs closes nothing', () => {
    expect(openIn(assess(at('2024-12-31', COMMITMENT)).pollutants.TP.use)).toBe(
      'own-bank upper-banks city-transfer area-transfer cross-region-purchase',
    );
  });

  it('the reports come in the order given', () => {
    const { commitments } = assess(breached);
    expect(commitments.map(({ commitment, status }) => [commitment.pollutant, status.outcome.state])).toEqual(
      [
        ['TP', 'breached'],
        ['TN', 'met'],
      ],
    );
  });
});
