#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { BYTES_AT_A_TIME } from './bulk/inputs.js';
import { processStreams } from './bulk/streams.js';
import { disk } from './disk.js';
import { langIn } from './lang.js';
import { run } from './run.js';
import { defectWords, USAGE } from './usage.js';
import { writerTo } from './writer.js';

const { stdout, stderr, stdin, env } = process;

let isUnwritable = false;
const err = writerTo(stderr, () => {});
const out = writerTo(stdout, ({ message }) => {
  isUnwritable = true;
  process.exitCode = USAGE;
  err(`${message}\n`);
});

void run(process.argv.slice(2), {
  out,
  err,
  read: (file) => (file === '-' ? buffer(stdin) : readFile(file)),
  stream: (file) => (file === '-' ? stdin : createReadStream(file, { highWaterMark: BYTES_AT_A_TIME })),
  env,
  columns: stdout.isTTY ? stdout.columns : undefined,
  streams: processStreams,
  disk,
  colour: stdout.isTTY === true && !env.NO_COLOR,
}).then(
  (code) => {
    if (!isUnwritable) process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = USAGE;
    err(defectWords(error, langIn(process.argv.slice(2), env)));
  },
);
