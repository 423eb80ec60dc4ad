import type { ConstructionAssessment, OffsetAssessment } from '../dossier/construction.js';
import type { Standing } from '../types/facts.js';
import type { Ground } from '../types/ruling.js';
import type { Lang, Text } from '../types/text.js';
import { type Pollutant, USE_SOURCES, type UseSource } from '../types/vocabulary.js';
import { areaLabel, CONSTRUCTION_LABELS, OPEN_LABELS, pollutantLabel, USE_SOURCE_LABELS } from './labels.js';
import { cited, clauseIds, closing, type Drawing, fields, heading, item } from './sheet.js';
import { table } from './table.js';

const WORDS = {
  title: { zh: '总量平衡表（工作用表）', en: 'Quota balance (working sheet)' },
  project: { zh: '项目', en: 'Project' },
  place: { zh: '地点', en: 'Place' },
  kind: { zh: '性质', en: 'Kind' },
  strategic: { zh: '战略性新兴产业', en: 'strategic emerging industry' },
  notStrategic: { zh: '非战略性新兴产业', en: 'not a strategic emerging industry' },
  on: { zh: '使用日期', en: 'Day of use' },
  standing: { zh: '上年度', en: 'Year before' },
  route: { zh: '办理', en: 'Route' },
  balance: { zh: '一、减量替代与平衡（单位：吨/年）', en: '1. Offset and balance (t/a)' },
  pollutant: { zh: '污染物', en: 'Pollutant' },
  increase: { zh: '新增量', en: 'Added' },
  ratio: { zh: '倍数', en: 'Ratio' },
  required: { zh: '需替代量', en: 'Required' },
  available: { zh: '可用量', en: 'At hand' },
  shortfall: { zh: '缺口', en: 'Missing' },
  outcome: { zh: '结论', en: 'Outcome' },
  basis: { zh: '条款', en: 'Clauses' },
  enough: { zh: '足够', en: 'enough' },
  short: { zh: '不足', en: 'short' },
  sources: { zh: '二、指标来源', en: '2. Sources of quota' },
  purchases: { zh: '三、已购指标', en: '3. Quota bought' },
  counts: { zh: '计入', en: 'counts' },
  countsNot: { zh: '不计入', en: 'does not count' },
  atLeast: { zh: '≥', en: '≥ ' },
} as const satisfies Record<string, Text>;

type Offsets = readonly (readonly [Pollutant, OffsetAssessment])[];

function standingText({ facts, standingYear }: ConstructionAssessment, lang: Lang): string {
  const { targetsMet, keyProjectsCompleted, bindingTaskCompleted } = facts.standings[
    standingYear
  ] as Standing;
  if (lang === 'zh') {
    const met = (yes: boolean) => (yes ? '达标' : '未达标');
    const done = (yes: boolean) => (yes ? '已完成' : '未完成');
    return `${standingYear} 年：水${met(targetsMet.water)}，大气${met(targetsMet.air)}，重点减排项目${done(keyProjectsCompleted)}，约束性减排任务${done(bindingTaskCompleted)}`;
  }
  const met = (yes: boolean) => (yes ? 'met' : 'missed');
  const done = (yes: boolean) => (yes ? 'completed' : 'not completed');
  return `${standingYear}: water target ${met(targetsMet.water)}, air target ${met(targetsMet.air)}, key projects ${done(keyProjectsCompleted)}, binding task ${done(bindingTaskCompleted)}`;
}

function conclusion(offsets: Offsets, sufficient: boolean, { lang, paint }: Drawing): string {
  if (sufficient) {
    return paint('good', lang === 'zh' ? '各项污染物的可用量均足够。' : 'Every pollutant is covered.');
  }
  const missing = offsets
    .filter(([, { shortfall }]) => !shortfall.outcome.isZero())
    .map(([pollutant, { shortfall }]) =>
      lang === 'zh'
        ? `${pollutant} 缺 ${shortfall.outcome.toFixed()} 吨/年`
        : `${shortfall.outcome.toFixed()} t/a of ${pollutant}`,
    );
  const text = lang === 'zh' ? `尚有缺口：${missing.join('，')}。` : `Missing: ${missing.join(', ')}.`;
  return paint('bad', text);
}

