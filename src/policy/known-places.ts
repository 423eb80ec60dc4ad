import { has, shown } from '../lib/check.js';
import {
  cut,
  LONGEST_PLACE,
  type Piece,
  squeezed,
  TOWNSHIP,
  type Words,
  wordsOf,
} from '../lib/place-text.js';
import { QuotaError } from '../lib/problem.js';
import type { Parameters } from '../types/policy.js';
import { PARK_IDS, type ParkId } from '../types/vocabulary.js';
import { changshu2023Draft } from './changshu-2023-draft.js';
import { AROUND_A_PLACE, PARK_SHORT_NAMES, SUBDISTRICTS_AND_TOWNS } from './changshu-places.js';

/** What a word in a line about a place means: the name of an area, the short name of a park, or nothing by itself. */
export type PlaceWord = { readonly name: string } | { readonly shortFor: ParkId } | 'around';

/** The names of a policy, each in the one form in which places are compared. */
export interface KnownPlaces {
  /** The territory of each park, in the order of the policy; an entry that names no area is empty. */
  readonly parks: Readonly<Record<ParkId, readonly string[]>>;
  /** The places treated like townships, in the same way. */
  readonly townshipLikePlaces: readonly string[];
  /** These and Changshu's subdistricts and towns. */
  readonly names: ReadonlySet<string>;
  /** Whether each entry is the name of one place. */
  readonly areReadable: boolean;
  /** All words that are known in a line about a place. */
  readonly words: Words<PlaceWord>;
}

type Lists = Pick<Parameters, 'parks' | 'townshipLikePlaces'>;

const CITY = '常熟';

/** A name that begins with 常熟 is also written with 常熟市. */
const spellings = (name: string): string[] =>
  name.startsWith(CITY) ? [name, `${CITY}市${name.slice(CITY.length)}`] : [name];

const named = (name: string, words = spellings(name)): (readonly [string, PlaceWord])[] =>
  words.map((word) => [word, { name }]);

const AROUND = AROUND_A_PLACE.map((word): readonly [string, PlaceWord] => [word, 'around']);

const SHORT = PARK_IDS.flatMap((park) =>
  PARK_SHORT_NAMES[park]
    .flatMap((short) => spellings(CITY + short))
    .map((word): readonly [string, PlaceWord] => [word, { shortFor: park }]),
);

const OF_THE_DRAFT = changshu2023Draft.parameters;

const OWN_NAMES = Object.values(OF_THE_DRAFT.parks)
  .flat()
  .filter((name) => !TOWNSHIP.test(name));

/** The words by which the names of a policy are read. */
const BASE = /* @__PURE__ */ wordsOf([
  ...[...OWN_NAMES, ...OF_THE_DRAFT.townshipLikePlaces, ...SUBDISTRICTS_AND_TOWNS].flatMap((name) =>
    named(name),
  ),
  ...AROUND,
]);

const nameOf = ({ meaning }: Piece<PlaceWord>): string | undefined =>
  typeof meaning === 'object' && has(meaning, 'name') ? meaning.name : undefined;

const onlyDecorates = (piece: Piece<PlaceWord>): boolean =>
  piece.meaning === 'around' || OWN_NAMES.includes(nameOf(piece) ?? '');

/**
 * The one name that an entry of a policy stands for, however it is written: without province, prefecture and city, and
 * without the park around its place. Empty where it names no area, or two, or says more than the name of one.
 */
export function nameInPolicy(entry: string): string {
  if (typeof entry !== 'string' || entry.length > LONGEST_PLACE) return '';
  const pieces = cut(squeezed(entry), BASE);
  const first = pieces.findIndex((piece) => !onlyDecorates(piece));
  const last = pieces.findLastIndex((piece) => !onlyDecorates(piece));
  const inner = first < 0 ? pieces : pieces.slice(first, last + 1);
  if (inner.every(({ meaning }) => meaning !== undefined)) {
    const names = new Set(inner.map(nameOf).filter((name) => name !== undefined));
    return names.size === 1 ? ([...names][0] as string) : '';
  }
  const name = inner.map(({ text }) => text).join('');
  const isPartOfAName = inner.some((piece) => nameOf(piece) !== undefined) && !/[区园城]$/u.test(name);
  if (isPartOfAName || /^(镇|街道)$/u.test(name)) return '';
  const isPartOfIt = pieces[first - 1]?.text === CITY && !TOWNSHIP.test(name);
  return isPartOfIt ? CITY + name : name;
}

function known({ parks, townshipLikePlaces }: Lists): KnownPlaces {
  const namesOf = (entries: readonly string[]): string[] => entries.map(nameInPolicy);
  const own = { CEDZ: namesOf(parks.CEDZ), CHTZ: namesOf(parks.CHTZ) };
  const like = namesOf(townshipLikePlaces);
  const entries = [...own.CEDZ, ...own.CHTZ, ...like];
  const listed = entries.filter((name) => name !== '');
  const withoutCity = like
    .filter((name) => name.startsWith(CITY))
    .flatMap((name) => named(name, [name.slice(CITY.length)]));
  const all = [...listed, ...SUBDISTRICTS_AND_TOWNS];
  return {
    parks: own,
    townshipLikePlaces: like,
    names: new Set(all),
    areReadable: listed.length === entries.length,
    words: wordsOf([...all.flatMap((name) => named(name)), ...withoutCity, ...SHORT, ...AROUND]),
  };
}

interface Read {
  readonly entries: readonly (readonly string[])[];
  readonly places: KnownPlaces;
}

const MOST_REMEMBERED = 8;

/** The policies asked last, the latest first, by what they list; a policy that changes is read again. */
let remembered: readonly Read[] = [];

/** A list that nobody can change is the same as long as it is itself. */
const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((entry, at) => entry === b[at]));

/** The names of a policy, each in the one form in which places are compared. */
export function knownPlaces(lists: Lists): KnownPlaces {
  const now = [lists.parks.CEDZ, lists.parks.CHTZ, lists.townshipLikePlaces];
  const found = remembered.find(({ entries }) =>
    entries.every((each, at) => areSame(each, now[at] as readonly string[])),
  );
  if (found !== undefined && found === remembered[0]) return found.places;
  const read = found ?? {
    entries: now.map((each) => (Object.isFrozen(each) ? each : [...each])),
    places: known(lists),
  };
  remembered = [read, ...remembered.filter((each) => each !== found)].slice(0, MOST_REMEMBERED);
  return read.places;
}

/**
 * The names of a policy, each of which is the name of one place.
 *
 * @throws {@link QuotaError} on an entry that names no place, or two
 */
export function readablePlaces(lists: Lists): KnownPlaces {
  const places = knownPlaces(lists);
  if (places.areReadable) return places;
  checkNames(places.parks.CEDZ, lists.parks.CEDZ, 'parks.CEDZ');
  checkNames(places.parks.CHTZ, lists.parks.CHTZ, 'parks.CHTZ');
  checkNames(places.townshipLikePlaces, lists.townshipLikePlaces, 'townshipLikePlaces');
  return places;
}

function checkNames(names: readonly string[], entries: readonly string[], list: string): void {
  const at = names.indexOf('');
  if (at < 0) return;
  const path = `policy.parameters.${list}[${at}]`;
  throw new QuotaError({ code: 'not-one-place', path, found: shown(entries[at]) });
}
