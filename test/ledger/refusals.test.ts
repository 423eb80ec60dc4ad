import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../src/ledger/ledger.js';
import type { LedgerEvent } from '../../src/types/ledger.js';
import type { Problem } from '../../src/types/problem.js';
import type { Area } from '../../src/types/vocabulary.js';
import { BIXI, MEILI, NEW_MATERIALS } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { CITY, correction, entry, ledgerAfter, purchase, refusalOf, release, transfer } from './events.js';

const ledger = ledgerAfter([
  entry(),
  release(),
  transfer(),
  purchase({ on: '2024-04-01' }),
  correction({ corrects: 'R-1' }),
]);

type Row = [title: string, event: unknown, problem: Partial<Problem>];

const eight = 'COD, NH3-N, TN, TP, SO2, NOx, VOCs, PM';
const another = { id: 'N-1' };
const area = (facts: object): unknown => ({ ...entry(another), area: facts });

describe('what every event needs', () => {
  it.each<Row>([
    ['no event', undefined, { code: 'missing', path: '' }],
    ['nothing', null, { code: 'wrong-type', path: '' }],
    ['a text', 'E-1', { code: 'wrong-type', path: '' }],
    ['an empty id', entry({ id: '' }), { code: 'missing', path: 'id' }],
    ['an id of blanks', entry({ id: ' 　' }), { code: 'missing', path: 'id' }],
    ['an id that is no text', { ...entry(), id: 7 }, { code: 'wrong-type', path: 'id', found: '7' }],
    [
      'a day that does not exist',
      release({ ...another, on: '2023-02-29' }),
      { code: 'not-a-date', path: 'on' },
    ],
    ['no day', { ...release(another), on: undefined }, { code: 'missing', path: 'on' }],
    ['no pollutant', { ...release(another), pollutant: undefined }, { code: 'missing', path: 'pollutant' }],
    [
      '3.1.1.s1 a pollutant outside the eight',
      { ...release(another), pollutant: 'BOD5' },
      { code: 'unknown-pollutant', path: 'pollutant', found: '"BOD5"', expected: eight },
    ],
    ['an unknown type', { ...release(another), type: 'use' }, { code: 'not-in-list', path: 'type' }],
    ['no type', { ...release(another), type: undefined }, { code: 'missing', path: 'type' }],
  ])('%s is refused', (_title, event, problem) => {
    expect(refusalOf(ledger, event as LedgerEvent)?.problem).toMatchObject(problem);
  });

  it.each([
    [entry({ id: '' }), ''],
    [undefined, ''],
    [{ ...entry(), id: 7 }, ''],
    [release({ id: 'R-9', amount: '99' }), 'R-9'],
  ])('a refusal names the event', (event, id) => {
    expect(refusalOf(ledger, event as LedgerEvent)?.id).toBe(id);
  });

  it('an event that cannot even be read is refused, not thrown', () => {
    const broken = {
      ...release(another),
      type: 10n,
      get on(): string {
        throw new Error('no disk');
      },
    };
    expect(refusalOf(ledger, broken as unknown as LedgerEvent)).toEqual({
      id: 'N-1',
      problem: { code: 'unreadable', path: '', found: 'Error: no disk' },
    });
  });
});

describe('amounts', () => {
  const AMOUNTS: [unknown, Partial<Problem>][] = [
    [undefined, { code: 'missing' }],
    ['0', { code: 'not-positive', found: '0' }],
    ['-0.00', { code: 'not-positive', found: '0' }],
    ['-1', { code: 'negative-amount', found: '-1' }],
    ['1e3', { code: 'not-an-amount', found: '"1e3"' }],
    ['0x10', { code: 'not-an-amount' }],
    ['1,200.5', { code: 'not-an-amount' }],
    [Number.NaN, { code: 'not-an-amount' }],
    [`0.${'1'.repeat(61)}`, { code: 'too-many-digits', expected: '60' }],
  ];
  const OF = { release, transfer, purchase };
  it.each(
    AMOUNTS.flatMap(([amount, problem]) =>
      Object.entries(OF).map(([type, make]) => [type, amount, make, problem] as const),
    ),
  )('a %s of %s is refused', (_type, amount, make, problem) => {
    const event = { ...make(another), amount } as LedgerEvent;
    expect(refusalOf(ledger, event)?.problem).toMatchObject({ path: 'amount', ...problem });
  });
});

