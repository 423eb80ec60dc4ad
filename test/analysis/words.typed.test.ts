import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/analysis/model/question.js';
import type { QuestionId } from '../../src/analysis/model/questions.js';
import { either, runs } from '../../src/analysis/model/words.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import { viewOf } from '../../src/analysis/space/space.js';
import type { Text } from '../../src/types/text.js';
import { draftWith } from '../support/analysis/lines.js';

const draft = draftWith({});
const OTHER = draftWith(
  { planPeriodStart: '2020-01-01', entryDays: 15, commitmentYears: 3 },
  { 'one-month': 'thirty-days', 'permit-cancellation': 'a-change' },
);

const wordsOf = (
  id: QuestionId,
  condition: string,
  keys: readonly string[],
  policies = [draft],
): string[] => {
  const question = QUESTIONS[id];
  const view = viewOf(question, policies);
  const found = question.conditions.find((each) => each.id === condition) as Condition;
  const { zh, en } = found.words(keys, view);
  return [zh, en];
};

describe('cases in words', () => {
  it.each([
    [
      'decideEntry',
      'completedOn',
      ['0'],
      '竣工日期（关闭类为拆除日期）早于 2021-01-01',
      'completion (of a closure: demolition) before 2021-01-01',
    ],
    [
      'decideEntry',
      'startedOn',
      ['0', 'absent'],
      '开工日期早于 2021-01-01 或开工日期不详',
      'start of the works before 2021-01-01 or start of the works not known',
    ],
    [
      'decideEntry',
      'completedOn-before-effect',
      ['false'],
      '要求生效前未竣工',
      'not completed before the requirement took effect',
    ],
    [
      'entryDeadline',
      'permitChangedOn',
      ['none', 'before'],
      '许可证未变更或竣工前许可证已变更',
      'permit not changed or permit changed before completion',
    ],
    [
      'entryDeadline',
      'permitChangedOn-months-and-year',
      ['after'],
      '许可证变更后满 1 个月之日晚于竣工当年年底',
      '1 calendar month from the permit’s change ends after the last day of the year of completion',
    ],
    [
      'entryDeadline',
      'permitChangedOn-months-and-year',
      ['before', 'on'],
      '许可证变更后满 1 个月之日不晚于竣工当年年底',
      '1 calendar month from the permit’s change ends on or before the last day of the year of completion',
    ],
    [
      'filingRoute',
      'implementer',
      ['industrial', 'agricultural'],
      '由工业排污单位或农业排污单位实施',
      'carried out by an industrial discharger or an agricultural discharger',
    ],
    [
      'filingRoute',
      'area',
      ['park', '新材料产业园'],
      '所在板块为限值限量园区或新材料产业园',
      'area: a limit-managed park or 新材料产业园',
    ],
    [
      'splitReduction',
      'upper-funds',
      ['none', 'part'],
      '未使用国家、省资金，或部分减排量与国家、省资金相应',
      'no national or provincial money, or part of the reduction corresponds to national and provincial money',
    ],
    [
      'decideTrade',
      'crossRegion',
      ['none', 'permitted'],
      '购买的是市内指标或板块可以跨区域购买的市外指标',
      'bought: quota of the city or quota from outside the city that the area may buy',
    ],
    [
      'decideUse',
      'target-of-own-medium',
      ['false'],
      '污染物所属要素上年度未达标',
      'target of the pollutant’s own medium missed in the year before',
    ],
    [
      'decideUse',
      'orders',
      ['none', 'cross-region'],
      '未被责令暂停使用指标或被责令暂停使用跨区域指标',
      'no order in force or ordered off quota from other regions',
    ],
    [
      'decideCityTransfer',
      'commitment-size',
      ['total'],
      '后续项目合计不少于调剂量，但并非逐项如此',
      'as much scheduled in total, but not of each pollutant',
    ],
    [
      'commitmentStatus',
      'on',
      ['1'],
      '查询日期晚于调剂次年年底',
      'asked after the end of the year after the transfer',
    ],
  ] as const)('%s, %s %j', (id, condition, keys, zh, en) => {
    expect(wordsOf(id, condition, keys)).toEqual([zh, en]);
  });

  it.each([
    [
      'decideEntry',
      'completedOn',
      ['1'],
      '竣工日期（关闭类为拆除日期）不早于 2020-01-01、早于 2021-01-01',
      'completion (of a closure: demolition) on or after 2020-01-01 and before 2021-01-01',
    ],
    [
      'decideEntry',
      'completedOn',
      ['1', '2'],
      '竣工日期（关闭类为拆除日期）不早于 2020-01-01',
      'completion (of a closure: demolition) on or after 2020-01-01',
    ],
    [
      'commitmentStatus',
      'on',
      ['0', '1'],
      '查询日期不晚于调剂后第 3 年年底',
      'asked by the end of year 3 after the transfer',
    ],
    [
      'commitmentStatus',
      'entries',
      ['1', 'never'],
      '承诺量全部入库的日期晚于调剂次年年底、不晚于调剂后第 3 年年底，或承诺量至查询日未全部入库',
      'all that was committed was entered after the end of the year after the transfer and by the end of year 3 after the transfer, or not all was entered by the day of asking',
    ],
    [
      'entryDeadline',
      'permitCancelledOn-days-and-year',
      ['after/before', 'after/on'],
      '许可证注销后满 30 天之日晚于竣工当年年底且许可证注销后满 15 天之日不晚于竣工当年年底',
      '30 days from the permit’s cancellation end after the last day of the year of completion and 15 days from the permit’s cancellation end on or before the last day of the year of completion',
    ],
    [
      'entryDeadline',
      'permitChangedOn-days-and-year',
      ['before/before', 'after/after'],
      '许可证变更后满 30 天之日早于竣工当年年底且许可证变更后满 15 天之日早于竣工当年年底或许可证变更后满 30 天之日晚于竣工当年年底且许可证变更后满 15 天之日晚于竣工当年年底',
      '30 days from the permit’s change end before the last day of the year of completion and 15 days from the permit’s change end before the last day of the year of completion or 30 days from the permit’s change end after the last day of the year of completion and 15 days from the permit’s change end after the last day of the year of completion',
    ],
  ] as const)('of two policies, %s, %s %j', (id, condition, keys, zh, en) => {
    expect(wordsOf(id, condition, keys, [draft, OTHER])).toEqual([zh, en]);
  });
});

describe('joining words', () => {
  const text = (zh: string, en: string): Text => ({ zh, en });
  const [one, two, three] = [text('甲', 'a'), text('乙', 'b'), text('丙', 'c')];

  it.each([
    [[one], '甲', 'a'],
    [[one, two], '甲或乙', 'a or b'],
    [[one, two, three], '甲、乙或丙', 'a, b or c'],
    [[text('甲、乙', 'a, b'), three], '甲、乙，或丙', 'a, b, or c'],
    [[text('早于 2021', 'before 2021'), three], '早于 2021 或丙', 'before 2021 or c'],
  ])('alternatives %j', (texts, zh, en) => {
    expect(either(texts)).toEqual({ zh, en });
  });

  it.each([
    [[], []],
    [[2], [[2, 2]]],
    [
      [3, 1, 2, 7, 5],
      [
        [1, 3],
        [5, 5],
        [7, 7],
      ],
    ],
  ])('neighbours %j', (numbers, found) => {
    expect(runs(numbers)).toEqual(found);
  });
});
