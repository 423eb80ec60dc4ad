import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { clauses } from '../../policy/clauses.js';
import { dependentsOf } from '../../policy/dependents.js';
import { parameters } from '../../policy/parameters.js';
import { readings } from '../../policy/readings.js';
import { rules } from '../../policy/rules.js';
import type { ClauseId, ClauseStatus } from '../../types/clause.js';
import type { AddedWords, PassageFinding, PassageState, TextVerdict } from '../../types/comparison.js';
import type { ParameterId } from '../../types/policy.js';
import type { Lang, Text } from '../../types/text.js';
import type { TextReport, Touched } from './report.js';

/** The states of a clause, and words that are new. */
export const STATE_LABELS: Readonly<Record<PassageState | 'added', Text>> = {
  unchanged: { zh: '未改', en: 'unchanged' },
  changed: { zh: '有改动', en: 'changed' },
  moved: { zh: '移位', en: 'moved' },
  gone: { zh: '未见', en: 'gone' },
  added: { zh: '新增', en: 'added' },
};

/** What a reader of the sheet looks for in it. */
export const TEXT_LABELS = {
  title: { zh: '文本比对（工作用表）', en: 'A text held against the encoded one (working sheet)' },
  given: { zh: '文本', en: 'Text' },
  known: { zh: '比对', en: 'Against' },
  result: { zh: '结果', en: 'Result' },
  clauses: { zh: '条款', en: 'clauses' },
  clause: { zh: '条款', en: 'Clause' },
  change: { zh: '变化', en: 'Change' },
  places: { zh: '逐条', en: 'Place by place' },
  summary: { zh: '原文大意', en: 'Encoded' },
  words: { zh: '现有文字', en: 'Now' },
  hangs: { zh: '牵涉', en: 'Hangs on it' },
  rule: { zh: '规则', en: 'Rule' },
  rules: { zh: '规则', en: 'Rules' },
  functions: { zh: '函数', en: 'Functions' },
  parameters: { zh: '参数', en: 'Parameters' },
  readings: { zh: '理解', en: 'Readings' },
  tests: { zh: '测试', en: 'Tests' },
  review: { zh: '需要复核（合计）', en: 'To look at again (in all)' },
  heading: { zh: '标题', en: 'Heading' },
  headings: { zh: '标题', en: 'headings' },
} as const satisfies Record<string, Text>;

const STATUS_WORDS: Readonly<Record<ClauseStatus, Text>> = {
  rule: { zh: '计算', en: 'computed' },
  definition: { zh: '不计算（定义）', en: 'not computed (definition)' },
  principle: { zh: '不计算（原则）', en: 'not computed (principle)' },
  procedure: { zh: '不计算（程序）', en: 'not computed (procedure)' },
  external: { zh: '不计算（另有文件）', en: 'not computed (another instrument)' },
};

/** What the sheet can and cannot tell. */
export const NOTES: readonly Text[] = [
  {
    zh: '只比对文字：空白、换行、单独成行的页码、标点的全角半角和单独的序号不计；“约 x%”是按指纹估算的，本库不存原文。',
    en: 'Words alone are compared: blanks, line breaks, page numbers on lines of their own, the width of marks and bare numbering do not count. “About x %” is estimated from fingerprints; the library does not store the text.',
  },
  {
    zh: '改动有什么法律效果，由人判断。所比对的是征求意见稿，没有约束力。',
    en: 'What a change means in law is for people to judge. The encoded text is a consultation draft and binds nobody.',
  },
];

/** What the comparison comes to, in a sentence. */
export function verdictWords({ verdict, counts, clauses: all }: TextReport, lang: Lang): string {
  const { unchanged, gone } = counts;
  const words: Readonly<Record<TextVerdict, Text>> = {
    identical: {
      zh: `与所编码的文本逐字相同（空白不计），${all.length} 条全部未改`,
      en: `the same as the encoded text, character for character (blanks aside); all ${all.length} clauses unchanged`,
    },
    'same-words': {
      zh: `${all.length} 条全部未改，只有空白、标点写法或序号不同`,
      en: `all ${all.length} clauses unchanged; only blanks, the form of marks or numbering differ`,
    },
    different: {
      zh: `有差异：${all.length} 条中 ${unchanged} 条未改`,
      en: `different: ${unchanged} of ${all.length} clauses unchanged`,
    },
    unrelated: {
      zh: `${all.length} 条中只找到 ${all.length - gone} 条，可能不是同一份文件，请核对；以下不再逐条列出`,
      en: `only ${all.length - gone} of ${all.length} clauses found; it may be another document, so the places are not listed`,
    },
  };
  return words[verdict][lang];
}

/** How many clauses are in each state, how much is new, and how many headings are not as they were. */
export function countWords({ counts, clauses: all, headings }: TextReport, lang: Lang): [string, string][] {
  const others = headings.filter(({ state }) => state !== 'unchanged').length;
  const states = ['unchanged', 'changed', 'moved', 'gone', 'added'] as const;
  return [
    [TEXT_LABELS.clauses[lang], String(all.length)],
    ...states.map((state): [string, string] => [STATE_LABELS[state][lang], String(counts[state])]),
    [
      TEXT_LABELS.headings[lang],
      {
        zh: `${headings.length} 个中 ${others} 个有变`,
        en: `${others} of ${headings.length} not as they were`,
      }[lang],
    ],
  ];
}

