import { describe, expect, it } from 'vitest';
import { renderTextMarkdown } from '../../src/report/text/markdown.js';
import { textReport } from '../../src/report/text/report.js';
import { renderTextSheet } from '../../src/report/text/sheet.js';
import { compareText } from '../../src/text/compare.js';
import { edited, INVENTED, idOf, KNOWN, words } from '../support/invented-text.js';

const EDITED = edited(
  ['打电话通知', '发短信通知'],
  [words('one-card'), ''],
  ['借期为30天，', '借期为30天，寒暑假顺延，'],
  [words('fee'), ''],
  ['一、借阅证', '一、证件'],
  ['三、还书', `${words('fee')}\n\n每周一闭馆。\n\n三、还书`],
);
const comparison = compareText(EDITED, KNOWN);
const sheet = (options: Parameters<typeof renderTextSheet>[1], text = EDITED): string[] =>
  renderTextSheet(compareText(text, KNOWN), options).split('\n');

/** The lines from one that starts with some words, up to a blank line. */
function block(lines: readonly string[], start: string): string[] {
  const at = lines.findIndex((line) => line.startsWith(start));
  return lines.slice(at, lines.indexOf('', at));
}

describe('the sheet in Chinese', () => {
  const lines = sheet({ name: 'a.txt' });

  it('opens with the result and the counts', () => {
    expect(lines.slice(0, 12)).toEqual([
      '文本比对（工作用表）',
      '文本  a.txt',
      '比对  invented',
      '结果  有差异：27 条中 24 条未改',
      '',
      '条款    27',
      '未改    24',
      '有改动  1',
      '移位    1',
      '未见    1',
      '新增    2',
      '标题    5 个中 1 个有变',
    ]);
  });

  it('shows a changed clause, its words now and what hangs on it', () => {
    const found = block(lines, `${idOf('reserve')}  有改动（第 15 行，约 `);
    expect(found.slice(1)).toEqual([
      '  原文大意  “十四五”开始以来的减排项目由储备库收储，来源主要有四类。',
      '  现有文字  想借的图书已被借出的，读者可以登记预约，图书归还后由管理员发短信通知，',
      expect.stringMatching(/^ {2}规则 {6}3\.2\.1-entry-eligibility，减排项目能否申请入库：decideEntry$/),
      '  参数      planPeriodStart（规划期起始日，征求意见稿为“十四五”） 2021-01-01',
      '  理解      entry-date：项目是否属于“十四五”以来，以哪个日期为准？',
    ]);
  });

  it('shows one that is moved, one that is gone, and a heading', () => {
    expect(block(lines, idOf('fee'))).toEqual([
      `${idOf('fee')}  移位（第 19 行，在 ${idOf('rare')} 之后）`,
      expect.stringMatching(/^ {2}原文大意 {2}多措并举/),
      '  现有文字  首次办证不收工本费，',
      '  规则      不计算（原则）',
    ]);
    expect(block(lines, idOf('one-card'))[0]).toBe(`${idOf('one-card')}  未见`);
    expect(block(lines, idOf('one-card')).join('')).not.toContain('现有文字');
    expect(block(lines, '标题（')).toEqual([
      `标题（${idOf('apply')} 之上）  有改动（第 5 行）`,
      '  现有文字  一、证件',
    ]);
  });

  it('shows what is new, and what hangs on the clause whose sentence it goes on with', () => {
    expect(block(lines, '新增（第 21 行')).toEqual([
      `新增（第 21 行，在 ${idOf('fee')} 之后）`,
      '  现有文字  每周一闭馆。',
    ]);
    expect(block(lines, '新增（第 13 行').slice(0, 3)).toEqual([
      `新增（第 13 行，在 ${idOf('term')} 之后，接在同一句里）`,
      '  现有文字  寒暑假顺延，',
      expect.stringContaining('locate、upperBanks、bankManager'),
    ]);
  });

  it('ends with what needs another look, and what the sheet cannot tell', () => {
    expect(block(lines, '需要复核（合计）').slice(1)).toEqual([
      expect.stringMatching(/^规则 {2}3\.1\.1-.*、3\.1\.2-.*、3\.2\.1-/),
      '函数  parsePollutant、pollutantName、mediumOf、locate、upperBanks、bankManager、decideEntry',
      '参数  planPeriodStart',
      '理解  entry-date',
      '测试  引用它们的测试见 docs/traceability.md',
    ]);
    expect(lines.join('')).toContain('改动有什么法律效果，由人判断。');
    expect(lines.at(-2)).toMatch(/^invented · SHA-256 [0-9a-f]{12} · pollutant-quota-rules /);
  });
});

describe('the sheet in English', () => {
  it('says the same', () => {
    const lines = sheet({ lang: 'en', name: 'a.txt' });
    expect(lines).toEqual(
      expect.arrayContaining([
        'Result   different: 24 of 27 clauses unchanged',
        'headings   1 of 5 not as they were',
        `${idOf('fee')}  moved (line 19, after ${idOf('rare')})`,
        '  Rule     not computed (principle)',
        `added (line 13, after ${idOf('term')}, in the same sentence)`,
        `Heading above ${idOf('apply')}  changed (line 5)`,
        'Functions   parsePollutant, pollutantName, mediumOf, locate, upperBanks, bankManager, decideEntry',
      ]),
    );
  });

  it('fits a narrow terminal', () => {
    const columns = (text: string): number =>
      [...text].reduce((sum, each) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(each) ? 2 : 1), 0);
    const tooWide = sheet({ lang: 'en', width: 44 }).filter((line) => columns(line) > 44);
    expect(tooWide).toEqual([]);
  });
});

