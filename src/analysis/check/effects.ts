import { areaOf } from '../../dossier/area.js';
import { canonicalJson, sha256 } from '../../lib/hash.js';
import { readPlace } from '../../rules/3.1.2-reserve-banks.js';
import type { Tally } from '../../types/accept.js';
import type { Policy } from '../../types/policy.js';
import type { Area } from '../../types/vocabulary.js';
import { type Region, regionsOf, type Setting, sameCases, touching } from '../compare/index.js';
import type { Question } from '../model/index.js';
import { QUESTIONS } from '../questions/index.js';
import type { Description } from '../space/index.js';
import type { Cause } from './causes.js';

/** Each part of the answer that is another, of the same cases. */
export type Effect = readonly [Region, ...Region[]];

const DIGITS = 16;

/** So many of something, and which: a digest over what they are, in no order. */
export function tallyOf(things: readonly unknown[]): Tally {
  const texts = things.map(canonicalJson).sort();
  return { count: things.length, digest: sha256(texts.join('\n')).slice(0, DIGITS) };
}

/** The cases by the conditions that they meet, without a word. */
const casesOf = (where: Description, place: string | undefined): unknown =>
  where.map(({ id, keys }) => [id, place !== undefined && keys.includes(place) ? [place] : [...keys].sort()]);

/** What an effect is: cases and answers; of a figure, which hangs on the case, only its direction. */
function identity([first, ...others]: Effect, { kind, id }: Cause): unknown {
  const { question, where } = first;
  const parts = [first, ...others].map(({ part, from, to, direction }) =>
    QUESTIONS[question].parts[part]?.figure ? [part, direction ?? 'changed'] : [part, from, to],
  );
  return [question, casesOf(where, kind === 'place' ? id : undefined), parts];
}

/** How many cases a cause changes, and a digest of which and how. */
export const casesTally = (effects: readonly Effect[], cause: Cause): Tally =>
  tallyOf(effects.map((effect) => identity(effect, cause)));

/** A question about one place, whose area is what the policy makes of it. */
function askedOf(place: string, question: Question, policy: Policy): Question {
  const area: Area = readPlace(place, policy).area ?? { kind: 'township', place };
  const { outcomeOf: _outcomeOf, ...others } = question;
  return {
    ...others,
    facts: question.facts.map(({ standIns: _standIns, ...fact }) =>
      fact.path === 'area' ? { ...fact, cases: () => [area] } : fact,
    ),
    decide: (facts, applied) =>
      question.decide({ ...(facts as object), area: areaOf(place, applied) }, applied),
  };
}

/** All that follows for a place that belongs to another area: of each question that asks for an area the cases that differ. */
function following(
  { id: place, settings: lists }: Cause,
  settings: readonly Setting[],
  a: Policy,
  b: Policy,
) {
  return Object.values(QUESTIONS)
    .filter(({ facts, follows }) => follows === undefined && facts.some(({ path }) => path === 'area'))
    .flatMap((question) => {
      const asked = askedOf(place, question, b);
      const own = [...touching(question, settings), ...lists];
      const { regions } = regionsOf(asked, [...new Set(own)], a, b);
      return regions.filter(({ because }) => because.some((each) => lists.includes(each)));
    });
}

const isOf = (cause: Cause, { because, where }: Region, places: readonly string[]): boolean => {
  if (!because.some(({ id }) => cause.settings.some((setting) => setting.id === id))) return false;
  if (cause.kind !== 'place') return true;
  const named = places.filter((place) => where.some(({ keys }) => keys.includes(place)));
  return named.length === 0 || named.includes(cause.id);
};

/** What one cause changes: its regions, and of a place all that follows for it. */
export function effectsOf(
  cause: Cause,
  causes: readonly Cause[],
  regions: readonly Region[],
  settings: readonly Setting[],
  a: Policy,
  b: Policy,
): Effect[] {
  const places = causes.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  const own = regions.filter((region) => isOf(cause, region, places));
  const all = cause.kind === 'place' ? [...own, ...following(cause, settings, a, b)] : own;
  return sameCases(all) as unknown as Effect[];
}
