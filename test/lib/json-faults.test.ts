import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/lib/json/json.js';
import { QuotaError } from '../../src/lib/problem.js';
import type { Problem } from '../../src/types/problem.js';

function faultOf(text: string): Problem {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof QuotaError && error.problems.length === 1) return error.problems[0];
  }
  throw new Error(`${text} has not exactly one problem`);
}

type Row = [text: string, place: string, found: string, zh: string, en: string];

function expectFault(text: string, place: string, found: string, zh: string, en: string): void {
  const problem = faultOf(text);
  expect(`${problem.line}:${problem.column}`).toBe(place);
  expect(problem).toEqual({
    code: 'invalid-json',
    path: '',
    line: problem.line,
    column: problem.column,
    found,
    detail: { zh, en },
  });
}

const number = (word: string): [string, string] => [
  `${word} 不是 JSON 的数（不以 + 或多余的 0 开头，小数点两边都有数字，不带单位）`,
  `${word} is not a JSON number (no + or needless 0 before it, digits on both sides of the point, no unit)`,
];
const quote = (mark: string): [string, string] => [
  `引号要用半角双引号 "，不能用 ${mark}`,
  `quotes are plain double quotes ("), not ${mark}`,
];
const half = (write: string, not: string): [string, string] => [
  `要用半角的“${write}”，不能用全角的“${not}”`,
  `write "${write}", not the full-width "${not}"`,
];
const blank = (code: string): [string, string] => [
  `这里有 JSON 不认的空白或不可见字符（${code}），请删去或改为普通空格`,
  `delete the blank or invisible character (${code}), or use a plain space`,
];
const COMMENT: [string, string] = ['JSON 中不能写注释，请删去', 'JSON has no comments; delete it'];
const COMMA: [string, string] = [
  '多了一个逗号，或者逗号之前缺少一项',
  'there is a comma too many, or nothing before it',
];
const VALUE: [string, string] = [
  '值（加双引号的文字、数、true、false、null、{ 或 [）',
  'a value (text in double quotes, a number, true, false, null, { or [)',
];
const UNCLOSED: [string, string] = [
  '从这里开始的文字在本行没有右双引号 "；文字里的换行写作 \\n',
  'the text that begins here has no closing quote in its line; a line break inside it is written \\n',
];
const LAST: [string, string] = ['最后一项之后不能有逗号', 'no comma may follow the last item'];

describe('commas', () => {
  it.each<Row>([
    ['{"a": 1,}', '1:8', ',', ...LAST],
    ['[\n  1,\n]', '2:4', ',', ...LAST],
    ['[1,,2]', '1:4', ',', ...COMMA],
    ['[,1]', '1:2', ',', ...COMMA],
    ['{,}', '1:2', ',', ...COMMA],
    ['{"a": 1\n "b": 2}', '2:2', '"b"', '"b" 之前缺少逗号', 'a comma is missing before "b"'],
    ['[{} {}]', '1:5', '{', '{ 之前缺少逗号', 'a comma is missing before {'],
    ['[1 [2]]', '1:4', '[', '[ 之前缺少逗号', 'a comma is missing before ['],
    ['[1 -2.5]', '1:4', '-2.5', '-2.5 之前缺少逗号', 'a comma is missing before -2.5'],
    ['[1 "a', '1:4', '"', '" 之前缺少逗号', 'a comma is missing before "'],
    [
      '["某"厂]',
      '1:5',
      '厂',
      '厂 之前缺少逗号；前面的双引号如果属于文字本身，要写作 \\"',
      'a comma is missing before 厂; if the quote before it belongs to the text, write \\"',
    ],
    [
      '{"COD": 1,200}',
      '1:11',
      '200',
      '数里不能有逗号；如果逗号之后是字段名，要写作 "200"',
      'a number has no comma in it; if the name of a field follows it, write "200"',
    ],
  ])('%j', expectFault);
});

