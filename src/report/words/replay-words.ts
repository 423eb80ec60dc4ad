import type { DifferenceKind, ReceiptDifference, Replayed } from '../../analysis/receipt/index.js';
import type { AppliedPolicy } from '../../dossier/answer.js';
import { subjectOf } from '../../dossier/subject.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Library } from '../../lib/version.js';
import { POLICY_STATUS_LABELS } from '../../policy/labels.js';
import { readings } from '../../policy/readings.js';
import type { ReadingId } from '../../types/reading.js';
import type { Ground } from '../../types/ruling.js';
import type { Lang, Text } from '../../types/text.js';
import { GROUND_TEXTS } from './ground-texts.js';
import { policyLabel } from './labels.js';

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

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (values: readonly string[], lang: Lang): string =>
  values.length === 0 ? NONE[lang] : values.join(lang === 'zh' ? '；' : '; ');

const readingWords = (id: unknown, lang: Lang): string =>
  typeof id === 'string' && Object.hasOwn(readings, id)
    ? readings[id as ReadingId].question[lang]
    : String(id);

/** A ground in words with its clause; one that this version does not know by its code. */
function groundWords({ clause, code, reading }: Ground, lang: Lang): string {
  const words =
    code === 'as-read'
      ? readingWords(reading, lang)
      : Object.hasOwn(GROUND_TEXTS, code)
        ? GROUND_TEXTS[code as keyof typeof GROUND_TEXTS][lang]
        : code;
  return `${words} [${clause}]`;
}

/** Words in quotes; where only the other language differs, all of them. */
function saidWords(value: unknown, other: unknown, lang: Lang): string {
  const isOther = isGroup(value) && isGroup(other) && value[lang] !== other[lang];
  return isOther ? `“${value[lang]}”` : JSON.stringify(value);
}

/** A value of a receipt, or of that of today, as a person reads it. */
function shown(kind: DifferenceKind, value: unknown, other: unknown, lang: Lang): string {
  if (kind === 'words') return saidWords(value, other, lang);
  if (kind === 'grounds')
    return listed(
      (value as readonly Ground[]).map((each) => groundWords(each, lang)),
      lang,
    );
  if (kind === 'policy') {
    const policy = value as AppliedPolicy;
    return Object.hasOwn(POLICY_STATUS_LABELS, policy.status)
      ? policyLabel(policy, lang)
      : `${policy.id} ${policy.status} ${policy.hash}`;
  }
  const { name, version } = value as Library;
  return `${name} ${version}`;
}

/** Which readings a receipt lacks, and which it names beyond those of today. */
function readingDifference(was: readonly string[], now: readonly string[], lang: Lang): string {
  const lacking = now.filter((id) => !was.includes(id)).map((id) => readingWords(id, lang));
  const beyond = was.filter((id, at) => !now.includes(id) || was.indexOf(id) !== at);
  const parts = {
    zh: [
      lacking.length > 0 && `凭据未列 ${listed(lacking, lang)}`,
      beyond.length > 0 &&
        `凭据多列 ${listed(
          beyond.map((id) => readingWords(id, lang)),
          lang,
        )}`,
    ],
    en: [
      lacking.length > 0 && `the receipt lacks ${listed(lacking, lang)}`,
      beyond.length > 0 &&
        `the receipt also names ${listed(
          beyond.map((id) => readingWords(id, lang)),
          lang,
        )}`,
    ],
  }[lang].filter((part) => part !== false);
  return listed(parts.length > 0 ? parts : [{ zh: '次序不同', en: 'in another order' }[lang]], lang);
}

function differenceIn(difference: ReceiptDifference, lang: Lang): string {
  const { kind, path, line, was, now, problem } = difference;
  const colon = lang === 'zh' ? '：' : ': ';
  const about = line === undefined ? '' : line.title[lang] + colon;
  switch (kind) {
    case 'facts':
      return PARTS.facts[lang] + colon + (problem ? describeProblem(problem, lang) : path);
    case 'field':
      return path + colon + PARTS.field[lang];
    case 'repeated':
      return (about || path + colon) + PARTS.repeated[lang];
    case 'order':
      return { zh: '各项结论的次序与今天不同', en: 'its answers stand in another order' }[lang];
    case 'readings':
      return PARTS.readings[lang] + colon + readingDifference(was as string[], now as string[], lang);
    default: {
      const [says, today] = [shown(kind, was, now, lang), shown(kind, now, was, lang)];
      return lang === 'zh'
        ? `${about}${PARTS[kind].zh}，凭据记为：${says}；今天为：${today}`
        : `${about}${PARTS[kind].en}: the receipt says ${says}, today ${today}`;
    }
  }
}

/** One difference in a sentence. */
export const differenceWords = (difference: ReceiptDifference): Text => ({
  zh: differenceIn(difference, 'zh'),
  en: differenceIn(difference, 'en'),
});
