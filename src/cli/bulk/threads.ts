import { Worker } from 'node:worker_threads';
import type { AnsweredBlock, Answering } from './answer-block.js';
import type { Block } from './blocks.js';

/** A thread that answers the blocks it is sent, one after the other. */
export interface Thread {
  /** What comes of a block. */
  readonly answer: (block: Block) => Promise<AnsweredBlock>;
  /** Ends it, whatever it is at. */
  readonly end: () => Promise<unknown>;
}

/** What a thread may take, so that several of them take no more than one process should. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 96 };

/** Starts a thread of Node. */
export function startThread(answering: Answering): Thread {
  const worker = new Worker(new URL('./bulk-thread.js', import.meta.url), {
    workerData: answering,
    resourceLimits: MEMORY,
  });
  const asked: { resolve: (answered: AnsweredBlock) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (answered: AnsweredBlock) => asked.shift()?.resolve(answered));
  worker.on('error', (error) => {
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    answer: (block) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(block);
      }),
    end: () => worker.terminate(),
  };
}

/** How many blocks a thread has at most: the one it is at, and the next. */
const BLOCKS_A_THREAD = 2;

/** What comes of blocks that several threads answer in turn, in the order of the blocks. */
export async function* answersOf(
  blocks: AsyncGenerator<Block, void>,
  threads: readonly Thread[],
): AsyncGenerator<AnsweredBlock> {
  const answers: Promise<AnsweredBlock>[] = [];
  let sent = 0;
  let coming: ReturnType<typeof blocks.next> | undefined = blocks.next();
  while (coming !== undefined || answers.length > 0) {
    const hasRoom = answers.length < threads.length * BLOCKS_A_THREAD;
    const came = await Promise.race([
      ...answers.slice(0, 1),
      ...(coming !== undefined && hasRoom ? [coming] : []),
    ]);
    if ('text' in came) {
      answers.shift();
      yield came;
    } else if (came.done === true) {
      coming = undefined;
    } else {
      const answer = (threads[sent % threads.length] as Thread).answer(came.value);
      // What fails is told when its turn comes, not before.
      answer.catch(() => {});
      answers.push(answer);
      sent++;
      coming = blocks.next();
    }
  }
}
