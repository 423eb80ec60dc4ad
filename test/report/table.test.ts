import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { renderSheet } from '../../src/report/sheet/render.js';
import { csv, drawn, figures, type Table, texts } from '../../src/report/sheet/table.js';
import { example } from '../support/dossiers.js';

const TABLE: Table = {
  title: '总量平衡表（单位：吨/年）',
  columns: [...texts('污染物'), ...figures('需替代量', '缺口'), ...texts('结论')],
  rows: [
    ['总磷 TP', '0.055', '0', '足够'],
    ['挥发性有机物 VOCs', '12345.678', '0.4', '不足'],
  ],
};

/** Columns on a terminal, counted here: Chinese and full-width forms take two. */
const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1), 0);
const startOf = (line: string, cell: string): number => columns(line.slice(0, line.indexOf(cell)));
const endOf = (line: string, cell: string): number => startOf(line, cell) + columns(cell);

describe('a table', () => {
  it('is drawn in aligned columns, figures at their end', () => {
    expect(drawn(TABLE, 100)).toEqual([
      '污染物              需替代量  缺口  结论',
      '----------------------------------------',
      '总磷 TP                0.055     0  足够',
      '挥发性有机物 VOCs  12345.678   0.4  不足',
    ]);
  });

  it('just fits its width, and is blocks one column below', () => {
    expect(drawn(TABLE, 40)).toHaveLength(4);
    expect(drawn(TABLE, 39)).toEqual([
      '总磷 TP',
      '  需替代量  0.055',
      '  缺口      0',
      '  结论      足够',
      '挥发性有机物 VOCs',
      '  需替代量  12345.678',
      '  缺口      0.4',
      '  结论      不足',
    ]);
  });

  it('wraps long cells of a block under themselves', () => {
    const table = { ...TABLE, rows: [['总磷 TP', '1', '1', '可用量低于需替代量，不足']] };
    expect(drawn(table, 24)).toEqual([
      '总磷 TP',
      '  需替代量  1',
      '  缺口      1',
      '  结论      可用量低于需',
      '            替代量，不足',
    ]);
  });

  it('without rows is its heading', () => {
    expect(drawn({ ...TABLE, rows: [] }, 100)).toEqual([
      '污染物  需替代量  缺口  结论',
      '----------------------------',
    ]);
  });

  it('keeps a cell that has no column', () => {
    expect(drawn({ ...TABLE, columns: texts('甲'), rows: [['一', '二']] }, 20)).toEqual([
      '甲',
      '--',
      '一  二',
    ]);
  });

  it('takes a cell that is not there as empty', () => {
    expect(drawn({ ...TABLE, columns: texts('甲', '乙'), rows: [['一']] }, 20)).toEqual([
      '甲  乙',
      '------',
      '一',
    ]);
    expect(drawn({ ...TABLE, columns: texts('甲', '乙'), rows: [[]] }, 5)).toEqual(['', '  乙']);
  });
});

describe('the tables of a sheet', () => {
  const lines = renderSheet(assess(example('strategic-new-build.json'))).split('\n');
  const below = (title: string): string[] => {
    const at = lines.indexOf(title);
    return lines.slice(at + 1, at + 6);
  };

  it('words start where their heading starts', () => {
    const [heading = '', rule, ...rows] = below('指标来源');
    expect(rule).toMatch(/^-+$/);
    expect(startOf(heading, '上级库')).toBe(27);
    expect(rows.map((row) => startOf(row, '可用'))).toEqual([19, 19, 19]);
    expect(startOf(heading, '本级库')).toBe(19);
    const vocs = rows[2] ?? '';
    expect(startOf(vocs, '不可用')).toBe(27);
  });

  it('figures end where their heading ends', () => {
    const [heading = '', , cod = '', tp = '', vocs = ''] = below('减量替代计算表（单位：吨/年）');
    expect([cod, tp, vocs].map((row) => row.match(/\S+$/)?.[0])).toEqual([
      '3.3.2.s2a',
      '3.3.2.s2a',
      '3.3.2.s2b',
    ]);
    expect([endOf(cod, '3.2'), endOf(tp, '0.05'), endOf(vocs, '1.2')]).toEqual(
      Array(3).fill(endOf(heading, '新增量')),
    );
    expect([endOf(cod, '6.4'), endOf(tp, '0.055'), endOf(vocs, '2.4')]).toEqual(
      Array(3).fill(endOf(heading, '需替代量')),
    );
  });
});

describe('CSV', () => {
  const cells = (...row: string[]): string =>
    csv([{ title: 't', columns: texts(...row.map((_cell, at) => `c${at}`)), rows: [row] }]).split(
      '\r\n',
    )[2] ?? '';

  it('ends every line with CRLF, and puts a blank line between tables', () => {
    expect(
      csv([
        { ...TABLE, title: 'a' },
        { title: 'b', columns: texts('x'), rows: [] },
      ]),
    ).toBe(
      [
        'a',
        '污染物,需替代量,缺口,结论',
        '总磷 TP,0.055,0,足够',
        '挥发性有机物 VOCs,12345.678,0.4,不足',
        '',
        'b',
        'x',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\r\nlines', 'two⟨U+000D⟩⟨U+000A⟩lines'],
    ['a;b', '"a;b"'],
    ['a\tb', 'a⟨U+0009⟩b'],
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(1,1)', `"'@SUM(1,1)"`],
    ['＝1+1', "'＝1+1"],
    ['\t=1', '⟨U+0009⟩=1'],
    ['-3', '-3'],
    ['总磷，总氮', '总磷，总氮'],
    ['', ''],
    ['≥1.1', '≥1.1'],
    ['123456789012345', '123456789012345'],
    ['1234567890.12345', '1234567890.12345'],
    ['1234567890123456', '"=""1234567890123456"""'],
    ['0.1234567890123456', '"=""0.1234567890123456"""'],
    ['2024-05-06', '2024-05-06'],
  ])('%j is written as %s', (cell, written) => {
    const whole = csv([{ title: 't', columns: texts('c'), rows: [[cell]] }]);
    expect(whole).toBe(`t\r\nc\r\n${written}\r\n`);
  });

  it('separates cells by commas', () => {
    expect(cells('a', '', 'b,c')).toBe('a,,"b,c"');
  });
});
