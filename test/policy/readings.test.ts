import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { readings } from '../../src/policy/readings.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import { READING_CHOICES, type ReadingId } from '../../src/types/reading.js';

/** Every open point: the clauses that raise it, and its choices, the default first. */
const OPEN_POINTS: readonly [ReadingId, string[], string[]][] = [
  ['entry-date', ['3.2.1.p1.s1'], ['completion', 'start']],
  ['ahead-of-standard', ['3.2.1.p1.i2'], ['start', 'completion']],
  ['key-list-exclusion', ['3.2.1.p3.s1'], ['listed-and-counted', 'listed', 'counted']],
  ['permit-deadline', ['3.2.2.p1.s1c'], ['replaces-year', 'earlier-of-both']],
  ['one-month', ['3.2.2.p1.s1c'], ['calendar-month', 'thirty-days']],
  ['permit-before-completion', ['3.2.2.p1.s1c'], ['year-rule', 'literal-month']],
  ['permit-cancellation', ['3.2.2.p1.s1c'], ['not-a-change', 'a-change']],
  ['city-run-in-park', ['3.2.2.p2.s1a', '3.2.4.s1e'], ['city', 'park']],
  ['other-units', ['3.2.2.p2.s1b', '3.2.4.s1d'], ['as-industrial', 'to-city']],
  ['permit-change-proof', ['3.2.2.p3.s1c'], ['always', 'permit-holders']],
  ['ecological-materials', ['3.2.2.p3.s1b'], ['infrastructure', 'engineering']],
  ['new-materials-park', ['3.3.3.p1.s1b'], ['township', 'park']],
  ['upper-funds', ['3.2.4.s1b'], ['pro-rata', 'whole-project']],
  ['city-run-remainder', ['3.2.4.s1d'], ['city', 'two-eight']],
  ['priority-level', ['3.3.1.s1b'], ['major-only', 'all-listed']],
  [
    'key-water-pollutants',
    ['3.3.2.s2a'],
    ['nitrogen-and-phosphorus', 'total-nitrogen-and-phosphorus', 'all-water'],
  ],
  ['strategic-other-pollutants', ['3.3.2.s2b'], ['double', 'floor']],
  ['renovation-and-expansion', ['3.3.2.s2a'], ['double', 'as-expansion']],
  ['target-scope', ['3.3.4.p1.s1b'], ['by-medium', 'all-media']],
  ['grant-and-bar', ['3.3.4.p3.s1a', '3.3.4.p4.s1'], ['needs-grant', 'unless-barred']],
  ['own-bank-when-barred', ['3.3.4.p4.s1'], ['open', 'needs-grant']],
  ['area-transfer-when-barred', ['3.3.4.p3.s1b'], ['grant', 'grant-and-no-bar', 'nothing']],
  ['park-city-transfer', ['3.3.4.p3.s1b'], ['may-apply', 'not-available']],
  ['cross-region-pollutants', ['3.3.4.p3.s1c'], ['tradable', 'all']],
  ['commitment-size', ['3.3.4.p3.s1e'], ['each-pollutant', 'in-total']],
  ['breach-scope', ['3.3.4.p3.s1g'], ['all-transfers', 'city-transfers']],
];

describe('the open points', () => {
  it('T there are 26, each with its choices and no others', () => {
    expect(Object.keys(READING_CHOICES)).toEqual(OPEN_POINTS.map(([id]) => id));
    expect(Object.keys(readings)).toEqual(OPEN_POINTS.map(([id]) => id));
    expect(Object.keys(changshu2023Draft.readings)).toEqual(OPEN_POINTS.map(([id]) => id));
  });

  it.each(OPEN_POINTS)('T %s is raised by %j and leaves %j', (id, clauses, choices) => {
    expect(READING_CHOICES[id]).toEqual(choices);
    expect(readings[id].clauses).toEqual(clauses);
    expect(Object.keys(readings[id].choices)).toEqual(choices);
    expect(CLAUSE_IDS).toEqual(expect.arrayContaining(clauses));
  });

  it.each(OPEN_POINTS)('T the draft reads %s by its first choice', (id, _clauses, choices) => {
    expect(changshu2023Draft.readings[id]).toBe(choices[0]);
  });

  it.each(OPEN_POINTS)('T %s asks its question and words its choices in both languages', (id) => {
    const { question, choices } = readings[id];
    expect(question.zh).toMatch(/[\u4e00-\u9fff].*？$/);
    expect(question.en).toMatch(/^[A-Z].*\?$/);
    for (const { zh, en } of Object.values(choices)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[a-zA-Z].*[^.]$/);
    }
    const worded = Object.values(choices).map(({ en }) => en);
    expect(new Set(worded).size).toBe(worded.length);
  });
});
