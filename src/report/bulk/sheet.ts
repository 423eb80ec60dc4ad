import { Decimal, ZERO } from '../../lib/decimal.js';
import { BANK_LEVEL_LABELS, NOTE_LABELS } from '../../policy/labels.js';
import type { ClauseId } from '../../types/clause.js';
import type { NoteCode } from '../../types/note.js';
import type { ReadingId } from '../../types/reading.js';
import type { Lang, Text } from '../../types/text.js';
import { BANK_LEVELS, type Pollutant } from '../../types/vocabulary.js';
import {
  type Bar,
  bars,
  closing,
  type Drawing,
  drawingOf,
  drawn,
  figures,
  heading,
  item,
  type SheetOptions,
  type Table,
  texts,
  toned,
  wrapped,
} from '../sheet/index.js';
import { pollutantLabel } from '../words/index.js';
import type { Summary, SummaryError } from './summary.js';

const WORDS = {
  title: { zh: '批量测算汇总（工作用表）', en: 'Summary of many dossiers (working sheet)' },
  nothing: { zh: '没有可测算的数据。', en: 'There was nothing to assess.' },
  outcomes: { zh: '类别与结论（份）', en: 'Kinds and outcomes (dossiers)' },
  reduction: { zh: '减排项目', en: 'Reduction projects' },
  permitted: { zh: '  可以申请入库', en: '  may apply for entry' },
  refused: { zh: '  不得申请入库', en: '  may not' },
  construction: { zh: '建设项目', en: 'Construction projects' },
  sufficient: { zh: '  指标足够', en: '  covered' },
  short: { zh: '  指标不足', en: '  short' },
  area: { zh: '板块', en: 'Areas' },
  errors: { zh: '无法测算', en: 'Not assessed' },
  splits: { zh: '入库分配合计（单位：吨/年）', en: 'Split between the banks, in total (t/a)' },
  offsets: { zh: '减量替代合计（单位：吨/年）', en: 'Offset, in total (t/a)' },
  pollutant: { zh: '污染物', en: 'Pollutant' },
  total: { zh: '合计', en: 'Total' },
  required: { zh: '需替代量', en: 'Required' },
  available: { zh: '可用量', en: 'At hand' },
  shortfall: { zh: '缺口', en: 'Missing' },
  atHand: {
    zh: '可用量按各份数据相加；几份数据写的是同一储备库的，重复计入。',
    en: 'At hand is added up as the dossiers state it; a bank that several of them name counts each time.',
  },
  clauses: { zh: '条款引用次数（份）', en: 'Clauses cited (dossiers)' },
  readings: { zh: '依据理解的次数（份）', en: 'Readings relied on (dossiers)' },
  notes: { zh: '附注（份）', en: 'Notes (dossiers)' },
  codes: { zh: '无法测算的原因（份）', en: 'Why not assessed (records)' },
  first: { zh: '无法测算的，先列出前几份', en: 'The first that were not assessed' },
} as const satisfies Record<string, Text>;

function outcomeBars({ kinds, outcomes, errors }: Summary, lang: Lang): Bar[] {
  const { reduction, construction } = outcomes;
  const word = (key: keyof typeof WORDS): string => WORDS[key][lang];
  const rows: Bar[] = [];
  if (kinds.reduction > 0) {
    rows.push([word('reduction'), kinds.reduction]);
    rows.push([word('permitted'), reduction.permitted], [word('refused'), reduction.refused]);
  }
  if (kinds.construction > 0) {
    rows.push([word('construction'), kinds.construction]);
    rows.push([word('sufficient'), construction.sufficient], [word('short'), construction.short]);
  }
  if (kinds.area > 0) rows.push([word('area'), kinds.area]);
  if (errors.records > 0) rows.push([word('errors'), errors.records]);
  return rows;
}

const noteBars = ({ notes = {} }: Summary, lang: Lang): Bar[] =>
  Object.entries(notes).map(([code, count]) => [NOTE_LABELS[code as NoteCode][lang], count]);

