import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { exampleData } from '../support/examples.js';
import { terminal } from '../support/terminal.js';

const LINES = ['strategic-renovation', 'dyeing-works-closure'].map((name) =>
  JSON.stringify(exampleData(name)),
);

async function bulk(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(`${LINES.join('\n')}\n`);
  let out = '';
  stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  stderr.resume();
  const code = await run(['assess', '--ndjson', ...args, '-'], {
    out: () => {},
    err: () => {},
    read: async () => new Uint8Array(),
    columns: undefined,
    colour: false,
    streams: () => ({
      stdin,
      stdout,
      stderr,
      columns: undefined,
      errorColumns: undefined,
      interrupt: new AbortController().signal,
      now: () => 0,
    }),
  });
  return { code, out };
}

describe('assess --ndjson', () => {
  it('3.3.2.s1 gives brief answers line by line, exact', async () => {
    const { code, out } = await bulk('--brief');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, answers.map(({ line, kind }) => [line, kind])]).toEqual([
      0,
      [
        [1, 'construction'],
        [2, 'reduction'],
      ],
    ]);
    expect(answers[0].offsets.TP).toMatchObject({ required: '0.1', available: '0.055', shortfall: '0.045' });
  });

  it('applies the policy that is asked, and sums up', async () => {
    const { out } = await bulk('--set', 'own-bank-when-barred=needs-grant', '--brief');
    expect(JSON.parse(out.split('\n')[0] as string).offsets.VOCs.shortfall).toBe('2.4');
    const summed = await bulk('--summary', '--lang', 'en');
    expect(summed.out).toMatch(/^Summary of many dossiers/);
    expect(JSON.parse((await bulk('--summary', '--format', 'json')).out).policy.id).toBe(
      'changshu-2023-draft',
    );
  });

  it.each([
    [['--brief', 'a'], '--brief 须与 --ndjson 同用。'],
    [['--summary', 'a'], '--summary 须与 --ndjson 同用。'],
    [['--jobs', '2', 'a'], '--jobs 须与 --ndjson 同用。'],
    [['--ndjson', '--jobs', '0', 'a'], '--jobs 应为 1 至 16 的整数，不是“0”。'],
    [['--ndjson', '--jobs', '17', 'a'], '--jobs 应为 1 至 16 的整数，不是“17”。'],
    [['--ndjson', '--jobs', '2.5', 'a'], '--jobs 应为 1 至 16 的整数，不是“2.5”。'],
    [['--ndjson', '--brief', '--summary', 'a'], '--brief 与 --summary 只能用一个。'],
    [['--ndjson', '--format', 'csv', 'a'], '--ndjson 不能与 --format csv 同用。'],
  ])('refuses %j', async (args, message) => {
    expect(await terminal(['assess', ...args])).toEqual({
      code: 2,
      out: '',
      err: `${message}\n用法见 pollutant-quota assess --help\n`,
    });
  });
});
