#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { processStreams } from './bulk/streams.js';
import { disk } from './disk.js';
import { run } from './run.js';

const { stdout, stderr, stdin, env } = process;

void run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  read: (file) => (file === '-' ? buffer(stdin) : readFile(file)),
  columns: stdout.isTTY ? stdout.columns : undefined,
  streams: processStreams,
  disk,
  colour: stdout.isTTY === true && !env.NO_COLOR,
}).then((code) => {
  process.exitCode = code;
});
