import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padded, wrapped } from '../../src/report/sheet/width.js';

describe('the columns that a text takes', () => {
  it.each([
    ['', 0],
    ['COD', 3],
    ['总磷', 4],
    ['总磷 TP', 7],
    ['（吨/年）', 9],
    ['，。；：？！、', 14],
    ['ＣＯＤ', 6],
    ['≥1.1', 4],
    ['3.3.2.s1', 8],
    ['〔2023〕3号', 11],
    ['𠮷', 2],
    ['가나', 4],
    ['カナ', 4],
    ['naïve', 5],
  ])('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padding', () => {
  it.each([
    ['总磷', 6, undefined, '总磷  '],
    ['总磷', 6, 'end', '  总磷'],
    ['1.5', 5, 'end', '  1.5'],
    ['总磷', 4, undefined, '总磷'],
    ['总磷', 3, 'end', '总磷'],
    ['', 2, undefined, '  '],
  ] as const)('%j to %i (%s)', (text, width, align, expected) => {
    expect(padded(text, width, align)).toBe(expected);
  });
});

describe('wrapping', () => {
  it.each([
    ['nothing', '', 10, '', ['']],
    ['a text that fits', '总磷 TP', 7, '', ['总磷 TP']],
    ['between Chinese characters', '排污总量指标', 4, '', ['排污', '总量', '指标']],
    ['an odd width holds one character less', '排污总量', 5, '', ['排污', '总量']],
    ['at blanks', 'one two three', 7, '', ['one two', 'three']],
    ['no word is broken', 'extraordinary', 4, '', ['extraordinary']],
    ['between a word and Chinese', '总磷TP总磷', 6, '', ['总磷TP', '总磷']],
    ['later lines are indented', '- 排污总量指标', 6, '  ', ['- 排污', '  总量', '  指标']],
    ['no line starts with a closing mark', '排污总量，指标。', 8, '', ['排污总', '量，指', '标。']],
    ['nor with several', '排污（总量）。指标', 8, '', ['排污（总', '量）。指', '标']],
    ['an opening mark goes with what it opens', '排污总（量）', 8, '', ['排污总', '（量）']],
    ['the last mark of a text', '排污总量。', 8, '', ['排污总', '量。']],
  ])('%s', (_words, text, width, indent, lines) => {
    expect(wrapped(text, width, indent)).toEqual(lines);
  });

  const clause = fc.constantFrom('3.3.4.p3.s1a', '[3.2.4.s1d]', 'COD', 'TP', 'reading', '0.125');
  const chinese = fc.stringMatching(/^[排污总量指标减替代储备库]{1,12}$/);
  const closing = fc.constantFrom('', '', '，', '。', '；', '）', '：', '、', ',', '.', ')');
  const opening = fc.constantFrom('', '', '（', '“', '【');
  const phrase = fc
    .tuple(opening, fc.oneof(clause, chinese), closing, fc.constantFrom('', ' '))
    .map((parts) => parts.join(''));
  const texts = fc.array(phrase, { minLength: 1, maxLength: 30 }).map((phrases) => phrases.join(''));

  it('loses nothing, keeps the width, and starts no line with a closing mark', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 100 }), (text, width) => {
        const lines = wrapped(`- ${text}`, width, '  ');
        const joined = lines.join('').replaceAll(' ', '');
        expect(joined).toBe(`- ${text}`.replaceAll(' ', ''));
        for (const [at, line] of lines.entries()) {
          const breakable = /\S\s+\S|[\u4e00-\u9fff]{2}/.test(line.trimStart());
          if (breakable) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          if (at > 0) expect(line).toMatch(/^ {2}[^\s，。；：）、,.)]/);
          expect(line).toBe(line.trimEnd());
        }
      }),
    );
  });
});