describe('other results', () => {
  it('the same text', () => {
    const lines = sheet({}, INVENTED);
    expect(lines[2]).toBe('结果  与所编码的文本逐字相同（空白不计），27 条全部未改');
    expect(lines).not.toContain('逐条');
    expect(lines).not.toContain('需要复核（合计）');
    expect(sheet({ lang: 'en' }, INVENTED)[2]).toBe(
      'Result   the same as the encoded text, character for character (blanks aside); all 27 clauses',
    );
  });

  it('the same words', () => {
    const text = INVENTED.replaceAll('，', ',');
    expect(sheet({}, text)[2]).toBe('结果  27 条全部未改，只有空白、标点写法或序号不同');
    expect(sheet({ lang: 'en' }, text)[2]).toContain('only blanks, the form of marks');
  });

  it('another text is not listed place by place', () => {
    const lines = sheet({}, '关于召开年度工作会议的通知');
    expect(lines[2]).toBe('结果  27 条中只找到 0 条，可能不是同一份文件，请核对；以下不再逐条列出');
    expect(lines).not.toContain('逐条');
    expect(lines).not.toContain('需要复核（合计）');
    expect(sheet({ lang: 'en' }, '关于召开年度工作会议的通知').join('\n')).toContain(
      'only 0 of 27 clauses found',
    );
  });

  it('a changed clause out of its order, new words before all clauses, and repeated ones', () => {
    const sentence = words('volunteer').replace('旧书', '破书');
    const text = `某某街道办事处文件\n\n${edited([words('volunteer'), ''], ['二、借书', `${sentence}\n\n二、借书`])}\n\n${words('rare')}`;
    const lines = sheet({}, text);
    expect(lines).toContain('新增（第 1 行，在第一条之前）');
    expect(lines.join('\n')).toMatch(/有改动（第 \d+ 行，约 \d+% 相同，位置也变了，在 \S+ 之后）/);
    expect(lines.join('\n')).toContain(`与 ${idOf('rare')} 文字重复`);
    expect(sheet({ lang: 'en' }, text).join('\n')).toMatch(/added \(line 1, before the first clause\)/);
  });

  it('of a long passage the beginning is shown, and paragraphs stand below each other', () => {
    const lines = sheet({}, `${INVENTED}\n\n五、附则\n\n${'此处另行规定。'.repeat(100)}`);
    expect(lines).toContain('  现有文字  五、附则');
    expect(lines.join('')).toContain('……（共 705 字）');
  });

  it('colours are put on whole lines', () => {
    const text = renderTextSheet(comparison, { paint: (tone, line) => `<${tone}>${line}</${tone}>` });
    expect(text).toMatch(/^<heading>文本比对（工作用表）<\/heading>\n/);
    expect(text).toContain('<bad>结果  有差异：27 条中 24 条未改</bad>');
    const same = renderTextSheet(compareText(INVENTED, KNOWN), { paint: (tone, line) => `${tone} ${line}` });
    expect(same).toContain('good 结果');
  });
});

describe('Markdown', () => {
  it('has the same parts, and nothing in the text is markup', () => {
    const text = edited(['打电话通知', '发 *短信* | <b>通知']);
    const lines = renderTextMarkdown(compareText(text, KNOWN), { name: 'a|b_c.txt' }).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '# 文本比对（工作用表）',
      '',
      '- 文本：a\\|b\\_c.txt',
      '- 比对：invented',
      '- 结果：有差异：27 条中 26 条未改',
    ]);
    expect(lines).toContain('| 条款 | 变化 | 原文大意 | 现有文字 | 牵涉 |');
    const row = lines.find((line) => line.startsWith(`| ${idOf('reserve')} |`)) ?? '';
    expect(row).toContain('发\\*短信\\* \\| \\<b\\>通知，');
    expect(row).toContain('<br>理解：entry-date：');
    expect(lines).toContain('- 参数：planPeriodStart');
  });

  it('in English', () => {
    const text = renderTextMarkdown(comparison, { lang: 'en' });
    expect(text).toMatch(/^# A text held against the encoded one/);
    expect(text).toContain('| Clause | Change | Encoded | Now | Hangs on it |');
    expect(text).toContain('## To look at again (in all)');
  });

  it('of the same text has neither places nor anything to look at', () => {
    expect(renderTextMarkdown(compareText(INVENTED, KNOWN))).not.toContain('## ');
  });
});

describe('the report', () => {
  it('joins to each clause what hangs on it', () => {
    const { clauses, touched, library } = textReport(comparison);
    expect(clauses).toHaveLength(27);
    expect(clauses.find(({ clause }) => clause === idOf('reserve'))?.dependents).toMatchObject({
      rule: expect.stringMatching(/entry-eligibility$/),
      parameters: ['planPeriodStart'],
    });
    expect(touched.clauses).toEqual(['fee', 'one-card', 'term', 'reserve'].map(idOf));
    expect(library.name).toBe('pollutant-quota-rules');
  });

  it('nothing is touched by the same text', () => {
    expect(textReport(compareText(INVENTED, KNOWN)).touched).toEqual({
      clauses: [],
      rules: [],
      functions: [],
      parameters: [],
      readings: [],
    });
  });
});
