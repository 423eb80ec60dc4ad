import { describe, expect, it } from 'vitest';
import { bankKey, ownBank } from '../../src/ledger/banks.js';
import type { QuotaError } from '../../src/lib/problem.js';
import { describeProblem } from '../../src/lib/problem-words.js';
import { locate, readPlace, territoryOf, upperBanks } from '../../src/rules/3.1.2-reserve-banks.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { routeOfUse } from '../../src/rules/3.3.3-use-route.js';
import { decideAreaTransfer } from '../../src/rules/3.3.4-transfers.js';
import type { Area } from '../../src/types/vocabulary.js';
import { draftWith } from '../support/analysis/lines.js';
import { expectMisuse } from '../support/expectations.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';

const CHTZ: Area = { kind: 'park', park: 'CHTZ', place: '常熟高新技术产业开发区' };
const GULI: Area = { kind: 'township', place: '古里镇' };

describe('3.1.2.s1e a place as people write it', () => {
  it.each<[string, Area]>([
    ['江苏常熟碧溪街道', BIXI],
    ['江苏省 苏州市 常熟市 碧溪街道', BIXI],
    ['中国江苏省苏州市常熟市碧溪街道', BIXI],
    ['常熟碧溪街道', BIXI],
    ['苏州碧溪街道', BIXI],
    ['碧溪街道，常熟市', BIXI],
    ['碧溪街道（常熟市）', BIXI],
    ['（碧溪街道）', BIXI],
    ['【碧溪街道】。', BIXI],
    ['碧\u200b溪\u00ad街道', BIXI],
    ['碧溪街道\ufe0f', BIXI],
    ['碧\u0301溪街道', BIXI],
    ['\ufeff碧溪街道\r\n', BIXI],
    ['碧溪街\u3164道', BIXI],
    ['碧　溪　街　道', BIXI],
    ['常熟经济技术开发区碧溪街道', BIXI],
    ['常熟经济技术开发区（碧溪街道）', BIXI],
    ['常熟经济技术开发区(碧溪街道)', BIXI],
    ['碧溪街道（常熟经济技术开发区）', BIXI],
    ['江苏省常熟市常熟经济技术开发区·碧溪街道', BIXI],
    ['常熟市经济技术开发区碧溪街道', BIXI],
    ['碧溪街道（限值限量园区：常熟经济技术开发区）', BIXI],
    ['常熟经开区碧溪街道', BIXI],
    ['常熟市经开区（碧溪街道）', BIXI],
    ['江苏常熟经济技术开发区', CEDZ],
    ['常熟市经济技术开发区', CEDZ],
    ['常熟经济技术开发区（限值限量园区）', CEDZ],
    ['常熟沙家浜镇', SHAJIABANG],
    ['沙家浜镇、常熟高新技术产业开发区', SHAJIABANG],
    ['常熟高新区沙家浜镇', SHAJIABANG],
    ['常熟市高新技术产业开发区', CHTZ],
    ['常熟⾼新技术产业开发区', CHTZ],
    ['常熟古里镇', GULI],
    ['江苏省梅李镇', MEILI],
    ['梅李镇-梅李镇', MEILI],
    ['常熟市虞⼭街道', { kind: 'township', place: '虞山街道' }],
    ['常熟新材料产业园', NEW_MATERIALS],
    ['江苏常熟·新材料产业园', NEW_MATERIALS],
  ])('%j is found under its one name', (written, area) => {
    expect(readPlace(written)).toEqual({ area });
    expect(locate(written)).toEqual(area);
  });
});

