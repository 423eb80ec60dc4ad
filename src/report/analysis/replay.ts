import type { ChangedLine, Receipt, Replayed } from '../../analysis/receipt/index.js';
import { type AppliedPolicy, appliedPolicy } from '../../dossier/answer.js';
import { subjectOf } from '../../dossier/subject.js';
import { optional } from '../../lib/check.js';
import { describeProblem } from '../../lib/problem-words.js';
import { understood } from '../../lib/understood.js';
import { library } from '../../lib/version.js';
import type { Lang, Text } from '../../types/text.js';
import {
  clauseIds,
  type Drawing,
  drawingOf,
  heading,
  item,
  type SheetOptions,
  signed,
  toned,
  wrapped,
} from '../sheet/index.js';
import { differenceWords, nameOf, REPLAY_LABELS, replayLabel, worthTelling } from '../words/index.js';

const WORDS = {
  title: { zh: '以往测算的复核', en: 'Earlier decisions, decided again' },
  origin: { zh: '当时', en: 'decided for' },
  others: { zh: '不相同的', en: 'Not as they were' },
} as const satisfies Record<string, Text>;

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
  const { changes, problems = [] } = replayed;
  const { lang, width } = drawing;
  const colon = lang === 'zh' ? '：' : ': ';
  const under = (text: string): string[] => wrapped(`    ${text}`, width, '      ');
  return [
    ...item(`${nameOf(replayed)}${colon}${replayLabel(replayed)[lang]}`, drawing).map((line) =>
      drawing.paint('bad', line),
    ),
    ...under(origin(replayed, lang)),
    ...changes.flatMap((change) => changeLines(change, drawing)),
    ...worthTelling(replayed).flatMap((difference) => under(differenceWords(difference)[lang])),
    ...problems.flatMap((problem) => under(describeProblem(problem, lang))),
  ];
}

/** A sheet of receipts that were decided again, taken one by one; it keeps nothing of those that are as they were. */
export class ReplaySheet {
  readonly #drawing: Drawing;
  readonly #others: string[] = [];
  readonly #versions = new Set<string>();
  #policy: AppliedPolicy | undefined;
  #count = 0;
  #same = 0;
  #otherPolicy = 0;
  #otherGrounds = 0;
  #otherVersion = 0;
  #otherWords = 0;

  constructor(options: SheetOptions = {}) {
    this.#drawing = drawingOf(options);
    const policy = optional(options, 'policy');
    this.#policy = policy && appliedPolicy(policy);
  }

  /** Takes one in. */
  add(replayed: Replayed): void {
    this.#count++;
    this.#policy = replayed.policy;
    this.#addApplied(replayed);
    if (replayed.state === 'same') this.#same++;
    else for (const line of lines(replayed, this.#drawing)) this.#others.push(line);
  }

  /** The sheet of all that were taken in. */
  text(): string {
    const { lang } = this.#drawing;
    const count = {
      zh: `共 ${this.#count} 份，${this.#same} 份结论相同。`,
      en: `${this.#same} of ${this.#count} are decided as they were.`,
    };
    const isGood = this.#count === this.#same;
    const head = [
      ...toned('heading', WORDS.title[lang], this.#drawing),
      ...toned(isGood ? 'good' : 'bad', count[lang], this.#drawing),
      ...this.#applied().flatMap((text) => toned('quiet', text[lang], this.#drawing)),
      ...(isGood ? [] : heading(WORDS.others[lang], this.#drawing)),
    ];
    const end = this.#policy === undefined ? [] : signed([this.#policy], library, this.#drawing);
    return `${head.concat(this.#others, end).join('\n')}\n`;
  }

  #addApplied({ state, samePolicy, differences, receipt }: Replayed): void {
    if (state !== 'same' && state !== 'different') return;
    const expected = differences.filter((difference) => difference.expected);
    if (!samePolicy) this.#otherPolicy++;
    if (expected.some(({ kind }) => kind === 'grounds')) this.#otherGrounds++;
    if (!expected.some(({ kind }) => kind === 'library')) return;
    this.#otherVersion++;
    this.#versions.add(String((receipt as Receipt).library.version));
    if (expected.some(({ kind }) => kind === 'words')) this.#otherWords++;
  }

  #applied(): Text[] {
    const [policy, grounds] = [this.#otherPolicy, this.#otherGrounds];
    const [version, words] = [this.#otherVersion, this.#otherWords];
    const versions = [...this.#versions];
    return [
      ...(policy === 0
        ? []
        : [
            {
              zh: `其中 ${policy} 份当时依据的是另一项政策${grounds === 0 ? '。' : `，有 ${grounds} 份的结论相同而所依据的条款不同。`}`,
              en: `${policy} rested on another policy then${grounds === 0 ? '.' : `; ${grounds} of them have answers that are the same, but on other grounds.`}`,
            },
          ]),
      ...(version === 0
        ? []
        : [
            {
              zh: `其中 ${version} 份由本库其他版本（${versions.join('、')}）测算${words === 0 ? '。' : `，有 ${words} 份的文字与今天不同，是否改动过无法核对。`}`,
              en: `${version} came from another version of this library (${versions.join(', ')})${words === 0 ? '.' : `; the words of ${words} are not those of today, and cannot be checked.`}`,
            },
          ]),
    ];
  }
}

/**
 * Draws what became of receipts that were decided again: how many are as they were, and of each of the others what was
 * decided, what would be today, on which clauses, and what else of the receipt would not be said today.
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
  understood('replayed', replayed, () => {
    const sheet = new ReplaySheet(options);
    for (const each of replayed) sheet.add(each);
    return sheet.text();
  });
