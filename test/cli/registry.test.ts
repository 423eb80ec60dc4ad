import { describe, expect, it, test } from 'vitest';
import { helpOf } from '../../src/cli/help-text.js';
import { firstWord, parsed } from '../../src/cli/parse.js';
import { COMMANDS } from '../../src/cli/registry.js';
import { UsageError } from '../../src/cli/usage.js';
import { displayWidth } from '../../src/report/sheet/width.js';
import { WEIGH } from '../support/commands.js';
import { terminal } from '../support/terminal.js';

const COMMON = ['lang', 'help', 'version'];
const LANGS = ['zh', 'en'] as const;
const each = COMMANDS.flatMap((command) => LANGS.map((lang) => ({ name: command.name, lang, command })));
const widest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));

describe('the commands', () => {
  it('are these', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([
      'assess',
      'why-not',
      'compare',
      'lint',
      'replay',
      'policy',
      'check',
      'scenario',
      'text',
      'completion',
      'help',
    ]);
  });

  it('mean the same by an option, and leave the common ones alone', () => {
    const meanings = new Map<string, string>();
    for (const { options } of COMMANDS) {
      for (const [name, { type, short = '' }] of Object.entries(options)) {
        expect(COMMON).not.toContain(name);
        expect(['h', 'v']).not.toContain(short);
        expect(meanings.get(name) ?? `${type} ${short}`).toBe(`${type} ${short}`);
        meanings.set(name, `${type} ${short}`);
      }
    }
  });

  it.each(COMMANDS)('$name gives no letter to two options, and every default is a choice', ({ options }) => {
    const letters = Object.values(options).flatMap(({ short }) => short ?? []);
    expect(new Set(letters).size).toBe(letters.length);
    for (const { choices, default: value } of Object.values(options)) {
      if (choices && value !== undefined) expect(choices).toContain(value);
    }
  });
});

