import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type AnsweredBlock, type Answering, answerBlock } from '../../../src/cli/bulk/answer-block.js';
import type { Block } from '../../../src/cli/bulk/blocks.js';
import type { Thread } from '../../../src/cli/bulk/threads.js';
import { bulk, Kept, ndjson } from '../../support/bulk.js';
import { BUILD, CLOSURE, example, exampleFiles, XINZHUANG } from '../../support/dossiers.js';

const folder = mkdtempSync(join(tmpdir(), 'bulk-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Threads that answer as they are told to, and what they were asked. */
function threads(answer: (block: Block, answering: Answering, thread: number) => Promise<AnsweredBlock>) {
  const seen = { started: 0, ended: 0, asked: [] as number[], atOnce: 0, mostAtOnce: 0 };
  const thread = (answering: Answering): Thread => {
    const number = seen.started++;
    return {
      answer: async (block) => {
        seen.asked.push(number);
        seen.mostAtOnce = Math.max(seen.mostAtOnce, ++seen.atOnce);
        const answered = await answer(block, answering, number);
        seen.atOnce--;
        return answered;
      },
      end: async () => seen.ended++,
    };
  };
  return { thread, seen };
}

/** Threads of which the first is the slowest. */
const unequal = () =>
  threads(async (block, answering, number) => {
    for (let at = number; at < 5; at++) await turn();
    // As it arrives from another thread.
    return structuredClone(answerBlock(structuredClone(block), structuredClone(answering)));
  });

const MISTAKES = ['{"kind":', '{"kind":"closure"}', '', JSON.stringify({ ...BUILD, colour: 'red' }), '   '];
const examples = exampleFiles().map(example);
const MANY = Array.from({ length: 900 }, (_, at) =>
  at % 7 === 0 ? (MISTAKES[at % 5] as string) : JSON.stringify(examples[at % examples.length]),
).join('\n');

describe('several threads answer as one', () => {
  const inputs = [
    file('a.ndjson', `\uFEFF${MANY}`),
    join(folder, 'missing.ndjson'),
    file('b.ndjson', `${'x'.repeat(5_000_000)}\r\n${ndjson(CLOSURE, XINZHUANG)}`),
    file('empty.ndjson', ''),
    '-',
  ];
  it.each([
    ['in full', {}],
    ['in short', { brief: true }],
    ['in short, in Chinese', { brief: true, lang: 'zh' }],
    ['as a summary', { summary: 'text' }],
    ['as a summary in JSON', { summary: 'json' }],
  ] as const)('%s, to the byte', async (_words, options) => {
    const input = ['{"kind":"area"', `}\n${MANY}\n`];
    const one = await bulk(input, { inputs, ...options });
    const { thread, seen } = unequal();
    const three = await bulk(input, { inputs, jobs: 3, ...options }, { thread });
    expect(three).toEqual(one);
    expect(one.code).toBe(1);
    expect(one.out.length).toBeGreaterThan(1000);
    expect([seen.started, seen.ended]).toEqual([3, 3]);
    expect(new Set(seen.asked)).toEqual(new Set([0, 1, 2]));
  });

  it('of one input, whose name no record bears', async () => {
    const { thread } = unequal();
    const { records } = await bulk(ndjson(CLOSURE, {}), { jobs: 2, brief: true }, { thread });
    expect(records.map(({ line, file }) => [line, file])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });
});

describe('several threads', () => {
  it('have at most two blocks each, however slow the first one is', async () => {
    const { thread, seen } = unequal();
    await bulk(ndjson(...Array(4000).fill(CLOSURE)), { jobs: 2, brief: true }, { thread });
    expect(seen.asked.length).toBeGreaterThanOrEqual(40);
    expect(seen.mostAtOnce).toBe(4);
  });

  it('answer line by line what is written line by line', async () => {
    const { thread } = unequal();
    const stdin = new Readable({ read() {} });
    const stdout = new Kept();
    const run = bulk('', { jobs: 2, brief: true }, { stdin, stdout, thread });
    for (const lines of [1, 2, 3]) {
      stdin.push(ndjson(CLOSURE));
      for (let at = 0; at < 40; at++) await turn();
      expect(stdout.text.split('\n').length - 1).toBe(lines);
    }
    stdin.push(null);
    expect((await run).code).toBe(0);
  });

  it('leave whole lines after an interrupt, and are ended', async () => {
    const chunk = Buffer.from(ndjson(...Array(100).fill(CLOSURE)));
    const stdin = new Readable({
      read() {
        this.push(chunk);
      },
    });
    const interrupt = new AbortController();
    const stdout = new Kept();
    const { thread, seen } = unequal();
    const run = bulk('', { jobs: 3, brief: true }, { stdin, stdout, thread, interrupt: interrupt.signal });
    while (stdout.text.length < 100_000) await turn();
    interrupt.abort('SIGTERM');
    const { code, err } = await run;
    const lines = stdout.text.split('\n').slice(0, -1);
    for (const line of lines) JSON.parse(line);
    expect([code, err]).toEqual([143, `Interrupted; ${lines.length} assessed so far.\n`]);
    expect([stdin.destroyed, seen.ended]).toEqual([true, 3]);
  });

  it('of which one fails end the run, and the others with it', async () => {
    const { thread, seen } = threads(async (block, answering, number) => {
      if (number === 1) throw new Error('out of memory');
      return answerBlock(block, answering);
    });
    const run = bulk(ndjson(...Array(1000).fill(CLOSURE)), { jobs: 4 }, { thread });
    await expect(run).rejects.toThrow('out of memory');
    expect(seen.ended).toBe(4);
  });
});
