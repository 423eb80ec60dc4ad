import { constants, type Stats } from 'node:fs';
import { access, open, readdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Disk } from './io.js';

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map((entry) => ({ path: `${folder}/${entry.name}`, isFolder: entry.isDirectory() }));
  names.sort((a, b) => (a.path < b.path ? -1 : 1));
  const found = await Promise.all(names.map(({ path, isFolder }) => (isFolder ? filesIn(path) : [path])));
  return found.flat();
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Where a name leads, links followed, also where nothing is there yet. */
async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const link = await readlink(file).catch(() => undefined);
    return link === undefined ? file : resolve(dirname(file), link);
  }
}

/** What is there now; nothing where there is nothing. */
async function aboutNow(place: string): Promise<Stats | undefined> {
  try {
    return await stat(place);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes a new file, with the owner and the rights of another, and sees it onto the disk. */
async function writeNew(file: string, text: string, like: Stats | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    if (like !== undefined) {
      // Only a few may give files away; what cannot be given stays with who writes it.
      await handle.chown(like.uid, like.gid).catch(() => {});
      await handle.chmod(like.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file whole or not at all: beside it first, then in its place, with the owner and rights that it had. Where a link
 * led to it, the link stays. What is no plain file, such as a device, is written as it is.
 */
async function write(file: string, text: string): Promise<void> {
  const place = await placeOf(file);
  const now = await aboutNow(place);
  if (now !== undefined && !now.isFile()) return writeFile(place, text);
  if (now !== undefined) await access(place, constants.W_OK);
  const beside = join(dirname(place), `.pollutant-quota-${process.pid}.tmp`);
  try {
    await writeNew(beside, text, now);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The disk of this machine. */
export const disk: Disk = {
  list: async (path) => ((await stat(path)).isDirectory() ? filesIn(path.replace(/[/\\]+$/, '')) : [path]),
  write,
};
