import { describe, expect, it } from 'vitest';
import { receipt } from '../../src/analysis/receipt/receipt.js';
import { replay } from '../../src/analysis/receipt/replay.js';
import { areaStatus } from '../../src/dossier/area-status.js';
import { assess } from '../../src/dossier/assess.js';
import { renderCsv, renderSheet } from '../../src/report/sheet/render.js';
import { explainNote } from '../../src/report/words/explain.js';
import { safeParseReceipt } from '../../src/schema/receipt.js';
import type { Dossier } from '../../src/types/dossier.js';
import type { NoteCode } from '../../src/types/note.js';
import { draftWith } from '../support/analysis/lines.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';

const STANDINGS = Object.fromEntries(
  ['1998', '2019', '2020', '2027', '2028', '2030'].map((year) => [year, GOOD_STANDING]),
);
const builtOn = (on: string): Dossier => ({ ...BUILD, on, standings: STANDINGS });
const areaOn = (on: string): Dossier => ({
  ...XINZHUANG,
  on,
  year: Number(on.slice(0, 4)),
  standings: STANDINGS,
});
const notesOf = (dossier: Dossier, policy = draftWith({})) =>
  assess(dossier, policy).notes.map(({ code, path, found, expected }) =>
    [code, path, found, expected].filter((each) => each !== undefined).join(' '),
  );

describe('3.1.2.s1b a place that nobody lists', () => {
  it.each<Dossier>([BUILD, CLOSURE, XINZHUANG])('is noted in a dossier of $kind', (dossier) => {
    expect(notesOf(dossier)).toEqual([]);
    expect(notesOf({ ...dossier, place: '常熟市大义镇' } as Dossier)).toEqual([
      'unlisted-place place 大义镇',
    ]);
  });

  it('is noted in the facts of an area, and not where the policy lists it', () => {
    const { kind: _kind, place: _place, ...facts } = XINZHUANG;
    const area = { kind: 'township', place: '大义镇' } as const;
    expect(areaStatus({ ...facts, area }).notes).toEqual([
      { code: 'unlisted-place', path: 'area.place', found: '大义镇' },
    ]);
    expect(areaStatus({ ...facts, area }, draftWith({ townshipLikePlaces: ['大义镇'] })).notes).toEqual([]);
  });

  it('cannot be changed in an answer', () => {
    const { notes } = assess({ ...BUILD, place: '大义镇' });
    expect(Object.isFrozen(notes) && notes.every((note) => Object.isFrozen(note))).toBe(true);
  });
});

describe('3.2.1.p1.s1 a day of which the policy does not speak', () => {
  it.each([
    ['1999-06-01', ['day-before-policy on 1999-06-01 2021-01-01']],
    ['2020-12-31', ['day-before-policy on 2020-12-31 2021-01-01']],
    ['2021-01-01', []],
    ['2028-07-31', []],
    ['2028-08-01', ['day-after-policy on 2028-08-01 2028-07-31']],
    ['2031-01-01', ['day-after-policy on 2031-01-01 2028-07-31']],
  ])('%s is noted of a construction project and of an area: %j', (on, notes) => {
    expect(notesOf(builtOn(on))).toEqual(notes);
    expect(notesOf(areaOn(on))).toEqual(notes);
  });

  it('the plan period is that of the policy', () => {
    const policy = draftWith({ planPeriodStart: '2026-01-01' });
    expect(notesOf(builtOn('2021-06-01'), policy)).toEqual(['day-before-policy on 2021-06-01 2026-01-01']);
  });

  it.each([
    [{ completedOn: '2028-07-31' }, []],
    [{ completedOn: '2028-08-01' }, ['day-after-policy completedOn 2028-08-01 2028-07-31']],
    [{ permitChangedOn: '2029-01-01' }, ['day-after-policy permitChangedOn 2029-01-01 2028-07-31']],
    [{ enteredOn: '2031-05-06' }, ['day-after-policy enteredOn 2031-05-06 2028-07-31']],
    [{ enteredOn: '2020-05-06' }, ['day-before-policy enteredOn 2020-05-06 2021-01-01']],
  ])('a reduction with %j: %j', (facts, notes) => {
    expect(notesOf({ ...CLOSURE, ...facts } as Dossier)).toEqual(notes);
  });

  it('a completion before the plan period is refused, and needs no note', () => {
    const dossier = { ...CLOSURE, startedOn: '2019-01-01', completedOn: '2020-12-31' };
    expect(assess(dossier).entry.outcome).toBe('refused');
    expect(notesOf(dossier)).toEqual([]);
  });
});

