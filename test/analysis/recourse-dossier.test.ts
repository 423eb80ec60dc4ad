import { describe, expect, it } from 'vitest';
import { recourse } from '../../src/analysis/index.js';
import type { Goal, Shortfall } from '../../src/analysis/recourse/goals.js';
import type { Dossier } from '../../src/types/dossier.js';
import { BUILD, example, TREATMENT, XINZHUANG } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';

const of = (file: string, wanted?: string) => recourse('dossier', example(file), wanted);

/** `required available missing; covers`, in t/a. */
const figuresOf = ({ required, available, missing, coveredIncrease }: Shortfall): string =>
  `${required.toFixed()} ${available.toFixed()} ${missing.toFixed()}; ${coveredIncrease.toFixed()}`;

/** What is open, what somebody or time would open and how, and what is closed for good and by what. */
const told = ({ line, state, ways, fixed }: Goal): string => {
  const name = line.split('.').slice(2).join('.').replace('use.', '');
  const how = ways.map(
    ({ parties, changes }) => `${parties.join('+')} ${changes.map(({ fact }) => fact.path).join(' ')}`,
  );
  const by = state === 'unreachable' ? fixed.map(({ words }) => words.en) : how;
  return [name, state, ...by].join(' | ');
};

const shortfallsOf = (file: string) =>
  Object.fromEntries(
    of(file).shortfalls.map((each) => [each.pollutant, [figuresOf(each), ...each.sources.map(told)]]),
  );

const BY_AIR = 'reachable | time standings.2023.targetsMet.air';

