import type { Writable } from 'node:stream';

/** Writes to a stream as fast as its reader takes it, and knows when nobody reads any more. */
export class Output {
  /** Set once nothing more can be written. */
  failure: NodeJS.ErrnoException | undefined;
  readonly #stream: Writable;
  readonly #onFailure: () => void;
  #written: Promise<void> = Promise.resolve();

  constructor(stream: Writable, onFailure: () => void) {
    this.#stream = stream;
    this.#onFailure = onFailure;
    stream.on('error', (error) => this.#fail(error));
  }

  /** Whether the reader has gone, as that of `| head -1` does. */
  get readerGone(): boolean {
    return this.failure?.code === 'EPIPE';
  }

  /** Writes a text; where the stream is full, comes back only when it has been taken. */
  async write(text: string | Uint8Array): Promise<void> {
    if (text.length === 0 || this.failure !== undefined) return;
    let hasRoom = true;
    this.#written = new Promise((resolve) => {
      hasRoom = this.#stream.write(text, (error) => {
        if (error) this.#fail(error);
        resolve();
      });
    });
    if (!hasRoom) await this.#written;
  }

  /** Comes back when everything has been taken. */
  finished(): Promise<void> {
    return this.#written;
  }

  #fail(error: Error): void {
    if (this.failure !== undefined) return;
    this.failure = error;
    this.#onFailure();
  }
}
