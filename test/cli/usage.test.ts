import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLOSURE } from '../support/dossiers.js';
import { terminal } from '../support/terminal.js';

const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const see = (command: string) => ({
  zh: `用法见 pollutant-quota ${command}--help`,
  en: `See pollutant-quota ${command}--help --lang en`,
});
const SEE_ALL = see('');
const SEE_ASSESS = see('assess ');

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']], [['assess', '--help']], [['assess', 'a.json', '-h']]])(
    '%j is printed in Chinese',
    async (args) => {
      const { code, out, err } = await terminal(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^用法示例\n/);
    },
  );

  it('is printed in English', async () => {
    for (const args of [
      ['--help', '--lang', 'en'],
      ['help', '--lang=en'],
    ]) {
      const { code, out } = await terminal(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Examples\n/);
    }
  });

  it.each([
    ['zh', ['用法示例', '命令', '选项', '退出码']],
    ['en', ['Examples', 'Commands', 'Options', 'Exit codes']],
  ])('of all names examples, commands, options and exit codes, in this order: %s', async (lang, headings) => {
    const { out } = await terminal(['--help', '--lang', lang]);
    expect(out.split('\n').filter((line) => headings.includes(line))).toEqual(headings);
    for (const line of [
      / {2}pollutant-quota assess .*docs\/examples\/strategic-new-build\.json\n/,
      / {2}assess {6}\S/,
      / {2}completion {2}\S/,
      / {2}help {8}\S/,
      / {2}--lang zh\|en {3}\S/,
      / {2}-h, --help {5}\S/,
      / {2}-v, --version {2}\S/,
      /\n {2}0 {2}\S.*\n {2}1 {2}\S.*\n {2}2 {2}\S.*\n$/,
    ]) {
      expect(out).toMatch(line);
    }
  });

  it('of a word that is no command is wrong usage', async () => {
    const expected = { code: 2, out: '', err: `没有命令“asess”。是否应为 assess？\n${SEE_ALL.zh}\n` };
    expect(await terminal(['asess', '--help'])).toEqual(expected);
    const help = see('help ');
    expect(await terminal(['help', 'asess'])).toEqual({
      ...expected,
      err: `没有命令“asess”。是否应为 assess？\n${help.zh}\n`,
    });
    expect(await terminal(['help', 'Complétion', '--lang', 'en'])).toEqual({
      ...expected,
      err: `There is no command "Complétion". Did you mean completion?\n${help.en}\n`,
    });
    expect((await terminal(['help', 'split', '--lang', 'en'])).err).toBe(
      `There is no command "split".\n${help.en}\n`,
    );
  });

  it('goes to standard error where nothing is asked', async () => {
    const { code, out, err } = await terminal([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^用法示例\n/);
    const english = await terminal(['--lang', 'en']);
    expect(english.code).toBe(2);
    expect(english.err).toMatch(/^Examples\n/);
  });
});

describe('version', () => {
  it.each([[['--version']], [['-v']], [['-v', '--help']], [['assess', '-v']]])(
    '%j is that of the package',
    async (args) => {
      expect(await terminal(args)).toEqual({ code: 0, out: `${PACKAGE.version}\n`, err: '' });
    },
  );
});

describe('wrong usage', () => {
  it.each([
    [
      ['--lnag', 'en', 'assess', 'a'],
      '没有选项 --lnag。是否应为 --lang？',
      'There is no option --lnag. Did you mean --lang?',
    ],
    [
      ['asess', 'a'],
      '没有命令“asess”。是否应为 assess？',
      'There is no command "asess". Did you mean assess?',
    ],
    [['split', 'a'], '没有命令“split”。', 'There is no command "split".'],
    [['a.json'], '没有命令“a.json”。', 'There is no command "a.json".'],
  ])('without a command: %j', async (args, zh, en) => {
    expect(await terminal(args)).toEqual({ code: 2, out: '', err: `${zh}\n${SEE_ALL.zh}\n` });
    expect(await terminal(['--lang=en', ...args])).toEqual({
      code: 2,
      out: '',
      err: `${en}\n${SEE_ALL.en}\n`,
    });
  });

  it.each([
    [['assess', 'a', '--colour'], '没有选项 --colour。', 'There is no option --colour.'],
    [['assess', 'a', '-x'], '没有选项 -x。', 'There is no option -x.'],
    [['assess', 'a', '--toString'], '没有选项 --toString。', 'There is no option --toString.'],
    [
      ['assess'],
      'assess 至少需要一个文件（“-”表示标准输入）。',
      'assess takes at least one file ("-" stands for standard input).',
    ],
    [['assess', 'a', '--format'], '选项 --format 需要取值。', 'Option --format takes a value.'],
    [['assess', 'a', '--format', '--help'], '选项 --format 需要取值。', 'Option --format takes a value.'],
    [['--format', '-h', 'assess', 'a'], '选项 --format 需要取值。', 'Option --format takes a value.'],
    [['assess', 'a', '--help=yes'], '选项 --help 不取值。', 'Option --help takes no value.'],
    [
      ['assess', 'a', '--format', 'jsn'],
      '--format 应为 text 或 json 或 csv 或 receipt，实为“jsn”。是否应为 json？',
      '--format takes text or json or csv or receipt, not "jsn". Did you mean json?',
    ],
    [
      ['assess', 'a', '--format', ''],
      '--format 应为 text 或 json 或 csv 或 receipt，实为“”。',
      '--format takes text or json or csv or receipt, not "".',
    ],
  ])('of a command: %j', async (args, zh, en) => {
    expect(await terminal(args)).toEqual({ code: 2, out: '', err: `${zh}\n${SEE_ASSESS.zh}\n` });
    expect(await terminal(['--lang=en', ...args])).toEqual({
      code: 2,
      out: '',
      err: `${en}\n${SEE_ASSESS.en}\n`,
    });
  });

  it('--lang of a language that is none', async () => {
    expect(await terminal(['assess', 'a', '--lang', 'fr'])).toEqual({
      code: 2,
      out: '',
      err: `--lang 应为 zh 或 en，实为“fr”。\n${SEE_ASSESS.zh}\n`,
    });
  });

  it('--lang without a value', async () => {
    const { code, err } = await terminal(['assess', 'a', '--lang']);
    expect(code).toBe(2);
    expect(err).toBe(`选项 --lang 需要取值。\n${SEE_ASSESS.zh}\n`);
  });

  it('the last of two languages counts', async () => {
    const files = { 'a.json': JSON.stringify(CLOSURE) };
    const { out } = await terminal(['assess', '--lang', 'en', 'a.json', '--lang', 'zh'], { files });
    expect(out).toMatch(/^减排项目/);
  });

  it('the last of two languages counts in what is said of wrong usage', async () => {
    const wrong = await terminal(['asess', '--lang', 'en', '--lang', 'zh']);
    expect(wrong.err).toMatch(/^没有命令/);
  });

  it('options may stand before the command', async () => {
    const files = { 'a.json': JSON.stringify(CLOSURE) };
    const before = await terminal(['--format', 'json', '--lang', 'en', 'assess', 'a.json'], { files });
    expect(before.code).toBe(0);
    expect(before).toEqual(
      await terminal(['assess', 'a.json', '--format', 'json', '--lang', 'en'], { files }),
    );
  });

  it('words after -- are files, whatever they look like', async () => {
    const files = { '--lang=en': JSON.stringify(CLOSURE) };
    const { code, out } = await terminal(['assess', '--', '--lang=en'], { files });
    expect(code).toBe(0);
    expect(out).toMatch(/^减排项目/);
  });
});
