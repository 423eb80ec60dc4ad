import type { ConstructionAssessment, OffsetAssessment } from '../../dossier/construction.js';
import { clausesCited } from '../../dossier/lines.js';
import { CONSTRUCTION_LABELS, USE_SOURCE_LABELS } from '../../policy/labels.js';
import type { Standing } from '../../types/facts.js';
import type { Ground, Ruling } from '../../types/ruling.js';
import type { Lang, Text } from '../../types/text.js';
import { type Pollutant, USE_SOURCES, type UseSource } from '../../types/vocabulary.js';
import { areaLabel, OPEN_LABELS, pollutantLabel, standingLabel } from '../words/index.js';
import { contestedPart, type Mark, marksOf, unmarked } from './contested.js';
import type { Head } from './head.js';
import {
  clauseIds,
  closing,
  type Drawing,
  type Field,
  fields,
  heading,
  item,
  reasons,
  toned,
} from './sheet.js';
import { drawn, figures, type Table, texts } from './table.js';

const WORDS = {
  title: { zh: '建设项目总量指标测算（工作用表）', en: 'Quota of a construction project (working sheet)' },
  project: { zh: '项目', en: 'Project' },
  place: { zh: '地点', en: 'Place' },
  kind: { zh: '性质', en: 'Kind' },
  strategic: { zh: '战略性新兴产业', en: 'strategic emerging industry' },
  notStrategic: { zh: '非战略性新兴产业', en: 'not a strategic emerging industry' },
  on: { zh: '使用日期', en: 'Day of use' },
  standing: { zh: '上年度', en: 'Year before' },
  route: { zh: '办理', en: 'Route' },
  priority: { zh: '优先', en: 'Priority' },
  first: { zh: '优先保障', en: 'comes first' },
  notFirst: { zh: '不在优先保障之列', en: 'does not come first' },
  offset: { zh: '减量替代计算表（单位：吨/年）', en: 'Offset (t/a)' },
  balance: { zh: '总量平衡表（单位：吨/年）', en: 'Balance (t/a)' },
  sources: { zh: '指标来源', en: 'Sources of quota' },
  pollutant: { zh: '污染物', en: 'Pollutant' },
  increase: { zh: '新增量', en: 'Added' },
  ratio: { zh: '倍数', en: 'Ratio' },
  required: { zh: '需替代量', en: 'Required' },
  fromBank: { zh: '本级库', en: 'Own bank' },
  bought: { zh: '已购', en: 'Bought' },
  available: { zh: '可用量', en: 'At hand' },
  shortfall: { zh: '缺口', en: 'Missing' },
  outcome: { zh: '结论', en: 'Outcome' },
  basis: { zh: '条款', en: 'Clauses' },
  enough: { zh: '足够', en: 'enough' },
  short: { zh: '不足', en: 'short' },
  trade: { zh: '交易', en: 'Trade' },
  purchases: { zh: '已购指标', en: 'Quota bought' },
  counts: { zh: '计入', en: 'counts' },
  countsNot: { zh: '不计入', en: 'does not count' },
  atLeast: { zh: '≥', en: '≥ ' },
  nothing: { zh: '没有新增排放，无需替代。', en: 'Nothing is added, so nothing is offset.' },
} as const satisfies Record<string, Text>;

type Offsets = readonly (readonly [Pollutant, OffsetAssessment])[];

const offsetsOf = ({ offsets }: ConstructionAssessment): Offsets =>
  Object.entries(offsets) as unknown as Offsets;

function offsetTable(offsets: Offsets, lang: Lang, mark: Mark): Table {
  return {
    title: WORDS.offset[lang],
    columns: [
      ...texts(WORDS.pollutant[lang]),
      ...figures(WORDS.increase[lang], WORDS.ratio[lang], WORDS.required[lang]),
      ...texts(WORDS.basis[lang]),
    ],
    rows: offsets.map(([pollutant, { increase, ratio, required }]) => [
      pollutantLabel(pollutant, lang),
      increase.toFixed(),
      mark(
        `offsets.${pollutant}.ratio`,
        (ratio.outcome.bound === 'at-least' ? WORDS.atLeast[lang] : '') + ratio.outcome.ratio.toFixed(),
      ),
      mark(`offsets.${pollutant}.required`, required.outcome.toFixed()),
      clauseIds(required.grounds),
    ]),
    lines: offsets.map(([pollutant]) => [`offsets.${pollutant}.ratio`, `offsets.${pollutant}.required`]),
  };
}