describe('what the examples are short of, and what could close it', () => {
  it('3.3.2.s1 strategic-new-build: VOCs alone', () => {
    expect(shortfallsOf('strategic-new-build.json')).toEqual({
      VOCs: [
        '2.4 2 0.4; 1',
        `upper-banks | ${BY_AIR}`,
        `city-transfer | ${BY_AIR}`,
        `area-transfer | ${BY_AIR}`,
        'cross-region-purchase | unreachable | pollutant: VOCs',
        'trade | unreachable | pollutant: VOCs',
      ],
    });
  });

  it('3.3.2.s2b strategic-renovation: TP, because a renovation offsets double', () => {
    expect(shortfallsOf('strategic-renovation.json')).toEqual({
      TP: [
        '0.1 0.055 0.045; 0.0275',
        'upper-banks | open',
        'city-transfer | reachable | area breaches',
        'area-transfer | reachable | area breaches',
        'cross-region-purchase | open',
        'trade | open',
      ],
      VOCs: [
        '2.4 2 0.4; 1',
        `upper-banks | ${BY_AIR}`,
        `city-transfer | ${BY_AIR}`,
        `area-transfer | ${BY_AIR}`,
        'cross-region-purchase | unreachable | pollutant: VOCs',
        'trade | unreachable | pollutant: VOCs',
      ],
    });
  });

  it('3.3.4.p4.s1 missed-air-target: NH3-N, and NOx with a purchase that does not count', () => {
    expect(shortfallsOf('missed-air-target.json')).toEqual({
      'NH3-N': [
        '0.24 0.2 0.04; 0.1',
        'upper-banks | open',
        'city-transfer | open',
        'area-transfer | open',
        'cross-region-purchase | open',
        'trade | open',
      ],
      NOx: [
        '1.6 0.9 0.7; 0.45',
        `purchases[0] | ${BY_AIR}`,
        `upper-banks | ${BY_AIR}`,
        `city-transfer | ${BY_AIR}`,
        `area-transfer | ${BY_AIR}`,
        `cross-region-purchase | ${BY_AIR}`,
        'trade | open',
      ],
    });
  });

  it('3.3.4.p5.s1b suspended-park: TP that the own bank holds, but may not release', () => {
    expect(shortfallsOf('suspended-park.json')).toEqual({
      TP: [
        '0.04 0 0.04; 0',
        'purchases[0] | unreachable | own bank not short',
        'own-bank | reachable | authority orders',
        'upper-banks | reachable | authority orders',
        'city-transfer | unreachable | own bank not short',
        'area-transfer | unreachable | own bank not short',
        'cross-region-purchase | unreachable | own bank not short',
        'trade | open',
      ],
    });
  });

  it('3.3.2.s2a new-materials-park: TN, to 12 places where the ratio does not end', () => {
    expect(shortfallsOf('new-materials-park.json')).toEqual({
      TN: [
        '0.726 0.5 0.226; 0.454545454545',
        'upper-banks | open',
        'city-transfer | open',
        'area-transfer | open',
        'cross-region-purchase | unreachable | pollutant: TN',
        'trade | unreachable | pollutant: TN',
      ],
    });
  });

  it('3.3.4.p3.s1c without quota from outside, which does not count once the own bank holds enough', () => {
    const dossier = {
      ...BUILD,
      increase: { COD: '0.4' },
      holdings: { COD: '0.5' },
      orders: [{ scope: 'banks', issuedOn: '2024-01-01' }],
      purchases: [{ pollutant: 'COD', amount: '0.3', completed: true, certified: true, crossRegion: true }],
    } as const;
    expect(recourse('dossier', dossier).shortfalls.map(figuresOf)).toEqual(['0.8 0.3 0.5; 0']);
    const less = { ...dossier, holdings: { COD: '0.25' } };
    expect(recourse('dossier', less).shortfalls.map(figuresOf)).toEqual(['0.8 0.3 0.5; 0.15']);
  });

  it('3.3.4.p3.s1e with what each source takes, for just what is missing', () => {
    const [tp] = of('strategic-renovation.json').shortfalls;
    const needs = tp?.sources.flatMap(({ needs: all }) => all.map(({ clause, words }) => [clause, words.zh]));
    expect(needs).toEqual([
      ['3.3.4.p3.s1e', '提交入库承诺书，并安排可形成不少于 0.045 吨/年总磷的后续减排项目'],
      ['3.3.4.p3.s1d', '找到富余 0.045 吨/年以上的板块，双方协商一致、共同申请，并经常熟生态环境局同意'],
      ['3.3.3.p2.s1a', '购买 0.045 吨/年，完成交易并取得交易凭证'],
      ['3.3.3.p2.s1a', '购买 0.045 吨/年，完成交易并取得交易凭证'],
    ]);
  });

  it('3.3.4.p3.s1g with the grounds on which it is closed', () => {
    const [tp] = of('strategic-renovation.json').shortfalls;
    const city = tp?.sources.find(({ line }) => line === 'offsets.TP.use.city-transfer');
    expect(city?.grounds).toEqual([
      { clause: '3.3.4.p3.s1g', code: 'commitment-breached', about: 'city-transfer' },
    ]);
    expect(city?.ways[0]?.changes[0]).toMatchObject({ from: ['TP'], to: [], fact: { path: 'breaches' } });
  });
});

