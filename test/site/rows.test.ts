import { expect, test } from 'vitest';
import { pasted } from '../../docs/.vitepress/lib/rows.js';

test.each([
  ['two columns', '化学需氧量\t1.5\n氨氮\t0.12', { COD: '1.5', 'NH3-N': '0.12' }, []],
  ['two rows', 'COD\tTP\tVOCs\n3.2\t0.05\t1.2', { COD: '3.2', TP: '0.05', VOCs: '1.2' }, []],
  ['lines of Windows, blank ones too', 'TN\t2\r\n\r\nPM\t0\r\n', { TN: '2', PM: '0' }, []],
  ['figures as they are, to the last digit', 'TP\t0.050', { TP: '0.050' }, []],
  ['a heading, which is told', '污染物\t数量\nCOD\t1', { COD: '1' }, ['污染物 数量']],
  ['an amount with a unit, which is told', 'COD\t1吨', {}, ['COD 1吨']],
  ['two amounts, of which none is guessed', 'COD\t1\t2', {}, ['COD 1 2']],
  ['a pollutant that is none', '二恶英\t1', {}, ['二恶英 1']],
])('reads %s', (_title, text, amounts, left) => {
  expect(pasted(text)).toEqual({ amounts, left });
});
