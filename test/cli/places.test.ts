import { describe, expect, it } from 'vitest';
import { bulk, ndjson } from '../support/bulk.js';
import { BUILD, CLOSURE } from '../support/dossiers.js';
import { terminal } from '../support/terminal.js';

const at = (place: string) => ({ files: { 'a.json': JSON.stringify({ ...BUILD, place }, null, 2) } });
const assess = (place: string, ...args: string[]) => terminal(['assess', 'a.json', ...args], at(place));
const parametersSet = async (...sets: string[]) => {
  const { code, out, err } = await terminal(['policy', 'init', ...sets.flatMap((set) => ['--set', set])]);
  return code === 0 ? JSON.parse(out).parameters : err;
};

describe('3.1.2.s1e a place on the command line', () => {
  it('is found however it is written', async () => {
    const { code, out } = await assess('常熟经济技术开发区（碧溪街道）');
    expect(code).toBe(0);
    expect(out).toContain('地点      碧溪街道（限值限量园区：常熟经济技术开发区）');
  });

  it.each([
    [
      'zh',
      '昆山市玉山镇',
      '第 4 行第 12 列，place："昆山市玉山镇" 写有常熟以外的市、县、区，或者政策没有列出的园区，即“昆山市”',
    ],
    [
      'en',
      '碧溪街道、梅李镇',
      'line 4, column 12, place: "碧溪街道、梅李镇" names more than one area: 碧溪街道, 梅李镇; name only the one in which the project lies',
    ],
    [
      'zh',
      '梅李镇圩港村',
      '第 4 行第 12 列，place：不认识地点 "梅李镇圩港村"：应为园区全称、新材料产业园，或以“镇”“街道”结尾的名称，其中“梅李镇”是地点，“圩港村”不是地点名称的一部分。是否应为 梅李镇？',
    ],
  ])('is refused in %s with what was understood: %s', async (lang, place, message) => {
    const { code, out, err } = await assess(place, '--lang', lang);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });

  it('that nobody lists is noted on the sheet, in JSON and in bulk', async () => {
    const note = '大义镇不在政策所列地点和常熟市现有街道、镇之中';
    expect((await assess('大义镇')).out).toContain(note);
    const found = [{ code: 'unlisted-place', path: 'place', found: '大义镇' }];
    expect(JSON.parse((await assess('大义镇', '--format', 'json')).out).notes).toEqual(found);

    const lines = ndjson(CLOSURE, { ...CLOSURE, place: '大义镇' });
    const briefs = (await bulk(lines, { brief: true })).out.trim().split('\n');
    expect(briefs.map((line) => JSON.parse(line).notes)).toEqual([undefined, ['unlisted-place']]);
    expect((await bulk(lines, { summary: 'text', lang: 'zh' })).out).toContain(
      '附注（份）\n地点不在名单中  1',
    );
    expect(JSON.parse((await bulk(lines, { summary: 'json' })).out).notes).toEqual({ 'unlisted-place': 1 });
  });
});

describe('3.3.3.p1.s1b --set takes a list', () => {
  it.each([
    'townshipLikePlaces=新材料产业园,虞山高新技术产业开发区',
    'townshipLikePlaces=新材料产业园，虞山高新技术产业开发区',
    'townshipLikePlaces=新材料产业园、 虞山高新技术产业开发区',
    'townshipLikePlaces=["新材料产业园","虞山高新技术产业开发区"]',
  ])('as %s', async (set) => {
    expect((await parametersSet(set)).townshipLikePlaces).toEqual(['新材料产业园', '虞山高新技术产业开发区']);
  });

  it('of one entry, of none, and of pollutants', async () => {
    expect((await parametersSet('townshipLikePlaces=常熟服装城')).townshipLikePlaces).toEqual(['常熟服装城']);
    expect((await parametersSet('townshipLikePlaces=')).townshipLikePlaces).toEqual([]);
    expect((await parametersSet('tradablePollutants=COD,TP')).tradablePollutants).toEqual(['COD', 'TP']);
  });

  it('of which an entry that is no place is refused', async () => {
    expect(await parametersSet('townshipLikePlaces=新材料产业园,常熟市')).toContain(
      'parameters.townshipLikePlaces[1]："常熟市" 不是一个地点的名称',
    );
  });

  it('and a place in it is then found', async () => {
    const set = ['--set', 'townshipLikePlaces=新材料产业园,虞山高新技术产业开发区'];
    const { code, out } = await assess('江苏省常熟虞山高新技术产业开发区', ...set);
    expect(code).toBe(0);
    expect(out).toContain('地点      虞山高新技术产业开发区\n');
    expect(out).not.toContain('附注');
  });
});
