import { clausesCited } from '../../dossier/lines.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import { type Decimal, ZERO } from '../../lib/decimal.js';
import {
  ACTOR_LABELS,
  BANK_LEVEL_LABELS,
  FORCE_LABELS,
  IMPLEMENTER_LABELS,
  MATERIAL_LABELS,
  SOURCE_LABELS,
  WORKS_LABELS,
} from '../../policy/labels.js';
import type { Ground, Ruling } from '../../types/ruling.js';
import type { Lang, Text } from '../../types/text.js';
import { BANK_LEVELS, type BankLevel, type Pollutant } from '../../types/vocabulary.js';
import { areaLabel, pollutantLabel } from '../words/index.js';
import { contestedPart, type Mark, marksOf, unmarked } from './contested.js';
import type { Head } from './head.js';
import { cited, closing, type Drawing, type Field, fields, heading, item, toned } from './sheet.js';
import { drawn, figures, type Table, texts } from './table.js';

const WORDS = {
  title: { zh: '减排项目入库核定（工作用表）', en: 'Entry of a reduction project (working sheet)' },
  project: { zh: '项目', en: 'Project' },
  place: { zh: '地点', en: 'Place' },
  source: { zh: '来源', en: 'Source' },
  implementer: { zh: '实施', en: 'Carried out' },
  completed: { zh: '竣工', en: 'Completed' },
  demolished: { zh: '拆除', en: 'Demolished' },
  entry: { zh: '能否申请入库', en: 'Entry' },
  permitted: { zh: '可以申请入库', en: 'The project may apply for entry.' },
  refused: { zh: '不得申请入库', en: 'The project may not apply for entry.' },
  route: { zh: '申报路径', en: 'Filing route' },
  prepares: { zh: '编制', en: 'Prepares' },
  reviews: { zh: '审核', en: 'Reviews' },
  files: { zh: '申报', en: 'Files' },
  certifies: { zh: '认定', en: 'Certifies' },
  needsApplication: { zh: '尚需排污单位提出申请', en: 'The discharger has yet to apply.' },
  deadline: { zh: '收储期限', en: 'Deadline for entry' },
  due: { zh: '最迟', en: 'Last day' },
  entered: { zh: '入库', en: 'Entered' },
  late: { zh: '逾期（文本未规定后果）', en: 'late; the text attaches no consequence' },
  inTime: { zh: '按期', en: 'in time' },
  materials: { zh: '材料核对单', en: 'Checklist of papers' },
  paper: { zh: '材料', en: 'Paper' },
  state: { zh: '状态', en: 'State' },
  submitted: { zh: '已交', en: 'submitted' },
  missing: { zh: '缺', en: 'missing' },
  split: { zh: '分级入库分配表（单位：吨/年）', en: 'Split between the banks (t/a)' },
  pollutant: { zh: '污染物', en: 'Pollutant' },
  total: { zh: '合计', en: 'Total' },
  noSplit: { zh: '不得入库，不作分配。', en: 'Nothing enters, so nothing is split.' },
  nothing: { zh: '没有审核通过的减排量。', en: 'No amount was passed.' },
} as const satisfies Record<string, Text>;

type Split = readonly (readonly [Pollutant, Ruling<Readonly<Record<BankLevel, Decimal>>>])[];

const splitOf = ({ split = {} }: ReductionAssessment): Split => Object.entries(split) as unknown as Split;

function splitTable(split: Split, lang: Lang, mark: Mark = unmarked): Table {
  return {
    title: WORDS.split[lang],
    columns: [
      ...texts(WORDS.pollutant[lang]),
      ...figures(...BANK_LEVELS.map((level) => BANK_LEVEL_LABELS[level][lang]), WORDS.total[lang]),
    ],
    rows: split.map(([pollutant, { outcome }]) => [
      mark(`split.${pollutant}`, pollutantLabel(pollutant, lang)),
      ...BANK_LEVELS.map((level) => outcome[level].toFixed()),
      BANK_LEVELS.reduce((sum, level) => sum.plus(outcome[level]), ZERO).toFixed(),
    ]),
    lines: split.map(([pollutant]) => [`split.${pollutant}`]),
  };
}

function materialsTable({ materials: { required, missing } }: ReductionAssessment, lang: Lang): Table {
  return {
    title: WORDS.materials[lang],
    columns: texts(WORDS.paper[lang], WORDS.state[lang]),
    rows: required.outcome.map((paper) => [
      MATERIAL_LABELS[paper][lang],
      missing.includes(paper) ? WORDS.missing[lang] : WORDS.submitted[lang],
    ]),
    lines: required.outcome.map(() => ['materials']),
  };
}

