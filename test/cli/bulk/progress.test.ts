import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress, type ProgressSetting } from '../../../src/cli/bulk/progress.js';
import { bulk, Kept, ndjson } from '../../support/bulk.js';
import { CLOSURE } from '../../support/dossiers.js';

const CLEAR = '\r\u001b[K';

/** A progress line, with a clock that is moved by hand. */
function shown(setting: Partial<ProgressSetting> = {}) {
  const stream = new Kept();
  const clock = { now: 1000 };
  const progress = new Progress({
    stream,
    columns: 80,
    lang: 'en',
    now: () => clock.now,
    total: undefined,
    ...setting,
  });
  return {
    progress,
    /** What is written when so many are done so many milliseconds after the start. */
    at: (milliseconds: number, count: number, bytes = 0): string => {
      const before = stream.text.length;
      clock.now = 1000 + milliseconds;
      progress.tell(count, bytes);
      return stream.text.slice(before);
    },
    cleared: (): string => {
      const before = stream.text.length;
      progress.clear();
      return stream.text.slice(before);
    },
  };
}

describe('progress', () => {
  it('tells how many are done and how fast', () => {
    expect(shown().at(2000, 50_000)).toBe(`${CLEAR}50,000 done, 25,000/s`);
    expect(shown({ lang: 'zh' }).at(2000, 50_000)).toBe(`${CLEAR}已测算 50,000 份，每秒 25,000 份`);
  });

  it.each([
    [1000, 900, '1 s', '1 秒'],
    [1000, 10, '1 min 39 s', '1 分 39 秒'],
    [100_000, 25, '1 h 5 min', '1 小时 5 分'],
    [1000, 1000, '1 s', '1 秒'],
    [1000, 2000, '1 s', '1 秒'],
  ])('and the time left where the size is known: %i ms, %i of 1000 bytes', (elapsed, bytes, en, zh) => {
    expect(shown({ total: 1000 }).at(elapsed, 10, bytes)).toMatch(new RegExp(`, about ${en} left$`));
    expect(shown({ total: 1000, lang: 'zh' }).at(elapsed, 10, bytes)).toMatch(new RegExp(`，约剩 ${zh}$`));
  });

  it('says nothing of the time left before anything is read', () => {
    expect(shown({ total: 1000 }).at(500, 1, 0)).toBe(`${CLEAR}1 done, 2/s`);
  });

  it('is told five times a second at most', () => {
    const { at } = shown();
    const told = Array.from({ length: 1001 }, (_, millisecond) => at(millisecond, millisecond)).filter(
      (text) => text !== '',
    );
    expect(told).toHaveLength(5);
    expect(at(1199, 5000)).toBe('');
    expect(at(1200, 5000)).not.toBe('');
  });

  it('is cleared once, and not where it was never shown', () => {
    const { at, cleared } = shown();
    expect(cleared()).toBe('');
    at(1000, 1);
    expect([cleared(), cleared()]).toEqual([CLEAR, '']);
  });

  it.each([
    [34, '50,000 done, 25,000/s, about 2 s left'.slice(0, 21)],
    [38, '50,000 done, 25,000/s, about 2 s left'],
    [37, '50,000 done, 25,000/s'],
    [21, '50,000 done'],
    [5, '50,000 done'],
  ])('fits a terminal of %i columns', (columns, text) => {
    expect(shown({ columns, total: 1000 }).at(2000, 50_000, 500)).toBe(CLEAR + text);
  });

  it.each([
    [44, '已测算 50,000 份，每秒 25,000 份，约剩 2 秒'],
    [43, '已测算 50,000 份，每秒 25,000 份'],
  ])('in Chinese, where a character takes two: %i columns', (columns, text) => {
    expect(shown({ columns, total: 1000, lang: 'zh' }).at(2000, 50_000, 500)).toBe(CLEAR + text);
  });
});

describe('the progress of a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [one, two] = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
  writeFileSync(one, ndjson(CLOSURE));
  writeFileSync(two, ndjson(CLOSURE));

  /** A clock on which every look takes a second. */
  function ticking(): () => number {
    let now = 0;
    return () => {
      now += 1000;
      return now;
    };
  }

  it('is on standard error where that is a terminal, and gone at the end', async () => {
    const { out, err } = await bulk(
      '',
      { inputs: [one, two], brief: true },
      { errorColumns: 80, now: ticking() },
    );
    expect(out.split('\n')).toHaveLength(3);
    expect(err.startsWith(`${CLEAR}1 done, 1/s, about 1 s left`)).toBe(true);
    expect(err.endsWith(CLEAR)).toBe(true);
  });

  it('is nowhere else', async () => {
    const { err } = await bulk('', { inputs: [one, two] }, { columns: 80, now: ticking() });
    expect(err).toBe('');
  });

  it('knows no time left where an input does not tell its size', async () => {
    const { err } = await bulk(ndjson(CLOSURE), { inputs: [one, '-'] }, { errorColumns: 80, now: ticking() });
    expect(err).toContain('2 done');
    expect(err).not.toContain('left');
    const folderToo = await bulk('', { inputs: [one, folder] }, { errorColumns: 80, now: ticking() });
    expect(folderToo.err).not.toContain('left');
  });

  it('counts a file that is not there as nothing', async () => {
    const { err } = await bulk(
      '',
      { inputs: [one, join(folder, 'none')] },
      { errorColumns: 80, now: ticking() },
    );
    expect(err).toContain('left');
  });

  it('makes way for answers on the same terminal', async () => {
    const stderr = new Kept();
    const seen: string[] = [];
    class Watching extends Kept {
      override _write(chunk: Buffer, encoding: string, done: () => void): void {
        seen.push(stderr.text.endsWith(CLEAR) || stderr.text === '' ? 'clear' : 'in the way');
        super._write(chunk, encoding, done);
      }
    }
    const stdout = new Watching();
    const stdin = Readable.from(
      [ndjson(CLOSURE), ndjson(CLOSURE), ndjson(CLOSURE)].map((text) => Buffer.from(text)),
    );
    await bulk('', {}, { stdin, stdout, stderr, columns: 80, errorColumns: 80, now: ticking() });
    expect(seen).toEqual(['clear', 'clear', 'clear']);
    expect(stderr.text).toContain('2 done');
  });

  it('is gone before what is said at the end', async () => {
    const { err } = await bulk('{}\n', {}, { errorColumns: 80, now: ticking() });
    expect(err.endsWith(`${CLEAR}1 of 1 could not be assessed.\n`)).toBe(true);
  });
});
