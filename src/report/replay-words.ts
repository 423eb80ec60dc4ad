import type { DifferenceKind, ReceiptDifference, Replayed } from '../analysis/replay.js';
import { subjectOf } from '../dossier/subject.js';
import { describeProblem } from '../lib/problem-words.js';
import { readings } from '../policy/readings.js';
import type { ReadingId } from '../types/reading.js';
import type { Ground } from '../types/ruling.js';
import type { Lang, Text } from '../types/text.js';

/** What became of a receipt. */
export const REPLAY_LABELS = {
  same: { zh: '结论相同', en: 'decided as it was' },
  different: { zh: '今天结论不同', en: 'would be decided differently today' },
  misstated: {
    zh: '结论相同，但凭据所载与今天不符',
    en: 'decided as it was, but the receipt says what would not be said today',
  },
  tampered: {
    zh: '与校验值不符，已被改动，不予复核',
    en: 'does not fit its checksum: it was altered, and is not decided',
  },
  unanswerable: { zh: '按现行政策无法测算', en: 'cannot be decided under the policy' },
  nothing: { zh: '无此项', en: 'not there' },
} as const satisfies Record<string, Text>;

/** What became of a receipt, in words. */
export const replayLabel = ({ state, changes }: Replayed): Text =>
  state === 'different' && changes.length === 0 ? REPLAY_LABELS.misstated : REPLAY_LABELS[state];

/** The name of a dossier, as far as it has one; an altered receipt may have any facts. */
export function nameOf({ receipt, at }: Replayed): string {
  const { name, place, year } = subjectOf(receipt?.facts);
  const known = [name ?? place, year].filter((each) => each !== undefined);
  return known.length > 0 ? known.join(' ') : `#${at + 1}`;
}

/** The differences that a person is to read: those that do not follow from another policy or version. */
export const worthTelling = ({ differences }: Replayed): readonly ReceiptDifference[] =>
  differences.filter(({ expected }) => !expected);

const PARTS: Readonly<Record<DifferenceKind, Text>> = {
  facts: { zh: '事实', en: 'facts' },
  words: { zh: '文字', en: 'words' },
  grounds: { zh: '依据', en: 'grounds' },
  repeated: { zh: '重复出现', en: 'stands there again' },
  order: { zh: '各项结论的次序', en: 'order of the answers' },
  readings: { zh: '所依据的理解', en: 'readings it rests on' },
  policy: { zh: '所用政策', en: 'policy applied' },
  library: { zh: '测算所用的库', en: 'library that applied it' },
  field: { zh: '凭据没有这个字段', en: 'no receipt has this field' },
};

const NONE: Text = { zh: '无', en: 'none' };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (values: readonly string[], lang: Lang): string =>
  values.length === 0 ? NONE[lang] : values.join(lang === 'zh' ? '、' : ', ');

const readingWords = (id: unknown, lang: Lang): string =>
  typeof id === 'string' && Object.hasOwn(readings, id)
    ? readings[id as ReadingId].question[lang]
    : JSON.stringify(id);

/** A ground as its clause and code; of a reading also which. */
const groundWords = (ground: Ground): string =>
  isGroup(ground)
    ? [ground.clause, ground.code, ground.reading, ground.about].filter(Boolean).join(' ')
    : JSON.stringify(ground);

/** A value of a receipt, or of that of today, as a person reads it; a receipt may hold any value. */
function shown({ kind }: ReceiptDifference, value: unknown, other: unknown, lang: Lang): string {
  if (value === undefined) return NONE[lang];
  if (kind === 'words' && isGroup(value) && typeof value[lang] === 'string') {
    const isOther = isGroup(other) && value[lang] !== other[lang];
    return isOther ? `“${value[lang]}”` : JSON.stringify(value);
  }
  if (kind === 'policy' && isGroup(value))
    return listed([value.id, value.status, value.hash].map(String), lang);
  if (kind === 'library' && isGroup(value)) return `${value.name} ${value.version}`;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (kind === 'grounds') return listed(value.map(groundWords), lang);
  if (kind === 'readings')
    return listed(
      value.map((id) => readingWords(id, lang)),
      lang,
    );
  return JSON.stringify(value);
}

function differenceIn(difference: ReceiptDifference, lang: Lang): string {
  const { kind, path, line, was, now, problem } = difference;
  const colon = lang === 'zh' ? '：' : ': ';
  if (problem !== undefined) return PARTS.facts[lang] + colon + describeProblem(problem, lang);
  if (kind === 'field') return path + colon + PARTS.field[lang];
  const about = line === undefined ? '' : line.title[lang] + colon;
  if (kind === 'repeated') return `${about || path + colon}${PARTS.repeated[lang]}`;
  if (kind === 'order')
    return { zh: '各项结论的次序与今天不同', en: 'its answers stand in another order' }[lang];
  const [says, today] = [shown(difference, was, now, lang), shown(difference, now, was, lang)];
  return lang === 'zh'
    ? `${about}${PARTS[kind].zh}记为 ${says}，今天为 ${today}`
    : `${about}${PARTS[kind].en}: the receipt says ${says}, today ${today}`;
}

/** One difference in a sentence. */
export const differenceWords = (difference: ReceiptDifference): Text => ({
  zh: differenceIn(difference, 'zh'),
  en: differenceIn(difference, 'en'),
});
