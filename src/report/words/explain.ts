import { group, knownLang, listed, reading } from '../../lib/check.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { withFigures } from '../../policy/figures.js';
import { choiceUnder, readingUnder } from '../../policy/readings.js';
import { usable } from '../../policy/usable.js';
import { NOTE_CODES, type Note } from '../../types/note.js';
import type { Policy } from '../../types/policy.js';
import { READING_CHOICES, type ReadingId } from '../../types/reading.js';
import { GROUND_CODES, type Ground } from '../../types/ruling.js';
import type { Lang, Text } from '../../types/text.js';
import { GROUND_TEXTS } from './ground-texts.js';
import { NOTE_TEXTS } from './note-texts.js';

/** A reading in words. */
export interface ReadingWords {
  /** The question that the text does not answer. */
  readonly question: string;
  /** What the policy chooses. */
  readonly choice: string;
}

const READING_IDS = Object.keys(READING_CHOICES) as ReadingId[];

const AS_THE_POLICY_SAYS: Text = { zh: '见所用政策', en: 'as the policy says' };

/** The same with the figures and the choice of a policy, as far as it is known. */
export function readingWords(
  id: ReadingId,
  lang: Lang,
  policy: Policy | undefined,
  path = 'id',
): ReadingWords {
  const { question } = readingUnder(listed(READING_IDS, id, path, 'READING_CHOICES'), policy);
  if (policy === undefined) return { question: question[lang], choice: AS_THE_POLICY_SAYS[lang] };
  const choice = listed<string>(READING_CHOICES[id], policy.readings[id], `policy.readings.${id}`);
  return { question: question[lang], choice: choiceUnder(id, choice, policy)[lang] };
}

/**
 * What a reading asks and what the policy chooses, in words, with the figures and lists of the policy.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a reading, a choice or a language that does not exist
 *
 * @example
 * ```ts
 * import { explainReading } from 'pollutant-quota-rules';
 *
 * explainReading('one-month', 'en').choice; // => 'to the same day of the next month, or its last day where it has no such day'
 * ```
 */
export const explainReading = (id: ReadingId, lang: Lang, policy: Policy = changshu2023Draft): ReadingWords =>
  readingWords(id, knownLang(lang), usable(policy));

/** A ground in words, with the figures of a policy, as far as it is known. */
export function groundWords(ground: Ground, lang: Lang, policy: Policy | undefined): string {
  const { code, reading: id } = reading(group(ground, 'ground'), (given) => ({ ...given }), 'ground');
  listed(GROUND_CODES, code, 'ground.code', 'GROUND_CODES');
  if (code !== 'as-read') return withFigures(GROUND_TEXTS[code], policy)[lang];
  const { choice } = readingWords(id as ReadingId, lang, policy, 'ground.reading');
  return lang === 'zh' ? `原文未明，按“${choice}”理解` : `the text is open; read as: ${choice}`;
}

/**
 * Puts one ground into words, without its clause id, with the figures of the policy.
 *
 * @clause 3.2.1.p1.i4
 * @throws {@link QuotaError} on what is no ground, on a code or reading that does not exist, and on an unknown language
 *
 * @example
 * ```ts
 * import { explainGround } from 'pollutant-quota-rules';
 *
 * const words = explainGround({ clause: '3.2.1.p1.i4', code: 'not-compliant' }, 'en');
 * words; // => 'the discharger did not comply with the standards'
 * explainGround({ clause: '3.2.1.p1.i4', code: 'not-complaint' as never }, 'en'); // throws QuotaError
 * ```
 */
export const explainGround = (ground: Ground, lang: Lang, policy: Policy = changshu2023Draft): string =>
  groundWords(ground, knownLang(lang), usable(policy));

/**
 * Puts one note of an answer into words.
 *
 * @clause 3.1.2.s1b
 * @throws {@link QuotaError} on what is no note, and on an unknown language
 *
 * @example
 * ```ts
 * import { explainNote, readPlace } from 'pollutant-quota-rules';
 *
 * const { note } = readPlace('王庄镇');
 * note && explainNote(note, 'en').startsWith('王庄镇 is on no list'); // => true
 * ```
 */
export function explainNote(note: Note, lang: Lang): string {
  const known = knownLang(lang);
  return reading(
    group(note, 'note'),
    ({ code, found, expected, suggestion }) => {
      listed(NOTE_CODES, code, 'note.code', 'NOTE_CODES');
      const fills = { found, expected: expected ?? '' };
      const words = NOTE_TEXTS[code][known].replace(
        /\{(found|expected)\}/g,
        (_all, name: keyof typeof fills) => fills[name],
      );
      if (suggestion === undefined) return words;
      return words + { zh: `是否应为${suggestion}？`, en: ` Did you mean ${suggestion}?` }[known];
    },
    'note',
  );
}