function balanceTable(offsets: Offsets, lang: Lang, mark: Mark): Table {
  return {
    title: WORDS.balance[lang],
    columns: [
      ...texts(WORDS.pollutant[lang]),
      ...figures(
        WORDS.required[lang],
        WORDS.fromBank[lang],
        WORDS.bought[lang],
        WORDS.available[lang],
        WORDS.shortfall[lang],
      ),
      ...texts(WORDS.outcome[lang], WORDS.basis[lang]),
    ],
    rows: offsets.map(([pollutant, { required, fromBank, fromPurchases, available, shortfall }]) => [
      pollutantLabel(pollutant, lang),
      required.outcome.toFixed(),
      fromBank.toFixed(),
      fromPurchases.toFixed(),
      available.toFixed(),
      mark(`offsets.${pollutant}.shortfall`, shortfall.outcome.toFixed()),
      shortfall.outcome.isZero() ? WORDS.enough[lang] : WORDS.short[lang],
      clauseIds(shortfall.grounds),
    ]),
    lines: offsets.map(([pollutant]) => [`offsets.${pollutant}.shortfall`]),
  };
}

function sourcesTable(offsets: Offsets, lang: Lang, mark: Mark): Table {
  return {
    title: WORDS.sources[lang],
    columns: texts(
      WORDS.pollutant[lang],
      ...USE_SOURCES.map((source) => USE_SOURCE_LABELS[source][lang]),
      WORDS.trade[lang],
    ),
    rows: offsets.map(([pollutant, { use, trade }]) => [
      pollutantLabel(pollutant, lang),
      ...USE_SOURCES.map((source) =>
        mark(`offsets.${pollutant}.use.${source}`, OPEN_LABELS[use.outcome[source]][lang]),
      ),
      mark(`offsets.${pollutant}.trade`, OPEN_LABELS[trade.outcome][lang]),
    ]),
    lines: offsets.map(([pollutant]) => [
      ...USE_SOURCES.map((source) => `offsets.${pollutant}.use.${source}`),
      `offsets.${pollutant}.trade`,
    ]),
  };
}

/** The tables of a construction project. */
export function constructionTables(
  assessment: ConstructionAssessment,
  lang: Lang,
  mark: Mark = unmarked,
): Table[] {
  const offsets = offsetsOf(assessment);
  return [
    offsetTable(offsets, lang, mark),
    balanceTable(offsets, lang, mark),
    sourcesTable(offsets, lang, mark),
  ];
}

function conclusion(assessment: ConstructionAssessment, drawing: Drawing): string[] {
  const { lang } = drawing;
  const offsets = offsetsOf(assessment);
  if (offsets.length === 0) return [WORDS.nothing[lang]];
  if (assessment.sufficient) {
    return toned(
      'good',
      marksOf(drawing)(
        'sufficient',
        lang === 'zh' ? '各项污染物的可用量均足够。' : 'Every pollutant is covered.',
      ),
      drawing,
    );
  }
  const missing = offsets
    .filter(([, { shortfall }]) => !shortfall.outcome.isZero())
    .map(([pollutant, { shortfall }]) =>
      lang === 'zh'
        ? `${pollutant} 缺 ${shortfall.outcome.toFixed()} 吨/年`
        : `${shortfall.outcome.toFixed()} t/a of ${pollutant}`,
    );
  const text = lang === 'zh' ? `尚有缺口：${missing.join('，')}。` : `Missing: ${missing.join(', ')}.`;
  return toned('bad', marksOf(drawing)('sufficient', text), drawing);
}

/** Why a source is closed or open, pollutants with the same reasons together. */
export function sourceReasons(
  source: UseSource,
  uses: readonly (readonly [Pollutant, Ruling<Readonly<Record<UseSource, unknown>>>])[],
  drawing: Drawing,
): string[] {
  const { lang } = drawing;
  const groups = new Map<string, Pollutant[]>();
  for (const [pollutant, { outcome, grounds }] of uses) {
    const own = grounds.filter((ground: Ground) => ground.about === source);
    const verdict = OPEN_LABELS[outcome[source] as keyof typeof OPEN_LABELS][lang];
    const text = `${verdict}${lang === 'zh' ? '：' : ': '}${reasons(own, drawing)}`;
    groups.set(text, [...(groups.get(text) ?? []), pollutant]);
  }
  return [...groups].flatMap(([text, pollutants]) =>
    item(
      lang === 'zh'
        ? `${USE_SOURCE_LABELS[source].zh}（${pollutants.join('、')}）${text}`
        : `${USE_SOURCE_LABELS[source].en} (${pollutants.join(', ')}) ${text}`,
      drawing,
    ),
  );
}

