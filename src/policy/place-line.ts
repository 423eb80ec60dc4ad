import { has } from '../lib/check.js';
import { cut, LONGEST_PLACE, type Piece, squeezed, TOWNSHIP } from '../lib/place-text.js';
import type { ParkId } from '../types/vocabulary.js';
import { ELSEWHERE } from './changshu-places.js';
import type { KnownPlaces, PlaceWord } from './known-places.js';

/** What a line about a place says. */
export interface PlaceLine {
  /** The areas that it names, each once; of those ending in 镇 or 街道 also ones that nobody lists. */
  readonly names: readonly string[];
  /** The parks that it calls by a short name. */
  readonly shortFor: readonly ParkId[];
  /** Another city, county or district that it names, or a zone that the policy does not list. */
  readonly elsewhere?: string;
  /** Whatever else it says, such as a village or a street. */
  readonly besides?: string;
}

/** A name that ends like a city, a county, a district or a zone; 社区 and 小区 are none. */
const ADMINISTERED = /.(省|市|县|州|盟|旗|(?<![社小])区)$/u;

/** The same with a town or a subdistrict after it. */
const ABOVE_A_TOWNSHIP = /^(.+(?:省|市|县|州|盟|旗|(?<![社小])区)).+(?:镇|街道)$/u;

/** A town or a subdistrict, with more after it. */
const TOWNSHIP_AND_MORE = /^.+?(?:镇|街道)(?=.)/u;

const isFullyKnown = (pieces: readonly Piece<PlaceWord>[]): boolean =>
  pieces.every(({ meaning }) => meaning !== undefined);

/** What unknown words say that end in 镇 or 街道: a name nobody lists, two of them, or one of another city. */
function township(text: string): Partial<PlaceLine> {
  const above = ABOVE_A_TOWNSHIP.exec(text)?.[1];
  const elsewhere =
    above ?? ELSEWHERE.find((city) => text.startsWith(city) && TOWNSHIP.test(text.slice(city.length)));
  if (elsewhere !== undefined) return { elsewhere };
  const several = text.match(/.+?(?:镇|街道)/gu) ?? [];
  return { names: several.join('') === text ? several : [text] };
}

/** What unknown words say where no area is named beside them. */
function alone(text: string): Partial<PlaceLine> {
  if (TOWNSHIP.test(text)) return township(text);
  const [head] = TOWNSHIP_AND_MORE.exec(text) ?? [];
  if (head === undefined) return { besides: text };
  return { ...township(head), besides: text.slice(head.length) };
}

/** Whether words name a province, a city or a county, or begin with one. */
export const isOtherCity = (text: string): boolean =>
  /.[省市县]$/u.test(text) || ELSEWHERE.some((city) => text.startsWith(city));

/** What unknown words say that stand before or after the name of an area. */
function beside(text: string, isBefore: boolean): Partial<PlaceLine> {
  if (TOWNSHIP.test(text)) return township(text);
  const isElsewhere = isBefore
    ? ADMINISTERED.test(text) || isOtherCity(text)
    : /.[省市县]$/u.test(text) || ELSEWHERE.includes(text);
  return isElsewhere ? { elsewhere: text } : { besides: text };
}

/** Reads a line about a place, which is not too long, by the words that a policy and Changshu know. */
export function readLine(place: string, { words }: KnownPlaces): PlaceLine {
  const text = squeezed(place);
  if (text.length > LONGEST_PLACE) return { names: [], shortFor: [], besides: text };
  const pieces = cut(text, words);
  const names = new Set<string>();
  const shortFor = new Set<ParkId>();
  for (const { meaning } of pieces) {
    if (typeof meaning !== 'object') continue;
    if (has(meaning, 'name')) names.add(meaning.name);
    else shortFor.add(meaning.shortFor);
  }
  if (isFullyKnown(pieces)) return { names: [...names], shortFor: [...shortFor] };
  const unknown = pieces.filter(({ meaning }) => meaning === undefined);
  const firstName = pieces.findIndex(({ meaning }) => typeof meaning === 'object');
  const said =
    firstName < 0
      ? unknown.map((piece, at) => (at === 0 ? alone(piece.text) : { besides: piece.text }))
      : unknown.map((piece) => beside(piece.text, pieces.indexOf(piece) < firstName));
  for (const each of said) for (const name of each.names ?? []) names.add(name);
  const elsewhere = said.find((each) => each.elsewhere !== undefined)?.elsewhere;
  const besides = said.map((each) => each.besides ?? '').join('');
  return {
    names: [...names],
    shortFor: [...shortFor],
    ...(elsewhere !== undefined && { elsewhere }),
    ...(besides !== '' && { besides }),
  };
}
