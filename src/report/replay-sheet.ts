import type { ChangedLine, Replayed } from '../analysis/receipts.js';
import { appliedPolicy } from '../dossier/answer.js';
import { subjectOf } from '../dossier/subject.js';
import { describeProblem } from '../lib/problem-words.js';
import { understood } from '../lib/understood.js';
import { library } from '../lib/version.js';
import type { Lang, Text } from '../types/text.js';
import { drawingOf } from './drawing.js';
import { clauseIds, type Drawing, heading, item, type SheetOptions, signed, toned } from './sheet.js';
import { wrapped } from './width.js';

const WORDS = {
  title: { zh: '以往测算的复核', en: 'Earlier decisions, decided again' },
  origin: { zh: '当时', en: 'decided for' },
} as const satisfies Record<string, Text>;

/** What became of a receipt. */
export const REPLAY_LABELS = {
  same: { zh: '结论相同', en: 'decided as it was' },
  different: { zh: '今天结论不同', en: 'would be decided differently today' },
  tampered: {
    zh: '与校验值不符，已被改动，不予复核',
    en: 'does not fit its hash: it was altered, and is not decided',
  },
  unanswerable: { zh: '按现行政策无法测算', en: 'cannot be decided under the policy' },
  nothing: { zh: '无此项', en: 'not there' },
} as const satisfies Record<string, Text>;

/** The name of a dossier, as far as it has one; an altered receipt may have any facts. */
export function nameOf({ receipt, at }: Replayed): string {
  const { name, place, year } = subjectOf(receipt?.facts);
  const known = [name ?? place, year].filter((each) => each !== undefined);
  return known.length > 0 ? known.join(' ') : `#${at + 1}`;
}

function changeLines({ id, was, now }: ChangedLine, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const on = (clauses: string): string => (clauses === '' ? '' : ` [${clauses}]`);
  const before =
    was === undefined ? REPLAY_LABELS.nothing[lang] : was.words[lang] + on(clauseIds(was.grounds));
  const after =
    now === undefined
      ? REPLAY_LABELS.nothing[lang]
      : now.words[lang] + on(clauseIds(now.ruling?.grounds ?? []));
  const title = now?.title[lang] ?? id;
  return wrapped(`    ${title}${lang === 'zh' ? '：' : ': '}${before} → ${after}`, width, '      ');
}

/** Place, day, and the policy under which it was decided; an altered receipt may lack any of them. */
function origin({ receipt }: Replayed, lang: Lang): string {
  const { place, on } = subjectOf(receipt?.facts);
  const { id, hash } = receipt?.policy ?? {};
  const under = typeof id === 'string' && `${id} ${String(hash).slice(0, 12)}`;
  const known = [place, on, under].filter((each) => typeof each === 'string');
  return `${WORDS.origin[lang]}${lang === 'zh' ? '：' : ': '}${known.join(' · ')}`;
}

function lines(replayed: Replayed, drawing: Drawing): string[] {
  const { state, changes, problems = [] } = replayed;
  const { lang, width } = drawing;
  const colon = lang === 'zh' ? '：' : ': ';
  const head = item(`${nameOf(replayed)}${colon}${REPLAY_LABELS[state][lang]}`, drawing);
  return [
    ...head.map((line) => drawing.paint(state === 'same' ? 'good' : 'bad', line)),
    ...wrapped(`    ${origin(replayed, lang)}`, width, '      '),
    ...changes.flatMap((change) => changeLines(change, drawing)),
    ...problems.flatMap((problem) => wrapped(`    ${describeProblem(problem, lang)}`, width, '      ')),
  ];
}

/**
 * Draws what became of receipts that were decided again: how many are as they were, and of each of the others what was
 * decided, what would be today, and on which clauses.
 *
 * @clause T
 * @throws {@link QuotaError} on what is no such answer, and on an unknown language
 *
 * @example
 * ```ts
 * import { renderReplay } from 'pollutant-quota-rules';
 * import { replay } from 'pollutant-quota-rules/analysis';
 *
 * renderReplay(replay([]), { lang: 'en' }).includes('0 of 0'); // => true
 * ```
 */
export const renderReplay = (replayed: readonly Replayed[], options: SheetOptions = {}): string =>
  understood('replayed', replayed, () => sheetOf(replayed, options));

function sheetOf(replayed: readonly Replayed[], options: SheetOptions): string {
  const drawing = drawingOf(options);
  const { lang } = drawing;
  const policy = replayed[0]?.policy ?? (options.policy && appliedPolicy(options.policy));
  const same = replayed.filter(({ state }) => state === 'same').length;
  const count = {
    zh: `共 ${replayed.length} 份，${same} 份结论相同。`,
    en: `${same} of ${replayed.length} are decided as they were.`,
  };
  const others = replayed.filter(({ state }) => state !== 'same');
  const sheet = [
    ...toned('heading', WORDS.title[lang], drawing),
    ...toned(others.length === 0 ? 'good' : 'bad', count[lang], drawing),
    ...(others.length > 0 ? [...heading(REPLAY_LABELS.different[lang], drawing)] : []),
    ...others.flatMap((each) => lines(each, drawing)),
    ...(policy === undefined ? [] : signed([policy], library, drawing)),
  ];
  return `${sheet.join('\n')}\n`;
}