describe('what the other examples do not get', () => {
  it('3.2.1.p3.s1 listed-livestock-works: entry, and papers', () => {
    const { state, goals, papers } = of('listed-livestock-works.json');
    expect([state, goals.map(({ line }) => line)]).toEqual(['unreachable', ['entry']]);
    expect(goals[0]?.fixed.map(({ path, is }) => [path, is])).toEqual([['onKeyList', true]]);
    expect(papers).toEqual([
      'eia',
      'acceptance',
      'acceptance-date',
      'reduction-calculation',
      'supporting-data',
      'funding-proof',
    ]);
  });

  it('3.2.1.p1.i4 subsidised-voluntary-treatment: money that is spent', () => {
    const { state, goals } = of('subsidised-voluntary-treatment.json');
    expect([state, goals[0]?.state, goals[0]?.fixed.map(({ path, is }) => [path, is])]).toEqual([
      'unreachable',
      'unreachable',
      [['governmentFunds', '50000']],
    ]);
  });

  it('3.3.4.p3.s1g area-status: what is missing of a breached commitment, and what it closes', () => {
    const { goals } = of('area-status.json');
    expect(goals[0]).toMatchObject({
      line: 'commitments[1]',
      state: 'reachable',
      ways: [
        {
          parties: ['area'],
          changes: [
            {
              fact: { path: 'commitments[1].entries' },
              words: { zh: '2024-11-15 再入库 0.0001 吨/年', en: '0.0001 t/a more entered on 2024-11-15' },
            },
          ],
        },
      ],
    });
    const ammonia = goals.filter(({ line }) => line.startsWith('pollutants.NH3-N.'));
    expect(ammonia.map(({ line, ways }) => [line.split('.')[3], ways[0]?.changes[0]?.fact.path])).toEqual([
      ['city-transfer', 'commitments'],
      ['area-transfer', 'commitments'],
      ['cross-region-purchase', 'orders'],
    ]);
  });

  it.each(['city-run-works-in-park.json', 'state-funded-sewage-works.json'])('%s: nothing', (file) => {
    expect(of(file)).toMatchObject({ state: 'already', goals: [], shortfalls: [], papers: [] });
  });

  it('3.2.2.p2.s1d deep treatment for which nobody applied: by the name that its dossier has for it', () => {
    const { goals } = recourse('dossier', { ...TREATMENT, appliedVoluntarily: false });
    expect(goals.map(({ line, ways }) => [line, ways[0]?.changes[0]?.fact.path])).toEqual([
      ['entry', 'appliedVoluntarily'],
      ['route', 'appliedVoluntarily'],
    ]);
  });

  it('3.3.1.s1b priority that was asked for', () => {
    const priority = { bank: 'city', category: 'case-by-case', level: 'city', passedByCity: false } as const;
    const { goals } = recourse('dossier', { ...BUILD, priority });
    expect(goals).toMatchObject([
      {
        line: 'priority',
        ways: [{ parties: ['authority'], changes: [{ fact: { path: 'priority.passedByCity' } }] }],
      },
    ]);
  });
});

describe('one line that is wanted', () => {
  const linesOf = (file: string, wanted: string) => {
    const { state, goals, shortfalls } = of(file, wanted);
    return [state, ...goals.map(({ line }) => line), ...shortfalls.map(({ pollutant }) => pollutant)];
  };

  it('3.3.2.s1 a pollutant, or whether all is covered', () => {
    expect(linesOf('strategic-renovation.json', 'offsets.TP')).toEqual(['reachable', 'TP']);
    expect(linesOf('strategic-renovation.json', 'offsets.TP.shortfall')).toEqual(['reachable', 'TP']);
    expect(linesOf('strategic-renovation.json', 'sufficient')).toEqual(['reachable', 'TP', 'VOCs']);
    expect(linesOf('strategic-renovation.json', 'offsets.COD')).toEqual(['already']);
    expect(linesOf('strategic-renovation.json', 'route')).toEqual(['already']);
  });

  it('3.3.4.p3.s1a a source by itself, also of a pollutant that is covered', () => {
    expect(linesOf('strategic-renovation.json', 'offsets.TP.use.city-transfer')).toEqual([
      'reachable',
      'offsets.TP.use.city-transfer',
    ]);
    expect(linesOf('strategic-renovation.json', 'offsets.TP.use.upper-banks')).toEqual(['already']);
    expect(linesOf('missed-air-target.json', 'offsets.VOCs.use.upper-banks')).toEqual([
      'reachable',
      'offsets.VOCs.use.upper-banks',
    ]);
    expect(linesOf('strategic-renovation.json', 'offsets.VOCs.trade')).toEqual([
      'unreachable',
      'offsets.VOCs.trade',
    ]);
  });

  it('3.2.2.p3.s1a or the papers', () => {
    expect(of('listed-livestock-works.json', 'materials')).toMatchObject({ goals: [], state: 'reachable' });
    expect(of('listed-livestock-works.json', 'entry')).toMatchObject({ papers: [], state: 'unreachable' });
  });

  it('that an assessment does not have is refused, with those of which something can be told', () => {
    expectMisuse(() => of('strategic-renovation.json', 'offsets.NOx'), 'not-in-list', 'wanted');
    expect(() => of('listed-livestock-works.json', 'entri')).toThrow(
      'wanted: not-in-list (expected entry, materials; found "entri"; did you mean entry)',
    );
    expectMisuse(() => recourse('dossier', BUILD as Dossier, 7 as never), 'wrong-type', 'wanted');
    expectMisuse(() => recourse('dossier', { ...XINZHUANG, place: '上海' }), 'unknown-place', 'place');
  });
});
