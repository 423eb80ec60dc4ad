import type { AskedFact, DossierInquiry, InquiredLine } from '../../analysis/ask/index.js';
import type { FactType } from '../../analysis/model/index.js';
import { understood } from '../../lib/understood.js';
import { PARTY_LABELS } from '../../policy/labels.js';
import type { Lang, Text } from '../../types/text.js';
import {
  type Drawing,
  drawingOf,
  fields,
  heading,
  item,
  reasons,
  type SheetOptions,
  signed,
  subjectRows,
  toned,
  wrapped,
} from '../sheet/index.js';

const WORDS = {
  title: { zh: '尚缺资料的测算（工作用表）', en: 'Assessment of an incomplete dossier (working sheet)' },
  settled: { zh: '已可确定', en: 'Settled, whatever is still missing' },
  open: { zh: '尚不能确定', en: 'Open' },
  questions: { zh: '还需了解（影响大的在前）', en: 'What to ask, the most decisive first' },
  nothing: {
    zh: '所缺资料不影响任何结论；补齐后即可出具完整的测算表。',
    en: 'What is missing changes no answer; fill it in for the whole sheet.',
  },
  where: { zh: '若', en: 'where ' },
  figure: { zh: '数值待定', en: 'a figure yet unknown' },
} as const satisfies Record<string, Text>;

const TYPES: Readonly<Record<Exclude<FactType, 'choice'>, Text>> = {
  'yes-no': { zh: '是或否', en: 'yes or no' },
  date: { zh: '日期', en: 'date' },
  amount: { zh: '数量', en: 'amount' },
  year: { zh: '年份', en: 'year' },
  place: { zh: '地名', en: 'name of a place' },
  area: { zh: '板块', en: 'area' },
  amounts: { zh: '各项数量', en: 'amounts by pollutant' },
  funds: { zh: '资金', en: 'money' },
  orders: { zh: '列表', en: 'list' },
  entries: { zh: '列表', en: 'list' },
  list: { zh: '列表', en: 'list' },
};

function typeText({ type, choices, labels }: AskedFact, lang: Lang): string {
  if (type !== 'choice') return TYPES[type][lang];
  return (choices ?? []).map((choice) => `${labels?.[choice]?.[lang] ?? ''} ${choice}`.trim()).join(' | ');
}

function answerOf({ parts }: InquiredLine, isSettled: boolean, lang: Lang): string[] {
  const own = parts.filter((part) => part.isSettled === isSettled);
  return own.map(({ title, values }) => {
    const colon = lang === 'zh' ? '：' : ': ';
    const or = lang === 'zh' ? ' 或 ' : ' or ';
    const words = values.length === 0 ? WORDS.figure[lang] : values.map((value) => value[lang]).join(or);
    return parts.length === 1 ? words : `${title[lang]}${colon}${words}`;
  });
}

/** The papers are told as one list, for they are many yes and no. */
function partsOf(line: InquiredLine, isSettled: boolean, lang: Lang): string[] {
  if (line.id !== 'materials') return answerOf(line, isSettled, lang);
  const comma = lang === 'zh' ? '、' : ', ';
  const papers = line.parts.filter((part) => part.isSettled === isSettled);
  const needed = isSettled
    ? papers.filter(({ values }) => values.some(({ en }) => en === 'required'))
    : papers;
  return needed.length === 0 ? [] : [needed.map(({ title }) => title[lang]).join(comma)];
}

/** Why a line is settled: what holds in any case, then what holds in which. */
function reasonsOf({ inquiry }: InquiredLine, drawing: Drawing): string[] {
  if (inquiry.state === 'open') return [];
  const { ruling, cases = [] } = inquiry;
  const { lang } = drawing;
  const [and, or] = lang === 'zh' ? ['，', '，或'] : [', ', ', or '];
  return [
    ...(ruling.grounds.length > 0 ? [reasons(ruling.grounds, drawing)] : []),
    ...cases.map(({ where, grounds }) => {
      const words = where.map((description) => description.map((each) => each.words[lang]).join(and));
      return `${WORDS.where[lang]}${words.join(or)} → ${reasons(grounds, drawing)}`;
    }),
  ];
}

function lineItems(lines: readonly InquiredLine[], isSettled: boolean, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  return lines.flatMap((line) => {
    const parts = partsOf(line, isSettled, lang);
    if (parts.length === 0) return [];
    const why = isSettled
      ? reasonsOf(line, drawing).flatMap((text) => wrapped(`    ${text}`, width, '      '))
      : [];
    return [
      ...item(
        `${line.title[lang]}${lang === 'zh' ? '——' : ' – '}${parts.join(lang === 'zh' ? '，' : ', ')}`,
        drawing,
      ),
      ...why,
    ];
  });
}

function questionItems(questions: readonly AskedFact[], drawing: Drawing): string[] {
  const { lang, width } = drawing;
  return questions.flatMap((fact, at) => {
    const who = PARTY_LABELS[fact.knows === 'fixed' ? 'applicant' : fact.knows][lang];
    const text =
      lang === 'zh'
        ? `${at + 1}. ${fact.title.zh}（${typeText(fact, lang)}；问${who}）[${fact.clause}]`
        : `${at + 1}. ${fact.title.en} (${typeText(fact, lang)}; ask ${who}) [${fact.clause}]`;
    const { help, path } = fact;
    return [text, `   ${path}`, ...(help ? [`   ${help[lang]}`] : [])].flatMap((line) =>
      wrapped(line, width, '   '),
    );
  });
}

/**
 * Draws what can be said of an incomplete dossier: the lines that are settled with their grounds, those that are open
 * with what is still possible, and what to ask.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on what is no such answer, and on an unknown language
 *
 * @example
 * ```ts
 * import { renderInquiry } from 'pollutant-quota-rules';
 * import { ask } from 'pollutant-quota-rules/analysis';
 *
 * const inquiry = ask('dossier', { kind: 'construction', place: '梅李镇', increase: { TP: '0.1' } });
 * renderInquiry(inquiry, { lang: 'en' }).includes('strategicEmerging'); // => true
 * ```
 */
export const renderInquiry = (inquiry: DossierInquiry, options: SheetOptions = {}): string =>
  understood('inquiry', inquiry, () => sheetOf(inquiry, drawingOf(options, inquiry.policy)));

function sheetOf({ subject, policy, library, lines, questions }: DossierInquiry, drawing: Drawing): string {
  const { lang } = drawing;
  const settled = lineItems(lines, true, drawing);
  const open = lineItems(lines, false, drawing);
  const sheet = [
    ...toned('heading', WORDS.title[lang], drawing),
    ...fields(subjectRows(subject, lang), drawing),
    ...(settled.length > 0 ? [...heading(WORDS.settled[lang], drawing), ...settled] : []),
    ...(open.length > 0 ? [...heading(WORDS.open[lang], drawing), ...open] : []),
    ...(questions.length > 0
      ? [...heading(WORDS.questions[lang], drawing), ...questionItems(questions, drawing)]
      : ['', ...toned('good', WORDS.nothing[lang], drawing)]),
    ...signed([policy], library, drawing),
  ];
  return `${sheet.join('\n')}\n`;
}
