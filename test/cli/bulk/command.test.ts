import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltBulk, builtBulk } from '../../support/built-bulk.js';
import { ndjson } from '../../support/bulk.js';
import { BUILD, CLOSURE } from '../../support/dossiers.js';

const MANY = 20_000;

let built: BuiltBulk;
let many: string;

beforeAll(async () => {
  built = await builtBulk();
  many = join(built.folder, 'many.ndjson');
  writeFileSync(many, ndjson(...Array(MANY).fill(CLOSURE)));
});
afterAll(() => built.remove());

const started = (...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [built.script, ...args]);

/** Runs a line of a shell in which `$bulk` is the command; gives the exit code of each part of a pipe. */
function shell(line: string): { readonly codes: string; readonly out: string; readonly err: string } {
  const script = `${line}; echo "\${PIPESTATUS[*]}" >&2`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, bulk: `${process.execPath} ${built.script}`, many },
  });
  const lines = stderr.trimEnd().split('\n');
  return { codes: lines.at(-1) as string, out: stdout, err: lines.slice(0, -1).join('\n') };
}

/** What a process has written, as it writes. */
function collected(child: ChildProcessWithoutNullStreams) {
  const kept = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    kept.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    kept.err += text;
  });
  return kept;
}

/** Waits until nobody takes any more of what a process writes, so that it has to wait. */
async function heldUp({ stdout }: ChildProcessWithoutNullStreams): Promise<void> {
  stdout.once('readable', () => {});
  while (stdout.readableLength < stdout.readableHighWaterMark) await pause(5);
  await pause(500);
}

describe('as a process', () => {
  it('answers files and standard input', () => {
    const { codes, out, err } = shell('head -3 "$many" | $bulk --brief - | cut -c1-28');
    expect([codes, err]).toEqual(['0 0 0', '']);
    expect(out).toBe(
      '{"line":1,"kind":"reduction"\n{"line":2,"kind":"reduction"\n{"line":3,"kind":"reduction"\n',
    );
  });

  it('ends with 1 where a line has mistakes', () => {
    const { codes, err } = shell('echo "{}" | $bulk - > /dev/null');
    expect([codes, err]).toEqual(['0 1', '1 of 1 could not be assessed.']);
  });

  it('writes nothing but answers into a file, all of them', () => {
    const target = join(built.folder, 'answers.ndjson');
    const { codes, err } = shell(`$bulk --brief "$many" > ${target}`);
    expect([codes, err]).toEqual(['0', '']);
    const lines = readFileSync(target, 'utf8').split('\n');
    expect(lines).toHaveLength(MANY + 1);
    expect(JSON.parse(lines.at(-2) as string)).toMatchObject({ line: MANY, kind: 'reduction' });
  });
});

describe('with several threads', () => {
  it('answers as with one', () => {
    const mixed = join(built.folder, 'mixed.ndjson');
    writeFileSync(mixed, `${ndjson(...Array(500).fill(CLOSURE))}{}\n[\n${ndjson(...Array(500).fill(BUILD))}`);
    const [one, three] = ['1', '3'].map((jobs) => shell(`$bulk --brief --jobs=${jobs} ${mixed}`));
    expect(three).toEqual(one);
    expect(one?.out.split('\n')).toHaveLength(1003);
    expect([one?.codes, one?.err]).toEqual(['1', '2 of 1002 could not be assessed.']);
  });

  it('sums up as with one', () => {
    const [one, two] = ['1', '2'].map((jobs) => shell(`$bulk --summary --json --jobs=${jobs} "$many"`));
    expect(two).toEqual(one);
    expect(JSON.parse(one?.out as string).kinds.reduction).toBe(MANY);
  });
});

describe('with several threads and a slow reader', () => {
  it('takes a memory that does not grow', async () => {
    const told = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
    const preload = ['--import', `data:text/javascript,${told}`];
    const inputs = Array(5).fill(many);
    const child = spawn(process.execPath, [...preload, built.script, '--jobs=2', ...inputs]);
    await pause(1500);
    let size = 0;
    for await (const chunk of child.stdout) size += chunk.length;
    let kilobytes = '';
    for await (const chunk of child.stderr) kilobytes += chunk;
    expect(size).toBeGreaterThan(100_000_000);
    expect(Number(kilobytes)).toBeLessThan(300 * 1024);
  });
});

describe('a reader that leaves', () => {
  it.each(['head -1', 'head -c 10', 'true'])('%s ends it quietly with 0', (reader) => {
    for (const jobs of [1, 2]) {
      const { codes, err } = shell(`$bulk --brief --jobs=${jobs} "$many" | ${reader}`);
      expect([codes, err]).toEqual(['0 0', '']);
    }
  });

  it('ends it while its own input never ends', () => {
    const { codes, err } = shell(`yes '${JSON.stringify(BUILD)}' | $bulk --brief - | head -1`);
    expect(codes.split(' ').slice(1)).toEqual(['0', '0']);
    expect(err).toBe('');
  });
});

describe('a slow reader', () => {
  it('is waited for, in a memory that does not grow', async () => {
    const told = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
    const preload = ['--import', `data:text/javascript,${told}`];
    const child = spawn(process.execPath, [...preload, built.script, many, many]);
    await pause(1500);
    let size = 0;
    let last = '';
    for await (const chunk of child.stdout) {
      size += chunk.length;
      last = String(chunk).slice(-2);
      if (size < 2_000_000) await pause(20);
    }
    expect(last).toBe('}\n');
    expect(size).toBeGreaterThan(50_000_000);
    let kilobytes = '';
    for await (const chunk of child.stderr) kilobytes += chunk;
    expect(Number(kilobytes)).toBeLessThan(200 * 1024);
  });
});

describe('an interrupt', () => {
  it.each([
    ['SIGINT', 130, 1],
    ['SIGTERM', 143, 1],
    ['SIGHUP', 129, 1],
    ['SIGINT', 130, 2],
    ['SIGTERM', 143, 2],
  ] as const)('%s leaves whole lines and ends with %i, of %i threads', async (name, ended, jobs) => {
    const child = started('--brief', `--jobs=${jobs}`, ...Array(20).fill(many));
    const kept = collected(child);
    while (kept.out.length < 500_000) await pause(5);
    child.kill(name);
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([ended, null]);
    expect(kept.out.endsWith('}\n')).toBe(true);
    const lines = kept.out.split('\n').slice(0, -1);
    for (const line of lines) JSON.parse(line);
    expect(kept.err).toBe(`Interrupted; ${lines.length} assessed so far.\n`);
  });

  it('while it waits for input ends it too', async () => {
    const child = started('--zh', '-');
    const kept = collected(child);
    child.stdin.write(`${ndjson(CLOSURE)}{"kind":`);
    while (kept.out === '') await pause(5);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(kept.out.split('\n')).toHaveLength(2);
    expect(kept.err).toBe('已中断，此前测算了 1 份。\n');
  });

  it('while it waits for its reader lets the line be taken first', async () => {
    const child = started('--brief', many);
    await heldUp(child);
    child.kill('SIGINT');
    await pause(200);
    expect(child.exitCode).toBe(null);
    const kept = collected(child);
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(kept.out.endsWith('}\n')).toBe(true);
  });

  it('a second one kills it at once, whichever it is', async () => {
    const child = started('--brief', many);
    await heldUp(child);
    child.kill('SIGINT');
    await pause(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  });
});
