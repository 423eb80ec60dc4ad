import { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bulk, Kept, ndjson } from '../../support/bulk.js';
import { BUILD, CLOSURE } from '../../support/dossiers.js';

const MANY = 4000;

/** Dossiers without end, and how many chunks of them were asked for. */
function endless(): { readonly stdin: Readable; readonly asked: () => number } {
  let asked = 0;
  const chunk = Buffer.from(ndjson(...Array(100).fill(CLOSURE)));
  const stdin = new Readable({
    read() {
      asked++;
      this.push(chunk);
    },
  });
  return { stdin, asked: () => asked };
}

const broken = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** A stream that takes some pieces and then fails. */
class Failing extends Kept {
  constructor(
    readonly pieces: number,
    readonly error: Error,
  ) {
    super();
  }

  #taken = 0;

  override _write(chunk: Buffer, encoding: string, done: (error?: Error) => void): void {
    if (++this.#taken > this.pieces) done(this.error);
    else super._write(chunk, encoding, done);
  }
}

describe('a slow reader', () => {
  it('is waited for: nothing is assessed ahead of it', async () => {
    const { stdin, asked } = endless();
    let waiting: (() => void)[] = [];
    const take = (): void => {
      const [done, ...others] = waiting;
      waiting = others;
      done?.();
    };
    const stdout = new Writable({
      highWaterMark: 1024,
      write: (_chunk, _encoding, done) => {
        waiting.push(done);
      },
    });
    const interrupt = new AbortController();
    const run = bulk('', {}, { stdin, stdout, interrupt: interrupt.signal });
    const askedAfter = async (): Promise<number> => {
      for (let at = 0; at < 50; at++) await turn();
      return asked();
    };
    const before = await askedAfter();
    expect(before).toBeLessThan(10);
    expect(await askedAfter()).toBe(before);
    expect(stdout.writableLength).toBeLessThan(200_000);
    for (let at = 0; at < 200; at++) {
      take();
      await turn();
    }
    expect(await askedAfter()).toBeGreaterThan(before);
    interrupt.abort();
    take();
    expect((await run).code).toBe(130);
  });

  it('gets everything in the end', async () => {
    const stdout = new Kept({ highWaterMark: 1 });
    const code = (await bulk(ndjson(...Array(MANY).fill(BUILD)), { brief: true }, { stdout })).code;
    expect([code, stdout.text.split('\n').length - 1]).toEqual([0, MANY]);
    expect(stdout.text.endsWith('}\n')).toBe(true);
  });
});

describe('a slow writer', () => {
  it('is answered line by line as it writes', async () => {
    const stdin = new Readable({ read() {} });
    const stdout = new Kept();
    const run = bulk('', { brief: true }, { stdin, stdout });
    for (const lines of [1, 2, 3]) {
      stdin.push(ndjson(CLOSURE));
      for (let at = 0; at < 20; at++) await turn();
      expect(stdout.text.split('\n').length - 1).toBe(lines);
    }
    stdin.push(null);
    expect((await run).code).toBe(0);
  });

  it('whose input breaks off is told so, after what was read', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from(`${ndjson(CLOSURE)}{"kind":`);
        throw broken('EIO', 'i/o error');
      })(),
    );
    const { code, records } = await bulk('', { brief: true }, { stdin });
    expect(code).toBe(1);
    expect(records).toEqual([
      expect.objectContaining({ line: 1, kind: 'reduction' }),
      {
        file: '-',
        problems: [
          { code: 'unreadable', path: '', found: 'i/o error', message: 'cannot be read: i/o error' },
        ],
      },
    ]);
  });
});

describe('a reader that leaves', () => {
  it('ends the run quietly', async () => {
    const { stdin } = endless();
    const stdout = new Failing(3, broken('EPIPE', 'broken pipe'));
    const { code, err } = await bulk('', { brief: true }, { stdin, stdout });
    expect([code, err]).toEqual([0, '']);
    expect(stdin.destroyed).toBe(true);
  });

  it('even where lines had mistakes', async () => {
    const stdout = new Failing(0, broken('EPIPE', 'broken pipe'));
    const { code, err } = await bulk('{}\n', {}, { stdout });
    expect([code, err]).toEqual([0, '']);
  });

  it('a full disk is told', async () => {
    const { stdin } = endless();
    const stdout = new Failing(1, broken('ENOSPC', 'no space left on device'));
    const english = await bulk('', {}, { stdin, stdout });
    expect([english.code, english.err]).toEqual([
      1,
      'The answers cannot be written: no space left on device\n',
    ]);
    const failing = new Failing(0, broken('ENOSPC', 'no space left on device'));
    const chinese = await bulk(ndjson(BUILD), { lang: 'zh' }, { stdout: failing });
    expect([chinese.code, chinese.err]).toEqual([1, '结果无法写出：no space left on device\n']);
  });

  it('an output that was closed before is told', async () => {
    const stdout = new Kept();
    stdout.destroy();
    const { code, err } = await bulk(ndjson(BUILD), {}, { stdout });
    expect(code).toBe(1);
    expect(err).toMatch(/^The answers cannot be written: /);
  });

  it('of what is said beside the answers ends nothing', async () => {
    const stderr = new Failing(0, broken('EPIPE', 'broken pipe'));
    expect((await bulk(`{}\n${ndjson(BUILD)}`, {}, { stderr })).code).toBe(1);
  });
});

describe('an interrupt', () => {
  it('stops the run with whole lines', async () => {
    const { stdin } = endless();
    const interrupt = new AbortController();
    const stdout = new Kept();
    const run = bulk('', { brief: true, lang: 'zh' }, { stdin, stdout, interrupt: interrupt.signal });
    while (stdout.text.length < 100_000) await turn();
    interrupt.abort();
    const { code, err } = await run;
    expect(code).toBe(130);
    expect(err).toMatch(/^已中断，此前测算了 \d+ 份。\n$/);
    expect(stdout.text.endsWith('}\n')).toBe(true);
    for (const line of stdout.text.split('\n').slice(0, -1)) JSON.parse(line);
    expect(stdin.destroyed).toBe(true);
  });

  it('while nothing comes in stops it too', async () => {
    const stdin = new Readable({ read() {} });
    stdin.push(ndjson(CLOSURE));
    const interrupt = new AbortController();
    const stdout = new Kept();
    const run = bulk(
      '',
      { inputs: ['-', 'never-read.ndjson'] },
      { stdin, stdout, interrupt: interrupt.signal },
    );
    while (stdout.text === '') await turn();
    interrupt.abort();
    expect(await run).toMatchObject({ code: 130, err: 'Interrupted; 1 assessed so far.\n' });
    expect(stdout.text.split('\n')).toHaveLength(2);
  });

  it('that came before reads nothing', async () => {
    const { stdin, asked } = endless();
    const { code, out } = await bulk('', { summary: 'text' }, { stdin, interrupt: AbortSignal.abort() });
    expect([code, out]).toEqual([130, '']);
    expect(asked()).toBe(0);
  });

  it('leaves a summary out, which would not be of all', async () => {
    const { stdin } = endless();
    const interrupt = new AbortController();
    const run = bulk('', { summary: 'json' }, { stdin, interrupt: interrupt.signal });
    for (let at = 0; at < 20; at++) await turn();
    interrupt.abort();
    const { code, out } = await run;
    expect([code, out]).toEqual([130, '']);
  });
});
