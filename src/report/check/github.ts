import { visible } from '../../lib/visible.js';
import type { Lang } from '../../types/text.js';
import type { CheckReport, Notice } from './notice.js';
import { linesTold } from './told.js';
import { KIND_LABELS } from './verdict.js';

/** GitHub shows so many annotations of a level for each step, and drops the others without a word. */
const MOST = 10;

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

const data = (text: string): string => text.replace(/[%\r\n]/g, (sign) => ESCAPES[sign] as string);

const property = (text: string): string =>
  visible(text).replace(/[%\r\n:,]/g, (sign) => ESCAPES[sign] as string);

const LEVELS = { failed: 'error', noted: 'notice' } as const;

const others = (count: number, lang: Lang): string =>
  lang === 'zh' ? `此外还有 ${count} 处，见报告全文` : `and ${count} more, see the whole report`;

/** One annotation; of the last that is shown also how many there are besides. */
function command(notice: Notice, level: string, lang: Lang, besides: number): string {
  const { file, line, column } = notice.place;
  const topic = notice.topic === undefined ? '' : ` · ${notice.topic[lang]}`;
  const properties = {
    file,
    line,
    col: column,
    title: KIND_LABELS[notice.kind][lang] + topic,
  };
  const named = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(String(value))}`);
  const lines = [...linesTold(notice, lang), ...(besides > 0 ? [others(besides, lang)] : [])];
  return `::${level} ${named.join(',')}::${data(lines.join('\n'))}`;
}

/**
 * Writes the report of a check as commands by which GitHub marks the lines of files: errors for what fails, notices for
 * notes; what was accepted and what passes is not marked.
 */
export function githubOf({ notices }: CheckReport, lang: Lang): string {
  const lines = (['failed', 'noted'] as const).flatMap((state) => {
    const own = notices.filter((notice) => notice.state === state);
    return own
      .slice(0, MOST)
      .map((notice, at) => command(notice, LEVELS[state], lang, at === MOST - 1 ? own.length - MOST : 0));
  });
  return lines.map((line) => `${line}\n`).join('');
}
