import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { disk } from '../../src/cli/disk.js';
import type { Environment } from '../../src/cli/lang.js';
import { run } from '../../src/cli/run.js';
import { Kept } from './bulk.js';

/** Runs the command in this process, with the real files, and a standard input and an environment of its own. */
async function command(args: readonly string[], input: string, env: Environment) {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await run(args, {
    out: (words) => stdout.write(words),
    err: (words) => stderr.write(words),
    read: async (file) => (file === '-' ? Buffer.from(input) : readFile(file)),
    env,
    columns: undefined,
    streams: () => ({
      stdin: Readable.from([Buffer.from(input)]),
      stdout,
      stderr,
      columns: undefined,
      errorColumns: undefined,
      interrupt: new AbortController().signal,
      now: () => performance.now(),
    }),
    disk,
    colour: false,
  });
  return { code, out: stdout.text, err: stderr.text };
}

/** What the commands of one document leave for each other, and no other run finds. */
const TMPDIR = mkdtempSync(join(tmpdir(), 'documents-'));

/**
 * Runs a line of a shell, in which `npx pollutant-quota` asks this process: a new one for each command of the documents
 * would take longer than all that they do. Gives the exit code.
 */
export async function shell(line: string): Promise<number> {
  const server = createServer(async (request, response) => {
    const { args, input, env } = JSON.parse(await text(request));
    response.end(JSON.stringify(await command(args, input, env)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const npx = `npx() { shift; node test/support/shell-command.mjs ${port} "$@"; }`;
  const child = spawn('bash', ['-c', `${npx}; ${line}`], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR },
  });
  const [code] = await once(child, 'close');
  server.close();
  return code;
}
