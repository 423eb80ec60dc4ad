import { describe, expect, it } from 'vitest';
import { explainGround, explainReading } from '../../src/report/words/explain.js';
import { GROUND_TEXTS } from '../../src/report/words/ground-texts.js';
import { READING_CHOICES, type ReadingId } from '../../src/types/reading.js';
import { GROUND_CODES } from '../../src/types/ruling.js';
import { withReadings } from '../support/policies.js';

const CODES = GROUND_CODES.filter((code) => code !== 'as-read');

describe('every ground has words', () => {
  it('and no words are left over', () => {
    expect(Object.keys(GROUND_TEXTS).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('%s', (code) => {
    const ground = { clause: '3.2.1.p1.s1', code } as const;
    const [zh, en] = [explainGround(ground, 'zh'), explainGround(ground, 'en')];
    expect(zh).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
    expect(en).toMatch(/^[^{}\p{Script=Han}]*[a-z][^{}\p{Script=Han}]*$/u);
    expect(zh).not.toMatch(/[。；]$|^\s|\s$/);
    expect(en).not.toMatch(/[.;]$|^\s|\s$/);
    if (!GROUND_TEXTS[code].zh.includes('{')) expect({ zh, en }).toEqual(GROUND_TEXTS[code]);
  });
});

describe('readings in words', () => {
  it.each(Object.keys(READING_CHOICES) as ReadingId[])('%s', (id) => {
    for (const choice of READING_CHOICES[id]) {
      const policy = withReadings({ [id]: choice });
      const zh = explainReading(id, 'zh', policy);
      const en = explainReading(id, 'en', policy);
      expect(zh.question).toMatch(/\p{Script=Han}.*？$/u);
      expect(en.question).toMatch(/^[A-Z].*\?$/);
      expect(zh.choice).toMatch(/\p{Script=Han}/u);
      expect(en.choice).toMatch(/[a-z]/);
      const ground = { clause: '3.2.1.p1.s1', code: 'as-read', reading: id } as const;
      expect(explainGround(ground, 'zh', policy)).toBe(`原文未明，按“${zh.choice}”理解`);
      expect(explainGround(ground, 'en', policy)).toBe(`the text is open; read as: ${en.choice}`);
    }
  });

  it('follow the policy that is given, the draft unless one is', () => {
    const strict = withReadings({ 'one-month': 'thirty-days' });
    const draft = explainReading('one-month', 'zh').choice;
    expect(explainReading('one-month', 'zh', strict).choice).not.toBe(draft);
    expect(explainReading('one-month', 'zh', withReadings({})).choice).toBe(draft);
  });

  it('no two choices of a reading have the same words', () => {
    for (const id of Object.keys(READING_CHOICES) as ReadingId[]) {
      for (const lang of ['zh', 'en'] as const) {
        const words = READING_CHOICES[id].map(
          (choice) => explainReading(id, lang, withReadings({ [id]: choice })).choice,
        );
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });
});