function purchaseLines(offsets: Offsets, drawing: Drawing): string[] {
  const { lang } = drawing;
  const lines = offsets.flatMap(([pollutant, { purchases }]) =>
    purchases.flatMap(({ amount, counts }) => {
      const verdict = counts.outcome === 'permitted' ? WORDS.counts[lang] : WORDS.countsNot[lang];
      const unit = lang === 'zh' ? '吨/年' : 't/a';
      const colon = lang === 'zh' ? '：' : ': ';
      const text = `${pollutant} ${amount.toFixed()} ${unit} ${verdict}${colon}${reasons(counts.grounds, drawing)}`;
      return item(text, drawing);
    }),
  );
  return lines.length > 0 ? [...heading(WORDS.purchases[lang], drawing), ...lines] : [];
}

function tradeLines(offsets: Offsets, drawing: Drawing): string[] {
  const closed = offsets.filter(([, { trade }]) => trade.outcome === 'refused');
  const [first] = closed;
  if (first === undefined) return [];
  const names = closed.map(([pollutant]) => pollutant).join(drawing.lang === 'zh' ? '、' : ', ');
  const why = reasons(first[1].trade.grounds, drawing);
  const text = { zh: `交易（${names}）不可用：${why}`, en: `Trade (${names}) closed: ${why}` };
  return item(text[drawing.lang], drawing);
}

/** What the sheet is, and of which project. */
export function constructionHead(
  { area, facts, name, standingYear }: ConstructionAssessment,
  lang: Lang,
): Head {
  const strategic = facts.strategicEmerging ? WORDS.strategic[lang] : WORDS.notStrategic[lang];
  const standing = facts.standings[standingYear] as Standing;
  return {
    title: WORDS.title[lang],
    rows: [
      [WORDS.project[lang], name],
      [WORDS.place[lang], areaLabel(area, lang)],
      [WORDS.kind[lang], `${CONSTRUCTION_LABELS[facts.construction][lang]} · ${strategic}`],
      [WORDS.on[lang], facts.on],
      [WORDS.standing[lang], standingLabel(standingYear, standing, lang)],
    ],
  };
}

function head(assessment: ConstructionAssessment, drawing: Drawing): string[] {
  const { lang } = drawing;
  const { route, priority } = assessment;
  const { title, rows: given } = constructionHead(assessment, lang);
  const rows: Field[] = [...given, [WORDS.route[lang], reasons(route.grounds, drawing)]];
  if (priority !== undefined) {
    const verdict = priority.outcome ? WORDS.first[lang] : WORDS.notFirst[lang];
    const colon = lang === 'zh' ? '：' : ': ';
    rows.push([
      WORDS.priority[lang],
      `${marksOf(drawing)('priority', verdict)}${colon}${reasons(priority.grounds, drawing)}`,
    ]);
  }
  return [...toned('heading', title, drawing), ...fields(rows, drawing)];
}

/** Draws the sheet of a construction project: offset, balance, sources of quota, purchases. */
export function constructionSheet(assessment: ConstructionAssessment, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const offsets = offsetsOf(assessment);
  const [offset, balance, sources] = constructionTables(assessment, lang, marksOf(drawing)) as [
    Table,
    Table,
    Table,
  ];
  const uses = offsets.map(([pollutant, { use }]) => [pollutant, use] as const);
  const part = (table: Table): string[] =>
    offsets.length === 0 ? [] : [...heading(table.title, drawing), ...drawn(table, width)];
  return [
    ...head(assessment, drawing),
    ...part(offset),
    ...part(balance),
    ...conclusion(assessment, drawing),
    ...part(sources),
    ...USE_SOURCES.flatMap((source) => sourceReasons(source, uses, drawing)),
    ...tradeLines(offsets, drawing),
    ...purchaseLines(offsets, drawing),
    ...contestedPart(drawing),
    ...closing(assessment, clausesCited(assessment), drawing),
  ];
}
