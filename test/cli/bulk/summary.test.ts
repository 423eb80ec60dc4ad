import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/sheet/width.js';
import { bulk, ndjson } from '../../support/bulk.js';
import { BUILD, CLOSURE, WORKS_OF_AREA, XINZHUANG } from '../../support/dossiers.js';

const INPUT = ndjson(
  { ...CLOSURE, passed: { COD: '10.1' } },
  { ...CLOSURE, passed: { COD: '0.2' } },
  WORKS_OF_AREA,
  { ...CLOSURE, onKeyList: true, countedTowardTask: true },
  BUILD,
  { ...BUILD, increase: { COD: '1.1' } },
  XINZHUANG,
  { kind: 'constructoin' },
);

const summed = async (input: string) => JSON.parse((await bulk(input, { summary: 'json' })).out);

describe('a summary as JSON', () => {
  it('counts kinds, outcomes and mistakes', async () => {
    const { kinds, outcomes, errors } = await summed(INPUT);
    expect(kinds).toEqual({ reduction: 4, construction: 2, area: 1 });
    expect(outcomes).toEqual({
      reduction: { permitted: 3, refused: 1 },
      construction: { sufficient: 1, short: 1 },
    });
    expect(errors).toMatchObject({ records: 1, codes: { 'not-in-list': 1 }, first: [{ line: 8 }] });
  });

  it('3.2.4.s1c 3.2.4.s1d adds up what enters each bank, exactly', async () => {
    expect((await summed(INPUT)).splits).toEqual({
      COD: { province: '0', prefecture: '33.09', city: '15.442', township: '61.768', park: '0' },
    });
  });

  it('3.3.2.s1 3.3.2.s2b adds up what must be offset, exactly', async () => {
    expect((await summed(INPUT)).offsets).toEqual({
      COD: { required: '4.2', available: '4', shortfall: '0.2' },
    });
  });

  it('3.2.1.p3.s1 counts a clause once for each dossier that cites it', async () => {
    const { clauses } = await summed(INPUT);
    expect([clauses['3.2.1.p3.s1'], clauses['3.3.2.s2b'], clauses['3.2.4.s1d']]).toEqual([1, 2, 3]);
  });

  it('keeps the first ten records of mistakes', async () => {
    const { errors } = await summed('x\n'.repeat(12));
    expect([errors.records, errors.first.length, errors.codes]).toEqual([12, 10, { 'invalid-json': 12 }]);
  });
});

describe('a summary as a sheet', () => {
  it('draws counts as bars and totals as tables', async () => {
    const { code, out } = await bulk(INPUT, { summary: 'text' });
    expect(code).toBe(1);
    expect(out).toContain(
      `Reduction projects     4  ${'#'.repeat(40)}\n  may apply for entry  3  ${'#'.repeat(30)}\n`,
    );
    expect(out).toMatch(/\nCOD +0 +33\.09 +15\.442 +61\.768 +0 +110\.3\n/);
    expect(out).toMatch(/\nCOD +4\.2 +4 +0\.2\n/);
    expect(out).toContain('- line 8: kind: expected one of reduction, construction, area');
  });

  it.each(['zh', 'en'] as const)('fits a narrow terminal in %s', async (lang) => {
    const { out } = await bulk(INPUT, { summary: 'text', lang }, { columns: 44 });
    expect(out.split('\n').filter((line) => displayWidth(line) > 44)).toEqual([]);
  });

  it.each(['', '\n\n', '[\n', '{}\n{}\n'])(
    'of %j, where nothing was assessed, cites nothing',
    async (input) => {
      const { out } = await bulk(input, { summary: 'text' });
      expect(out).toMatch(/^Summary of many dossiers/);
      expect(out).not.toContain('Clauses cited');
    },
  );
});
