import type { Writable } from 'node:stream';

/**
 * Writes to a stream of the process. That nobody reads it any more, as behind `| head -1`, ends nothing and is no mistake;
 * of whatever else keeps it from being written, `failed` hears.
 */
export function writerTo(stream: Writable, failed: (error: Error) => void): (text: string) => void {
  let hears = false;
  return (text) => {
    if (!hears) {
      hears = true;
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') failed(error);
      });
    }
    stream.write(text);
  };
}
