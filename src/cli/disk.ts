import { readdir, stat, writeFile } from 'node:fs/promises';
import type { Disk } from './io.js';

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map((entry) => ({ path: `${folder}/${entry.name}`, isFolder: entry.isDirectory() }));
  names.sort((a, b) => (a.path < b.path ? -1 : 1));
  const found = await Promise.all(names.map(({ path, isFolder }) => (isFolder ? filesIn(path) : [path])));
  return found.flat();
}

/** The disk of this machine. */
export const disk: Disk = {
  list: async (path) => ((await stat(path)).isDirectory() ? filesIn(path.replace(/[/\\]+$/, '')) : [path]),
  write: (file, text) => writeFile(file, text),
};
