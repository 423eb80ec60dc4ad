import { visible } from '../../lib/visible.js';
import type { Lang } from '../../types/text.js';
import { policyLabel } from '../words/index.js';
import { HEAD_LABELS } from './head.js';
import { type CheckReport, countOf, type Notice } from './notice.js';
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

/** One annotation, ended by some lines. */
function command(notice: Notice, level: string, lang: Lang, ended: readonly string[]): string {
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
  const lines = [...linesTold(notice, lang), ...ended.map(visible)];
  return `::${level} ${named.join(',')}::${data(lines.join('\n'))}`;
}

/** As many notices as are shown, in their order: the first of every line before the second of any. */
function chosen(notices: readonly Notice[]): Notice[] {
  const told = new Map<string, number>();
  const ranked = notices.map((notice, at) => {
    const { file, line } = notice.place;
    const place = JSON.stringify([file, line]);
    const rank = told.get(place) ?? 0;
    told.set(place, rank + 1);
    return { notice, at, rank };
  });
  const first = ranked.toSorted((a, b) => a.rank - b.rank || a.at - b.at).slice(0, MOST);
  return first.sort((a, b) => a.at - b.at).map(({ notice }) => notice);
}

/**
 * Writes the report of a check as commands by which GitHub marks the lines of files: errors for what fails, notices for
 * notes, each under its policy; what was accepted and what passes is not marked. GitHub shows few, so each line is marked
 * once before any is marked again, and the last says how many are left.
 */
export function githubOf({ policy, notices }: CheckReport, lang: Lang): string {
  const under = policy
    ? [`${HEAD_LABELS.policy[lang]}${lang === 'zh' ? '：' : ': '}${policyLabel(policy, lang)}`]
    : [];
  const lines = (['failed', 'noted'] as const).flatMap((state) => {
    const own = notices.filter((notice) => notice.state === state);
    const shown = chosen(own);
    return shown.map((notice, at) => {
      const left = at === shown.length - 1 ? countOf(own) - countOf(shown) : 0;
      return command(notice, LEVELS[state], lang, [...under, ...(left > 0 ? [others(left, lang)] : [])]);
    });
  });
  return lines.map((line) => `${line}\n`).join('');
}
