import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bashScript } from '../../src/cli/completion/bash.js';
import { fishScript } from '../../src/cli/completion/fish.js';
import { zshScript } from '../../src/cli/completion/zsh.js';
import { COMMANDS } from '../../src/cli/registry.js';
import { WEIGH } from '../support/commands.js';
import { terminal } from '../support/terminal.js';

const ALL = [...COMMANDS, WEIGH];
const SHELLS = ['bash', 'zsh', 'fish'];

describe('in bash', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'completion-'));
    for (const file of ['park.json', 'park two.json', 'other.json']) writeFileSync(join(folder, file), '{}');
    mkdirSync(join(folder, 'parks'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What bash offers for the last word. */
  function offered(...words: readonly string[]): string[] {
    const program = `${bashScript(ALL)}
COMP_WORDS=(pollutant-quota "$@")
COMP_CWORD=$#
_pollutant_quota
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr, status } = spawnSync('bash', ['-c', program, 'bash', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return stdout.split('\n').filter((line) => line !== '');
  }
  const COMMON = ['--lang', '--help', '-h', '--version', '-v'];

  it.each([
    [
      'commands',
      [''],
      [
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
        'weigh-up',
      ],
    ],
    ['the commands that begin so', ['as'], ['assess']],
    ['nothing for what begins nothing', ['zz'], []],
    ['the common options before a command', ['-'], COMMON],
    ['commands after an option with its value', ['--lang', 'en', 'c'], ['compare', 'check', 'completion']],
    [
      'commands after an option with = and its value',
      ['--lang', '=', 'en', 'c'],
      ['compare', 'check', 'completion'],
    ],
    [
      'the options of a command',
      ['assess', '-'],
      ['--format', '--policy', '--set', '--ndjson', '--brief', '--jobs', '--summary', ...COMMON],
    ],
    ['options after files', ['assess', 'park.json', '--fo'], ['--format']],
    ['choices', ['assess', '--format', ''], ['text', 'json', 'csv', 'receipt']],
    ['the choices that begin so', ['assess', 'park.json', '--format', 'j'], ['json']],
    ['choices right after =', ['assess', '--format', '='], ['text', 'json', 'csv', 'receipt']],
    ['choices after = and a letter', ['assess', '--format', '=', 'c'], ['csv']],
    ['choices of a common option', ['weigh-up', '--lang', ''], ['zh', 'en']],
    ['choices of a common option without a command', ['--lang', 'z'], ['zh']],
    [
      'no choices of another command',
      ['help', '--format', ''],
      [
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
      ],
    ],
    ['words', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['the names of the commands for help', ['help', 'as'], ['assess']],
    ['words before files', ['weigh-up', 'n'], ['now']],
    ['nothing where a value has no list', ['weigh-up', '--on', ''], []],
    [
      'the options that take values by their letters',
      ['weigh-up', '-'],
      [...['--policy', '-p', '--set', '--on', '--unit-of-the-answer', '--quiet', '-q'], ...COMMON],
    ],
  ])('offers %s', (_what, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  it.each([
    ['assess', 'pa'],
    ['assess', '--format', 'json', 'other.json', 'pa'],
    ['weigh-up', '-p', 'pa'],
    ['weigh-up', '--policy', 'pa'],
    ['weigh-up', '--policy', '=', 'pa'],
  ])('offers files, blanks in their names included: %j %j', (...words) => {
    expect(offered(...words).sort()).toEqual(['park two.json', 'park.json', 'parks']);
  });

  it('offers no files where none are taken', () => {
    expect(offered('completion', 'pa')).toEqual([]);
    expect(offered('pa')).toEqual([]);
  });
});

describe.each([
  ['bash', bashScript(ALL)],
  ['zsh', zshScript(ALL, 'en')],
  ['fish', fishScript(ALL, 'en')],
])('the script for %s', (shell, script) => {
  it('is one that the shell can read, where the machine has it', () => {
    const present = spawnSync(shell, ['--version']).status === 0;
    const read = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
    expect(present ? [read.status, read.stderr] : [0, '']).toEqual([0, '']);
  });

  it('holds every command and each of its options and choices', () => {
    for (const { name, options, words = [] } of ALL) {
      expect(script).toMatch(new RegExp(`\\b${name}\\b`));
      for (const [option, { choices = [] }] of Object.entries(options)) {
        expect(script).toContain(shell === 'fish' ? ` -l ${option} ` : `--${option}`);
        expect(script).toContain(choices.join(' '));
      }
      expect(script).toContain(words.join(' '));
    }
  });
});

it('zsh: values, letters, repetition, and descriptions whose brackets and quotes are safe', () => {
  const script = zshScript(ALL, 'en');
  for (const line of [
    `    'weigh-up:weigh it\\: \\[the reader'\\''s\\] scales'\n`,
    `'(-p --policy)'{-p,--policy=}'[policy to apply]:policy:_files' \\\n`,
    `'*--set=[facts to change]:set:' \\\n`,
    `'*--unit-of-the-answer=[units]:unit-of-the-answer:(tonne kilogram)' \\\n`,
    `'(-q --quiet)'{-q,--quiet}'[exit code alone]' \\\n`,
    `'1:word:{_alternative "word:word:(now later)" "file:file:_files"}' \\\n            '*:file:_files' ;;\n`,
    `'1:word:(bash zsh fish)' ;;\n`,
    `            '*:file:_files' ;;\n        completion)\n`,
  ]) {
    expect(script).toContain(line);
  }
  expect(zshScript(ALL, 'zh')).toContain(`'[显示说明]'`);
});

