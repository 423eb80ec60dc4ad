import { compareText } from '../../src/text/compare.js';
import { fingerprintText, type TextPassage } from '../../src/text/fingerprint.js';
import { CLAUSE_IDS, type ClauseId } from '../../src/types/clause.js';
import type { PassageFinding, TextComparison } from '../../src/types/comparison.js';

/** A heading on a line of its own, or the name and the words of a clause. */
type Part = string | readonly [name: string, words: string];

/** Invented measures of a library that lends books: paragraph by paragraph, 27 clauses and their headings. */
const PARAGRAPHS: readonly (readonly Part[])[] = [
  [['title', '关于改进社区图书借阅服务的若干办法（试行）']],
  [
    [
      'purpose',
      '为方便居民借书还书，减少排队等候，根据《社区公共服务手册》（社发〔2019〕8号），制定本办法。',
    ],
  ],
  ['一、借阅证'],
  [
    ['apply', '凡年满六周岁的居民，可以凭身份证件办理借阅证，'],
    ['child', '不满十四周岁的由监护人代为办理；'],
    ['fee', '首次办证不收工本费，'],
    ['lost', '遗失以后补办的，收取5元。'],
  ],
  ['（一）一人一证。', ['one-card', '借阅证只限本人使用，不得转借给他人。']],
  ['二、借书'],
  [
    ['limit', '每张借阅证每次最多借6册，'],
    ['term', '借期为30天，'],
    ['renew', '可以续借一次，续借期为15天。'],
  ],
  [
    ['new-books', '上架不满三个月的新书暂不外借，'],
    ['reading', '读者可以在阅览室里阅读。'],
    ['reserve', '想借的图书已被借出的，读者可以登记预约，图书归还后由管理员打电话通知，'],
    ['keep', '预约的图书保留3天。'],
  ],
  [
    ['reference', '工具书、地方志和报刊合订本只供馆内查阅；'],
    ['rare', '古籍须经馆长同意，并在管理员陪同下查阅。'],
  ],
  ['三、还书'],
  [
    ['due', '图书应当在借期届满以前归还，'],
    ['overdue', '逾期归还的，每册每天收取0.1元，'],
    ['cap', '逾期费用累计不超过该书定价的1.5倍。'],
  ],
  [
    ['damage', '图书被污损的，按照定价的50%赔偿，'],
    ['lose', '图书遗失的，购买同一版本的图书归还，或者按照定价的2倍赔偿。'],
  ],
  [
    ['suspend', '一年之内逾期三次以上的，暂停借阅半年，'],
    ['lift', '期满以后自动恢复。'],
  ],
  ['四、阅览室和志愿者'],
  [
    ['noise', '阅览室里不得大声喧哗、饮食和吸烟；'],
    ['ban', '不听劝阻的，管理员可以停止其当天入馆，'],
    ['ban-lift', '期满以后自动恢复。'],
  ],
  [['volunteer', '鼓励居民报名担任志愿者，帮助整理书架、修补旧书和组织读书活动。']],
];

const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part[1]);

/** The invented text: a paragraph a line, a blank line between. */
export const INVENTED: string = PARAGRAPHS.map((parts) => parts.map(wordsOf).join('')).join('\n\n');

const NAMES = PARAGRAPHS.flat().flatMap((part) => (typeof part === 'string' ? [] : [part[0]]));

/** The invented clauses bear the first ids of the real ones, for no others exist. */
export const idOf = (name: string): ClauseId => CLAUSE_IDS[NAMES.indexOf(name)] as ClauseId;

const nameOf = (id: ClauseId): string => NAMES[CLAUSE_IDS.indexOf(id)] as string;

function passages(): TextPassage[] {
  let headings: string[] = [];
  return PARAGRAPHS.flat().flatMap((part): TextPassage[] => {
    if (typeof part === 'string') {
      headings.push(part);
      return [];
    }
    const clause = idOf(part[0]);
    const above = headings.map((words) => ({ clause, heading: true, words }));
    headings = [];
    return [...above, { clause, words: part[1] }];
  });
}

/** The fingerprints of the invented text. */
export const KNOWN = fingerprintText('invented', INVENTED, passages());

/** The words of an invented clause. */
export const words = (name: string): string =>
  wordsOf(PARAGRAPHS.flat().find((part) => part[0] === name) as Part);

/** What a comparison found, by the names of the clauses; what is as it was is left out. */
export interface Found {
  readonly verdict?: string;
  readonly changed?: readonly string[];
  readonly moved?: readonly string[];
  readonly gone?: readonly string[];
  readonly added?: readonly string[];
  readonly headings?: readonly string[];
}

/** The names of the clauses in a state. */
export const named = (findings: readonly PassageFinding[], state: string): string[] =>
  findings.filter((finding) => finding.state === state).map(({ clause }) => nameOf(clause));

/** What a text holds against the invented one. */
export function found(text: string): Found {
  const { verdict, clauses, headings, added } = compareText(text, KNOWN);
  const lists = {
    changed: named(clauses, 'changed'),
    moved: named(clauses, 'moved'),
    gone: named(clauses, 'gone'),
    added: added.map((each) => each.words),
    headings: headings
      .filter(({ state }) => state !== 'unchanged')
      .map(({ clause, state }) => `${nameOf(clause)} ${state}`),
  };
  return { verdict, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}

/** The finding of one invented clause. */
export const findingOf = (comparison: TextComparison, name: string): PassageFinding | undefined =>
  comparison.clauses.find(({ clause }) => clause === idOf(name));

/** The invented text with some words replaced, which must be there. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
    return text.replace(from, () => to);
  }, INVENTED);
}
