import { run } from '../../src/cli/run.js';

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

interface Setting {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  /** What every file is read as, piece by piece; an error breaks it off. */
  readonly pieces?: readonly (string | Error)[];
  /** Takes the files that are written. */
  readonly written?: Record<string, string>;
  /** A file that cannot be written. */
  readonly locked?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
  readonly columns?: number;
}

/** What a command line printed, and its exit code. */
interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const NO_ENTRY = failure('ENOENT', 'no such file or directory');
/** The error of the file system on a folder. */
export const IS_FOLDER = failure('EISDIR', 'illegal operation on a directory');
/** The error of the file system on a file that is locked. */
export const NO_ACCESS = failure('EACCES', 'permission denied');

async function* given(pieces: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield new TextEncoder().encode(piece);
  }
}

/** Runs a command line against a stand-in of the process. */
export async function terminal(args: readonly string[], setting: Setting = {}): Promise<Printed> {
  const { files = {}, pieces, written = {}, locked, env = {}, colour = false, columns } = setting;
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: async (file) => {
      const found = files[file] ?? NO_ENTRY;
      if (found instanceof Error) throw found;
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    ...(pieces && { stream: () => given(pieces) }),
    disk: {
      list: async (path) => {
        const found = Object.keys(files).filter((file) => file === path || file.startsWith(`${path}/`));
        if (found.length === 0) throw NO_ENTRY;
        return found.sort();
      },
      write: async (file, text) => {
        if (file === locked) throw NO_ACCESS;
        written[file] = text;
      },
    },
    env,
    columns,
    colour,
  });
  return { code, out, err };
}
