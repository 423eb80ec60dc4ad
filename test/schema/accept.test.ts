import { describe, expect, it } from 'vitest';
import { safeParseAccepted } from '../../src/schema/accept.js';
import type { Problem } from '../../src/types/problem.js';
import { problemsIn } from '../support/problems.js';

const CHANGE = {
  id: '5f2c01aa',
  about: 'change',
  sentence: { zh: '倍数由 2 改为 1.5', en: 'the ratio goes from 2 to 1.5' },
  reason: '会议议定',
};
const LINT = { ...CHANGE, id: '77aa', about: 'lint', reason: '' };
const DECISION = { ...CHANGE, id: '99bb', about: 'decision' };
const FILE = { accepted: [CHANGE, LINT, DECISION] };

/** The file with its second entry changed. */
const withSecond = (change: object) => ({ accepted: [CHANGE, { ...LINT, ...change }] });

describe('an accept file in order', () => {
  it.each([
    ['with one entry of each kind, and a reason that is still to be written', FILE],
    ['with nothing accepted', { accepted: [] }],
  ])('%s', (_words, file) => {
    expect(safeParseAccepted(file)).toEqual({ success: true, data: file });
  });

  it('may name its JSON Schema', () => {
    expect(safeParseAccepted({ $schema: './accept.json', ...FILE })).toEqual({ success: true, data: FILE });
  });
});

describe('what is wrong is told with its place and what was meant', () => {
  it.each<[string, unknown, Problem[]]>([
    ['nothing', {}, [{ code: 'missing', path: 'accepted', expected: 'list' }]],
    [
      'an object for the list',
      { accepted: { '5f2c01aa': CHANGE } },
      [
        {
          code: 'wrong-type',
          path: 'accepted',
          expected: 'list',
          found: '{"5f2c01aa":{"id":"5f2c01aa","about":"change","sentence":{"z…',
        },
      ],
    ],
    ['the list alone', [], [{ code: 'wrong-type', path: '', expected: 'object', found: '[]' }]],
    ['null', null, [{ code: 'wrong-type', path: '', expected: 'object', found: 'null' }]],
    [
      'a mistyped list',
      { accepted: [], acceptd: [] },
      [{ code: 'unknown-key', path: 'acceptd', suggestion: 'accepted' }],
    ],
    [
      'an entry that is no object',
      { accepted: ['5f2c01aa'] },
      [{ code: 'wrong-type', path: 'accepted[0]', expected: 'object', found: '"5f2c01aa"' }],
    ],
    ['no id', withSecond({ id: undefined }), [{ code: 'missing', path: 'accepted[1].id', expected: 'text' }]],
    [
      'an empty id',
      withSecond({ id: '' }),
      [{ code: 'wrong-type', path: 'accepted[1].id', expected: 'text', found: '""' }],
    ],
    [
      'an id that is no text',
      withSecond({ id: 12 }),
      [{ code: 'wrong-type', path: 'accepted[1].id', expected: 'text', found: '12' }],
    ],
    [
      'about nothing',
      withSecond({ about: undefined }),
      [{ code: 'missing', path: 'accepted[1].about', expected: 'change, lint, decision' }],
    ],
    [
      'about something mistyped',
      withSecond({ about: 'changes' }),
      [
        {
          code: 'not-in-list',
          path: 'accepted[1].about',
          expected: 'change, lint, decision',
          found: '"changes"',
          suggestion: 'change',
        },
      ],
    ],
    [
      'about something unknown',
      withSecond({ about: 'scenario' }),
      [
        {
          code: 'not-in-list',
          path: 'accepted[1].about',
          expected: 'change, lint, decision',
          found: '"scenario"',
        },
      ],
    ],
    [
      'no sentence',
      withSecond({ sentence: undefined }),
      [{ code: 'missing', path: 'accepted[1].sentence', expected: 'object' }],
    ],
    [
      'a sentence in one language',
      withSecond({ sentence: { zh: '变严' } }),
      [{ code: 'missing', path: 'accepted[1].sentence.en', expected: 'text' }],
    ],
    [
      'an empty sentence',
      withSecond({ sentence: { zh: '', en: 'stricter' } }),
      [{ code: 'wrong-type', path: 'accepted[1].sentence.zh', expected: 'text', found: '""' }],
    ],
    [
      'a sentence in a third language',
      withSecond({ sentence: { zh: '变严', en: 'stricter', de: 'strenger' } }),
      [{ code: 'unknown-key', path: 'accepted[1].sentence.de' }],
    ],
    [
      'no reason, not even an empty one',
      withSecond({ reason: undefined }),
      [{ code: 'missing', path: 'accepted[1].reason', expected: 'text' }],
    ],
    [
      'a reason that is no text',
      withSecond({ reason: null }),
      [{ code: 'wrong-type', path: 'accepted[1].reason', expected: 'text', found: 'null' }],
    ],
    [
      'a mistyped field',
      withSecond({ reson: 'x' }),
      [{ code: 'unknown-key', path: 'accepted[1].reson', suggestion: 'reason' }],
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
      accepted: [{ ...CHANGE, id: '', reason: 1 }, { about: 'change' }, 5],
      by: 'x',
    };
    expect(
      problemsIn(safeParseAccepted(wrong))
        .map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual([
      'missing accepted[1].id',
      'missing accepted[1].reason',
      'missing accepted[1].sentence',
      'unknown-key by',
      'wrong-type $schema',
      'wrong-type accepted[0].id',
      'wrong-type accepted[0].reason',
      'wrong-type accepted[2]',
    ]);
  });
});
