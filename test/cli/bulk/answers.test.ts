import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../../src/dossier/assess.js';
import { changshu2023Draft } from '../../../src/policy/changshu-2023-draft.js';
import { renderSheet } from '../../../src/report/sheet/render.js';
import type { Policy } from '../../../src/types/policy.js';
import { bulk, ndjson } from '../../support/bulk.js';
import {
  BUILD,
  CLOSURE,
  changedAt,
  example,
  exampleFiles,
  WORKS_OF_AREA,
  XINZHUANG,
} from '../../support/dossiers.js';
import { DRAFT_HASH } from '../../support/policies.js';

const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The draft as every record names it. */
const DRAFT = {
  id: 'changshu-2023-draft',
  status: 'draft',
  hash: DRAFT_HASH,
};

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('answers in full', () => {
  it('are the assessments as JSON, one a line, in their order', async () => {
    const files = exampleFiles();
    const { code, records, err } = await bulk(ndjson(...files.map(example)));
    expect([code, err]).toEqual([0, '']);
    expect(records).toEqual(files.map((name) => json(assess(example(name)))));
  });

  it('of a dossier that says the same in other words are the same', async () => {
    const inChinese = { ...BUILD, increase: { 化学需氧量: '1' }, holdings: { '化学需氧量（COD）': '2' } };
    const { records } = await bulk(ndjson(inChinese, BUILD));
    expect(records[0]).toEqual(records[1]);
  });

  it('apply the policy that is given', async () => {
    const policy: Policy = {
      ...changshu2023Draft,
      id: 'listed-is-enough',
      readings: { ...changshu2023Draft.readings, 'key-list-exclusion': 'listed' },
    };
    const { records } = await bulk(ndjson({ ...CLOSURE, onKeyList: true }), { policy });
    expect(records).toMatchObject([{ entry: { outcome: 'refused' }, policy: { id: 'listed-is-enough' } }]);
  });
});

describe('answers in short', () => {
  it('name the line, and not the file where there is one only', async () => {
    const { code, records } = await bulk(`\n\n${ndjson(CLOSURE)}\n${ndjson(BUILD)}`, { brief: true });
    expect(code).toBe(0);
    expect(records.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'reduction'],
      [5, 'construction'],
    ]);
    expect(records.some((record) => 'file' in record)).toBe(false);
  });

  it('of a project refused hold no split', async () => {
    const listed = { ...CLOSURE, onKeyList: true, countedTowardTask: true };
    const { records } = await bulk(ndjson(listed), { brief: true });
    expect(records).toEqual([
      {
        line: 1,
        kind: 'reduction',
        name: '某印染厂关闭',
        place: '梅李镇',
        entry: 'refused',
        route: 'open',
        deadline: '2023-12-31',
        missing: [
          'closure-statement',
          'demolition-date',
          'closure-photos',
          'original-eia',
          'reduction-calculation',
          'output-before-closure',
          'permit-cancellation',
        ],
        readings: [],
        clauses: ['3.2.1.p3.s1', '3.2.2.p1.s1b', '3.2.2.p2.s1b', '3.2.2.p3.s1a', '3.2.2.p3.s1d', '3.2.3.s1a'],
        policy: DRAFT,
      },
    ]);
  });

  it('hold the priority that was asked for', async () => {
    const first = { ...BUILD, priority: { bank: 'township', major: true, inOwnArea: true } };
    const last = { ...BUILD, priority: { bank: 'township', major: false, inOwnArea: true } };
    const { records } = await bulk(ndjson(first, last, BUILD), { brief: true });
    expect(records.map(({ priority }) => priority)).toEqual([true, false, undefined]);
  });

  it.each(exampleFiles())('cite the clauses that the sheet of %s cites', async (name) => {
    const { records } = await bulk(ndjson(example(name)), { brief: true });
    const sheet = renderSheet(assess(example(name)), { lang: 'en', width: 100 });
    const list = sheet.slice(sheet.indexOf('Clauses cited'));
    expect(records[0]?.clauses).toEqual([...list.matchAll(/^(\d\.\S+)/gm)].map(([id]) => id));
  });
});

