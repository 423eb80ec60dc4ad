import { inside } from '../../dossier/inside.js';
import { optional } from '../../lib/check.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import { type FactInfo, flatOf, type Part, type Question } from '../model/index.js';
import { type Inquiry, inquire } from './inquiry.js';

/** One question that a dossier puts to the rules: the facts that it has, and where in the dossier the others belong. */
export interface Asking {
  /** The line of the sheet that it answers. */
  readonly id: string;
  readonly title: Text;
  readonly question: Question;
  readonly facts: Readonly<Record<string, unknown>>;
  /** For a fact by its path in the question, its path in the dossier. */
  readonly paths: Readonly<Record<string, string>>;
  /** For such a fact what the dossier asks in its stead. */
  readonly instead?: Readonly<Record<string, readonly FactInfo[]>>;
}

/** What can be said of one line of a dossier. */
export interface Asked {
  readonly id: string;
  readonly title: Text;
  readonly inquiry: Inquiry;
  readonly parts: Readonly<Record<string, Part>>;
}

/** The same facts, each once by its path, where it comes first. */
export const eachOnce = (facts: readonly FactInfo[]): FactInfo[] =>
  facts.filter(({ path }, at) => facts.findIndex((fact) => fact.path === path) === at);

/** What can be said of one question of a dossier; what it asks are facts of the dossier. */
export function inquiryOf({ question, facts, paths, instead = {} }: Asking, policy: Policy): Inquiry {
  const inquiry = inside(paths, () => inquire(question, flatOf(question, facts), policy));
  if (inquiry.state === 'settled') return inquiry;
  const asked = inquiry.questions.flatMap(
    (fact) => optional(instead, fact.path) ?? [{ ...fact, path: optional(paths, fact.path) ?? fact.path }],
  );
  return { ...inquiry, questions: eachOnce(asked) };
}

/** The line that a question answers. */
export const asked = (asking: Asking, inquiry: Inquiry): Asked => ({
  id: asking.id,
  title: asking.title,
  inquiry,
  parts: asking.question.parts,
});

/** What is asked of an inquiry that is open; nothing of one that is settled. */
export const questionsOf = (inquiry: Inquiry): readonly FactInfo[] =>
  inquiry.state === 'open' ? inquiry.questions : [];

/** The outcomes that are still possible. */
export const outcomesOf = (inquiry: Inquiry): readonly unknown[] =>
  inquiry.state === 'open' ? inquiry.outcomes : [inquiry.ruling.outcome];

/** The same question about something that follows from its answer. */
export const about = <From, To>(
  question: Question,
  follow: (ruling: Ruling<From>) => Ruling<To>,
): Question => ({
  ...question,
  parts: {},
  valuesOf: () => ({}),
  decide: (facts, policy) => follow(question.decide(facts, policy) as Ruling<From>),
});
