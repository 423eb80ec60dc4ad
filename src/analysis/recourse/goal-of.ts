import { titled } from '../../dossier/lines.js';
import { optional } from '../../lib/check.js';
import { yearOf } from '../../lib/civil-date.js';
import { USE_SOURCE_LABELS } from '../../policy/labels.js';
import type { UseOutcome } from '../../rules/3.3.4-use-eligibility.js';
import type { UseQuestion } from '../../types/facts.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import { type CivilDate, USE_SOURCES } from '../../types/vocabulary.js';
import { type FactInfo, flatOf, type Question } from '../model/index.js';
import { QUESTIONS } from '../questions/index.js';
import type { Goal } from './goals.js';
import { type Change, recoursesOf } from './rule.js';

/** Something that is wanted of one line of a dossier. */
export interface Wish {
  readonly line: string;
  readonly title: Text;
  readonly wanted: unknown;
  /** The part of the outcome, where only the grounds about it are of concern. */
  readonly about?: string;
}

/** How the facts of a question are named in a dossier. */
export interface Naming {
  /** For a fact by its path in the question, its path in the dossier. */
  readonly paths: Readonly<Record<string, string>>;
  /** For such a fact its change as a change of the dossier. */
  readonly changes?: Readonly<Record<string, (change: Change) => Change>>;
}

/** What is wanted of one question, told of the dossier. */
export function goalsOf(
  question: Question,
  facts: unknown,
  wishes: readonly Wish[],
  { paths, changes = {} }: Naming,
  policy: Policy,
): Goal[] {
  const named = <Named extends FactInfo>(fact: Named): Named => ({
    ...fact,
    path: optional(paths, fact.path) ?? fact.path,
  });
  const changed = (change: Change): Change => {
    const told = optional(changes, change.fact.path)?.(change) ?? change;
    return { ...told, fact: named(told.fact) };
  };
  const wanted = wishes.map((wish) => wish.wanted);
  const found = recoursesOf(question, flatOf(question, facts), wanted, policy);
  return found.map(({ state, ruling, ways, fixed }, at): Goal => {
    const { line, title, about } = wishes[at] as Wish;
    const { grounds } = ruling;
    return {
      line,
      title,
      state: state === 'already' ? 'open' : state,
      grounds: about === undefined ? grounds : grounds.filter((each) => each.about === about),
      ways: ways.map((way) => ({ ...way, changes: way.changes.map(changed) })),
      fixed: fixed.map(named),
      needs: [],
    };
  });
}

/** A goal that is reached. */
export const openGoal = (line: string, title: Text, { grounds }: Pick<Goal, 'grounds'>): Goal => ({
  line,
  title,
  state: 'open',
  grounds,
  ways: [],
  fixed: [],
  needs: [],
});

/** The same question, its day of asking moved within its year only: another year has another standing. */
export const inYearOf = (question: Question, on: CivilDate): Question => ({
  ...question,
  facts: question.facts.map((fact) => {
    if (fact.path !== 'on') return fact;
    const { around = ({ days }) => days } = fact;
    return {
      ...fact,
      changes: (view) =>
        (around(view) as readonly CivilDate[]).filter((day) => day > on && yearOf(day) === yearOf(on)),
    };
  }),
});

/** Every source of quota for a pollutant, open or not. */
export function sourceGoals(
  id: string,
  question: UseQuestion,
  use: Ruling<UseOutcome>,
  naming: Naming,
  policy: Policy,
): Goal[] {
  const wishes = USE_SOURCES.map((source) => ({
    line: `${id}.${source}`,
    title: titled(question.pollutant, USE_SOURCE_LABELS[source]),
    wanted: { [source]: 'permitted' },
    about: source,
  }));
  const closed = wishes.filter(({ about }) => use.outcome[about] === 'refused');
  const found =
    closed.length === 0
      ? []
      : goalsOf(inYearOf(QUESTIONS.decideUse, question.on), question, closed, naming, policy);
  return wishes.map(({ line, title, about }) => {
    const grounds = use.grounds.filter((each) => each.about === about);
    return found.find((goal) => goal.line === line) ?? openGoal(line, title, { grounds });
  });
}

const STANDING = ['targetsMet.water', 'targetsMet.air', 'keyProjectsCompleted', 'bindingTaskCompleted'];

/** Where in a dossier the facts of the use of quota stand. */
export const useNaming = (
  standingYear: string,
  paths: Naming['paths'],
  changes: Naming['changes'],
): Naming => ({
  paths: {
    area: 'place',
    ...Object.fromEntries(STANDING.map((name) => [`standing.${name}`, `standings.${standingYear}.${name}`])),
    ...paths,
  },
  ...(changes && { changes }),
});
