import { expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { renderCsv } from '../../src/report/render.js';
import { CLOSURE, example, WORKS_OF_AREA } from '../support/dossiers.js';

const lines = (text: string): string[] => text.split('\r\n');

it('3.2.4.s1d of a reduction project: papers and split', () => {
  expect(lines(renderCsv(assess({ ...CLOSURE, submitted: ['closure-photos'] }), 'en'))).toEqual([
    'Checklist of papers',
    'Paper,State',
    'entry project document,missing',
    'closure statement of the area,missing',
    'day of demolition,missing',
    'photos of the closure,submitted',
    'original EIA,missing',
    'reduction calculation,missing',
    'output before closure,missing',
    'proof of permit cancellation,missing',
    '',
    'Split between the banks (t/a)',
    'Pollutant,Province,Suzhou,City,Township,Park,Total',
    'COD,0,3,1.4,5.6,0,10',
    '',
  ]);
});

it('3.2.4.s1b no digit of an endless share is lost in a spreadsheet', () => {
  const third = assess({
    ...WORKS_OF_AREA,
    passed: { COD: '1' },
    upperFunds: { allocated: '1', total: '3' },
  });
  expect(lines(renderCsv(third)).at(-2)).toBe(
    '化学需氧量 COD,0.333333333333,0.2000000000001,0.09333333333338,0.37333333333352,0,1',
  );
  const seven = assess({
    ...WORKS_OF_AREA,
    passed: { COD: '100' },
    upperFunds: { allocated: '1', total: '7' },
  });
  expect(lines(renderCsv(seven)).at(-2)).toBe(
    '化学需氧量 COD,14.285714285714,25.7142857142858,"=""12.00000000000004""","=""48.00000000000016""",0,100',
  );
});

it('3.2.1.p3.s1 of a project that may not enter: no split below its heading', () => {
  expect(lines(renderCsv(assess(example('listed-livestock-works.json')))).slice(-4)).toEqual([
    '',
    '分级入库分配表（单位：吨/年）',
    '污染物,省库,苏州市级,市本级库,乡镇库,园区库,合计',
    '',
  ]);
});

it('3.3.2.s1 of a construction project: offset, balance, sources', () => {
  expect(lines(renderCsv(assess(example('strategic-new-build.json'))))).toEqual([
    '减量替代计算表（单位：吨/年）',
    '污染物,新增量,倍数,需替代量,条款',
    expect.stringMatching(/^化学需氧量 COD,3\.2,2,6\.4,3\.3\.2\.s2b/),
    '总磷 TP,0.05,≥1.1,0.055,3.3.2.s2a',
    '挥发性有机物 VOCs,1.2,2,2.4,3.3.2.s2b',
    '',
    '总量平衡表（单位：吨/年）',
    '污染物,需替代量,本级库,已购,可用量,缺口,结论,条款',
    '化学需氧量 COD,6.4,0,6.4,6.4,0,足够,3.3.2.s1',
    '总磷 TP,0.055,0.055,0,0.055,0,足够,3.3.2.s1',
    '挥发性有机物 VOCs,2.4,2,0,2,0.4,不足,3.3.2.s1',
    '',
    '指标来源',
    '污染物,本级库,上级库,市本级调剂,板块调剂,跨区域购买,交易',
    '化学需氧量 COD,可用,可用,可用,可用,可用,可用',
    '总磷 TP,可用,可用,不可用,不可用,不可用,可用',
    '挥发性有机物 VOCs,可用,不可用,不可用,不可用,不可用,不可用',
    '',
  ]);
});

it('3.3.4.p3.s1f of an area: sources and commitments', () => {
  expect(lines(renderCsv(assess(example('area-status.json')), 'en'))).toEqual([
    'Sources of quota (were the own bank short)',
    'Pollutant,Medium,Own bank,Upper banks,City transfer,Area transfer,Cross-region',
    'COD,water,open,open,open,open,closed',
    'NH3-N,water,open,open,closed,closed,closed',
    'TN,water,open,open,open,open,closed',
    'TP,water,open,open,open,open,closed',
    'SO2,air,open,open,open,open,closed',
    'NOx,air,open,open,open,open,closed',
    'VOCs,air,open,open,open,open,closed',
    'PM,air,open,open,open,open,closed',
    '',
    'Commitments (t/a)',
    'Pollutant,Transferred,Committed,Last day,State,Days left,Clauses',
    'TP,2023-06-01,0.5,2024-12-31,due soon,46,3.3.4.p3.s1f',
    'NH3-N,2022-09-09,1.5,2023-12-31,breached,,3.3.4.p3.s1f 3.3.4.p3.s1g',
    'COD,2024-02-20,6,2025-12-31,running,411,3.3.4.p3.s1f',
    '',
  ]);
});
