import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownBank } from '../../src/ledger/banks.js';
import { locate, readPlace } from '../../src/rules/3.1.2-reserve-banks.js';
import type { Area } from '../../src/types/vocabulary.js';
import { draftWith } from '../support/analysis/lines.js';

/** Known names, and what each is; typed from the text. */
const KNOWN: readonly (readonly [name: string, area: Area, bank: string])[] = [
  ['常熟经济技术开发区', { kind: 'park', park: 'CEDZ', place: '常熟经济技术开发区' }, 'CEDZ'],
  ['碧溪街道', { kind: 'park', park: 'CEDZ', place: '碧溪街道' }, 'CEDZ'],
  ['常熟高新技术产业开发区', { kind: 'park', park: 'CHTZ', place: '常熟高新技术产业开发区' }, 'CHTZ'],
  ['沙家浜镇', { kind: 'park', park: 'CHTZ', place: '沙家浜镇' }, 'CHTZ'],
  ['新材料产业园', { kind: 'township', place: '新材料产业园' }, '新材料产业园'],
  ['梅李镇', { kind: 'township', place: '梅李镇' }, '梅李镇'],
  ['虞山街道', { kind: 'township', place: '虞山街道' }, '虞山街道'],
];

const PARK_OF: Readonly<Record<string, string>> = {
  碧溪街道: '常熟经济技术开发区',
  沙家浜镇: '常熟高新技术产业开发区',
};

const bankOf = (area: Area): string => {
  const bank = ownBank(area);
  return bank.level === 'park' ? bank.park : bank.level === 'township' ? bank.place : bank.level;
};

const above = fc
  .tuple(
    fc.constantFrom('', '江苏省', '江苏'),
    fc.constantFrom('', '苏州市', '苏州'),
    fc.constantFrom('', '常熟市', '常熟'),
  )
  .map((words) => words.join(''));

/** What may stand between any two characters without a meaning. */
const trifle = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    ' ',
    '\u3000',
    '\u200b',
    '\u200e',
    '\ufeff',
    '\u00ad',
    '\u0301',
    '\ufe0f',
    '\n',
    '·',
    '，',
    '-',
    '/',
  ],
);
const brackets = fc.constantFrom(['', ''], ['（', '）'], ['(', ')'], ['【', '】'], ['“', '”'], ['[', ']']);

/** A name as somebody may write it: with what lies above it, with its park, in brackets, with trifles anywhere. */
const written = (name: string): fc.Arbitrary<string> =>
  fc
    .record({
      before: above,
      after: fc.oneof(fc.constant(''), above),
      round: brackets,
      park: fc.constantFrom('none', 'before', 'after'),
      trifles: fc.array(trifle, { minLength: 40, maxLength: 40 }),
    })
    .map(({ before, after, round: [open, close], park, trifles }) => {
      const own = park === 'none' ? '' : (PARK_OF[name] ?? '');
      const inner = `${open}${name}${close}`;
      const line = `${before}${park === 'before' ? own : ''}${inner}${park === 'after' ? own : ''}${after}`;
      return [...line].map((character, at) => character + trifles[at % 40]).join('');
    });

describe('any decoration of a known name', () => {
  it.each(KNOWN)('3.1.2.s1e of %s gives the same area and bank', (name, area, bank) => {
    fc.assert(
      fc.property(written(name), (line) => {
        expect(readPlace(line)).toEqual({ area });
        expect(bankOf({ ...area, place: line })).toBe(bank);
      }),
      { numRuns: 300 },
    );
  });

  it.each(KNOWN)('3.1.2.s1e of %s in a policy gives the same area for the plain name', (name, area, bank) => {
    fc.assert(
      fc.property(written(name), written(name), (listed, asked) => {
        const swapped = (names: readonly string[]) => names.map((each) => (each === name ? listed : each));
        const policy = draftWith({
          parks: {
            CEDZ: swapped(['常熟经济技术开发区', '碧溪街道']),
            CHTZ: swapped(['常熟高新技术产业开发区', '沙家浜镇']),
          },
          townshipLikePlaces: swapped(['新材料产业园', '梅李镇']),
        });
        expect(locate(name, policy)).toEqual(area);
        expect(locate(asked, policy)).toEqual(area);
        expect(bankOf(area)).toBe(bank);
      }),
      { numRuns: 150 },
    );
  });

  it('3.1.2.s1e two known names of different banks are never one area', () => {
    const names = fc.constantFrom(...KNOWN);
    fc.assert(
      fc.property(names, names, trifle, ([one, , bank], [other, , otherBank], between) => {
        fc.pre(bank !== otherBank);
        expect(readPlace(one + between + other).problem?.code).toBe('two-places');
      }),
    );
  });

  it('3.1.2.s1e any text is an area or has a problem, and nothing else', () => {
    const words = fc.constantFrom(
      '江苏',
      '常熟',
      '市',
      '镇',
      '街道',
      '区',
      '碧溪',
      '梅李镇',
      '高新区',
      '·',
      'a',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (place) => {
        const { area, problem } = readPlace(place);
        expect(area === undefined).toBe(problem !== undefined);
        if (area !== undefined) expect(locate(area.place)).toEqual(area);
      }),
      { numRuns: 1000 },
    );
  });
});
