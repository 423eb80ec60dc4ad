import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { clauses, summaryOf } from '../../src/policy/clauses.js';
import { readings } from '../../src/policy/readings.js';
import { renderSheet } from '../../src/report/sheet/render.js';
import { explainGround, explainReading } from '../../src/report/words/explain.js';
import { CLAUSE_IDS, type ClauseId } from '../../src/types/clause.js';
import type { Parameters, Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';
import type { GroundCode } from '../../src/types/ruling.js';
import { example } from '../support/dossiers.js';

const policyWith = (parameters: Partial<Parameters>, chosen: Partial<Readings> = {}): Policy =>
  deepFreeze<Policy>({
    ...changshu2023Draft,
    id: 'another',
    parameters: { ...changshu2023Draft.parameters, ...parameters },
    readings: { ...changshu2023Draft.readings, ...chosen },
  });

/** A clause under a policy of other figures: what both languages say then, and what neither says any more. */
const OTHERWISE: readonly [
  ClauseId,
  Partial<Parameters>,
  says: readonly [zh: string, en: string],
  not: readonly [zh: string, en: string],
][] = [
  ['3.2.4.s1c', { prefectureShare: '0.2' }, ['的 20% 由苏州', 'collects 20%.'], ['30', '30']],
  ['3.2.4.s1c', { prefectureShare: '0.125' }, ['的 12.5% 由苏州', 'collects 12.5%.'], ['30', '30']],
  [
    '3.2.4.s1d',
    { cityShare: '0.3', townshipShare: '0.7' },
    ['按 3:7 分储', 'stored 3:7 between'],
    ['2:8', '2:8'],
  ],
  [
    '3.2.4.s1d',
    { cityShare: '0.25', townshipShare: '0.75' },
    ['按 25:75 分储', 'stored 25:75 between'],
    ['2:8', '2:8'],
  ],
  [
    '3.2.4.s1d',
    { cityShare: '0', townshipShare: '1' },
    ['按 0:10 分储', 'stored 0:10 between'],
    ['2:8', '2:8'],
  ],
  ['3.3.2.s2a', { strategicRatio: '1.2' }, ['的 1.2 倍减量', 'no less than 1.2 times'], ['1.1', '1.1']],
  ['3.3.2.s2b', { generalRatio: '3' }, ['的 3 倍减量', 'at 3 times'], ['2', '2']],
  [
    '3.3.2.s1',
    { floorRatio: '1.05' },
    ['不得少于新增排放量的 1.05 倍。', 'nor less than 1.05 times what the project adds.'],
    ['指标。', 'required to offset.'],
  ],
  [
    '3.3.2.s2a',
    {
      keyWaterPollutants: {
        ...changshu2023Draft.parameters.keyWaterPollutants,
        'nitrogen-and-phosphorus': ['TN', 'COD'],
      },
    },
    ['重点水污染物（化学需氧量和总氮）', 'key water pollutants (COD and TN)'],
    ['磷', 'phosphorus'],
  ],
  [
    '3.2.1.p1.s1',
    { planPeriodStart: '2026-01-01' },
    ['2026-01-01 开始以来', 'from 2026-01-01 onward'],
    ['十四五', '14th'],
  ],
  ['3.2.2.p1.s1c', { entryMonths: 3 }, ['变更后 3 个月内', 'within 3 months of'], ['一个月', 'one month']],
  [
    '3.3.3.p1.s1b',
    { townshipLikePlaces: ['新材料产业园', '服装城'] },
    [
      '在乡镇、街道、新材料产业园或服装城的',
      'In a township, a subdistrict, the New Materials Industrial Park or 服装城,',
    ],
    ['街道或新', 'subdistrict or the'],
  ],
  [
    '3.3.3.p1.s1b',
    { townshipLikePlaces: [] },
    ['在乡镇或街道的', 'In a township or a subdistrict,'],
    ['新材料', 'New Materials'],
  ],
  [
    '3.3.3.p2.s1c',
    { tradablePollutants: ['COD', 'VOCs', 'TP'] },
    ['共三种：化学需氧量、总磷和挥发性有机物。', 'covers three: COD, TP and VOCs.'],
    ['氨氮', 'NH3-N'],
  ],
  [
    '3.3.3.p2.s1c',
    { tradablePollutants: ['COD'] },
    ['共一种：化学需氧量。', 'covers one: COD.'],
    ['氨氮', 'NH3-N'],
  ],
  ['3.3.3.p2.s1c', { tradablePollutants: [] }, ['共零种。', 'covers none.'], ['氨氮', 'NH3-N']],
  [
    '3.3.4.p3.s1f',
    { commitmentYears: 2 },
    ['须在其后 2 个年度之内', 'within the 2 following years'],
    ['下一年度', 'the following year'],
  ],
  [
    '3.4.1.p1.s1a',
    { parkTargetsMonth: 3 },
    ['每年 3 月底之前', 'By the end of March each year'],
    ['1 月', 'January'],
  ],
  [
    '3.4.1.p2.s1a',
    { parkDischargeMonth: 12 },
    ['每年 12 月底之前', 'By the end of December each year'],
    ['每年 2 月', 'February'],
  ],
  [
    '3.1.2.s1e',
    { parks: { CEDZ: ['常熟经济技术开发区'], CHTZ: ['常熟高新技术产业开发区', '沙家浜镇', '莫城街道'] } },
    ['（包括沙家浜镇和莫城街道）', 'including Shajiabang Town and 莫城街道.'],
    ['碧溪', 'Bixi'],
  ],
];

describe('a clause of another policy', () => {
  it.each(OTHERWISE)('%s with %j', (id, parameters, [zh, en], [notZh, notEn]) => {
    const policy = policyWith(parameters);
    expect(summaryOf(id, 'zh', policy)).toContain(zh);
    expect(summaryOf(id, 'en', policy)).toContain(en);
    expect(summaryOf(id, 'zh', policy)).not.toContain(notZh);
    expect(summaryOf(id, 'en', policy)).not.toContain(notEn);
  });

  it('3.2.2.p1.s1c says the days where the month is read as days', () => {
    const policy = policyWith({ entryDays: 45 }, { 'one-month': 'thirty-days' });
    expect(summaryOf('3.2.2.p1.s1c', 'zh', policy)).toContain('变更后一个月（按 45 天计）内办结');
    expect(summaryOf('3.2.2.p1.s1c', 'en', policy)).toContain('within one month (counted as 45 days) of');
  });

  it('T every parameter of the text is held here, except the days of a month', () => {
    const held = new Set(OTHERWISE.flatMap(([, parameters]) => Object.keys(parameters)));
    const all = Object.keys(changshu2023Draft.parameters);
    expect(all.filter((name) => !held.has(name))).toEqual(['entryDays']);
  });

  it('T every other clause says the same under any policy', () => {
    const otherwise = policyWith(Object.assign({}, ...OTHERWISE.map(([, parameters]) => parameters)));
    const touched = new Set(OTHERWISE.map(([id]) => id));
    for (const id of CLAUSE_IDS.filter((each) => !touched.has(each))) {
      expect(summaryOf(id, 'zh', otherwise)).toBe(clauses[id].summary.zh);
      expect(summaryOf(id, 'en', otherwise)).toBe(clauses[id].summary.en);
    }
  });

  it('3.3.2.s2a a ratio that is written with a nought more is the same', () => {
    const policy = policyWith({ strategicRatio: '1.10', prefectureShare: '0.30' });
    for (const id of ['3.3.2.s2a', '3.2.4.s1c'] as const)
      expect(summaryOf(id, 'zh', policy)).toBe(clauses[id].summary.zh);
  });
});

/** A ground under a policy of other figures. */
const GROUNDS: readonly [ClauseId, GroundCode, Partial<Parameters>, zh: string, en: string][] = [
  [
    '3.2.1.p1.s1',
    'completed-in-plan-period',
    { planPeriodStart: '2026-01-01' },
    '在 2026-01-01 以来',
    'not before 2026-01-01',
  ],
  [
    '3.2.1.p1.s1',
    'not-in-plan-period',
    { planPeriodStart: '2026-01-01' },
    '不属于 2026-01-01 以来',
    'from before 2026-01-01',
  ],
  [
    '3.2.2.p1.s1c',
    'entry-within-month-of-permit-change',
    { entryMonths: 2 },
    '变更后 2 个月内',
    'within 2 months of',
  ],
  ['3.2.2.p1.s1c', 'month-could-not-apply', { entryMonths: 2 }, '，2 个月的期限', 'the limit of 2 months'],
  [
    '3.3.3.p1.s1b',
    'township-reviews-first',
    { townshipLikePlaces: [] },
    '在乡镇或街道，',
    'in a township or a subdistrict,',
  ],
  [
    '3.3.4.p3.s1f',
    'commitment-due-next-year',
    { commitmentYears: 3 },
    '调剂后第 3 年年底前',
    'the end of year 3 after the transfer',
  ],
];

describe('grounds and readings of another policy', () => {
  it.each(GROUNDS)('%s %s with %j', (clause, code, parameters, zh, en) => {
    const policy = policyWith(parameters);
    expect(explainGround({ clause, code }, 'zh', policy)).toContain(zh);
    expect(explainGround({ clause, code }, 'en', policy)).toContain(en);
  });

  it.each([
    ['3.2.2.p1.s1c', 'one-month', 'thirty-days', { entryDays: 45 }, '第 45 日', 'day 45'],
    [
      '3.2.2.p1.s1c',
      'one-month',
      'calendar-month',
      { entryMonths: 2 },
      '其后第 2 个月同日',
      'month 2 after it',
    ],
    [
      '3.2.4.s1d',
      'city-run-remainder',
      'two-eight',
      { cityShare: '0.3', townshipShare: '0.7' },
      '按 3:7 分储',
      'at 3:7',
    ],
    [
      '3.3.2.s2b',
      'strategic-other-pollutants',
      'double',
      { generalRatio: '2.5' },
      '按 2.5 倍',
      'at 2.5 times',
    ],
    [
      '3.3.2.s1',
      'strategic-other-pollutants',
      'floor',
      { floorRatio: '1.05' },
      '不低于 1.05 倍',
      'at least 1.05',
    ],
    [
      '3.3.2.s2b',
      'renovation-and-expansion',
      'double',
      { generalRatio: '2.5' },
      '一律按 2.5 倍',
      '2.5 times',
    ],
    [
      '3.3.2.s2a',
      'renovation-and-expansion',
      'as-expansion',
      { strategicRatio: '1.2' },
      '至少 1.2 倍',
      '1.2 times',
    ],
    [
      '3.3.4.p3.s1c',
      'cross-region-pollutants',
      'tradable',
      { tradablePollutants: ['COD'] },
      '一项',
      'one pollutant ',
    ],
    [
      '3.3.4.p3.s1c',
      'cross-region-pollutants',
      'all',
      { tradablePollutants: ['COD', 'TP'] },
      '仍限两项',
      'two pollutants',
    ],
    [
      '3.3.2.s2a',
      'key-water-pollutants',
      'all-water',
      {
        keyWaterPollutants: {
          ...changshu2023Draft.parameters.keyWaterPollutants,
          'all-water': ['COD', 'TP'],
        },
      },
      '化学需氧量和总磷',
      'COD and TP',
    ],
  ] as const)('%s %s read as %s with %j', (_clause, id, choice, parameters, zh, en) => {
    const policy = policyWith(parameters as Partial<Parameters>, { [id]: choice });
    expect(explainReading(id, 'zh', policy).choice).toContain(zh);
    expect(explainReading(id, 'en', policy).choice).toContain(en);
  });

  it.each([
    ['entry-date', { planPeriodStart: '2026-01-01' }, '属于 2026-01-01 以来', 'from 2026-01-01 onward'],
    ['permit-deadline', { entryMonths: 2 }, '变更后的 2 个月期限', 'the limit of 2 months'],
    ['one-month', { entryMonths: 2 }, '“2 个月内”', '“within 2 months”'],
    ['new-materials-park', { townshipLikePlaces: ['服装城'] }, '服装城在申报', 'the rank of 服装城'],
    ['cross-region-pollutants', { tradablePollutants: [] }, '可交易的零项', 'the zero pollutants'],
  ] as const)('T the question of %s with %j', (id, parameters, zh, en) => {
    const policy = policyWith(parameters as Partial<Parameters>);
    expect(explainReading(id, 'zh', policy).question).toContain(zh);
    expect(explainReading(id, 'en', policy).question).toContain(en);
  });

  it('T what is exported has the figures of the draft and no placeholder', () => {
    for (const id of Object.keys(READING_CHOICES) as ReadingId[]) {
      for (const lang of ['zh', 'en'] as const) {
        expect(readings[id].question[lang]).toBe(explainReading(id, lang).question);
      }
    }
    expect(JSON.stringify([clauses, readings])).not.toMatch(/\{\w+\}/);
  });
});

describe('a sheet of another policy', () => {
  const dossier = example('strategic-new-build.json');
  const policy = policyWith({ strategicRatio: '1.2' });
  const cited = (sheet: string): string => sheet.split('Clauses cited')[1]?.replaceAll(/\n +/g, ' ') ?? '';

  it('3.3.2.s2a prints and cites one and the same figure', () => {
    const sheet = renderSheet(assess(dossier, policy), { lang: 'en', policy });
    expect(sheet).toContain('≥ 1.2');
    expect(cited(sheet)).toContain('at no less than 1.2 times');
    expect(sheet).not.toContain('1.1');
  });

  it('3.3.2.s2a cites no figure where it is not told which policy that is', () => {
    for (const options of [{}, { policy: policyWith({ strategicRatio: '1.3' }) }]) {
      const sheet = renderSheet(assess(dossier, policy), { lang: 'en', ...options });
      expect(cited(sheet)).toContain('at no less than [as the policy says] times');
      expect(sheet).not.toMatch(/1\.[13]/);
    }
  });
});
