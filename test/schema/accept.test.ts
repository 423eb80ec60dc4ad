import { describe, expect, it } from 'vitest';
import { safeParseAccepted } from '../../src/schema/accept.js';
import type { Problem } from '../../src/types/problem.js';
import { problemsIn } from '../support/problems.js';

const ENTRY = {
  from: '0.3',
  to: '0.25',
  policies: { from: 'beefdf33', to: '5c1d20aa' },
  cases: { count: 4, digest: 'a8553678' },
  decisions: { count: 2, digest: '0f9b' },
  sentence: { zh: '比例由 30% 改为 25%', en: '25 % instead of 30 %' },
  reason: '会议议定',
};
const { from: _from, to: _to, decisions: _decisions, ...FINDING } = { ...ENTRY, reason: '' };
const FILE = {
  accepted: { 'parameters.prefectureShare': [ENTRY], 'findings.gap': [FINDING], 'readings.x': [] },
};
const OLD = {
  id: 'change-5f2c01aa',
  about: 'change',
  sentence: { zh: '倍数由 2 改为 1.5', en: 'the ratio goes from 2 to 1.5' },
  reason: '会议议定',
};

/** The file with its entry changed. */
const changed = (change: object) => ({ accepted: { a: [{ ...ENTRY, ...change }] } });

describe('an accept file in order', () => {
  it.each([
    [
      'with a setting, a finding whose reason is still to be written, and a reading of which nothing is accepted',
      FILE,
    ],
    ['with nothing accepted', { accepted: {} }],
    ['with one that never came to pass', changed({ withdrawn: true })],
    ['with values of any kind, and none', changed({ from: null, to: ['COD'] })],
    ['with what an earlier release left', { accepted: {}, earlier: [OLD] }],
  ])('%s', (_words, file) => {
    expect(safeParseAccepted(file)).toEqual({ success: true, data: file });
  });

  it('may name its JSON Schema', () => {
    expect(safeParseAccepted({ $schema: './accept.json', ...FILE })).toEqual({ success: true, data: FILE });
  });

  it('of a release up to 0.4 has entries that are still to be read', () => {
    expect(safeParseAccepted({ $schema: './accept.json', accepted: [OLD] })).toEqual({
      success: true,
      data: { accepted: {}, unread: [OLD] },
    });
    expect(problemsIn(safeParseAccepted({ accepted: [{ ...OLD, about: 'changes' }] }))).toEqual([
      {
        code: 'not-in-list',
        path: 'accepted[0].about',
        expected: 'change, lint, decision',
        found: '"changes"',
        suggestion: 'change',
      },
    ]);
  });
});

describe('what is wrong is told with its place and what was meant', () => {
  it.each<[string, unknown, Problem[]]>([
    ['nothing', {}, [{ code: 'missing', path: 'accepted', expected: 'object' }]],
    ['null', null, [{ code: 'wrong-type', path: '', expected: 'object', found: 'null' }]],
    [
      'a mistyped field',
      { accepted: {}, acceptd: {} },
      [{ code: 'unknown-key', path: 'acceptd', suggestion: 'accepted' }],
    ],
    [
      'an entry that is in no list',
      { accepted: { a: 5 } },
      [{ code: 'wrong-type', path: 'accepted.a', expected: 'list', found: '5' }],
    ],
    [
      'no hashes of the policies',
      changed({ policies: undefined }),
      [{ code: 'missing', path: 'accepted.a[0].policies', expected: 'object' }],
    ],
    [
      'a number that is none',
      changed({ cases: { count: -1, digest: '0' } }),
      [{ code: 'wrong-type', path: 'accepted.a[0].cases.count', expected: 'count', found: '-1' }],
    ],
    [
      'a sentence in one language',
      changed({ sentence: { zh: '变严' } }),
      [{ code: 'missing', path: 'accepted.a[0].sentence.en', expected: 'text' }],
    ],
    [
      'no reason, not even an empty one',
      changed({ reason: undefined }),
      [{ code: 'missing', path: 'accepted.a[0].reason', expected: 'text' }],
    ],
    [
      'a reason that is no text',
      changed({ reason: null }),
      [{ code: 'wrong-type', path: 'accepted.a[0].reason', expected: 'text', found: 'null' }],
    ],
    [
      'a mistyped reason',
      changed({ reson: 'x' }),
      [{ code: 'unknown-key', path: 'accepted.a[0].reson', suggestion: 'reason' }],
    ],
    [
      'a schema that is no name',
      { $schema: null, ...FILE },
      [{ code: 'wrong-type', path: '$schema', expected: 'text', found: 'null' }],
    ],
  ])('%s', (_words, file, problems) => {
    expect(problemsIn(safeParseAccepted(file))).toEqual(problems);
  });

  it('all at once', () => {
    const wrong = {
      $schema: 5,
      accepted: { a: [{ ...ENTRY, sentence: 5, reason: 1 }, 5] },
      by: 'x',
    };
    expect(
      problemsIn(safeParseAccepted(wrong))
        .map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual([
      'unknown-key by',
      'wrong-type $schema',
      'wrong-type accepted.a[0].reason',
      'wrong-type accepted.a[0].sentence',
      'wrong-type accepted.a[1]',
    ]);
  });
});
