import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/cli/registry.js';
import { CLOSURE } from '../support/dossiers.js';
import { terminal } from '../support/terminal.js';

const CHINESE = /^没有命令“asess”。是否应为 assess？\n用法见 pollutant-quota --help/;
const ENGLISH = /^There is no command "asess"\. Did you mean assess\?\nSee pollutant-quota --help/;
const files = { 'a.json': JSON.stringify(CLOSURE) };

describe('a command line without --lang', () => {
  it.each([
    ['nothing is set', {}, 'zh'],
    ['the locale is Chinese', { LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['the locale is that of the machine', { LANG: 'C.UTF-8' }, 'zh'],
    ['the locale is POSIX', { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, 'zh'],
    ['the locale is another', { LANG: 'de_DE.UTF-8' }, 'zh'],
    ['the locale only begins as English does', { LANG: 'enm_GB' }, 'zh'],
    ['LANG is English', { LANG: 'en_US.UTF-8' }, 'en'],
    ['LANG is English without a country', { LANG: 'en' }, 'en'],
    ['LANG is English in the way of a browser', { LANG: 'en-GB' }, 'en'],
    ['LANG is English with a modifier', { LANG: 'en.UTF-8@euro' }, 'en'],
    ['LC_MESSAGES is above LANG', { LC_MESSAGES: 'en_IE', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['LC_MESSAGES is above LANG, the other way', { LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh'],
    ['LC_ALL is above both', { LC_ALL: 'en_US', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
    ['LC_ALL is empty', { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US' }, 'en'],
    ['another category is English', { LC_TIME: 'en_US', LANG: 'zh_CN' }, 'zh'],
    ['the own variable is above the locale', { POLLUTANT_QUOTA_LANG: 'en', LC_ALL: 'zh_CN' }, 'en'],
    ['the own variable is Chinese', { POLLUTANT_QUOTA_LANG: 'zh', LC_ALL: 'en_US' }, 'zh'],
    ['the own variable is empty', { POLLUTANT_QUOTA_LANG: '', LANG: 'en_US' }, 'en'],
  ] as const)('where %s', async (_case, env, lang) => {
    const words = { zh: CHINESE, en: ENGLISH }[lang];
    expect((await terminal(['asess'], { env })).err).toMatch(words);
    const help = await terminal(['--help'], { env });
    expect(help.out).toMatch({ zh: /^用法示例\n/, en: /^Examples\n/ }[lang]);
    const sheet = await terminal(['assess', 'a.json'], { files, env });
    expect(sheet.code).toBe(0);
    expect(sheet).toEqual(await terminal(['assess', '--lang', lang, 'a.json'], { files }));
  });

  it.each([
    ['zh', { LANG: 'en_US' }],
    ['zh', { POLLUTANT_QUOTA_LANG: 'en' }],
    ['zh', { POLLUTANT_QUOTA_LANG: 'fr' }],
    ['en', { POLLUTANT_QUOTA_LANG: 'zh', LC_ALL: 'zh_CN' }],
  ] as const)('--lang %s is above %j', async (lang, env) => {
    for (const args of [
      ['assess', '--lang', lang, 'a.json'],
      [`--lang=${lang}`, 'assess', 'a.json'],
    ]) {
      expect(await terminal(args, { files, env })).toEqual(
        await terminal(['assess', '--lang', lang, 'a.json'], { files }),
      );
    }
    expect((await terminal(['asess', '--lang', lang], { env })).err).toMatch(
      { zh: CHINESE, en: ENGLISH }[lang],
    );
  });

  it('an own variable that is neither is wrong usage', async () => {
    const env = { POLLUTANT_QUOTA_LANG: 'english' };
    expect(await terminal(['assess', 'a.json'], { files, env })).toEqual({
      code: 2,
      out: '',
      err: 'POLLUTANT_QUOTA_LANG 应为 zh 或 en，实为“english”。\n用法见 pollutant-quota assess --help\n',
    });
    expect((await terminal(['assess', 'a.json'], { files, env: { ...env, LANG: 'en_US' } })).err).toBe(
      'POLLUTANT_QUOTA_LANG takes zh or en, not "english".\nSee pollutant-quota assess --help\n',
    );
  });

  it('the way to the help names the language where the environment would give the other', async () => {
    const english = { LANG: 'en_US' };
    const hints = [
      (await terminal(['asess'], { env: english })).err,
      (await terminal(['asess', '--lang', 'zh'], { env: english })).err,
      (await terminal(['asess', '--lang', 'en'])).err,
      (await terminal(['asess', '--lang', 'zh'])).err,
    ].map((err) => err.split('\n')[1]);
    expect(hints).toEqual([
      'See pollutant-quota --help',
      '用法见 pollutant-quota --help --lang zh',
      'See pollutant-quota --help --lang en',
      '用法见 pollutant-quota --help',
    ]);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s helps in the language of the locale', async (name) => {
    const env = { LC_ALL: 'en_GB.UTF-8' };
    expect(await terminal(['help', name], { env })).toEqual(await terminal(['help', name, '--lang', 'en']));
  });

  test.each(['bash', 'zsh', 'fish'])(
    'the completion of %s is in the language of the locale',
    async (shell) => {
      const { out } = await terminal(['completion', shell], { env: { LANG: 'en_US.UTF-8' } });
      expect(out).toBe((await terminal(['completion', shell, '--lang', 'en'])).out);
      if (shell !== 'bash') expect(out).toContain('assess reduction projects');
    },
  );
});
