import { describe, expect, it } from 'vitest';
import { contestOfDossier } from '../../src/analysis/contest/dossier.js';
import { assess } from '../../src/dossier/assess.js';
import { library } from '../../src/lib/version.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { renderCsv } from '../../src/report/sheet/render.js';
import { CLOSURE, example, WORKS_OF_AREA } from '../support/dossiers.js';
import { DRAFT_HASH } from '../support/policies.js';

const lines = (text: string): string[] => text.split('\r\n');

/** The part of a text from the line that is its title to the next empty line. */
function part(text: string, title: string): string[] {
  const all = lines(text);
  const from = all.indexOf(title);
  return all.slice(from, all.indexOf('', from));
}

const UNDER_EN = [
  'Policy,changshu-2023-draft',
  `Policy hash,${DRAFT_HASH}`,
  'Policy status,consultation draft',
  `Library,pollutant-quota-rules ${library.version}`,
  '',
];
const UNDER_ZH = [
  '政策,changshu-2023-draft',
  `政策哈希,${DRAFT_HASH}`,
  '政策状态,征求意见稿',
  `程序,pollutant-quota-rules ${library.version}`,
  '',
];
const NOTE_EN =
  '"This sheet rests on a consultation draft and binds nobody. The measure adopted later, 常政办发规字〔2023〕3号, is not encoded here."';
const NOTE_ZH =
  '本表依据征求意见稿测算，不具法律效力。常熟市其后印发的正式文件为常政办发规字〔2023〕3号，本工具未收录其条文。';

it('3.2.4.s1d of a reduction project: papers and split', () => {
  expect(lines(renderCsv(assess({ ...CLOSURE, submitted: ['closure-photos'] }), 'en'))).toEqual([
    'Entry of a reduction project (working sheet)',
    'Item,Content',
    'Project,某印染厂关闭',
    'Place,梅李镇',
    'Source,"closure, or elimination of capacity"',
    'Carried out,industrial discharger · other works',
    'Demolished,2023-05-20',
    ...UNDER_EN,
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
    'Other conclusions',
    'Item,Outcome,Clauses',
    'entry,may apply for entry,3.2.1.p1.s1 3.2.1.p1.i3',
    'route,"prepared by the area, reviewed by the area, filed by the county bureau",3.2.2.p2.s1b 3.2.3.s1a',
    'last day of entry,2023-12-31 (in principle),3.2.2.p1.s1b',
    '',
    NOTE_EN,
    '',
  ]);
});

it('3.2.4.s1b no digit of an endless share is lost in a spreadsheet', () => {
  const third = assess({
    ...WORKS_OF_AREA,
    passed: { COD: '1' },
    upperFunds: { allocated: '1', total: '3' },
  });
  expect(part(renderCsv(third), '分级入库分配表（单位：吨/年）').at(-1)).toBe(
    '化学需氧量 COD,0.333333333333,0.2000000000001,0.09333333333338,0.37333333333352,0,1',
  );
  const seven = assess({
    ...WORKS_OF_AREA,
    passed: { COD: '100' },
    upperFunds: { allocated: '1', total: '7' },
  });
  expect(part(renderCsv(seven), '分级入库分配表（单位：吨/年）').at(-1)).toBe(
    '化学需氧量 COD,14.285714285714,25.7142857142858,"=""12.00000000000004""","=""48.00000000000016""",0,100',
  );
});

it('3.2.1.p3.s1 of a project that may not enter: no split below its heading', () => {
  const text = renderCsv(assess(example('listed-livestock-works.json')));
  expect(part(text, '分级入库分配表（单位：吨/年）')).toEqual([
    '分级入库分配表（单位：吨/年）',
    '污染物,省库,苏州市级,市本级库,乡镇库,园区库,合计',
  ]);
  expect(lines(text)).toContain('入库,不得申请入库,3.2.1.p3.s1');
});

it('3.3.2.s1 of a construction project: offset, balance, sources', () => {
  expect(lines(renderCsv(assess(example('strategic-new-build.json'))))).toEqual([
    '建设项目总量指标测算（工作用表）',
    '项,内容',
    '项目,碧溪街道某电子材料新建项目',
    '地点,碧溪街道（限值限量园区：常熟经济技术开发区）',
    '性质,新建 · 战略性新兴产业',
    '使用日期,2024-05-06',
    '上年度,2023 年：水达标，大气未达标，重点减排项目已完成，约束性减排任务已完成',
    ...UNDER_ZH,
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
    '其他结论',
    '项,结论,条款',
    '化学需氧量·已购指标（第 1 笔）,计入,3.3.3.p2.s1a 3.3.3.p2.s1b 3.3.3.p2.s1c',
    '总量是否足够,不足,',
    '办理,园区管理部门审核,3.3.3.p1.s1a 3.3.3.p1.s1c',
    '',
    NOTE_ZH,
    '',
  ]);
});