describe('quotes', () => {
  it.each<Row>([
    ["{'a': 1}", '1:2', "'", ...quote("'")],
    ['{"a": ‘x’}', '1:7', '‘', ...quote('‘')],
    ['{“a”: 1}', '1:2', '“', ...quote('“')],
    ['[＂a＂]', '1:2', '＂', ...quote('＂')],
    ['{"a": 1 \'b\': 2}', '1:9', "'", ...quote("'")],
    ['["a', '1:2', '"', ...UNCLOSED],
    ['[\n "a\n]', '2:2', '"', ...UNCLOSED],
    ['["a\r]', '1:2', '"', ...UNCLOSED],
    ['["a\\\n"]', '1:2', '"', ...UNCLOSED],
    ['["a\\\r"]', '1:2', '"', ...UNCLOSED],
    ['["a\\', '1:2', '"', ...UNCLOSED],
    [
      '{"a”: 1}',
      '1:2',
      '"',
      '从这里开始的文字在本行没有右双引号 "（” 不算）；文字里的换行写作 \\n',
      'the text that begins here has no closing quote in its line (” does not count); a line break inside it is written \\n',
    ],
    [
      '{a: 1}',
      '1:2',
      'a',
      '字段名要加半角双引号：写作 "a"',
      'the name of a field stands in double quotes: "a"',
    ],
    [
      '{"a": 1, 2023: 2}',
      '1:10',
      '2023',
      '字段名要加半角双引号：写作 "2023"',
      'the name of a field stands in double quotes: "2023"',
    ],
    [
      '{"a": 是}',
      '1:7',
      '是',
      '文字要加半角双引号（true、false、null 除外）：写作 "是"',
      'text stands in double quotes (true, false and null aside): "是"',
    ],
    [
      '[nul]',
      '1:2',
      'nul',
      '文字要加半角双引号（true、false、null 除外）：写作 "nul"',
      'text stands in double quotes (true, false and null aside): "nul"',
    ],
    [
      '[truefalse]',
      '1:2',
      'truefalse',
      '文字要加半角双引号（true、false、null 除外）：写作 "truefalse"',
      'text stands in double quotes (true, false and null aside): "truefalse"',
    ],
    [
      '[true1]',
      '1:2',
      'true1',
      '文字要加半角双引号（true、false、null 除外）：写作 "true1"',
      'text stands in double quotes (true, false and null aside): "true1"',
    ],
  ])('%j', expectFault);

  it('a long word is cut', () => {
    const word = 'a'.repeat(60);
    expect(faultOf(`[${word}]`).found).toBe(word);
    expect(faultOf(`[${word}b]`).found).toBe(`${word}…`);
    expect(faultOf(`[1 "${word}"]`).detail?.en).toBe(`a comma is missing before "${'a'.repeat(59)}…`);
  });
});

describe('numbers and words', () => {
  it.each<Row>([
    ['[01]', '1:2', '01', ...number('01')],
    ['[-]', '1:2', '-', ...number('-')],
    ['[+1]', '1:2', '+1', ...number('+1')],
    ['[.5]', '1:2', '.5', ...number('.5')],
    ['[1.]', '1:2', '1.', ...number('1.')],
    ['[1e]', '1:2', '1e', ...number('1e')],
    ['[0x10]', '1:2', '0x10', ...number('0x10')],
    ['[1_000]', '1:2', '1_000', ...number('1_000')],
    ['{"a": 25%}', '1:7', '25%', ...number('25%')],
    ['{"a": 12.5吨}', '1:7', '12.5吨', ...number('12.5吨')],
    ['01', '1:1', '01', ...number('01')],
    ['[NaN]', '1:2', 'NaN', 'JSON 中没有 NaN', 'NaN does not exist in JSON'],
    ['[-Infinity]', '1:2', '-Infinity', 'JSON 中没有 -Infinity', '-Infinity does not exist in JSON'],
    ['[undefined]', '1:2', 'undefined', 'JSON 中没有 undefined', 'undefined does not exist in JSON'],
    ['[True]', '1:2', 'True', '应写作 true，实为 True', 'write true, not True'],
    ['[FALSE]', '1:2', 'FALSE', '应写作 false，实为 FALSE', 'write false, not FALSE'],
    ['[None]', '1:2', 'None', '应写作 null，实为 None', 'write null, not None'],
  ])('%j', expectFault);
});

describe('marks of a Chinese keyboard, blanks and comments', () => {
  it.each<Row>([
    ['{"a"： 1}', '1:5', '：', ...half(':', '：')],
    ['[1，2]', '1:3', '，', ...half(',', '，')],
    ['[1、2]', '1:3', '、', ...half(',', '、')],
    ['【1]', '1:1', '【', ...half('[', '【')],
    ['[1】', '1:3', '】', ...half(']', '】')],
    ['｛}', '1:1', '｛', ...half('{', '｛')],
    ['[１２]', '1:2', '１', ...half('1', '１')],
    ['\ufeff{}', '1:1', 'U+FEFF', '这里有字节顺序标记（BOM），请删去', 'delete the byte order mark'],
    ['[\u3000 1]', '1:2', 'U+3000', ...blank('U+3000')],
    ['[1\u00a0]', '1:3', 'U+00A0', ...blank('U+00A0')],
    ['[1,\u200b2]', '1:4', 'U+200B', ...blank('U+200B')],
    ['\u0000', '1:1', 'U+0000', ...blank('U+0000')],
    ['// a\n{}', '1:1', '/', ...COMMENT],
    ['[1 /* a */]', '1:4', '/', ...COMMENT],
    ['{} # a', '1:4', '#', ...COMMENT],
  ])('%j', expectFault);
});

