import { knownLang, placeIn } from '../lib/check.js';
import { POLLUTANT_LABELS } from '../policy/labels.js';
import type { Lang } from '../types/text.js';
import { type Medium, POLLUTANTS, type Pollutant } from '../types/vocabulary.js';

const MEDIA: Readonly<Record<Pollutant, Medium>> = {
  COD: 'water',
  'NH3-N': 'water',
  TN: 'water',
  TP: 'water',
  SO2: 'air',
  NOx: 'air',
  VOCs: 'air',
  PM: 'air',
};

/** Symbols of each, as {@link plain} leaves them. */
const SYMBOLS: Readonly<Record<Pollutant, readonly string[]>> = {
  COD: ['cod'],
  'NH3-N': ['nh3-n'],
  TN: ['tn'],
  TP: ['tp'],
  SO2: ['so2'],
  NOx: ['nox', 'no_x'],
  VOCs: ['vocs'],
  PM: ['pm'],
};

/** The longest text that is read as the name of a pollutant, blanks included. */
export const LONGEST_POLLUTANT_NAME = 200;

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const byName = /* @__PURE__ */ (() => {
  const known = new Map<string, Pollutant>();
  for (const pollutant of POLLUTANTS) {
    const chinese = POLLUTANT_LABELS[pollutant].zh;
    known.set(pollutant, pollutant);
    known.set(chinese, pollutant);
    for (const symbol of SYMBOLS[pollutant]) {
      known.set(symbol, pollutant);
      known.set(`${chinese}(${symbol})`, pollutant);
    }
  }
  return known;
})();

/** Every name that {@link parsePollutant} knows, without blanks, in lower case and half-width characters. */
export const pollutantSpellings = (): string[] => [...new Set([...byName.keys()].map(plain))];

/**
 * Finds the controlled pollutant that a printed name means. The draft controls exactly eight; anything else (BOD5,
 * PM2.5, 总氮磷) is not guessed, and carries no quota. Accepted are the Chinese name, the symbol, or the name with
 * the symbol in brackets; letter case, full-width and subscript characters and blanks do not matter.
 *
 * @clause 3.1.1.s1
 * @param name - the name as printed
 * @returns the pollutant, or `undefined` where the name means none of the eight
 *
 * @example
 * ```ts
 * import { parsePollutant } from 'pollutant-quota-rules';
 *
 * parsePollutant('化学需氧量（COD）'); // => 'COD'
 * parsePollutant('NH₃-N'); // => 'NH3-N'
 * parsePollutant('PM2.5'); // => undefined
 * ```
 */
export function parsePollutant(name: string): Pollutant | undefined {
  if (typeof name !== 'string' || name.length > LONGEST_POLLUTANT_NAME) return undefined;
  return byName.get(name) ?? byName.get(plain(name));
}

/**
 * The name of a controlled pollutant, in Chinese unless another language is asked for.
 *
 * @clause 3.1.1.s1
 * @throws {@link QuotaError} on anything but the eight pollutants, and on an unknown language
 *
 * @example
 * ```ts
 * import { pollutantName } from 'pollutant-quota-rules';
 *
 * pollutantName('TP'); // => '总磷'
 * pollutantName('TP', 'en'); // => 'total phosphorus'
 * ```
 */
export function pollutantName(pollutant: Pollutant, lang: Lang = 'zh'): string {
  placeIn(POLLUTANTS, pollutant, 'pollutant');
  return POLLUTANT_LABELS[pollutant][knownLang(lang)];
}

/**
 * The medium (要素) that a pollutant burdens: the first four of the list burden water, the others air. Nitrogen
 * oxides carry the word for nitrogen in their Chinese name and are air all the same.
 *
 * @clause 3.1.1.s1
 *
 * @example
 * ```ts
 * import { mediumOf } from 'pollutant-quota-rules';
 *
 * mediumOf('NOx'); // => 'air'
 * ```
 */
export function mediumOf(pollutant: Pollutant): Medium {
  placeIn(POLLUTANTS, pollutant, 'pollutant');
  return MEDIA[pollutant];
}
