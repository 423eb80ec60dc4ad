import { Readable, Writable } from 'node:stream';
import { assessLines, type BulkOptions } from '../../src/cli/bulk/assess-lines.js';
import type { BulkStreams } from '../../src/cli/bulk/streams.js';

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Bytes of a text, of bytes, or of several. */
export type Input = string | Uint8Array | readonly (string | Uint8Array)[];

const bytesOf = (part: string | Uint8Array): Buffer => Buffer.from(part as string);

/** A stream that gives an input, part by part. */
const streamOf = (input: Input): Readable =>
  Readable.from(
    typeof input === 'string' || input instanceof Uint8Array ? [bytesOf(input)] : input.map(bytesOf),
  );

/** What a bulk run printed, and its exit code. */
interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Every line of the output as JSON. */
  readonly records: readonly Record<string, unknown>[];
}

/** Runs `assessLines` against stand-ins of the process; standard input unless inputs are named. */
export async function bulk(
  stdin: Input,
  options: Partial<BulkOptions> = {},
  streams: Partial<BulkStreams> = {},
): Promise<Printed> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await assessLines(
    { inputs: ['-'], lang: 'en', ...options },
    {
      stdin: streamOf(stdin),
      stdout,
      stderr,
      columns: undefined,
      errorColumns: undefined,
      interrupt: new AbortController().signal,
      now: () => 0,
      ...streams,
    },
  );
  const lines = options.summary === 'text' ? [] : stdout.text.split('\n').slice(0, -1);
  const records = options.summary === 'json' ? [] : lines.map((line) => JSON.parse(line));
  return { code, out: stdout.text, err: stderr.text, records };
}

/** Dossiers as NDJSON. */
export const ndjson = (...dossiers: readonly unknown[]): string =>
  dossiers.map((dossier) => `${JSON.stringify(dossier)}\n`).join('');
