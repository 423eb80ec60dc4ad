import type { Problem } from '../types/problem.js';

/** What keeps a file from being read, by the error of the file system. */
export function fileProblem(error: NodeJS.ErrnoException): Problem {
  if (error.code === 'ENOENT') return { code: 'not-found', path: '' };
  if (error.code === 'EISDIR') return { code: 'is-a-folder', path: '' };
  return { code: 'unreadable', path: '', found: error.message };
}
