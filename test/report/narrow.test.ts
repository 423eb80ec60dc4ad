import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { renderSheet } from '../../src/report/sheet/render.js';
import { BUILD, example, exampleFiles } from '../support/dossiers.js';

/** Columns on a terminal, counted here: Chinese and full-width forms take two. */
const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1), 0);

/** The lines over a width that could have been broken: at a blank, or between Chinese characters. */
const tooWide = (text: string, width: number): string[] =>
  text
    .split('\n')
    .filter((line) => columns(line) > width && /\S\s+\S|[\u4e00-\u9fff]{2}/.test(line.trimStart()));

describe('at 40 columns', () => {
  it('the tables of a construction project become blocks', () => {
    const lines = renderSheet(assess(example('strategic-new-build.json')), { width: 40 }).split('\n');
    const at = lines.indexOf('总量平衡表（单位：吨/年）');
    expect(lines.slice(at + 1, at + 9)).toEqual([
      '化学需氧量 COD',
      '  需替代量  6.4',
      '  本级库    0',
      '  已购      6.4',
      '  可用量    6.4',
      '  缺口      0',
      '  结论      足够',
      '  条款      3.3.2.s1',
    ]);
  });

  it('the tables of an area become blocks', () => {
    const lines = renderSheet(assess(example('area-status.json')), { width: 40, lang: 'en' }).split('\n');
    const at = lines.indexOf('Commitments (t/a)');
    expect(lines.slice(at + 1, at + 8)).toEqual([
      'TP',
      '  Transferred  2023-06-01',
      '  Committed    0.5',
      '  Last day     2024-12-31',
      '  State        due soon',
      '  Days left    46',
      '  Clauses      3.3.4.p3.s1f',
    ]);
  });

  it('the tables of a reduction project become blocks', () => {
    const lines = renderSheet(assess(example('dyeing-works-closure.json')), { width: 40 }).split('\n');
    const at = lines.indexOf('总磷 TP');
    expect(lines.slice(at, at + 7)).toEqual([
      '总磷 TP',
      '  省库      0',
      '  苏州市级  0.01875',
      '  市本级库  0.00875',
      '  乡镇库    0.035',
      '  园区库    0',
      '  合计      0.0625',
    ]);
  });
});

describe('no line is wider than the sheet, where it can be broken', () => {
  it.each(exampleFiles())('%s', (file) => {
    const assessment = assess(example(file));
    for (const lang of ['zh', 'en'] as const) {
      for (const width of [40, 60, 80, 100, 140]) {
        expect(tooWide(renderSheet(assessment, { lang, width }), width)).toEqual([]);
      }
    }
  });

  it.each(['zh', 'en'] as const)('with a shortfall of all eight pollutants, in %s', (lang) => {
    const all = { COD: '1', 'NH3-N': '1', TN: '1', TP: '1', SO2: '1', NOx: '1', VOCs: '1', PM: '1.000001' };
    const none = { COD: '0', 'NH3-N': '0', TN: '0', TP: '0', SO2: '0', NOx: '0', VOCs: '0', PM: '0' };
    const assessment = assess({ ...BUILD, increase: all, holdings: none });
    expect(tooWide(renderSheet(assessment, { lang, width: 100 }), 100)).toEqual([]);
  });
});

describe('paint', () => {
  it.each([100, 60, 40])('moves nothing at %i columns', (width) => {
    const paint = (tone: string, text: string): string => `\u001b[${tone.length}m${text}\u001b[0m`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes are what is looked for
    const codes = /\u001b\[\d+m/g;
    for (const file of exampleFiles()) {
      const assessment = assess(example(file));
      for (const lang of ['zh', 'en'] as const) {
        const painted = renderSheet(assessment, { lang, width, paint });
        expect(painted).toMatch(codes);
        expect(painted.replaceAll(codes, '')).toBe(renderSheet(assessment, { lang, width }));
      }
    }
  });

  it('keeps a late entry on its line', () => {
    const paint = (_tone: string, text: string): string => `\u001b[31m${text}\u001b[39m`;
    const works = example('state-funded-sewage-works.json');
    const late = assess({ ...works, enteredOn: '2024-01-01' } as typeof works);
    const painted = renderSheet(late, { lang: 'en', width: 64, paint });
    expect(painted.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(
      renderSheet(late, { lang: 'en', width: 64 }),
    );
  });
});
