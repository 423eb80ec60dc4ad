import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare/compare.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';
import { draftWith, linesOf } from '../support/analysis/lines.js';

const draft = draftWith({});

/** The last choice of every reading. */
const OTHER_READINGS = Object.fromEntries(
  (Object.keys(READING_CHOICES) as ReadingId[]).map((id) => [id, READING_CHOICES[id].at(-1)]),
) as unknown as Readings;

describe('policies that decide alike', () => {
  it.each([
    ['the draft', changshu2023Draft],
    ['every reading otherwise', draftWith({}, OTHER_READINGS)],
    ['shares that do not sum', draftWith({ cityShare: '0.3' })],
  ])('%s does not differ from itself', (_name, policy) => {
    expect(compare(policy, structuredClone(policy))).toMatchObject({
      settings: [],
      regions: [],
      idle: [],
      points: 0,
    });
  });

  it('name, status and source of a document are no settings', () => {
    const renamed = { ...draft, id: 'mine', status: 'hypothetical', title: { zh: '甲', en: 'A' } } as const;
    expect(compare(draft, renamed).settings).toEqual([]);
  });

  it('the same share written otherwise is a setting that changes nothing', () => {
    const { settings, regions, idle } = compare(draft, draftWith({ prefectureShare: '0.30' }));
    expect(settings).toEqual([
      { kind: 'parameter', id: 'prefectureShare', clause: '3.2.4.s1c', from: '0.3', to: '0.30' },
    ]);
    expect(regions).toEqual([]);
    expect(idle).toEqual(settings);
  });

  it('days are idle while a month is one of the calendar, whatever else differs', () => {
    const { settings, idle } = compare(
      draft,
      draftWith({ entryDays: 15, entryMonths: 2, floorRatio: '1.05' }),
    );
    expect(settings.map(({ id }) => id)).toEqual(['entryMonths', 'entryDays', 'floorRatio']);
    expect(idle.map(({ id }) => id)).toEqual(['entryDays', 'floorRatio']);
  });

  it('two policies that cannot answer do not differ there', () => {
    const { settings, regions, idle } = compare(
      draftWith({ cityShare: '0.3' }),
      draftWith({ cityShare: '0.4', prefectureShare: '0.25' }),
    );
    expect(settings.map(({ id }) => id)).toEqual(['prefectureShare', 'cityShare']);
    expect(regions).toEqual([]);
    expect(idle).toEqual(settings);
  });
});

describe('a region', () => {
  it('says the rule, the part, where, a case, both outcomes, the direction and the reason', () => {
    const { regions, points } = compare(draft, draftWith({ strategicRatio: '1.2' }));
    expect(points).toBe(4 * 2 * 8);
    expect(regions).toEqual([
      {
        witnessWords: [
          { zh: '建设性质为新建', en: 'kind of construction: new-build' },
          { zh: '属于战略性新兴产业', en: 'a strategic emerging industry' },
          { zh: '污染物为氨氮', en: 'pollutant: NH3-N' },
        ],
        question: 'offsetRatio',
        rule: '3.3.2-offset',
        part: 'ratio',
        title: { zh: '替代倍数', en: 'offset ratio' },
        where: [
          {
            id: 'construction',
            clause: '3.3.2.s2a',
            words: { zh: '建设性质为新建或扩建', en: 'kind of construction: new-build or expansion' },
            keys: ['new', 'expansion'],
          },
          {
            id: 'strategicEmerging',
            clause: '3.3.2.s2a',
            words: { zh: '属于战略性新兴产业', en: 'a strategic emerging industry' },
            keys: ['true'],
          },
          {
            id: 'pollutant',
            clause: '3.3.2.s2a',
            words: { zh: '污染物为氨氮、总氮或总磷', en: 'pollutant: NH3-N, TN or TP' },
            keys: ['NH3-N', 'TN', 'TP'],
          },
        ],
        points: 2 * 1 * 3,
        witness: { construction: 'new', strategicEmerging: true, pollutant: 'NH3-N' },
        from: '1.1',
        to: '1.2',
        words: { from: { zh: '1.1', en: '1.1' }, to: { zh: '1.2', en: '1.2' } },
        direction: 'stricter',
        because: [{ kind: 'parameter', id: 'strategicRatio', clause: '3.3.2.s2a', from: '1.1', to: '1.2' }],
      },
    ]);
  });

  it('gives facts of several levels as the rule takes them', () => {
    const { regions } = compare(draft, draftWith({}, { 'own-bank-when-barred': 'needs-grant' }));
    // pollutants, areas, three of the standing, short and breached, and the orders that leave the banks open
    const half = 8 * 2 * 2 ** 3 * 2 ** 2 * 3;
    expect(regions.map(({ points }) => points)).toEqual([half, half]);
    expect(regions[0]?.witness).toEqual({
      pollutant: 'COD',
      area: { kind: 'park', park: 'CEDZ', place: '常熟经济技术开发区' },
      standing: {
        targetsMet: { water: true, air: true },
        keyProjectsCompleted: false,
        bindingTaskCompleted: true,
      },
      ownBankShort: true,
      breached: true,
      on: '2024-06-01',
      orders: [],
    });
  });

  it('that takes all cases of a condition but one says which it does not take', () => {
    const { regions } = compare(draft, draftWith({ prefectureShare: '0.25' }));
    expect(regions[0]?.where.map(({ words }) => words)).toEqual([
      { zh: '通过的减排量大于零', en: 'an amount above zero passed' },
      {
        zh: '不属于“全部减排量与国家、省资金相应”的情形',
        en: 'not “all of the reduction corresponds to national and provincial money”',
      },
    ]);
  });

  it('where nothing was answered before says so, and is neither stricter nor looser', () => {
    const broken = draftWith({ cityShare: '0.3', prefectureShare: '0.25' });
    const { regions } = compare(broken, draft);
    const whole = regions.find(({ part }) => part === 'province');
    expect(whole).toMatchObject({ where: [], from: 'no-answer', to: '0' });
    expect(whole?.words.from).toEqual({ zh: '无法作答', en: 'no answer' });
    expect(regions.filter(({ direction }) => direction !== undefined)).toEqual([]);
    expect(new Set(regions.flatMap(({ because }) => because.map(({ id }) => id)))).toEqual(
      new Set(['cityShare', 'prefectureShare']),
    );
    expect(whole?.because.map(({ id }) => id)).toEqual(['cityShare']);
  });
});

describe('the two policies', () => {
  it('may be plain data that nobody has frozen, and stay as they are', () => {
    const [from, to] = [structuredClone(draft), structuredClone(draftWith({ generalRatio: '1.5' }))];
    const found = compare(from, to);
    expect(found.regions).toHaveLength(3);
    expect([Object.isFrozen(from), Object.isFrozen(to.parameters)]).toEqual([false, false]);
    expect([from, to]).toEqual([draft, draftWith({ generalRatio: '1.5' })]);
  });

  it('exchanged give the same regions the other way round', () => {
    const other = draftWith({ strategicRatio: '1.2' }, { 'target-scope': 'all-media' });
    const turned = linesOf(compare(other, draft)).map((line) => {
      const [part, change = '', direction = '', ...rest] = line.split(' | ');
      const [from, to] = change.split(' > ');
      const back = { stricter: 'looser', looser: 'stricter' }[direction];
      return [part, `${to} > ${from}`, back, ...rest].join(' | ');
    });
    expect(turned).toHaveLength(5);
    expect(turned.sort()).toEqual(linesOf(compare(draft, other)));
  });
});
