import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { IS_FOLDER, NO_ACCESS, terminal } from '../support/terminal.js';

const FILES = {
  'closure.json': JSON.stringify(CLOSURE),
  'build.json': JSON.stringify(BUILD),
  'area.json': JSON.stringify(XINZHUANG),
  'two-problems.json': JSON.stringify({ ...BUILD, place: '高新区', on: '2024-02-30' }, null, 2),
  'many-problems.json': JSON.stringify({ ...BUILD, breaches: Array(130).fill('x') }),
  'twice.json': '{\n  "kind": "area",\n  "kind": "construction"\n}',
  '-': JSON.stringify(CLOSURE),
  'broken.json': '{ "kind": ',
  'empty.json': '',
  'marked.json': `\uFEFF${JSON.stringify(CLOSURE)}`,
  'gbk.json': new Uint8Array([0x7b, 0x22, 0xc3, 0xb7, 0xc0, 0xee, 0x22, 0x7d]),
  folder: IS_FOLDER,
  'locked.json': NO_ACCESS,
};
const assess = (...args: string[]) => terminal(['assess', ...args], { files: FILES });

describe('assess', () => {
  it('prints a sheet in Chinese', async () => {
    const { code, out, err } = await assess('closure.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^减排项目入库核定（工作用表）\n/);
    expect(out).toContain('化学需氧量 COD');
  });

  it('prints a sheet in English', async () => {
    const { code, out } = await assess('--lang', 'en', 'build.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^Quota of a construction project \(working sheet\)\n/);
  });

  it('prints several in their order, a line between', async () => {
    const { code, out } = await assess('area.json', '--lang=en', 'closure.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^Status of an area/);
    expect(out).toMatch(/\n={100}\n\nEntry of a reduction project/);
  });

  it('reads standard input', async () => {
    const { code, out } = await assess('-', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('The project may apply for entry.');
  });

  it('a file that starts with a byte order mark', async () => {
    expect(await assess('marked.json')).toEqual(await assess('closure.json'));
  });

  it('a refusal by the text is an answer', async () => {
    const listed = JSON.stringify({ ...CLOSURE, onKeyList: true, countedTowardTask: true });
    const { code, out, err } = await terminal(['assess', 'a.json'], { files: { 'a.json': listed } });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('不得申请入库');
  });
});

describe('the width', () => {
  it('is that of the terminal, 100 without one', async () => {
    const files = FILES;
    const wide = await terminal(['assess', 'build.json', 'area.json'], { files, columns: 140 });
    const narrow = await terminal(['assess', 'build.json', 'area.json'], { files, columns: 60 });
    expect(wide.out).toContain(`\n${'='.repeat(100)}\n`);
    expect(narrow.out).toContain(`\n${'='.repeat(60)}\n`);
    expect(await terminal(['assess', 'build.json'], { files, columns: 100 })).toEqual(
      await assess('build.json'),
    );
  });
});

describe('JSON', () => {
  it('of one input is an object', async () => {
    const { code, out } = await assess('--format', 'json', 'closure.json');
    expect(code).toBe(0);
    expect(out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'reduction',
      entry: { outcome: 'permitted' },
      split: {
        COD: { outcome: { province: '0', prefecture: '3', city: '1.4', township: '5.6', park: '0' } },
      },
      facts: CLOSURE,
    });
  });

  it('of several is a list in their order, problems included', async () => {
    const { code, out, err } = await assess('build.json', 'broken.json', 'area.json', '--format=json');
    expect(code).toBe(1);
    expect(err).toMatch(/^broken\.json：无法测算，1 处需要更正\n/);
    const [build, broken, area, ...others] = JSON.parse(out);
    expect([build.kind, area.kind, others]).toEqual(['construction', 'area', []]);
    expect(broken).toMatchObject({ input: 'broken.json', problems: [{ code: 'invalid-json', path: '' }] });
  });

  it('of one with problems is an object with its problems', async () => {
    const { code, out } = await assess('two-problems.json', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      input: 'two-problems.json',
      problems: [
        {
          code: 'unknown-place',
          path: 'place',
          line: 4,
          column: 12,
          expected: '新材料产业园',
          found: '"高新区"',
        },
        { code: 'not-a-date', path: 'on', line: 7, column: 9, found: '"2024-02-30"' },
      ],
    });
  });
});

describe('CSV', () => {
  it('starts with a byte order mark and is in the language asked for', async () => {
    const { code, out } = await assess('--format', 'csv', '--lang', 'en', 'closure.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^\uFEFFEntry of a reduction project \(working sheet\)\r\nItem,Content\r\nProject,/);
    expect(out).toContain('\r\nCOD,0,3,1.4,5.6,0,10,\r\n');
  });

  it('of several is one after the other, with one mark', async () => {
    const { code, out } = await assess('--format', 'csv', 'closure.json', 'broken.json', 'area.json');
    expect(code).toBe(1);
    expect(out.match(/\uFEFF/g)).toHaveLength(1);
    expect(out).toMatch(/本工具未收录其条文。\r\n\r\n板块年度状态（工作用表）\r\n项,内容\r\n板块,/);
  });
});

describe('problems', () => {
  it('lists the first hundred of many, and counts all of them', async () => {
    const { code, err } = await assess('many-problems.json', '--lang=en');
    const lines = err.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines).toHaveLength(102);
    expect(lines[0]).toBe('many-problems.json: cannot be assessed, 130 to correct');
    expect(lines[101]).toBe('  and 30 more that are not listed');
    const chinese = await assess('many-problems.json');
    expect(chinese.err).toMatch(
      /^many-problems\.json：无法测算，130 处需要更正\n[\s\S]*\n {2}另有 30 处问题没有列出\n$/,
    );
  });

  it('are written to standard error, with the name of the file and their number', async () => {
    expect(await assess('two-problems.json')).toEqual({
      code: 1,
      out: '',
      err: [
        'two-problems.json：无法测算，2 处需要更正',
        '  第 4 行第 12 列，place：不认识地点 "高新区"：应为园区全称、新材料产业园，或以“镇”“街道”结尾的名称',
        '  第 7 行第 9 列，on：应为真实存在的日期，写作 2023-07-31，实为 "2024-02-30"',
        '',
      ].join('\n'),
    });
    expect(await assess('two-problems.json', '--lang', 'en')).toEqual({
      code: 1,
      out: '',
      err: [
        'two-problems.json: cannot be assessed, 2 to correct',
        '  line 4, column 12, place: does not know the place "高新区": expected a park by its full name, 新材料产业园, or a name ending in 镇 or 街道',
        '  line 7, column 9, on: expected a day that exists, written like 2023-07-31, found "2024-02-30"',
        '',
      ].join('\n'),
    });
  });

  it('of one input leave the others assessed', async () => {
    const { code, out, err } = await assess('two-problems.json', 'closure.json', 'none.json');
    expect(code).toBe(1);
    expect(out).toMatch(/^减排项目入库核定/);
    expect(err).toMatch(/^two-problems\.json：.*\nnone\.json：/s);
  });

  it.each([
    ['none.json', '没有这个文件', 'there is no such file'],
    ['folder', '是文件夹，不是文件', 'is a folder, not a file'],
    ['locked.json', '无法读取：permission denied', 'cannot be read: permission denied'],
    ['gbk.json', '不是 UTF-8 编码，请另存为 UTF-8', 'is not in UTF-8; save it as UTF-8'],
    [
      'broken.json',
      '第 1 行第 11 列：不是有效的 JSON，内容到此中断',
      'line 1, column 11: is not valid JSON; it ends where',
    ],
    [
      'empty.json',
      '第 1 行第 1 列：不是有效的 JSON，没有内容',
      'line 1, column 1: is not valid JSON; there is nothing in it',
    ],
    [
      'twice.json',
      '第 3 行第 3 列，kind：字段 "kind" 在第 2 行第 3 列已经写过，只能写一次',
      'line 3, column 3, kind: the field "kind" is already at line 2, column 3; name it once',
    ],
  ])('%s', async (file, zh, en) => {
    const chinese = await assess(file);
    expect([chinese.code, chinese.out]).toEqual([1, '']);
    expect(chinese.err).toContain(`${file}：无法测算，1 处需要更正\n  ${zh}`);
    const english = await assess(file, '--lang', 'en');
    expect(english.err).toContain(`${file}: cannot be assessed, 1 to correct\n  ${en}`);
  });

  it('of standard input name it', async () => {
    const files = { '-': '[]' };
    expect((await terminal(['assess', '-'], { files })).err).toMatch(/^标准输入：无法测算，1 处/);
    expect((await terminal(['assess', '-', '--lang', 'en'], { files })).err).toMatch(
      /^standard input: cannot be assessed, 1 to correct\n {2}line 1, column 1: expected an object, found \[\]\n$/,
    );
  });

  it('that are no problems of an input are not swallowed', async () => {
    const read = () => {
      throw new TypeError('a defect');
    };
    const io = { out: () => {}, err: () => {}, read, columns: undefined, colour: false };
    await expect(run(['assess', 'a.json'], io)).rejects.toThrow('a defect');
  });
});

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes are what is looked for
  const codes = /\u001b\[\d+m/g;

  it.each(['zh', 'en'])('only where it is welcome, and it changes nothing else: %s', async (lang) => {
    const args = ['assess', 'closure.json', 'build.json', 'area.json', '--lang', lang];
    const plain = await terminal(args, { files: FILES });
    const coloured = await terminal(args, { files: FILES, colour: true });
    expect(plain.out).not.toContain('\u001b');
    expect(coloured.out).toMatch(codes);
    expect(coloured.out.replaceAll(codes, '')).toBe(plain.out);
  });

  it.each(['json', 'csv'])('never in %s, nor in problems', async (format) => {
    const args = ['assess', 'closure.json', 'broken.json', '--format', format];
    const { out, err } = await terminal(args, { files: FILES, colour: true });
    expect(out + err).not.toContain('\u001b');
  });
});
