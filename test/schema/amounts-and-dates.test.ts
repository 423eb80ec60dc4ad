import { describe, expect, it } from 'vitest';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { problemsIn, refusals } from '../support/problems.js';

const PURCHASE = { pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true };
const FULL = { ...BUILD, purchases: [PURCHASE], orders: [{ scope: 'both', issuedOn: '2024-02-01' }] };
const FUNDED = {
  ...WORKS_OF_AREA,
  upperFunds: { allocated: '1', total: '2' },
  provinceAmounts: { COD: '1' },
};
const COMMITMENT = {
  pollutant: 'TP',
  transferredOn: '2023-06-01',
  committed: '1',
  entries: [{ enteredOn: '2024-01-01', amount: '1' }],
};
const AREA = { ...XINZHUANG, commitments: [COMMITMENT] };

const AMOUNTS: [string, object][] = [
  ['increase.COD', FULL],
  ['holdings.COD', FULL],
  ['purchases[0].amount', FULL],
  ['passed.COD', FUNDED],
  ['provinceAmounts.COD', FUNDED],
  ['upperFunds.allocated', FUNDED],
  ['upperFunds.total', FUNDED],
  ['governmentFunds', TREATMENT],
  ['commitments[0].committed', AREA],
  ['commitments[0].entries[0].amount', AREA],
];
const DATES: [string, object][] = [
  ['on', FULL],
  ['orders[0].issuedOn', FULL],
  ['orders[0].liftedOn', FULL],
  ['startedOn', CLOSURE],
  ['completedOn', CLOSURE],
  ['permitChangedOn', CLOSURE],
  ['permitCancelledOn', CLOSURE],
  ['enteredOn', CLOSURE],
  ['on', AREA],
  ['commitments[0].transferredOn', AREA],
  ['commitments[0].entries[0].enteredOn', AREA],
];

describe('an amount', () => {
  it.each([
    ['-1', 'negative-amount'],
    ['-0.0001', 'negative-amount'],
    ['1,200.5', 'not-an-amount'],
    ['1，200', 'not-an-amount'],
    ['１２．５', 'not-an-amount'],
    ['12。5', 'not-an-amount'],
    ['1e3', 'not-an-amount'],
    ['1E-7', 'not-an-amount'],
    ['25%', 'not-an-amount'],
    ['12.5t', 'not-an-amount'],
    ['12.5 吨', 'not-an-amount'],
    ['十二', 'not-an-amount'],
    ['NaN', 'not-an-amount'],
    ['Infinity', 'not-an-amount'],
    ['', 'not-an-amount'],
    [' 1', 'not-an-amount'],
    ['1\n', 'not-an-amount'],
    ['+1', 'not-an-amount'],
    ['--1', 'not-an-amount'],
    ['.5', 'not-an-amount'],
    ['5.', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['1/3', 'not-an-amount'],
    ['123456789012345678901', 'too-many-digits'],
    ['0.000000000000000000001', 'too-many-digits'],
  ])('%j is refused: %s', (text, code) => {
    expect(refusals(changedAt(FULL, 'increase.COD', text))).toEqual([`${code} increase.COD`]);
  });

  it.each([12.5, 0, -5, 1e21])('the number %s is to be written as text', (number) => {
    expect(refusals(changedAt(FULL, 'increase.COD', number))).toEqual(['amount-not-text increase.COD']);
  });

  it('the text that is advised for a number is accepted', () => {
    for (const number of [3.2, 1200.5, 1e-7]) {
      const [problem] = problemsIn(safeParseDossier(changedAt(FULL, 'increase.COD', number)));
      const advised = JSON.parse(problem?.expected ?? '') as string;
      expect(safeParseDossier(changedAt(FULL, 'increase.COD', advised)).success).toBe(true);
    }
  });

  it.each([true, null, [], {}, ['1']])('%j is refused', (value) => {
    expect(refusals(changedAt(FULL, 'increase.COD', value))).toEqual(['wrong-type increase.COD']);
  });

  it('NaN is refused', () => {
    expect(safeParseDossier(changedAt(FULL, 'increase.COD', Number.NaN)).success).toBe(false);
  });

  it.each(['0', '0.0', '00012.50', '12345678901234567890.12345678901234567890'])('%s is accepted', (text) => {
    const dossier = changedAt(FULL, 'holdings.COD', text);
    expect(safeParseDossier(dossier).data).toEqual(dossier);
  });

  it.each(AMOUNTS)('at %s is checked', (path, dossier) => {
    expect(refusals(changedAt(dossier, path, '-1'))).toEqual([`negative-amount ${path}`]);
    expect(refusals(changedAt(dossier, path, '1 t'))).toEqual([`not-an-amount ${path}`]);
  });

  it('says what was found and what was expected', () => {
    expect(problemsIn(safeParseDossier(changedAt(FULL, 'increase.COD', '1,200.5')))).toEqual([
      { code: 'not-an-amount', path: 'increase.COD', found: '"1,200.5"' },
    ]);
    expect(problemsIn(safeParseDossier(changedAt(FULL, 'increase.COD', 3.2)))).toEqual([
      { code: 'amount-not-text', path: 'increase.COD', expected: '"3.2"', found: '3.2' },
    ]);
    const long = '123456789012345678901';
    expect(problemsIn(safeParseDossier(changedAt(FULL, 'increase.COD', long)))).toEqual([
      { code: 'too-many-digits', path: 'increase.COD', expected: '20', found: long },
    ]);
  });
});

describe('a date', () => {
  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '2024/01/01',
    '20240101',
    '2024-01-01T00:00:00Z',
    '２０２４-01-01',
    '2024年1月1日',
    ' 2024-01-01',
    '',
    'today',
  ])('%j is refused', (text) => {
    expect(problemsIn(safeParseDossier(changedAt(CLOSURE, 'completedOn', text)))).toEqual([
      { code: 'not-a-date', path: 'completedOn', found: JSON.stringify(text) },
    ]);
  });

  it.each([20230520, null, true, ['2023-05-20']])('%j is refused', (value) => {
    const [problem] = problemsIn(safeParseDossier(changedAt(CLOSURE, 'completedOn', value)));
    expect(problem).toMatchObject({ code: 'wrong-type', path: 'completedOn', expected: 'date' });
  });

  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '9999-12-31'])('%s is accepted', (text) => {
    expect(safeParseDossier(changedAt(CLOSURE, 'completedOn', text)).success).toBe(true);
  });

  it.each(DATES)('at %s is checked', (path, dossier) => {
    expect(refusals(changedAt(dossier, path, '2023-02-30'))).toEqual([`not-a-date ${path}`]);
  });
});
