import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { readings } from '../policy/readings.js';
import { usable } from '../policy/usable.js';
import type { Policy } from '../types/policy.js';
import type { ReadingId } from '../types/reading.js';
import type { Ground } from '../types/ruling.js';
import type { Lang, Text } from '../types/text.js';
import { GROUND_TEXTS } from './ground-texts.js';

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
  const chosen = (choices as Readonly<Record<string, Text>>)[usable(policy).readings[id]] as Text;
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
  const own = usable(policy);
  if (ground.code !== 'as-read') return GROUND_TEXTS[ground.code][lang];
  const { choice } = explainReading(ground.reading as ReadingId, lang, own);
  return lang === 'zh' ? `原文未明，按“${choice}”理解` : `the text is open; read as: ${choice}`;
}