describe('3.1.2.s1e a line that is not one place', () => {
  it.each([
    ['碧溪街道和梅李镇', '碧溪街道, 梅李镇'],
    ['碧溪街道、梅李镇', '碧溪街道, 梅李镇'],
    ['碧溪街道/沙家浜镇', '碧溪街道, 沙家浜镇'],
    ['古里镇梅李镇圩港村', '古里镇, 梅李镇'],
    ['常熟经济技术开发区沙家浜镇', '常熟经济技术开发区, 沙家浜镇'],
    ['常熟高新技术产业开发区（东南街道）', '常熟高新技术产业开发区, 东南街道'],
    ['常熟高新区碧溪街道', '碧溪街道, 常熟高新技术产业开发区'],
    ['新材料产业园（海虞镇）', '新材料产业园, 海虞镇'],
    ['大义镇、王庄镇', '大义镇, 王庄镇'],
    ['梅李镇、大义镇', '梅李镇, 大义镇'],
  ])('%j names two areas', (place, expected) => {
    const found = JSON.stringify(place);
    expect(readPlace(place)).toEqual({ problem: { code: 'two-places', path: 'place', expected, found } });
    expect(locate(place)).toBeUndefined();
  });

  it.each([
    ['昆山市玉山镇', '昆山市'],
    ['江苏省昆山市玉山镇', '昆山市'],
    ['张家港杨舍镇', '张家港'],
    ['江苏张家港市杨舍镇', '张家港市'],
    ['太仓沙溪镇', '太仓'],
    ['北京市朝阳区望京街道', '北京市朝阳区'],
    ['上海南京东路街道', '上海'],
    ['苏州工业园区娄葑街道', '工业园区'],
    ['苏州高新区枫桥街道', '高新区'],
    ['江苏省无锡市梅李镇', '无锡市'],
    ['昆山市碧溪街道', '昆山市'],
    ['碧溪街道（昆山市）', '昆山市'],
    ['虞山高新技术产业开发区梅李镇', '虞山高新技术产业开发区'],
    ['昆山市玉山镇中心村12号', '昆山市'],
  ])('%j is of %s', (place, elsewhere) => {
    const { problem } = readPlace(place);
    expect(problem).toMatchObject({ code: 'place-elsewhere', path: 'place', found: JSON.stringify(place) });
    expect(problem?.detail).toEqual({ zh: `即“${elsewhere}”`, en: `that is, ${elsewhere}` });
    expect(locate(place)).toBeUndefined();
  });

  it.each([
    ['梅李镇圩港村', '梅李镇', '圩港村'],
    ['江苏省苏州市常熟市梅李镇圩港村12号', '梅李镇', '圩港村12号'],
    ['某某有限公司（碧溪街道）', '碧溪街道', '某某有限公司'],
    ['碧溪街道浒浦社区', '碧溪街道', '浒浦社区'],
    ['浒浦社区碧溪街道', '碧溪街道', '浒浦社区'],
    ['海虞镇人民政府', '海虞镇', '人民政府'],
    ['常熟高新技术产业开发区东南大道33号', '常熟高新技术产业开发区', '东南大道33号'],
    ['常熟市大义镇中心村12号', '大义镇', '中心村12号'],
    ['新材料产业园区', '新材料产业园', '区'],
  ])('%j is an address in %s', (place, suggestion, besides) => {
    const { problem } = readPlace(place);
    expect(problem).toMatchObject({ code: 'unknown-place', suggestion });
    expect(problem?.detail?.zh).toBe(`其中“${suggestion}”是地点，“${besides}”不是地点名称的一部分`);
    expect(locate(place)).toBeUndefined();
  });

  it.each([
    ['古里', '古里镇'],
    ['常熟市古里', '古里镇'],
    ['碧溪', '碧溪街道'],
    ['虞山', '虞山街道'],
    ['碧溪街', '碧溪街道'],
    ['碧溪镇', '碧溪街道'],
    ['沙家浜街道', '沙家浜镇'],
    ['沙家滨镇', '沙家浜镇'],
    ['常熟高新区', '常熟高新技术产业开发区'],
    ['常熟市国家级高新区', '常熟高新技术产业开发区'],
    ['常熟经开区', '常熟经济技术开发区'],
    ['经济技术开发区', '常熟经济技术开发区'],
    ['新材料园', '新材料产业园'],
  ])('%j was probably meant as %s', (place, suggestion) => {
    expect(readPlace(place).problem).toMatchObject({ code: 'unknown-place', suggestion });
  });

  it.each([
    '高新区',
    '开发区',
    '工业园',
    '某村',
    '',
    '常熟市',
    '江苏省',
    '镇',
    '上海',
    '江苏省无锡市',
    '服装城',
  ])('%j is not known, and nothing is suggested', (place) => {
    const { problem } = readPlace(place);
    expect(problem).toMatchObject({ code: 'unknown-place', path: 'place', found: JSON.stringify(place) });
    expect(problem).not.toHaveProperty('suggestion');
  });

  it.each(['虞山高新技术产业开发区', '常熟虞山高新区', '常熟服装城', '常熟国际汽车城'])(
    '3.3.3.p1.s1b %s is a place only where the policy lists it, which is said',
    (place) => {
      const { problem } = readPlace(place);
      expect(problem).toMatchObject({ code: 'unknown-place' });
      expect(problem && describeProblem(problem, 'zh')).toContain('townshipLikePlaces');
      expect(problem && describeProblem(problem, 'en')).toContain('townshipLikePlaces');
      const policy = draftWith({ townshipLikePlaces: ['新材料产业园', place] });
      const found = readPlace(`江苏省苏州市${place}`, policy);
      expect(found.area?.kind).toBe('township');
      expect(found.note).toBeUndefined();
    },
  );

  it('says in words what was understood', () => {
    const { problem } = readPlace('昆山市玉山镇');
    expect(problem && describeProblem(problem, 'zh')).toBe(
      'place："昆山市玉山镇" 写有常熟以外的市、县、区，或者政策没有列出的园区，即“昆山市”',
    );
    expect(problem && describeProblem(problem, 'en')).toBe(
      'place: "昆山市玉山镇" names another city, county or district than Changshu, or a zone that the policy does not list; that is, 昆山市',
    );
  });
});

