import { pollutantTransferred } from '../../facts/transfers.js';
import { optional } from '../../lib/check.js';
import { isCivilDate, yearOf } from '../../lib/civil-date.js';
import { QuotaError } from '../../lib/problem.js';
import type { CommitmentStanding } from '../../rules/3.3.4-transfers.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import { type CivilDate, POLLUTANTS, type Pollutant } from '../../types/vocabulary.js';
import { endOfYear, type Fact, type FactInfo, infoFrom, type Question, type View } from '../model/index.js';
import {
  AREA_PLACE,
  COMMITMENTS,
  DAY_OF_STATUS,
  ordersOn,
  picked,
  QUESTIONS,
  YEAR,
} from '../questions/index.js';
import { type Asked, type Asking, about, asked, inquiryOf, outcomesOf, questionsOf } from './asking.js';
import { askingUse } from './use.js';

type Fields = Readonly<Record<string, unknown>>;

/** The first and the last day of the year of an area's dossier, where it says a year but no day. */
function daysOf({ year, on }: PartialDossier): readonly [CivilDate, CivilDate] | undefined {
  if (typeof year !== 'number' || on !== undefined) return undefined;
  const last = endOfYear(year);
  return [`${last.slice(0, 5)}01-01`, last];
}

/** The same question, asked on a day of a year. */
function during(question: Question, days: readonly [CivilDate, CivilDate] | undefined): Question {
  if (days === undefined) return question;
  const [first, last] = days;
  const valuesOf = ({ around, cases }: Fact, view: View): readonly unknown[] =>
    around === undefined ? cases(view, {}) : around({ ...view, within: days });
  const inYear = (all: readonly unknown[]): unknown[] => [
    ...new Set([first, ...(all as CivilDate[]).filter((day) => day >= first && day <= last), last]),
  ];
  const around = (fact: Fact, view: View): readonly unknown[] => {
    if (fact.path === 'on') return inYear(valuesOf(fact, view));
    // an order of the last day is in force that day, and not on the first
    return fact.type === 'orders' ? ordersOn(last) : valuesOf(fact, view);
  };
  return {
    ...question,
    facts: question.facts.map((fact) => ({ ...fact, around: (view) => around(fact, view) })),
  };
}

/** A commitment of a dossier: of which pollutant, and whether it is breached. */
interface Made {
  readonly at: number;
  readonly pollutant: unknown;
  readonly line: Asked;
  readonly breached: readonly unknown[];
  readonly questions: readonly FactInfo[];
}

function commitmentsOf(dossier: PartialDossier, policy: Policy): Made[] {
  const { commitments = [], on } = dossier;
  return (commitments as readonly Fields[]).map((commitment, at): Made => {
    const names = ['transferredOn', 'committed', 'entries'];
    const asking: Asking = {
      id: `commitments[${at}]`,
      title: { zh: `入库承诺（第 ${at + 1} 项）`, en: `commitment ${at + 1}` },
      question: during(QUESTIONS.commitmentStatus, daysOf(dossier)),
      facts: { ...picked(commitment, names), ...(on !== undefined && { on }) },
      paths: Object.fromEntries(names.map((name) => [name, `commitments[${at}].${name}`])),
      instead: { on: [{ ...DAY_OF_STATUS, clause: '3.3.4.p3.s1f' }] },
    };
    const isBreached = about(asking.question, ({ outcome, grounds }: Ruling<CommitmentStanding>) => ({
      outcome: outcome.state === 'breached',
      grounds,
    }));
    const breach = inquiryOf({ ...asking, question: isBreached }, policy);
    return {
      at,
      pollutant: commitment.pollutant,
      line: asked(asking, inquiryOf(asking, policy)),
      breached: outcomesOf(breach),
      questions: questionsOf(breach),
    };
  });
}

/** Whether a commitment for a pollutant is breached, and what would tell. */
function breachOf(
  dossier: PartialDossier,
  made: readonly Made[],
  pollutant: Pollutant,
): { readonly breached?: boolean; readonly questions: readonly FactInfo[] } {
  if (dossier.commitments === undefined) return { questions: [COMMITMENTS] };
  const may = made.filter(
    (each) => each.breached.includes(true) && (each.pollutant === undefined || each.pollutant === pollutant),
  );
  const isSure = ({ breached, pollutant: named }: Made): boolean =>
    named !== undefined && breached.length === 1;
  if (may.length === 0) return { breached: false, questions: [] };
  if (may.some(isSure)) return { breached: true, questions: [] };
  return {
    questions: may.flatMap(({ at, pollutant: named, questions }) => [
      ...(named === undefined
        ? [infoFrom(pollutantTransferred, { path: `commitments[${at}].pollutant` })]
        : []),
      ...questions,
    ]),
  };
}

/** What can be said of an area's dossier; the own bank is taken to be short, as its status card does. */
export function askedOfArea(dossier: PartialDossier, policy: Policy): Asked[] {
  const { year, on } = dossier;
  if (isCivilDate(on) && typeof year === 'number' && yearOf(on) !== year) {
    throw new QuotaError({ code: 'outside-year', path: 'on', expected: String(year), found: on });
  }
  const made = commitmentsOf(dossier, policy);
  const uses = POLLUTANTS.map((pollutant): Asked => {
    const breach = breachOf(dossier, made, pollutant);
    const breached = optional(breach, 'breached');
    const asking = askingUse(dossier, policy, {
      id: `pollutants.${pollutant}.use`,
      pollutant,
      question: during(QUESTIONS.decideUse, daysOf(dossier)),
      facts: { ownBankShort: true, ...(breached !== undefined && { breached }) },
      place: AREA_PLACE,
      year: YEAR,
      instead: { on: [DAY_OF_STATUS], breached: breach.questions },
    });
    return asked(asking, inquiryOf(asking, policy));
  });
  return [...made.map(({ line }) => line), ...uses];
}
