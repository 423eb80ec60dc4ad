import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import * as labels from '../../src/labels/index.js';
import { PARTIES } from '../../src/types/party.js';
import { expectMisuse } from '../support/expectations.js';

const { label, LABEL_LISTS } = labels;

/** The codes of every list of the vocabulary, as the other entries export them. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'dossier-kind': ['reduction', 'construction', 'area'],
  pollutant: library.POLLUTANTS,
  medium: library.MEDIA,
  park: library.PARK_IDS,
  'bank-level': library.BANK_LEVELS,
  source: library.ENTRY_SOURCES,
  implementer: library.IMPLEMENTERS,
  works: library.WORKS,
  construction: library.CONSTRUCTIONS,
  'priority-category': library.PRIORITY_CATEGORIES,
  level: library.ADMINISTRATIVE_LEVELS,
  scope: library.ORDER_SCOPES,
  material: library.MATERIALS,
  'material-category': library.MATERIAL_CATEGORIES,
  actor: library.ACTORS,
  'filing-status': library.FILING_STATUSES,
  force: library.DEADLINE_FORCES,
  state: library.ENTRY_STATES,
  event: library.REVIEW_EVENTS,
  verdict: library.VERDICTS,
  'use-source': library.USE_SOURCES,
  'commitment-state': library.COMMITMENT_STATES,
  'park-task': library.PARK_TASKS,
  'ledger-event': library.LEDGER_EVENT_TYPES,
  'ground-code': library.GROUND_CODES,
  note: library.NOTE_CODES,
  party: PARTIES,
  clause: library.CLAUSE_IDS,
  rule: library.RULE_IDS,
  parameter: Object.keys(library.parameters),
  reading: Object.keys(library.READING_CHOICES),
  choice: Object.entries(library.READING_CHOICES).flatMap(([id, choices]) =>
    choices.map((choice) => `${id}=${choice}`),
  ),
  'policy-status': library.POLICY_STATUSES,
};
const EVERY = Object.entries(CODES);

const tableOf = (list: string): unknown =>
  Reflect.get(labels, `${list.replaceAll('-', '_').toUpperCase()}_LABELS`);

/** A label of a list and a code that are known at run time only. */
const labelOf = label as (list: string, code: unknown, lang: string) => string;

describe('the lists', () => {
  it('are every list that is exported, but for the languages and the problems, which have templates', () => {
    expect(EVERY.map(([list]) => list)).toEqual([...LABEL_LISTS]);
    const known = new Set(Object.values(CODES).map((codes) => JSON.stringify(codes)));
    const unlabelled = Object.entries(library)
      .filter(([, value]) => Array.isArray(value) && !known.has(JSON.stringify(value)))
      .map(([name]) => name);
    expect(unlabelled.sort()).toEqual(['LANGS', 'PROBLEM_CODES']);
  });

  it.each(EVERY)(
    '%s has a table of its own with a label for each code, in the order of the list',
    (list, codes) => {
      expect(Object.keys(tableOf(list) as object).sort()).toEqual([...codes].sort());
      for (const code of codes) {
        expect(Reflect.get(tableOf(list) as object, code)).toEqual({
          zh: labelOf(list, code, 'zh'),
          en: labelOf(list, code, 'en'),
        });
      }
    },
  );

  it.each(EVERY)('%s speaks Chinese and English, and tells its codes apart', (list, codes) => {
    const zh = codes.map((code) => labelOf(list, code, 'zh'));
    const en = codes.map((code) => labelOf(list, code, 'en'));
    for (const word of zh) expect(word).toMatch(/[\u4e00-\u9fff]/);
    for (const word of en) expect(word).not.toMatch(/[\u4e00-\u9fff{}]/);
    // A choice is told apart within its reading; grounds may find the same; parts of a sentence are cited alike.
    if (['choice', 'ground-code', 'clause'].includes(list)) return;
    expect(new Set(zh).size).toBe(codes.length);
    expect(new Set(en).size).toBe(codes.length);
  });
});

describe('a label', () => {
  it.each([
    ['construction', 'expansion', '扩建', 'expansion'],
    ['construction', 'renovation-and-expansion', '改扩建', 'renovation and expansion'],
    ['pollutant', 'COD', '化学需氧量', 'chemical oxygen demand'],
    ['pollutant', 'PM', '颗粒物', 'particulate matter'],
    ['medium', 'air', '大气', 'air'],
    ['bank-level', 'township', '乡镇库', 'Township'],
    ['works', 'deep-treatment', '深度治理', 'deep treatment'],
    ['verdict', 'refused', '不可以', 'refused'],
    ['commitment-state', 'met-late', '逾期后补足', 'met late'],
    ['park', 'CHTZ', '常熟高新技术产业开发区', 'Changshu High-tech Industrial Development Zone'],
    ['state', 'returned', '已退回', 'returned'],
    ['event', 'pass', '审核通过', 'passed'],
    ['parameter', 'generalRatio', '其他情形替代倍数', 'offset ratio of everything else'],
    ['ledger-event', 'release', '投放', 'release'],
    [
      'choice',
      'entry-date=start',
      '开工日期（关闭类仍为拆除日期）',
      'the date the works started; for a closure, still that of demolition',
    ],
    ['clause', 'T', '题名', 'title'],
    ['clause', '0.s1', '引言', 'preamble'],
    ['clause', '3.3.2.s2a', '三（三）2 第2句', 'item 3(3)2, sentence 2'],
    ['clause', '3.3.4.p3.s1b', '三（三）4 第3段', 'item 3(3)4, paragraph 3'],
  ] as const)('%s %s is %s, %s', (list, code, zh, en) => {
    expect([label(list, code as never, 'zh'), label(list, code as never, 'en')]).toEqual([zh, en]);
  });

  it('carries the figures of the draft where its words have one', () => {
    expect(label('ground-code', 'not-in-plan-period', 'zh')).toContain('“十四五”');
    expect(label('ground-code', 'as-read', 'en')).toBe('the text is open; read as the policy chooses');
  });

  it.each(['rebuild', 'toString', '__proto__', 'constructor', 'zh', ''])(
    'of a code that is not known, such as “%s”, is the code',
    (code) => {
      for (const [list] of EVERY) expect(labelOf(list, code, 'zh')).toBe(code);
    },
  );

  it('of what is no list, no code or no language is misuse', () => {
    expectMisuse(() => labelOf('constructions', 'new', 'zh'), 'not-in-list', 'list');
    expectMisuse(() => labelOf('toString', 'new', 'zh'), 'not-in-list', 'list');
    expectMisuse(() => labelOf('construction', 'new', 'de'), 'not-in-list', 'lang');
    expectMisuse(() => labelOf('construction', undefined, 'zh'), 'missing', 'code');
    expectMisuse(() => labelOf('construction', null, 'zh'), 'wrong-type', 'code');
    expectMisuse(() => labelOf('construction', ['new'], 'zh'), 'wrong-type', 'code');
  });
});
