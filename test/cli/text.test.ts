import { describe, expect, it } from 'vitest';
import { runText, type TextOptions } from '../../src/cli/work/text.js';
import { IS_FOLDER, NO_ACCESS } from '../support/terminal.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NO_ENTRY = Object.assign(new Error('no such file'), { code: 'ENOENT' });

interface Setting extends Partial<TextOptions> {
  readonly file?: string;
  readonly colour?: boolean;
  readonly columns?: number;
}

/** Holds bytes, or what reading them throws, against the draft. */
async function held(content: Uint8Array | Error, setting: Setting = {}) {
  const { file = 'a.txt', lang = 'zh', format = 'text', colour = false, columns } = setting;
  let out = '';
  let err = '';
  const code = await runText(
    file,
    { lang, format },
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      read: async () => {
        if (content instanceof Error) throw content;
        return content;
      },
      columns,
      colour,
    },
  );
  return { code, out, err };
}

/** Its ninth to seventeenth characters are the shortest clause. */
const NOTICE = '关于年度会议的通知。\n审核通过的，给予入库，';

describe('a text that differs', () => {
  it('gives exit code 1 and the sheet', async () => {
    const { code, out, err } = await held(utf8(NOTICE));
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('文本  a.txt\n');
    expect(out).toContain('结果  93 条中只找到 1 条');
    expect(out).toContain('未改    1\n');
  });

  it('from standard input has no name', async () => {
    const { out } = await held(utf8(NOTICE), { file: '-', lang: 'en' });
    expect(out).toMatch(/^A text held against the encoded one \(working sheet\)\nAgainst {2}/);
  });

  it('as JSON carries every clause with what hangs on it', async () => {
    const { code, out } = await held(utf8(NOTICE), { format: 'json' });
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      verdict: 'unrelated',
      policy: 'changshu-2023-draft',
      counts: { unchanged: 1, changed: 0, moved: 0, gone: 92, added: 1 },
      added: [{ words: '关于年度会议的通知。', line: 1, sameSentence: false, repeats: [] }],
    });
    expect(report.clauses).toHaveLength(93);
    expect(report.touched.rules).toHaveLength(20);
  });

  it('as Markdown', async () => {
    const { out } = await held(utf8(NOTICE), { format: 'markdown', lang: 'en' });
    expect(out).toMatch(/^# A text held against the encoded one/);
    expect(out).toContain('- Text: a.txt');
  });

  it('fits the terminal, and is coloured where colour is welcome', async () => {
    const { out } = await held(utf8(NOTICE), { colour: true, columns: 60 });
    expect(out).toContain('\u001b[31m结果');
    expect(out.split('\n').every((line) => line.length <= 75)).toBe(true);
  });
});

describe('encodings', () => {
  it.each<[string, number[]]>([
    ['UTF-8', [...utf8(NOTICE)]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8(NOTICE)]],
    [
      'UTF-16, low byte first',
      [0xff, 0xfe, ...[...NOTICE].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])],
    ],
    [
      'UTF-16, high byte first',
      [0xfe, 0xff, ...[...NOTICE].flatMap((each) => [each.charCodeAt(0) >> 8, each.charCodeAt(0) & 255])],
    ],
    // 审核通过的，给予入库，
    [
      'GB 18030',
      [
        0xc9, 0xf3, 0xba, 0xcb, 0xcd, 0xa8, 0xb9, 0xfd, 0xb5, 0xc4, 0xa3, 0xac, 0xb8, 0xf8, 0xd3, 0xe8, 0xc8,
        0xeb, 0xbf, 0xe2, 0xa3, 0xac,
      ],
    ],
  ])('%s', async (_name, bytes) => {
    const { code, out } = await held(Uint8Array.from(bytes), { format: 'json' });
    expect([code, JSON.parse(out).counts.unchanged]).toEqual([1, 1]);
  });
});

describe('what cannot be used gives exit code 2 and says why', () => {
  it.each<[string, Uint8Array | Error, string, string]>([
    ['no file', NO_ENTRY, '没有这个文件', 'there is no such file'],
    ['a folder', IS_FOLDER, '是文件夹，不是文件', 'is a folder, not a file'],
    ['a locked file', NO_ACCESS, '无法读取：permission denied', 'cannot be read: permission denied'],
    ['an empty file', utf8(''), '没有文字', 'has no words in it'],
    ['blank lines', utf8('\ufeff \n\n'), '没有文字', 'has no words in it'],
    [
      'English',
      utf8('All rights reserved.'),
      '没有汉字；请给出政策的中文原文',
      'has no Chinese in it; give the Chinese text of the policy',
    ],
    ['PDF', utf8('%PDF-1.7\n文'), '不是纯文本（PDF）', 'is not plain text (PDF)'],
    ['Word', utf8('PK\u0003\u0004文'), '不是纯文本（Word, WPS, ZIP）', 'is not plain text (Word, WPS, ZIP)'],
    [
      'old Word',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      '不是纯文本（Word, WPS）',
      'is not plain text (Word, WPS)',
    ],
    ['RTF', utf8('{\\rtf1 '), '不是纯文本（RTF）', 'is not plain text (RTF)'],
    ['a page', utf8('\n<!DOCTYPE html><p>文'), '不是纯文本（HTML）', 'is not plain text (HTML)'],
    [
      'no encoding',
      Uint8Array.from([0xb5, 0xc4, 0xff, 0xff]),
      '不是文字，而是二进制数据',
      'is binary data, not text',
    ],
    ['a zero byte', utf8('文\0字'), '不是文字，而是二进制数据', 'is binary data, not text'],
    [
      'UTF-16 cut off',
      Uint8Array.from([0xff, 0xfe, 0x87]),
      '不是文字，而是二进制数据',
      'is binary data, not text',
    ],
  ])('%s', async (_what, content, zh, en) => {
    const chinese = await held(content);
    expect([chinese.code, chinese.out]).toEqual([2, '']);
    expect(chinese.err).toMatch(/^a\.txt：无法比对\n {2}/);
    expect(chinese.err).toContain(zh);
    const english = await held(content, { lang: 'en', file: '-' });
    expect(english.err).toMatch(/^standard input: cannot be compared\n {2}/);
    expect(english.err).toContain(en);
    expect((await held(content, { file: '-' })).err).toMatch(/^标准输入：无法比对\n/);
  });

  it('as JSON the problems stand on standard output as well', async () => {
    const { code, out, err } = await held(utf8(''), { format: 'json' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ input: 'a.txt', problems: [{ code: 'empty-text', path: '' }] });
    expect(err).toContain('没有文字');
  });

  it('a mistake of the program is not swallowed', async () => {
    const io = { out: () => {}, err: () => {}, columns: undefined, colour: false };
    const broken = {
      ...io,
      read: async () => utf8('文'),
      out: () => {
        throw new TypeError('broken');
      },
    };
    await expect(runText('a', { lang: 'zh', format: 'text' }, broken)).rejects.toThrow('broken');
  });
});
