import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/ledger/apply-event.js';
import { emptyLedger } from '../../src/ledger/ledger.js';
import type { Problem } from '../../src/types/problem.js';
import { entry, purchase, release } from './events.js';

const problemOf = (event: unknown): Problem | undefined => {
  const outcome = applyEvent(emptyLedger(), event as never);
  return outcome.applied ? undefined : outcome.problem;
};

describe('a refusal says what was expected', () => {
  it.each<[string, unknown, Problem]>([
    [
      'no project',
      { ...release(), project: undefined },
      { code: 'missing', path: 'project', expected: 'text' },
    ],
    [
      'a project that is no text',
      { ...release(), project: 5 },
      { code: 'wrong-type', path: 'project', expected: 'text', found: '5' },
    ],
    [
      'parts that are all zero',
      { ...entry(), parts: { city: '0' } },
      { code: 'not-positive', path: 'parts', found: '0' },
    ],
    [
      'an area without a place',
      { ...entry(), area: { kind: 'township' } },
      { code: 'missing', path: 'area.place', expected: 'text' },
    ],
    [
      'an area nobody knows',
      { ...entry(), area: { kind: 'township', place: '高新区' } },
      { code: 'unknown-place', path: 'area.place', expected: '新材料产业园', found: '"高新区"' },
    ],
    [
      'a bank of no known place',
      { ...purchase(), bank: { level: 'township', place: '高新区' } },
      { code: 'unknown-place', path: 'bank.place', expected: '新材料产业园', found: '"高新区"' },
    ],
  ])('%s', (_words, event, problem) => {
    expect(problemOf(event)).toEqual(problem);
  });
});
