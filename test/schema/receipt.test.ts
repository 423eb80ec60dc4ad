import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/lib/problem-words.js';
import { safeParseReceipt } from '../../src/schema/receipt.js';
import type { Problem } from '../../src/types/problem.js';
import { changedAt } from '../support/dossiers.js';
import { problemsIn } from '../support/problems.js';

/** A receipt of a version to come: clause, code, reading and status are not known to this one. */
const RECEIPT = {
  facts: { kind: 'reduction', name: '某印染厂关闭' },
  lines: [
    {
      id: 'entry',
      words: { zh: '可以', en: 'permitted' },
      outcome: 'permitted',
      grounds: [{ clause: '5.1.s1', code: 'unheard-of', reading: 'later-reading', about: 'entry' }],
    },
    { id: 'deadline', words: { zh: '', en: '' }, outcome: null, grounds: [] },
  ],
  readings: ['later-reading'],
  policy: { id: 'changshu-2030', status: 'in-force', hash: 'a1' },
  library: { name: 'pollutant-quota-rules', version: '9.0.0' },
  hash: 'b2',
};

describe('a receipt in order', () => {
  it('is what was written, of whatever version it is', () => {
    expect(safeParseReceipt(RECEIPT)).toEqual({ success: true, data: RECEIPT });
  });

  it('may name its JSON Schema', () => {
    expect(safeParseReceipt({ $schema: 'x', ...RECEIPT })).toEqual({ success: true, data: RECEIPT });
  });
});

describe('what is wrong is told with its place and what was meant', () => {
  it.each<[string, unknown, Problem]>([
    ['facts', undefined, { code: 'missing', path: 'facts', expected: 'object' }],
    ['facts', [], { code: 'wrong-type', path: 'facts', expected: 'object', found: '[]' }],
    ['lines', undefined, { code: 'missing', path: 'lines', expected: 'list' }],
    ['lines', {}, { code: 'wrong-type', path: 'lines', expected: 'list', found: '{}' }],
    ['lines[1]', 5, { code: 'wrong-type', path: 'lines[1]', expected: 'object', found: '5' }],
    ['lines[0].id', '', { code: 'wrong-type', path: 'lines[0].id', expected: 'text', found: '""' }],
    ['lines[0].words', undefined, { code: 'missing', path: 'lines[0].words', expected: 'object' }],
    ['lines[0].words.en', undefined, { code: 'missing', path: 'lines[0].words.en', expected: 'text' }],
    ['lines[0].words.zh', 1, { code: 'wrong-type', path: 'lines[0].words.zh', expected: 'text', found: '1' }],
    ['lines[0].outcome', undefined, { code: 'missing', path: 'lines[0].outcome', expected: 'answer' }],
    ['lines[0].grounds', undefined, { code: 'missing', path: 'lines[0].grounds', expected: 'list' }],
    [
      'lines[0].grounds[0].clause',
      undefined,
      { code: 'missing', path: 'lines[0].grounds[0].clause', expected: 'text' },
    ],
    [
      'lines[0].grounds[0].code',
      '',
      { code: 'wrong-type', path: 'lines[0].grounds[0].code', expected: 'text', found: '""' },
    ],
    [
      'lines[0].grounds[0].reading',
      null,
      { code: 'wrong-type', path: 'lines[0].grounds[0].reading', expected: 'text', found: 'null' },
    ],
    [
      'lines[0].grounds[0].abuot',
      'x',
      { code: 'unknown-key', path: 'lines[0].grounds[0].abuot', suggestion: 'about' },
    ],
    ['lines[0].grounds[0].note', 'x', { code: 'unknown-key', path: 'lines[0].grounds[0].note' }],
    ['lines[0].ground', [], { code: 'unknown-key', path: 'lines[0].ground', suggestion: 'grounds' }],
    ['readings', 'x', { code: 'wrong-type', path: 'readings', expected: 'list', found: '"x"' }],
    ['readings[0]', '', { code: 'wrong-type', path: 'readings[0]', expected: 'text', found: '""' }],
    ['policy.status', undefined, { code: 'missing', path: 'policy.status', expected: 'text' }],
    ['policy.hash', 1, { code: 'wrong-type', path: 'policy.hash', expected: 'text', found: '1' }],
    ['library.version', '', { code: 'wrong-type', path: 'library.version', expected: 'text', found: '""' }],
    ['library.verson', '1', { code: 'unknown-key', path: 'library.verson', suggestion: 'version' }],
    ['hash', undefined, { code: 'missing', path: 'hash', expected: 'text' }],
    ['hsh', 'x', { code: 'unknown-key', path: 'hsh', suggestion: 'hash' }],
    ['$schema', 5, { code: 'wrong-type', path: '$schema', expected: 'text', found: '5' }],
  ])('%s = %j', (path, value, problem) => {
    expect(problemsIn(safeParseReceipt(changedAt(RECEIPT, path, value)))).toEqual([problem]);
  });

  it('all at once', () => {
    const wrong = { facts: 1, lines: [{ id: 'entry' }], policy: {}, hash: 5, extra: true };
    expect(
      problemsIn(safeParseReceipt(wrong))
        .map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual([
      'missing library',
      'missing lines[0].grounds',
      'missing lines[0].outcome',
      'missing lines[0].words',
      'missing policy.hash',
      'missing policy.id',
      'missing policy.status',
      'missing readings',
      'unknown-key extra',
      'wrong-type facts',
      'wrong-type hash',
    ]);
  });

  it('in words for people', () => {
    const [problem] = problemsIn(safeParseReceipt(changedAt(RECEIPT, 'lines[0].outcome', undefined)));
    expect(describeProblem(problem as Problem, 'zh')).toBe('lines[0].outcome：没有填写，应填：结论');
    expect(describeProblem(problem as Problem, 'en')).toBe(
      'lines[0].outcome: is missing; expected an answer',
    );
  });
});