describe('banks', () => {
  it.each<Row>([
    ['no bank', undefined, { code: 'missing', path: 'bank' }],
    ['a name', 'city', { code: 'wrong-type', path: 'bank' }],
    ['an unknown level', { level: 'county' }, { code: 'not-in-list', path: 'bank.level', found: '"county"' }],
    ['an unknown park', { level: 'park', park: 'XYZ' }, { code: 'not-in-list', path: 'bank.park' }],
    ['a park without its name', { level: 'park' }, { code: 'missing', path: 'bank.park' }],
    ['a township without its place', { level: 'township' }, { code: 'missing', path: 'bank.place' }],
    [
      'an unknown place',
      { level: 'township', place: '高新区' },
      { code: 'unknown-place', path: 'bank.place', found: '"高新区"', expected: '新材料产业园' },
    ],
    [
      '3.1.2.s1e park territory named as a township',
      { level: 'township', place: '碧溪街道' },
      { code: 'not-in-list', path: 'bank.level', expected: 'park', found: '"township"' },
    ],
  ])('%s is refused', (_title, bank, problem) => {
    for (const make of [release, purchase]) {
      const event = { ...make(another), bank } as LedgerEvent;
      expect(refusalOf(ledger, event)?.problem).toMatchObject(problem);
    }
  });

  it.each<Row>([
    ['from no bank', { from: undefined }, { code: 'missing', path: 'from' }],
    ['to no bank', { to: undefined }, { code: 'missing', path: 'to' }],
    ['within one bank', { from: CITY, to: CITY }, { code: 'same-bank', path: 'to', found: 'city' }],
    [
      'within one town, written otherwise',
      { to: { level: 'township', place: '常熟市梅李镇' } },
      { code: 'same-bank', path: 'to', found: 'township:梅李镇' },
    ],
  ])('3.3.4.p3.s1b a transfer %s is refused', (_title, changes, problem) => {
    const event = { ...transfer(another), ...(changes as object) };
    expect(refusalOf(ledger, event)?.problem).toMatchObject(problem);
  });
});

it('a release needs its project', () => {
  expect(refusalOf(ledger, release({ ...another, project: ' ' }))?.problem).toEqual({
    code: 'missing',
    path: 'project',
    expected: 'text',
  });
});

describe('entries', () => {
  it.each<Row>([
    ['no area', area(undefined as never), { code: 'missing', path: 'area' }],
    ['no place', area({ kind: 'township' }), { code: 'missing', path: 'area.place' }],
    [
      'an unknown place',
      area({ kind: 'township', place: '某地' }),
      { code: 'unknown-place', path: 'area.place' },
    ],
    [
      'park territory as a township',
      area({ ...BIXI, kind: 'township' }),
      { code: 'not-in-list', path: 'area.kind', expected: 'park' },
    ],
    [
      'a township as a park',
      area({ kind: 'park', park: 'CEDZ', place: '梅李镇' }),
      { code: 'not-in-list', path: 'area.kind', expected: 'township' },
    ],
    [
      'territory of the other park',
      area({ ...BIXI, park: 'CHTZ' }),
      { code: 'not-in-list', path: 'area.park', expected: 'CEDZ' },
    ],
  ])('3.1.2.s1e %s is refused', (_title, event, problem) => {
    expect(refusalOf(ledger, event as LedgerEvent)?.problem).toMatchObject(problem);
  });

  it.each<Row>([
    ['no parts', undefined, { code: 'missing', path: 'parts' }],
    ['a part of no level', { county: '1' }, { code: 'not-in-list', path: 'parts', found: '"county"' }],
    ['nothing', {}, { code: 'not-positive', path: 'parts' }],
    ['zeros', { city: '0', township: 0 }, { code: 'not-positive', path: 'parts' }],
    ['a negative part', { city: '3', township: '-1' }, { code: 'negative-amount', path: 'parts.township' }],
    ['an unreadable part', { city: 'x' }, { code: 'not-an-amount', path: 'parts.city' }],
  ])('3.2.4.s1a an entry of %s is refused', (_title, parts, problem) => {
    const event = { ...entry(another), parts } as LedgerEvent;
    expect(refusalOf(ledger, event)?.problem).toMatchObject(problem);
  });

  it.each<[string, Area, string, Partial<Problem>]>([
    ['3.2.4.s1d', BIXI, 'township', { path: 'parts.township', expected: '碧溪街道', found: '0.7' }],
    ['3.2.4.s1e', MEILI, 'park', { path: 'parts.park', expected: '梅李镇', found: '0.7' }],
    ['3.3.3.p1.s1b', NEW_MATERIALS, 'park', { path: 'parts.park', expected: '新材料产业园', found: '0.7' }],
  ])('%s a part for a bank that $place does not have is refused', (_clause, where, level, problem) => {
    const event = entry({ ...another, area: where, parts: { prefecture: '0.3', [level]: '0.7' } });
    expect(refusalOf(ledger, event)?.problem).toEqual({ code: 'part-outside-area', ...problem });
  });

  it('3.3.3.p1.s1b read as a park, 新材料产业园 takes no township part', () => {
    const read = emptyLedger(withReadings({ 'new-materials-park': 'park' }));
    const event = entry({ area: NEW_MATERIALS, parts: { township: '1' } });
    expect(refusalOf(read, event)?.problem).toMatchObject({ code: 'part-outside-area' });
  });
});
