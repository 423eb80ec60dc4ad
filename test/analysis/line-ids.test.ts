import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/analysis/receipt/lines.js';
import { assess } from '../../src/dossier/assess.js';
import { isLineId } from '../../src/dossier/lines.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import type { Dossier } from '../../src/types/dossier.js';
import { example, exampleFiles } from '../support/dossiers.js';

describe('which lines a dossier of a kind may have', () => {
  it.each(exampleFiles())('those of docs/examples/%s', (file) => {
    const dossier = parseDossier(example(file));
    const ids = linesOf(assess(dossier)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !isLineId(dossier.kind, id))).toEqual([]);
  });

  it.each<[Dossier['kind'], string]>([
    ['reduction', 'split.NH3-N'],
    ['construction', 'priority'],
    ['construction', 'offsets.PM.purchases[12]'],
    ['construction', 'offsets.VOCs.use.cross-region-purchase'],
    ['area', 'commitments[0]'],
    ['area', 'pollutants.SO2.use.own-bank'],
  ])('%s: %s', (kind, id) => {
    expect(isLineId(kind, id)).toBe(true);
  });

  it.each<[Dossier['kind'], string]>([
    ['reduction', ''],
    ['reduction', 'split'],
    ['reduction', 'split.NH3N'],
    ['reduction', 'split.NH3-N.city'],
    ['reduction', 'sufficient'],
    ['construction', 'entry'],
    ['construction', 'offsets.TP'],
    ['construction', 'offsets.总磷.required'],
    ['construction', 'offsets.TP.use'],
    ['construction', 'offsets.TP.use.bank'],
    ['construction', 'offsets.TP.purchases[]'],
    ['construction', 'offsets.TP.purchases[x]'],
    ['construction', ' sufficient'],
    ['construction', 'sufficient\n'],
    ['area', 'commitments'],
    ['area', 'pollutants.TP.trade'],
    ['area', 'offsets.TP.use.own-bank'],
  ])('%s: not %j', (kind, id) => {
    expect(isLineId(kind, id)).toBe(false);
  });
});
