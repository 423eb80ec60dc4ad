import { appliedPolicy } from '../../dossier/answer.js';
import { apart } from '../../lib/apart.js';
import { summaryUnder } from '../../policy/clauses.js';
import { choiceUnder, readings, readingUnder } from '../../policy/readings.js';
import { wellFormed } from '../../policy/usable.js';
import { CLAUSE_IDS, type ClauseId } from '../../types/clause.js';
import type { Policy } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { Text } from '../../types/text.js';
import { QUESTIONS } from '../questions/index.js';
import type { Finding, Observation, ReadingFinding } from './finding.js';
import { parameterFindings } from './parameters.js';
import { type Spot, type Walked, walked } from './walk.js';

const IDS = Object.keys(readings) as ReadingId[];

function readingFinding(id: ReadingId, walks: readonly Walked[], policy: Policy): ReadingFinding {
  const chosen = policy.readings[id];
  return {
    reading: id,
    chosen,
    chosenWords: choiceUnder(id, chosen, policy),
    effects: walks
      .flatMap(({ effects }) => effects)
      .filter(({ reading }) => reading === id)
      .map(({ reading: _reading, ...effect }) => effect),
  };
}

const SPOTS: Readonly<Record<Spot['nature'], (title: Text) => Text>> = {
  conflict: ({ zh, en }) => ({
    zh: `${zh}：两个条款同时适用而结论不一`,
    en: `${en}: two clauses apply and disagree`,
  }),
  gap: ({ zh, en }) => ({
    zh: `${zh}：没有条款作出规定`,
    en: `${en}: no clause decides`,
  }),
};

const inOrder = (ids: Iterable<ClauseId>): ClauseId[] => {
  const all = new Set(ids);
  return CLAUSE_IDS.filter((id) => all.has(id));
};

/** The gaps and conflicts of all questions; a reading is told at the first one that it decides. */
function spotFindings(walks: readonly Walked[], policy: Policy): Observation[] {
  const told = new Set<ReadingId>();
  return walks.flatMap(({ question, points: of, spots }) =>
    spots.map((spot): Observation => {
      const { nature, where, points, witness } = spot;
      const own = IDS.filter((id) => spot.readings.has(id) && !told.has(id));
      for (const id of own) told.add(id);
      const asked = own.flatMap((id) => readings[id].clauses);
      return {
        id: `${nature}:${question.id}`,
        kind: nature,
        severity: 'note',
        clauses: inOrder([...spot.clauses, ...asked]),
        title: SPOTS[nature](question.title),
        where,
        points,
        of,
        witness,
        readings: own.map((id) => readingFinding(id, walks, policy)),
        touchedBy: IDS.flatMap((reading) => {
          const points = spot.touchedBy.get(reading);
          return points === undefined ? [] : [{ reading, points }];
        }),
      };
    }),
  );
}

function wordingFindings(
  walks: readonly Walked[],
  told: ReadonlySet<ReadingId>,
  policy: Policy,
): Observation[] {
  return IDS.filter((id) => !told.has(id)).map((id): Observation => {
    const reading = readingFinding(id, walks, policy);
    const isIdle = reading.effects.length === 0;
    return {
      id: `${isIdle ? 'idle' : 'wording'}:${id}`,
      kind: isIdle ? 'idle-setting' : 'wording',
      severity: 'note',
      clauses: readings[id].clauses,
      title: readingUnder(id, policy).question,
      where: [],
      readings: [reading],
    };
  });
}

/** A clause that tells what another one is about, and is cited only where it is open how far that goes. */
const ONLY_AS_READ: readonly ClauseId[] = ['3.3.4.p1.s1b'];

/** Clauses that a rule names, but on which no decision rests anywhere. */
function idleClauses(walks: readonly Walked[], policy: Policy): Observation[] {
  const named = new Set(
    walks.filter(({ cited }) => cited.size > 0).flatMap(({ question }) => question.clauses),
  );
  const cited = new Set(walks.flatMap((walk) => [...walk.cited]));
  return inOrder(named)
    .filter((id) => !cited.has(id) && !ONLY_AS_READ.includes(id))
    .map((id): Observation => {
      const { zh, en } = summaryUnder(id, policy);
      return {
        id: `idle-clause:${id}`,
        kind: 'idle-clause',
        severity: 'warning',
        clauses: [id],
        title: {
          zh: `没有任何情形由该条款决定：${zh}`,
          en: `No case is decided by this clause: ${en}`,
        },
        where: [],
        readings: [],
      };
    });
}

const placeOf = ({ clauses: [first] }: Observation): number => CLAUSE_IDS.indexOf(first as ClauseId);

/**
 * What a drafter of a policy might mend, in the order of the text: cases in which two clauses apply and disagree, cases
 * that no clause decides, words that bear several readings (with how many points of the space each other reading would
 * change), clauses that never decide, and parameters out of order; each with a case. Every rule's whole space is walked.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a policy that is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, withParameters } from 'pollutant-quota-rules';
 * import { lint } from 'pollutant-quota-rules/analysis';
 *
 * const findings = lint(changshu2023Draft);
 * findings.filter(({ severity }) => severity === 'error').length; // => 0
 * const gap = findings.find(({ id }) => id === 'gap:decideUse');
 * gap?.readings.map(({ reading }) => reading); // => ['grant-and-bar']
 *
 * const lenient = withParameters(changshu2023Draft, { strategicRatio: '0.9' });
 * lint(lenient).some(({ severity }) => severity === 'error'); // => true
 * ```
 */
export function lint(policy: Policy): Finding[] {
  const own = wellFormed(policy);
  const walks = Object.values(QUESTIONS)
    .filter(({ follows }) => follows === undefined)
    .map((question) => walked(question, own));
  const spots = spotFindings(walks, own);
  const told = new Set(spots.flatMap((finding) => finding.readings.map(({ reading }) => reading)));
  const all = [
    ...spots,
    ...wordingFindings(walks, told, own),
    ...idleClauses(walks, own),
    ...parameterFindings(own),
  ];
  const signature = appliedPolicy(own);
  const found = all.sort((a, b) => placeOf(a) - placeOf(b));
  return apart(found.map((each) => ({ ...each, policy: signature })));
}