describe('T a note in words', () => {
  const WORDS: Readonly<Record<NoteCode, readonly [zh: string, en: string]>> = {
    'unlisted-place': [
      '大义镇不在政策所列地点和常熟市现有街道、镇之中，按其名称作为一个乡镇（街道）办理，请核对。',
      '大义镇 is on no list: neither of the policy nor of Changshu’s towns and subdistricts. It is taken as a township by its name; check it.',
    ],
    'day-before-policy': [
      '1999-06-01 早于本政策规划期的第一天（2021-01-01），本政策对这一天未作规定，结论仅供参考。',
      '1999-06-01 is before the plan period of this policy, which begins on 2021-01-01. The policy does not speak of that day; take the answer as an indication.',
    ],
    'day-after-policy': [
      '2031-01-01 晚于正式文件有效期的最后一天（2028-07-31），其后如何办理尚无规定，结论仅供参考。',
      '2031-01-01 is after 2028-07-31, the last day on which the adopted measure is in force. What holds then is not known; take the answer as an indication.',
    ],
  };
  const NOTED: readonly Dossier[] = [
    { ...BUILD, place: '大义镇' },
    builtOn('1999-06-01'),
    areaOn('2031-01-01'),
  ];

  it.each(NOTED)('stands on the sheet and in the tables of $kind of $place', (dossier) => {
    const answer = assess(dossier);
    const [note] = answer.notes;
    if (note === undefined) throw new Error('no note');
    const [zh, en] = WORDS[note.code];
    expect([explainNote(note, 'zh'), explainNote(note, 'en')]).toEqual([zh, en]);
    expect(renderSheet(answer, { width: 400 })).toContain(`\n附注\n- ${zh}\n`);
    expect(renderSheet(answer, { width: 400, lang: 'en' })).toContain(`\nNotes\n- ${en}\n`);
    expect(renderCsv(answer)).toContain(`附注\r\n附注\r\n${zh}\r\n`);
    expect(renderCsv(answer, 'en')).toContain(en.includes(',') ? `"${en}"` : en);
  });

  it('asks what was perhaps meant', () => {
    const [note] = assess({ ...BUILD, place: '虞山镇' }).notes;
    expect(note && explainNote(note, 'zh').endsWith('是否应为虞山街道？')).toBe(true);
    expect(note && explainNote(note, 'en').endsWith(' Did you mean 虞山街道?')).toBe(true);
  });

  it('where there is none, the sheet has no part for it', () => {
    expect(renderSheet(assess(BUILD))).not.toContain('附注');
    expect(renderCsv(assess(BUILD))).not.toContain('附注');
  });
});

describe('T a note in a receipt', () => {
  it('is kept, signed, read and replayed', () => {
    const kept = receipt(assess({ ...BUILD, place: '大义镇' }));
    expect(kept.notes).toEqual([{ code: 'unlisted-place', path: 'place', found: '大义镇' }]);
    expect(safeParseReceipt(JSON.parse(JSON.stringify(kept))).success).toBe(true);
    expect(replay([kept])[0]?.state).toBe('same');
    expect(replay([{ ...kept, notes: [] }])[0]?.state).toBe('tampered');
  });

  it('is not there where nothing is noted, so that what is signed is as it was', () => {
    const kept = receipt(assess(BUILD));
    expect(Object.keys(kept).sort()).toEqual(['facts', 'hash', 'library', 'lines', 'policy', 'readings']);
    expect(replay([kept])[0]?.state).toBe('same');
  });
});
