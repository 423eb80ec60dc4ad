import type { ContestedLine } from '../../analysis/contest/index.js';
import type { Answer, AppliedPolicy } from '../../dossier/answer.js';
import type { Library } from '../../lib/version.js';
import { summaryUnder } from '../../policy/clauses.js';
import type { ClauseId } from '../../types/clause.js';
import type { Policy } from '../../types/policy.js';
import type { Ground } from '../../types/ruling.js';
import type { Lang, Text } from '../../types/text.js';
import { explainNote, groundWords, NOTES_TITLE, readingWords, STATUS_NOTES } from '../words/index.js';
import { padded, widestOf, wrapped } from './width.js';

/** How a piece of a sheet is to stand out; a terminal may colour it. */
export type Tone = 'heading' | 'good' | 'bad' | 'quiet';

/** How a sheet is drawn. */
export interface SheetOptions {
  /** The language; Chinese unless said otherwise. */
  readonly lang?: Lang;
  /** The columns to fit into; 100 unless said otherwise. */
  readonly width?: number;
  /** Makes a piece stand out, for example in colour; plain unless given. */
  readonly paint?: (tone: Tone, text: string) => string;
  /** The policy that was applied, for its figures and the names of its readings; the draft unless given. */
  readonly policy?: Policy;
  /** The lines that another reading would change, to be marked and told at the end; none unless given. */
  readonly contested?: readonly ContestedLine[];
}

/** The same with everything decided; the policy that was applied, as far as it is known. */
export type Drawing = Required<Omit<SheetOptions, 'policy'>> & { readonly policy: Policy | undefined };

const HEADINGS = {
  readings: {
    zh: '采用的理解（原文未明；换一种理解，结论会变）',
    en: 'Readings (open in the text; another would change the answer)',
  },
  clauses: {
    zh: '所引条款（自拟摘要，数值依所用政策）',
    en: 'Clauses cited (in our own words, with the figures of the policy)',
  },
} as const satisfies Record<string, Text>;

/** A line that stands out, wrapped. */
export const toned = (tone: Tone, text: string, { paint, width }: Drawing): string[] =>
  wrapped(text, width).map((line) => paint(tone, line));

/** A heading of a part of a sheet, with a blank line before it. */
export const heading = (text: string, drawing: Drawing): string[] => ['', ...toned('heading', text, drawing)];

/** One `label  value`; a tone makes it stand out. */
export type Field = readonly [label: string, value: string, tone?: Tone];

/** Lines of `label  value`, the values aligned. */
export function fields(rows: readonly Field[], { width, paint }: Drawing): string[] {
  const widest = widestOf(rows.map(([label]) => label));
  const indent = ' '.repeat(widest + 2);
  return rows.flatMap(([label, value, tone]) => {
    const lines = wrapped(`${padded(label, widest)}  ${value}`, width, indent);
    return tone === undefined ? lines : lines.map((line) => paint(tone, line));
  });
}

/** One line of a list, wrapped under itself. */
export const item = (text: string, { width }: Drawing): string[] => wrapped(`- ${text}`, width, '  ');

/** A ground in words with its clause; of a reading only the name, for the sheet explains it at its end. */
export function cited(ground: Ground, { lang, policy }: Drawing): string {
  const named = ground.reading && { zh: `理解 ${ground.reading}`, en: `reading ${ground.reading}` }[lang];
  return `${named ?? groundWords(ground, lang, policy)} [${ground.clause}]`;
}

/** Several grounds in one line. */
export const reasons = (grounds: readonly Ground[], drawing: Drawing): string =>
  grounds.map((ground) => cited(ground, drawing)).join(drawing.lang === 'zh' ? '；' : '; ');

/** The ids of the clauses of some grounds, each once. */
export const clauseIds = (grounds: readonly Ground[]): string =>
  [...new Set(grounds.map(({ clause }) => clause))].join(' ');

/** Under which policies a sheet was made and by what, and what the status of each means; each said once. */
export function signed(
  policies: readonly AppliedPolicy[],
  { name, version }: Library,
  drawing: Drawing,
): string[] {
  const each = [...new Map(policies.map((policy) => [`${policy.id} ${policy.hash}`, policy])).values()];
  const notes = new Set(each.map(({ status }) => STATUS_NOTES[status][drawing.lang]));
  const ids = each.map(({ id, hash }) => `${id} ${hash.slice(0, 12)}`);
  return [
    '',
    ...[...notes].flatMap((note) => toned('quiet', note, drawing)),
    ...toned('quiet', [...ids, `${name} ${version}`].join(' · '), drawing),
  ];
}

/** The end of every sheet: what to know beside it, the readings it rests on, the clauses it cites, and what the policy's status means. */
export function closing(
  { notes, readings, policy: applied, library }: Answer<unknown>,
  clauses: readonly ClauseId[],
  drawing: Drawing,
): string[] {
  const { lang, policy } = drawing;
  const openPoints = readings.flatMap((id) => {
    const { question, choice } = readingWords(id, lang, policy);
    return item(
      lang === 'zh' ? `${question}采用：${choice}（${id}）` : `${question} Taken: ${choice} (${id}).`,
      drawing,
    );
  });
  const cites = clauses.map((id) => [id, summaryUnder(id, policy)[lang]] as const);
  const noted = notes.flatMap((note) => item(explainNote(note, lang), drawing));
  return [
    ...(noted.length > 0 ? [...heading(NOTES_TITLE[lang], drawing), ...noted] : []),
    ...(openPoints.length > 0 ? [...heading(HEADINGS.readings[lang], drawing), ...openPoints] : []),
    ...(cites.length > 0 ? [...heading(HEADINGS.clauses[lang], drawing), ...fields(cites, drawing)] : []),
    ...signed([applied], library, drawing),
  ];
}