describe('the help', () => {
  test.each(each)(
    'of $name in $lang fits 80 columns and names each option',
    async ({ name, lang, command }) => {
      const { code, out, err } = await terminal(['help', name, '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      expect(widest(out)).toBeLessThanOrEqual(80);
      expect(out).toMatch(lang === 'zh' ? /^用法示例\n {2}\S/ : /^Examples\n {2}\S/);
      expect(out).toContain(`\npollutant-quota ${name}`);
      for (const option of [...Object.keys(command.options), ...COMMON]) {
        expect(out).toMatch(new RegExp(`^ {2}(-\\w, )?--${option}( |$)`, 'm'));
      }
      expect(out).toMatch(/\n {2}0 {2}\S.*\n( {2}1 {2}\S.*\n)? {2}2 {2}\S.*\n$/);
      expect(await terminal([name, '--help', '--lang', lang])).toEqual({ code, out, err });
      expect(await terminal(['--lang', lang, '-h', name])).toEqual({ code, out, err });
    },
  );

  test.each(LANGS)('of all fits 80 columns and says of every command what it is for: %s', async (lang) => {
    const { out } = await terminal(['help', '--lang', lang]);
    expect(widest(out)).toBeLessThanOrEqual(80);
    for (const { name, summary } of COMMANDS) {
      expect(out).toMatch(new RegExp(`^ {2}${name} {2,}${summary[lang].slice(0, 10)}`, 'm'));
    }
    expect(await terminal(['--help', '--lang', lang])).toEqual({ code: 0, out, err: '' });
    expect(await terminal(['--lang', lang])).toEqual({ code: 2, out: '', err: out });
  });

  test.each(each)(
    'of $name in $lang fits a narrow terminal, its examples left whole',
    async ({ name, lang }) => {
      const wide = await terminal(['help', name, '--lang', lang]);
      const narrow = await terminal(['help', name, '--lang', lang], { columns: 50 });
      const [examples, ...others] = narrow.out.split('\n\n');
      expect(examples).toBe(wide.out.split('\n\n')[0]);
      expect(widest(others.join('\n\n'))).toBeLessThanOrEqual(50);
      expect(narrow.out).toMatch(/\n {2}-h, --help\n {6}\S/);
    },
  );

  test('is no wider on a wide terminal', async () => {
    expect(await terminal(['help'], { columns: 200 })).toEqual(await terminal(['help']));
  });

  test('lists options aligned for Chinese, with values, defaults and repetition', () => {
    expect(helpOf(WEIGH, 'zh', 70)).toBe(`用法示例
  pollutant-quota weigh-up a.json

  逐项称量，称量之后写明数量、单位和所依据的条款，并说明还缺哪些事实。

选项
  -p, --policy 文件  采用的政策
  --set 值           改动事实（可以多次给出）
  --on 日期          哪一天的
  --unit-of-the-answer tonne|kilogram
                     单位（默认 tonne，可以多次给出）
  -q, --quiet        只给退出码
  --lang zh|en       输出语言（默认依语言环境）
  -h, --help         显示说明
  -v, --version      显示版本

退出码
  0  全部完成，没有问题
  1  查出问题，或者有的输入无法处理（其余照常）
  2  用法有误，或者输入无法使用
`);
    const english = helpOf(WEIGH, 'en');
    expect(english).toContain(`
Options
  -p, --policy FILE  policy to apply
  --set VALUE        facts to change (may be repeated)
  --on DATE          day that counts
  --unit-of-the-answer tonne|kilogram
                     units (default tonne, may be repeated)
`);
  });

  test('wraps its prose with the indentation of the paragraph', () => {
    expect(helpOf(WEIGH, 'zh', 44)).toContain(
      '\n  逐项称量，称量之后写明数量、单位和所依据的\n  条款，并说明还缺哪些事实。\n',
    );
  });
});

describe('a command line', () => {
  const { options } = WEIGH;
  const wrong = (...args: string[]): string => {
    try {
      parsed(args, options);
    } catch (error) {
      if (error instanceof UsageError) return error.text.en;
    }
    return 'read';
  };

  it('without options has its defaults', () => {
    expect(parsed([], options)).toMatchObject({
      values: { policy: undefined, set: [], on: undefined, 'unit-of-the-answer': ['tonne'], quiet: false },
      positionals: [],
    });
  });

  it('counts the last of a single option, and each of one that may be repeated', () => {
    const args = ['-p', 'a.json', 'x', '--set=a=1', '--policy', 'b.json', '--set', 'b=-2', '-q', 'y'];
    expect(parsed(args, options)).toMatchObject({
      values: { policy: 'b.json', set: ['a=1', 'b=-2'], quiet: true },
      positionals: ['x', 'y'],
    });
  });

  it('takes a dash, a negative figure and an inline dash as values, but not the next option', () => {
    expect(parsed(['-p', '-'], options).values.policy).toBe('-');
    expect(parsed(['--set', '-3'], options).values.set).toEqual(['-3']);
    expect(parsed(['--policy=--odd'], options).values.policy).toBe('--odd');
    expect(wrong('--policy', '--quiet')).toBe('Option --policy takes a value.');
    expect(wrong('-p', '-q')).toBe('Option -p takes a value.');
    expect(wrong('-p')).toBe('Option -p takes a value.');
  });

  it('has every value of a repeated option among the choices', () => {
    expect(wrong('--unit-of-the-answer', 'tonn', '--unit-of-the-answer', 'kilogram')).toBe(
      '--unit-of-the-answer takes tonne or kilogram, not "tonn". Did you mean tonne?',
    );
    expect(wrong('--unit-of-the-answer', 'tonne')).toBe('read');
  });

  it('mistyped gets a suggestion', () => {
    expect(wrong('--polcy=a')).toBe('There is no option --polcy. Did you mean --policy?');
    expect(wrong('--frobnicate')).toBe('There is no option --frobnicate.');
  });

  it('has its command as the first word that is no option', () => {
    expect(firstWord(['--on', 'assess', 'help', 'a'], options)).toEqual({
      word: 'help',
      rest: ['--on', 'assess', 'a'],
    });
    expect(firstWord(['-q', '--on=x'], options)).toEqual({ word: undefined, rest: ['-q', '--on=x'] });
  });
});