it('3.3.4.p3.s1f of an area: sources and commitments', () => {
  expect(lines(renderCsv(assess(example('area-status.json')), 'en'))).toEqual([
    'Status of an area (working sheet)',
    'Item,Content',
    'Area,辛庄镇',
    'Year,2024',
    'Day of asking,2024-11-15',
    'Year before,"2023: water target met, air target met, key projects completed, binding task completed"',
    'Banks,not suspended',
    'Cross-region,suspended since 2024-07-01',
    ...UNDER_EN,
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
    NOTE_EN,
    '',
  ]);
});

describe('what is contested', () => {
  const csvOf = (file: string, lang: 'zh' | 'en'): string => {
    const { assessment, contested } = contestOfDossier(example(file), changshu2023Draft);
    return renderCsv(assessment, lang, { contested });
  };

  it('3.3.4.p4.s1 has a column of its own in every table, by the numbers of the points', () => {
    const text = csvOf('strategic-renovation.json', 'zh');
    expect(part(text, '总量平衡表（单位：吨/年）')).toEqual([
      '总量平衡表（单位：吨/年）',
      '污染物,需替代量,本级库,已购,可用量,缺口,结论,条款,争议',
      '化学需氧量 COD,6.4,0,6.4,6.4,0,足够,3.3.2.s1,',
      '总磷 TP,0.1,0.055,0,0.055,0.045,不足,3.3.2.s1,',
      '挥发性有机物 VOCs,2.4,2,0,2,0.4,不足,3.3.2.s1,※4',
    ]);
    expect(part(text, '指标来源').slice(1)).toEqual([
      '污染物,本级库,上级库,市本级调剂,板块调剂,跨区域购买,交易,争议',
      '化学需氧量 COD,可用,可用,可用,可用,可用,可用,※1 ※2',
      '总磷 TP,可用,可用,不可用,不可用,可用,可用,※1 ※3',
      '挥发性有机物 VOCs,可用,不可用,不可用,不可用,不可用,不可用,※4 ※5',
    ]);
  });

  it('3.3.4.p4.s1 is told with the question, the reading taken, the other, and what it would say', () => {
    expect(
      part(csvOf('strategic-renovation.json', 'zh'), '有争议的结论（※）：换一种理解，结论即不同'),
    ).toContain(
      '※4,挥发性有机物·缺口,0.4 吨/年,不具备使用条件的板块，能否使用本级储备库？,可以使用，禁用不及于本级库,不可使用，本级库同样须具备条件,2.4 吨/年,3.3.4.p4.s1',
    );
  });

  it('3.2.2.p1.s1c also where the line is in no table', () => {
    const text = csvOf('dyeing-works-closure.json', 'en');
    expect(part(text, 'Other conclusions').at(-1)).toBe(
      'last day of entry,2023-12-31 (in principle),3.2.2.p1.s1b 3.2.2.p1.s1c,※1',
    );
    expect(part(text, '"Contested lines (※): another reading, another answer"')).toEqual([
      '"Contested lines (※): another reading, another answer"',
      'Contested,Item,Outcome,What the text leaves open,Taken here,Another reading,Outcome then,Clauses',
      '※1,last day of entry,2023-12-31 (in principle),Is cancelling a permit a change of it?,"not a change, so no limit runs from it","a change, so the limit of one month runs from the cancellation",2023-07-30 (binding),3.2.2.p1.s1c',
    ]);
  });

  it('3.2.2.p1.s1c names the reading of the policy that was applied, and none where that was not given', () => {
    const readings = { ...changshu2023Draft.readings, 'permit-cancellation': 'a-change' } as const;
    const policy = { ...changshu2023Draft, id: 'mine', readings };
    const { assessment, contested } = contestOfDossier(example('dyeing-works-closure.json'), policy);
    const given = renderCsv(assessment, 'en', { contested, policy });
    expect(given).toContain('\r\nPolicy,mine\r\n');
    expect(given).toContain(
      ',Is cancelling a permit a change of it?,"a change, so the limit of one month runs from the cancellation",',
    );
    expect(renderCsv(assessment, 'en', { contested })).toContain(
      ',Is cancelling a permit a change of it?,as the policy says,',
    );
  });
});
