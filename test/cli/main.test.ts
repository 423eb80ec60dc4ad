import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';

const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const CLOSURE = pathOf('docs/examples/dyeing-works-closure.json');

it('the built command reads standard input and sets the exit code', () => {
  const main = pathOf('dist/cli/main.js');
  const good = spawnSync(process.execPath, [main, 'assess', '--lang', 'en', '-'], {
    input: readFileSync(CLOSURE),
    encoding: 'utf8',
  });
  expect([good.status, good.stderr]).toEqual([0, '']);
  expect(good.stdout).toContain('The project may apply for entry.');
  const bad = spawnSync(process.execPath, [main, 'assess', '-'], { input: '{}', encoding: 'utf8' });
  expect(bad.status).toBe(1);
  expect(bad.stderr).toMatch(/^标准输入：无法测算，1 处需要更正\n/);
});

describe('the built command', () => {
  const shell = (line: string) => {
    const { stdout, stderr } = spawnSync('bash', ['-c', `${line}; echo "\${PIPESTATUS[0]}"`], {
      encoding: 'utf8',
      env: { ...process.env, quota: `${process.execPath} ${pathOf('dist/cli/main.js')}` },
    });
    return { out: stdout, err: stderr };
  };

  it('ends quietly, with its own exit code, where nobody reads on', () => {
    expect(shell('$quota policy init | true')).toEqual({ out: '0\n', err: '' });
    expect(shell('$quota nothing 2>&1 | true')).toEqual({ out: '2\n', err: '' });
  });

  it('says where what it prints cannot be written', () => {
    const { out, err } = shell('$quota policy init > /dev/full');
    expect(out).toBe('2\n');
    expect(err).toMatch(/^ENOSPC: .*\n$/);
  });
});

describe('the command in this process', () => {
  const { argv, stdout, stderr, stdin, exitCode } = process;
  const replace = (name: 'stdout' | 'stderr' | 'stdin', value: unknown) =>
    Object.defineProperty(process, name, { value, configurable: true });

  afterEach(() => {
    process.argv = argv;
    process.exitCode = exitCode;
    replace('stdout', stdout);
    replace('stderr', stderr);
    replace('stdin', stdin);
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  async function main(args: readonly string[], terminal: object, input = '') {
    const printed = { out: '', err: '' };
    const write = (to: 'out' | 'err') => (text: string) => {
      printed[to] += text;
      return true;
    };
    process.argv = ['node', 'main.js', ...args];
    process.exitCode = undefined;
    replace('stdout', { ...terminal, on: () => {}, write: write('out') });
    replace('stderr', { on: () => {}, write: write('err') });
    replace('stdin', Readable.from([Buffer.from(input)]));
    await import('../../src/cli/main.js');
    await vi.waitFor(() => expect(process.exitCode).toBeDefined(), 600_000);
    return { ...printed, code: process.exitCode };
  }

  it('reads a file and prints plainly where standard output is no terminal', async () => {
    const { code, out, err } = await main(['assess', CLOSURE], { columns: 40 });
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('污染物             省库  苏州市级');
  });

  it('fits a terminal and colours', async () => {
    vi.stubEnv('NO_COLOR', '');
    const { code, out } = await main(['assess', CLOSURE], { isTTY: true, columns: 40 });
    expect(code).toBe(0);
    expect(out).toContain('\u001b[');
    expect(out).not.toContain('污染物             省库');
  });

  it('does not colour where NO_COLOR is set', async () => {
    vi.stubEnv('NO_COLOR', '1');
    const { out } = await main(['assess', CLOSURE], { isTTY: true, columns: 100 });
    expect(out).not.toContain('\u001b');
  });

  it('reads standard input, and writes problems to standard error', async () => {
    const { code, out, err } = await main(['assess', '-', '--lang', 'en'], {}, '{}');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^standard input: cannot be assessed, 1 to correct\n/);
  });
});
