import { describeProblem, QuotaError } from '../lib/problem.js';
import type { Problem } from '../types/problem.js';
import type { Lang } from '../types/text.js';
import type { Io } from './io.js';

/**
 * The JSON in a file, or in standard input for `-`.
 *
 * @throws QuotaError when it cannot be read, is not in UTF-8 or is no JSON.
 */
export async function jsonIn(file: string, io: Io): Promise<unknown> {
  const bytes = await io.read(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new QuotaError({ code: 'not-found', path: '' });
    if (error.code === 'EISDIR') throw new QuotaError({ code: 'is-a-folder', path: '' });
    throw new QuotaError({ code: 'unreadable', path: '', found: error.message });
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new QuotaError({ code: 'not-utf8', path: '' });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new QuotaError({ code: 'invalid-json', path: '', found: (error as Error).message });
  }
}

/** Writes the problems of an input to standard error. */
export function reportProblems(input: string, problems: readonly Problem[], lang: Lang, io: Io): void {
  const name = input === '-' ? { zh: '标准输入', en: 'standard input' }[lang] : input;
  const title = {
    zh: `${name}：无法测算，${problems.length} 处需要更正`,
    en: `${name}: cannot be assessed, ${problems.length} to correct`,
  };
  io.err([title[lang], ...problems.map((problem) => `  ${describeProblem(problem, lang)}`), ''].join('\n'));
}
