import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** The root of the repository that a folder lies in; the folder itself where it lies in none. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

/** A file by its path from the root of the repository that this process runs in; one outside it as it was named. */
export function pathInRepository(file: string): string {
  if (file === '' || file === '-') return file;
  const here = process.cwd();
  const path = relative(rootOf(here), resolve(here, file));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/');
}