function balanceRows(offsets: Offsets, { lang }: Drawing): string[][] {
  return offsets.map(([pollutant, { increase, ratio, required, available, shortfall }]) => [
    pollutantLabel(pollutant, lang),
    increase.toFixed(),
    (ratio.outcome.bound === 'at-least' ? WORDS.atLeast[lang] : '') + ratio.outcome.ratio.toFixed(),
    required.outcome.toFixed(),
    available.toFixed(),
    shortfall.outcome.toFixed(),
    shortfall.outcome.isZero() ? WORDS.enough[lang] : WORDS.short[lang],
    clauseIds([...required.grounds, ...shortfall.grounds]),
  ]);
}

/** Why sources are closed or open, pollutants with the same reasons together. */
function sourceReasons(source: UseSource, offsets: Offsets, drawing: Drawing): string[] {
  const { lang } = drawing;
  const groups = new Map<string, Pollutant[]>();
  for (const [pollutant, { use }] of offsets) {
    const own = use.grounds.filter((ground: Ground) => ground.about === source);
    const words = own.map((ground) => cited(ground, drawing)).join(lang === 'zh' ? '；' : '; ');
    const text = `${OPEN_LABELS[use.outcome[source]][lang]}${lang === 'zh' ? '：' : ': '}${words}`;
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
      const words = counts.grounds.map((ground) => cited(ground, drawing)).join(lang === 'zh' ? '；' : '; ');
      const unit = lang === 'zh' ? '吨/年' : 't/a';
      return item(
        `${pollutant} ${amount.toFixed()} ${unit} ${verdict}${lang === 'zh' ? '：' : ': '}${words}`,
        drawing,
      );
    }),
  );
  return lines.length > 0 ? [...heading(WORDS.purchases[lang], drawing), ...lines] : [];
}

/** Draws the sheet of a construction project: its balance, the sources of quota, the purchases. */
export function constructionSheet(assessment: ConstructionAssessment, drawing: Drawing): string[] {
  const { lang, paint, width } = drawing;
  const { area, facts, name, route, sufficient } = assessment;
  const offsets = Object.entries(assessment.offsets) as unknown as Offsets;
  const strategic = facts.strategicEmerging ? WORDS.strategic[lang] : WORDS.notStrategic[lang];
  const way = route.grounds.map((ground) => cited(ground, drawing)).join(lang === 'zh' ? '；' : '; ');
  const rulings = offsets.flatMap(([, { ratio, required, shortfall, use, purchases }]) => [
    ratio,
    required,
    shortfall,
    use,
    ...purchases.map(({ counts }) => counts),
  ]);
  return [
    paint('heading', WORDS.title[lang]),
    ...fields(
      [
        [WORDS.project[lang], name],
        [WORDS.place[lang], areaLabel(area, lang)],
        [WORDS.kind[lang], `${CONSTRUCTION_LABELS[facts.construction][lang]} · ${strategic}`],
        [WORDS.on[lang], facts.on],
        [WORDS.standing[lang], standingText(assessment, lang)],
        [WORDS.route[lang], way],
      ],
      drawing,
    ),
    ...heading(WORDS.balance[lang], drawing),
    ...table(
      [
        { title: WORDS.pollutant[lang] },
        { title: WORDS.increase[lang], align: 'end' },
        { title: WORDS.ratio[lang], align: 'end' },
        { title: WORDS.required[lang], align: 'end' },
        { title: WORDS.available[lang], align: 'end' },
        { title: WORDS.shortfall[lang], align: 'end' },
        { title: WORDS.outcome[lang] },
        { title: WORDS.basis[lang] },
      ],
      balanceRows(offsets, drawing),
      width,
    ),
    conclusion(offsets, sufficient, drawing),
    ...heading(WORDS.sources[lang], drawing),
    ...table(
      [
        { title: WORDS.pollutant[lang] },
        ...USE_SOURCES.map((source) => ({ title: USE_SOURCE_LABELS[source][lang] })),
      ],
      offsets.map(([pollutant, { use }]) => [
        pollutantLabel(pollutant, lang),
        ...USE_SOURCES.map((source) => OPEN_LABELS[use.outcome[source]][lang]),
      ]),
      width,
    ),
    ...USE_SOURCES.flatMap((source) => sourceReasons(source, offsets, drawing)),
    ...purchaseLines(offsets, drawing),
    ...closing(assessment, [...rulings, route], drawing),
  ];
}
