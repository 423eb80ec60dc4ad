import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { readings } from '../policy/readings.js';
import type { Note } from '../types/note.js';
import type { Policy } from '../types/policy.js';
import type { ReadingId } from '../types/reading.js';
import type { Ground } from '../types/ruling.js';
import type { Lang, Text } from '../types/text.js';
import { GROUND_TEXTS } from './ground-texts.js';
import { NOTE_TEXTS } from './note-texts.js';

/** A reading in words. */
export interface ReadingWords {
  /** The question that the text does not answer. */
  readonly question: string;
  /** What the policy chooses. */
  readonly choice: string;
}

/**
 * What a reading asks and what the policy chooses, in words.
 *
 * @clause 2.1.s1
 *
 * @example
 * ```ts
 * import { explainReading } from 'pollutant-quota-rules';
 *
 * explainReading('one-month', 'en').choice; // => 'to the same day of the next month, or its last day where it has no such day'
 * ```
 */
export function explainReading(id: ReadingId, lang: Lang, policy: Policy = changshu2023Draft): ReadingWords {
  const { question, choices } = readings[id];
  const chosen = (choices as Readonly<Record<string, Text>>)[policy.readings[id]] as Text;
  return { question: question[lang], choice: chosen[lang] };
}

/**
 * Puts one ground into words, without its clause id.
 *
 * @clause 3.2.1.p1.i4
 *
 * @example
 * ```ts
 * import { explainGround } from 'pollutant-quota-rules';
 *
 * const words = explainGround({ clause: '3.2.1.p1.i4', code: 'not-compliant' }, 'en');
 * words; // => 'the discharger did not comply with the standards'
 * ```
 */
export function explainGround(ground: Ground, lang: Lang, policy: Policy = changshu2023Draft): string {
  if (ground.code !== 'as-read') return GROUND_TEXTS[ground.code][lang];
  const { choice } = explainReading(ground.reading as ReadingId, lang, policy);
  return lang === 'zh' ? `原文未明，按“${choice}”理解` : `the text is open; read as: ${choice}`;
}

/**
 * Puts one note of an answer into words.
 *
 * @clause 3.1.2.s1b
 *
 * @example
 * ```ts
 * import { explainNote, readPlace } from 'pollutant-quota-rules';
 *
 * const { note } = readPlace('王庄镇');
 * note && explainNote(note, 'en').startsWith('王庄镇 is on no list'); // => true
 * ```
 */
export function explainNote({ code, found, expected, suggestion }: Note, lang: Lang): string {
  const fills = { found, expected: expected ?? '' };
  const words = NOTE_TEXTS[code][lang].replace(
    /\{(found|expected)\}/g,
    (_all, name: keyof typeof fills) => fills[name],
  );
  if (suggestion === undefined) return words;
  return words + { zh: `是否应为${suggestion}？`, en: ` Did you mean ${suggestion}?` }[lang];
}