describe('3.1.2.s1b a possible name that nobody lists', () => {
  it.each([
    ['大义镇', '大义镇', undefined],
    ['常熟市大义镇', '大义镇', undefined],
    ['虞山镇', '虞山镇', '虞山街道'],
    ['吴市镇', '吴市镇', undefined],
    ['滨江街道', '滨江街道', undefined],
  ])('%j is taken with a note', (written, place, suggestion) => {
    const note = { code: 'unlisted-place', path: 'place', found: place, ...(suggestion && { suggestion }) };
    expect(readPlace(written)).toEqual({ area: { kind: 'township', place }, note });
  });
});

describe('a name of any length', () => {
  it.each([
    ['a million combining marks', '\u0301'.repeat(1_000_000), 1_000_000],
    ['a million letters', '镇'.repeat(1_000_000), 1_000_000],
    ['one character too many', '镇'.repeat(201), 201],
  ])('3.1.2.s1e %s is refused by its length alone', (_words, place, length) => {
    const { problem } = readPlace(place);
    expect(problem).toMatchObject({ code: 'unknown-place', path: 'place' });
    expect(problem?.found?.length).toBeLessThan(100);
    expect(problem?.detail?.zh).toBe(`太长，有 ${length} 个字符，最多 200 个`);
  });

  it('3.1.2.s1e the longest one is read', () => {
    expect(locate(`${' '.repeat(196)}碧溪街道`)).toEqual(BIXI);
    expect(readPlace('镇'.repeat(200)).area?.kind).toBe('township');
  });

  it('3.1.2.s1e what unfolds to much more is not read any further', () => {
    expect(readPlace('\ufdfa'.repeat(200)).problem?.code).toBe('unknown-place');
  });
});

it.each([5, null, ['梅李镇'], {}])('3.1.2.s1e %j is no place', (value) => {
  const { problem } = readPlace(value as never);
  expect([problem?.code, problem?.path]).toEqual(['unknown-place', 'place']);
});

describe('an area that somebody gives', () => {
  const written: Area = { kind: 'township', place: '常熟古里镇' };
  const asTownship: Area = { kind: 'township', place: '江苏常熟碧溪街道' };

  it('3.1.2.s1b has one bank, however its place is written', () => {
    expect(bankKey({ level: 'township', place: '常熟古里镇' })).toBe('township:古里镇');
    expect(bankKey({ level: 'township', place: '古里镇' })).toBe('township:古里镇');
    expect(ownBank(written)).toEqual({ level: 'township', place: '古里镇' });
    const transfer = {
      from: written,
      to: GULI,
      amount: '1',
      supplierSurplus: '1',
      supplierOrdered: false,
      bothAgree: true,
      jointApplication: true,
      countyConsents: true,
    };
    expectMisuse(() => decideAreaTransfer(transfer), 'same-bank', 'to');
  });

  it('3.3.3.p1.s1b is 新材料产业园 under any of its spellings', () => {
    const policy = draftWith({});
    expect(territoryOf({ kind: 'township', place: '常熟市新材料产业园' }, policy)).toBe('township-like');
    expect(territoryOf({ kind: 'township', place: '新材料产业园' }, policy)).toBe('township-like');
  });

  it.each<[string, () => unknown, string]>([
    ['bankKey', () => bankKey({ level: 'township', place: '常熟碧溪街道' }), 'bank.level'],
    ['ownBank', () => ownBank(asTownship), 'area.kind'],
    ['upperBanks', () => upperBanks(asTownship), 'area.kind'],
    ['routeOfUse', () => routeOfUse({ area: asTownship }), 'area.kind'],
    [
      'filingRoute',
      () =>
        filingRoute({
          implementer: 'industrial',
          works: 'other',
          area: asTownship,
          appliedByDischarger: false,
        }),
      'area.kind',
    ],
    [
      'splitReduction',
      () => splitReduction({ amount: '1', implementer: 'industrial', works: 'other', area: asTownship }),
      'area.kind',
    ],
  ])('3.1.2.s1e as a township where it is park territory is refused by %s', (_name, ask, path) => {
    expectMisuse(ask, 'not-in-list', path);
  });

  it('3.1.2.s1b of another city has no bank here', () => {
    try {
      bankKey({ level: 'township', place: '昆山市玉山镇' });
      expect.unreachable();
    } catch (error) {
      expect((error as QuotaError).problems).toMatchObject([{ code: 'place-elsewhere', path: 'bank.place' }]);
    }
  });
});