/** By what the answer can be computed again. */
export const signature = ({ policy, textSha256, library }: TextReport): string =>
  `${policy} · SHA-256 ${textSha256.slice(0, 12)} · ${library.name} ${library.version}`;

/** The title of the policy that the text is held against. */
export const policyTitle = (id: string, lang: Lang): string =>
  id === changshu2023Draft.id ? changshu2023Draft.title[lang] : id;

/** A label with details in brackets. */
function detailed(label: string, details: readonly Text[], lang: Lang): string {
  const words = details.map((each) => each[lang]);
  if (words.length === 0) return label;
  return lang === 'zh' ? `${label}（${words.join('，')}）` : `${label} (${words.join(', ')})`;
}

const lineWords = (line: number): Text => ({ zh: `第 ${line} 行`, en: `line ${line}` });

const placeWords = (after: ClauseId | undefined): Text =>
  after === undefined
    ? { zh: '在第一条之前', en: 'before the first clause' }
    : { zh: `在 ${after} 之后`, en: `after ${after}` };

/** What has become of a passage and where it stands, in a few words. */
export function findingWords(
  { state, outOfOrder, found, likeness, after }: PassageFinding,
  lang: Lang,
): string {
  const percent = Math.round((likeness ?? 0) * 100);
  const place = placeWords(after);
  const details: Text[] = [
    ...(found ? [lineWords(found.line)] : []),
    ...(likeness === undefined ? [] : [{ zh: `约 ${percent}% 相同`, en: `about ${percent} % alike` }]),
    ...(outOfOrder && state === 'changed' ? [{ zh: '位置也变了', en: 'out of its order' }] : []),
    ...(outOfOrder ? [place] : []),
  ];
  return detailed(STATE_LABELS[state][lang], details, lang);
}

/** Where new words stand, in a few words. */
export function addedWords({ line, after, sameSentence, repeats }: AddedWords, lang: Lang): string {
  const ids = repeats.join(lang === 'zh' ? '、' : ', ');
  const details: Text[] = [
    lineWords(line),
    placeWords(after),
    ...(sameSentence && after !== undefined ? [{ zh: '接在同一句里', en: 'in the same sentence' }] : []),
    ...(repeats.length > 0 ? [{ zh: `与 ${ids} 文字重复`, en: `repeats ${ids}` }] : []),
  ];
  return detailed(STATE_LABELS.added[lang], details, lang);
}

const MOST_SHOWN = 300;

/** Words of the given text; of a long passage the beginning. */
export function shownWords(words: string, lang: Lang): string {
  if (words.length <= MOST_SHOWN) return words;
  const rest = { zh: `……（共 ${words.length} 字）`, en: `… (${words.length} characters)` };
  return [...words].slice(0, MOST_SHOWN).join('') + rest[lang];
}

const listed = (items: readonly string[], lang: Lang): string => items.join(lang === 'zh' ? '、' : ', ');

/** A parameter with its value, where that is a figure, a day or a plain list. */
function parameterWords(id: ParameterId, lang: Lang): string {
  const value: unknown = changshu2023Draft.parameters[id];
  const title = parameters[id].title[lang];
  const named = lang === 'zh' ? `${id}（${title}）` : `${id} (${title})`;
  if (Array.isArray(value)) return `${named} ${value.join(' ')}`;
  return typeof value === 'object' ? named : `${named} ${value}`;
}

/** What hangs on a clause, as labels and words. */
export function dependentWords(clause: ClauseId, lang: Lang): [string, string][] {
  const { rule, functions, ...dependents } = dependentsOf(clause);
  const label = (key: keyof typeof TEXT_LABELS): string => TEXT_LABELS[key][lang];
  if (rule === undefined) return [[label('rule'), STATUS_WORDS[clauses[clause].status][lang]]];
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    [
      label('rule'),
      `${rule}${lang === 'zh' ? '，' : ', '}${rules[rule].title[lang]}${colon}${listed(functions, lang)}`,
    ],
    ...dependents.parameters.map((id): [string, string] => [label('parameters'), parameterWords(id, lang)]),
    ...dependents.readings.map((id): [string, string] => [
      label('readings'),
      `${id}${colon}${readings[id].question[lang]}`,
    ]),
  ];
}

/** What needs another look in all, as labels and words; nothing where nothing does. */
export function touchedWords(touched: Touched, lang: Lang): [string, string][] {
  if (touched.clauses.length === 0) return [];
  const none = { zh: '无', en: 'none' }[lang];
  const row = (key: 'rules' | 'functions' | 'parameters' | 'readings'): [string, string] => [
    TEXT_LABELS[key][lang],
    listed(touched[key], lang) || none,
  ];
  return [
    row('rules'),
    row('functions'),
    row('parameters'),
    row('readings'),
    [
      TEXT_LABELS.tests[lang],
      { zh: '引用它们的测试见 docs/traceability.md', en: 'docs/traceability.md names those that cite them' }[
        lang
      ],
    ],
  ];
}