describe('a line with mistakes', () => {
  it('is answered with them, and the run goes on', async () => {
    const bad = { ...BUILD, place: '高新区', on: '2024-02-30' };
    const { code, records, err } = await bulk(`${ndjson(CLOSURE, bad)}{"kind":\n${ndjson(XINZHUANG)}`, {
      brief: true,
      lang: 'zh',
    });
    expect([code, err]).toEqual([1, '4 份中有 2 份无法测算。\n']);
    expect(records.map(({ kind }) => kind)).toEqual(['reduction', undefined, undefined, 'area']);
    expect(records[1]).toEqual({
      line: 2,
      problems: [
        {
          code: 'not-a-date',
          path: 'on',
          found: '"2024-02-30"',
          message: 'on：应为真实存在的日期，写作 2023-07-31，实为 "2024-02-30"',
        },
        {
          code: 'unknown-place',
          path: 'place',
          expected: '新材料产业园',
          found: '"高新区"',
          message: 'place：不认识地点 "高新区"：应为园区全称、新材料产业园，或以“镇”“街道”结尾的名称',
        },
      ],
    });
    expect(records[2]).toMatchObject({ line: 3, problems: [{ code: 'invalid-json', path: '' }] });
  });

  it('that is no JSON is told with its column and what to write', async () => {
    const { records } = await bulk(`${ndjson(CLOSURE)}{"kind": }\n{"a":[1,{"b":2}\n{"a":1,"a":2}\n`);
    expect(records.slice(1)).toEqual([
      {
        line: 2,
        problems: [
          {
            code: 'invalid-json',
            path: '',
            found: '}',
            column: 10,
            message:
              'column 10: is not valid JSON; expected a value (text in double quotes, a number, true, false, null, { or [), found }',
          },
        ],
      },
      {
        line: 3,
        problems: [
          {
            code: 'invalid-json',
            path: '',
            found: '',
            column: 16,
            message:
              'column 16: is not valid JSON; it ends where a comma or ] is expected; the [ at line 3, column 6 is never closed',
          },
        ],
      },
      {
        line: 4,
        problems: [
          {
            code: 'duplicate-key',
            path: 'a',
            found: '"a"',
            column: 8,
            earlier: { line: 4, column: 2 },
            message: 'column 8, a: the field "a" is already at line 4, column 2; name it once',
          },
        ],
      },
    ]);
  });

  it('carries what was probably meant, in the language asked for', async () => {
    const { records, err } = await bulk('{"kind":"constructoin"}');
    expect(records).toEqual([
      {
        line: 1,
        problems: [
          {
            code: 'not-in-list',
            path: 'kind',
            expected: 'reduction, construction, area',
            found: '"constructoin"',
            suggestion: 'construction',
            message:
              'kind: expected one of reduction, construction, area, found "constructoin". Did you mean construction?',
          },
        ],
      },
    ]);
    expect(err).toBe('1 of 1 could not be assessed.\n');
  });

  it('that only the rules can find is one as well', async () => {
    const policy: Policy = {
      ...changshu2023Draft,
      readings: { ...changshu2023Draft.readings, 'entry-date': 'start' },
    };
    const works = changedAt(WORKS_OF_AREA, 'startedOn', undefined);
    const { code, records } = await bulk(ndjson(works), { policy });
    expect(code).toBe(1);
    expect(records).toMatchObject([{ line: 1, problems: [{ code: 'missing', path: 'startedOn' }] }]);
  });

  it('that is no UTF-8 or too long is told', async () => {
    const { records } = await bulk([Uint8Array.of(0xff), '\n', 'x'.repeat(4_194_305), '\n', ndjson(CLOSURE)]);
    expect(records).toMatchObject([
      { line: 1, problems: [{ code: 'not-utf8', message: 'is not in UTF-8; save it as UTF-8' }] },
      {
        line: 2,
        problems: [
          {
            code: 'line-too-long',
            message: 'is longer than 4194304 bytes and was not read; put one dossier on a line',
          },
        ],
      },
      { kind: 'reduction' },
    ]);
  });

  it('lists a hundred mistakes and counts the others', async () => {
    const colours = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`colour${at}`, 1]));
    const { records } = await bulk(ndjson({ ...BUILD, ...colours }));
    const [record] = records;
    expect(record?.problems).toHaveLength(100);
    expect(record?.more).toBe(30);
    const { records: others } = await bulk(ndjson({ ...BUILD, colour: 1 }));
    expect(others[0]).not.toHaveProperty('more');
  });

  it('quotes no more than a person reads', async () => {
    const { records } = await bulk(ndjson({ ...BUILD, on: 'x'.repeat(1000), ['y'.repeat(1000)]: 1 }));
    const problems = records[0]?.problems as { code: string; path: string; found?: string }[];
    const date = problems.find(({ code }) => code === 'not-a-date');
    expect(date?.found).toBe(`"${'x'.repeat(59)}…`);
    const key = problems.find(({ code }) => code === 'unknown-key');
    expect(key?.path).toBe(`${'y'.repeat(200)}…`);
  });
});

describe('several inputs', () => {
  it('are taken in their order, each with its own lines', async () => {
    const one = file('one.ndjson', ndjson(CLOSURE, BUILD));
    const two = file('two.ndjson', `\uFEFF${ndjson(XINZHUANG)}`);
    const { code, records } = await bulk(ndjson(BUILD), { inputs: [two, '-', one], brief: true });
    expect(code).toBe(0);
    expect(records.map(({ file: from, line, kind }) => [from, line, kind])).toEqual([
      [two, 1, 'area'],
      ['-', 1, 'construction'],
      [one, 1, 'reduction'],
      [one, 2, 'construction'],
    ]);
  });

  it('a line with mistakes names its file', async () => {
    const one = file('one.ndjson', ndjson(CLOSURE));
    const two = file('two.ndjson', '\n{}');
    const { records } = await bulk('', { inputs: [one, two] });
    expect(records[1]).toMatchObject({ file: two, line: 2, problems: [{ code: 'missing', path: 'kind' }] });
  });

  it('one that cannot be read keeps no other from being read', async () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const [one, none, sub] = [
      file('one.ndjson', ndjson(CLOSURE)),
      join(folder, 'none.ndjson'),
      join(folder, 'sub'),
    ];
    const { code, records } = await bulk('', { inputs: [none, one, sub, one], brief: true });
    expect(code).toBe(1);
    expect(records.map((record) => record.kind ?? record.problems)).toEqual([
      [{ code: 'not-found', path: '', message: 'there is no such file' }],
      'reduction',
      [{ code: 'is-a-folder', path: '', message: 'is a folder, not a file' }],
      'reduction',
    ]);
    expect(records[0]).toEqual({ file: none, problems: expect.any(Array) });
  });

  it('a single one that cannot be read is named as well', async () => {
    const none = join(folder, 'none.ndjson');
    const { code, records } = await bulk('', { inputs: [none] });
    expect([code, records.map(({ file: from }) => from)]).toEqual([1, [none]]);
  });

  it('standard input that was read to its end gives nothing more', async () => {
    const { code, records } = await bulk(ndjson(BUILD), { inputs: ['-', '-'], brief: true });
    expect([code, records.length]).toEqual([0, 1]);
  });

  it('none with anything in it is in order', async () => {
    expect(await bulk('\n\n')).toEqual({ code: 0, out: '', err: '', records: [] });
  });
});
