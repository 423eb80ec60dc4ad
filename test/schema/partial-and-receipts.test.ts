import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/receipt/receipt.js';
import { assess } from '../../src/dossier/assess.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import { safeParsePartialDossier } from '../../src/schema/parse-partial.js';
import { safeParseReceipt } from '../../src/schema/receipt.js';
import { exampleData } from '../support/examples.js';

describe('a partial dossier', () => {
  it('may lack anything but its kind', () => {
    for (const kind of ['reduction', 'construction', 'area']) {
      expect(safeParsePartialDossier({ kind }).data).toEqual({ kind });
    }
    for (const input of [{}, null, [], 'x', { kind: 'other' }]) {
      expect(safeParsePartialDossier(input).success).toBe(false);
    }
  });

  it('3.1.1.s1 names pollutants by their symbols, wherever they stand', () => {
    const parsed = safeParsePartialDossier({
      kind: 'construction',
      increase: { 总磷: '0.1', cod: '2' },
      holdings: { 化学需氧量: '1' },
      breaches: ['氨氮'],
      purchases: [{ pollutant: '总磷', amount: '0.1', completed: true }],
    });
    expect(parsed.data).toEqual({
      kind: 'construction',
      increase: { TP: '0.1', COD: '2' },
      holdings: { COD: '1' },
      breaches: ['NH3-N'],
      purchases: [{ pollutant: 'TP', amount: '0.1', completed: true }],
    });
  });

  it('is refused for what is there and wrong, and only for that', () => {
    const parsed = safeParsePartialDossier({
      kind: 'construction',
      on: '2024-02-30',
      increas: {},
      increase: { TP: '-1' },
    });
    expect(parsed.error?.problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'negative-amount increase.TP',
      'not-a-date on',
      'unknown-key increas',
    ]);
  });

  it('that is whole is the dossier', () => {
    const whole = exampleData('strategic-new-build');
    expect(safeParsePartialDossier(whole).data).toEqual(parseDossier(whole));
  });
});

describe('a receipt', () => {
  const made = JSON.parse(JSON.stringify(receipt(assess(parseDossier(exampleData('area-status'))))));

  it('of assess is in order', () => {
    expect(safeParseReceipt(made).data).toEqual(made);
  });

  it.each([
    [{ ...made, hash: 5 }, 'hash'],
    [{ ...made, lines: [{ id: 'entry' }] }, 'lines[0].words'],
    [{ ...made, more: true }, 'more'],
    [{ ...made, policy: { id: 'x' } }, 'policy.status'],
    [[], ''],
  ])('with something wrong is refused: %#', (input, path) => {
    expect(safeParseReceipt(input).error?.problems.map((problem) => problem.path)).toContain(path);
  });
});
