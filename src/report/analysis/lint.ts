import type { Finding, FindingCase, FindingKind, ReadingFinding } from '../../analysis/lint/index.js';
import { appliedPolicy } from '../../dossier/answer.js';
import { understood } from '../../lib/understood.js';
import { library } from '../../lib/version.js';
import type { Lang, Text } from '../../types/text.js';
import {
  type Drawing,
  drawingOf,
  heading,
  item,
  type SheetOptions,
  signed,
  toned,
  wrapped,
} from '../sheet/index.js';

const WORDS = {
  title: { zh: '政策文本检查', en: 'What a drafter might mend' },
  nothing: { zh: '没有发现问题。', en: 'Nothing was found.' },
  where: { zh: '情形', en: 'where' },
  example: { zh: '例如', en: 'for example' },
  decided: { zh: '现按', en: 'decided now' },
  reading: { zh: '有争议的理解', en: 'open point' },
  chosen: { zh: '现采用', en: 'taken' },
  would: { zh: '若采用', en: 'were it' },
  touched: { zh: '这里另有结论随以下理解而变', en: 'answers here also hang on' },
} as const satisfies Record<string, Text>;

/** The kinds of findings, and what each means. */
export const FINDING_LABELS: Readonly<Record<FindingKind, Text>> = {
  parameter: { zh: '参数不合常理', en: 'Parameters out of order' },
  conflict: { zh: '条款之间不一致', en: 'Clauses that disagree' },
  gap: { zh: '文本没有规定', en: 'Cases that no clause decides' },
  wording: { zh: '文字可作几种理解', en: 'Words that bear several readings' },
  'idle-clause': { zh: '不起作用的条款', en: 'Clauses that never decide' },
  'idle-setting': { zh: '现不起作用的理解', en: 'Readings on which nothing hangs as things stand' },
};

const SEVERITIES: Readonly<Record<Finding['severity'], Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};

const TONES = { error: 'bad', warning: 'bad', note: 'quiet' } as const;

const semicolon = (lang: Lang): string => (lang === 'zh' ? '；' : '; ');
const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');

/** A case in words, without what is decided there. */
export const caseText = ({ words }: FindingCase, lang: Lang): string =>
  words.map((each) => each[lang]).join(semicolon(lang));

/** So many points of a space. */
export const countText = (points: number, of: number, lang: Lang): string =>
  lang === 'zh' ? `${of} 种情形中有 ${points} 种` : `${points} of ${of} points`;

function readingLines({ reading, chosenWords, effects }: ReadingFinding, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const at = colon(lang);
  return [
    ...wrapped(
      `    ${reading}${at}${WORDS.chosen[lang]}${lang === 'zh' ? '' : ' '}“${chosenWords[lang]}”`,
      width,
      '      ',
    ),
    ...effects.flatMap(({ choiceWords, title, points, of, witness, would }) => {
      const count = countText(points, of, lang);
      const text =
        lang === 'zh'
          ? `${WORDS.would.zh}“${choiceWords.zh}”，则“${title.zh}”${count}结论不同，如 ${witness.decided.zh} → ${would.zh}（${caseText(witness, 'zh')}）`
          : `${WORDS.would.en} “${choiceWords.en}”, ${count} of “${title.en}” would differ, such as ${witness.decided.en} → ${would.en} (${caseText(witness, 'en')})`;
      return wrapped(`      - ${text}`, width, '        ');
    }),
  ];
}

/** The open points that change an answer there though they are told elsewhere, each with how many. */
function touchedText({ touchedBy = [], readings }: Finding, lang: Lang): string {
  return touchedBy
    .filter(({ reading }) => readings.every((own) => own.reading !== reading))
    .map(({ reading, points }) =>
      lang === 'zh' ? `${reading}（${points} 种）` : `${reading} (${points} points)`,
    )
    .join(lang === 'zh' ? '、' : ', ');
}

function findingLines(finding: Finding, drawing: Drawing): string[] {
  const { lang, width, paint } = drawing;
  const { severity, clauses, title, where, points, of, witness, readings } = finding;
  const under = (label: Text, text: string): string[] =>
    wrapped(`    ${label[lang]}${colon(lang)}${text}`, width, '      ');
  const counted = points === undefined || of === undefined ? undefined : countText(points, of, lang);
  const count = counted === undefined ? '' : lang === 'zh' ? `（${counted}）` : ` (${counted})`;
  const touched = touchedText(finding, lang);
  const head = item(
    `${SEVERITIES[severity][lang]}${colon(lang)}${title[lang]} [${clauses.join(' ')}]${count}`,
    drawing,
  );
  return [
    ...head.map((line) => paint(TONES[severity], line)),
    ...where.flatMap((description) =>
      under(WORDS.where, description.map(({ words }) => words[lang]).join(semicolon(lang))),
    ),
    ...(witness === undefined
      ? []
      : under(WORDS.example, `${caseText(witness, lang)} → ${witness.decided[lang]}`)),
    ...readings.flatMap((reading) => readingLines(reading, drawing)),
    ...(touched === '' ? [] : under(WORDS.touched, touched)),
  ];
}

/** The order in which kinds of findings are told: what is wrong before what is open. */
const ORDER: readonly FindingKind[] = [
  'parameter',
  'conflict',
  'gap',
  'wording',
  'idle-clause',
  'idle-setting',
];

/**
 * Draws what a drafter of a policy might mend, by kind, each with its clauses, where it shows, a case, and the readings
 * that settle it with how many points of the space each other reading would change.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on what is no such answer, and on an unknown language
 *
 * @example
 * ```ts
 * import { changshu2023Draft, renderFindings } from 'pollutant-quota-rules';
 * import { lint } from 'pollutant-quota-rules/analysis';
 *
 * renderFindings(lint(changshu2023Draft), { lang: 'en' }).includes('no clause decides'); // => true
 * ```
 */
export const renderFindings = (findings: readonly Finding[], options: SheetOptions = {}): string =>
  understood('findings', findings, () => sheetOf(findings, options));

function sheetOf(findings: readonly Finding[], options: SheetOptions): string {
  const drawing = drawingOf(options);
  const { lang } = drawing;
  const policy = findings[0]?.policy ?? (options.policy && appliedPolicy(options.policy));
  const parts = ORDER.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    return [
      ...heading(FINDING_LABELS[kind][lang], drawing),
      ...own.flatMap((finding) => findingLines(finding, drawing)),
    ];
  });
  const lines = [
    ...toned('heading', WORDS.title[lang], drawing),
    ...(parts.length === 0 ? toned('good', WORDS.nothing[lang], drawing) : parts),
    ...(policy === undefined ? [] : signed([policy], library, drawing)),
  ];
  return `${lines.join('\n')}\n`;
}