describe('inside text', () => {
  const escaped = (found: string): [string, string] => [
    `JSON 中没有转义 ${found}；反斜杠本身写作 \\\\`,
    `JSON has no escape ${found}; a backslash itself is written \\\\`,
  ];
  const control = (code: string, write: string): [string, string] => [
    `文字里不能直接有控制字符（${code}），写作 ${write}`,
    `text holds no control characters as such (${code}); write ${write}`,
  ];
  const FOUR: [string, string] = [
    '\\u 之后应为四位十六进制数字，如 \\u3001',
    'four hexadecimal digits follow \\u, as in \\u3001',
  ];
  it.each<Row>([
    ['["D:\\dossiers"]', '1:5', '\\d', ...escaped('\\d')],
    ['["a\\\'"]', '1:4', "\\'", ...escaped("\\'")],
    ['["\\u12"]', '1:3', '\\u', ...FOUR],
    ['["\\u12G4"]', '1:3', '\\u', ...FOUR],
    ['["a\tb"]', '1:4', 'U+0009', ...control('U+0009', '\\t')],
    ['["\b"]', '1:3', 'U+0008', ...control('U+0008', '\\b')],
    ['["\f"]', '1:3', 'U+000C', ...control('U+000C', '\\f')],
    ['["\u001f"]', '1:3', 'U+001F', ...control('U+001F', '\\u001F')],
  ])('%j', expectFault);
});

describe('structure', () => {
  const colon = (found: string): [string, string] => [
    `应为冒号，实为 ${found}`,
    `expected a colon, found ${found}`,
  ];
  const bracket = (closing: string, found: string, open: string, column: number): [string, string] => [
    `应为 ${closing}，实为 ${found}（第 1 行第 ${column} 列的 ${open} 还没有结束）`,
    `expected ${closing}, found ${found} (the ${open} at line 1, column ${column} is not closed yet)`,
  ];
  const complete = (found: string): [string, string] => [
    `前面的内容已经完整，之后不能再有 ${found}`,
    `it is complete before this; no ${found} may follow`,
  ];
  const ends = (zh: string, en: string, open: string, line: number, column: number): [string, string] => [
    `内容到此中断，应为${zh}；第 ${line} 行第 ${column} 列的 ${open} 没有结束`,
    `it ends where ${en} is expected; the ${open} at line ${line}, column ${column} is never closed`,
  ];
  it.each<Row>([
    ['', '1:1', '', '没有内容', 'there is nothing in it'],
    [' \r\n ', '2:2', '', '没有内容', 'there is nothing in it'],
    ['{"a": ', '1:7', '', ...ends(...VALUE, '{', 1, 1)],
    ['[\n [1', '2:4', '', ...ends('逗号或 ]', 'a comma or ]', '[', 2, 2)],
    ['{"a": {}', '1:9', '', ...ends('逗号或 }', 'a comma or }', '{', 1, 1)],
    ['{', '1:2', '', ...ends('加双引号的字段名', 'the name of a field in double quotes', '{', 1, 1)],
    ['{"a"', '1:5', '', ...ends('冒号', 'a colon', '{', 1, 1)],
    ['{"a" 1}', '1:6', '1', ...colon('1')],
    ['{"a"=1}', '1:5', '=', ...colon('=')],
    ['{"a", "b"}', '1:5', ',', ...colon(',')],
    [
      '{"a”: "x"}',
      '1:8',
      'x',
      '应为冒号，实为 x；前面的双引号如果属于文字本身，要写作 \\"',
      'expected a colon, found x; if the quote before it belongs to the text, write \\"',
    ],
    ['{"a": }', '1:7', '}', `应为${VALUE[0]}，实为 }`, `expected ${VALUE[1]}, found }`],
    [
      '{1: 2',
      '1:2',
      '1',
      '字段名要加半角双引号：写作 "1"',
      'the name of a field stands in double quotes: "1"',
    ],
    [
      '{[',
      '1:2',
      '[',
      '应为加双引号的字段名，实为 [',
      'expected the name of a field in double quotes, found [',
    ],
    ['[1;2]', '1:3', ';', '应为逗号或 ]，实为 ;', 'expected a comma or ], found ;'],
    ['{"a": 1 : 2}', '1:9', ':', '应为逗号或 }，实为 :', 'expected a comma or }, found :'],
    ['[1😀]', '1:3', '😀', '应为逗号或 ]，实为 😀', 'expected a comma or ], found 😀'],
    ['{"a": [1}', '1:9', '}', ...bracket(']', '}', '[', 7)],
    ['{"a": 1]', '1:8', ']', ...bracket('}', ']', '{', 1)],
    ['{} {}', '1:4', '{', ...complete('{')],
    ['{}]', '1:3', ']', ...complete(']')],
    ['{},', '1:3', ',', ...complete(',')],
    ['1 two', '1:3', 'two', ...complete('two')],
  ])('%j', expectFault);
});