it('fish: values, letters, files, and descriptions whose quotes are safe', () => {
  const lines = fishScript(ALL, 'en').split('\n');
  const seen = `complete -c pollutant-quota -n '__fish_seen_subcommand_from weigh-up'`;
  for (const line of [
    `complete -c pollutant-quota -n 'not __fish_seen_subcommand_from assess why-not compare lint replay policy check scenario text completion help weigh-up' -a weigh-up -d 'weigh it: [the reader'\\''s] scales'`,
    `complete -c pollutant-quota -l lang -x -a 'zh en' -d 'language of the output (default: that of the locale)'`,
    `${seen} -a 'now later'`,
    `${seen} -F`,
    `${seen} -l policy -s p -r -F -d 'policy to apply'`,
    `${seen} -l on -x -d 'day that counts'`,
    `${seen} -l quiet -s q -d 'exit code alone'`,
  ]) {
    expect(lines).toContain(line);
  }
});

describe('the command', () => {
  it.each(SHELLS)('prints the script for %s', async (shell) => {
    const { code, out, err } = await terminal(['completion', shell]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      new RegExp(`^#(compdef pollutant-quota\n#)? ${shell} completion for pollutant-quota\n`),
    );
  });

  it.each([
    [[], 'completion 需要写明一种：bash、zsh、fish。', 'completion takes one of bash, zsh, fish.'],
    [
      ['bash', 'zsh'],
      'completion 需要写明一种：bash、zsh、fish。',
      'completion takes one of bash, zsh, fish.',
    ],
    [
      ['bsh'],
      'completion 应为 bash 或 zsh 或 fish，实为“bsh”。是否应为 bash？',
      'completion takes bash or zsh or fish, not "bsh". Did you mean bash?',
    ],
  ])('of wrong usage says what it takes: %j', async (args, zh, en) => {
    expect(await terminal(['completion', ...args])).toEqual({
      code: 2,
      out: '',
      err: `${zh}\n用法见 pollutant-quota completion --help\n`,
    });
    expect(await terminal(['completion', ...args, '--lang', 'en'])).toEqual({
      code: 2,
      out: '',
      err: `${en}\nSee pollutant-quota completion --help --lang en\n`,
    });
  });
});
