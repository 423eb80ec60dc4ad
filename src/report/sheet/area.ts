import type { AreaStatus } from '../../dossier/area-status.js';
import { clausesCited } from '../../dossier/lines.js';
import { amount } from '../../lib/decimal.js';
import { COMMITMENT_STATE_LABELS, MEDIUM_LABELS, USE_SOURCE_LABELS } from '../../policy/labels.js';
import type { Lang, Text } from '../../types/text.js';
import { type Pollutant, USE_SOURCES } from '../../types/vocabulary.js';
import { areaLabel, OPEN_LABELS, pollutantLabel, standingLabel } from '../words/index.js';
import { sourceReasons } from './construction.js';
import { contestedPart, type Mark, marksOf, unmarked } from './contested.js';
import type { Head } from './head.js';
import { clauseIds, closing, type Drawing, type Field, fields, heading, toned } from './sheet.js';
import { drawn, figures, type Table, texts } from './table.js';

const WORDS = {
  title: { zh: '板块年度状态（工作用表）', en: 'Status of an area (working sheet)' },
  area: { zh: '板块', en: 'Area' },
  year: { zh: '年度', en: 'Year' },
  on: { zh: '查询日期', en: 'Day of asking' },
  standing: { zh: '上年度', en: 'Year before' },
  banks: { zh: '各级储备库', en: 'Banks' },
  crossRegion: { zh: '跨区域指标', en: 'Cross-region' },
  notSuspended: { zh: '未被责令暂停', en: 'not suspended' },
  use: { zh: '指标来源（设本级库不足）', en: 'Sources of quota (were the own bank short)' },
  pollutant: { zh: '污染物', en: 'Pollutant' },
  medium: { zh: '要素', en: 'Medium' },
  commitments: { zh: '入库承诺（单位：吨/年）', en: 'Commitments (t/a)' },
  transferred: { zh: '调剂日期', en: 'Transferred' },
  committed: { zh: '承诺量', en: 'Committed' },
  due: { zh: '最迟', en: 'Last day' },
  state: { zh: '状态', en: 'State' },
  daysLeft: { zh: '剩余天数', en: 'Days left' },
  basis: { zh: '条款', en: 'Clauses' },
  soon: { zh: '即将到期', en: 'due soon' },
} as const satisfies Record<string, Text>;

function useTable({ pollutants }: AreaStatus, lang: Lang, mark: Mark = unmarked): Table {
  return {
    title: WORDS.use[lang],
    columns: texts(
      WORDS.pollutant[lang],
      WORDS.medium[lang],
      ...USE_SOURCES.map((source) => USE_SOURCE_LABELS[source][lang]),
    ),
    rows: Object.entries(pollutants).map(([pollutant, { medium, use }]) => [
      pollutantLabel(pollutant as Pollutant, lang),
      MEDIUM_LABELS[medium][lang],
      ...USE_SOURCES.map((source) =>
        mark(`pollutants.${pollutant}.use.${source}`, OPEN_LABELS[use.outcome[source]][lang]),
      ),
    ]),
    lines: Object.keys(pollutants).map((pollutant) =>
      USE_SOURCES.map((source) => `pollutants.${pollutant}.use.${source}`),
    ),
  };
}

function commitmentsTable({ commitments }: AreaStatus, lang: Lang): Table {
  return {
    title: WORDS.commitments[lang],
    columns: [
      ...texts(WORDS.pollutant[lang], WORDS.transferred[lang]),
      ...figures(WORDS.committed[lang]),
      ...texts(WORDS.due[lang], WORDS.state[lang]),
      ...figures(WORDS.daysLeft[lang]),
      ...texts(WORDS.basis[lang]),
    ],
    rows: commitments.map(({ commitment, status, dueSoon, daysLeft }) => [
      pollutantLabel(commitment.pollutant, lang),
      commitment.transferredOn,
      amount(commitment.committed, 'committed').toFixed(),
      status.outcome.due,
      dueSoon ? WORDS.soon[lang] : COMMITMENT_STATE_LABELS[status.outcome.state][lang],
      daysLeft === undefined ? '' : String(daysLeft),
      clauseIds(status.grounds),
    ]),
    lines: commitments.map((_commitment, at) => [`commitments[${at}]`]),
  };
}

/** The tables of an area's status. */
export const areaTables = (status: AreaStatus, lang: Lang): Table[] => [
  useTable(status, lang),
  commitmentsTable(status, lang),
];

/** What the sheet is, and of which area. */
export function areaHead(status: AreaStatus, lang: Lang): Head {
  const { area, year, on, standing, standingYear, suspended } = status;
  const suspension = (label: string, since: string | undefined): Field => {
    if (since === undefined) return [label, WORDS.notSuspended[lang]];
    return [label, lang === 'zh' ? `自 ${since} 起暂停` : `suspended since ${since}`, 'bad'];
  };
  return {
    title: WORDS.title[lang],
    rows: [
      [WORDS.area[lang], areaLabel(area, lang)],
      [WORDS.year[lang], String(year)],
      [WORDS.on[lang], on],
      [WORDS.standing[lang], standingLabel(standingYear, standing, lang)],
      suspension(WORDS.banks[lang], suspended.banks),
      suspension(WORDS.crossRegion[lang], suspended.crossRegion),
    ],
  };
}

/** Draws the status card of an area. */
export function areaSheet(status: AreaStatus, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const { pollutants } = status;
  const head = areaHead(status, lang);
  const uses = Object.entries(pollutants).map(
    ([pollutant, { use }]) => [pollutant as Pollutant, use] as const,
  );
  const promised = commitmentsTable(status, lang);
  return [
    ...toned('heading', head.title, drawing),
    ...fields(head.rows, drawing),
    ...heading(WORDS.use[lang], drawing),
    ...drawn(useTable(status, lang, marksOf(drawing)), width),
    ...USE_SOURCES.flatMap((source) => sourceReasons(source, uses, drawing)),
    ...(promised.rows.length > 0 ? [...heading(promised.title, drawing), ...drawn(promised, width)] : []),
    ...contestedPart(drawing),
    ...closing(status, clausesCited(status), drawing),
  ];
}
