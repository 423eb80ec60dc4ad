import type { AreaStatus } from '../../dossier/area-status.js';
import { titled } from '../../dossier/lines.js';
import type { AreaCommitment } from '../../types/area-facts.js';
import type { UseQuestion } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import type { Pollutant } from '../../types/vocabulary.js';
import { entriesWithRest, QUESTIONS } from '../questions/index.js';
import { goalsOf, inYearOf, sourceGoals, useNaming } from './goal-of.js';
import type { Goal } from './goals.js';

/** The commitments that are breached, made up for. */
function breachedGoals({ commitments, on }: AreaStatus, policy: Policy): Goal[] {
  const question = inYearOf(QUESTIONS.commitmentStatus, on);
  return commitments.flatMap(({ commitment, status }, at) => {
    if (status.outcome.state !== 'breached') return [];
    const { pollutant, transferredOn, committed, entries } = commitment;
    const title = { zh: `入库承诺（第 ${at + 1} 项）`, en: `commitment ${at + 1}` };
    const wish = {
      line: `commitments[${at}]`,
      title: titled(pollutant, title),
      wanted: { state: 'met-late' },
    };
    const paths = { entries: `commitments[${at}].entries` };
    return goalsOf(question, { transferredOn, committed, entries, on }, [wish], { paths }, policy);
  });
}

/** What an area does not get. */
export function goalsOfArea(assessment: AreaStatus, policy: Policy): Goal[] {
  const { area, standing, standingYear, on, pollutants, commitments, facts } = assessment;
  const isBreached = (commitment: AreaCommitment, pollutant: Pollutant): boolean =>
    commitments.some(
      (each) =>
        each.commitment === commitment &&
        commitment.pollutant === pollutant &&
        each.status.outcome.state === 'breached',
    );
  const made = ({ entries, ...commitment }: AreaCommitment): AreaCommitment => ({
    ...commitment,
    entries: entriesWithRest(entries, { ...commitment, on }) ?? entries,
  });
  const uses = Object.entries(pollutants).flatMap(([name, { use }]) => {
    const pollutant = name as Pollutant;
    const question: UseQuestion = {
      pollutant,
      area,
      standing,
      orders: facts.orders,
      on,
      ownBankShort: true,
      breached: facts.commitments.some((each) => isBreached(each, pollutant)),
    };
    const naming = useNaming(
      standingYear,
      { breached: 'commitments' },
      {
        breached: (change) => ({
          ...change,
          from: facts.commitments,
          to: facts.commitments.map((each) => (isBreached(each, pollutant) ? made(each) : each)),
        }),
      },
    );
    return sourceGoals(`pollutants.${pollutant}.use`, question, use, naming, policy).filter(
      ({ state }) => state !== 'open',
    );
  });
  return [...breachedGoals(assessment, policy), ...uses];
}
