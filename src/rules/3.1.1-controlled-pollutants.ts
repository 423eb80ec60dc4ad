import { placeIn } from '../lib/check.js';
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

/** Chinese name and symbols of each, as {@link plain} leaves them; the first is the Chinese name. */
const NAMES: Readonly<Record<Pollutant, readonly [string, ...string[]]>> = {
  COD: ['化学需氧量', 'cod'],
  'NH3-N': ['氨氮', 'nh3-n'],
  TN: ['总氮', 'tn'],
  TP: ['总磷', 'tp'],
  SO2: ['二氧化硫', 'so2'],
  NOx: ['氮氧化物', 'nox', 'no_x'],
  VOCs: ['挥发性有机物', 'vocs'],
  PM: ['颗粒物', 'pm'],
};

/** The longest text that is read as the name of a pollutant, blanks included. */
export const LONGEST_POLLUTANT_NAME = 200;

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const byName = /* @__PURE__ */ (() => {
  const known = new Map<string, Pollutant>();
  for (const [pollutant, [chinese, ...symbols]] of Object.entries(NAMES)) {
    known.set(pollutant, pollutant as Pollutant);
    known.set(chinese, pollutant as Pollutant);
    for (const symbol of symbols) {
      known.set(symbol, pollutant as Pollutant);
      known.set(`${chinese}(${symbol})`, pollutant as Pollutant);
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
 * The Chinese name of a controlled pollutant.
 *
 * @clause 3.1.1.s1
 *
 * @example
 * ```ts
 * import { pollutantName } from 'pollutant-quota-rules';
 *
 * pollutantName('TP'); // => '总磷'
 * ```
 */
export function pollutantName(pollutant: Pollutant): string {
  placeIn(POLLUTANTS, pollutant, 'pollutant');
  return NAMES[pollutant][0];
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
