import { parentPort, workerData } from 'node:worker_threads';
import { usable } from '../../policy/usable.js';
import { type AnsweredBlock, type Answering, answerBlock } from './answer-block.js';
import type { Block } from './blocks.js';

const asked = workerData as Answering;
const answering: Answering = { ...asked, policy: usable(asked.policy) };
const utf8 = new TextEncoder();

parentPort?.on('message', (block: Block) => {
  const answered = answerBlock(block, answering);
  // As bytes, which pass from one thread to another without being copied.
  const text = utf8.encode(answered.text);
  parentPort?.postMessage({ ...answered, text } satisfies AnsweredBlock<Uint8Array>, [text.buffer]);
});
