import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changshu2023Text } from '../../src/policy/changshu-2023-text.js';
import { compareText } from '../../src/text/compare.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import { INVENTED, KNOWN } from '../support/invented-text.js';

const LETTERS = [
  '图',
  '书',
  '借',
  '还',
  '，',
  '。',
  '；',
  '\n',
  ' ',
  '3',
  '(',
  '“',
  'a',
  '\ud842',
  '\udfb7',
  '期满',
];
const texts = fc.array(fc.constantFrom(...LETTERS, ...(INVENTED.match(/[^，。；]+[，。；]/g) ?? [])), {
  maxLength: 60,
});

/** Everything that holds of any comparison. */
function check(text: string): void {
  const { clauses, headings, added, counts, verdict } = compareText(text, KNOWN);
  expect(clauses.map(({ clause }) => clause)).toEqual(CLAUSE_IDS.slice(0, 27));
  expect(headings).toHaveLength(5);
  expect(counts.unchanged + counts.changed + counts.moved + counts.gone).toBe(27);
  expect(counts.added).toBe(added.length);
  for (const { state, found, likeness, outOfOrder } of clauses) {
    expect(found === undefined).toBe(state === 'gone');
    expect(likeness === undefined).toBe(state !== 'changed');
    if (state === 'unchanged' || state === 'gone') expect(outOfOrder).toBe(false);
    if (found) expect(found.words.length).toBeGreaterThan(0);
  }
  const same = counts.unchanged === 27 && added.length === 0;
  if (verdict === 'identical' || verdict === 'same-words') expect(same).toBe(true);
}

describe('any text is answered', () => {
  it('made of pieces of the known one', () => {
    fc.assert(
      fc.property(texts, (parts) => check(`文${parts.join('')}`)),
      { numRuns: 300 },
    );
  });

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(`文${text}`)),
      { numRuns: 300 },
    );
  });

  it('cut off anywhere', () => {
    for (let end = 1; end < INVENTED.length; end += 7) check(INVENTED.slice(0, end));
  });
});

describe('any text of five megabytes is answered', () => {
  const SIZE = 1_750_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
  const noise = Array.from({ length: SIZE }, (_, at) =>
    at % 12 === 11 ? '，' : String.fromCharCode(0x4e00 + (next() % 3000)),
  ).join('');

  it.each<[string, string]>([
    ['commas', filled('文，')],
    ['dashes on a line', `文\n${filled('-')}`],
    ['noise', noise],
    ['one clause over and over', filled('期满以后自动恢复。')],
  ])('%s', (_what, text) => {
    expect(compareText(text, changshu2023Text).verdict).toBe('unrelated');
  });

  it('the known text in the midst of noise', () => {
    const half = noise.slice(0, SIZE / 2);
    const { counts } = compareText(`${half}\n\n${INVENTED}\n\n${half}`, KNOWN);
    expect(counts).toEqual({ unchanged: 27, changed: 0, moved: 0, gone: 0, added: 2 });
  });
});
