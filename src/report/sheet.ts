import type { ContestedLine } from '../analysis/contest-dossier.js';
import type { Answer } from '../dossier/answer.js';
import { clauses } from '../policy/clauses.js';
import { policyHash } from '../policy/hash.js';
import { CLAUSE_IDS } from '../types/clause.js';
import type { Policy } from '../types/policy.js';
import type { Ground, Ruling } from '../types/ruling.js';
import type { Lang, Text } from '../types/text.js';
import { explainGround, explainNote, explainReading } from './explain.js';
import { STATUS_NOTES } from './labels.js';
import { NOTES_TITLE } from './note-texts.js';
import { displayWidth, padded, wrapped } from './width.js';

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
  /** The policy that was applied, for the names of its readings; the draft unless given. */
  readonly policy?: Policy;
  /** The lines that another reading would change, to be marked and told at the end; none unless given. */
  readonly contested?: readonly ContestedLine[];
}

/** The same with everything decided. */
export type Drawing = Required<SheetOptions>;

const HEADINGS = {
  readings: {
    zh: '采用的理解（原文未明；换一种理解，结论会变）',
    en: 'Readings (open in the text; another would change the answer)',
  },
  clauses: { zh: '所引条款（自拟摘要）', en: 'Clauses cited (in our own words)' },
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
  const widest = Math.max(...rows.map(([label]) => displayWidth(label)));
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
  return `${named ?? explainGround(ground, lang, policy)} [${ground.clause}]`;
}

/** Several grounds in one line. */
export const reasons = (grounds: readonly Ground[], drawing: Drawing): string =>
  grounds.map((ground) => cited(ground, drawing)).join(drawing.lang === 'zh' ? '；' : '; ');

/** The ids of the clauses of some grounds, each once. */
export const clauseIds = (grounds: readonly Ground[]): string =>
  [...new Set(grounds.map(({ clause }) => clause))].join(' ');

/** The end of every sheet: what to know beside it, the readings it rests on, the clauses it cites, and what the policy's status means. */
export function closing(
  { notes, readings, policy: applied, library }: Answer<unknown>,
  rulings: readonly Ruling<unknown>[],
  drawing: Drawing,
): string[] {
  const { lang, policy } = drawing;
  const used = new Set(rulings.flatMap(({ grounds }) => grounds.map(({ clause }) => clause)));
  const isSamePolicy = policyHash(policy) === applied.hash;
  const openPoints = readings.flatMap((id) => {
    const { question, choice: chosen } = explainReading(id, lang, policy);
    const choice = isSamePolicy ? chosen : { zh: '见所用政策', en: 'as the policy says' }[lang];
    return item(
      lang === 'zh' ? `${question}采用：${choice}（${id}）` : `${question} Taken: ${choice} (${id}).`,
      drawing,
    );
  });
  const cites = CLAUSE_IDS.filter((id) => used.has(id)).map((id) => [id, clauses[id].summary[lang]] as const);
  const noted = notes.flatMap((note) => item(explainNote(note, lang), drawing));
  return [
    ...(noted.length > 0 ? [...heading(NOTES_TITLE[lang], drawing), ...noted] : []),
    ...(openPoints.length > 0 ? [...heading(HEADINGS.readings[lang], drawing), ...openPoints] : []),
    ...(cites.length > 0 ? [...heading(HEADINGS.clauses[lang], drawing), ...fields(cites, drawing)] : []),
    '',
    ...toned('quiet', STATUS_NOTES[applied.status][lang], drawing),
    ...toned(
      'quiet',
      `${applied.id} ${applied.hash.slice(0, 12)} · ${library.name} ${library.version}`,
      drawing,
    ),
  ];
}
