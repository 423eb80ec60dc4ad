import { shown } from '../lib/check.js';
import { nearest } from '../lib/nearest.js';
import { LONGEST_PLACE, TOWNSHIP } from '../lib/place-text.js';
import type { Note } from '../types/note.js';
import type { Problem } from '../types/problem.js';
import type { Text } from '../types/text.js';
import { PARK_IDS, type ParkId } from '../types/vocabulary.js';
import type { KnownPlaces } from './known-places.js';
import { isOtherCity } from './place-line.js';

/** The names that a message offers at most. */
const MOST_OFFERED = 10;

/** A longer name has no near miss worth offering. */
const LONGEST_MISTYPED = 40;

/** The name of a zone or an industrial park; of such the policy says which are treated like townships. */
const ZONE = /.{2}(开发区|园区|产业园|工业园|科技园|度假区|新区|城)$/u;

const offered = (names: readonly string[]): string => {
  const some = names.slice(0, MOST_OFFERED).join(', ');
  return names.length > MOST_OFFERED ? `${some}, …` : some;
};

/** The name by which a park itself is known, apart from the places that it includes. */
export const parkItself = (park: ParkId, { parks }: KnownPlaces): string | undefined =>
  parks[park].find((name) => name !== '' && !TOWNSHIP.test(name));

/** The known name that was probably meant: one that only lacks its ending or 常熟, or is mistyped. */
export function probablyMeant(name: string, among: Iterable<string>): string | undefined {
  const known = [...among];
  const stem = name.replace(/(镇|街道)$/u, '');
  const wholes = [`常熟${name}`, `${stem}镇`, `${stem}街道`];
  const whole = known.find((each) => wholes.includes(each));
  if (whole !== undefined || name.length > LONGEST_MISTYPED || ZONE.test(name)) return whole;
  return nearest(name, known);
}

/** Of the park territory what a name nobody lists is a near miss of. */
export const missedPark = (name: string, { parks }: KnownPlaces): string | undefined =>
  probablyMeant(
    name,
    PARK_IDS.flatMap((park) => parks[park]),
  );

const LIST_IT: Text = {
  zh: '开发区、产业园之类只有列入政策参数 townshipLikePlaces 的，才与乡镇同样办理',
  en: 'a zone or an industrial park is treated like a township only where the policy lists it in townshipLikePlaces',
};

/** A part of a place for a message. */
const part = (text: string): Text => {
  const some = text.length > LONGEST_MISTYPED ? `${text.slice(0, LONGEST_MISTYPED)}…` : text;
  return { zh: `“${some}”`, en: some };
};

const onlyPart = (name: string, besides: string): Text => ({
  zh: `其中“${name}”是地点，${part(besides).zh}不是地点名称的一部分`,
  en: `${name} in it is a place, and ${part(besides).en} is no part of its name`,
});

const outside = (text: string): Text => ({
  zh: `${part(text).zh}不是常熟的一个板块`,
  en: `${part(text).en} is no area of Changshu`,
});

/** A place that is not known: what was probably meant, and what more than that it says. */
export function unknownPlace(
  place: unknown,
  known: KnownPlaces,
  {
    meant,
    besides = '',
  }: { readonly meant?: string | undefined; readonly besides?: string | undefined } = {},
): Problem {
  const isElsewhere = isOtherCity(besides);
  const suggestion = meant ?? (isElsewhere ? undefined : probablyMeant(besides, known.names));
  const problem: Problem = {
    code: 'unknown-place',
    path: 'place',
    expected: offered(known.townshipLikePlaces),
    found: shown(place),
    ...(suggestion !== undefined && { suggestion }),
  };
  if (meant !== undefined && besides !== '') return { ...problem, detail: onlyPart(meant, besides) };
  if (isElsewhere) return { ...problem, detail: outside(besides) };
  return suggestion === undefined && ZONE.test(besides) ? { ...problem, detail: LIST_IT } : problem;
}

/** A place of another city, or of a zone that is not listed. */
export const placeElsewhere = (place: string, elsewhere: string): Problem => ({
  code: 'place-elsewhere',
  path: 'place',
  found: shown(place),
  detail: { zh: `即${part(elsewhere).zh}`, en: `that is, ${part(elsewhere).en}` },
});

/** A place that names several areas. */
export const severalPlaces = (place: string, names: readonly string[]): Problem => ({
  code: 'two-places',
  path: 'place',
  expected: offered(names),
  found: shown(place),
});

/** A place that is too long to be looked at. */
export const placeTooLong = (place: string, known: KnownPlaces): Problem => ({
  ...unknownPlace(place, known),
  detail: {
    zh: `太长，有 ${place.length} 个字符，最多 ${LONGEST_PLACE} 个`,
    en: `too long with ${place.length} characters, at most ${LONGEST_PLACE}`,
  },
});

/** The note on a name that is possible and that nobody lists. */
export function unlistedPlace(name: string, { names }: KnownPlaces): Note {
  const suggestion = probablyMeant(name, names);
  return {
    code: 'unlisted-place',
    path: 'place',
    found: name,
    ...(suggestion !== undefined && { suggestion }),
  };
}
