import type { ReductionAssessment } from '../dossier/reduction.js';
import type { Decimal } from '../lib/decimal.js';
import type { Ruling } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import { BANK_LEVELS, type BankLevel, type Pollutant } from '../types/vocabulary.js';
import {
  areaLabel,
  BANK_LABELS,
  IMPLEMENTER_LABELS,
  pollutantLabel,
  SOURCE_LABELS,
  WORKS_LABELS,
} from './labels.js';
import { cited, closing, type Drawing, fields, heading, item } from './sheet.js';
import { table } from './table.js';

const WORDS = {
  title: {
    zh: '减排量入库核定与分级入库分配表（工作用表）',
    en: 'Entry and split between the banks (working sheet)',
  },
  project: { zh: '项目', en: 'Project' },
  place: { zh: '地点', en: 'Place' },
  source: { zh: '来源', en: 'Source' },
  implementer: { zh: '实施', en: 'Carried out' },
  completed: { zh: '竣工', en: 'Completed' },
  demolished: { zh: '拆除', en: 'Demolished' },
  entry: { zh: '一、能否申请入库', en: '1. Entry' },
  permitted: { zh: '可以申请入库', en: 'The project may apply for entry.' },
  refused: { zh: '不得申请入库', en: 'The project may not apply for entry.' },
  split: { zh: '二、分级入库分配（单位：吨/年）', en: '2. Split between the banks (t/a)' },
  pollutant: { zh: '污染物', en: 'Pollutant' },
  total: { zh: '合计', en: 'Total' },
  noSplit: { zh: '不得入库，不作分配。', en: 'Nothing enters, so nothing is split.' },
  nothing: { zh: '没有审核通过的减排量。', en: 'No amount was passed.' },
} as const satisfies Record<string, Text>;

type Split = readonly (readonly [Pollutant, Ruling<Readonly<Record<BankLevel, Decimal>>>])[];

function splitPart(split: Split, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  if (split.length === 0) return [WORDS.nothing[lang]];
  const grounds = new Map(
    split.flatMap(([, ruling]) => ruling.grounds).map((ground) => [cited(ground, drawing), ground]),
  );
  return [
    ...table(
      [
        { title: WORDS.pollutant[lang] },
        ...BANK_LEVELS.map((level) => ({ title: BANK_LABELS[level][lang], align: 'end' as const })),
        { title: WORDS.total[lang], align: 'end' },
      ],
      split.map(([pollutant, { outcome }]) => [
        pollutantLabel(pollutant, lang),
        ...BANK_LEVELS.map((level) => outcome[level].toFixed()),
        BANK_LEVELS.reduce(
          (sum, level) => outcome[level].plus(sum),
          outcome.park.minus(outcome.park),
        ).toFixed(),
      ]),
      width,
    ),
    ...[...grounds.keys()].flatMap((words) => item(words, drawing)),
  ];
}

/** Draws the sheet of a reduction project: whether it may enter, and the split. */
export function reductionSheet(assessment: ReductionAssessment, drawing: Drawing): string[] {
  const { lang, paint } = drawing;
  const { area, entry, facts, name } = assessment;
  const split = Object.entries(assessment.split ?? {}) as unknown as Split;
  const permitted = entry.outcome === 'permitted';
  const completed = facts.source === 'closure' ? WORDS.demolished[lang] : WORDS.completed[lang];
  return [
    paint('heading', WORDS.title[lang]),
    ...fields(
      [
        [WORDS.project[lang], name],
        [WORDS.place[lang], areaLabel(area, lang)],
        [WORDS.source[lang], SOURCE_LABELS[facts.source][lang]],
        [
          WORDS.implementer[lang],
          `${IMPLEMENTER_LABELS[facts.implementer][lang]} · ${WORKS_LABELS[facts.works][lang]}`,
        ],
        [completed, facts.completedOn],
      ],
      drawing,
    ),
    ...heading(WORDS.entry[lang], drawing),
    permitted ? paint('good', WORDS.permitted[lang]) : paint('bad', WORDS.refused[lang]),
    ...entry.grounds.flatMap((ground) => item(cited(ground, drawing), drawing)),
    ...heading(WORDS.split[lang], drawing),
    ...(permitted ? splitPart(split, drawing) : [WORDS.noSplit[lang]]),
    ...closing(assessment, [entry, ...split.map(([, ruling]) => ruling)], drawing),
  ];
}