function splitTable({ splits }: Summary, lang: Lang): Table {
  return {
    title: WORDS.splits[lang],
    columns: [
      ...texts(WORDS.pollutant[lang]),
      ...figures(...BANK_LEVELS.map((level) => BANK_LEVEL_LABELS[level][lang]), WORDS.total[lang]),
    ],
    rows: Object.entries(splits).map(([pollutant, parts]) => [
      pollutantLabel(pollutant as Pollutant, lang),
      ...BANK_LEVELS.map((level) => parts[level]),
      BANK_LEVELS.reduce((sum, level) => sum.plus(new Decimal(parts[level])), ZERO).toFixed(),
    ]),
  };
}

function offsetTable({ offsets }: Summary, lang: Lang): Table {
  return {
    title: WORDS.offsets[lang],
    columns: [
      ...texts(WORDS.pollutant[lang]),
      ...figures(WORDS.required[lang], WORDS.available[lang], WORDS.shortfall[lang]),
    ],
    rows: Object.entries(offsets).map(([pollutant, { required, available, shortfall }]) => [
      pollutantLabel(pollutant as Pollutant, lang),
      required,
      available,
      shortfall,
    ]),
  };
}

function tablePart(table: Table, drawing: Drawing): string[] {
  return table.rows.length === 0 ? [] : [...heading(table.title, drawing), ...drawn(table, drawing.width)];
}

function barPart(title: Text, rows: readonly Bar[], drawing: Drawing): string[] {
  return rows.length === 0 ? [] : [...heading(title[drawing.lang], drawing), ...bars(rows, drawing.width)];
}

function errorLines({ file, line, problems }: SummaryError, drawing: Drawing): string[] {
  const { lang } = drawing;
  const at = line === undefined ? '' : { zh: `第 ${line} 行`, en: `line ${line}` }[lang];
  const where = [file ?? '', at].filter((part) => part !== '').join(' ');
  const messages = problems.map(({ message }) => message).join(lang === 'zh' ? '；' : '; ');
  return item(`${where}${lang === 'zh' ? '：' : ': '}${messages}`, drawing);
}

function errorPart({ errors }: Summary, drawing: Drawing): string[] {
  if (errors.records === 0) return [];
  return [
    ...barPart(WORDS.codes, Object.entries(errors.codes), drawing),
    ...heading(WORDS.first[drawing.lang], drawing),
    ...errors.first.flatMap((error) => errorLines(error, drawing)),
  ];
}

/** Draws a summary of many dossiers: counts as bars, exact totals as tables, then readings and clauses as on every sheet. */
export function summarySheet(summary: Summary, options: SheetOptions): string {
  const drawing = drawingOf(options);
  const { lang, width } = drawing;
  const outcomes = outcomeBars(summary, lang);
  const offsets = tablePart(offsetTable(summary, lang), drawing);
  const cited = Object.keys(summary.clauses) as ClauseId[];
  const readings = Object.keys(summary.readings) as ReadingId[];
  const lines = [
    ...toned('heading', WORDS.title[lang], drawing),
    ...(outcomes.length === 0
      ? wrapped(WORDS.nothing[lang], width)
      : barPart(WORDS.outcomes, outcomes, drawing)),
    ...tablePart(splitTable(summary, lang), drawing),
    ...offsets,
    ...(offsets.length === 0 ? [] : toned('quiet', WORDS.atHand[lang], drawing)),
    ...barPart(WORDS.clauses, Object.entries(summary.clauses), drawing),
    ...barPart(WORDS.readings, Object.entries(summary.readings), drawing),
    ...barPart(WORDS.notes, noteBars(summary, lang), drawing),
    ...errorPart(summary, drawing),
    ...closing(
      { notes: [], readings, policy: summary.policy, library: summary.library, facts: undefined },
      cited,
      drawing,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
