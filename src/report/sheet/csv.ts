import type { ContestedLine } from '../../analysis/contest/index.js';
import { linesOf } from '../../analysis/receipt/index.js';
import type { Assessment } from '../../dossier/assess.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { policyHash } from '../../policy/hash.js';
import { POLICY_STATUS_LABELS } from '../../policy/labels.js';
import type { Policy } from '../../types/policy.js';
import type { Lang, Text } from '../../types/text.js';
import { explainNote, NOTES_TITLE, readingWords, STATUS_NOTES } from '../words/index.js';
import { areaTables } from './area.js';
import { constructionTables } from './construction.js';
import { CONTESTED_TITLE, MARK, otherWords, pointsOf } from './contested.js';
import { headOf } from './head.js';
import { reductionTables } from './reduction.js';
import { clauseIds } from './sheet.js';
import { type Table, texts } from './table.js';

/** What is written into the tables besides the assessment. */
export interface CsvOptions {
  /** The policy that was applied, for the names of its readings; the draft unless given. */
  readonly policy?: Policy;
  /** The lines that another reading would change, to be marked in a column of their own; no such column unless given. */
  readonly contested?: readonly ContestedLine[];
}

const WORDS = {
  item: { zh: '项', en: 'Item' },
  content: { zh: '内容', en: 'Content' },
  policy: { zh: '政策', en: 'Policy' },
  hash: { zh: '政策哈希', en: 'Policy hash' },
  status: { zh: '政策状态', en: 'Policy status' },
  library: { zh: '程序', en: 'Library' },
  conclusions: { zh: '其他结论', en: 'Other conclusions' },
  conclusion: { zh: '结论', en: 'Outcome' },
  clauses: { zh: '条款', en: 'Clauses' },
  contested: { zh: '争议', en: 'Contested' },
  question: { zh: '原文何处不明', en: 'What the text leaves open' },
  taken: { zh: '本表采用', en: 'Taken here' },
  choice: { zh: '另一种理解', en: 'Another reading' },
  would: { zh: '那样的结论', en: 'Outcome then' },
} as const satisfies Record<string, Text>;

const columns = (lang: Lang, ...names: readonly (keyof typeof WORDS)[]) =>
  texts(...names.map((name) => WORDS[name][lang]));

function headTable(assessment: Assessment, lang: Lang): Table {
  const { title, rows } = headOf(assessment, lang);
  const { policy, library } = assessment;
  return {
    title,
    columns: columns(lang, 'item', 'content'),
    rows: [
      ...rows.map(([label, value]) => [label, value]),
      [WORDS.policy[lang], policy.id],
      [WORDS.hash[lang], policy.hash],
      [WORDS.status[lang], POLICY_STATUS_LABELS[policy.status][lang]],
      [WORDS.library[lang], `${library.name} ${library.version}`],
    ],
  };
}

function tablesOf(assessment: Assessment, lang: Lang): Table[] {
  switch (assessment.kind) {
    case 'reduction':
      return reductionTables(assessment, lang);
    case 'construction':
      return constructionTables(assessment, lang);
    case 'area':
      return areaTables(assessment, lang);
  }
}

/** What the assessment says besides its tables, such as whether a project may apply for entry. */
function conclusionTable(assessment: Assessment, tables: readonly Table[], lang: Lang): Table {
  const told = new Set(tables.flatMap(({ lines = [] }) => lines.flat()));
  const others = linesOf(assessment).filter(({ id }) => !told.has(id));
  return {
    title: WORDS.conclusions[lang],
    columns: columns(lang, 'item', 'conclusion', 'clauses'),
    rows: others.map(({ title, words, ruling }) => [
      title[lang],
      words[lang],
      clauseIds(ruling?.grounds ?? []),
    ]),
    lines: others.map(({ id }) => [id]),
  };
}

const mark = (at: number): string => `${MARK}${at + 1}`;

/** Tables with a column of the contested points that touch each row, by their numbers. */
function marked(tables: readonly Table[], contested: readonly ContestedLine[], lang: Lang): Table[] {
  const marks = new Map<string, string[]>();
  pointsOf(contested).forEach((point, at) => {
    for (const { line } of point) {
      const own = marks.get(line.id);
      if (own === undefined) marks.set(line.id, [mark(at)]);
      else own.push(mark(at));
    }
  });
  return tables.map((table) => ({
    ...table,
    columns: [...table.columns, ...columns(lang, 'contested')],
    rows: table.rows.map((row, at) => {
      const own = (table.lines?.[at] ?? []).flatMap((id) => marks.get(id) ?? []);
      return [...row, [...new Set(own)].join(' ')];
    }),
  }));
}

function contestedTable(
  assessment: Assessment,
  { contested = [], policy = changshu2023Draft }: CsvOptions,
  lang: Lang,
): Table {
  const applied = policyHash(policy) === assessment.policy.hash ? policy : undefined;
  return {
    title: CONTESTED_TITLE[lang],
    columns: columns(
      lang,
      'contested',
      'item',
      'conclusion',
      'question',
      'taken',
      'choice',
      'would',
      'clauses',
    ),
    rows: pointsOf(contested).flatMap((point, at) =>
      point.map((each) => {
        const { line, reading, choiceWords, clauses } = each;
        const { question, choice } = readingWords(reading, lang, applied);
        const [open, other] = [choiceWords[lang], otherWords(each, lang)];
        return [
          mark(at),
          line.title[lang],
          line.words[lang],
          question,
          choice,
          open,
          other,
          clauses.join(' '),
        ];
      }),
    ),
  };
}

/** What is noted beside the conclusions; no table where nothing is. */
function notesTable({ notes }: Assessment, lang: Lang): Table[] {
  if (notes.length === 0) return [];
  const title = NOTES_TITLE[lang];
  return [{ title, columns: texts(title), rows: notes.map((note) => [explainNote(note, lang)]) }];
}

/**
 * The tables of an assessment: whose it is and under which policy, its own tables, what else it concludes, the contested
 * points where they are given, the notes, and what the status of the policy means.
 */
export function csvTables(assessment: Assessment, lang: Lang, options: CsvOptions): Table[] {
  const { contested } = options;
  const tables = tablesOf(assessment, lang);
  const answers = [...tables, conclusionTable(assessment, tables, lang)].filter(
    ({ lines = [] }, at) => at < tables.length || lines.length > 0,
  );
  return [
    headTable(assessment, lang),
    ...(contested === undefined ? answers : marked(answers, contested, lang)),
    ...(contested === undefined || contested.length === 0 ? [] : [contestedTable(assessment, options, lang)]),
    ...notesTable(assessment, lang),
    { title: STATUS_NOTES[assessment.policy.status][lang], columns: [], rows: [] },
  ];
}