/** The tables of a reduction project. */
export const reductionTables = (assessment: ReductionAssessment, lang: Lang): Table[] => [
  materialsTable(assessment, lang),
  splitTable(splitOf(assessment), lang),
];

const lines = (grounds: readonly Ground[], drawing: Drawing): string[] => {
  const words = new Set(grounds.map((ground) => cited(ground, drawing)));
  return [...words].flatMap((each) => item(each, drawing));
};

function routePart({ route: { outcome, grounds } }: ReductionAssessment, drawing: Drawing): string[] {
  const { lang } = drawing;
  const steps = (['prepares', 'reviews', 'files', 'certifies'] as const).map(
    (step) => [WORDS[step][lang], ACTOR_LABELS[outcome[step]][lang]] as const,
  );
  return [
    ...heading(marksOf(drawing)('route', WORDS.route[lang]), drawing),
    ...fields(steps, drawing),
    ...(outcome.status === 'open' ? [] : toned('bad', WORDS.needsApplication[lang], drawing)),
    ...lines(grounds, drawing),
  ];
}

function deadlinePart({ deadline, facts }: ReductionAssessment, drawing: Drawing): string[] {
  const { lang } = drawing;
  const { due, force, late } = deadline.outcome;
  const bracket = lang === 'zh' ? `（${FORCE_LABELS[force].zh}）` : ` (${FORCE_LABELS[force].en})`;
  const rows: Field[] = [[WORDS.due[lang], marksOf(drawing)('deadline', `${due}${bracket}`)]];
  if (late !== undefined) {
    const entered = `${facts.enteredOn} ${late ? WORDS.late[lang] : WORDS.inTime[lang]}`;
    rows.push(late ? [WORDS.entered[lang], entered, 'bad'] : [WORDS.entered[lang], entered]);
  }
  return [
    ...heading(WORDS.deadline[lang], drawing),
    ...fields(rows, drawing),
    ...lines(deadline.grounds, drawing),
  ];
}

function splitPart(assessment: ReductionAssessment, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const split = splitOf(assessment);
  if (assessment.split === undefined) return [WORDS.noSplit[lang]];
  if (split.length === 0) return [WORDS.nothing[lang]];
  return [
    ...drawn(splitTable(split, lang, marksOf(drawing)), width),
    ...lines(
      split.flatMap(([, { grounds }]) => grounds),
      drawing,
    ),
  ];
}

/** What the sheet is, and of which project. */
export function reductionHead({ area, facts, name }: ReductionAssessment, lang: Lang): Head {
  const completed = facts.source === 'closure' ? WORDS.demolished[lang] : WORDS.completed[lang];
  return {
    title: WORDS.title[lang],
    rows: [
      [WORDS.project[lang], name],
      [WORDS.place[lang], areaLabel(area, lang)],
      [WORDS.source[lang], SOURCE_LABELS[facts.source][lang]],
      [
        WORDS.implementer[lang],
        `${IMPLEMENTER_LABELS[facts.implementer][lang]} · ${WORKS_LABELS[facts.works][lang]}`,
      ],
      [completed, facts.completedOn],
    ],
  };
}

/** Draws the sheet of a reduction project: entry, route, deadline, papers, split. */
export function reductionSheet(assessment: ReductionAssessment, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const { entry, materials } = assessment;
  const head = reductionHead(assessment, lang);
  const permitted = entry.outcome === 'permitted';
  const mark = marksOf(drawing);
  return [
    ...toned('heading', head.title, drawing),
    ...fields(head.rows, drawing),
    ...heading(WORDS.entry[lang], drawing),
    ...(permitted
      ? toned('good', mark('entry', WORDS.permitted[lang]), drawing)
      : toned('bad', mark('entry', WORDS.refused[lang]), drawing)),
    ...lines(entry.grounds, drawing),
    ...routePart(assessment, drawing),
    ...deadlinePart(assessment, drawing),
    ...heading(mark('materials', WORDS.materials[lang]), drawing),
    ...drawn(materialsTable(assessment, lang), width),
    ...lines(materials.required.grounds, drawing),
    ...heading(WORDS.split[lang], drawing),
    ...splitPart(assessment, drawing),
    ...contestedPart(drawing),
    ...closing(assessment, clausesCited(assessment), drawing),
  ];
}
