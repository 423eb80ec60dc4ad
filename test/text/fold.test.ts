import { describe, expect, it } from 'vitest';
import { asWritten, foldText } from '../../src/text/fold.js';

const folded = (text: string): string => foldText(text).words;

describe('folding', () => {
  it.each<[text: string, words: string]>([
    ['甲（乙）〔丙〕【丁】［戊］', '甲(乙)(丙)(丁)(戊)'],
    ['“甲”「乙」『丙』＂丁＂', '"甲""乙""丙""丁"'],
    ['《甲》〈乙〉', '<甲><乙>'],
    ['甲，乙；丙：丁！戊？己。庚、辛', '甲,乙;丙:丁!戊?己。庚、辛'],
    ['2∶8 ３０％ １．１倍', '2:830%1.1倍'],
    ['NH₃-N NOₓ NO_x SO₂', 'NH3-NNOxNOxSO2'],
    ['甲—乙–丙－丁', '甲-乙-丙-丁'],
    ['⻅⻓⻔⻋⻢', '见长门车马'],
    ['\ufeff甲\u200b \u3000乙\u00a0\t丙', '甲乙丙'],
    ['㎡和①', 'm2和1'],
    ['𠮷家', '𠮷家'],
    ['', ''],
  ])('%j becomes %j', (text, words) => {
    expect(folded(text)).toBe(words);
  });

  it.each(['1', '— 12 —', '-3-', '–3–', '第 4 页', '第4页 共10页', '第4页/共10页', '5/10', '· 6 ·', '７'])(
    'a line with nothing but %j goes',
    (line) => {
      expect(folded(`甲\n ${line} \r\n乙`)).toBe('甲乙');
    },
  );

  it.each(['3.', '3个', '12345', '三', '（3）', '3、', '1.1', '30%'])('a line with %j stays', (line) => {
    expect(folded(`甲\n${line}\n乙`)).not.toBe('甲乙');
  });

  it('a figure within a line stays', () => {
    expect(folded('甲 3 乙')).toBe('甲3乙');
  });

  it('a long line is no page number, however it begins', () => {
    expect(folded(`${' '.repeat(40)}${'-'.repeat(40)}3`)).toHaveLength(41);
  });
});

describe('the way back', () => {
  it('gives the words as they were written', () => {
    const text = foldText('甲（一） ：乙㎡丙');
    expect(text.words).toBe('甲(一):乙m2丙');
    expect(asWritten(text, 1, 4)).toBe('（一）');
    expect(asWritten(text, 3, 6)).toBe('）：乙');
    expect(asWritten(text, 6, 7)).toBe('㎡');
    expect(asWritten(text, 0, 9)).toBe('甲（一）：乙㎡丙');
  });

  it('keeps characters of two units whole', () => {
    const text = foldText('甲𠮷');
    expect(asWritten(text, 0, 3)).toBe('甲𠮷');
  });

  it('joins broken lines, keeps paragraphs, and leaves page numbers out', () => {
    const text = foldText(
      '一、总则\n\n本办法自\n\n- 2 -\n\n公布之日起\n施行。\n由 the office\nof lending 解释，\n不另行文。',
    );
    expect(asWritten(text, 0, text.words.length)).toBe(
      '一、总则\n本办法自\n公布之日起施行。\n由the office of lending解释，不另行文。',
    );
  });

  it('leaves out what would steer a terminal or turn the writing round', () => {
    const text = foldText('甲\u001b[31m乙\u202e丙');
    expect(asWritten(text, 0, text.words.length)).toBe('甲[31m乙丙');
  });
});
