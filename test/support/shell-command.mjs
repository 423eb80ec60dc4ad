// Hands a command line on to the process that runs the tests, and says what that answers; see shell.ts.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

const [port, ...args] = process.argv.slice(2);
const input = args.includes('-') ? readFileSync(0, 'utf8') : '';
request({ port, host: '127.0.0.1', method: 'POST' }, async (response) => {
  const { code, out, err } = JSON.parse(await text(response));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}).end(JSON.stringify({ args, input, env: process.env }));
