import { describe, expect, it } from 'vitest';
import { mediumOf, parsePollutant, pollutantName } from '../../src/rules/3.1.1-controlled-pollutants.js';
import { POLLUTANTS, type Pollutant } from '../../src/types/vocabulary.js';
import { expectMisuse } from '../support/expectations.js';
import { table } from '../support/tables.js';

const EIGHT = table<'pollutant' | 'name' | 'medium'>(`
  pollutant | name       | medium
  COD       | 化学需氧量   | water
  NH3-N     | 氨氮        | water
  TN        | 总氮        | water
  TP        | 总磷        | water
  SO2       | 二氧化硫     | air
  NOx       | 氮氧化物     | air
  VOCs      | 挥发性有机物  | air
  PM        | 颗粒物       | air
`);

describe('the controlled pollutants', () => {
  it('3.1.1.s1 there are exactly the eight that the text lists, in its order', () => {
    expect(POLLUTANTS).toEqual(['COD', 'NH3-N', 'TN', 'TP', 'SO2', 'NOx', 'VOCs', 'PM']);
  });

  it.each(EIGHT)('3.1.1.s1 $pollutant is $name and burdens $medium', ({ pollutant, name, medium }) => {
    expect(pollutantName(pollutant as Pollutant)).toBe(name);
    expect(mediumOf(pollutant as Pollutant)).toBe(medium);
    expect(parsePollutant(name)).toBe(pollutant);
    expect(parsePollutant(pollutant)).toBe(pollutant);
  });

  it('3.1.1.s1 NOx carries the word for nitrogen and is air all the same', () => {
    expect(pollutantName('NOx')).toContain('氮');
    expect(mediumOf('NOx')).toBe('air');
  });
});

describe('the name of a pollutant', () => {
  it.each([
    ['COD', 'chemical oxygen demand'],
    ['NH3-N', 'ammonia nitrogen'],
    ['TN', 'total nitrogen'],
    ['TP', 'total phosphorus'],
    ['SO2', 'sulphur dioxide'],
    ['NOx', 'nitrogen oxides'],
    ['VOCs', 'volatile organic compounds'],
    ['PM', 'particulate matter'],
  ] as const)('3.1.1.s1 of %s is %s in English', (pollutant, name) => {
    expect(pollutantName(pollutant, 'en')).toBe(name);
    expect(pollutantName(pollutant, 'zh')).toBe(pollutantName(pollutant));
  });

  it('3.1.1.s1 is refused in another language', () => {
    expectMisuse(() => pollutantName('COD', 'de' as never), 'not-in-list', 'lang');
  });
});

describe('printed names', () => {
  it.each([
    ['化学需氧量（COD）', 'COD'],
    ['化学需氧量(COD)', 'COD'],
    ['cod', 'COD'],
    ['ＣＯＤ', 'COD'],
    ['氨氮（NH₃-N）', 'NH3-N'],
    ['NH₃-N', 'NH3-N'],
    ['nh3-n', 'NH3-N'],
    ['总 磷', 'TP'],
    [' TP ', 'TP'],
    ['总氮（TN）', 'TN'],
    ['二氧化硫（SO₂）', 'SO2'],
    ['SO₂', 'SO2'],
    ['氮氧化物（NO_x）', 'NOx'],
    ['NO_x', 'NOx'],
    ['NOX', 'NOx'],
    ['挥发性有机物（VOCs）', 'VOCs'],
    ['VOCS', 'VOCs'],
    ['颗粒物（PM）', 'PM'],
  ])('3.1.1.s1 %s means %s', (name, pollutant) => {
    expect(parsePollutant(name)).toBe(pollutant);
  });

  it.each([
    'BOD5',
    '总氮磷',
    '非甲烷总烃',
    'PM2.5',
    'PM10',
    '氮',
    '磷',
    'NO2',
    'VOC',
    '化学需氧量（TP）',
    'COD和总磷',
    '',
    ' ',
    'constructor',
    '__proto__',
  ])('3.1.1.s1 %j is none of the eight and is not guessed', (name) => {
    expect(parsePollutant(name)).toBeUndefined();
  });

  it('3.1.1.s1 what is no text means no pollutant', () => {
    expect(parsePollutant(undefined as unknown as string)).toBeUndefined();
    expect(parsePollutant(8 as unknown as string)).toBeUndefined();
  });
});
