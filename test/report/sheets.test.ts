import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { renderCsv, renderSheet } from '../../src/report/sheet/render.js';
import type { ReductionDossier } from '../../src/types/dossier.js';
import { BUILD, CLOSURE, example, exampleFiles, TREATMENT, XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

const sheet = (file: string, lang: 'zh' | 'en') => renderSheet(assess(example(file)), { lang }).split('\n');
const expectLines = (lines: readonly string[], wanted: readonly string[]) =>
  expect(lines).toEqual(expect.arrayContaining([...wanted]));

describe('the sheet of a reduction project', () => {
  it('in Chinese', () => {
    expectLines(sheet('state-funded-sewage-works.json', 'zh'), [
      '减排项目入库核定（工作用表）',
      '来源  政府规划实施的工程',
      '实施  板块实施 · 公共基础设施',
      '可以申请入库',
      '最迟  2023-11-10（应当）',
      '入库  2023-11-08 按期',
      '- 理解 one-month [3.2.2.p1.s1c]',
      '化学需氧量 COD    40        18       8.4    33.6       0   100',
    ]);
  });

  it('in English', () => {
    expectLines(sheet('dyeing-works-closure.json', 'en'), [
      'Entry of a reduction project (working sheet)',
      'Source       closure, or elimination of capacity',
      'Demolished   2023-05-20',
      'The project may apply for entry.',
      'Last day  2023-12-31 (in principle)',
      'reduction calculation          missing',
      'entry project document         submitted',
      'VOCs              0  0.91203  0.425614  1.702456     0  3.0401',
    ]);
  });

  it('3.2.1.p3.s1 refused: nothing is split', () => {
    expectLines(sheet('listed-livestock-works.json', 'zh'), ['不得申请入库', '不得入库，不作分配。']);
    expectLines(sheet('listed-livestock-works.json', 'en'), [
      'The project may not apply for entry.',
      'Nothing enters, so nothing is split.',
    ]);
  });

  it('3.2.2.p1.s1c late entry is said, and that the text attaches no consequence', () => {
    const late: ReductionDossier = { ...CLOSURE, enteredOn: '2024-01-01' };
    expectLines(renderSheet(assess(late)).split('\n'), ['入库  2024-01-01 逾期（文本未规定后果）']);
    expectLines(renderSheet(assess(late), { lang: 'en' }).split('\n'), [
      'Entered   2024-01-01 late; the text attaches no consequence',
    ]);
  });

  it('3.2.2.p2.s1d deep treatment that nobody applied for', () => {
    const silent = assess({ ...TREATMENT, appliedVoluntarily: false });
    expectLines(renderSheet(silent).split('\n'), ['尚需排污单位提出申请']);
    expectLines(renderSheet(silent, { lang: 'en' }).split('\n'), ['The discharger has yet to apply.']);
  });

  it('3.2.4.s1a nothing passed', () => {
    const nothing = assess({ ...CLOSURE, passed: {} });
    expectLines(renderSheet(nothing).split('\n'), ['没有审核通过的减排量。']);
    expectLines(renderSheet(nothing, { lang: 'en' }).split('\n'), ['No amount was passed.']);
  });
});

describe('the sheet of a construction project', () => {
  it('in Chinese', () => {
    expectLines(sheet('strategic-new-build.json', 'zh'), [
      '建设项目总量指标测算（工作用表）',
      '地点      碧溪街道（限值限量园区：常熟经济技术开发区）',
      '性质      新建 · 战略性新兴产业',
      '上年度    2023 年：水达标，大气未达标，重点减排项目已完成，约束性减排任务已完成',
      '总磷 TP              0.05  ≥1.1     0.055  3.3.2.s2a',
      '挥发性有机物 VOCs       2.4       2     0       2   0.4  不足  3.3.2.s1',
      '尚有缺口：VOCs 缺 0.4 吨/年。',
      '- 交易（VOCs）不可用：不属于现阶段可交易的污染物 [3.3.3.p2.s1c]',
    ]);
  });

  it('in English', () => {
    expectLines(sheet('suspended-park.json', 'en'), [
      'Quota of a construction project (working sheet)',
      'Place        沙家浜镇 (Changshu High-tech Industrial Development Zone, a park)',
      'Kind         renovation and expansion · strategic emerging industry',
      'Missing: 0.04 t/a of TP.',
      '- Own bank (TP, SO2) closed: an order suspends the use of banks of all levels [3.3.4.p5.s1b]',
    ]);
  });

  it('3.3.2.s1 everything covered, and nothing added', () => {
    expectLines(renderSheet(assess(BUILD)).split('\n'), ['各项污染物的可用量均足够。']);
    expectLines(renderSheet(assess(BUILD), { lang: 'en' }).split('\n'), ['Every pollutant is covered.']);
    const nothing = assess({ ...BUILD, increase: {}, holdings: {} });
    expectLines(renderSheet(nothing).split('\n'), ['没有新增排放，无需替代。']);
    expectLines(renderSheet(nothing, { lang: 'en' }).split('\n'), [
      'Nothing is added, so nothing is offset.',
    ]);
  });

  it('3.3.1.s1c priority, where it is asked for', () => {
    const first = assess({ ...BUILD, priority: { bank: 'township', major: true, inOwnArea: true } });
    const second = assess({ ...BUILD, priority: { bank: 'township', major: false, inOwnArea: true } });
    const line = (text: string, start: string) => text.split('\n').find((each) => each.startsWith(start));
    expect(line(renderSheet(first), '优先 ')).toMatch(/^优先 {6}优先保障：.* \[3\.3\.1\.s1c\]$/);
    expect(line(renderSheet(second), '优先 ')).toMatch(/^优先 {6}不在优先保障之列：/);
    expect(line(renderSheet(first, { lang: 'en' }), 'Priority')).toMatch(/^Priority {5}comes first: /);
    expect(line(renderSheet(second, { lang: 'en' }), 'Priority')).toContain('does not come first');
    expect(line(renderSheet(assess(BUILD)), '优先 ')).toBeUndefined();
  });

  it('3.3.3.p2.s1b purchases that count, and that do not', () => {
    expectLines(sheet('suspended-park.json', 'zh'), ['已购指标']);
    const words = sheet('suspended-park.json', 'en').join(' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('- TP 0.04 t/a does not count: ');
    expect(words).toContain('- SO2 0.8 t/a counts: ');
  });
});

describe('the status card of an area', () => {
  it('in Chinese', () => {
    expectLines(sheet('area-status.json', 'zh'), [
      '板块年度状态（工作用表）',
      '各级储备库  未被责令暂停',
      '跨区域指标  自 2024-07-01 起暂停',
      '总磷 TP         2023-06-01     0.5  2024-12-31  即将到期          46  3.3.4.p3.s1f',
      '氨氮 NH3-N      2022-09-09     1.5  2023-12-31  未履行到位            3.3.4.p3.s1f 3.3.4.p3.s1g',
      '化学需氧量 COD  2024-02-20       6  2025-12-31  履行中           411  3.3.4.p3.s1f',
    ]);
  });

  it('in English', () => {
    expectLines(sheet('area-status.json', 'en'), [
      'Status of an area (working sheet)',
      'Area           辛庄镇',
      'Banks          not suspended',
      'Cross-region   suspended since 2024-07-01',
      'TP         2023-06-01         0.5  2024-12-31  due soon         46  3.3.4.p3.s1f',
    ]);
  });

  it('3.3.4.p3.s1f met and met late, and no table where nothing is committed', () => {
    const commitment = { pollutant: 'TP', transferredOn: '2022-06-01', committed: '1' } as const;
    const status = assess({
      ...XINZHUANG,
      commitments: [
        { ...commitment, entries: [{ enteredOn: '2023-12-31', amount: '1' }] },
        { ...commitment, entries: [{ enteredOn: '2024-01-01', amount: '1' }] },
      ],
    });
    expect(renderSheet(status)).toMatch(/2023-12-31 {2}已履行 .*\n.*2023-12-31 {2}逾期后补足/);
    expect(renderSheet(status, { lang: 'en' })).toMatch(/2023-12-31 {2}met .*\n.*2023-12-31 {2}met late/);
    expect(renderSheet(assess(XINZHUANG))).not.toContain('入库承诺（单位');
  });

  it('an amount is never written with an exponent', () => {
    const commitment = {
      pollutant: 'TP',
      transferredOn: '2024-01-01',
      committed: 1e-7,
      entries: [],
    } as const;
    const status = assess({ ...XINZHUANG, commitments: [commitment] });
    expect(renderSheet(status)).toContain(' 0.0000001 ');
    expect(renderCsv(status)).toContain(',0.0000001,');
  });

  it('a standing that is bad in everything', () => {
    const bad = {
      targetsMet: { water: false, air: false },
      keyProjectsCompleted: false,
      bindingTaskCompleted: false,
    };
    const status = assess({ ...XINZHUANG, standings: { '2023': bad, '2022': GOOD_STANDING } });
    expectLines(renderSheet(status, { lang: 'en' }).split('\n'), [
      'Year before    2023: water target missed, air target missed, key projects not completed, binding',
      '               task not completed',
    ]);
    expectLines(renderSheet(status).split('\n'), [
      '上年度      2023 年：水未达标，大气未达标，重点减排项目未完成，约束性减排任务未完成',
    ]);
  });
});

describe('every sheet', () => {
  it.each(exampleFiles())('%s: whole in both languages', (file) => {
    for (const lang of ['zh', 'en'] as const) {
      const text = sheet(file, lang).join('\n');
      const words = text.replace(/changshu-2023-draft [0-9a-f]{12}/, '');
      expect(words).not.toMatch(/undefined|null|NaN|\[object|[{}]|\d[eE]-?\d/);
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/[ \t]\n/);
      const note = {
        zh: '本表依据征求意见稿测算，不具法律效力。',
        en: 'rests on a consultation draft and binds nobody',
      };
      expect(text).toContain(note[lang]);
      expect(text).toMatch(/changshu-2023-draft [0-9a-f]{12} · pollutant-quota-rules \d+\.\d+\.\d+\n$/);
    }
  });

  it('is Chinese and 100 columns wide unless said otherwise', () => {
    const assessment = assess(example('missed-air-target.json'));
    expect(renderSheet(assessment)).toBe(renderSheet(assessment, { lang: 'zh', width: 100 }));
    expect(renderCsv(assessment)).toBe(renderCsv(assessment, 'zh'));
  });

  it('of a park under its own name', () => {
    const park = assess({ ...BUILD, place: '常熟经济技术开发区' });
    expectLines(renderSheet(park).split('\n'), ['地点      常熟经济技术开发区（限值限量园区）']);
    expectLines(renderSheet(park, { lang: 'en' }).split('\n'), [
      'Place        常熟经济技术开发区 (Changshu Economic and Technological Development Zone, a park)',
    ]);
  });

  it.each([
    ['adopted', '本表依据使用者提供的正式文件参数测算，以文件原文为准。', 'the text itself prevails'],
    ['hypothetical', '本表依据假设的政策参数测算，仅供比较。', 'serves comparison only'],
  ] as const)('under a policy that is %s says so', (status, zh, en) => {
    const policy = { ...withReadings({}), status };
    expect(renderSheet(assess(BUILD, policy), { policy })).toContain(zh);
    expect(renderSheet(assess(BUILD, policy), { policy, lang: 'en' })).toContain(en);
  });
});

describe('the readings of a sheet', () => {
  const changed: ReductionDossier = { ...TREATMENT, permitChangedOn: '2023-07-10' };
  const strict = withReadings({ 'one-month': 'thirty-days' });
  const reading = (text: string) =>
    text
      .replaceAll(/\n +/g, ' ')
      .split('\n')
      .find((line) => line.includes('one-month)'));

  it('name what the policy chose', () => {
    expect(reading(renderSheet(assess(changed), { lang: 'en' }))).toContain('same day of the next month');
    expect(reading(renderSheet(assess(changed, strict), { lang: 'en', policy: strict }))).toMatch(
      /Taken: to the thirtieth day /,
    );
  });

  it('name no choice where the policy at hand is not the one that was applied', () => {
    for (const [applied, shown] of [
      [strict, undefined],
      [withReadings({}), strict],
    ] as const) {
      const options = { lang: 'en', ...(shown && { policy: shown }) } as const;
      const line = reading(renderSheet(assess(changed, applied), options));
      expect(line).toMatch(/Taken: as the policy says \(one-month\)\.$/);
    }
    expect(renderSheet(assess(changed, strict))).toContain('采用：见所用政策（one-month）');
  });
});
