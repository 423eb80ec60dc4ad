import { expect, test } from 'vitest';
import { check } from '../../src/analysis/check/check.js';
import { DRAFT_NOTES } from '../../src/analysis/lint/draft-notes.js';
import { lint } from '../../src/analysis/lint/lint.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';

test('what is known of the draft by heart is what lint finds in it: these notes, and nothing graver', () => {
  const found = lint(changshu2023Draft);
  expect(DRAFT_NOTES).toEqual(found.map(({ id }) => id));
  expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('the draft under another id has nothing to tell of, and neither has a policy held against itself', () => {
  const { findings, notes, changes } = check({ ...changshu2023Draft, id: 'namesake' });
  expect([findings, notes, changes]).toEqual([[], [], []]);
  const harsh = {
    ...changshu2023Draft,
    id: 'harsh',
    parameters: { ...changshu2023Draft.parameters, strategicRatio: '0.9' },
  };
  const unchanged = check(harsh, { against: { ...harsh, id: 'before' } });
  expect(unchanged.findings.map(({ finding }) => finding.severity)).toContain('error');
  expect(unchanged.notes).toEqual([]);
});
